#include "mix.hpp"

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/paces_sheet.hpp"

#include <array>
#include <cmath>

namespace crescendo::bench {
namespace {

std::vector<Template> all_workouts() {
  const Catalogue catalogue;
  std::vector<Template> result;
  for (const std::string_view id : catalogue.ids()) result.push_back(catalogue.load(id));
  return result;
}

/// From VDOT 30 to 70, and another one for each plan.
Race race_over(Distance distance, std::size_t plan) {
  const Vdot fitness(30 + static_cast<double>(plan * 7919 % 4001) / 100);
  return {distance, Duration(std::round(equivalent_time(fitness, distance).count()))};
}

/// In turn a mild day and no heart, a heart by its maximum, heat at some height, and a treadmill.
void set_day(Request& request, std::size_t kind) {
  Heart& heart = request.athlete.heart;
  if (kind > 0) heart.maximum = HeartRate::per_minute(185);
  if (kind == 2) {
    request.conditions.air = Air::with_dew_point(Temperature::celsius(28), Temperature::celsius(18));
    request.conditions.altitude = Distance::metres(1600);
  }
  if (kind == 3) {
    heart.resting = HeartRate::per_minute(50);
    request.conditions.treadmill = request.wishes.unit;
  }
}

/// All combinations of day, unit and race, one after the other.
Request request_of(const Template& workout, std::size_t runner, std::size_t plan) {
  constexpr std::array distances = {Distance::kilometres(5), Distance::kilometres(10), half_marathon_distance,
                                    marathon_distance};
  const Race race = race_over(distances[runner / 8 % distances.size()], plan);
  Request request{&workout, {.vdot = vdot_of(race), .race = race}, {}, {}};
  if (runner / 4 % 2 == 1) request.wishes.unit = LengthUnit::mile;
  set_day(request, runner % 4);
  return request;
}

bool can_be_built(const Request& request) {
  try {
    build(*request.workout, request.athlete, request.wishes, request.conditions);
  } catch (const InputError&) {
    return false;
  }
  return true;
}

}  // namespace

Mix::Mix() : workouts_(all_workouts()) {
  constexpr std::size_t runners = 64;
  std::size_t plan = 0;
  for (std::size_t runner = 0; runner < runners; ++runner) {
    for (const Template& workout : workouts_) {
      Request request = request_of(workout, runner, plan++);
      if (can_be_built(request)) requests_.push_back(std::move(request));
    }
  }
}

std::string whole_plan(const Request& request, const Format& format) {
  const LengthUnit unit = request.wishes.unit;
  Workout workout = build(*request.workout, request.athlete, request.wishes, request.conditions);
  std::vector<Finding> findings = notes_on(request.athlete, unit);
  if (workout.goal == Goal::marathon) append(findings, marathon_optimism(request.athlete));
  append(findings, std::move(workout.findings));
  append(findings, check(workout, unit));
  workout.findings = std::move(findings);
  workout.units = unit == LengthUnit::mile ? Units::miles : Units::kilometres;
  const RenderContext context{.units = workout.units};
  return rendered(format, std::move(workout), context).bytes;
}

}  // namespace crescendo::bench
