#pragma once

namespace crescendo {

/// Perceived effort on Borg's CR10 scale, 0 (nothing) to 10 (all out).
struct EffortBand {
  int low;
  int high;
};

}  // namespace crescendo
