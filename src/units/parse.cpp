#include "crescendo/units/parse.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/scanner.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

constexpr string_view amount_examples = "write it like 12km, 8mi or 45min";
constexpr string_view time_examples = "write it like 42:30, 1:12:29 or 45min";
/// Metres below this are more likely minutes that somebody wrote as `45m`.
constexpr Distance shortest_in_metres = Distance::metres(100);
constexpr Duration longest_time = Hours(200);
constexpr Distance longest_distance = Distance::kilometres(1000);

/// Somewhere inside the text that is being read.
struct Input {
  string_view text;
  string_view what;

  [[noreturn]] void fail(const string& message, string hint, std::size_t offset, std::size_t length) const {
    throw InputError({message, std::move(hint), Excerpt{string(text), offset, length}});
  }
  [[noreturn]] void fail(const string& message, string hint) const {
    fail(message, std::move(hint), 0, text.size());
  }
  [[nodiscard]] string named() const { return string(what) + " " + in_quotes(text); }
};

/// The number as typed, for a hint that can be copied; another one where nobody would copy it.
string example_number(string_view typed) {
  constexpr std::size_t longest = 8;
  return typed.size() <= longest ? string(typed) : "12";
}

// ---- lengths ----

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

// ---- times ----

/// Fields of a clock reading, the largest unit first.
struct Field {
  string_view digits;
  std::size_t offset;
};

std::vector<Field> clock_fields(const Input& input) {
  std::vector<Field> fields;
  std::size_t begin = 0;
  while (true) {
    const std::size_t colon = input.text.find(':', begin);
    const std::size_t end = colon == string_view::npos ? input.text.size() : colon;
    fields.push_back({input.text.substr(begin, end - begin), begin});
    if (colon == string_view::npos) return fields;
    begin = colon + 1;
  }
}

/// The value of one field: digits, and in the last field a fraction.
double field_value(const Input& input, const Field& field, bool last) {
  Scanner scanner(field.digits);
  const auto value = scanner.number();
  const bool whole = field.digits.find('.') == string_view::npos;
  if (value && scanner.done() && (last || whole)) return *value;
  const std::size_t length = field.digits.empty() ? 1 : field.digits.size();
  input.fail(input.named() + " is not a time", string(time_examples), field.offset, length);
}

/// 42:5 could be 42:05 or 42:50.
void require_two_digits(const Input& input, const Field& field) {
  const std::size_t digits = std::min(field.digits.find('.'), field.digits.size());
  if (digits == 2) return;
  input.fail(input.named() + " is unclear", "minutes and seconds have two digits: 42:05", field.offset,
             field.digits.size());
}

void require_below_sixty(const Input& input, const Field& field, double value, string_view unit) {
  if (value < 60) return;
  input.fail(input.named() + " has " + string(field.digits) + " " + string(unit),
             string(unit) + " go up to 59", field.offset, field.digits.size());
}

Duration parse_clock(const Input& input) {
  const std::vector<Field> fields = clock_fields(input);
  if (fields.size() > 3) input.fail(input.named() + " has too many fields", string(time_examples));
  double seconds = 0;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const bool last = i + 1 == fields.size();
    const double value = field_value(input, fields[i], last);
    if (i > 0) require_two_digits(input, fields[i]);
    if (i > 0) require_below_sixty(input, fields[i], value, last ? "seconds" : "minutes");
    seconds = seconds * 60 + value;
  }
  return Duration(seconds);
}

enum class TimeUnit { hours, minutes, seconds };

std::optional<TimeUnit> time_unit(string_view word) {
  if (word == "h" || word == "hr" || word == "hour" || word == "hours") return TimeUnit::hours;
  if (word == "m" || word == "min" || word == "mins" || word == "minute" || word == "minutes") {
    return TimeUnit::minutes;
  }
  if (word == "s" || word == "sec" || word == "secs" || word == "second" || word == "seconds") {
    return TimeUnit::seconds;
  }
  return std::nullopt;
}

Duration times(double amount, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::hours:
      return Hours(amount);
    case TimeUnit::minutes:
      return Minutes(amount);
    case TimeUnit::seconds:
      return Duration(amount);
  }
  return Duration(amount);
}

/// Reads `1h12m29s`, `1h15`, `45min`: numbers whose units get smaller.
class UnitTime {
 public:
  explicit UnitTime(const Input& input, string_view lower) : input_(input), scanner_(lower) {}

  Duration read() {
    while (!scanner_.done()) read_part();
    if (only_m_) {
      input_.fail(input_.named() + " reads as metres", "for minutes write " + digits_of_m() + "min");
    }
    return sum_;
  }

 private:
  void read_part() {
    const std::size_t begin = scanner_.position();
    const auto amount = scanner_.number();
    if (!amount) not_a_time(begin);
    scanner_.skip_blanks();
    const std::size_t unit_at = scanner_.position();
    const string_view word = scanner_.word();
    scanner_.skip_blanks();
    const TimeUnit unit = unit_of(word, begin, unit_at);
    if (last_unit_ && unit <= *last_unit_) not_a_time(begin);
    only_m_ = word == "m" && !last_unit_ && scanner_.done();
    last_unit_ = unit;
    sum_ += times(*amount, unit);
  }

  [[nodiscard]] TimeUnit unit_of(string_view word, std::size_t begin, std::size_t unit_at) const {
    if (const auto unit = time_unit(word)) return *unit;
    // 1h15 is an hour and a quarter; a bare number alone could be anything.
    if (word.empty() && scanner_.done() && last_unit_ == TimeUnit::hours) return TimeUnit::minutes;
    if (word.empty() && scanner_.done() && !last_unit_) bare_number();
    not_a_time(word.empty() ? begin : unit_at);
  }

  [[noreturn]] void bare_number() const {
    const auto point = input_.text.find('.');
    if (point != string_view::npos && point + 3 == input_.text.size()) {
      string clock(input_.text);
      clock[point] = ':';
      input_.fail(input_.named() + " has no unit", "did you mean " + clock + "?");
    }
    const string number = example_number(input_.text);
    input_.fail(input_.named() + " has no unit",
                "write " + number + "min for minutes or " + number + "h for hours");
  }
  [[noreturn]] void not_a_time(std::size_t at) const {
    const std::size_t length = input_.text.size() - at;
    input_.fail(input_.named() + " is not a time", string(time_examples), at, length == 0 ? 1 : length);
  }
  [[nodiscard]] string digits_of_m() const {
    Scanner scanner(input_.text);
    scanner.number();
    return string(input_.text.substr(0, scanner.position()));
  }

  Input input_;
  Scanner scanner_;
  Duration sum_{0};
  std::optional<TimeUnit> last_unit_;
  bool only_m_ = false;
};

Duration checked(const Input& input, Duration time) {
  if (!(time > Duration(0))) input.fail(input.named() + " is no time at all", string(time_examples));
  if (time > longest_time) input.fail(input.named() + " is too long", "the longest is 200 hours");
  return time;
}

[[noreturn]] void empty(string_view what, string_view examples) {
  throw InputError({"the " + string(what) + " is empty", string(examples)});
}

}  // namespace

Duration parse_duration(string_view text, string_view what) {
  const string_view trimmed_text = trimmed(text);
  if (trimmed_text.empty()) empty(what, time_examples);
  const Input input{trimmed_text, what};
  if (trimmed_text.find(':') != string_view::npos) return checked(input, parse_clock(input));
  const string lower = lower_case(trimmed_text);
  return checked(input, UnitTime(input, lower).read());
}

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

Amount parse_amount(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  if (input.text.empty()) empty(what, amount_examples);
  const string lower = lower_case(input.text);
  Scanner scanner(lower);
  const auto amount = scanner.number();
  scanner.skip_blanks();
  if (!amount) input.fail(input.named() + " is neither a distance nor a time", string(amount_examples));
  if (scanner.done()) {
    const string number = example_number(input.text);
    input.fail(input.named() + " has no unit",
               "write " + number + "km, " + number + "mi or " + number + "min");
  }
  const std::size_t unit_at = scanner.position();
  const string_view unit = scanner.rest();
  const auto distance = in_unit(*amount, unit);
  if (!distance) {
    const bool clock = unit.front() == ':';
    if (!clock && !time_unit(Scanner(unit).word())) {
      input.fail(input.named() + " has the unknown unit " + in_quotes(unit),
                 "units are km, mi, m, h, min and s: 12km, 8mi, 45min", unit_at, unit.size());
    }
    return parse_duration(input.text, what);
  }
  require_sensible(input, *distance);
  if (unit == "m" && *distance < shortest_in_metres) {
    const string number = example_number(trimmed(input.text.substr(0, unit_at)));
    input.fail(input.named() + " is " + number + " metres, too short to mean anything here",
               "for minutes write " + number + "min");
  }
  return *distance;
}

PaceChange parse_pace_change(string_view text, string_view what) {
  const Input input{trimmed(text), what};
  Scanner scanner(input.text);
  const auto amount = scanner.number();
  const string_view unit = scanner.rest();
  if (amount && std::isfinite(*amount)) {
    if (unit == "s/km") return PaceChange::per(Distance::kilometres(1), Duration(*amount));
    if (unit == "s/mi") return PaceChange::per(Distance::miles(1), Duration(*amount));
  }
  input.fail(input.named() + " is not a change of pace", "write it like 10s/mi or 6s/km");
}

}  // namespace crescendo
