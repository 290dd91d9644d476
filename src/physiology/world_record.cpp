#include "crescendo/physiology/world_record.hpp"

#include "crescendo/units/parse.hpp"
#include "crescendo/units/scanner.hpp"
#include "embedded/data.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace crescendo {
namespace {

using std::string_view;

/// Cuts `text` at the first `separator`: what is before it is returned, what is behind it is left.
string_view take(string_view& text, char separator) {
  const auto at = text.find(separator);
  const string_view part = text.substr(0, at);
  text = at == string_view::npos ? string_view() : text.substr(at + 1);
  return part;
}

/// The table is our own and is tested, so that nothing is checked here.
std::vector<WorldRecord> read(string_view table) {
  std::vector<WorldRecord> records;
  while (!table.empty()) {
    string_view line = take(table, '\n');
    if (line.empty() || line.front() == '#' || line.starts_with("distance_m")) continue;
    const Distance distance = Distance::metres(value_of(take(line, ',')));
    const Duration time = parse_duration(take(line, ','), "record");
    const string_view athlete = take(line, ',');
    records.push_back({distance, time, athlete, take(line, ',')});
  }
  return records;
}

}  // namespace

std::span<const WorldRecord> world_records() {
  static const std::vector<WorldRecord> records = read(embedded::world_records);
  return records;
}

Duration record_time(Distance distance) {
  const auto records = world_records();
  const auto above = std::ranges::lower_bound(records, distance, {}, &WorldRecord::distance);
  const auto last = std::clamp(above, records.begin() + 1, records.end() - 1);
  const WorldRecord& far = *last;
  const WorldRecord& near = *(last - 1);
  const double exponent = std::log(far.time / near.time) / std::log(far.distance / near.distance);
  return near.time * std::pow(distance / near.distance, exponent);
}

}  // namespace crescendo
