#include "crescendo/units/print.hpp"

#include <cassert>
#include <cmath>

#include <fmt/format.h>

namespace crescendo {
namespace {

/// Nearer than this to a multiple of what is printed counts as that multiple.
constexpr double hair = 1e-6;

/// `:07`
void append_field(std::string& clock, long long below_hundred) {
  clock += ':';
  clock += static_cast<char>('0' + below_hundred / 10);
  clock += static_cast<char>('0' + below_hundred % 10);
}

/// `h:mm:ss` or `m:ss` of whole seconds.
std::string split_clock(long long seconds) {
  assert(seconds >= 0);
  const long long hours = seconds / 3600;
  const long long minutes = seconds / 60 % 60;
  std::string result = std::to_string(hours > 0 ? hours : minutes);
  if (hours > 0) append_field(result, minutes);
  append_field(result, seconds % 60);
  return result;
}

bool is_whole(double value) { return std::abs(value - std::round(value)) < hair; }

}  // namespace

std::string clock(Duration time) { return split_clock(std::llround(time.count())); }

std::string race_clock(Duration time) {
  if (is_whole(time.count())) return clock(time);
  const long long hundredths = std::llround(time.count() * 100);
  const long long fraction = hundredths % 100;
  std::string result = split_clock(hundredths / 100);
  if (fraction == 0) return result;
  if (fraction % 10 == 0) return fmt::format("{}.{}", result, fraction / 10);
  return fmt::format("{}.{:02}", result, fraction);
}

std::string_view name_of(LengthUnit unit) { return unit == LengthUnit::kilometre ? "km" : "mi"; }

std::string_view speed_name(LengthUnit unit) { return unit == LengthUnit::kilometre ? "km/h" : "mph"; }

std::string pace_text(Pace pace, LengthUnit unit) { return clock(pace.per(unit)); }

std::string pace_with_unit(Pace pace, LengthUnit unit) {
  return pace_text(pace, unit).append("/").append(name_of(unit));
}

std::string distance_text(Distance distance, LengthUnit unit) {
  const double amount = count(distance, unit);
  const int decimals = is_whole(amount * 10) ? 1 : 2;
  return fmt::format("{:.{}f} {}", amount, decimals, name_of(unit));
}

std::string short_distance(Distance distance, LengthUnit unit) {
  const double amount = count(distance, unit);
  const int decimals = is_whole(amount) ? 0 : is_whole(amount * 10) ? 1 : 2;
  return fmt::format("{:.{}f} {}", amount, decimals, name_of(unit));
}

std::string short_time(Duration time) {
  const long long seconds = std::llround(time.count());
  const long long minutes = seconds / 60;
  if (seconds % 60 != 0) return clock(time);
  if (minutes < 60) return fmt::format("{} min", minutes);
  if (minutes % 60 == 0) return fmt::format("{} h", minutes / 60);
  return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string short_amount(const Amount& amount, LengthUnit unit) {
  if (const auto* distance = std::get_if<Distance>(&amount)) return short_distance(*distance, unit);
  return short_time(std::get<Duration>(amount));
}

}  // namespace crescendo
