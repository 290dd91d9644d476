#include "render/text/profile.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/text/style.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

constexpr int rows = 4;
constexpr int levels = 8;  ///< heights of a block character
constexpr std::array<std::string_view, levels + 1> blocks = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::size_t widest = 72;
constexpr std::size_t narrowest = 24;
constexpr PaceChange least_range = PaceChange::per(Distance::kilometres(1), Duration(1));

struct Column {
  int height;  ///< in levels; a full bottom row is the slowest pace of the run, all rows the fastest
  std::string_view colour;
};

PaceRange range_of(const Workout& workout) {
  PaceRange range = PaceRange::at(workout.segments.front().motion->start);
  for (const Segment& segment : workout.segments) {
    for (const Pace pace : {segment.motion->start, segment.motion->end}) {
      if (faster(range.slow, pace)) range.slow = pace;
      if (faster(pace, range.fast)) range.fast = pace;
    }
  }
  return range;
}

/// Draws into a plot of so many columns.
class Chart {
 public:
  Chart(const Workout& workout, const RenderContext& context, std::size_t columns)
      : workout_(workout),
        context_(context),
        unit_(main_unit(context.units)),
        range_(range_of(workout)),
        total_(*workout.totals.distance),
        columns_(columns) {}

  [[nodiscard]] std::string print() const {
    const std::vector<Column> bars = measured();
    std::string result;
    for (int row = rows - 1; row >= 0; --row) result += line(row, bars);
    return result + axis();
  }

 private:
  [[nodiscard]] Distance position(std::size_t column) const {
    return total_ * ((static_cast<double>(column) + 0.5) / static_cast<double>(columns_));
  }

  [[nodiscard]] std::vector<Column> measured() const {
    std::vector<Column> bars;
    for (std::size_t i = 0; i < columns_; ++i) {
      const Distance at = position(i);
      const Segment& segment = segment_at(workout_, at);
      const Motion& motion = *segment.motion;
      const Distance into = at - motion.begin;
      const Pace pace = motion.ramp().pace_after(into);
      const double way = change(range_.slow, pace) / change(range_.slow, range_.fast);
      const double share = into / motion.distance;
      bars.push_back({levels + static_cast<int>(std::lround(way * levels * (rows - 1))),
                      colour_of(between(motion.start_share, motion.end_share, share), context_)});
    }
    return bars;
  }

  [[nodiscard]] std::string line(int row, const std::vector<Column>& bars) const {
    const Pace pace = between(range_.slow, range_.fast, static_cast<double>(row) / (rows - 1));
    std::string cells;
    for (std::size_t i = 0; i < bars.size();) {
      // One colour sequence for a run of columns of one colour.
      std::size_t end = i;
      std::string run;
      for (; end < bars.size() && bars[end].colour == bars[i].colour; ++end) {
        run += blocks.at(static_cast<std::size_t>(std::clamp(bars[end].height - row * levels, 0, levels)));
      }
      const bool visible = run.find_first_not_of(' ') != std::string::npos;
      cells += visible ? painted(run, bars[i].colour) : run;
      i = end;
    }
    cells.erase(cells.find_last_not_of(' ') + 1);
    std::string result = fmt::format("{:>7} ┤{}", pace_text(pace, unit_), cells);
    return result + "\n";
  }

  [[nodiscard]] double tick() const {
    const double total = count(total_, unit_);
    for (const double candidate : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
      if (total / candidate <= 6) return candidate;
    }
    return 100.0;
  }

  [[nodiscard]] std::string axis() const {
    const double total = count(total_, unit_);
    std::string labels(9, ' ');
    const int ticks = static_cast<int>(std::floor(total / tick() + 1e-9));
    for (int i = 0; i <= ticks; ++i) {
      const double at = i * tick();
      const auto column =
          9 + static_cast<std::size_t>(std::lround(at / total * static_cast<double>(columns_ - 1)));
      const std::string label = fmt::format("{:g}", at);
      const std::size_t begin = column + 1 - std::min(column + 1, label.size());
      if (begin > labels.size() || i == 0) labels.resize(begin, ' ');
      labels += label;
    }
    return fmt::format("{} {}\n", labels, name_of(unit_));
  }

  const Workout& workout_;
  const RenderContext& context_;
  LengthUnit unit_;
  PaceRange range_;
  Distance total_;
  std::size_t columns_;
};

}  // namespace

std::string profile(const Workout& workout, const RenderContext& context) {
  constexpr std::size_t label_width = 9;
  constexpr std::size_t unit_width = 3;
  const std::size_t room = std::min(context.width, widest + label_width + unit_width);
  if (room < narrowest || !workout.by_pace()) return {};
  const PaceRange range = range_of(workout);
  if (change(range.fast, range.slow) < least_range) return {};
  return Chart(workout, context, room - label_width - unit_width).print();
}

}  // namespace crescendo::text
