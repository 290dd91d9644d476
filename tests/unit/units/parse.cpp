#include "crescendo/units/parse.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"

using namespace crescendo;
using namespace std::string_literals;

TEST_CASE("times in every spelling", "[units]") {
  const auto [text, seconds] = GENERATE(table<const char*, double>({
      {"42:30", 2550},
      {"1:12:29", 4349},
      {"42:30.5", 2550.5},
      {"0:42:30", 2550},
      {"75:00", 4500},
      {"1h12m29s", 4349},
      {"1h12m", 4320},
      {"1h15", 4500},
      {"1H15", 4500},
      {"45min", 2700},
      {"45 min", 2700},
      {"90s", 90},
      {"12m29s", 749},
      {"2h", 7200},
      {" 42:30 ", 2550},
      {"1 h 12 min", 4320},
      {"3.5min", 210},
      {"59:59.99", 3599.99},
  }));
  INFO(text);
  CHECK(parse_duration(text, "time").count() == Approx(seconds));
}

TEST_CASE("what is no time says so, and where", "[units]") {
  const auto [text, offset, length] = GENERATE(table<const char*, std::size_t, std::size_t>({
      {"4:75", 2, 2}, {"1:75:00", 2, 2}, {"4:5:6:7", 0, 7}, {"abc", 0, 3},      {"10", 0, 2},
      {"45m", 0, 3},  {"4:", 2, 1},      {":30", 0, 1},     {"4:-5", 2, 2},     {"0:00", 0, 4},
      {"1e5", 1, 2},  {"1h2h", 2, 2},    {"5s3min", 2, 4},  {"4:3.5:2", 2, 3},  {"nan", 0, 3},
      {"inf", 0, 3},  {"201h", 0, 4},    {"42:5", 3, 1},    {"1:007:30", 2, 3}, {"42:30x", 3, 3},
  }));
  INFO(text);
  try {
    parse_duration(text, "time");
    FAIL("accepted");
  } catch (const InputError& error) {
    REQUIRE(error.first().excerpt);
    CHECK(error.first().excerpt->offset == offset);
    CHECK(error.first().excerpt->length == length);
    CHECK_FALSE(error.first().hint.empty());
  }
}

TEST_CASE("a time that lacks its colons is recognised", "[units]") {
  const auto hint = [](const char* text) -> std::string {
    try {
      parse_duration(text, "race time");
    } catch (const InputError& error) {
      return error.first().hint;
    }
    return "";
  };
  CHECK(hint("4230") == "did you mean 42:30?");
  CHECK(hint("930") == "write 930min for minutes, 930h for hours or 930s for seconds");
  CHECK(hint("12829") == "did you mean 1:28:29?");
  CHECK(hint("012829") == "did you mean 01:28:29?");
  CHECK(hint("42.30") == "did you mean 42:30?");
  CHECK(hint("42,30") == "did you mean 42:30?");
  CHECK(hint("1.28.30") == "did you mean 1:28:30?");
  CHECK(hint("1-28-30") == "did you mean 1:28:30?");
  CHECK(hint("4275") == "write 4275min for minutes, 4275h for hours or 4275s for seconds");
  CHECK(hint("3.141").starts_with("write 3.141min"));
  CHECK(hint("24") == "write 24min for minutes, 24h for hours or 24s for seconds");
}

TEST_CASE("an amount is a distance or a time, and always with its unit", "[units]") {
  CHECK(std::get<Distance>(parse_amount("12km", "total")).in_metres() == Approx(12000));
  CHECK(std::get<Distance>(parse_amount("8mi", "total")).in_metres() == Approx(8 * 1609.344));
  CHECK(std::get<Distance>(parse_amount("400m", "total")).in_metres() == Approx(400));
  CHECK(std::get<Distance>(parse_amount("2.5 miles", "total")).in_metres() == Approx(2.5 * 1609.344));
  CHECK(std::get<Duration>(parse_amount("45min", "total")).count() == Approx(2700));
  CHECK(std::get<Duration>(parse_amount("45:00", "total")).count() == Approx(2700));
  CHECK(std::get<Duration>(parse_amount("1h15", "total")).count() == Approx(4500));
  for (const char* bad : {"45", "45m", "km", "", " ", "-5km", "5kn", "0km", "1e9km", "5,5km", "none"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_amount(bad, "total"), InputError);
  }
}

TEST_CASE("45m is metres, and the message says what to write for minutes", "[units]") {
  for (const auto& parse : {+[](const char* text) { parse_amount(text, "total"); },
                            +[](const char* text) { parse_duration(text, "total"); }}) {
    try {
      parse("45m");
      FAIL("accepted");
    } catch (const InputError& error) {
      CHECK(error.first().hint == "for minutes write 45min");
    }
  }
}

TEST_CASE("changes of pace", "[units]") {
  CHECK(parse_pace_change("10s/mi", "drop").over(Distance::miles(1)).count() == Approx(10));
  CHECK(parse_pace_change("6s/km", "drop").over(Distance::kilometres(1)).count() == Approx(6));
  const std::string digits(400, '9');
  for (const std::string& bad :
       {"10"s, "10s"s, "10s/m"s, "s/km"s, "-5s/km"s, ""s, "601s/km"s, digits + "s/mi"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_pace_change(bad, "drop"), InputError);
  }
}
