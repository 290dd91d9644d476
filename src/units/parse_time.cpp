#include "crescendo/units/parse.hpp"
#include "crescendo/units/scanner.hpp"
#include "units/input.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace crescendo {
namespace {

using parsing::Input;
using std::string;
using std::string_view;

constexpr string_view time_examples = "write it like 42:30, 1:12:29 or 45min";
constexpr Duration longest_time = Hours(200);

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

/// `42:30` for a time that was written `4230`, `42.30` or `42,30`, `1:28:30` for `1.28.30`; empty where that
/// makes no time.
string as_clock(string_view text) {
  constexpr std::size_t fewest_digits = 4;
  constexpr string_view separators = ".,-";
  string clock(text);
  if (text.find_first_of(separators) != string_view::npos) {
    for (char& c : clock) c = separators.find(c) == string_view::npos ? c : ':';
  } else if (text.size() >= fewest_digits) {
    for (std::size_t at = text.size() - 2; at > 0 && at < text.size(); at -= 2) clock.insert(at, ":");
  } else {
    return "";
  }
  try {
    parse_clock({clock, ""});
    return clock;
  } catch (const InputError&) {
    return "";
  }
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
    if (const string clock = as_clock(input_.text); !clock.empty()) {
      input_.fail(input_.named() + " has no unit", "did you mean " + clock + "?");
    }
    const string number = parsing::example_number(input_.text);
    input_.fail(input_.named() + " has no unit", "write " + number + "min for minutes, " + number +
                                                     "h for hours or " + number + "s for seconds");
  }
  [[noreturn]] void not_a_time(std::size_t at) const {
    if (const string clock = as_clock(input_.text); !clock.empty()) {
      input_.fail(input_.named() + " is not a time", "did you mean " + clock + "?");
    }
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

}  // namespace

bool parsing::is_time_unit(string_view word) { return time_unit(word).has_value(); }

Duration parse_duration(string_view text, string_view what) {
  const string_view trimmed_text = trimmed(text);
  if (trimmed_text.empty()) parsing::empty(what, time_examples);
  const Input input{trimmed_text, what};
  if (trimmed_text.find(':') != string_view::npos) return checked(input, parse_clock(input));
  const string lower = lower_case(trimmed_text);
  return checked(input, UnitTime(input, lower).read());
}

}  // namespace crescendo
