#pragma once

#include "crescendo/physiology/anchor.hpp"
#include "crescendo/units/pace.hpp"
#include "crescendo/workout/template.hpp"

#include <optional>

namespace crescendo {

/// A pace together with what it stands for.
struct Mark {
  Pace pace;
  Anchor anchor;
  std::string name;  ///< as the plan shows it: `E`, `T-10s/mi`
};

/// What a step comes to for one runner: from where to where, and in how many pieces.
struct Leg {
  Mark start;
  Mark end;
  int pieces = 1;
  /// The whole of the anchor's band, where the step stays within a band.
  std::optional<PaceRange> band = {};
  std::optional<Amount> each = {};    ///< the length of a piece, where it is not the same for all
  std::optional<Amount> floats = {};  ///< easy running behind each piece
  std::optional<Pace> float_pace = {};
  std::optional<int> zone = {};  ///< of the heart rate, where that is the target
  bool drop_bent = false;        ///< the drop that was asked for would not start where it should
};

/// What of a step's course follows from its size.
struct Shape {
  int pieces = 1;
  Distance length;

  friend bool operator==(const Shape&, const Shape&) = default;
};

/// Whether the course of a step depends on how long the step is.
bool depends_on_size(const Course& course);

/// The shape that a step takes at a size. `pace` is the runner's over all of it.
Shape shape_of(const Step& step, const Amount& size, Pace pace, LengthUnit unit);

/// The pace of one of a leg's pieces, counted from 0.
Pace pace_of_piece(const Leg& leg, int index);

/// The same with a name. Those in between are named by how far they are from the
/// start: `M-4.3s/km`.
Mark piece_mark(const Leg& leg, int index, LengthUnit unit);

/// Resolves a step's course. A ramp leaves a band at its slow edge and arrives at its fast edge, steady
/// running keeps to the middle, and warm-ups and cool-downs to the slow edge: nobody warms up too slowly. A
/// glide without `from` starts where `before` ended, or at the slow edge of E where nothing came before.
Leg leg_of(const Step& step, const Shape& shape, const std::optional<Mark>& before, const RunnerPaces& paces,
           LengthUnit unit);

}  // namespace crescendo
