#include "crescendo/workout/course.hpp"

#include "crescendo/units/print.hpp"

#include <cmath>

#include <fmt/format.h>

namespace crescendo {
namespace {

/// The band of an anchor, moved by the offset.
PaceRange resolve(const Target& target, const RunnerPaces& paces) {
  const PaceRange band = paces.at(target.anchor);
  return {band.slow.changed_by(target.offset), band.fast.changed_by(target.offset)};
}

Mark mark(const Target& target, Pace pace) { return {pace, target.anchor, target.text}; }

Mark slow_mark(const Target& target, const RunnerPaces& paces) {
  return mark(target, resolve(target, paces).slow);
}

Mark fast_mark(const Target& target, const RunnerPaces& paces) {
  return mark(target, resolve(target, paces).fast);
}

Mark default_start(const std::optional<Mark>& before, const RunnerPaces& paces) {
  if (before) return *before;
  return {paces.at(Anchor::easy).slow, Anchor::easy, std::string(name_of(Anchor::easy))};
}

/// `T` and two drops of 10 s/mi are named `T-20s/mi`.
Mark moved(const Mark& from, PaceChange change, LengthUnit unit) {
  const double seconds = change.over(one(unit)).count();
  if (seconds == 0) return from;
  return {from.pace.changed_by(change), from.anchor,
          fmt::format("{}{:+g}s/{}", from.name, std::round(seconds * 10) / 10, name_of(unit))};
}

struct Resolver {
  const Step& step;
  const std::optional<Mark>& before;
  const RunnerPaces& paces;
  LengthUnit unit;

  Leg operator()(const Steady& steady) const {
    const PaceRange band = resolve(steady.at, paces);
    const bool gentle = step.role == Role::warmup || step.role == Role::cooldown;
    const Mark at = mark(steady.at, gentle ? band.slow : band.middle());
    const bool single = band.slow == band.fast;
    return {at, at, 1, single ? std::nullopt : std::optional(band)};
  }

  Leg operator()(const Glide& glide) const {
    const Mark start = glide.from ? slow_mark(*glide.from, paces) : default_start(before, paces);
    return {start, fast_mark(glide.to, paces), 1, std::nullopt};
  }

  Leg operator()(const Stairs& stairs) const {
    const int pieces = stairs.pieces.in(unit);
    if (stairs.drop) return dropping(stairs, pieces);
    const Mark start = stairs.from ? slow_mark(*stairs.from, paces) : default_start(before, paces);
    return {start, fast_mark(*stairs.to, paces), pieces, std::nullopt};
  }

  [[nodiscard]] Leg dropping(const Stairs& stairs, int pieces) const {
    const PaceChange whole = stairs.drop->in(unit) * (pieces - 1);
    if (stairs.to) {
      const Mark end = fast_mark(*stairs.to, paces);
      return {moved(end, whole, unit), end, pieces, std::nullopt};
    }
    const Mark start = stairs.from ? slow_mark(*stairs.from, paces) : default_start(before, paces);
    return {start, moved(start, -whole, unit), pieces, std::nullopt};
  }
};

}  // namespace

Mark piece_mark(const Leg& leg, int index, LengthUnit unit) {
  if (index <= 0) return leg.start;
  if (index + 1 >= leg.pieces) return leg.end;
  const double way = static_cast<double>(index) / (leg.pieces - 1);
  return moved(leg.start, change(leg.start.pace, leg.end.pace) * way, unit);
}

Leg leg_of(const Step& step, const std::optional<Mark>& before, const RunnerPaces& paces, LengthUnit unit) {
  return std::visit(Resolver{step, before, paces, unit}, step.course);
}

}  // namespace crescendo
