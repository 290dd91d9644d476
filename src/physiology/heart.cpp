#include "crescendo/physiology/heart.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/scanner.hpp"

#include <string>

#include <fmt/format.h>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

/// Nobody who runs has less between rest and maximum; it finds values that changed places.
constexpr auto least_reserve = HeartRate::per_minute(30);
/// Group means of the threshold go from 76 (first threshold) to 95% (second): below this it is another thing.
constexpr auto lowest_threshold = HrmaxShare::percent(70);

string beats(HeartRate rate) { return fmt::format("{:.0f}", rate.in_per_minute()); }

/// Advice on a maximum that contradicts what was measured.
string about_maximum(const Heart& heart) {
  if (heart.maximum_is_estimated) {
    return "the maximum is only an estimate from age: give the highest heart rate that you have seen instead";
  }
  return "the maximum is the highest heart rate that you have seen, the threshold what you can hold for an "
         "hour";
}

void require_reserve(HeartRate resting, HeartRate maximum) {
  if (maximum - resting >= least_reserve) return;
  throw InputError({fmt::format("a resting heart rate of {} is too near to a maximum of {}", beats(resting),
                                beats(maximum)),
                    "the two are " + beats(least_reserve) + " beats apart at least"});
}

void require_threshold_below(const Heart& heart, HeartRate threshold, HeartRate maximum) {
  if (threshold < maximum && threshold >= lowest_threshold * maximum) return;
  const string_view what = threshold < maximum ? "too far below a" : "not below the";
  throw InputError({fmt::format("a threshold heart rate of {} is {} maximum of {}", beats(threshold), what,
                                beats(maximum)),
                    about_maximum(heart)});
}

void require_above_rest(HeartRate threshold, HeartRate resting) {
  if (threshold > resting) return;
  throw InputError({fmt::format("a threshold heart rate of {} is not above a resting one of {}",
                                beats(threshold), beats(resting)),
                    "the resting heart rate is what you count before you get up"});
}

/// The oldest runners' are not below this.
constexpr auto lowest_maximum = HeartRate::per_minute(110);

}  // namespace

int parse_age(string_view text) {
  const string_view number = trimmed(text);
  Scanner scanner(number);
  const string_view digits = scanner.digits();
  const Excerpt whole{string(number), 0, number.size()};
  if (digits.empty() || !scanner.done()) {
    throw InputError(
        {"age " + in_quotes(number) + " is not a whole number of years", "write it like 42", whole});
  }
  const double years = value_of(digits);
  if (years >= youngest_age && years <= oldest_age) return static_cast<int>(years);
  throw InputError({"age " + in_quotes(number) + " is outside 10 to 100",
                    "what is known of heart rate and age is known of these", whole});
}

HeartRate estimated_maximum(int age, std::optional<Sex> sex) {
  if (sex == Sex::female) return HeartRate::per_minute(206 - 0.88 * age);
  return HeartRate::per_minute(208 - 0.7 * age);
}

std::optional<HeartRate> working_maximum(const Heart& heart) {
  if (heart.maximum) return heart.maximum;
  if (heart.threshold) return *heart.threshold / usual_threshold.fraction();
  return std::nullopt;
}

void require_consistent(const Heart& heart) {
  if (heart.maximum && *heart.maximum < lowest_maximum) {
    throw InputError({fmt::format("a maximal heart rate of {:.0f} is lower than anybody's who runs",
                                  heart.maximum->in_per_minute()),
                      "it is the highest that you have seen, such as 185"});
  }
  const auto maximum = working_maximum(heart);
  if (heart.threshold && heart.resting) require_above_rest(*heart.threshold, *heart.resting);
  if (heart.threshold && maximum) require_threshold_below(heart, *heart.threshold, *maximum);
  if (heart.resting && maximum) require_reserve(*heart.resting, *maximum);
}

}  // namespace crescendo
