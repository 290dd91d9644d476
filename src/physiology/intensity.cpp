#include "crescendo/physiology/intensity.hpp"

#include <algorithm>

namespace crescendo {

std::array<Vo2maxShare, intensities.size()> intensity_floors(const RunnerPaces& paces) {
  const TrainingPaces& training = paces.training();
  const auto border = [&paces](Vo2maxShare before, Pace slow, Pace fast) {
    return std::max(before, between(paces.share_of(slow), paces.share_of(fast), 0.5));
  };
  const Vo2maxShare moderate = paces.share_of(training.easy.fast);
  const Vo2maxShare marathon = border(moderate, training.moderate, training.marathon);
  const Vo2maxShare threshold = border(marathon, training.marathon, training.threshold);
  const Vo2maxShare interval = border(threshold, training.threshold, training.interval);
  const Vo2maxShare repetition = border(interval, training.interval, training.repetition);
  return {Vo2maxShare::of_one(0), moderate, marathon, threshold, interval, repetition};
}

}  // namespace crescendo
