#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/csv.hpp"
#include "support/example.hpp"
#include "support/folder.hpp"

#include <algorithm>
#include <unistd.h>

using namespace crescendo;
using test::Folder;
using test::Outcome;
using test::split;

namespace {

/// A user's home, with a config file where it belongs.
class Home {
 public:
  explicit Home(const std::string& config) { folder.write(".config/crescendo/config.toml", config); }
  [[nodiscard]] Outcome run(const std::string& line, test::Variables variables = {}) const {
    variables.insert({"HOME", folder.path()});
    return test::run(split(line), variables);
  }
  [[nodiscard]] std::string config() const { return folder.file(".config/crescendo/config.toml"); }

  Folder folder;
};

/// The first line that a config file is answered with, without the folder's name.
std::string first_error(const std::string& config, const std::string& line = "plan 5k 20:00") {
  const Home home(config);
  const Outcome outcome = home.run(line);
  INFO(config);
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  REQUIRE(outcome.err.starts_with(home.config() + ":"));
  return outcome.err.substr(home.config().size() + 1, outcome.err.find('\n') - home.config().size() - 1);
}

const std::string by_hand = "plan half 1:28:30";

}  // namespace

TEST_CASE("a config file stands in for what is not typed", "[cli]") {
  const Home home(
      "units = \"mi\"\ngoal = \"base\"\ntotal = \"50min\"\nsplits = true\n"
      "[race]\ndistance = \"half\"\ntime = \"1:28:30\"\n");
  const std::string expected = test::run_line(by_hand + " --units mi --goal base --total 50min --splits").out;
  CHECK_FALSE(expected.empty());
  CHECK(home.run("plan").out == expected);
  CHECK(home.run("plan --config none").exit_code == 2);
  CHECK(home.run(by_hand + " --config none").out == test::run_line(by_hand).out);
  CHECK(test::run({"plan", "--config", home.config()}).out == expected);
  CHECK(test::run({"plan", "--config=" + home.config()}).out == expected);
  // What other commands have no use for does no harm.
  CHECK(home.run("paces").out == test::run_line("paces half 1:28:30 --units mi").out);
  CHECK(home.run("workouts").out == test::run_line("workouts --units mi").out);
}

TEST_CASE("the command line counts more than the environment, and that more than the file", "[cli]") {
  const Home home("units = \"mi\"\n");
  const auto pace_unit = [&](const std::string& more, const std::string& variable) {
    const std::string out = home.run(by_hand + more, {{"CRESCENDO_UNITS", variable}}).out;
    return out.substr(out.find("pace /"), 8);
  };
  CHECK(pace_unit("", "") == "pace /mi");
  CHECK(pace_unit("", "km") == "pace /km");
  CHECK(pace_unit(" --units mi", "km") == "pace /mi");
  // What is not asked is not judged.
  CHECK(pace_unit(" --units km", "furlong") == "pace /km");
  CHECK(test::run_line(by_hand, {{"CRESCENDO_UNITS", "mi"}}).out ==
        test::run_line(by_hand + " --units mi").out);
  const Outcome wrong = home.run(by_hand, {{"CRESCENDO_UNITS", "furlong"}});
  CHECK(wrong.exit_code == 2);
  CHECK(wrong.err ==
        "error: unknown units \"furlong\"\n"
        "  CRESCENDO_UNITS=furlong\n"
        "                  ^~~~~~~\n"
        "  choose from km, mi, both\n");
}

TEST_CASE("the folders are those of the XDG specification", "[cli]") {
  const Home home("units = \"mi\"\n");
  home.folder.write("elsewhere/crescendo/config.toml", "units = \"both\"\n");
  const std::string miles = test::run_line(by_hand + " --units mi").out;
  const std::string both = test::run_line(by_hand + " --units both").out;
  CHECK(home.run(by_hand, {{"XDG_CONFIG_HOME", home.folder.file("elsewhere")}}).out == both);
  CHECK(home.run(by_hand, {{"XDG_CONFIG_HOME", home.folder.file("nowhere")}}).out ==
        test::run_line(by_hand).out);
  CHECK(home.run(by_hand, {{"XDG_CONFIG_HOME", ""}}).out == miles);
  CHECK(home.run(by_hand, {{"XDG_CONFIG_HOME", "elsewhere"}}).out == miles);
  CHECK(home.run(by_hand, {{"HOME", ""}}).out == test::run_line(by_hand).out);
}

TEST_CASE("what is typed sends its rivals in the file away", "[cli]") {
  const Home race("[race]\ndistance = \"half\"\ntime = \"1:28:30\"\n");
  CHECK(race.run("plan 5k 20:00").out == test::run_line("plan 5k 20:00").out);
  CHECK(race.run("plan --vdot 50").out == test::run_line("plan --vdot 50").out);
  CHECK(race.run("plan --race 5k=20:00").out == test::run_line("plan 5k 20:00").out);
  // A distance alone is not completed by the time of another race.
  CHECK(race.run("plan 5k").err.find("race time is missing") != std::string::npos);

  const Home workout("workout = \"race-10k\"\n");
  CHECK(workout.run(by_hand + " --goal base").out == test::run_line(by_hand + " --goal base").out);
  CHECK(workout.run(by_hand).out == test::run_line(by_hand + " --workout race-10k").out);
  const Home goal("goal = \"base\"\n");
  CHECK(goal.run(by_hand + " --workout race-10k").out == test::run_line(by_hand + " --workout race-10k").out);

  const Home json("json = true\n");
  CHECK(json.run(by_hand).out == test::run_line(by_hand + " --json").out);
  CHECK(json.run(by_hand + " --format text").out == test::run_line(by_hand).out);
  const Home text("format = \"text\"\n");
  CHECK(text.run(by_hand + " --json").out == test::run_line(by_hand + " --json").out);
  CHECK(text.run(by_hand + " -o " + text.folder.file("plan.json")).exit_code == 0);
  CHECK(test::run({"plan", "--config", text.folder.file("plan.json"), "5k", "20:00"}).exit_code == 2);

  // A checked file is checked, however plans are written.
  const Home both("json = true\nworkouts = \"/nowhere\"\n");
  both.folder.write("example.json", test::example);
  CHECK(both.run("workouts --check " + both.folder.file("example.json")).exit_code == 0);
}

TEST_CASE("flags are on or off", "[cli]") {
  CHECK(Home("splits = false\n").run(by_hand).out == test::run_line(by_hand).out);
  CHECK(Home("splits = true\n").run(by_hand).out == test::run_line(by_hand + " --splits").out);
  CHECK(first_error("splits = \"yes\"\n") == "1:10: error: splits is on or off, and this is text");
  CHECK(first_error("units = true\n") ==
        "1:9: error: units takes text or a number, and this is true or false");
}

TEST_CASE("numbers may be written as such", "[cli]") {
  CHECK(Home("vdot = 50\n").run("plan").out == test::run_line("plan --vdot 50").out);
  CHECK(Home("vdot = 53.50\n").run("plan").out == test::run_line("plan --vdot 53.5").out);
  CHECK(Home("race.distance = 5_000\nrace.time = '20:00'\n").run("plan").out ==
        test::run_line("plan 5000 20:00").out);
  CHECK(Home("race = \"5k=20:00\"\n").run("plan").out == test::run_line("plan 5k 20:00").out);
}

TEST_CASE("everything wrong with a config file is said at once, at its place", "[cli]") {
  const Home home(
      "unitz = \"mi\"\n"
      "output = \"x\"\n"
      "total = [1, 2]\n"
      "  hold = {a = 1}\n"
      "time = \"20:00\"\n"
      "[race]\n"
      "distance = 2000-01-01\n"
      "units = \"km\"\n"
      "[plan]\n");
  const Outcome outcome = home.run("plan 5k 20:00");
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  const auto told = [&](const std::string& place_and_message, const std::string& hint) {
    INFO(outcome.err);
    const auto at = outcome.err.find(home.config() + ":" + place_and_message + "\n");
    REQUIRE(at != std::string::npos);
    const auto next = outcome.err.find(home.config(), at + 1);
    CHECK(outcome.err.substr(at, next - at).find("\n  " + hint + "\n") != std::string::npos);
  };
  told("1:1: error: unknown key \"unitz\"", "did you mean units?");
  told("2:1: error: \"output\" is for the command line only", "take it out of the file");
  told("3:9: error: total takes text or a number, and this is a list", "        ^~~~~~");
  told("4:10: error: hold takes text or a number, and this is a table",
       "write the one value that --hold takes");
  told("5:1: error: unknown key \"time\"", "it belongs under [race]");
  told("6:2: error: [race] lacks its time", "such as time = \"1:28:30\"");
  told("7:12: error: distance takes text or a number, and this is a date or a time of day",
       "put it between quotes");
  told("8:1: error: unknown key \"units\" under [race]", "keys for options stand above [race]");
  told("9:2: error: unknown key \"plan\"",
       "keys are the long names of options; crescendo plan --help shows them");
}

TEST_CASE("the screen does not overflow with findings", "[cli]") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "k" + std::to_string(i) + " = 1\n";
  CHECK(Home(text).run(by_hand).err.size() < 20000);
}

TEST_CASE("a value that its option refuses is shown where it was written", "[cli]") {
  CHECK(first_error("units = \"furlong\"\n") == "1:10: error: unknown units \"furlong\"");
  CHECK(first_error("# h\u00e9\n\ntotal = \"\u00e945m\"\n") ==
        "3:10: error: total \"\u00e945m\" is neither a distance nor a time");
  CHECK(first_error("vdot = 99\n", "plan") == "1:8: error: VDOT \"99\" is outside 15 to 90");
  CHECK(first_error("[race]\ndistance = \"5k\"\ntime = \"20:7x\"\n", "plan") ==
        "3:12: error: race time \"20:7x\" is not a time");
  CHECK(first_error("[race]\ndistance = \"10:00\"\ntime = \"10:00\"\n", "plan").starts_with("2:"));
  CHECK(first_error("[race]\ntime = \"10:0x\"\ndistance = \"10:0x\"\n", "plan").starts_with("3:"));
  CHECK(first_error("[race]\ntime = \"9\"\ndistance = \"9km\"\n", "plan").starts_with("2:"));
  CHECK(first_error("race = \"half=1:2x\"\n", "plan") == "1:16: error: race time \"1:2x\" is not a time");
  CHECK(first_error("workout = \"banana\"\n") == "1:12: error: unknown workout \"banana\"");
  CHECK(first_error("hold = \"9km\"\n", "plan 5k 20:00 --total 8km")
            .starts_with("1:8: error: a total of 8 km"));
  // The same text on the command line, or the end of a word there, is not what is meant.
  CHECK(first_error("units = \"10k\"\n", "plan 10k 42:30") == "1:10: error: unknown units \"10k\"");
  CHECK(first_error("units = \"0\"\n") == "1:10: error: unknown units \"0\"");
  CHECK(first_error("total = \"\\u00345x\"\n") == "1:17: error: total \"45x\" has the unknown unit \"x\"");
  // Where an escape hides the part that is meant, the whole value is shown.
  CHECK(first_error("total = \"45\\u0078\"\n") == "1:9: error: total \"45x\" has the unknown unit \"x\"");
}

TEST_CASE("what is wrong on the command line stays there", "[cli]") {
  const Home home("units = \"mi\"\n");
  CHECK(home.run("plan 5k 20:00 --goal=treshold").err ==
        "error: unknown goal \"treshold\"\n"
        "  crescendo plan 5k 20:00 --goal=treshold\n"
        "                                 ^~~~~~~~\n"
        "  did you mean threshold?\n");
}

TEST_CASE("a file that contradicts itself is told where", "[cli]") {
  CHECK(first_error("vdot = 50\n[race]\ndistance = \"5k\"\ntime = \"20:00\"\n", "plan") ==
        "1:8: error: there is a race result and a VDOT");
  CHECK(first_error("workout = \"base\"\ngoal = \"base\"\n") == "2:8: error: there is a goal and a workout");
  CHECK(first_error("format = \"text\"\njson = true\n") ==
        "2:1: error: --json and --format text contradict each other");
}

TEST_CASE("what is no TOML is explained", "[cli]") {
  struct Row {
    std::string text;
    std::string error;
  };
  const std::string bad_text = "this is not plain text in UTF-8";
  const auto row = GENERATE_REF(values<Row>({
      {"units = km\n", "1:9: error: \"km\" is neither a number nor true or false"},
      {"total = 12km # long\n", "1:9: error: \"12km\" is neither a number nor true or false"},
      {"[race]\ntime = 1:28:30", "2:8: error: \"1:28:30\" is neither a number nor true or false"},
      {"vdot = 1e999\n", "1:8: error: \"1e999\" is neither a number nor true or false"},
      {"units = \"km\"\nunits = \"mi\"\n", "2:1: error: \"units\" is there twice"},
      {"[race]\n[race]\n", "2:2: error: \"race\" is there twice"},
      {"race = \"5k=20:00\"\n[race]\n", "2:2: error: \"race\" is there twice"},
      {"race = {time = 1, time = 2}\n", "1:19: error: \"time\" is there twice"},
      {"\"a b\" = 1\n \"a b\" = 2\n", "2:2: error: what this line sets is there already"},
      {"vdot = 50\nvdot.a = 1\n", "2:1: error: what this line sets is there already"},
      {"units = \n", "1:7: error: \"units\" has no value"},
      {"units = \"km\n", "1:9: error: this text cannot be read"},
      {"units = \"km\" \"mi\"\n", "1:9: error: this text cannot be read"},
      {"units = [\"km\"\n", "1:9: error: this list or table cannot be read"},
      {"vdot = 50 hold = 3\n", "1:8: error: there is more than a value here"},
      {"\n  units: km\n", "2:3: error: this line cannot be read"},
      {"vdot = 50 \u00e9\n", "1:1: error: this line cannot be read"},
      {"\u00e9 = 50\n", "1:1: error: this line cannot be read"},
      {"hold = \"\"\"\nnone\"\"\"\n", "1:8: error: this text cannot be read"},
      {"hold = \"none\\\"\n", "1:8: error: this text cannot be read"},
      {"hold = \"\\z\"\n", "1:8: error: this text cannot be read"},
      {"vdot = 50\"\u00e9\"\n", "1:10: error: this text cannot be read"},
      {"[.race]\n", "1:1: error: this line cannot be read"},
      {" [[\u00e9]]\n", "1:2: error: this line cannot be read"},
      {"[race\n", "1:1: error: this line cannot be read"},
      {"units = \"k\xff\"\n", "1:11: error: " + bad_text},
      {std::string("units = \"k\0m\"\n", 14), "1:11: error: " + bad_text},
      {std::string("\xff\xfeu\0", 4), "1:1: error: " + bad_text},
      {"vdot = 50\rhold = 3\n", "1:10: error: " + bad_text},
      {"\xef\xbb\xbfunits = km\r\n", "1:9: error: \"km\" is neither a number nor true or false"},
      {std::string(3000, 'a') + " = 1\n", "1:2001: error: this line is too long"},
  }));
  CHECK(first_error(row.text) == row.error);
}

TEST_CASE("Windows' line ends and byte-order marks are read", "[cli]") {
  CHECK(Home("\xef\xbb\xbfunits = \"mi\"\r\nsplits = true\r\n").run(by_hand).out ==
        test::run_line(by_hand + " --units mi --splits").out);
  CHECK(Home("# caf\u00e9, don't\nunits = 'mi' # \u00e9\n").run(by_hand).out ==
        test::run_line(by_hand + " --units mi").out);
  CHECK(Home("").run(by_hand).out == test::run_line(by_hand).out);
}

TEST_CASE("deep nesting is refused before it can hurt", "[cli]") {
  std::string dots = "a";
  for (int i = 0; i < 900; ++i) dots += ".a";
  std::string text;
  for (int i = 0; i < 500; ++i) text += "x = [{" + dots + " =\n";
  CHECK(Home(text).run(by_hand).exit_code == 2);
  CHECK(Home(dots + " = 1\n").run(by_hand).exit_code == 2);
}

TEST_CASE("a config file that cannot be read", "[cli]") {
  const Home home("units = \"mi\"\n");
  home.folder.write("large.toml", std::string(1100000, '#'));
  for (const std::string& file :
       {home.folder.file("none.toml"), home.folder.path(), home.folder.file("large.toml")}) {
    const Outcome outcome = test::run({"plan", "5k", "20:00", "--config", file});
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.starts_with("error: cannot read " + file + ": "));
  }
  CHECK(test::run({"plan", "5k", "20:00", "--config", ""}).exit_code == 2);
  const bool anybody = ::geteuid() != 0;  // to root everything is readable
  if (anybody) {
    std::filesystem::permissions(home.config(), std::filesystem::perms::none);
    CHECK(home.run(by_hand).exit_code == 3);
  }
  // Whoever asks for help gets it.
  CHECK(Home("unitz = 1\n").run("plan --help").exit_code == 0);
}

TEST_CASE("the config file of the README does what the README says", "[docs]") {
  const std::string readme = test::file("README.md");
  const auto begin = readme.find("```toml\n") + 8;
  REQUIRE(begin > 8);
  const Home home(readme.substr(begin, readme.find("```\n", begin) - begin));
  CHECK(home.run("plan").out == test::run_line("plan half 1:28:30 --units mi --goal 10k --splits").out);
}
