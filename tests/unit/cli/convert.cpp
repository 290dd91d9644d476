#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/render/format.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/edited.hpp"

using namespace crescendo;
using test::run;

namespace {

using Words = std::vector<std::string>;

Words joined(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// What a format makes of a plan, by way of JSON.
test::Outcome by_way_of_json(const Words& plan, const std::string& format) {
  const auto json = run(joined(plan, {"--json"}));
  REQUIRE(json.exit_code == 0);
  return run({"convert", "-", "--format", format}, {}, json.out);
}

std::string a_plan() { return run({"plan", "--vdot", "50", "--workout", "thirds", "--json"}).out; }

test::Outcome converted(const std::string& plan, const Words& options = {}) {
  return run(joined({"convert", "-"}, options), {}, plan);
}

}  // namespace

TEST_CASE("a plan by way of JSON is the plan itself, in every format", "[cli]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    for (const char* units : {"km", "mi"}) {
      const Words plan = {"plan",   "--vdot",     "44.7",    "--workout", std::string(id), "--units", units,
                          "--date", "2027-03-14", "--hrmax", "181"};
      for (const Format& format : formats()) {
        INFO(id << " in " << units << " as " << format.name);
        const auto directly = run(joined(plan, {"--format", std::string(format.name)}));
        const auto converted = by_way_of_json(plan, std::string(format.name));
        REQUIRE(directly.exit_code == 0);
        REQUIRE(converted.exit_code == 0);
        CHECK(converted.out == directly.out);
        CHECK(converted.err == directly.err);
      }
    }
  }
}

TEST_CASE("a plan on one line is the plan on many", "[cli]") {
  const Words plan = {"plan", "--vdot", "50", "--workout", "threshold", "--explain", "--splits"};
  const auto line = run(joined(plan, {"--format", "jsonl"})).out;
  CHECK(line.find('\n') == line.size() - 1);
  CHECK(converted(line, {"--format", "json"}).out == run(joined(plan, {"--json"})).out);
}

TEST_CASE("a plan keeps its splits and where its numbers come from", "[cli]") {
  for (const char* option : {"--splits", "--explain"}) {
    const Words plan = {"plan", "--vdot", "50", "--workout", "threshold", option};
    const auto json = run(joined(plan, {"--json"})).out;
    CHECK(converted(json, {"--json"}).out == json);
    CHECK(converted(json, {"--format", "html"}).out == run(joined(plan, {"--format", "html"})).out);
  }
}

TEST_CASE("several plans are not one", "[cli]") {
  const Words plan = {"plan", "--vdot", "50", "--workout", "threshold", "--format", "jsonl"};
  const std::string line = run(plan).out;
  const auto outcome = converted(line + line, {"--format", "text"});
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.err.find("<stdin>:2:1: error: another document begins here") != std::string::npos);
  CHECK(outcome.err.find("batch --out DIR writes a file for each plan") != std::string::npos);
}

TEST_CASE("the same holds in heat, on a treadmill, uphill and by race", "[cli]") {
  for (const char* options :
       {"half 1:45:00 --temperature 24C --humidity 60% --altitude 1600m", "10k 50:00.5 --treadmill",
        "5k 25:00 --hill-finish 4% --hold 3min", "--vdot 50 --band 20s", "--race 5k=20:00 --race 10k=45:00",
        "marathon 4:10:00 --goal marathon --paces online", "--age 45 --workout hr-zones",
        "half 1:28:30 --units both"}) {
    Words plan = joined({"plan"}, test::split(options));
    for (const char* format : {"text", "json", "fit"}) {
      INFO(options << " as " << format);
      CHECK(by_way_of_json(plan, format).out == run(joined(plan, {"--format", format})).out);
    }
  }
}

TEST_CASE("units and the day can be others than the plan's", "[cli]") {
  const std::string plan = a_plan();
  CHECK(converted(plan).out.find("/km") != std::string::npos);
  CHECK(converted(plan, {"--units", "mi"}).out.find("/mi") != std::string::npos);
  CHECK(converted(plan, {"--date", "2027-03-14"}).out.find("Sunday, 14 March 2027") != std::string::npos);
  CHECK(converted(plan, {"--date", "2027-03-32"}).exit_code == 2);
}

TEST_CASE("plans that nobody could run are not converted", "[cli]") {
  const auto outcome = converted(test::with_change(a_plan(), "duration_s", 1, 60));
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.find("<stdin>:") == 0);
  CHECK(outcome.err.find("change the time, the distance or the pace") != std::string::npos);
  for (const char* text : {"", "{", "[]", "null", "{\"schema\": \"crescendo.paces/1\"}", "\xff\xfe{"}) {
    const auto refused = converted(text);
    CHECK(refused.exit_code == 2);
    CHECK(refused.out.empty());
    CHECK(refused.err.find("<stdin>:1:") == 0);
  }
  CHECK(run({"convert"}).exit_code == 2);
  CHECK(run({"convert", "/nowhere/plan.json"}).exit_code == 3);
  CHECK(run({"convert", "a.json", "b.json"}).exit_code == 2);
}

TEST_CASE("what breaks a rule now is converted, and told", "[cli]") {
  constexpr double slower = 60;
  std::string plan = a_plan();
  const double kilometres = std::stod(plan.substr(test::value_of(plan, "distance_m", 2))) / 1000;
  for (const char* key : {"start_s_per_km", "end_s_per_km", "slow_s_per_km", "fast_s_per_km"}) {
    plan = test::with_change(plan, key, 2, slower);
  }
  // Of the segment, and of the run.
  for (const std::size_t which : {2U, 3U}) {
    plan = test::with_change(plan, "duration_s", which, slower * kilometres);
  }
  const auto outcome = converted(plan, {"--format", "fit"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.size() > 100);
  CHECK(outcome.err.find("warning: \"threshold\" falls back") != std::string::npos);
}

TEST_CASE("binary formats are kept from terminals", "[cli]") {
  std::string out;
  std::string err;
  const auto sink = [](std::string& target) {
    return [&target](std::string_view bytes) {
      target += bytes;
      return std::error_code();
    };
  };
  const cli::Streams terminal{sink(out), sink(err), true, 80, {}};
  const auto nothing = [](std::string_view) { return std::optional<std::string>(); };
  for (const Words& words : {Words{"plan", "--vdot", "50", "--format", "fit"},
                             Words{"plan", "--vdot", "50", "--format", "fit", "-o", "-"},
                             Words{"plan", "--vdot", "50", "--format", "fit", "-o", "/dev/stdout"}}) {
    out.clear();
    err.clear();
    CHECK(cli::run(words, terminal, nothing) == cli::ExitCode::usage);
    CHECK(out.empty());
    CHECK(err.find("-o plan.fit") != std::string::npos);
  }
}

TEST_CASE("formats for plans alone say so where there is no plan", "[cli]") {
  for (const Words& words : {Words{"paces", "--vdot", "50"}, Words{"workouts"}}) {
    const auto outcome = run(joined(words, {"--format", "fit"}));
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err.find("fit is a format for plans alone") != std::string::npos);
    CHECK(outcome.err.find("here it is text or json") != std::string::npos);
  }
}

TEST_CASE("formats lists what --format takes", "[cli]") {
  const auto text = run({"formats"});
  const auto json = test::json_of({"formats", "--json"});
  for (const Format& format : formats()) CHECK(text.out.find(format.ending) != std::string::npos);
  CHECK(test::at(json.root(), {"formats"}).items.size() == formats().size());
}

TEST_CASE("bands are as wide as wished", "[cli]") {
  const auto width = [](const Words& options) {
    const auto plan =
        test::json_of(joined({"plan", "--vdot", "50", "--workout", "thirds", "--json"}, options));
    return test::number(plan.root(), {"segments", "2", "pace", "slow_s_per_km"}) -
           test::number(plan.root(), {"segments", "2", "pace", "fast_s_per_km"});
  };
  CHECK(width({}) == Approx(20));
  CHECK(width({"--band", "5s"}) == Approx(10));
  CHECK(width({"--band", "5s/km"}) == Approx(10));
  CHECK(width({"--band", "16.09344s/mi"}) == Approx(20));
  for (const char* band : {"0s", "61s", "10", "10min", "-5s", "", "wide"}) {
    CHECK(run({"plan", "--vdot", "50", "--band", band}).exit_code == 2);
  }
}
