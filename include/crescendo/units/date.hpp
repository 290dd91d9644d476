#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace crescendo {

/// A day of the calendar.
using Date = std::chrono::year_month_day;

/// `2027-03-14`, from 1990 to 2100.
/// @throws InputError with the place inside `text`
Date parse_date(std::string_view text);

/// `2027-03-14`
std::string date_text(Date date);

/// `Sunday, 14 March 2027`
std::string long_date(Date date);

}  // namespace crescendo
