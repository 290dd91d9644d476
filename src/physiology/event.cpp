#include "crescendo/physiology/event.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/print.hpp"
#include "crescendo/units/scanner.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

constexpr std::array<Event, 10> events = {{
    {"1500 m", Distance::metres(1500)},
    {"mile", Distance::miles(1)},
    {"3K", Distance::kilometres(3)},
    {"5K", Distance::kilometres(5)},
    {"8K", Distance::kilometres(8)},
    {"10K", Distance::kilometres(10)},
    {"15K", Distance::kilometres(15)},
    {"10 miles", Distance::miles(10)},
    {"half marathon", half_marathon_distance},
    {"marathon", marathon_distance},
}};

/// What has a name and no number. Blanks, hyphens and underscores do not count.
constexpr std::array<Event, 11> spellings = {{
    {"mile", Distance::miles(1)},
    {"miles", Distance::miles(1)},
    {"half", half_marathon_distance},
    {"halfmarathon", half_marathon_distance},
    {"halfmara", half_marathon_distance},
    {"hm", half_marathon_distance},
    {"halbmarathon", half_marathon_distance},
    {"marathon", marathon_distance},
    {"full", marathon_distance},
    {"fullmarathon", marathon_distance},
    {"mara", marathon_distance},
}};

/// What is offered to somebody who misspelt a distance.
constexpr std::array<string_view, 11> suggestions = {"1500m", "mile", "3k",   "5k",   "8k",      "10k",
                                                     "15k",   "20k",  "10mi", "half", "marathon"};
constexpr string_view examples = "write it like 5k, 10k, half, marathon, 1500m or 10mi";

/// Bare numbers from here on are taken for metres.
constexpr double smallest_bare_metres = 400;
/// A number longer than this is not worth repeating in a hint.
constexpr std::size_t longest_example = 8;
constexpr Distance shortest_race = Distance::metres(400);
constexpr Distance one_metre = Distance::metres(1);

string squeezed(string_view text) {
  string result = lower_case(text);
  std::erase_if(result, [](char c) { return c == ' ' || c == '-' || c == '_'; });
  return result;
}

[[noreturn]] void fail(string_view text, const string& message, string hint) {
  throw InputError({message, std::move(hint), Excerpt{string(text), 0, text.size()}});
}

[[noreturn]] void not_a_distance(string_view text) {
  const string squeezed_text = squeezed(text);
  fail(text, in_quotes(text) + " is not a race distance",
       suggestion(squeezed_text, suggestions, "write it like"));
}

Distance from_bare_number(string_view text, double number) {
  if (number >= smallest_bare_metres) return *parse_length(string(text) + "m", "race distance");
  const string digits = text.size() <= longest_example ? string(text) : "10";
  fail(text, "race distance " + in_quotes(text) + " has no unit",
       "write " + digits + "k for kilometres or " + digits + "mi for miles");
}

/// A letter too many, `5kk`, is a slip of the finger: a better hint than a list of units.
string repaired(string_view text) {
  string shorter(text);
  shorter.pop_back();
  try {
    if (parse_length(shorter, "distance")) return "did you mean " + shorter + "?";
  } catch (const InputError&) {
    return {};
  }
  return {};
}

Distance from_number(string_view text, double number) {
  try {
    if (const auto distance = parse_length(text, "race distance")) return *distance;
  } catch (const InputError& error) {
    Diagnostic diagnostic = error.first();
    if (const string hint = repaired(text); !hint.empty()) diagnostic.hint = hint;
    throw InputError(diagnostic);
  }
  return from_bare_number(text, number);
}

Distance from_any_spelling(string_view text) {
  const string name = squeezed(text);
  const auto found = std::ranges::find(spellings, string_view(name), &Event::name);
  if (found != spellings.end()) return found->distance;
  if (text.find(':') != string_view::npos) {
    fail(text, in_quotes(text) + " is a time, and no race distance",
         "the distance comes first, as in half 1:28:30");
  }
  const auto number = Scanner(text).number();
  if (!number) not_a_distance(text);
  return from_number(text, *number);
}

void require_race(string_view text, Distance distance) {
  if (distance >= shortest_race) return;
  string hint = "a race of 400 m or more says something about endurance";
  const auto last = text.find_last_not_of("mM");
  if (last != string_view::npos && last + 2 == text.size() && text.back() == 'm') {
    const string number(text.substr(0, last + 1));
    hint += "; for kilometres write " + number + "k, for a time " + number + "min";
  }
  fail(text, "race distance " + in_quotes(text) + " is too short", hint);
}

}  // namespace

std::span<const Event> standard_events() { return events; }

std::string event_name(Distance distance) {
  for (const Event& event : events) {
    const Distance apart = distance - event.distance;
    if (apart < one_metre && -apart < one_metre) return string(event.name);
  }
  if (distance < Distance::kilometres(3)) return std::to_string(std::llround(distance.in_metres())) + " m";
  // Whichever unit it is a rounder number of: a 50-mile race is no 80.47 km.
  std::string in_kilometres = short_distance(distance, LengthUnit::kilometre);
  std::string in_miles = short_distance(distance, LengthUnit::mile);
  return in_miles.size() < in_kilometres.size() ? in_miles : in_kilometres;
}

Distance parse_race_distance(string_view text) {
  const string_view trimmed_text = trimmed(text);
  if (trimmed_text.empty()) {
    throw InputError({"the race distance is empty", string(examples)});
  }
  const Distance distance = from_any_spelling(trimmed_text);
  require_race(trimmed_text, distance);
  return distance;
}

}  // namespace crescendo
