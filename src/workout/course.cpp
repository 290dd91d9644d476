#include "crescendo/workout/course.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/units/print.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

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

/// `-4.3`, to a tenth and with a sign.
std::string signed_number(double number) {
  std::array<char, 32> digits{};
  const double tenths = std::round(number * 10) / 10;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), tenths).ptr;
  return (number > 0 ? "+" : "") + std::string(digits.data(), end);
}

/// `T` and two drops of 10 s/mi are named `T-20s/mi`.
Mark moved(const Mark& from, PaceChange change, LengthUnit unit) {
  const double seconds = change.over(one(unit)).count();
  if (seconds == 0) return from;
  std::string name = from.name + signed_number(seconds) + "s/";
  name += name_of(unit);
  return {from.pace.changed_by(change), from.anchor, std::move(name)};
}

/// How hard each heart-rate zone is, as the anchor that it is nearest to.
constexpr std::array<Anchor, 5> zone_anchors = {Anchor::easy, Anchor::easy, Anchor::marathon,
                                                Anchor::threshold, Anchor::interval};

std::optional<Amount> in_unit(const std::optional<PerUnit<Amount>>& amounts, LengthUnit unit) {
  return amounts ? std::optional(amounts->in(unit)) : std::nullopt;
}

struct Resolver {
  const Step& step;
  const Shape& shape;
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
    return {start, fast_mark(glide.to, paces)};
  }

  Leg operator()(const Stairs& stairs) const {
    Leg leg = stairs.drop ? dropping(stairs) : climbing(stairs);
    leg.pieces = shape.pieces;
    leg.each = in_unit(stairs.each, unit);
    leg.floats = in_unit(stairs.floats, unit);
    if (leg.floats) leg.float_pace = paces.training().easy.middle();
    return leg;
  }

  Leg operator()(const Gain& gain) const {
    const Mark start = default_start(before, paces);
    require_time_to_gain(start.pace, gain);
    const Mark faster = moved(start, -PaceChange::per(shape.length, gain.saved), unit);
    return {faster, faster};
  }

  /// The pace that goes with the middle of the zone, and the band of paces that goes with all of it.
  Leg operator()(const InZone& zone) const {
    const PaceRange band = paces.in_zone(zone.number);
    const Mark at{band.middle(), zone_anchors.at(static_cast<std::size_t>(zone.number - 1)),
                  fmt::format("Z{}", zone.number)};
    Leg leg{at, at, 1, band};
    leg.zone = zone.number;
    return leg;
  }

  /// A workout by effort has no paces to resolve: the builder does not ask for them.
  Leg operator()(const ByFeel& /*feel*/) const {
    const Mark easy = default_start(std::nullopt, paces);
    return {easy, easy};
  }

 private:
  /// Nobody gains a third of the time on the way back.
  void require_time_to_gain(Pace pace, const Gain& gain) const {
    constexpr double most = 1.0 / 3;
    if (gain.saved <= pace.over(shape.length) * most) return;
    throw InputError({fmt::format("the way back is too short to gain {} on it", clock(gain.saved)),
                      "make the run longer, or the gain smaller"});
  }

  [[nodiscard]] Leg climbing(const Stairs& stairs) const {
    return {stairs.from ? slow_mark(*stairs.from, paces) : default_start(before, paces),
            fast_mark(*stairs.to, paces)};
  }

  [[nodiscard]] Leg dropping(const Stairs& stairs) const {
    const PaceChange whole = stairs.drop->in(unit) * (shape.pieces - 1);
    if (!stairs.to) {
      const Mark start = stairs.from ? slow_mark(*stairs.from, paces) : default_start(before, paces);
      return {start, moved(start, -whole, unit)};
    }
    const Mark end = fast_mark(*stairs.to, paces);
    if (!stairs.from) return {moved(end, whole, unit), end};
    const PaceChange within = kept_within(resolve(*stairs.from, paces), end.pace, whole);
    Leg leg{moved(end, within, unit), end};
    leg.drop_bent = within != whole;
    return leg;
  }

  /// The way from within `band` to `end` that is nearest to `wanted`.
  [[nodiscard]] static PaceChange kept_within(const PaceRange& band, Pace end, PaceChange wanted) {
    return std::clamp(wanted, change(end, band.fast), change(end, band.slow));
  }
};

/// How many pieces of one length a size has room for; two at least.
int pieces_within(const Stairs& stairs, const Amount& size, Pace pace, LengthUnit unit) {
  const auto metres = [pace](const Amount& amount) {
    const auto* distance = std::get_if<Distance>(&amount);
    return (distance != nullptr ? *distance : pace.within(std::get<Duration>(amount))).in_metres();
  };
  constexpr double rounding = 1e-6;
  double cycle = metres(stairs.each->in(unit));
  if (stairs.floats) cycle += metres(stairs.floats->in(unit));
  constexpr double most = 400;
  const double count = std::floor(metres(size) / cycle + rounding);
  if (count > most) {
    throw InputError(
        {fmt::format("the run would have more than {:.0f} steps", most), "make the steps longer"});
  }
  return std::max(static_cast<int>(count), 2);
}

}  // namespace

bool depends_on_size(const Course& course) {
  const auto* stairs = std::get_if<Stairs>(&course);
  return std::holds_alternative<Gain>(course) || (stairs != nullptr && stairs->each);
}

Shape shape_of(const Step& step, const Amount& size, Pace pace, LengthUnit unit) {
  const auto* distance = std::get_if<Distance>(&size);
  Shape shape;
  shape.length = distance != nullptr ? *distance : pace.within(std::get<Duration>(size));
  if (const auto* stairs = std::get_if<Stairs>(&step.course)) {
    shape.pieces = stairs->each ? pieces_within(*stairs, size, pace, unit) : stairs->pieces.in(unit);
  }
  return shape;
}

Pace pace_of_piece(const Leg& leg, int index) {
  if (index <= 0) return leg.start.pace;
  if (index + 1 >= leg.pieces) return leg.end.pace;
  return between(leg.start.pace, leg.end.pace, static_cast<double>(index) / (leg.pieces - 1));
}

Mark piece_mark(const Leg& leg, int index, LengthUnit unit) {
  if (index <= 0) return leg.start;
  if (index + 1 >= leg.pieces) return leg.end;
  return moved(leg.start, change(leg.start.pace, pace_of_piece(leg, index)), unit);
}

Leg leg_of(const Step& step, const Shape& shape, const std::optional<Mark>& before, const RunnerPaces& paces,
           LengthUnit unit) {
  return std::visit(Resolver{step, shape, before, paces, unit}, step.course);
}

}  // namespace crescendo
