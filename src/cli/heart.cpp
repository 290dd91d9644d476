#include "cli/heart.hpp"

#include "cli/choice.hpp"
#include "crescendo/units/parse.hpp"

#include <array>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

std::optional<HeartRate> read_rate(const std::optional<string>& text, string_view what,
                                   const CommandLine& line) {
  if (!text) return std::nullopt;
  return line.parse(*text, [what](string_view value) { return parse_heart_rate(value, what); });
}

std::optional<Sex> read_sex(const std::optional<string>& text, const CommandLine& line) {
  static constexpr std::array<string_view, 2> names = {"f", "m"};
  if (!text) return std::nullopt;
  return static_cast<Sex>(choice(*text, names, "sex", line));
}

std::optional<ZoneModel> read_zones(const std::optional<string>& text, const CommandLine& line) {
  const std::array<string_view, 3> names = {name_of(ZoneModel::threshold), name_of(ZoneModel::reserve),
                                            name_of(ZoneModel::maximum)};
  if (!text) return std::nullopt;
  return static_cast<ZoneModel>(choice(*text, names, "zone model", line));
}

/// What does not fit together is said at the option that was given.
template <class Test>
void require_at(const HeartArguments& arguments, const CommandLine& line, const Test& test) {
  try {
    test();
  } catch (const InputError& error) {
    for (const auto* text :
         {&arguments.zones, &arguments.threshold, &arguments.maximum, &arguments.resting, &arguments.age}) {
      if (*text) throw line.placed(error, **text);
    }
    throw;
  }
}

}  // namespace

void read_heart(const HeartArguments& arguments, const CommandLine& line, Athlete& athlete) {
  Heart& heart = athlete.heart;
  heart.maximum = read_rate(arguments.maximum, "maximal heart rate", line);
  heart.resting = read_rate(arguments.resting, "heart rate at rest", line);
  heart.threshold = read_rate(arguments.threshold, "threshold heart rate", line);
  const auto sex = read_sex(arguments.sex, line);
  if (sex && !arguments.age) {
    throw line.about(*arguments.sex, "--sex alone says nothing", "it is for the estimate from --age");
  }
  if (arguments.age) athlete.age = line.parse(*arguments.age, parse_age);
  if (athlete.age && !heart.maximum) {
    heart.maximum = estimated_maximum(*athlete.age, sex);
    heart.maximum_is_estimated = true;
  }
  athlete.zone_model = read_zones(arguments.zones, line);
  require_at(arguments, line, [&] {
    require_consistent(heart);
    require_known_for(athlete.zones(), heart);
  });
}

}  // namespace crescendo::cli
