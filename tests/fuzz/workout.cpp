// Workouts as they are written by hand, and what they are for three runners.

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/reader.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/json/document.hpp"
#include "crescendo/render/format.hpp"
#include "fuzz/must.hpp"
#include "fuzz/plans.hpp"
#include "fuzz/targets.hpp"
#include "support/flaw.hpp"

namespace crescendo::fuzz {
namespace {

using std::string;

/// What the file would have to be called.
string id_of(const string& text) {
  const auto document = read([&] { return json::Document("workout.json", text); });
  const json::Value* id = document ? document->root().find("id") : nullptr;
  return id != nullptr ? id->string : "workout";
}

Template template_of(const string& id, const string& text) { return read_template(id, "workout.json", text); }

string page_of(const Template& workout) { return format_named("json")->catalogue({{workout}, true}, {}); }

void must_be_showable(const Template& workout) {
  for (const Format& format : formats()) {
    if (format.catalogue != nullptr)
      must(!format.catalogue({{workout}, true}, {}).empty(), "it can be shown");
  }
}

void must_be_runnable(const Template& workout, const Athlete& athlete, LengthUnit unit) {
  Wishes wishes;
  wishes.unit = unit;
  auto run = read([&] { return build(workout, athlete, wishes); });
  if (!run) return;
  const string flaw = test::flaw(*run, wishes);
  must(flaw.empty(), "a plan is in order", flaw);
  run->findings = check(*run, unit);
  must_come_back(json_of(*run));
}

}  // namespace

void workout(std::string_view input) {
  const string text(input);
  const string id = id_of(text);
  const auto workout = read([&] { return template_of(id, text); });
  if (!workout) return;
  const auto again = read([&] { return template_of(id, rewritten(text)); });
  must(again && page_of(*again) == page_of(*workout), "blanks and escapes are no matter");
  must_be_showable(*workout);
  must_be_runnable(*workout, {Vdot(24)}, LengthUnit::mile);
  must_be_runnable(*workout, {Vdot(50)}, LengthUnit::kilometre);
  must_be_runnable(*workout, {Vdot(80)}, LengthUnit::mile);
}

}  // namespace crescendo::fuzz
