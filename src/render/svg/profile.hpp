#pragma once

#include "crescendo/render/format.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo::svg {

// A workout as a curve, free of any paper: across and up are shares of the drawing, 0 at the left and at the
// bottom, 1 at the right and at the top.

/// A segment.
struct Stretch {
  double from;
  double to;
  double start;               ///< how high, where it starts
  double end;                 ///< and where it ends
  std::optional<double> low;  ///< the lower edge, where it is a band and no pace
  std::string name;
  Role role;
  std::string start_text;  ///< what it starts with, as a runner says it: `5:16`
  std::string end_text;
};

/// An intensity, as high as it reaches. Lower ones are drawn over it.
struct Layer {
  double from;
  double to;
  double low;
  double high;
  std::size_t level;      ///< 0 is the easiest
  std::string_view name;  ///< `threshold`; empty where there is nothing to name
  std::string_view short_name;
};

/// A mark on an axis.
struct Tick {
  double at;
  std::string text;
};

struct Axis {
  std::vector<Tick> ticks;
  std::string unit;
};

/// Everything that is drawn.
struct Profile {
  std::vector<Stretch> stretches;
  std::vector<Layer> layers;
  Axis across;
  Axis up;
  std::size_t finish = 0;  ///< the stretch that the run builds up to
  std::string target;      ///< what to call its end: `T 4:02`
};

/// Pace over distance where there are paces; heart-rate zones or effort over time where there are none.
Profile profile_of(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::svg
