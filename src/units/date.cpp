#include "crescendo/units/date.hpp"

#include "crescendo/units/scanner.hpp"
#include "units/input.hpp"

#include <array>

#include <fmt/format.h>

namespace crescendo {
namespace {

using parsing::Input;
using std::string;
using std::string_view;

constexpr string_view examples = "write year, month and day, such as 2027-03-14";

/// Files for watches count seconds from the end of 1989 on, and for somewhat more than a century.
constexpr std::chrono::year first_year{1990};
constexpr std::chrono::year last_year{2100};

constexpr std::array<string_view, 12> months = {"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};
constexpr std::array<string_view, 7> weekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                 "Thursday", "Friday", "Saturday"};

string_view name_of(std::chrono::month month) { return months.at(static_cast<unsigned>(month) - 1); }

int year_of(Date date) { return static_cast<int>(date.year()); }
unsigned month_of(Date date) { return static_cast<unsigned>(date.month()); }
unsigned day_of(Date date) { return static_cast<unsigned>(date.day()); }

/// So many digits, as a number.
unsigned number(Scanner& scanner, std::size_t digits, const Input& input) {
  const string_view found = scanner.digits();
  if (found.size() != digits) input.fail(input.named() + " is no date", string(examples));
  return static_cast<unsigned>(value_of(found));
}

/// Year, month and day as written, whether or not there is such a day.
Date fields(const Input& input) {
  Scanner scanner(input.text);
  const auto separator = [&] {
    if (!scanner.accept('-')) input.fail(input.named() + " is no date", string(examples));
  };
  const std::chrono::year year(static_cast<int>(number(scanner, 4, input)));
  separator();
  const std::chrono::month month(number(scanner, 2, input));
  separator();
  const std::chrono::day day(number(scanner, 2, input));
  if (!scanner.done()) input.fail(input.named() + " is no date", string(examples));
  return {year, month, day};
}

}  // namespace

Date parse_date(string_view text) {
  const Input input{text, "date"};
  if (text.empty()) parsing::empty("date", examples);
  const Date date = fields(input);
  if (!date.month().ok()) input.fail(input.named() + " has no such month", "months go from 01 to 12", 5, 2);
  if (!date.ok()) {
    const Date last = date.year() / date.month() / std::chrono::last;
    input.fail(fmt::format("{} {} has no day {}", name_of(date.month()), year_of(date), day_of(date)),
               fmt::format("its last is {}", date_text(last)), 8, 2);
  }
  if (date.year() < first_year || date.year() > last_year) {
    input.fail(input.named() + " is in another age", "years go from 1990 to 2100", 0, 4);
  }
  return date;
}

string date_text(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", year_of(date), month_of(date), day_of(date));
}

string long_date(Date date) {
  const std::chrono::weekday weekday{std::chrono::sys_days(date)};
  return fmt::format("{}, {} {} {}", weekdays.at(weekday.c_encoding()), day_of(date), name_of(date.month()),
                     year_of(date));
}

}  // namespace crescendo
