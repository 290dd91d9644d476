#include "request/heart.hpp"

#include "crescendo/request/choice.hpp"
#include "crescendo/units/parse.hpp"

#include <array>

namespace crescendo {
namespace {

using std::string_view;

std::optional<HeartRate> read_rate(const Request& request, Key key, string_view what, const Origin& origin) {
  return origin.parse_if_there(request, key,
                               [what](string_view text) { return parse_heart_rate(text, what); });
}

/// What does not fit together is said at the first of these that there is.
template <class Test>
void require_at(const Request& request, const Origin& origin, const Test& test) {
  try {
    test();
  } catch (const InputError& error) {
    for (const Key key : {Key::hr_zones, Key::lthr, Key::hrmax, Key::hrrest, Key::age}) {
      if (request.has(key)) throw origin.placed(error, key);
    }
    throw;
  }
}

}  // namespace

Sex parse_sex(string_view text) {
  static constexpr std::array<string_view, 2> names = {"f", "m"};
  return static_cast<Sex>(choice(text, names, "sex"));
}

ZoneModel parse_zones(string_view text) {
  const std::array<string_view, 3> names = {name_of(ZoneModel::threshold), name_of(ZoneModel::reserve),
                                            name_of(ZoneModel::maximum)};
  return static_cast<ZoneModel>(choice(text, names, "zone model"));
}

void read_heart(const Request& request, const Origin& origin, Athlete& athlete) {
  Heart& heart = athlete.heart;
  heart.maximum = read_rate(request, Key::hrmax, "maximal heart rate", origin);
  heart.resting = read_rate(request, Key::hrrest, "heart rate at rest", origin);
  heart.threshold = read_rate(request, Key::lthr, "threshold heart rate", origin);
  const auto sex = origin.parse_if_there(request, Key::sex, parse_sex);
  athlete.age = origin.parse_if_there(request, Key::age, parse_age);
  if (athlete.age && !heart.maximum) {
    heart.maximum = estimated_maximum(*athlete.age, sex);
    heart.maximum_is_estimated = true;
  }
  athlete.zone_model = origin.parse_if_there(request, Key::hr_zones, parse_zones);
  require_at(request, origin, [&] {
    require_consistent(heart);
    require_known_for(athlete.zones(), heart);
  });
}

}  // namespace crescendo
