#include "batch/in_order.hpp"

#include "support/catch.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

using namespace crescendo::batch;

namespace {

struct Job {
  int number = 0;
  int result = 0;
};

/// Some numbers take longer than others.
int worked_on(int number) {
  if (number % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
  return number * number;
}

}  // namespace

TEST_CASE("results come in the order of the jobs, whoever does them", "[batch]") {
  for (const std::size_t threads : {1U, 2U, 3U, 8U, 40U}) {
    int taken = 0;
    std::vector<int> results;
    std::atomic<bool> stopped = false;
    std::atomic<int> waiting = 0;
    std::atomic<int> most_waiting = 0;
    InOrder<Job> line({.take =
                           [&](Job& job) {
                             job.number = taken++;
                             most_waiting = std::max(most_waiting.load(), ++waiting);
                             return taken <= 1000;
                           },
                       .work = [](Job& job) { job.result = worked_on(job.number); },
                       .hand_on =
                           [&](const Job& job) {
                             results.push_back(job.result);
                             --waiting;
                             return true;
                           },
                       .stop_taking = [&] { stopped = true; }});
    line.run(threads);
    CHECK_FALSE(stopped);
    REQUIRE(results.size() == 1000);
    for (int i = 0; i < 1000; ++i) CHECK(results[static_cast<std::size_t>(i)] == i * i);
    CHECK(most_waiting <= static_cast<int>(2 * threads + 2));
  }
}

TEST_CASE("a result is handed on before more is taken", "[batch]") {
  int taken = 0;
  int handed_on = 0;
  InOrder<Job> line({.take =
                         [&](Job&) {
                           CHECK(handed_on == taken);
                           return ++taken <= 5;
                         },
                     .work = [](Job&) {},
                     .hand_on =
                         [&](const Job&) {
                           ++handed_on;
                           return true;
                         },
                     .stop_taking = [] {}});
  line.run(1);
  CHECK(handed_on == 5);
}

TEST_CASE("who wants no more results gets no more", "[batch]") {
  for (const std::size_t threads : {1U, 4U}) {
    int handed_on = 0;
    int stops = 0;
    InOrder<Job> line({.take = [](Job&) { return true; },
                       .work = [](Job& job) { job.result = worked_on(1); },
                       .hand_on = [&](const Job&) { return ++handed_on < 10; },
                       .stop_taking = [&] { ++stops; }});
    line.run(threads);
    CHECK(handed_on == 10);
    CHECK(stops == 1);
  }
}

TEST_CASE("what a step throws reaches the caller", "[batch]") {
  const auto fail_in = [](const std::string& step, std::size_t threads) {
    std::atomic<int> handed_on = 0;
    const auto fail = [&](const char* here) {
      if (step == here) throw std::runtime_error(step);
    };
    InOrder<Job> line({.take =
                           [&](Job&) {
                             if (handed_on >= 3) fail("take");
                             return true;
                           },
                       .work = [&](Job&) { fail("work"); },
                       .hand_on =
                           [&](const Job&) {
                             if (++handed_on >= 3) fail("hand on");
                             return true;
                           },
                       .stop_taking = [] {}});
    line.run(threads);
  };
  for (const char* step : {"take", "work", "hand on"}) {
    for (const std::size_t threads : {1U, 4U}) CHECK_THROWS_WITH(fail_in(step, threads), step);
  }
}
