#include "crescendo/catalogue/reader.hpp"

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"
#include "support/example.hpp"

#include <algorithm>

using namespace crescendo;
using test::example;
using test::example_with;

namespace {

std::vector<Diagnostic> findings(const std::string& text) {
  try {
    read_template("example", "example.json", text);
    return {};
  } catch (const InputError& error) {
    return error.diagnostics();
  }
}

}  // namespace

TEST_CASE("a workout is read whole", "[catalogue]") {
  const Template workout = read_template("example", "example.json", example);
  CHECK(workout.id == "example");
  CHECK(workout.goal == Goal::threshold);
  REQUIRE(workout.steps.size() == 2);
  CHECK(std::get<Distance>(workout.steps[0].extent.miles).in_miles() == Approx(4));
  CHECK(std::get<Distance>(workout.total.usual.kilometres).in_kilometres() == Approx(10));
  CHECK(std::get<Duration>(workout.total.smallest.miles) == Minutes(20));
}

TEST_CASE("each mistake is found, at its place", "[catalogue]") {
  struct Case {
    const char* from;
    const char* to;
    std::size_t line;
    std::size_t column;
    const char* message;
  };
  const auto c = GENERATE(values<Case>({
      {"\"id\": \"example\"", "\"id\": \"other\"", 2, 9, "id \"other\" is not the file's name"},
      {"\"goal\": \"threshold\"", "\"goal\": \"thresold\"", 4, 11, "unknown goal \"thresold\""},
      {"\"goal\": \"threshold\"", "\"goal\": 5", 4, 11, "\"goal\" must be a string, not a number"},
      {"[\"build\"]", "[\"bild\"]", 6, 14, "unknown phase \"bild\""},
      {"[\"intermediate\"]", "[]", 5, 13, "\"levels\" is empty"},
      {"\"to\": \"M\"", "\"to\": \"X\"", 9, 54, "unknown pace \"X\""},
      {"\"to\": \"M\"", "\"to\": \"M+5\"", 9, 56, "offset \"5\" is not a change of pace"},
      {"\"to\": \"M\"", "\"too\": \"M\"", 9, 47, "a step has the unknown key \"too\""},
      {"\"name\":", "\"name\": \"Twice\", \"name\":", 3, 20, "a workout has the key \"name\" twice"},
      {"\"km\": 6, \"mi\": 4", "\"km\": 6", 9, 14, "an extent lacks the key \"mi\""},
      {"\"km\": 6,", "\"km\": -6,", 9, 21, "an extent must be more than zero"},
      {"{\"km\": 6, \"mi\": 4}", "\"6km\"", 9, 14, "extent \"6km\" is whole in one unit only"},
      {"{\"km\": 6, \"mi\": 4}", "\"60\"", 9, 15, "extent \"60\" has no unit"},
      {"\"km\": 6,", "\"km\": 7,", 8, 12, "the steps add up to 110% of the default total of 10 km"},
      {"{\"km\": 4, \"mi\": 2}", "\"110%\"", 10, 17, "share \"110%\" is not between nothing and the whole"},
      {"\"target\"", "\"sprint\"", 10, 6, "a step has the unknown key \"sprint\""},
      {"\"to\": \"T\"", "\"at\": \"E\"", 10, 5,
       "this step starts slower than the one before ends (M is faster than E)"},
      {"\"to\": \"T\"", "\"from\": \"T\", \"to\": \"M\"", 10, 5, "this step slows down from T to M"},
      {"\"to\": \"T\"", "\"to\": \"T\", \"at\": \"T\"", 10, 5,
       "a step has \"at\" and \"to\", which do not go together"},
      {"\"to\": \"T\"", "\"to\": \"T\", \"pieces\": 4, \"each\": {\"km\": 1, \"mi\": 1}", 10, 5,
       "a step in pieces needs either \"pieces\", how many, or \"each\", how long"},
      {"\"to\": \"T\"", "\"to\": \"T\", \"pieces\": 4, \"float\": \"2min\"", 10, 5,
       "a \"float\" needs \"each\", the length of what it follows"},
      {"\"to\": \"T\"", "\"to\": \"T\", \"float\": \"2min\"", 10, 5,
       "a step has \"to\" and \"float\", which do not go together"},
      {"\"to\": \"T\"", "\"zone\": 6", 10, 44, "\"zone\" must be a whole number from 1 to 5"},
      {"\"to\": \"T\"", "\"gain\": \"soon\"", 10, 45, "gain \"soon\" is not a time"},
      {"\"to\": \"T\"", "\"effort\": [5, 3]", 10, 46,
       "\"effort\" must be a whole number from 1 to 10, or two of them such as [2, 3]"},
      {"\"to\": \"T\"", "\"effort\": 5", 10, 5, "some steps are run by effort and others by pace"},
      {"\"from\": \"E\", \"to\": \"M\"", "\"gain\": \"30s\"", 9, 5,
       "a \"gain\" is on the step before, and there is none"},
      {", \"to\": \"T\"", "", 10, 5, "a step lacks its pace"},
      {", \"to\": \"T\"", ", \"to\": \"T\", \"pieces\": 1", 10, 57,
       "\"pieces\" must be a whole number from 2 to 40"},
      {"\"source\": \"made up\"", "\"source\": \" \"", 13, 13, "\"source\" is empty"},
      {"\"20min\"", "\"20m\"", 7, 53, "extent \"20m\" is 20 metres, too short to mean anything here"},
      {"\"20min\"", "{\"km\": 11, \"mi\": 3}", 7, 12, "\"min\", \"default\" and \"max\" must not fall"},
      {"\"to\": \"T\"", "\"to\": \"T-100s/km\"", 10, 5, "T-100s/km is too far from T"},
      {"\"to\": \"T\"", "\"from\": \"T\", \"drop\": \"10s/km\", \"pieces\": 11", 10, 5,
       "T-100s/km is too far from T"},
      {"\"Example\"", "\"Exa\\u001bmple\"", 3, 11, "\"name\" holds control characters"},
      {"{\"easy\"", "{\"cooldown\"", 9, 5, "the first step is not easy"},
      {"\"from\": \"E\", \"to\": \"M\"", "\"at\": \"T\"", 9, 5, "the first step is not easy"},
      {"{\"km\": 20, \"mi\": 12}", "{\"km\": 201, \"mi\": 12}", 7, 75,
       "an extent of more than 200 km or 24 hours is no training run"},
      {"\"20min\"", "\"4min\"", 7, 12, "a total must be 1 km to 200 km, or 5 minutes to 24 hours"},
      {"{\"km\": 6, \"mi\": 4}", "\"6KM\"", 9, 14, "extent \"6KM\" is whole in one unit only"},
      {"\"20min\"", "\"1/3\"", 7, 52, "\"min\" must be a distance or a time"},
      {"\"to\": \"T\"", "\"gain\": \"0s\"", 10, 45, "gain \"0s\" is no time at all"},
      {"\"to\": \"T\"", "\"from\": \"T\", \"pieces\": 3", 10, 5, "a step in pieces needs \"to\" or \"drop\""},
      {"\"to\": \"T\"", "\"to\": \"T\", \"each\": \"1/3\"", 10, 55, "\"each\" must be a distance or a time"},
      {"\"to\": \"T\"", "\"from\": \"T\", \"pieces\": 3, \"drop\": \"fast\"", 10, 71,
       "drop \"fast\" is not a change of pace"},
  }));
  INFO(c.to);
  const auto found = findings(example_with(c.from, c.to));
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().message == c.message);
  REQUIRE(found.front().location);
  CHECK(found.front().location->file == "example.json");
  CHECK(found.front().location->line == c.line);
  CHECK(found.front().location->column == c.column);
}

TEST_CASE("all mistakes are told at once", "[catalogue]") {
  std::string text = example_with("\"to\": \"M\"", "\"to\": \"X\"");
  text.replace(text.find("[\"build\"]"), 9, "[\"bild\"]");
  text.replace(text.find("\"to\": \"T\""), 9, "\"too\": \"T\"");
  // The unknown phase, the unknown pace, the unknown key, and the pace that the step then lacks.
  CHECK(findings(text).size() == 4);
}

TEST_CASE("two rests, or a rest of nothing", "[catalogue]") {
  std::string text = example_with("{\"km\": 6, \"mi\": 4}", "\"rest\"");
  CHECK(findings(text).empty());
  text.replace(text.find("{\"km\": 4, \"mi\": 2}"), 18, "\"rest\"");
  REQUIRE(findings(text).size() == 1);
  CHECK(findings(text).front().message == "more than one step takes the \"rest\"");
  std::string nothing = example_with("{\"km\": 6, \"mi\": 4}", "\"rest\"");
  nothing.replace(nothing.find("{\"km\": 4, \"mi\": 2}"), 18, "\"100%\"");
  CHECK(findings(nothing).size() == 1);
}

TEST_CASE("what is no workout at all", "[catalogue]") {
  CHECK(findings("[]").front().message == "a workout must be an object, not a list");
  CHECK(findings("{").front().message.find("valid JSON") != std::string::npos);
  CHECK(findings("{}").size() >= 8);
}

TEST_CASE("mistakes of every kind are found at once", "[catalogue]") {
  const std::string text = R"({
  "id": "example",
  "name": "Twice", "name": "Example",
  "goal": "threshold",
  "levels": ["intermediate"],
  "phases": ["build"],
  "total": {"default": "40min", "min": "20min", "max": "60min"},
  "steps": [
    {"easy": "60%", "at": "E"},
    {"build": "30%", "at": "MP"},
    {"build": "10%", "at": "T"},
    {"target": "10%", "at": "M"}
  ],
  "purpose": "An example.",
  "source": "made up"
})";
  const auto found = findings(text);
  const auto has = [&](std::string_view words, std::size_t line) {
    return std::ranges::any_of(found, [&](const Diagnostic& diagnostic) {
      return diagnostic.message.find(words) != std::string::npos && diagnostic.location->line == line;
    });
  };
  CHECK(found.size() == 4);
  CHECK(has("the key \"name\" twice", 3));
  CHECK(has("unknown pace \"MP\"", 10));
  CHECK(has("add up to 110%", 8));
  CHECK(has("starts slower than the one before", 12));
}

TEST_CASE("what cannot be run is refused", "[catalogue]") {
  struct Case {
    const char* steps;
    const char* words;
  };
  const auto c = GENERATE(values<Case>({
      {R"({"walk": "100%", "at": "E"})", "nothing here is run but the ends"},
      {R"({"easy": "1/2", "effort": 2, "ceiling": "E-297s/km"}, {"target": "1/2", "effort": 5})",
       "too far from E"},
      {R"({"easy": "1/2", "at": "E"}, {"target": "1/4", "to": "T"}, {"walk": "1/4", "from": "T", "to": "E"})",
       "slows down from T to E"},
      {R"({"easy": "1/2", "at": "E"}, {"walk": "1/4", "at": "R"}, {"target": "1/4", "at": "T"})",
       "no recovery"},
      {R"({"easy": "1/2", "effort": 2}, {"target": "1/4", "effort": 4}, {"walk": "1/4", "effort": 9})",
       "no recovery"},
      {R"({"walk": "1/2", "at": "E"}, {"target": "1/2", "gain": "60s"})", "on the step before"},
      {R"({"easy": "1/2", "at": "E"}, {"target": "1/2", "gain": "20min"})", "too short to gain"},
      {R"({"easy": "1/2", "at": "E"}, {"target": "1/2", "from": "M", "to": "T", "each": "1s"})",
       "at least 50 m or 15 s"},
      {R"({"easy": "1/2", "at": "E"}, {"target": "1/2", "from": "M", "to": "T", "each": "1min", "float": "24h"})",
       "room for"},
      {R"({"easy": "1/2", "at": "E"}, {"target": "1/2", "from": "M", "drop": "0s/km", "pieces": 3})",
       "a drop of nothing"},
      {R"({"easy": "1/1000", "at": "E"}, {"target": "rest", "to": "T"})", "at least 50 m or 15 s"},
  }));
  const std::string text =
      std::string(R"({"id": "example", "name": "n", "goal": "base", "levels": ["beginner"],
    "phases": ["base"], "purpose": "p", "source": "s",
    "total": {"default": "40min", "min": "20min", "max": "60min"}, "steps": [)") +
      c.steps + "]}";
  INFO(c.steps);
  const auto found = findings(text);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().message.find(c.words) != std::string::npos);
  CHECK(found.front().location);
}

TEST_CASE("every built-in workout is right, and every goal has one", "[catalogue]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    INFO(id);
    CHECK_NOTHROW(catalogue.load(id));
  }
  CHECK_THROWS_AS(catalogue.load("nothing"), InputError);
}

TEST_CASE("what is chosen suits goal, level and phase", "[catalogue]") {
  const Catalogue catalogue;
  const auto has = [](const auto& list, auto wanted) {
    return std::ranges::find(list, wanted) != list.end();
  };
  for (std::size_t i = 0; i < goal_names.size(); ++i) {
    const auto goal = static_cast<Goal>(i);
    CHECK(catalogue.load(workout_for(goal, Level::intermediate, usual_phase(goal))).goal == goal);
    for (const Level level : {Level::beginner, Level::intermediate, Level::advanced}) {
      for (const Phase phase : {Phase::base, Phase::build, Phase::peak}) {
        const Template chosen = catalogue.load(workout_for(goal, level, phase));
        INFO(name_of(goal) << " " << name_of(level) << " " << name_of(phase) << ": " << chosen.id);
        CHECK(has(chosen.levels, level));
        CHECK(has(chosen.phases, phase));
      }
    }
  }
  CHECK(workout_for(Goal::threshold, Level::intermediate, Phase::build) == "threshold");
  CHECK(workout_for(Goal::base, Level::intermediate, usual_phase(Goal::base)) == "base");
}
