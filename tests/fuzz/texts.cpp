// The small parsers. What they read and print again must be read as the same, as far as the print goes.

#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/heart.hpp"
#include "crescendo/physiology/vdot.hpp"
#include "crescendo/request/athlete.hpp"
#include "crescendo/units/date.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/parse_conditions.hpp"
#include "crescendo/units/print.hpp"
#include "crescendo/workout/template.hpp"
#include "fuzz/must.hpp"
#include "fuzz/targets.hpp"

#include <cmath>
#include <string>

namespace crescendo::fuzz {
namespace {

using std::string;
using std::string_view;

constexpr LengthUnit both_units[] = {LengthUnit::kilometre, LengthUnit::mile};

/// A text that was printed is read, and what is printed of that means the same: of 21.097 km nothing
/// but 21.10 km, which is 21.1 km.
template <class Read, class Print>
void must_come_back(const string& text, const Read& parse, const Print& print) {
  const auto again = read([&] { return parse(text); });
  must(again.has_value(), "what is printed can be read", text);
  const string once_more = print(*again);
  must(print(parse(once_more)) == once_more, "and is printed the same again", text + " " + once_more);
}

/// Shorter amounts are no sizes of anything, and print as nothing.
bool is_printable(const Extent& extent) {
  if (const auto* distance = std::get_if<Distance>(&extent)) return *distance >= Distance::metres(100);
  if (const auto* time = std::get_if<Duration>(&extent)) return *time >= Duration(1);
  if (const auto* share = std::get_if<ShareOfTotal>(&extent)) return *share >= ShareOfTotal::percent(0.01);
  return true;
}

template <class Parse>
void must_lie_between(const Parse& parse, double least, double most) {
  const auto number = read(parse);
  if (number) must(*number >= least && *number <= most, "what is read is within bounds");
}

}  // namespace

void distance(string_view input) {
  const auto length = read([&] { return parse_length(input, "length"); });
  if (length && *length)
    must(**length > Distance() && std::isfinite((*length)->in_metres()), "a length is one");
  const auto race = read([&] { return parse_race_distance(input); });
  if (!race) return;
  must(*race >= Distance::metres(400) && *race <= Distance::kilometres(1000), "a race is no sprint and ends");
  must_come_back(event_name(*race), parse_race_distance, event_name);
}

void time(string_view input) {
  const auto time = read([&] { return parse_duration(input, "time"); });
  if (!time) return;
  must(*time > Duration(0) && *time <= Hours(200), "a time is one");
  const auto again = [](const string& text) { return parse_duration(text, "time"); };
  // Whole seconds and hundredths are all that is printed.
  if (*time >= Duration(1)) must_come_back(clock(*time), again, clock);
  if (*time >= Duration(0.01)) must_come_back(race_clock(*time), again, race_clock);
  if (*time >= Duration(0.01))
    must(std::abs((again(race_clock(*time)) - *time).count()) < 0.006, "to the hundredth");
}

void size(string_view input) {
  const auto amount = read([&] { return parse_amount(input, "size"); });
  const auto extent = read([&] { return parse_extent(input); });
  must(!amount || extent, "every size is an extent");
  if (!extent || !is_printable(*extent)) return;
  for (const LengthUnit unit : both_units) {
    const auto print = [unit](const Extent& e) { return extent_text(e, unit); };
    must_come_back(print(*extent), parse_extent, print);
  }
}

void pace(string_view input) {
  const auto change = read([&] { return parse_pace_change(input, "change"); });
  const auto is_one = [](Duration per_km) { return per_km >= Duration(0) && per_km < Minutes(10.001); };
  if (change)
    must(is_one(change->over(Distance::kilometres(1))), "a change of pace has no sign and is no walk");
  const auto target = read([&] { return parse_target(input); });
  if (!target) return;
  must(target->text == input, "a target keeps its words");
  const Pace pace = Pace::per_kilometre(Minutes(5)).changed_by(target->offset);
  for (const LengthUnit unit : both_units) {
    if (pace.per(unit) >= Duration(0))
      must(pace_with_unit(pace, unit).find(":60") == string::npos, "no 4:60");
  }
}

void conditions(string_view input) {
  must_lie_between([&] { return parse_temperature(input, "temperature").in_celsius(); }, -40.001, 60.001);
  must_lie_between([&] { return parse_humidity(input, "humidity").in_percent(); }, 1, 100);
  must_lie_between([&] { return parse_altitude(input, "altitude").in_metres(); }, -430, 9000);
  must_lie_between([&] { return parse_grade(input, "grade").fraction(); }, -0.15, 0.15);
  must_lie_between([&] { return parse_heart_rate(input, "rate").in_per_minute(); }, 25, 240);
  must_lie_between([&] { return parse_age(input); }, youngest_age, oldest_age);
  must_lie_between([&] { return parse_vdot(input).value(); }, 15, 90);
  must_lie_between([&] { return parse_weekly(input).in_metres(); }, 1000, 400000);
  const auto date = read([&] { return parse_date(input); });
  if (!date) return;
  must(date_text(*date) == input, "a date has one spelling");
  must(!long_date(*date).empty(), "and a long one");
}

}  // namespace crescendo::fuzz
