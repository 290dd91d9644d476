#include "render/ics/libical.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"

#include <dlfcn.h>

#include <fmt/format.h>

namespace crescendo::ics {
namespace {

constexpr const char* hint =
    "install it: apt-get install libical3 (Debian, Ubuntu), dnf install libical, pacman -S libical, brew "
    "install libical";

[[noreturn]] void fail(const std::string& file) {
  // The loader's own words: the file may be missing, or be one of another processor.
  const char* const reason = dlerror();
  throw InputError({fmt::format("calendars need the library {}, which cannot be loaded{}{}", file,
                                reason == nullptr ? "" : ": ", reason == nullptr ? "" : reason),
                    hint});
}

/// There is no way back: a library that is closed takes its thread-local memory with it while threads may
/// still hold it, and a tool that looks for leaks no longer knows whose they were.
void* opened(const std::string& file) {
  void* const library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) fail(file);
  return library;
}

/// Finds one function after the other.
class Finder {
 public:
  explicit Finder(const std::string& file) : file_(file), library_(opened(file)) {}

  template <class Function>
  void operator()(Function& function, const char* name) const {
    void* const found = dlsym(library_, name);
    if (found == nullptr) fail(file_);
    function = reinterpret_cast<Function>(found);
  }

 private:
  const std::string& file_;
  void* library_;
};

}  // namespace

Libical::Libical(const std::string& file) {
  const Finder find(file);
  find(component_new, "icalcomponent_new");
  find(component_free, "icalcomponent_free");
  find(add_component, "icalcomponent_add_component");
  find(add_property, "icalcomponent_add_property");
  find(as_ical_string, "icalcomponent_as_ical_string_r");
  find(free_buffer, "icalmemory_free_buffer");
  find(time_from_string, "icaltime_from_string");
  find(version, "icalproperty_new_version");
  find(prodid, "icalproperty_new_prodid");
  find(method, "icalproperty_new_method");
  find(x, "icalproperty_new_x");
  find(set_x_name, "icalproperty_set_x_name");
  find(uid, "icalproperty_new_uid");
  find(dtstamp, "icalproperty_new_dtstamp");
  find(dtstart, "icalproperty_new_dtstart");
  find(dtend, "icalproperty_new_dtend");
  find(transp, "icalproperty_new_transp");
  find(summary, "icalproperty_new_summary");
  find(description, "icalproperty_new_description");
}

const Libical& Libical::loaded() {
  static const Libical library(CRESCENDO_LIBICAL);
  return library;
}

}  // namespace crescendo::ics
