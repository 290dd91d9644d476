#pragma once

#include <libical/ical.h>
#include <string>

namespace crescendo::ics {

/// The functions of libical that calendars are written with, from the shared library, which is loaded when
/// the first calendar is written. Linked to the program, it and the Unicode library behind it would double
/// the time in which every command starts.
///
/// The types are those of its header, so that a function that changes is a compiler's error here.
class Libical {
 public:
  /// The library that the program was built with. Safe from any number of threads.
  /// @throws InputError that names what to install, each time anew
  static const Libical& loaded();

  /// @throws InputError
  explicit Libical(const std::string& file);

  decltype(&::icalcomponent_new) component_new;
  decltype(&::icalcomponent_free) component_free;
  decltype(&::icalcomponent_add_component) add_component;
  decltype(&::icalcomponent_add_property) add_property;
  decltype(&::icalcomponent_as_ical_string_r) as_ical_string;
  decltype(&::icalmemory_free_buffer) free_buffer;
  decltype(&::icaltime_from_string) time_from_string;
  decltype(&::icalproperty_new_version) version;
  decltype(&::icalproperty_new_prodid) prodid;
  decltype(&::icalproperty_new_method) method;
  decltype(&::icalproperty_new_x) x;
  decltype(&::icalproperty_set_x_name) set_x_name;
  decltype(&::icalproperty_new_uid) uid;
  decltype(&::icalproperty_new_dtstamp) dtstamp;
  decltype(&::icalproperty_new_dtstart) dtstart;
  decltype(&::icalproperty_new_dtend) dtend;
  decltype(&::icalproperty_new_transp) transp;
  decltype(&::icalproperty_new_summary) summary;
  decltype(&::icalproperty_new_description) description;
};

}  // namespace crescendo::ics
