#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/render/fingerprint.hpp"
#include "render/ics/event_text.hpp"
#include "render/ics/ics.hpp"
#include "render/ics/libical.hpp"

#include <cstdint>
#include <memory>

#include <fmt/format.h>

namespace crescendo::ics {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&::icalcomponent_free)>;

Date day_of(const Workout& workout) {
  if (workout.date) return *workout.date;
  throw InputError({"a calendar needs the day of the run", "give it: --date 2027-03-14"});
}

/// As calendars write a day: `20270314`.
std::string basic(Date day) {
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

/// Which run it is of whose, whatever becomes of its paces: a plan that is made anew takes the place of the
/// old one in the calendar.
std::string uid_of(const Workout& workout) {
  const Athlete& athlete = workout.athlete;
  const std::uint64_t number = fingerprint(fmt::format("{}\n{}\n{}", workout.id, athlete.id, athlete.name));
  return fmt::format("{}-{:016x}@crescendo", basic(day_of(workout)), number);
}

void add_calendar_name(const Libical& ical, icalcomponent* calendar) {
  icalproperty* const name = ical.x("Progression runs");
  ical.set_x_name(name, "X-WR-CALNAME");
  ical.add_property(calendar, name);
}

icalcomponent* event_of(const Libical& ical, const Workout& workout, const RenderContext& context) {
  const Date day = day_of(workout);
  const std::string title = summary(workout, context);
  const std::string text = description(workout, context);
  const std::string uid = uid_of(workout);
  const auto at = [&](const std::string& time) { return ical.time_from_string(time.c_str()); };
  icalcomponent* const event = ical.component_new(ICAL_VEVENT_COMPONENT);
  ical.add_property(event, ical.uid(uid.c_str()));
  // When the entry was made, as the standard asks; not of the clock, so that the same plan is the same file.
  ical.add_property(event, ical.dtstamp(at(basic(day) + "T000000Z")));
  ical.add_property(event, ical.dtstart(at(basic(day))));
  ical.add_property(event, ical.dtend(at(basic(std::chrono::sys_days(day) + std::chrono::days(1)))));
  ical.add_property(event, ical.transp(ICAL_TRANSP_TRANSPARENT));
  ical.add_property(event, ical.summary(title.c_str()));
  ical.add_property(event, ical.description(text.c_str()));
  return event;
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  day_of(workout);
  const Libical& ical = Libical::loaded();
  const Component calendar(ical.component_new(ICAL_VCALENDAR_COMPONENT), ical.component_free);
  ical.add_property(calendar.get(), ical.version("2.0"));
  ical.add_property(calendar.get(), ical.prodid("-//crescendo//progression runs//EN"));
  ical.add_property(calendar.get(), ical.method(ICAL_METHOD_PUBLISH));
  add_calendar_name(ical, calendar.get());
  ical.add_component(calendar.get(), event_of(ical, workout, context));
  const std::unique_ptr<char, void (*)(void*)> bytes(ical.as_ical_string(calendar.get()), ical.free_buffer);
  return bytes.get();
}

}  // namespace crescendo::ics
