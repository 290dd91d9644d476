#include "crescendo/crescendo.hpp"

#include <iostream>

using namespace crescendo;
using namespace std::chrono_literals;

int main() {
  const Athlete athlete = athlete_of({half_marathon_distance, 1h + 28min + 30s});
  const TrainingPaces paces = training_paces(*athlete.vdot);
  std::cout << "T " << pace_with_unit(paces.threshold, LengthUnit::kilometre) << "\n\n";  // T 4:07/km

  const Workout plan = plan_for(athlete, Goal::threshold);
  std::cout << render_as("text", plan);
}
