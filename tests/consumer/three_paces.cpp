// A runner's paces, and a plan as text or JSON: three_paces [text|json]

#include "crescendo/crescendo.hpp"

#include <chrono>
#include <iostream>
#include <string_view>

using namespace crescendo;
using namespace std::chrono_literals;

namespace {

void print_paces(const Athlete& athlete) {
  const TrainingPaces paces = training_paces(*athlete.vdot);
  const auto print = [](std::string_view name, Pace pace) {
    std::cout << name << pace_with_unit(pace, LengthUnit::kilometre) << '\n';
  };
  print("easy, up to  ", paces.easy.fast);
  print("marathon     ", paces.marathon);
  print("threshold    ", paces.threshold);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Athlete athlete = athlete_of({half_marathon_distance, 1h + 28min + 30s});
    if (argc < 2) {
      print_paces(athlete);
    } else {
      std::cout << render_as(argv[1], plan_for(athlete, Goal::threshold));
    }
    return 0;
  } catch (const InputError& error) {
    std::cerr << describe(error.first());
    return 2;
  }
}
