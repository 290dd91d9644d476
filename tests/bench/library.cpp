// What the library costs, per call. Compare figures of one run only.

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/race.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/render/format.hpp"
#include "mix.hpp"

#include <array>

#include <benchmark/benchmark.h>

using namespace crescendo;

namespace {

/// Marathons from 2:10 to 5:00, so that nothing is computed twice.
Race next_race() {
  static int index = 0;
  index = (index + 1) % 1024;
  return {marathon_distance, Duration(7800.0 + 10 * index)};
}

void vdot(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(vdot_of(next_race()));
}

void vdot_and_five_paces(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(training_paces(vdot_of(next_race())));
}

void five_equivalents(benchmark::State& state) {
  constexpr std::array distances = {Distance::metres(1500), Distance::kilometres(5), Distance::kilometres(10),
                                    half_marathon_distance, marathon_distance};
  for (auto _ : state) {
    const Vdot fitness = vdot_of(next_race());
    for (const Distance distance : distances) benchmark::DoNotOptimize(equivalent_time(fitness, distance));
  }
}

void parse_workout(benchmark::State& state) {
  const Catalogue catalogue;
  for (auto _ : state) benchmark::DoNotOptimize(catalogue.load("threshold"));
}

void build_workout(benchmark::State& state) {
  const Template workout = Catalogue().load("threshold");
  for (auto _ : state) {
    const Race race = next_race();
    benchmark::DoNotOptimize(build(workout, {vdot_of(race), race}, {}));
  }
}

void render(benchmark::State& state, std::string_view format) {
  const Race race{marathon_distance, Duration(10799)};
  Workout workout = build(Catalogue().load("threshold"), {vdot_of(race), race}, {});
  workout.date = parse_date("2027-03-14");
  const Format& wanted = *format_named(format);
  std::size_t bytes = 0;
  for (auto _ : state) bytes += rendered(wanted, workout, {}).bytes.size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}

void whole_plan(benchmark::State& state, std::string_view format) {
  const bench::Mix mix;
  const Format& wanted = *format_named(format);
  std::size_t next = 0;
  std::size_t bytes = 0;
  for (auto _ : state) {
    bytes += bench::whole_plan(mix.requests()[next], wanted).size();
    next = (next + 1) % mix.requests().size();
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}

BENCHMARK(vdot);
BENCHMARK(vdot_and_five_paces);
BENCHMARK(five_equivalents);
BENCHMARK(parse_workout);
BENCHMARK(build_workout);
BENCHMARK_CAPTURE(whole_plan, jsonl, "jsonl");
BENCHMARK_CAPTURE(whole_plan, fit, "fit");
BENCHMARK_CAPTURE(render, json, "json");
BENCHMARK_CAPTURE(render, text, "text");
BENCHMARK_CAPTURE(render, fit, "fit");
BENCHMARK_CAPTURE(render, csv, "csv");
BENCHMARK_CAPTURE(render, zwo, "zwo");
BENCHMARK_CAPTURE(render, ics, "ics");
BENCHMARK_CAPTURE(render, svg, "svg");
BENCHMARK_CAPTURE(render, html, "html");

}  // namespace

BENCHMARK_MAIN();
