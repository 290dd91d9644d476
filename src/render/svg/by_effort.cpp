#include "render/svg/by_effort.hpp"

#include "crescendo/physiology/effort.hpp"
#include "crescendo/physiology/intensity.hpp"
#include "render/content/cells.hpp"
#include "render/svg/ticks.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

constexpr int highest_effort = 10;
/// How far the drawing goes beyond the highest effort or zone in it.
constexpr double room_above = 1;

constexpr std::array<std::string_view, highest_zone> zone_names = {"Z1", "Z2", "Z3", "Z4", "Z5"};

bool in_zone(const Segment& segment) { return segment.zone.has_value(); }

std::string_view zone_name(const Segment& segment) {
  return zone_names.at(static_cast<std::size_t>(*segment.zone - lowest_zone));
}

/// How high a segment is, in points of effort or in zones.
EffortBand band_of(const Segment& segment, bool zones) {
  return zones ? EffortBand{*segment.zone - 1, *segment.zone} : segment.effort;
}

std::string text_of(const Segment& segment, bool zones) {
  if (!zones) return content::effort_cell(segment);
  if (segment.beats) return content::beats_cell(segment);
  return segment.heart_rate ? content::heart_rate_cell(segment) : std::string(zone_name(segment));
}

Layer layer(std::size_t level, double low, double high, std::string_view name, std::string_view short_name) {
  return {0, 1, low, std::min(high, 1.0), level, name, short_name};
}

/// Up to the effort that each intensity feels like at the most.
std::vector<Layer> effort_layers(double top) {
  std::vector<Layer> result;
  double low = 0;
  for (std::size_t level = 0; level < intensities.size() && low < top; ++level) {
    const Anchor anchor = intensities.at(level);
    const double high = effort_at(anchor).high;
    result.push_back(layer(level, low / top, high / top, words_for(anchor), name_of(anchor)));
    low = high;
  }
  return result;
}

std::vector<Layer> zone_layers(double top) {
  std::vector<Layer> result;
  for (std::size_t level = 0; level < zone_names.size() && static_cast<double>(level) < top; ++level) {
    const auto low = static_cast<double>(level);
    result.push_back(layer(level, low / top, (low + 1) / top, zone_names.at(level), zone_names.at(level)));
  }
  return result;
}

class Chart {
 public:
  explicit Chart(const Workout& workout)
      : workout_(workout), zones_(std::ranges::all_of(workout.segments, in_zone)) {
    int highest = 1;
    for (const Segment& segment : workout.segments) {
      highest = std::max(highest, band_of(segment, zones_).high);
      total_ += segment.duration;
    }
    top_ = highest + room_above;
  }

  [[nodiscard]] Profile profile() const {
    Profile result;
    Duration elapsed{0};
    for (const Segment& segment : workout_.segments) {
      result.stretches.push_back(stretch(segment, elapsed));
      elapsed += segment.duration;
    }
    result.layers = zones_ ? zone_layers(top_) : effort_layers(top_);
    result.across = time_axis(total_);
    result.up = zones_ ? heart_rates() : efforts();
    const Segment& finish = finish_of(workout_);
    result.finish = static_cast<std::size_t>(&finish - workout_.segments.data());
    result.target = fmt::format("{} {}", zones_ ? zone_name(finish) : "effort", text_of(finish, zones_));
    return result;
  }

 private:
  [[nodiscard]] Stretch stretch(const Segment& segment, Duration begin) const {
    const auto [low, high] = band_of(segment, zones_);
    const std::string text = text_of(segment, zones_);
    return {.from = begin / total_,
            .to = (begin + segment.duration) / total_,
            .start = high / top_,
            .end = high / top_,
            .low = low < high ? std::optional(low / top_) : std::nullopt,
            .name = segment.label,
            .role = segment.role,
            .start_text = text,
            .end_text = text};
  }

  /// Zones are named beside their layers; the axis says what the labels count.
  [[nodiscard]] Axis heart_rates() const {
    const auto known = [](const Segment& segment) { return segment.beats.has_value(); };
    return {{}, std::ranges::any_of(workout_.segments, known) ? "bpm" : "% max"};
  }

  [[nodiscard]] Axis efforts() const {
    Axis axis{{}, "effort"};
    for (int effort = 1; effort <= highest_effort && effort < top_; ++effort) {
      axis.ticks.push_back({effort / top_, fmt::format("{}", effort)});
    }
    return axis;
  }

  const Workout& workout_;
  bool zones_;
  double top_ = 1;
  Duration total_{0};
};

}  // namespace

Profile effort_profile(const Workout& workout) { return Chart(workout).profile(); }

}  // namespace crescendo::svg
