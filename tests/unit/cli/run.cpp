#include "crescendo/diagnostics/text.hpp"
#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/csv.hpp"
#include "support/example.hpp"
#include "support/folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <locale>

using namespace crescendo;
using test::Folder;
using test::json_of;
using test::number;
using test::run;
using test::run_line;

namespace {

namespace fs = std::filesystem;

std::string read(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("the main job", "[cli]") {
  const auto document = json_of({"plan", "marathon", "2:59:59", "--goal", "threshold", "--json"});
  const auto& root = document.root();
  CHECK(test::at(root, {"schema"}).string == "crescendo.plan/1");
  CHECK(number(root, {"athlete", "vdot"}) == Approx(53.53).margin(0.005));
  CHECK(number(root, {"athlete", "race", "time_s"}) == 10799);
  CHECK(number(root, {"totals", "distance_m"}) == 15000);
  REQUIRE(test::at(root, {"segments"}).items.size() == 3);
  CHECK(number(root, {"segments", "2", "pace", "end_s_per_km"}) == Approx(241.6).margin(0.1));
  CHECK(number(root, {"segments", "0", "pace", "start_s_per_km"}) >= 279);
  CHECK(test::at(root, {"segments", "0", "from"}).string == "E");
  CHECK(test::at(root, {"segments", "2", "to"}).string == "T");
  CHECK(test::at(root, {"athlete", "heart_rate", "max_bpm"}).kind == json::Kind::null);
}

TEST_CASE("the article's own example in both units", "[cli]") {
  CHECK(run_line("plan half 1:12:29 --goal threshold").out.find("3:25/km") != std::string::npos);
  CHECK(run_line("plan half 1:12:29 --goal threshold --units mi").out.find("5:30/mi") != std::string::npos);
  const auto both = run_line("plan half 1:12:29 --units both").out;
  CHECK(both.find("3:25/km, 5:30/mi") != std::string::npos);
}

TEST_CASE("bad input: exit 2, one message with what to do, nothing on stdout", "[cli]") {
  const std::string long_word(300, 'x');
  const std::string long_number(300, '9');
  const auto arguments = GENERATE_COPY(values<std::vector<std::string>>({
      {},
      {"plan"},
      {"paces"},
      {"plan", "half", "1:28"},
      {"plan", "45m", "20:00"},
      {"plan", "5k", "45m"},
      {"plan", "10", "42:00"},
      {"plan", "10k", "10"},
      {"plan", "5kk", "20:00"},
      {"plan", "5k", "4:75"},
      {"plan", "-5k", "20:00"},
      {"plan", "5k", "-20:00"},
      {"plan", "", ""},
      {"plan", "5k", ""},
      {"plan", "", "20:00"},
      {""},
      {"plan", "1km", "0:01"},
      {"plan", "1km", "1s"},
      {"plan", "nan", "20:00"},
      {"plan", "5k", "nan"},
      {"plan", "1e999", "20:00"},
      {"plan", "5k", "1e999"},
      {"plan", "inf", "inf"},
      {"plan", long_word, "20:00"},
      {"plan", long_number, "20:00"},
      {"plan", "5k", long_number},
      {"plan", "5k", "20:00", "--goal", "banana"},
      {"plan", "5k", "20:00", "--goal", ""},
      {"plan", "5k", "20:00", "--workout", "banana"},
      {"plan", "5k", "20:00", "--workout", ""},
      {"plan", "5k", "20:00", "--goal", "base", "--workout", "base"},
      {"plan", "5k", "20:00", "--total", "45m"},
      {"plan", "5k", "20:00", "--total", "45"},
      {"plan", "5k", "20:00", "--total", "-5km"},
      {"plan", "5k", "20:00", "--total", "none"},
      {"plan", "5k", "20:00", "--total"},
      {"plan", "5k", "20:00", "--total", "8km", "--hold", "9km"},
      {"plan", "5k", "20:00", "--total", "10000km"},
      {"plan", "5k", "20:00", "--units", "furlongs"},
      {"plan", "5k", "20:00", "--format", "pdf"},
      {"plan", "5k", "20:00", "--json", "--format", "text"},
      {"plan", "5k", "20:00", "-o", "plan.pdf"},
      {"plan", "5k", "20:00", "--color", "perhaps"},
      {"plan", "5k", "20:00", "--paces", "wishful"},
      {"plan", "5k", "20:00", "--vdot", "50"},
      {"plan", "--vdot", "nan"},
      {"plan", "--vdot", "14.99"},
      {"plan", "--vdot", "1e1"},
      {"plan", "--race", "half"},
      {"plan", "--race", "half=1:28"},
      {"plan", "--race", "=20:00"},
      {"plan", "5k"},
      {"plan", "5k", "1:00:00"},
      {"plan", "5k", "20:00", "surplus"},
      {"plan", "5k", "20:00", "--unknown"},
      {"plan", "5k", "20:00", "--units=km=mi"},
      {"plan", "--total=", "5k", "20:00"},
      {"plan", "5k", "20:00", "--json=no"},
      {"plan", "5k", "20:00", "-o", ""},
      {"plan", "5k", "20:00", "-o"},
      {"plan", "5k", "20:00", "--goal", "base", "--hold", "none"},
      {"plan", "5k", "20:00", "--warmup", "1s"},
      {"plan", "5k", "20:00", "--goal", "5k", "--warmup", "1km", "--cooldown", "1km", "--hold", "1km",
       "--total", "3001m"},
      {"plan", std::string(100000, '0') + "5m", "42:30"},
      {"plan", "10k", "42:" + std::string(100000, '0')},
      {"plan", "10k", "42:30", "--total", std::string(100000, '0') + "5m"},
      {std::string(100000, '0') + "5k"},
      {"plan", "\xed\xa0\x80", "42:30"},
      {"help", "banana"},
      {"workouts", "--check", "x.json", "--json"},
      {"plann", "5k", "20:00"},
      {"half", "1:28:30"},
      {"--units", "mi", "plan", "5k", "20:00"},
      {"workouts", "banana"},
      {"workouts", "base", "base"},
      {"check"},
      {"check", "plan.json", "--weekly", "30min"},
      {"check", "plan.json", "--weekly", "4000km"},
      {"check", "plan.json", "--units", "furlongs"},
      {"check", "plan.json", "--format", "json"},
  }));
  const auto outcome = run(arguments);
  std::string line;
  for (const std::string& word : arguments) line += word.substr(0, 40) + " ";
  INFO(line);
  INFO(outcome.err);
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.starts_with("error: "));
  // One message: the error, the line and its caret, and the hint.
  const auto lines = std::count(outcome.err.begin(), outcome.err.end(), '\n');
  CHECK(lines >= 2);
  CHECK(lines <= 4);
  CHECK(outcome.err.size() < 1000);
  CHECK(outcome.err.find("error: ", 1) == std::string::npos);
}

TEST_CASE("the caret stands under what is wrong", "[cli]") {
  CHECK(run_line("plan 5k 4:75 --json").err ==
        "error: race time \"4:75\" has 75 seconds\n"
        "  crescendo plan 5k 4:75 --json\n"
        "                      ^~\n"
        "  seconds go up to 59\n");
  CHECK(run_line("plan 10:00 10:00").err.find("\n                 ^~~~~\n  the distance comes first") !=
        std::string::npos);
  CHECK(run_line("plan --race 'half marathon=1:2x'")
            .err.find("'half marathon=1:2x'\n"
                      "                                         ^~\n") != std::string::npos);
}

TEST_CASE("misspelt words are understood", "[cli]") {
  const auto hint = [](const std::string& line) { return run_line(line).err; };
  CHECK(hint("plna 5k 20:00").find("did you mean plan?") != std::string::npos);
  CHECK(hint("pace 5k 20:00").find("did you mean paces?") != std::string::npos);
  CHECK(hint("plan 5k 20:00 --goal treshold").find("did you mean threshold?") != std::string::npos);
  CHECK(hint("plan 5k 20:00 --goal vo2").find("vo2max") != std::string::npos);
  CHECK(hint("plan 5k 20:00 --workout race5k").find("did you mean race-5k?") != std::string::npos);
  CHECK(hint("plan marathn 3:00:00").find("did you mean marathon?") != std::string::npos);
  CHECK(hint("plan 5k 20:00 --unit mi").find("did you mean --units?") != std::string::npos);
  CHECK(hint("half 1:28:30").find("did you mean crescendo plan half") != std::string::npos);
}

TEST_CASE("what options are called elsewhere is understood", "[cli]") {
  const auto hint = [](const std::string& line) {
    const auto outcome = run_line(line);
    CHECK(outcome.exit_code == 2);
    return outcome.err.substr(outcome.err.rfind("\n  ", outcome.err.size() - 2) + 3);
  };
  CHECK(hint("plan 5k 20:00 --mi") == "did you mean --units mi?\n");
  CHECK(hint("plan 5k 20:00 --fit") == "did you mean --format fit?\n");
  CHECK(hint("plan 5k 20:00 --max-hr 180") == "did you mean --hrmax?\n");
  CHECK(hint("plan 5k 20:00 -f json") == "did you mean --format?\n");
  CHECK(hint("plan 5k --time 20:00") == "a race stands for itself, as in half 1:28:30\n");
  CHECK(hint("plan 5k 20:00 --version") == "did you mean crescendo --version?\n");
  CHECK(hint("plan 5k 20:00 --quux") == "crescendo plan --help lists the options\n");
  CHECK(hint("formats --fit") == "crescendo formats --help lists the options\n");
  CHECK(hint("-V") == "did you mean --version?\n");
  CHECK(hint("--bogus") == "crescendo --help shows what there is\n");
  CHECK(hint("--units mi plan") == "put it behind, as in crescendo plan half 1:28:30 --units mi\n");
  // What text processors and web pages make of two hyphens.
  CHECK(hint("plan 5k 20:00 \u2014goal 10k") == "did you mean --goal?\n");
  CHECK(hint("plan 5k 20:00 \u2013-goal 10k") == "did you mean --goal?\n");
  CHECK(hint("plan \u2013vdot 50") == "did you mean --vdot?\n");
  CHECK(hint("convert \u2013o x.csv p.json") == "did you mean -o?\n");
  CHECK(hint("plan \u2013 5k 20:00").find("did you mean") == std::string::npos);
  CHECK(hint("paces 5k 20:00 --fit") == "crescendo paces --help lists the options\n");
  CHECK(hint("plan 5k 20:00 --Json") == "did you mean --json?\n");
  CHECK(hint("plan 5k 20:00 -hrmax 185") == "did you mean --hrmax?\n");
  CHECK(hint("check ---weekly=60km -") == "did you mean --weekly?\n");
  CHECK(hint("check --!strict -") == "did you mean --strict?\n");
}

TEST_CASE("an option is not the value of the one before", "[cli]") {
  const auto told = [](const std::string& line) { return run_line(line).err; };
  CHECK(told("plan 5k 20:00 --total --hold 5min").starts_with("error: option --total needs a value\n"));
  CHECK(told("plan 5k 20:00 --name --json").starts_with("error: option --name needs a value\n"));
  CHECK(told("plan 5k 20:00 --total --hold=5min").starts_with("error: option --total needs a value\n"));
  CHECK(told("plan 5k 20:00 --name -o").starts_with("error: option --name needs a value\n"));
  CHECK(told("plan 5k 20:00 -o=").starts_with("error: option -o needs a value\n"));
  CHECK(told("plan 5k 20:00 -h=1").starts_with("error: option -h takes no value\n"));
  CHECK(told("plan 5k 20:00 -- -o=foo").find("equals") == std::string::npos);
  CHECK(run_line("plan 5k 20:00 --name=--json").exit_code == 0);
  const auto short_one = told("plan 5k 20:00 -o=x.json");
  CHECK(short_one.find("write -o x.json, or --output=x.json") != std::string::npos);
}

TEST_CASE("an ending that tells another format is remarked on", "[cli]") {
  const Folder folder;
  const auto told = [&](const std::string& name, const char* format) {
    return run({"plan", "5k", "20:00", "-o", folder.file(name), "--format", format}).err;
  };
  CHECK(told("a.fit", "json").find("a.fit holds json, and not fit as its ending says") != std::string::npos);
  CHECK(told("a.json", "jsonl").find("holds") == std::string::npos);
  CHECK(told("a.md", "markdown").find("holds") == std::string::npos);
  CHECK(told("a.log", "text").find("holds") == std::string::npos);
}

TEST_CASE("the best of several results counts, and the output says by how much", "[cli]") {
  const auto document = json_of({"paces", "--race", "half=1:28:30", "--race", "5k=19:40", "--json"});
  CHECK(number(document.root(), {"race", "distance_m"}) == 21097.5);
  CHECK(test::at(document.root(), {"notes", "0", "rule"}).string == "best-of-races");
  CHECK(test::at(document.root(), {"notes", "0", "message"}).string.find("(-1.2)") != std::string::npos);
  const auto mixed = json_of({"paces", "10k", "39:00", "--race", "5k=25:00", "--json"});
  CHECK(number(mixed.root(), {"race", "distance_m"}) == 10000);
}

TEST_CASE("output goes to a file, whole, in the format of its ending", "[cli]") {
  const Folder folder;
  const std::string json = folder.file("plan.json");
  const auto outcome = run({"plan", "5k", "20:00", "-o", json});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.empty());
  CHECK(read(json) == run({"plan", "5k", "20:00", "--json"}).out);
  CHECK(run({"plan", "5k", "20:00", "-o", folder.file("plan.txt")}).exit_code == 0);
  CHECK(read(folder.file("plan.txt")) == run({"plan", "5k", "20:00"}).out);
  CHECK(run({"paces", "5k", "20:00", "-o", folder.file("odd"), "--format", "json"}).exit_code == 0);
  CHECK(folder.count() == 3);

  // An old file is replaced, and its permissions stay.
  fs::permissions(json, fs::perms::owner_read | fs::perms::owner_write);
  CHECK(run({"plan", "10k", "40:00", "-o", json}).exit_code == 0);
  CHECK(read(json) == run({"plan", "10k", "40:00", "--json"}).out);
  CHECK(fs::status(json).permissions() == (fs::perms::owner_read | fs::perms::owner_write));

  // A link stays one.
  fs::create_symlink(json, folder.file("link.json"));
  CHECK(run({"plan", "5k", "21:00", "-o", folder.file("link.json")}).exit_code == 0);
  CHECK(fs::is_symlink(folder.file("link.json")));
  CHECK(read(json) == run({"plan", "5k", "21:00", "--json"}).out);
}

TEST_CASE("what cannot be written or read: exit 3, and nothing left behind", "[cli]") {
  const Folder folder;
  CHECK(run({"plan", "5k", "20:00", "-o", folder.file("no/such/folder.json")}).exit_code == 3);
  const auto directory = run({"plan", "5k", "20:00", "--json", "-o", folder.path()});
  CHECK(directory.exit_code == 3);
  CHECK(directory.err.find(folder.path()) != std::string::npos);
  CHECK(run({"plan", "5k", "20:00", "--workouts", folder.file("none")}).exit_code == 3);
  CHECK(run({"workouts", "--check", folder.file("none.json")}).exit_code == 3);
  CHECK(run({"workouts", "--check", folder.path()}).exit_code == 3);
  CHECK(folder.count() == 0);
  if (fs::exists("/dev/full")) {
    const auto full = run({"plan", "5k", "20:00", "--json", "-o", "/dev/full"});
    CHECK(full.exit_code == 3);
    CHECK(full.err.find("No space left") != std::string::npos);
  }
}

TEST_CASE("links and long names do no harm to a file", "[cli]") {
  const Folder folder;
  // A link to nothing yet: what it points to is made.
  fs::create_symlink("new.json", folder.file("link.json"));
  CHECK(run({"plan", "5k", "20:00", "-o", folder.file("link.json")}).exit_code == 0);
  CHECK(fs::is_symlink(folder.file("link.json")));
  CHECK(fs::is_regular_file(folder.file("new.json")));
  fs::create_symlink("loop.json", folder.file("loop.json"));
  CHECK(run({"plan", "5k", "20:00", "-o", folder.file("loop.json")}).exit_code == 3);
  CHECK(run({"plan", "5k", "20:00", "-o", folder.file(std::string(250, 'n') + ".JSON")}).exit_code == 0);
  // The program's own streams are written to where they are.
  CHECK(run({"plan", "5k", "20:00", "--json", "-o", "/dev/stdout"}).out ==
        run({"plan", "5k", "20:00", "--json"}).out);
  CHECK(run({"plan", "5k", "20:00", "-o", "-"}).out == run({"plan", "5k", "20:00"}).out);
}

TEST_CASE("odd things in a folder of workouts", "[cli]") {
  const Folder folder;
  fs::create_directory(folder.file("folder.json"));
  folder.write("notes.txt", "no workout");
  folder.write("large.json", std::string(2000000, ' '));
  const auto large = run({"plan", "5k", "20:00", "--workouts", folder.path()});
  CHECK(large.exit_code == 3);
  CHECK(large.err.find("large.json") != std::string::npos);
  fs::remove(folder.file("large.json"));
  folder.write("broken.json", "{");
  // What is broken harms nobody who does not ask for it.
  CHECK(run({"plan", "5k", "20:00", "--workouts", folder.path()}).exit_code == 0);
  CHECK(run({"plan", "5k", "20:00", "--workout", "broken", "--workouts", folder.path()}).exit_code == 2);
  CHECK(run({"workouts", "--check", folder.file("folder.json")}).exit_code == 3);
}

TEST_CASE("thousands of mistakes are told in a screenful", "[cli]") {
  const Folder folder;
  std::string text = "{";
  for (int i = 0; i < 20000; ++i) text += "\"k" + std::to_string(i) + "\": 1, ";
  folder.write("many.json", text + "\"id\": \"many\"}");
  const auto outcome = run({"workouts", "--check", folder.file("many.json")});
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.err.size() < 20000);
}

TEST_CASE("workouts of one's own", "[cli]") {
  const Folder folder;
  folder.write("example.json", test::example);
  CHECK(run({"workouts", "--check", folder.file("example.json")}).out.find("good") != std::string::npos);
  CHECK(run({"workouts", "--workouts", folder.path()}).out.find("example") != std::string::npos);
  CHECK(run({"workouts", "example", "--workouts", folder.path()}).exit_code == 0);
  const auto plan =
      run({"plan", "5k", "20:00", "--workout", "example", "--workouts", folder.path(), "--json"});
  CHECK(plan.exit_code == 0);
  CHECK(plan.out.find("\"id\": \"example\"") != std::string::npos);

  folder.write("broken.json", test::example_with("\"to\": \"M\"", "\"to\": \"X\""));
  const auto broken = run({"workouts", "--check", folder.file("broken.json"), folder.file("example.json")});
  CHECK(broken.exit_code == 2);
  CHECK(broken.out == folder.file("example.json") + ": good, \"Example\"\n");
  CHECK(broken.err.find("broken.json:2:9: error: id") != std::string::npos);
  CHECK(broken.err.find("broken.json:9:54: error: unknown pace") != std::string::npos);

  const auto missing = run({"workouts", "--check", folder.file("none.json"), folder.file("broken.json")});
  CHECK(missing.exit_code == 3);
  CHECK(missing.err.find("cannot read " + folder.file("none.json")) != std::string::npos);
  CHECK(missing.err.find("broken.json:9:54: error: unknown pace") != std::string::npos);
  std::filesystem::remove(folder.file("broken.json"));
  folder.write("._example.json", "not JSON");
  CHECK(run({"workouts", "--workouts", folder.path()}).exit_code == 0);
}

TEST_CASE("colour is for terminals, and for whom asks for it", "[cli]") {
  CHECK(run_line("plan 5k 20:00").out.find('\x1b') == std::string::npos);
  CHECK(run_line("plan 5k 20:00 --color always").out.find('\x1b') != std::string::npos);
  CHECK(run_line("plan 5k 20:00 --color always --json").out.find('\x1b') == std::string::npos);

  std::string out;
  cli::Streams streams{[&](std::string_view bytes) {
                         out = bytes;
                         return std::error_code();
                       },
                       [](std::string_view) { return std::error_code(); }, true, 60};
  std::map<std::string, std::string> variables;
  const auto coloured = [&] {
    cli::run({"plan", "5k", "20:00"}, streams, [&](std::string_view name) -> std::optional<std::string> {
      const auto found = variables.find(std::string(name));
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
    return out.find('\x1b') != std::string::npos;
  };
  CHECK(coloured());
  variables["NO_COLOR"] = "1";
  CHECK_FALSE(coloured());
  variables = {{"TERM", "dumb"}};
  CHECK_FALSE(coloured());
}

TEST_CASE("a closed pipe ends quietly, a full disk does not", "[cli]") {
  const auto with = [](std::errc reason, std::string& err) {
    const cli::Streams streams{[=](std::string_view) { return std::make_error_code(reason); },
                               [&](std::string_view bytes) {
                                 err += bytes;
                                 return std::error_code();
                               },
                               false,
                               {}};
    return static_cast<int>(
        cli::run({"plan", "5k", "20:00"}, streams, [](std::string_view) { return std::nullopt; }));
  };
  std::string err;
  CHECK(with(std::errc::broken_pipe, err) == 0);
  CHECK(err.empty());
  CHECK(with(std::errc::no_space_on_device, err) == 3);
  CHECK(err.find("standard output") != std::string::npos);
}

TEST_CASE("help and version", "[cli]") {
  CHECK(run({"--help"}).out.find("Examples:") != std::string::npos);
  CHECK(run({"--version"}).out.starts_with("crescendo "));
  for (const char* verb : {"plan", "paces", "workouts", "check", "convert", "formats"}) {
    const auto help = run({verb, "--help"});
    CHECK(help.exit_code == 0);
    CHECK(help.out.find("Examples:") < help.out.find("Options:"));
    CHECK(run({verb, "5k", "-h"}).exit_code == 0);
  }
}

TEST_CASE("each example in the help works", "[cli]") {
  const Folder folder;
  const auto before = fs::current_path();
  fs::current_path(folder.path());
  std::ofstream("my-workout.json") << test::example_with("\"id\": \"example\"", "\"id\": \"my-workout\"");
  REQUIRE(run_line("plan half 1:28:30 --hold 10min --cooldown 2km -o plan.json").exit_code == 0);
  std::size_t count = 0;
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--help"},
                                                {"plan", "--help"},
                                                {"paces", "--help"},
                                                {"workouts", "--help"},
                                                {"check", "--help"}}) {
    const std::string text = run(words).out;
    for (std::size_t at = text.find("\n  crescendo "); at != std::string::npos;
         at = text.find("\n  crescendo ", at + 1)) {
      const std::size_t begin = at + 13;
      const std::string line = text.substr(begin, text.find('\n', begin) - begin);
      INFO(line);
      CHECK(run_line(line).exit_code == 0);
      ++count;
    }
  }
  fs::current_path(before);
  CHECK(count >= 10);
}

TEST_CASE("no locale of the process reaches the output", "[cli]") {
  // Decimal commas and dots between thousands, as in German, and without the system's locale files.
  struct German : std::numpunct<char> {
    [[nodiscard]] char do_decimal_point() const override { return ','; }
    [[nodiscard]] char do_thousands_sep() const override { return '.'; }
    [[nodiscard]] std::string do_grouping() const override { return "\3"; }
  };
  const std::vector<std::string> lines = {"plan half 1:28:30.5 --json --splits",
                                          "plan half 1:28:30 --units both", "paces 5k 20:00",
                                          "workouts --json", "plan half 1:28"};
  std::vector<std::string> before;
  for (const std::string& line : lines) before.push_back(run_line(line).out + run_line(line).err);
  const std::locale old = std::locale::global(std::locale(std::locale::classic(), new German));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CHECK(run_line(lines[i]).out + run_line(lines[i]).err == before[i]);
  }
  std::locale::global(old);
}

TEST_CASE("paces fit on a narrow terminal", "[cli]") {
  const std::vector<std::string> words = {"paces",  "half",       "1:28:30", "--paces",
                                          "online", "--units",    "both",    "--temperature",
                                          "28C",    "--humidity", "60%"};
  for (const std::size_t width : {32U, 40U, 60U, 80U}) {
    const auto outcome = run(words, {{"COLUMNS", std::to_string(width)}});
    REQUIRE(outcome.exit_code == 0);
    std::istringstream lines(outcome.out);
    for (std::string line; std::getline(lines, line);) {
      INFO(width << ": " << line);
      CHECK(display_width(line) <= width);
    }
  }
  const auto narrow = run({"paces", "half", "1:28:30"}, {{"COLUMNS", "40"}}).out;
  CHECK(narrow.find("E easy\n  5:24–4:47 /km, 11.1–12.5 km/h\n  63–73% of VO2max, 69–78% of HRmax\n") !=
        std::string::npos);
  CHECK(narrow.find("half marathon 1:28:30\nmarathon 3:04:40\n") != std::string::npos);
  const auto hearts = run({"paces", "half", "1:28:30", "--hrmax", "185"}, {{"COLUMNS", "40"}}).out;
  CHECK(hearts.find("  63–73% of VO2max, 127–145 bpm\n") != std::string::npos);
}

TEST_CASE("COLUMNS sets the width", "[cli]") {
  const auto narrow = run({"plan", "5k", "20:00"}, {{"COLUMNS", "40"}}).out;
  const auto first = narrow.substr(0, narrow.find('\n'));
  CHECK(display_width(first) <= 40);
  CHECK(run({"plan", "5k", "20:00"}, {{"COLUMNS", "rubbish"}}).out == run({"plan", "5k", "20:00"}).out);
}

TEST_CASE("sizes that leave no run are refused with a way out", "[cli]") {
  const auto steps = run_line("plan 10k 42:30 --workout race-10k --total 8km --step 8km");
  CHECK(steps.exit_code == 2);
  CHECK(steps.err.find("make the total longer, or the steps shorter") != std::string::npos);
  const auto share = run_line("plan 10k 42:30 --workout threshold --hold 0.1%");
  CHECK(share.exit_code == 2);
  CHECK(share.err.find("hold a larger share, or an amount such as 3min") != std::string::npos);
  const auto negative = run_line("plan 10k 42:30 -5");
  CHECK(negative.err.find("is negative") != std::string::npos);
}

TEST_CASE("paces of the day are there for programs too", "[cli]") {
  const auto json = run_line("paces half 1:28:30 --altitude 2000m --json").out;
  CHECK(json.find("\"today\": {") != std::string::npos);
}
