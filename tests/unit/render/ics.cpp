#include "render/ics/ics.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "render/ics/event_text.hpp"
#include "render/ics/libical.hpp"
#include "unit/render/runs.hpp"

#include <algorithm>
#include <map>
#include <thread>

using namespace crescendo;
using namespace crescendo::test;

namespace {

/// The lines of a calendar, put together again. Each must be one that the standard allows.
std::vector<std::string> unfolded(const std::string& bytes) {
  std::vector<std::string> result;
  auto lines = parted(bytes, "\r\n");
  CHECK(lines.back().empty());
  lines.pop_back();
  for (const std::string& line : lines) {
    CHECK(line.size() <= 75);
    CHECK(unprintable_at(line) >= line.size());
    if (line.starts_with(" ")) result.back() += line.substr(1);
    if (!line.starts_with(" ")) result.push_back(line);
  }
  return result;
}

std::string unescaped(const std::string& value) {
  std::string result;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == '\\') {
      ++at;
      result += value.at(at) == 'n' ? '\n' : value[at];
    } else {
      CHECK((value[at] != ',' && value[at] != ';'));
      result += value[at];
    }
  }
  return result;
}

std::map<std::string, std::string> fields(const std::string& bytes) {
  std::map<std::string, std::string> result;
  for (const std::string& line : unfolded(bytes)) {
    const auto colon = line.find(':');
    REQUIRE(colon != std::string::npos);
    CHECK((line.starts_with("BEGIN") || line.starts_with("END") || !result.contains(line.substr(0, colon))));
    result[line.substr(0, colon)] = line.substr(colon + 1);
  }
  return result;
}

}  // namespace

TEST_CASE("a calendar has one event on the day, with all segments in it", "[render]") {
  for_every_run([](const Workout& run, const RenderContext& context) {
    const auto found = fields(ics::plan(run, context));
    CHECK(found.at("METHOD") == "PUBLISH");
    CHECK(found.at("VERSION") == "2.0");
    CHECK(found.at("X-WR-CALNAME") == "Progression runs");
    CHECK(found.at("DTSTART;VALUE=DATE") == "20271231");
    CHECK(found.at("DTEND;VALUE=DATE") == "20280101");
    CHECK(found.at("DTSTAMP") == "20271231T000000Z");
    CHECK(found.at("TRANSP") == "TRANSPARENT");
    CHECK(unescaped(found.at("SUMMARY")) == ics::summary(run, context));
    const std::string text = unescaped(found.at("DESCRIPTION"));
    CHECK(text == ics::description(run, context));
    for (const Segment& segment : run.segments)
      CHECK(text.find(". " + segment.label + ": ") != std::string::npos);
  });
}

TEST_CASE("no text leaves its property", "[render]") {
  for_hostile_runs([](const Workout& run, const std::string&) {
    const auto found = fields(ics::plan(run, {}));
    CHECK(found.size() == 13);
    CHECK(unescaped(found.at("SUMMARY")) == ics::summary(run, {}));
    CHECK(unescaped(found.at("DESCRIPTION")) == ics::description(run, {}));
  });
}

TEST_CASE("a workout made anew for the same runner and day is the same event, and no other is", "[render]") {
  Workout run = run_of("threshold", 50);
  const std::string uid = fields(ics::plan(run, {})).at("UID");
  CHECK(ics::plan(run, {}) == ics::plan(run, {}));
  CHECK(uid.starts_with("20271231-"));
  Workout faster = run_of("threshold", 52);
  CHECK(ics::plan(faster, {}) != ics::plan(run, {}));
  CHECK(fields(ics::plan(faster, {})).at("UID") == uid);
  CHECK(fields(ics::plan(run_of("thirds", 50), {})).at("UID") != uid);
  for (std::string Athlete::*text : {&Athlete::id, &Athlete::name}) {
    Workout other = run;
    other.athlete.*text = "Ada";
    CHECK(fields(ics::plan(other, {})).at("UID") != uid);
  }
  run.date = Date(std::chrono::year(2028), std::chrono::month(2), std::chrono::day(29));
  CHECK(fields(ics::plan(run, {})).at("UID") != uid);
  CHECK(fields(ics::plan(run, {})).at("DTEND;VALUE=DATE") == "20280301");
}

TEST_CASE("without a day there is no calendar", "[render]") {
  Workout run = run_of("threshold", 50);
  run.date.reset();
  try {
    ics::plan(run, {});
    FAIL("no error");
  } catch (const InputError& error) {
    CHECK(error.first().hint.find("--date 2027-03-14") != std::string::npos);
  }
}

TEST_CASE("a library that is missing is named, with what to install", "[render]") {
  try {
    const ics::Libical none("libical-that-is-nowhere.so.1");
    FAIL("no error");
  } catch (const InputError& error) {
    CHECK(error.first().message.find("libical-that-is-nowhere.so.1") != std::string::npos);
    CHECK(error.first().hint.find("apt-get install libical3") != std::string::npos);
  }
}

TEST_CASE("calendars are written in several threads at once", "[render]") {
  const Workout run = run_of("fartlek-progression", 50);
  const std::string alone = ics::plan(run, {});
  std::array<std::string, 4> results;
  std::vector<std::thread> threads;
  for (std::string& result : results) {
    threads.emplace_back([&result, &run] {
      for (int i = 0; i < 20; ++i) result = ics::plan(run, {});
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : results) CHECK(result == alone);
}
