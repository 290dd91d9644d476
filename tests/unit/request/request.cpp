#include "crescendo/request/request.hpp"

#include "crescendo/catalogue/shelf.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"

#include <thread>
#include <utility>
#include <vector>

using namespace crescendo;

namespace {

Request request(const std::vector<std::pair<Key, std::string_view>>& words) {
  Request result;
  for (const auto& [key, word] : words) result.set(key, word);
  return result;
}

}  // namespace

TEST_CASE("what a request leaves open comes from the defaults", "[request]") {
  const Request defaults = request({{Key::units, "mi"}, {Key::total, "8mi"}, {Key::distance, "10k"}});
  const Request whole = request({{Key::time, "42:30"}, {Key::total, "12km"}}).over(defaults);
  CHECK(whole[Key::distance] == "10k");
  CHECK(whole[Key::time] == "42:30");
  CHECK(whole[Key::total] == "12km");
  CHECK(whole[Key::units] == "mi");
  CHECK(!whole.has(Key::goal));
}

TEST_CASE("a question that is answered in one way is not answered in another by default", "[request]") {
  struct Case {
    std::vector<std::pair<Key, std::string_view>> own, defaults;
    Key left_out;
  };
  const std::vector<Case> cases = {
      {{{Key::vdot, "50"}}, {{Key::distance, "10k"}, {Key::time, "40:00"}}, Key::time},
      {{{Key::race, "10k=40:00"}}, {{Key::vdot, "50"}}, Key::vdot},
      {{{Key::time, "40:00"}}, {{Key::race, "5k=20:00"}}, Key::race},
      {{{Key::workout, "by-feel"}}, {{Key::goal, "base"}}, Key::goal},
      {{{Key::goal, "base"}}, {{Key::workout, "by-feel"}}, Key::workout},
      {{{Key::humidity, "60%"}}, {{Key::dew_point, "18C"}}, Key::dew_point},
      {{{Key::age, "45"}}, {{Key::hrmax, "190"}}, Key::hrmax},
  };
  for (const Case& c : cases) {
    INFO(name_of(c.left_out));
    CHECK(!request(c.own).over(request(c.defaults)).has(c.left_out));
  }
}

TEST_CASE("keys are named as the options of a plan", "[request]") {
  const std::string help = test::run({"plan", "--help"}).out;
  for (const std::string_view name : key_names) {
    INFO(name);
    const bool positional = name == "distance" || name == "time";
    CHECK((positional || help.find("\n  --" + std::string(name) + " ") != std::string::npos));
  }
}

TEST_CASE("a plan says whose it is", "[request]") {
  const auto plan = test::json_of({"plan", "half", "1:28:30", "--id", "17", "--name", "Zoë\nB.", "--json"});
  CHECK(test::at(plan.root(), {"athlete", "id"}).string == "17");
  CHECK(test::at(plan.root(), {"athlete", "name"}).string == "Zoë\nB.");
  const auto bad = test::run({"plan", "half", "1:28:30", "--name", "Zo\x1b[1m"});
  CHECK(bad.exit_code == 2);
  CHECK(bad.err.find("control character") != std::string::npos);
}

TEST_CASE("a shelf reads a workout once, whoever asks", "[request]") {
  const Shelf shelf{Catalogue()};
  std::vector<const Template*> found(8);
  std::vector<std::thread> threads;
  for (const Template*& place : found) threads.emplace_back([&] { place = &shelf.workout("threshold"); });
  for (std::thread& thread : threads) thread.join();
  for (const Template* workout : found) CHECK(workout == found.front());
  CHECK(found.front()->id == "threshold");
  CHECK_THROWS_AS(shelf.workout("treshold"), InputError);
  CHECK_THROWS_AS(shelf.workout("zzz"), InputError);
}
