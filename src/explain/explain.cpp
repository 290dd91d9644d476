#include "crescendo/explain/explain.hpp"

#include "crescendo/units/print.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo {
namespace {

using std::string;

/// Collects derivations about one workout.
class Explanation {
 public:
  Explanation(const Workout& workout, LengthUnit unit) : workout_(workout), unit_(unit) {}

  std::vector<Derivation> take() {
    fitness();
    paces();
    conditions();
    heart();
    effort();
    rounding();
    load();
    return std::move(result_);
  }

 private:
  void add(string name, string how, string source = {}) {
    result_.push_back({std::move(name), std::move(how), std::move(source)});
  }

  void fitness() {
    const Athlete& athlete = workout_.athlete;
    if (athlete.race) {
      result_.push_back(derive_vdot(*athlete.race));
    } else if (athlete.vdot) {
      add(fmt::format("VDOT {:.2f}", athlete.vdot->value()), "as given");
    }
  }

  /// The anchors that the segments name, each once, and the first offset of each as an example.
  void paces() {
    if (!workout_.athlete.vdot) return;
    std::vector<Anchor> told;
    for (const Segment& segment : workout_.segments) {
      for (const string& name : {segment.from, segment.to}) {
        const auto anchor = anchor_named(name.substr(0, name.find_first_of("+-")));
        if (!anchor || std::ranges::find(told, *anchor) != told.end()) continue;
        told.push_back(*anchor);
        result_.push_back(derive_pace(*anchor, workout_.athlete, unit_));
      }
    }
    const bool beside = std::ranges::any_of(workout_.segments, [](const Segment& segment) {
      return segment.to.find_first_of("+-") != string::npos;
    });
    if (!beside) return;
    add("steps", "their names say how far they are from a pace: T+15s/mi is 15 seconds a mile slower than T");
  }

  void conditions() {
    const Conditions& conditions = workout_.conditions;
    if (conditions.air && workout_.by_pace())
      result_.push_back(derive_heat(*conditions.air, workout_.totals.duration));
    const bool repeats =
        std::ranges::any_of(workout_.segments, [](const Segment& s) { return s.role == Role::float_; });
    if (conditions.air && repeats)
      add("pickups", "too short to heat up: heat slows them by half as much", "M. Hadley");
    if (conditions.altitude) result_.push_back(derive_altitude(*conditions.altitude, unit_));
    for (const Adjustment& adjusted : workout_.adjustments) {
      add(adjusted.name,
          fmt::format("{} on a mild day at sea level, {} today", pace_with_unit(adjusted.mild, unit_),
                      pace_with_unit(adjusted.pace, unit_)));
    }
    if (conditions.hill_finish) {
      add("hill",
          "as hard as the pace before it on the level, by what recorded runs have at equal heart rate",
          "a polynomial through Strava's grade-adjusted paces (2017)");
    }
  }

  void heart() {
    const bool zones =
        std::ranges::any_of(workout_.segments, [](const Segment& s) { return s.zone.has_value(); });
    const bool shown =
        std::ranges::any_of(workout_.segments, [](const Segment& s) { return s.heart_rate.has_value(); });
    if (!shown) return;
    const Heart& heart = workout_.athlete.heart;
    if (zones) {
      static constexpr std::array<std::string_view, 3> models = {
          "shares of the threshold heart rate: Z2 85-89%, Z3 90-94%, Z4 95-99%; where it is unknown, 90% of "
          "the maximum",
          "shares of the way from rest to maximum: Z2 60-70%, Z3 70-80%, Z4 80-90%",
          "shares of the maximum: Z2 60-70%, Z3 70-80%, Z4 80-90%"};
      add("zones", string(models.at(static_cast<std::size_t>(workout_.athlete.zones()))),
          "J. Friel; Karvonen");
      return;
    }
    string how =
        "from the share of VO2max, by Daniels' pairs (E 59-74% is 65-79% of HRmax, T 83-88% is 88-92%), good "
        "to "
        "3 points; none for less than 3 minutes";
    if (heart.threshold) {
      how += fmt::format("; T is at the threshold of {:.0f}", heart.threshold->in_per_minute());
    } else if (heart.maximum) {
      how += fmt::format("; of a maximum of {:.0f}{}", heart.maximum->in_per_minute(),
                         heart.maximum_is_estimated ? ", estimated from age, good to 10 beats" : "");
    }
    add("heart rate", how, "Daniels' Running Formula");
  }

  void effort() {
    add("effort", "how it feels when rested, 0 to 10, good to a point: E 2-3, M 4-5, T 6-7, 5K 8-9",
        "a synthesis of Seip 1991, Demello 1987 and coaching scales");
  }

  void rounding() {
    if (!workout_.by_pace()) return;
    add("rounding",
        fmt::format(
            "sizes that scale end on 0.1 {} or half a minute, the total is exact; times and paces are "
            "rounded once, when they are printed",
            name_of(unit_)));
  }

  void load() {
    const Load& load = workout_.totals.load;
    string how = fmt::format("{:.0f} of session RPE (effort times minutes)", load.session_rpe);
    if (load.daniels_points && load.rtss_like) {
      how = fmt::format(
          "{:.0f} Daniels points (by heart rate, minute by minute), {:.0f} rTSS-like (100 for an hour at T, "
          "with the square of the speed), {}",
          *load.daniels_points, *load.rtss_like, how);
    }
    add("load", how + ": three scales that do not compare", "Daniels, 2nd ed.; Coggan and McGregor; Foster");
  }

  const Workout& workout_;
  LengthUnit unit_;
  std::vector<Derivation> result_;
};

}  // namespace

std::vector<Derivation> explain(const Workout& workout, LengthUnit unit) {
  return Explanation(workout, unit).take();
}

}  // namespace crescendo
