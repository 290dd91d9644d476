#include "crescendo/planfile/plan_document.hpp"

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/catalogue/reader.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/render/format.hpp"
#include "support/catch.hpp"
#include "support/edited.hpp"

#include <algorithm>

using namespace crescendo;
using test::edited;

namespace {

std::string written(const Workout& workout) { return format_named("json")->plan(workout, {}).bytes; }

/// A plan that is right, to break in one place or another.
const std::string& example() {
  static const std::string text = [] {
    Wishes wishes;
    wishes.hold = Amount(Distance::kilometres(3));
    return written(build(Catalogue().load("threshold"), {Vdot(50)}, wishes));
  }();
  return text;
}

std::vector<Diagnostic> mistakes(const std::string& text) {
  try {
    read_plan("plan.json", text);
    return {};
  } catch (const InputError& error) {
    return error.diagnostics();
  }
}

std::vector<std::string> contradictions(const std::string& text) {
  std::vector<std::string> messages;
  const PlanDocument document = read_plan("plan.json", text);
  for (const PlacedFinding& placed : document.contradictions()) {
    CHECK(placed.finding.rule == "inconsistent");
    CHECK(placed.finding.severity == Severity::error);
    REQUIRE(placed.location);
    messages.push_back(std::to_string(placed.location->line) + ": " + placed.finding.message);
  }
  return messages;
}

std::vector<std::string> rules_of(const Workout& workout) {
  std::vector<std::string> rules;
  for (const Finding& finding : check(workout, LengthUnit::kilometre)) {
    rules.push_back(finding.rule + ": " + finding.message);
  }
  return rules;
}

/// What is written, read and written again is the same, and the rules say the same of it.
void require_round_trip(Workout workout) {
  workout.findings = check(workout, LengthUnit::kilometre);
  const std::string text = written(workout);
  const PlanDocument document = read_plan("plan.json", text);
  REQUIRE(written(document.workout()) == text);
  CHECK(document.contradictions().empty());
  CHECK(rules_of(document.workout()) == rules_of(workout));
}

std::vector<Conditions> all_conditions() {
  std::vector<Conditions> result(6);
  result[1].air = Air::with_dew_point(Temperature::fahrenheit(85), Temperature::fahrenheit(69));
  result[2].air = Air::with_dew_point(Temperature::celsius(5.5), Temperature::celsius(1.3));
  result[3].altitude = Distance::feet(7200);
  result[4].treadmill = LengthUnit::mile;
  result[5].hill_finish = Grade::percent(4);
  return result;
}

constexpr const char* by_zone = R"({
  "id": "zones", "name": "Zones", "goal": "threshold", "levels": ["intermediate"], "phases": ["build"],
  "total": {"default": "45min", "min": "20min", "max": "2h"},
  "steps": [{"easy": "15min", "zone": 2}, {"build": "15min", "zone": 3}, {"target": "15min", "zone": 4}],
  "purpose": "Zones.", "source": "made up"})";

constexpr const char* by_effort = R"({
  "id": "feel", "name": "Feel", "goal": "base", "levels": ["beginner"], "phases": ["base"],
  "total": {"default": "45min", "min": "20min", "max": "2h"},
  "steps": [{"walk": "5min", "effort": [1, 2]}, {"easy": "30min", "effort": 3},
            {"target": "10min", "effort": [4, 5], "ceiling": "M"}],
  "purpose": "Feel.", "source": "made up"})";

}  // namespace

TEST_CASE("every plan that is written is read back as it was", "[planfile]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    const Template workout = catalogue.load(id);
    for (const double vdot : {15.0, 28.123456789, 45.0, 53.534127, 71.3, 90.0}) {
      for (const Conditions& conditions : all_conditions()) {
        for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
          Athlete athlete{Vdot(vdot)};
          athlete.heart = {HeartRate::per_minute(188), HeartRate::per_minute(48), {}, false};
          Wishes wishes;
          wishes.unit = unit;
          wishes.cooldown = Amount(Minutes(11));
          INFO(id << " at VDOT " << vdot);
          std::optional<Workout> built;
          try {
            built = build(workout, athlete, wishes, conditions);
          } catch (const InputError&) {
            continue;  // not every workout goes with every condition
          }
          require_round_trip(*built);
        }
      }
    }
  }
}

TEST_CASE("plans by heart rate and by effort are read back as they were", "[planfile]") {
  const Athlete known{Vdot(45), {}, {}, {HeartRate::per_minute(188), {}, HeartRate::per_minute(168), false}};
  const Athlete estimated{{}, {}, {}, {estimated_maximum(45), {}, {}, true}};
  for (const Athlete& athlete : {known, estimated, Athlete{}}) {
    require_round_trip(build(read_template("zones", "zones.json", by_zone), athlete, {}));
    require_round_trip(build(read_template("feel", "feel.json", by_effort), athlete, {}));
  }
}

TEST_CASE("a race that is entered comes back", "[planfile]") {
  const Race race{Distance::metres(21097.5), Duration(5310.5)};
  const Workout run = build(Catalogue().load("race-10k"), {vdot_of(race), race}, {});
  require_round_trip(run);
  CHECK(read_plan("plan.json", written(run)).workout().athlete.race->time == race.time);
}

TEST_CASE("splits are read past", "[planfile]") {
  const Workout run = build(Catalogue().load("threshold"), {Vdot(50)}, {});
  const std::string with = format_named("json")->plan(run, {.units = Units::miles, .splits = true}).bytes;
  CHECK(written(read_plan("plan.json", with).workout()) == written(run));
}

TEST_CASE("each mistake in a plan is found, at its place", "[planfile]") {
  struct Case {
    const char* from;
    const char* to;
    const char* message;
  };
  const auto c = GENERATE(values<Case>({
      {"\"schema\": \"crescendo.plan/1\",", "", "this is no plan: it lacks the key \"schema\""},
      {"crescendo.plan/1", "crescendo.paces/1", "this is no plan: its schema is \"crescendo.paces/1\""},
      {"crescendo.plan/1", "crescendo.plan/2",
       "this plan is of the form \"crescendo.plan/2\", and this program reads \"crescendo.plan/1\""},
      {"\"crescendo.plan/1\"", "1", "\"schema\" must be a string, not a number"},
      {"\"name\": \"crescendo\"", "\"name\": \"cresendo\"", "unknown name \"cresendo\""},
      {"\"goal\": \"threshold\"", "\"goal\": \"thresold\"", "unknown goal \"thresold\""},
      {"\"goal\":", "\"gaol\":", "\"workout\" has the unknown key \"gaol\""},
      {"\"phase\": \"build\",", "", "\"workout\" lacks the key \"phase\""},
      {"\"vdot\": 50", "\"vdot\": 14.9", "\"vdot\" must be a number from 15 to 90, not 14.9"},
      {"\"vdot\": 50", "\"vdot\": null", "a plan with paces needs the runner's VDOT"},
      {"\"vdot\": 50", "\"vdot\": 1e999", "this is no valid JSON: it breaks off here"},
      {"\"vdot\": 50", "\"vdot\": NaN", "this is no valid JSON: it breaks off here"},
      {"\"race\": null", "\"race\": {\"distance_m\": 0, \"time_s\": 1}",
       "\"distance_m\" must be a number above 0 and up to 1000000, not 0"},
      {"\"rest_bpm\": null", "\"rest_bpm\": 300", "\"rest_bpm\" must be a number from 25 to 240, not 300"},
      {"\"max_bpm\": null", "\"max_bpm\": \"188\"", "\"max_bpm\" must be a number, not a string"},
      {"\"rest_bpm\": null,\n      \"threshold_bpm\": null",
       "\"rest_bpm\": 180,\n      \"threshold_bpm\": 170",
       "a threshold heart rate of 170 is not above a resting one of 180"},
      {"\"max_is_estimated\": false", "\"max_is_estimated\": true", "the estimated maximum is missing"},
      {"\"max_is_estimated\": false", "\"max_is_estimated\": 0",
       "\"max_is_estimated\" must be true or false, not a number"},
      {"\"temperature_c\": null", "\"temperature_c\": 20",
       "\"temperature_c\" and \"dew_point_c\" are there both or not at all"},
      {"\"altitude_m\": null", "\"altitude_m\": 8848",
       "\"altitude_m\" must be a number from -430 to 5000, not 8848"},
      {"\"treadmill\": null", "\"treadmill\": {\"unit\": \"kmh\"}", "unknown unit \"kmh\""},
      {"\"hill_finish_percent\": null", "\"hill_finish_percent\": 40",
       "\"hill_finish_percent\" must be a number from -15 to 15, not 40"},
      {"\"adjustments\": []", "\"adjustments\": [5]", "an adjustment must be an object, not a number"},
      {"\"index\": 1,", "\"index\": 1.5,", "\"index\" must be a whole number from 1 to 1000, not 1.5"},
      {"\"role\": \"easy\"", "\"role\": \"eazy\"", "unknown role \"eazy\""},
      {"\"role\": \"easy\"", "\"role\": \"easy\", \"role\": \"easy\"",
       "a segment has the key \"role\" twice"},
      {"\"label\": \"easy\"", "\"label\": \"ea\\u001bsy\"", "\"label\" holds control characters"},
      {"\"start_s\": 0", "\"start_s\": -1", "\"start_s\" must be a number from 0 to 360000, not -1"},
      {"\"distance_m\": 3000", "\"distance_m\": 1e300",
       "\"distance_m\" must be a number above 0 and up to 1000000, not 1e+300"},
      {"\"distance_m\": 3000", "\"distance_m\": null", "null, where the segment has a pace"},
      {"\"zone\": null", "\"zone\": 6", "\"zone\" must be a whole number from 1 to 5, not 6"},
      {"\"belt\": null", "\"belt\": {}", "\"belt\" lacks the key \"unit\""},
      {"\"low\": 2,", "\"low\": 9,", "\"low\" is above \"high\""},
      {"\"low_bpm\": null", "\"low_bpm\": 120", "\"low_bpm\" and \"high_bpm\" are there both or not at all"},
      {"\"guidance\": {", "\"guidance\": {\"hint\": 1, ", "\"guidance\" has the unknown key \"hint\""},
      {"\"checks\": []", "\"checks\": {}", "\"checks\" must be a list, not an object"},
      {"\"checks\": []", "\"checks\": [{\"rule\": 1}]", "\"rule\" must be a string, not a number"},
      {"\"checks\": []", "\"checks\": [], \"splits\": [1]", "a split must be an object, not a number"},
  }));
  INFO(c.from << " -> " << c.to);
  const auto found = mistakes(edited(example(), c.from, c.to));
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().location);
  CHECK(found.front().excerpt);
  CHECK(found.front().message == c.message);
}

TEST_CASE("a pace is from 1:30 to 30:00", "[planfile]") {
  const auto with_pace = [](const std::string& number) {
    return test::with_number(example(), "start_s_per_km", 0, number);
  };
  CHECK(mistakes(with_pace("1800")).empty());
  CHECK(mistakes(with_pace("1800.1")).size() == 1);
  CHECK(mistakes(with_pace("89.9")).front().hint == "from 1:30/km to 30:00/km, in seconds");
}

TEST_CASE("all mistakes of a plan are told at once", "[planfile]") {
  std::string text = edited(example(), "\"goal\": \"threshold\"", "\"goal\": \"thresold\"");
  text = edited(text, "\"vdot\": 50", "\"vdot\": 500");
  text = edited(text, "\"role\": \"build\"", "\"role\": \"bild\"");
  text = edited(text, "\"off_day\"", "\"offday\"");
  const auto found = mistakes(text);
  REQUIRE(found.size() == 5);
  CHECK(found[0].location->file == "plan.json");
  CHECK(found[0].location->line == 10);
  CHECK(found[0].location->column == 13);
  CHECK(found[0].hint == "did you mean threshold?");
  CHECK(found[3].hint.find("off_day") != std::string::npos);
}

TEST_CASE("what is large, deep or foreign is refused in good time", "[planfile]") {
  CHECK_FALSE(mistakes(std::string(10000, '[')).empty());
  CHECK_FALSE(mistakes("").empty());
  CHECK(mistakes("[]").front().message == "a plan must be an object, not a list");
  const auto long_text =
      mistakes(edited(example(), "\"label\": \"easy\"", "\"label\": \"" + std::string(1000000, 'x') + "\""));
  REQUIRE(long_text.size() == 1);
  CHECK(long_text[0].message == "\"label\" is longer than 10000 bytes");
  CHECK(long_text[0].excerpt->text.size() < 1000);

  const auto begin = example().find("\"segments\": [") + 13;
  const auto end = example().find("\"totals\"");
  const auto with_segments = [&](const std::string& items) {
    return example().substr(0, begin) + items + "],\n  " + example().substr(end);
  };
  CHECK(mistakes(with_segments("")).front().message == "\"segments\" is empty");
  std::string many = "1";
  for (int i = 0; i < 1000; ++i) many += ",1";
  CHECK(mistakes(with_segments(many)).front().message ==
        "\"segments\" has 1001 entries, and 1000 at most are read");
  std::string keys;
  for (int i = 0; i < 50000; ++i) keys += "\"k" + std::to_string(i) + "\": 1, ";
  CHECK(mistakes(edited(example(), "\"guidance\": {", "\"guidance\": {" + keys)).size() == 20);
}

TEST_CASE("numbers that contradict each other are found at their place", "[planfile]") {
  CHECK(contradictions(example()).empty());
  const auto with = [](const char* key, std::size_t occurrence, double change) {
    return contradictions(test::with_change(example(), key, occurrence, change));
  };
  // Second by second, and half a percent of a long segment.
  CHECK(with("start_s", 1, 0.9).empty());
  CHECK(with("start_s", 1, 1.1).size() == 2);  // the segment behind it starts where it ends
  CHECK(with("start_m", 3, 0.9).empty());
  const auto start = with("start_m", 3, 20);
  REQUIRE(start.size() == 1);
  CHECK(start[0].find("and what comes before it ends at") != std::string::npos);
  CHECK(with("duration_s", 3, 0.9).empty());
  const auto duration = with("duration_s", 3, 60);
  REQUIRE(duration.size() == 2);
  CHECK(duration[0].find("at its paces, and the plan says") != std::string::npos);
  CHECK(duration[1].find("The segments add up to") != std::string::npos);
  CHECK(with("end_s_per_km", 0, 1).empty());
  CHECK(with("end_s_per_km", 0, 10).size() == 1);
  CHECK(with("duration_s", 4, 2).size() == 1);  // the total
  CHECK(with("distance_m", 4, 2).size() == 1);
  CHECK(with("index", 0, 1).size() == 1);
  const Race race{Distance::kilometres(10), Minutes(42)};
  const std::string raced = written(build(Catalogue().load("threshold"), {vdot_of(race), race}, {}));
  CHECK(contradictions(test::with_change(raced, "vdot", 0, 0.05)).empty());
  CHECK(contradictions(test::with_change(raced, "vdot", 0, 3)).size() == 1);
}

TEST_CASE("a changed pace is judged by what it is", "[planfile]") {
  const double change = 20;
  const std::string text = test::with_change(example(), "start_s_per_km", 1, change);
  const PlanDocument document = read_plan("plan.json", text);
  const Segment& segment = document.workout().segments[1];
  CHECK(segment.motion->start_share == share_at(speed_of(segment.motion->start), Vdot(50)));
  const auto findings = check(document.workout(), LengthUnit::kilometre);
  const auto slower = std::ranges::find(findings, "slows-down", &Finding::rule);
  REQUIRE(slower != findings.end());
  const PlacedFinding placed = document.placed(*slower);
  REQUIRE(placed.location);
  CHECK(placed.excerpt->text == "      \"pace\": {");
  CHECK(placed.excerpt->offset == 6);
  CHECK_FALSE(document.placed({"too-long", Severity::warning, "long"}).location);

  // In the heat the clock does not tell how hard it is: the file does.
  Conditions hot;
  hot.air = Air::with_dew_point(Temperature::celsius(28), Temperature::celsius(20));
  const Workout run = build(Catalogue().load("threshold"), {Vdot(50)}, {}, hot);
  const Workout read =
      read_plan("plan.json", test::with_change(written(run), "start_s_per_km", 1, change)).workout();
  CHECK(read.segments[1].motion->start_share.fraction() ==
        Approx(run.segments[1].motion->start_share.fraction()).margin(1e-8));
}

TEST_CASE("a run of walks alone can be judged", "[planfile]") {
  std::string text = example();
  for (const char* role : {"easy", "build", "target", "target"}) {
    text = edited(text, std::string("\"role\": \"") + role + "\"", "\"role\": \"walk\"");
  }
  const PlanDocument document = read_plan("plan.json", text);
  CHECK_FALSE(check(document.workout(), LengthUnit::kilometre).empty());
}

TEST_CASE("a plan that lacks a key is refused, or read, and never falls over", "[planfile]") {
  const std::string& whole = example();
  std::size_t count = 0;
  for (std::size_t begin = whole.find("\n  "); begin != std::string::npos;
       begin = whole.find("\n  ", begin + 1)) {
    const std::size_t end = whole.find('\n', begin + 1);
    const std::string line = whole.substr(begin, end - begin);
    if (line.find("\": ") == std::string::npos || line.ends_with("{") || line.ends_with("[")) continue;
    std::string text = whole.substr(0, begin) + whole.substr(end);
    // The last member of an object leaves a comma behind.
    if (!line.ends_with(",") && text[begin - 1] == ',') text.erase(begin - 1, 1);
    INFO(line);
    ++count;
    try {
      const PlanDocument plan = read_plan("plan.json", text);
      for (Finding& finding : check(plan.workout(), LengthUnit::kilometre)) {
        static_cast<void>(plan.placed(std::move(finding)));
      }
    } catch (const InputError& error) {
      CHECK(error.first().location.has_value());
    }
  }
  CHECK(count > 100);
}

TEST_CASE("small gaps between segments must not add up", "[planfile]") {
  Workout run = build(Catalogue().load("thirds"), {Vdot(50)}, {});
  const Segment piece = run.segments.front();
  run.segments.assign(100, piece);
  Duration elapsed{0};
  Distance covered;
  for (Segment& segment : run.segments) {
    segment.begin = elapsed;
    segment.motion->begin = covered;
    covered += segment.motion->distance;
    elapsed += segment.duration - Duration(0.9);
  }
  const auto told = contradictions(written(run));
  CHECK(std::ranges::any_of(
      told, [](const std::string& message) { return message.find("adds up to") != std::string::npos; }));
}
