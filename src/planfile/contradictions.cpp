#include "planfile/contradictions.hpp"

#include "crescendo/physiology/race.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace crescendo::planfile {
namespace {

using json::Value;
using std::string;
using std::string_view;

// What a person who rounds may be off by.
constexpr Duration second{1};
constexpr Distance metre = Distance::metres(1);
constexpr double rounding = 0.005;
constexpr double vdot_rounding = 0.1;

/// Nobody reads more than a screenful.
constexpr std::size_t most = 20;

bool agree(Duration a, Duration b) { return std::abs((a - b).count()) <= second.count(); }
bool agree(Distance a, Distance b) { return std::abs((a - b).in_metres()) <= metre.in_metres(); }

string metres(Distance distance) { return fmt::format("{:.0f} m", distance.in_metres()); }

class Contradictions {
 public:
  Contradictions(const Workout& workout, const json::Document& document)
      : workout_(workout), document_(document) {}

  std::vector<PlacedFinding> find() {
    compare_race();
    for (std::size_t i = 0; i < workout_.segments.size(); ++i) compare_segment(i);
    compare_totals();
    return std::move(found_);
  }

 private:
  void add(const Value& place, string message, std::optional<std::size_t> segment = {}) {
    if (found_.size() >= most) return;
    const Diagnostic at = document_.about(place, message);
    PlacedFinding& found = found_.emplace_back();
    found.finding.rule = "inconsistent";
    found.finding.severity = Severity::error;
    found.finding.message = std::move(message);
    found.finding.segment = segment;
    found.location = at.location;
    found.excerpt = at.excerpt;
  }

  [[nodiscard]] const Value& in(string_view object, string_view key) const {
    return *document_.root().find(object)->find(key);
  }
  [[nodiscard]] const Value& in_segment(std::size_t index, string_view key) const {
    return *document_.root().find("segments")->items[index].find(key);
  }

  void compare_race() {
    const Athlete& athlete = workout_.athlete;
    if (!athlete.race || !athlete.vdot) return;
    const double now = vdot_of(*athlete.race).value();
    if (std::abs(now - athlete.vdot->value()) <= vdot_rounding) return;
    add(in("athlete", "vdot"),
        fmt::format("The race is VDOT {:.1f}, and the plan says {:.1f}.", now, athlete.vdot->value()));
  }

  void compare_segment(std::size_t index) {
    const Segment& segment = workout_.segments[index];
    const auto number = static_cast<std::size_t>(in_segment(index, "index").number);
    if (number != index + 1) {
      add(in_segment(index, "index"),
          fmt::format("\"{}\" is segment {}, and is numbered {}.", segment.label, index + 1, number), index);
    }
    compare_start(index);
    compare_sums(index);
    compare_duration(index);
  }

  /// Beside the segment before, so that one wrong start is told once; and small gaps must not add up.
  void compare_start(std::size_t index) {
    const Segment& segment = workout_.segments[index];
    const Segment* before = index > 0 ? &workout_.segments[index - 1] : nullptr;
    if (segment.motion) {
      const Distance covered = before != nullptr ? before->motion->finish() : Distance();
      if (!agree(segment.motion->begin, covered)) {
        add(in_segment(index, "start_m"),
            fmt::format("\"{}\" starts at {}, and what comes before it ends at {}.", segment.label,
                        metres(segment.motion->begin), metres(covered)),
            index);
      }
    }
    const Duration elapsed = before != nullptr ? before->begin + before->duration : Duration(0);
    if (agree(segment.begin, elapsed)) return;
    add(in_segment(index, "start_s"),
        fmt::format("\"{}\" starts at {}, and what comes before it ends at {}.", segment.label,
                    clock(segment.begin), clock(elapsed)),
        index);
  }

  /// What is apart for another reason is told already.
  void compare_sums(std::size_t index) {
    const Segment& segment = workout_.segments[index];
    const bool apart =
        !agree(segment.begin, run_) || (segment.motion && !agree(segment.motion->begin, covered_));
    if (apart && found_.empty()) {
      add(in_segment(index, "start_s"),
          fmt::format("What comes before \"{}\" adds up to {}, and it starts at {}.", segment.label,
                      clock(run_), clock(segment.begin)),
          index);
    }
    run_ += segment.duration;
    if (segment.motion) covered_ += segment.motion->distance;
  }

  void compare_duration(std::size_t index) {
    const Segment& segment = workout_.segments[index];
    if (!segment.motion) return;
    const Duration takes = segment.motion->ramp().duration();
    if (std::abs((takes - segment.duration).count()) <= std::max(second.count(), rounding * takes.count()))
      return;
    add(in_segment(index, "duration_s"),
        fmt::format(
            "\"{}\" takes {} at its paces, and the plan says {}: change the time, the distance or the "
            "pace.",
            segment.label, clock(takes), clock(segment.duration)),
        index);
  }

  void compare_totals() {
    Distance distance;
    Duration duration{0};
    for (const Segment& segment : workout_.segments) {
      duration += segment.duration;
      if (segment.motion) distance += segment.motion->distance;
    }
    const Totals& totals = workout_.totals;
    if (totals.distance && !agree(*totals.distance, distance)) {
      add(in("totals", "distance_m"), fmt::format("The segments add up to {}, and the total says {}.",
                                                  metres(distance), metres(*totals.distance)));
    }
    if (!agree(totals.duration, duration)) {
      add(in("totals", "duration_s"), fmt::format("The segments add up to {}, and the total says {}.",
                                                  clock(duration), clock(totals.duration)));
    }
  }

  const Workout& workout_;
  const json::Document& document_;
  std::vector<PlacedFinding> found_;
  Duration run_{0};
  Distance covered_;
};

}  // namespace

std::vector<PlacedFinding> contradictions(const Workout& workout, const json::Document& document) {
  return Contradictions(workout, document).find();
}

}  // namespace crescendo::planfile
