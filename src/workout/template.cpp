#include "crescendo/workout/template.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "crescendo/units/scanner.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

[[noreturn]] void fail(string_view text, const string& message, string hint, std::size_t offset,
                       std::size_t length) {
  throw InputError({message, std::move(hint), Excerpt{string(text), offset, length}});
}

/// `1/3` or `80%`; nothing where the text is neither.
std::optional<ShareOfTotal> share_in(string_view text) {
  Scanner scanner(text);
  const auto first = scanner.number();
  if (!first) return std::nullopt;
  if (scanner.accept('%') && scanner.done()) return ShareOfTotal::percent(*first);
  if (!scanner.accept('/')) return std::nullopt;
  const auto second = scanner.number();
  if (!second || !scanner.done()) return std::nullopt;
  return ShareOfTotal::of_one(*first / *second);
}

ShareOfTotal sensible(string_view text, ShareOfTotal share) {
  if (share > ShareOfTotal::of_one(0) && share <= ShareOfTotal::of_one(1)) return share;
  fail(text, "share " + in_quotes(text) + " is not between nothing and the whole", "write it like 1/3 or 80%",
       0, text.size());
}

Anchor parse_anchor(string_view text, string_view name) {
  if (const auto anchor = anchor_named(name)) return *anchor;
  fail(text, "unknown pace " + in_quotes(name), suggestion(name, anchor_names(), "paces are"), 0,
       name.size());
}

/// The nearest simple fraction, so that a third is shown as a third.
string share_text(ShareOfTotal share) {
  for (const int below : {2, 3, 4, 5, 6, 7, 8}) {
    const double above = share.fraction() * below;
    constexpr double hair = 1e-9;
    const bool whole = above > hair && std::abs(above - std::round(above)) < hair;
    if (whole && below % 5 != 0 && below % 2 != 0) return fmt::format("{:.0f}/{}", above, below);
  }
  return fmt::format("{:g}%", share.in_percent());
}

/// `amount` in the kind of `total`, as metres or seconds.
double in_kind_of(const Amount& total, const Amount& amount) {
  const auto* distance = std::get_if<Distance>(&amount);
  if (std::holds_alternative<Distance>(total)) {
    return (distance != nullptr ? *distance : typical_pace.within(std::get<Duration>(amount))).in_metres();
  }
  return (distance != nullptr ? typical_pace.over(*distance) : std::get<Duration>(amount)).count();
}

Amount of_kind(const Amount& total, double metres_or_seconds) {
  if (std::holds_alternative<Distance>(total)) return Distance::metres(metres_or_seconds);
  return Duration(metres_or_seconds);
}

/// Metres or seconds of one step; none for a rest.
double spoken_for(const Extent& extent, const Amount& total) {
  if (const auto* share = std::get_if<ShareOfTotal>(&extent))
    return in_kind_of(total, total) * share->fraction();
  const auto amount = amount_in(extent);
  return amount ? in_kind_of(total, *amount) : 0;
}

template <class Wanted>
bool all_are(const std::vector<Step>& steps, const Wanted& wanted) {
  return std::ranges::all_of(steps, [&](const Step& step) { return wanted(step.course); });
}

}  // namespace

Amount cycle_of(const Stairs& stairs, LengthUnit unit) {
  const Amount& each = stairs.each->in(unit);
  if (!stairs.floats) return each;
  const Amount& floats = stairs.floats->in(unit);
  return of_kind(each, in_kind_of(each, each) + in_kind_of(each, floats));
}

bool is_level(const Course& course) {
  return !std::holds_alternative<Glide>(course) && !std::holds_alternative<Stairs>(course);
}

bool Template::by_feel() const {
  return all_are(steps, [](const Course& course) { return std::holds_alternative<ByFeel>(course); });
}

bool Template::needs_no_race() const {
  return all_are(steps, [](const Course& course) {
    return std::holds_alternative<ByFeel>(course) || std::holds_alternative<InZone>(course);
  });
}

bool is_made_for(const Template& workout, const Amount& total, LengthUnit unit) {
  const Amount& smallest = workout.total.smallest.in(unit);
  const Amount& largest = workout.total.largest.in(unit);
  return in_kind_of(smallest, total) >= in_kind_of(smallest, smallest) &&
         in_kind_of(largest, total) <= in_kind_of(largest, largest);
}

Amount usual_size(const std::vector<Step>& steps, const Step& step, const Amount& total, LengthUnit unit) {
  const Extent& extent = step.extent.in(unit);
  if (const auto amount = amount_in(extent)) return *amount;
  if (!std::holds_alternative<Rest>(extent)) return of_kind(total, spoken_for(extent, total));
  double rest = in_kind_of(total, total);
  for (const Step& other : steps) rest -= spoken_for(other.extent.in(unit), total);
  return of_kind(total, rest);
}

std::optional<Amount> amount_in(const Extent& extent) {
  if (const auto* distance = std::get_if<Distance>(&extent)) return *distance;
  if (const auto* time = std::get_if<Duration>(&extent)) return *time;
  return std::nullopt;
}

bool is_a_run(const Amount& total) {
  if (const auto* distance = std::get_if<Distance>(&total)) {
    return *distance >= shortest_run && *distance <= longest_run;
  }
  const Duration time = std::get<Duration>(total);
  return time >= briefest_run && time <= slowest_run;
}

Extent parse_extent(string_view text) {
  if (text == "rest") return Rest{};
  if (const auto share = share_in(text)) return sensible(text, *share);
  const Amount amount = parse_amount(text, "extent");
  if (const auto* distance = std::get_if<Distance>(&amount)) return *distance;
  return std::get<Duration>(amount);
}

string extent_text(const Extent& extent, LengthUnit unit) {
  if (std::holds_alternative<Rest>(extent)) return "rest";
  if (const auto* share = std::get_if<ShareOfTotal>(&extent)) return share_text(*share);
  if (const auto* distance = std::get_if<Distance>(&extent)) return short_distance(*distance, unit);
  return short_time(std::get<Duration>(extent));
}

Target parse_target(string_view text) {
  const auto sign = text.find_first_of("+-");
  const string_view name = text.substr(0, sign);
  Target target;
  target.anchor = parse_anchor(text, name);
  target.text = string(text);
  if (sign == string_view::npos) return target;
  const string_view amount = text.substr(sign + 1);
  try {
    const PaceChange offset = parse_pace_change(amount, "offset");
    target.offset = text[sign] == '+' ? offset : -offset;
  } catch (const InputError& error) {
    fail(text, error.first().message, error.first().hint, sign + 1, amount.size());
  }
  return target;
}

}  // namespace crescendo
