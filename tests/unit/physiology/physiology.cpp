#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/anchor.hpp"
#include "crescendo/physiology/effort.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/heart_rate.hpp"
#include "crescendo/physiology/paces_sheet.hpp"
#include "crescendo/physiology/plausible.hpp"
#include "crescendo/physiology/world_record.hpp"
#include "crescendo/units/print.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

double km(Pace pace) { return pace.seconds_per_kilometre(); }

}  // namespace

TEST_CASE("figures that runners know", "[physiology]") {
  const Vdot half = vdot_of({half_marathon_distance, Duration(4349)});
  CHECK(half.value() == Approx(65.44).margin(0.005));
  CHECK(pace_text(training_paces(half).threshold, LengthUnit::kilometre) == "3:25");
  CHECK(pace_text(training_paces(half).threshold, LengthUnit::mile) == "5:30");

  const Vdot sub_three = vdot_of({marathon_distance, Duration(10799)});
  const TrainingPaces paces = training_paces(sub_three);
  CHECK(pace_text(paces.easy.slow, LengthUnit::kilometre) == "5:16");
  CHECK(pace_text(paces.easy.fast, LengthUnit::kilometre) == "4:40");
  CHECK(pace_text(paces.moderate, LengthUnit::kilometre) == "4:28");
  CHECK(pace_text(paces.marathon, LengthUnit::mile) == "6:52");
  CHECK(km(paces.threshold) == Approx(241.6).margin(0.1));
  CHECK(clock(equivalent_time(sub_three, Distance::kilometres(5))) == "18:48");
  CHECK(clock(equivalent_time(sub_three, Distance::kilometres(10))) == "39:00");
  CHECK(clock(equivalent_time(sub_three, half_marathon_distance)) == "1:26:19");
}

TEST_CASE("R gets faster with VDOT, also where the book has a step", "[physiology]") {
  for (double vdot = 15; vdot < 90; vdot += 0.05) {
    INFO(vdot);
    CHECK(faster(training_paces(Vdot(vdot + 0.05)).repetition, training_paces(Vdot(vdot)).repetition));
  }
  // 8 s a lap below 48 in print, 6 s from 50 on.
  CHECK(
      (interval_repeat(Vdot(46), Distance::metres(400)) - repetition_repeat(Vdot(46), Distance::metres(400)))
          .count() == Approx(8));
  CHECK(
      (interval_repeat(Vdot(50), Distance::metres(400)) - repetition_repeat(Vdot(50), Distance::metres(400)))
          .count() == Approx(6));
}

TEST_CASE("the oxygen curves invert each other", "[physiology]") {
  for (double uptake = 8; uptake < 110; uptake += 0.5) {
    const auto x = OxygenUptake::ml_per_kg_min(uptake);
    CHECK(uptake_at(speed_for(x)).in_ml_per_kg_min() == Approx(uptake).epsilon(1e-12));
  }
  CHECK(sustainable_share(Minutes(1e6)).fraction() == Approx(0.8));
  CHECK(sustainable_share(Minutes(11)).fraction() == Approx(1).margin(0.01));
}

TEST_CASE("how long a share can be held is the inverse of what can be held for so long", "[physiology]") {
  for (const double minutes : {0.0, 0.5, 1.0, 3.5, 11.0, 30.0, 60.0, 150.0, 300.0, 1000.0}) {
    CHECK(sustainable_time(sustainable_share(Minutes(minutes))) / Minutes(1) == Approx(minutes).margin(1e-6));
  }
  CHECK(sustainable_time(Vo2maxShare::percent(140)) == Duration(0));
}

TEST_CASE("race distances in every spelling", "[physiology]") {
  const auto [text, metres] = GENERATE(table<const char*, double>({
      {"1500m", 1500},
      {"1500", 1500},
      {"mile", 1609.344},
      {"Mile", 1609.344},
      {"1mi", 1609.344},
      {"3k", 3000},
      {"5K", 5000},
      {"5km", 5000},
      {"5 km", 5000},
      {"8k", 8000},
      {"10k", 10000},
      {"10000", 10000},
      {"15k", 15000},
      {"10mi", 16093.44},
      {"10 miles", 16093.44},
      {"half", 21097.5},
      {"HALF", 21097.5},
      {"half marathon", 21097.5},
      {"half-marathon", 21097.5},
      {"HM", 21097.5},
      {"marathon", 42195},
      {"Marathon", 42195},
      {"13.1mi", 13.1 * 1609.344},
      {"400", 400},
      {" 5k ", 5000},
      {"50k", 50000},
      {"2 mile", 3218.688},
      {"12.34km", 12340},
  }));
  INFO(text);
  CHECK(parse_race_distance(text).in_metres() == Approx(metres));
}

TEST_CASE("what is no race distance says what to write", "[physiology]") {
  const auto [text, hint] = GENERATE(table<const char*, const char*>({
      {"10", "write 10k for kilometres or 10mi for miles"},
      {"399", "write 399k for kilometres or 399mi for miles"},
      {"5kk", "did you mean 5k?"},
      {"marathn", "did you mean marathon?"},
      {"haf", "did you mean half?"},
      {"45m",
       "a race of 400 m or more says something about endurance; for kilometres write 45k, for a time 45min"},
      {"-5k", "did you mean 5k?"},
      {"", "write it like 5k, 10k, half, marathon, 1500m or 10mi"},
      {"5xyz", "units of length are m, k or km, and mi: 1500m, 10k, 13.1mi"},
      {"1e999", "units of length are m, k or km, and mi: 1500m, 10k, 13.1mi"},
      {"2000000", "the longest is 1000km"},
      {"0k", "it must be more than zero"},
  }));
  INFO(text);
  try {
    parse_race_distance(text);
    FAIL("accepted");
  } catch (const InputError& error) {
    CHECK(error.first().hint == hint);
  }
}

TEST_CASE("distances have names", "[physiology]") {
  CHECK(event_name(Distance::metres(5000)) == "5K");
  CHECK(event_name(half_marathon_distance) == "half marathon");
  CHECK(event_name(Distance::metres(800)) == "800 m");
  CHECK(event_name(Distance::kilometres(12.3)) == "12.3 km");
  CHECK(event_name(Distance::miles(50)) == "50 mi");
  CHECK(event_name(Distance::miles(13.1)) == "13.1 mi");
}

TEST_CASE("world records rise with the distance, and so does what is between them", "[physiology]") {
  const auto records = world_records();
  REQUIRE(records.size() > 8);
  for (const WorldRecord& record : records) {
    INFO(record.athlete);
    CHECK(record_time(record.distance).count() == Approx(record.time.count()).epsilon(1e-9));
    CHECK(record.date.size() == 10);
  }
  for (double metres = 400; metres < 120000; metres *= 1.01) {
    INFO(metres);
    const Duration here = record_time(Distance::metres(metres));
    const Duration further = record_time(Distance::metres(metres * 1.01));
    CHECK(further > here);
    // Speed falls as the distance grows, apart from where a row stands out a little.
    CHECK(further / here > 1.009);
  }
}

TEST_CASE("nobody is faster than the world record", "[physiology]") {
  const auto refused = [](Distance distance, const char* text, double seconds) -> std::string {
    try {
      require_plausible({distance, Duration(seconds)}, text);
      return "";
    } catch (const InputError& error) {
      return error.first().message + " | " + error.first().hint;
    }
  };
  CHECK(refused(half_marathon_distance, "1:28", 88).find("did you mean 1:28:00?") != std::string::npos);
  CHECK(refused(Distance::kilometres(1), "0:01", 1).find("world record") != std::string::npos);
  CHECK(refused(marathon_distance, "1:59:29", 7169).find("world record") != std::string::npos);
  CHECK(refused(marathon_distance, "1:59:30", 7170).empty());
  CHECK(refused(marathon_distance, "2:00:35", 7235).empty());
  CHECK(refused(Distance::kilometres(5), "19:40:00", 70800).find("did you mean 19:40?") != std::string::npos);
  CHECK(refused(Distance::kilometres(5), "1:30:00", 5400).find("VDOT") != std::string::npos);
  CHECK(refused(Distance::metres(400), "0:44", 44).find("end at 90") != std::string::npos);
  CHECK(refused(Distance::kilometres(100), "6:00:00", 21600).find("world record") != std::string::npos);
}

TEST_CASE("what is extrapolated says so", "[physiology]") {
  CHECK(extrapolations(Vdot(30)).empty());
  CHECK(extrapolations(Vdot(85)).empty());
  CHECK(extrapolations(Vdot(29.9)).size() == 1);
  CHECK(extrapolations(Vdot(85.1)).size() == 1);
  CHECK(extrapolations(Race{Distance::metres(800), Minutes(2.5)}).front().rule == "race-too-short");
  CHECK(extrapolations(Race{Distance::kilometres(50), Hours(4)}).front().rule == "race-too-long");
  CHECK(extrapolations(Race{marathon_distance, Hours(5)}).empty());
}

TEST_CASE("VDOT as text", "[physiology]") {
  CHECK(parse_vdot("53.5").value() == 53.5);
  CHECK(parse_vdot("15").value() == 15);
  CHECK(parse_vdot("90").value() == 90);
  for (const char* bad : {"14.9", "90.1", "nan", "inf", "", "fifty", "5e1", "-50", "53,5"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_vdot(bad), InputError);
  }
}

TEST_CASE("heart rate follows Daniels' pairs and never falls", "[physiology]") {
  CHECK(heart_rate_at(Vo2maxShare::percent(59)).in_percent() == Approx(65));
  CHECK(heart_rate_at(Vo2maxShare::percent(88)).in_percent() == Approx(92));
  CHECK(heart_rate_at(Vo2maxShare::percent(110)).in_percent() == Approx(100));
  for (double x = 40; x < 120; x += 0.5) {
    const auto band = heart_rate_band(Vo2maxShare::percent(x), Vo2maxShare::percent(x + 3));
    CHECK(band.high.in_percent() - band.low.in_percent() >= 4 - 1e-9);
    CHECK(band.high.in_percent() <= 100);
    CHECK(heart_rate_at(Vo2maxShare::percent(x + 0.5)) >= heart_rate_at(Vo2maxShare::percent(x)));
  }
}

TEST_CASE("anchors go by their names", "[physiology]") {
  const RunnerPaces paces(Vdot(50), PaceRules::book);
  for (const std::string_view name : anchor_names()) {
    const auto anchor = anchor_named(name);
    REQUIRE(anchor);
    CHECK(name_of(*anchor) == name);
    CHECK_FALSE(words_for(*anchor).empty());
    CHECK_FALSE(feel_of(*anchor).empty());
    CHECK(effort_at(*anchor).low <= effort_at(*anchor).high);
    CHECK_FALSE(faster(paces.at(*anchor).slow, paces.at(*anchor).fast));
  }
  CHECK_FALSE(anchor_named("t"));
  CHECK(km(paces.at(Anchor::five_k).fast) == Approx(1196.541 / 5).margin(0.01));
  CHECK(paces.share_of(paces.at(Anchor::threshold).fast).in_percent() == Approx(88));
}

TEST_CASE("the entered race is shown as entered", "[physiology]") {
  const Race race{marathon_distance, Duration(10799)};
  const PacesSheet sheet = paces_sheet({vdot_of(race), race});
  CHECK(sheet.equivalents.back().time.count() == 10799);
  CHECK(sheet.equivalents.back().entered);
  CHECK_FALSE(sheet.equivalents.front().entered);
  CHECK(sheet.notes.empty());
  const Race slow{marathon_distance, Hours(5)};
  CHECK(notes_on({vdot_of(slow), slow}).front().rule == "vdot-extrapolated");
  CHECK(notes_on({vdot_of(slow), slow}).back().rule == "marathon-slower-than-raced");
  CHECK(notes_on({Vdot(15)}).back().rule == "walking-speed");
  CHECK(notes_on({Vdot(40)}).empty());
  CHECK(paces_sheet({Vdot(90)}).notes.back().rule == "beyond-record");
  const Race odd{Distance::kilometres(12), Minutes(50)};
  const PacesSheet with_odd = paces_sheet({vdot_of(odd), odd});
  REQUIRE(with_odd.equivalents.size() == 11);
  CHECK(with_odd.equivalents[6].name == "12 km");
  CHECK(with_odd.equivalents[6].entered);
  const Race short_race{Distance::kilometres(5), Duration(1200)};
  CHECK(paces_sheet({vdot_of(short_race), short_race}).notes.front().rule == "marathon-optimistic");
  CHECK(paces_sheet({Vdot(30), {}, PaceRules::online}).notes.front().rule == "online-rules");
}
