// The command as a whole, inside the test; what needs processes and pipes is in tests/golden/roster.cpp.

#include "crescendo/request/request.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

using namespace crescendo;

namespace {

using test::Outcome;

Outcome batch(const std::string& roster, std::vector<std::string> options = {}) {
  options.insert(options.begin(), {"batch", "-"});
  return test::run(options, {}, roster);
}

std::vector<std::string> lines(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> result;
  for (std::string line; std::getline(stream, line);) result.push_back(line);
  return result;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

json::Document line_as_json(const std::string& line) { return {"line", line}; }

/// Rows of options, as pairs of column and value.
using Row = std::vector<std::pair<std::string, std::string>>;

std::string quoted(const std::string& value) {
  std::string result = "\"";
  for (const char c : value) result += c == '"' ? "\"\"" : std::string(1, c);
  return result + "\"";
}

/// All keys as columns, in an order that is nobody's.
std::string as_csv(const std::vector<Row>& rows) {
  std::string result;
  for (std::size_t i = key_names.size(); i-- > 0;) result += std::string(key_names[i]) + (i > 0 ? "," : "\n");
  for (const Row& row : rows) {
    for (std::size_t i = key_names.size(); i-- > 0;) {
      const auto value = std::ranges::find(row, key_names[i], &Row::value_type::first);
      result += (value == row.end() ? "" : quoted(value->second)) + (i > 0 ? "," : "\n");
    }
  }
  return result;
}

std::string as_json_lines(const std::vector<Row>& rows) {
  std::string result;
  for (const Row& row : rows) {
    std::string object;
    for (const auto& [key, value] : row) {
      std::string text;
      for (const char c : value) text += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
      object += (object.empty() ? "{\"" : ", \"") + key + "\": \"" + text + "\"";
    }
    result += object + "}\n";
  }
  return result;
}

/// The same as it would be typed.
std::vector<std::string> typed(const Row& row) {
  std::vector<std::string> result = {"plan", "--format", "jsonl"};
  for (const auto& [key, value] : row) {
    if (key == "distance" || key == "time") {
      result.push_back(value);
    } else if (key == "treadmill" || key == "splits" || key == "explain") {
      result.push_back("--" + key);
    } else {
      result.insert(result.end(), {"--" + key, value});
    }
  }
  return result;
}

/// Athletes of all kinds.
std::vector<Row> athletes() {
  std::vector<Row> rows = {
      {{"id", "1"}, {"name", "Smith, \"Anna\" \\ B."}, {"distance", "half"}, {"time", "1:28:30"}},
      {{"vdot", "38.25"}, {"goal", "vo2max"}, {"units", "mi"}, {"level", "advanced"}},
      {{"race", "half=1:28:30;5k=19:40"}, {"goal", "marathon"}, {"units", "both"}, {"splits", "yes"}},
      {{"name", "Zoë"}, {"workout", "by-feel"}, {"total", "50min"}},
      {{"level", "beginner"}},
      {{"distance", "10k"},
       {"time", "52:00"},
       {"temperature", "30C"},
       {"dew-point", "20C"},
       {"altitude", "1600m"},
       {"hrmax", "188"},
       {"hrrest", "48"},
       {"explain", "true"}},
      {{"distance", "marathon"},
       {"time", "4:10:00"},
       {"treadmill", "1"},
       {"units", "mi"},
       {"date", "2027-03-14"}},
      {{"distance", "5k"}, {"time", "19:59"}, {"hold", "15%"}, {"warmup", "2km"}, {"cooldown", "none"}},
      {{"distance", "mile"},
       {"time", "5:05"},
       {"age", "45"},
       {"sex", "f"},
       {"hr-zones", "hrmax"},
       {"weekly", "40mi"}},
      {{"vdot", "50"}, {"workout", "each-lap-faster"}, {"band", "6s/km"}},
  };
  for (const char* workout : {"threshold", "base", "vo2max", "race-10k", "negative-split", "hr-zones"}) {
    for (const char* vdot : {"30", "47.5", "70"}) rows.push_back({{"vdot", vdot}, {"workout", workout}});
  }
  return rows;
}

}  // namespace

TEST_CASE("a row gives the bytes that the same options would give to plan", "[batch]") {
  std::vector<Row> rows;
  std::string expected;
  for (const Row& row : athletes()) {
    const Outcome plan = test::run(typed(row));
    if (plan.exit_code != 0) continue;
    rows.push_back(row);
    expected += plan.out;
  }
  REQUIRE(rows.size() >= 24);
  for (const char* jobs : {"1", "8"}) {
    CHECK(batch(as_csv(rows), {"--jobs", jobs}).out == expected);
    CHECK(batch(as_json_lines(rows), {"--jobs", jobs}).out == expected);
  }
}

TEST_CASE("files of a roster are those that plan writes", "[batch]") {
  const std::string roster = "id,distance,time,date\nanna,half,1:28:30,2027-03-14\n";
  for (const char* format :
       {"json", "jsonl", "text", "csv", "markdown", "html", "svg", "fit", "intervals", "zwo", "ics"}) {
    INFO(format);
    const test::Folder folder;
    const Outcome outcome = batch(roster, {"--out", folder.path(), "--format", format, "--color", "never"});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.empty());
    REQUIRE(folder.count() == 1);
    const auto file = std::filesystem::directory_iterator(folder.path())->path();
    const test::Folder other;
    test::run({"plan", "half", "1:28:30", "--id", "anna", "--date", "2027-03-14", "--format", format, "-o",
               other.file("plan")});
    CHECK(file.filename().string().starts_with("anna."));
    CHECK(contents(file) == contents(other.file("plan")));
  }
}

TEST_CASE("a bad row costs no other one", "[batch]") {
  const std::string good = "a,10k,42:30\nb,half,1:28:30\nc,5k,20:00\n";
  const std::string mixed =
      "a,10k,42:30\nx,half,1:28\nb,half,1:28:30\ny,9,\"1:00\nc,5k,20:00\nz,5k,20:00,more\n";
  const Outcome alone = batch("id,distance,time\n" + good);
  const Outcome among = batch("id,distance,time\n" + mixed);
  CHECK(alone.exit_code == 0);
  CHECK(among.exit_code == 1);
  std::string plans;
  std::vector<std::string> errors;
  for (const std::string& line : lines(among.out)) {
    if (line.starts_with("{\"error\"")) {
      errors.push_back(line);
    } else {
      plans += line + "\n";
    }
  }
  CHECK(plans == alone.out);
  REQUIRE(errors.size() == 3);
  const auto first = line_as_json(errors[0]);
  CHECK(test::number(first.root(), {"error", "line"}) == 3);
  CHECK(test::number(first.root(), {"error", "column"}) == 8);
  CHECK(test::at(first.root(), {"error", "field"}).string == "time");
  CHECK(test::at(first.root(), {"error", "message"}).string.find("1:28") != std::string::npos);
  CHECK(test::at(first.root(), {"id"}).string == "x");
  CHECK(among.err.find("<stdin>:3:8: error: race time \"1:28\"") != std::string::npos);
  CHECK(among.err.find("<stdin>:5:5: error: ") != std::string::npos);
  CHECK(among.err.find("<stdin>:7:12: error: ") != std::string::npos);
  CHECK(among.err.find("<stdin>: 3 plans, 3 rows rejected\n") != std::string::npos);
}

TEST_CASE("a mistake is told with its field", "[batch]") {
  struct Case {
    std::string columns, row, field;
  };
  const std::vector<Case> cases = {
      {"distance,time", "half,fast", "time"},
      {"distance,time", "half,", "time"},
      {"distance,time", ",1:28:30", "distance"},
      {"distance,time", "furlong,1:28:30", "distance"},
      {"vdot", "7", "vdot"},
      {"vdot,goal", "50,win", "goal"},
      {"vdot,workout", "50,treshold", "workout"},
      {"vdot,total", "50,10", "total"},
      {"vdot,total", "50,300km", "total"},
      {"vdot,units", "50,furlongs", "units"},
      {"vdot,hrmax", "50,900", "hrmax"},
      {"vdot,treadmill", "50,perhaps", "treadmill"},
      {"vdot,date", "50,tomorrow", "date"},
      {"race", "half=1:28:30;5k=x", "race"},
  };
  for (const Case& c : cases) {
    INFO(c.row);
    const auto line = line_as_json(batch(c.columns + "\n" + c.row + "\n").out);
    CHECK(test::at(line.root(), {"error", "field"}).string == c.field);
    CHECK(test::number(line.root(), {"error", "line"}) == 2);
  }
}

TEST_CASE("options stand in for what a row leaves open", "[batch]") {
  const Outcome outcome = batch("name,time,distance,vdot\nAnna,42:30,,\nBob,,,50\nCarl,1:40:00,half,\n",
                                {"--distance", "10k", "--units", "mi", "--total", "8mi"});
  REQUIRE(outcome.exit_code == 0);
  const auto all = lines(outcome.out);
  REQUIRE(all.size() == 3);
  CHECK(all[0] + "\n" == test::run({"plan", "10k", "42:30", "--name", "Anna", "--units", "mi", "--total",
                                    "8mi", "--format", "jsonl"})
                             .out);
  CHECK(test::number(line_as_json(all[1]).root(), {"athlete", "vdot"}) == 50);
  CHECK(test::number(line_as_json(all[2]).root(), {"athlete", "race", "distance_m"}) == 21097.5);
}

TEST_CASE("options that cannot be read are told once, before any row", "[batch]") {
  for (const std::vector<std::string>& options : {std::vector<std::string>{"--total", "10"},
                                                  {"--goal", "win"},
                                                  {"--workout", "none"},
                                                  {"--distance", "furlong"},
                                                  {"--jobs", "0"},
                                                  {"--jobs", "many"},
                                                  {"--format", "fit"},
                                                  {"--format", "html"},
                                                  {"--date", "soon"},
                                                  {"--overwrite"},
                                                  {"-o", "x"}}) {
    INFO(options.front());
    const Outcome outcome = batch("vdot\n50\n50\n", options);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
    CHECK(std::ranges::count(outcome.err, '^') == 1);
  }
}

TEST_CASE("a coach's config file does not speak for athletes", "[batch]") {
  const test::Folder home;
  home.write("crescendo/config.toml",
             "units = \"mi\"\nvdot = 60\nhrmax = 190\ngoal = \"marathon\"\nformat = \"text\"\nlevel = "
             "\"advanced\"\n");
  const Outcome outcome =
      test::run({"batch", "-"}, {{"XDG_CONFIG_HOME", home.path()}}, "distance,time\n10k,42:30\n,\n");
  CHECK(outcome.out == test::run({"plan", "10k", "42:30", "--units", "mi", "--format", "jsonl"}).out);
}

TEST_CASE("rosters of nothing are good", "[batch]") {
  for (const char* roster : {"", "\n\n", "id,distance,time\n", "id,distance,time", "\xEF\xBB\xBF"}) {
    const Outcome outcome = batch(roster);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.empty());
    CHECK(outcome.err == "<stdin>: there is no row in it\n");
  }
}

TEST_CASE("what is no roster is refused as a whole", "[batch]") {
  for (const std::string& roster :
       {std::string("anna,half,1:28:30\n"), std::string("\xFF\xFEi\0d\0", 6), std::string("\x1F\x8B\x08 abc"),
        std::string("[{\"id\": 1}]"), std::string("vdot,VDOT\n50,50\n")}) {
    const Outcome outcome = batch(roster);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.starts_with("<stdin>:1:"));
  }
  CHECK(test::run({"batch"}).exit_code == 2);
  CHECK(test::run({"batch", "/nowhere/roster.csv"}).exit_code == 3);
}

TEST_CASE("unknown columns are named once", "[batch]") {
  const Outcome csv = batch("vdot,shoes,gaol\n50,x,base\n50,y,base\n");
  CHECK(csv.exit_code == 0);
  CHECK(csv.err.starts_with(
      "<stdin>: warning: unknown columns \"shoes\", \"gaol\" (did you mean \"goal\"?)\n"));
  const Outcome json = batch("{\"vdot\": 50, \"shoes\": 1}\n{\"vdot\": 50, \"shoes\": 2}\n");
  CHECK(json.err == "<stdin>: warning: unknown column \"shoes\"\n<stdin>: 2 plans, 0 rows rejected\n");
}

TEST_CASE("a strict run stops at the first bad row", "[batch]") {
  const Outcome outcome = batch("vdot\n50\n7\n50\n7\n", {"--strict"});
  CHECK(outcome.exit_code == 1);
  CHECK(lines(outcome.out).size() == 2);
  CHECK(outcome.err.ends_with("<stdin>: 1 plan, 1 row rejected; stopped at line 3\n"));
}

TEST_CASE("text formats follow each other as one text", "[batch]") {
  const std::string roster = "id,name,vdot\n1,Anna,50\n2,Bob,51\nx,,7\n3,Carl,52\n";
  const Outcome csv = batch(roster, {"--format", "csv"});
  CHECK(std::ranges::count_if(lines(csv.out),
                              [](const std::string& line) { return line.starts_with("id,name,"); }) == 1);
  CHECK(lines(csv.out).size() == 10);
  CHECK(lines(csv.out)[4].starts_with("2,Bob,threshold,1,"));
  const Outcome text = batch(roster, {"--format", "text", "--color", "never"});
  CHECK(text.out.find("\n\nLactate-threshold progression ") != std::string::npos);
  CHECK(text.out.starts_with("Lactate-threshold progression "));
  for (const char* name : {"Anna: ", "Bob: ", "Carl: "}) CHECK(text.out.find(name) != std::string::npos);
  for (const char* format : {"markdown", "intervals"})
    CHECK(batch(roster, {"--format", format}).exit_code == 1);
  const Outcome ics = batch(roster, {"--format", "ics", "--date", "2027-03-14"});
  CHECK(std::ranges::count(lines(ics.out), "END:VCALENDAR\r") == 3);
}

TEST_CASE("files of a roster are named by id, never shared, and replaced only when asked", "[batch]") {
  const test::Folder home;
  const std::string folder = home.file("plans");
  const std::string roster =
      "id,name,vdot\nanna,,50\nAnna,,51\n../../x,,52\nCON,,53\n,Jörg,54\n,,55\nx,,56\n\"" +
      std::string(300, 'n') + "\",,57\n";
  const Outcome first = batch(roster, {"--out", folder, "--format", "fit"});
  CHECK(first.exit_code == 0);
  std::vector<std::string> names;
  for (const auto& file : std::filesystem::directory_iterator(folder))
    names.push_back(file.path().filename().string());
  std::ranges::sort(names);
  CHECK(names == std::vector<std::string>{"Anna~2.fit", "Jorg.fit", "_CON.fit", "anna.fit",
                                          std::string(100, 'n') + ".fit", "row-7.fit", "x.fit", "x~2.fit"});
  CHECK(home.count() == 1);
  CHECK(first.err.find("<stdin>:3:1: note: the name \"Anna\" is taken") != std::string::npos);
  const Outcome again = batch(roster, {"--out", folder, "--format", "fit"});
  CHECK(again.exit_code == 1);
  CHECK(again.err.find("anna.fit is there already: --overwrite replaces it") != std::string::npos);
  CHECK(again.err.ends_with(" plans in " + folder + "/, 8 rows rejected\n"));
  CHECK(batch(roster, {"--out", folder, "--format", "fit", "--overwrite"}).exit_code == 0);
}

TEST_CASE("a folder in the way costs its row alone", "[batch]") {
  const test::Folder home;
  home.write("bob.json/keep", "mine");
  const Outcome outcome = batch("id,vdot\nanna,50\nbob,51\ncid,52\n", {"--out", home.path(), "--overwrite"});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err.find("2 plans in ") != std::string::npos);
  CHECK(contents(home.file("bob.json/keep")) == "mine");
}

TEST_CASE("what files do not say is said rule by rule", "[batch]") {
  const test::Folder home;
  const Outcome outcome = batch("id,vdot\na,50\nb,51\nc,52\nd,53\ne,54\nf,55\ng,56\n",
                                {"--out", home.file("plans"), "--format", "fit"});
  CHECK(std::ranges::count_if(lines(outcome.err),
                              [](const std::string& l) { return l.starts_with("note: fit "); }) == 1);
  CHECK(outcome.err.find("plans it. (lines 2, 3, 4, 5, 6 and 2 more)\n") != std::string::npos);
  CHECK(outcome.err.find("note: ramps become 30 steps (line 2, and much the same in 3, ") ==
        std::string::npos);
}

TEST_CASE("defaults may be completed by rows", "[batch]") {
  CHECK(batch("vdot,age\n50,45\n", {"--sex", "f"}).exit_code == 0);
  CHECK(batch("vdot,dew-point\n50,18C\n", {"--temperature", "28C"}).exit_code == 0);
  CHECK(batch("vdot,hrmax,hrrest\n50,188,48\n", {"--hr-zones", "hrr"}).exit_code == 0);
  const auto line = line_as_json(batch("name,time\nAnna,\n", {"--distance", "10k"}).out);
  CHECK(test::at(line.root(), {"error", "field"}).string == "time");
  CHECK(batch("vdot\n50\n", {"--goal", "base", "--workout", "base"}).exit_code == 2);
  CHECK(batch("vdot\n50\n", {"--temperature", "warm"}).exit_code == 2);
  // A default of distance and time is one result, of which no row takes half.
  CHECK(batch("distance\n12k\n", {"--distance", "10k", "--time", "42:30"}).exit_code == 1);
}

TEST_CASE("a roster in the folder of its plans is not replaced by one", "[batch]") {
  const test::Folder home;
  const std::string roster = "id,vdot\nanna,50\nbob,51\n";
  home.write("anna.csv", roster);
  const Outcome outcome =
      test::run({"batch", home.file("anna.csv"), "--out", home.path(), "--format", "csv", "--overwrite"});
  CHECK(outcome.exit_code == 0);
  CHECK(contents(home.file("anna.csv")) == roster);
  CHECK(std::filesystem::exists(home.file("anna~2.csv")));
}

TEST_CASE("files are written without colours, whatever the terminal", "[batch]") {
  const test::Folder home;
  const cli::Streams terminal{[](std::string_view) { return std::error_code(); },
                              [](std::string_view) { return std::error_code(); }, true, 40,
                              [left = std::string("id,vdot\na,50\n")](std::string& bytes) mutable {
                                bytes += std::exchange(left, "");
                                return std::error_code();
                              }};
  const cli::Environment environment = [](std::string_view) { return std::optional<std::string>(); };
  cli::run({"batch", "-", "--out", home.path(), "--format", "text"}, terminal, environment);
  CHECK(contents(home.file("a.txt")).find('\x1b') == std::string::npos);
}

TEST_CASE("a table of many has one heading, whatever the rows' units", "[batch]") {
  const Outcome outcome = batch("vdot,units,name\n50,mi,\n50,km,Anna\n50,both,\n", {"--format", "csv"});
  CHECK(std::ranges::count_if(lines(outcome.out), [](const std::string& l) {
          return l.find("segment,") != std::string::npos;
        }) == 1);
}

TEST_CASE("a read that fails is told behind the plans before it", "[batch]") {
  for (const char* jobs : {"1", "4"}) {
    std::string out;
    std::string err;
    int reads = 0;
    const cli::Streams streams{[&](std::string_view bytes) {
                                 out += bytes;
                                 return std::error_code();
                               },
                               [&](std::string_view bytes) {
                                 err += bytes;
                                 return std::error_code();
                               },
                               false,
                               {},
                               [&](std::string& bytes) {
                                 if (++reads > 3) return std::make_error_code(std::errc::io_error);
                                 bytes += reads == 1 ? "vdot\n" : "50\n51\n";
                                 return std::error_code();
                               }};
    const cli::Environment environment = [](std::string_view) { return std::optional<std::string>(); };
    CHECK(cli::run({"batch", "-", "--jobs", jobs}, streams, environment) == cli::ExitCode::io);
    CHECK(lines(out).size() == 4);
    CHECK(err.find("<stdin>: 4 plans, 0 rows rejected\nerror: cannot read <stdin>") != std::string::npos);
  }
}
