#include "crescendo/units/parse.hpp"

#include "crescendo/units/scanner.hpp"
#include "units/input.hpp"

#include <array>
#include <charconv>
#include <string>

namespace crescendo {
namespace {

using parsing::Input;
using std::string;
using std::string_view;

constexpr string_view amount_examples = "write it like 12km, 8mi or 45min";
/// Metres below this are more likely minutes that somebody wrote as `45m`.
constexpr Distance shortest_in_metres = Distance::metres(100);
constexpr Distance longest_distance = Distance::kilometres(1000);
/// From the pace of records to a walk.
constexpr auto greatest_change = PaceChange::per(Distance::kilometres(1), Minutes(10));

constexpr string_view heart_rate_examples = "write beats per minute, like 188 or 188bpm";

std::optional<Distance> in_unit(double amount, string_view unit) {
  static constexpr std::array<string_view, 5> metre = {"m", "metre", "metres", "meter", "meters"};
  static constexpr std::array<string_view, 7> kilometre = {
      "k", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"};
  static constexpr std::array<string_view, 3> mile = {"mi", "mile", "miles"};
  const auto among = [unit](const auto& names) {
    for (const string_view name : names) {
      if (name == unit) return true;
    }
    return false;
  };
  if (among(metre)) return Distance::metres(amount);
  if (among(kilometre)) return Distance::kilometres(amount);
  if (among(mile)) return Distance::miles(amount);
  return std::nullopt;
}

void require_sensible(const Input& input, Distance distance) {
  if (!(distance > Distance())) input.fail(input.named() + " is no distance", "it must be more than zero");
  if (distance > longest_distance) {
    input.fail(input.named() + " is too far", "the longest is 1000km");
  }
}

[[noreturn]] void unknown_length_unit(const Input& input, string_view unit, std::size_t at) {
  input.fail(input.named() + " has the unknown unit " + in_quotes(unit),
             "units of length are m, k or km, and mi: 1500m, 10k, 13.1mi", at, unit.size());
}

/// What a change of pace counts its seconds by.
std::optional<Distance> distance_of_change(string_view unit) {
  if (unit == "s/km") return Distance::kilometres(1);
  if (unit == "s/mi") return Distance::miles(1);
  if (unit == "s/400m") return Distance::metres(400);
  return std::nullopt;
}

}  // namespace

std::optional<Distance> parse_length(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  const string lower = lower_case(input.text);
  Scanner scanner(lower);
  const auto amount = scanner.number();
  if (!amount) return std::nullopt;
  scanner.skip_blanks();
  if (scanner.done()) return std::nullopt;
  const std::size_t unit_at = scanner.position();
  const auto distance = in_unit(*amount, scanner.rest());
  if (!distance) unknown_length_unit(input, input.text.substr(unit_at), unit_at);
  require_sensible(input, *distance);
  return distance;
}

namespace {

/// What has no unit of length: a time, or something else.
Duration time_in_place_of_length(const Input& input, std::size_t unit_at) {
  const string_view unit = input.text.substr(unit_at);
  const bool is_time = unit.front() == ':' || parsing::is_time_unit(Scanner(lower_case(unit)).word());
  if (is_time) return parse_duration(input.text, input.what);
  input.fail(input.named() + " has the unknown unit " + in_quotes(unit),
             "units are km, mi, m, h, min and s: 12km, 8mi, 45min", unit_at, unit.size());
}

}  // namespace

Amount parse_amount(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) parsing::empty(what, amount_examples);
  const string lower = lower_case(input.text);
  Scanner scanner(lower);
  const auto amount = scanner.number();
  scanner.skip_blanks();
  if (!amount) input.fail(input.named() + " is neither a distance nor a time", string(amount_examples));
  if (scanner.done()) {
    const string number = parsing::example_number(input.text);
    input.fail(input.named() + " has no unit",
               "write " + number + "km, " + number + "mi or " + number + "min");
  }
  const std::size_t unit_at = scanner.position();
  const string_view unit = scanner.rest();
  const auto distance = in_unit(*amount, unit);
  if (!distance) return time_in_place_of_length(input, unit_at);
  require_sensible(input, *distance);
  if (unit == "m" && *distance < shortest_in_metres) {
    const string number = parsing::example_number(trimmed(input.text.substr(0, unit_at)));
    input.fail(input.named() + " is " + number + " metres, too short to mean anything here",
               "for minutes write " + number + "min");
  }
  return *distance;
}

std::optional<std::size_t> whole_number(string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

PaceChange parse_pace_change(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  Scanner scanner(input.text);
  const auto amount = scanner.number();
  const auto distance = amount ? distance_of_change(scanner.rest()) : std::nullopt;
  if (!distance) {
    input.fail(input.named() + " is not a change of pace", "write it like 10s/mi, 6s/km or 2s/400m");
  }
  const auto change = PaceChange::per(*distance, Duration(*amount));
  if (change <= greatest_change) return change;
  input.fail(input.named() + " is too great a change of pace", "the greatest is 600s/km");
}

HeartRate parse_heart_rate(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) parsing::empty(what, heart_rate_examples);
  const string lower = lower_case(input.text);
  Scanner scanner(lower);
  const auto amount = scanner.number();
  scanner.skip_blanks();
  const bool known_unit = scanner.done() || scanner.rest() == "bpm";
  if (!amount || !known_unit) input.fail(input.named() + " is not a heart rate", string(heart_rate_examples));
  const auto rate = HeartRate::per_minute(*amount);
  if (rate >= slowest_heart && rate <= fastest_heart) return rate;
  input.fail(input.named() + " is outside 25 to 240 beats per minute", string(heart_rate_examples));
}

}  // namespace crescendo
