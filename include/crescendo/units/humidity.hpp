#pragma once

#include "crescendo/units/share.hpp"

namespace crescendo {

/// Relative humidity: the vapour in the air, as a share of what air of that temperature can hold.
using Humidity = Share<struct OfSaturation>;

}  // namespace crescendo
