#include "build/pieces.hpp"

#include <algorithm>

namespace crescendo::building {
namespace {

/// From a mild pace to another, both as the day makes them.
Piece piece_at(int index, Pace mild_start, Pace mild_end, const Day& day) {
  const Pace start = day.pace(mild_start);
  const Pace end = mild_start == mild_end ? start : day.pace(mild_end);
  return {index, false, mild_start, mild_end, start, end, Distance(), Duration(0)};
}

/// The same over an amount of either kind.
Piece sized(Piece piece, const Amount& amount) {
  const Pace mean = between(piece.start, piece.end, 0.5);
  const auto* distance = std::get_if<Distance>(&amount);
  piece.distance = distance != nullptr ? *distance : mean.within(std::get<Duration>(amount));
  piece.duration = distance != nullptr ? mean.over(*distance) : std::get<Duration>(amount);
  return piece;
}

struct Sum {
  Distance distance;
  Duration duration{0};

  void add(const Piece& piece) {
    distance += piece.distance;
    duration += piece.duration;
  }
};

Sum sum_of(const std::vector<Piece>& pieces) {
  Sum sum;
  for (const Piece& piece : pieces) sum.add(piece);
  return sum;
}

/// One of the steps of a leg, still without a size.
Piece step_at(const Leg& leg, int index, const Day& day) {
  if (leg.pieces == 1) return piece_at(0, leg.start.pace, leg.end.pace, day);
  const Pace mild = pace_of_piece(leg, index);
  return piece_at(index, mild, mild, day);
}

/// All pieces shorter or longer by one factor, so that they come to `size`.
std::vector<Piece> scaled_to(std::vector<Piece> pieces, const Amount& size) {
  const auto [covered, elapsed] = sum_of(pieces);
  const auto* distance = std::get_if<Distance>(&size);
  const double factor = distance != nullptr ? *distance / covered : std::get<Duration>(size) / elapsed;
  for (Piece& piece : pieces) {
    piece.distance = piece.distance * factor;
    piece.duration *= factor;
  }
  return pieces;
}

/// Gives `take` pieces that are equally long, or take equally long, as parts of something of no size in
/// particular.
template <class Take>
void for_equal_pieces(const Leg& leg, bool equal_time, const Day& day, const Take& take) {
  const Amount part = equal_time ? Amount(Minutes(1)) : Amount(Distance::kilometres(1));
  for (int i = 0; i < leg.pieces; ++i) take(sized(step_at(leg, i, day), part));
}

/// Gives `take` the steps of a leg that says how long each is, with its floats, before anything is left over.
template <class Take>
void for_measured_pieces(const Leg& leg, const Day& day, const Take& take) {
  for (int i = 0; i < leg.pieces; ++i) {
    take(sized(step_at(leg, i, day), *leg.each));
    if (!leg.floats) continue;
    Piece easy = sized(piece_at(i, *leg.float_pace, *leg.float_pace, day), *leg.floats);
    easy.floating = true;
    take(easy);
  }
}

std::vector<Piece> equal_pieces(const Leg& leg, bool equal_time, const Day& day) {
  std::vector<Piece> pieces;
  pieces.reserve(static_cast<std::size_t>(leg.pieces));
  for_equal_pieces(leg, equal_time, day, [&pieces](const Piece& piece) { pieces.push_back(piece); });
  return pieces;
}

std::vector<Piece> measured_pieces(const Leg& leg, const Day& day) {
  std::vector<Piece> pieces;
  pieces.reserve(static_cast<std::size_t>(leg.floats ? 2 * leg.pieces : leg.pieces));
  for_measured_pieces(leg, day, [&pieces](const Piece& piece) { pieces.push_back(piece); });
  return pieces;
}

/// What is left over goes to one piece, so that all of them come to `size`. False where that would take most
/// of it away.
bool fill_up(const std::vector<Piece>& pieces, Piece& elastic, const Amount& size) {
  constexpr double least = 0.25;
  const auto [covered, elapsed] = sum_of(pieces);
  if (const auto* distance = std::get_if<Distance>(&size)) {
    const Distance length = elastic.distance + (*distance - covered);
    if (length < elastic.distance * least) return false;
    elastic = sized(elastic, length);
    return true;
  }
  const Duration time = elastic.duration + (std::get<Duration>(size) - elapsed);
  if (time < elastic.duration * least) return false;
  elastic = sized(elastic, time);
  return true;
}

}  // namespace

Pace mean_pace(const Leg& leg, bool equal_time, const Day& day) {
  Sum sum;
  const auto add = [&sum](const Piece& piece) { sum.add(piece); };
  if (leg.floats) {
    for_measured_pieces(leg, day, add);
  } else {
    for_equal_pieces(leg, equal_time, day, add);
  }
  return Pace::per(sum.distance, sum.duration);
}

std::vector<Piece> pieces_of(const Leg& leg, const Amount& size, bool equal_time, const Day& day) {
  if (leg.pieces == 1 && !leg.each) return {sized(step_at(leg, 0, day), size)};
  if (leg.each) {
    std::vector<Piece> pieces = measured_pieces(leg, day);
    if (fill_up(pieces, leg.floats ? pieces.back() : pieces.front(), size)) return pieces;
    // There is no room for the workout's own lengths.
    if (leg.floats) return scaled_to(std::move(pieces), size);
  }
  return scaled_to(equal_pieces(leg, equal_time, day), size);
}

}  // namespace crescendo::building
