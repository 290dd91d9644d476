#include "cli/wishes.hpp"

#include "cli/words.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"

#include <charconv>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

InputError refused(string_view text, string message, string hint) {
  return InputError({std::move(message), std::move(hint), Excerpt{string(text), 0, text.size()}});
}

Wish read_wish(const std::optional<string>& text, string_view what, const CommandLine& line) {
  if (text && lower_case(trimmed(*text)) == "none") return LeaveOut{};
  const auto amount = read_amount(text, what, line);
  return amount ? Wish(*amount) : Wish(AsWritten{});
}

Wish parse_share(string_view text) {
  constexpr auto most = ShareOfTotal::percent(90);
  const Extent extent = parse_extent(trimmed(text));
  const auto* share = std::get_if<ShareOfTotal>(&extent);
  if (share != nullptr && *share <= most) return *share;
  throw refused(text, "a hold of " + in_quotes(text) + " leaves no run to build up from", "hold at most 90%");
}

/// The one part that may be a share of the total too.
Wish read_hold(const std::optional<string>& text, const CommandLine& line) {
  const bool share = text && text->find_first_of("%/") != string::npos;
  return share ? line.parse(*text, parse_share) : read_wish(text, "hold", line);
}

/// `10s/mi`, or `10s` for the unit of the run.
PaceChange parse_drop(string_view text, LengthUnit unit) {
  const bool bare = text.ends_with('s');
  const PaceChange drop =
      parse_pace_change(bare ? string(text) + "/" + string(name_of(unit)) : string(text), "drop");
  if (drop > PaceChange::per(Distance::metres(1), Duration(0))) return drop;
  throw refused(text, "a drop of nothing is no progression", "write it like 10s/mi");
}

/// Per kilometre, unless it says otherwise.
PaceChange parse_band(string_view text) {
  constexpr auto widest = PaceChange::per(Distance::kilometres(1), Duration(60));
  constexpr auto narrowest = PaceChange::per(Distance::kilometres(1), Duration(1));
  const bool bare = text.ends_with('s');
  const PaceChange band = parse_pace_change(bare ? string(text) + "/km" : string(text), "band");
  if (band >= narrowest && band <= widest) return band;
  throw refused(text, "a band of " + in_quotes(text) + " helps nobody",
                "give 1s/km to 60s/km; 10s/km is usual");
}

int parse_laps(string_view text) {
  constexpr int fewest = 2;
  constexpr int most = 40;
  int laps = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), laps);
  if (error == std::errc{} && end == text.data() + text.size() && laps >= fewest && laps <= most) return laps;
  throw refused(text, in_quotes(text) + " is no number of laps", "give a whole number from 2 to 40");
}

template <class Parse>
auto optional(const std::optional<string>& text, const CommandLine& line, const Parse& parse)
    -> std::optional<decltype(parse(string_view()))> {
  if (!text) return std::nullopt;
  return line.parse(*text, parse);
}

}  // namespace

Wishes read_wishes(const Arguments& all, LengthUnit unit, const CommandLine& line) {
  const WorkoutArguments& arguments = all.workout;
  return {
      .total = read_amount(arguments.total, "total", line),
      .hold = read_hold(arguments.hold, line),
      .warmup = read_wish(arguments.warmup, "warm-up", line),
      .cooldown = read_wish(arguments.cooldown, "cool-down", line),
      .drop = optional(arguments.drop, line, [unit](string_view text) { return parse_drop(text, unit); }),
      .step = read_amount(arguments.step, "step", line),
      .laps = optional(arguments.laps, line, parse_laps),
      .gain = optional(arguments.gain, line, [](string_view text) { return parse_duration(text, "gain"); }),
      .band = optional(arguments.band, line, parse_band),
      .level = read_level(all, line),
      .phase = read_phase(all, line),
      .unit = unit};
}

}  // namespace crescendo::cli
