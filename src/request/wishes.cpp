#include "request/wishes.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/request/words.hpp"
#include "crescendo/units/print.hpp"
#include "request/bounds.hpp"

namespace crescendo {
namespace {

using std::string;
using std::string_view;

InputError refused(string_view text, string message, string hint) {
  return InputError({std::move(message), std::move(hint), Excerpt{string(text), 0, text.size()}});
}

Wish parse_wish(string_view text, string_view what) {
  if (lower_case(trimmed(text)) == "none") return LeaveOut{};
  return parse_amount(text, what);
}

Wish read_wish(const Request& request, Key key, string_view what, const Origin& origin) {
  const auto wish =
      origin.parse_if_there(request, key, [what](string_view text) { return parse_wish(text, what); });
  return wish.value_or(AsWritten{});
}

Wish parse_share(string_view text) {
  constexpr auto most = ShareOfTotal::percent(90);
  const Extent extent = parse_extent(trimmed(text));
  const auto* share = std::get_if<ShareOfTotal>(&extent);
  if (share != nullptr && *share <= most) return *share;
  throw refused(text, "a hold of " + in_quotes(text) + " leaves no run to build up from", "hold at most 90%");
}

/// The one part that may be a share of the total too.
Wish read_hold(const Request& request, const Origin& origin) {
  const bool share = request.has(Key::hold) && request[Key::hold].find_first_of("%/") != string_view::npos;
  return share ? origin.parse(request, Key::hold, parse_share)
               : read_wish(request, Key::hold, "hold", origin);
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
  const bool bare = text.ends_with('s');
  const PaceChange band = parse_pace_change(bare ? string(text) + "/km" : string(text), "band");
  if (band >= narrowest_band && band <= widest_band) return band;
  throw refused(text, "a band of " + in_quotes(text) + " helps nobody",
                "give 1s/km to 60s/km; 10s/km is usual");
}

int parse_laps(string_view text) {
  const auto laps = whole_number(text);
  if (laps && *laps >= fewest_laps && *laps <= most_laps) return static_cast<int>(*laps);
  throw refused(text, in_quotes(text) + " is no number of laps", "give a whole number from 2 to 40");
}

}  // namespace

Wishes read_wishes(const Request& request, LengthUnit unit, const Origin& origin) {
  const auto drop = [unit](string_view text) { return parse_drop(text, unit); };
  const auto gain = [](string_view text) { return parse_duration(text, "gain"); };
  return {.total = read_amount(request, Key::total, "total", origin),
          .hold = read_hold(request, origin),
          .warmup = read_wish(request, Key::warmup, "warm-up", origin),
          .cooldown = read_wish(request, Key::cooldown, "cool-down", origin),
          .drop = origin.parse_if_there(request, Key::drop, drop),
          .step = read_amount(request, Key::step, "step", origin),
          .laps = origin.parse_if_there(request, Key::laps, parse_laps),
          .gain = origin.parse_if_there(request, Key::gain, gain),
          .band = origin.parse_if_there(request, Key::band, parse_band),
          .level = read_level(request, origin),
          .phase = read_phase(request, origin),
          .unit = unit};
}

}  // namespace crescendo
