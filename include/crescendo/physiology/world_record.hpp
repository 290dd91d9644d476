#pragma once

#include "crescendo/physiology/race.hpp"

#include <span>
#include <string_view>

namespace crescendo {

/// The best that anybody has done over a distance.
struct WorldRecord {
  Distance distance;
  Duration time;
  std::string_view athlete;
  std::string_view date;  ///< year-month-day
};

/// The embedded table of `data/world_records.csv`, the shortest distance first.
std::span<const WorldRecord> world_records();

/// The record time over any distance: a power law between the neighbours in the table, and beyond its ends.
Duration record_time(Distance distance);

}  // namespace crescendo
