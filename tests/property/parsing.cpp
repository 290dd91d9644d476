#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/parse_conditions.hpp"
#include "crescendo/units/print.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/folder.hpp"
#include "support/property.hpp"

#include <cmath>
#include <string>

using namespace crescendo;
using namespace std::string_literals;

TEST_CASE("what is printed can be read", "[property]") {
  test::property("clock", [] {
    const int seconds = *rc::gen::inRange(1, 300000);
    RC_ASSERT(parse_duration(clock(Duration(seconds)), "time") == Duration(seconds));
  });
  test::property("race clock with hundredths", [] {
    const int hundredths = *rc::gen::inRange(1, 30000000);
    const Duration time(hundredths / 100.0);
    RC_ASSERT(std::abs((parse_duration(race_clock(time), "time") - time).count()) < 1e-6);
  });
  test::property("no clock has sixty seconds", [] {
    const double seconds = *rc::gen::inRange(0, 100000000) / 1000.0;
    const std::string text = clock(Duration(seconds));
    RC_ASSERT(text.find(":60") == std::string::npos);
  });
  test::property("distance in metres", [] {
    const int metres = *rc::gen::inRange(400, 1000000);
    RC_ASSERT(parse_race_distance(std::to_string(metres)).in_metres() == metres);
    RC_ASSERT(parse_race_distance(std::to_string(metres) + "m").in_metres() == metres);
  });
}

TEST_CASE("no text breaks a parser: it is read or refused, with a place inside it", "[property]") {
  const auto text = [] {
    const auto alphabet = rc::gen::elementOf("0123456789:.,hmskinftcF%/+- eEx\xc3\xa9\x1b\0Z"s);
    return *rc::gen::container<std::string>(alphabet);
  };
  const auto survives = [](const std::string& input, const auto& parse) {
    try {
      parse(input);
    } catch (const InputError& error) {
      RC_ASSERT(!error.first().message.empty());
      if (const auto& excerpt = error.first().excerpt) {
        RC_ASSERT(excerpt->offset <= excerpt->text.size());
        RC_ASSERT(excerpt->length <= excerpt->text.size() + 1);
      }
      RC_ASSERT(describe(error.first()).find('\x1b') == std::string::npos);
    }
  };
  test::property("durations",
                 [&] { survives(text(), [](const std::string& s) { parse_duration(s, "time"); }); });
  test::property("amounts",
                 [&] { survives(text(), [](const std::string& s) { parse_amount(s, "total"); }); });
  test::property("distances",
                 [&] { survives(text(), [](const std::string& s) { parse_race_distance(s); }); });
  test::property("heart rates",
                 [&] { survives(text(), [](const std::string& s) { parse_heart_rate(s, "maximum"); }); });
  test::property("temperatures", [&] {
    survives(text(), [](const std::string& s) { parse_temperature(s, "temperature"); });
  });
  test::property("humidities",
                 [&] { survives(text(), [](const std::string& s) { parse_humidity(s, "humidity"); }); });
  test::property("altitudes",
                 [&] { survives(text(), [](const std::string& s) { parse_altitude(s, "altitude"); }); });
  test::property("grades", [&] { survives(text(), [](const std::string& s) { parse_grade(s, "grade"); }); });
  test::property("JSON", [&] { survives(text(), [](const std::string& s) { json::Document("f", s); }); });
}

TEST_CASE("no command line breaks the program", "[property]") {
  const std::vector<std::string> words = {
      "plan",   "paces",   "workouts", "5k",      "half",   "20:00",    "1:28:30", "1:28",   "-5k",
      "",       "--total", "12km",     "45m",     "--hold", "none",     "--json",  "--goal", "base",
      "--vdot", "50",      "--units",  "mi",      "--race", "5k=20:00", "--",      "-",      "--help",
      "=",      "\xff",    "--splits", "--paces", "online", "--color",  "always"};
  test::property("any words", [&] {
    const auto line = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words));
    const auto outcome = test::run(line);
    RC_ASSERT(outcome.exit_code == 0 || outcome.exit_code == 2);
    RC_ASSERT((outcome.exit_code == 0) == outcome.err.empty());
    RC_ASSERT((outcome.exit_code == 0) == !outcome.out.empty());
  });
}

TEST_CASE("no config file breaks the program", "[property]") {
  const test::Folder folder;
  const std::vector<std::string> words = {
      "units",  "race",  "time", "hold",       "json",    "[race]", "[[",   "]]",  "\f",   "{a",
      "0x",     "+",     "_",    "2020-01-01", "T12",     ":",      "nan",  "'''", "[",    "]",
      "{",      "}",     "=",    "= ",         "\"",      "\"mi\"", "'",    "\n",  "\r\n", "#",
      ".",      "1",     "50",   "1e9",        "-",       "\\",     ",",    " ",   "true", "\xff",
      "\u00e9", "[[a]]", "\t",   "\"\"\"",     "1:28:30", "5k=1",   "a.b=", "\"\""};
  test::property("any text", [&] {
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words));
    std::string text;
    for (const std::string& part : parts) text += part;
    folder.write("config.toml", text);
    const auto outcome = test::run({"plan", "5k", "20:00", "--config", folder.file("config.toml")});
    RC_ASSERT(outcome.exit_code == 0 || outcome.exit_code == 2);
    RC_ASSERT((outcome.exit_code == 0) == outcome.err.empty());
    // Whatever is wrong, the place is told.
    RC_ASSERT(outcome.err.empty() || outcome.err.starts_with(folder.file("config.toml:")));
  });
}
