#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/edited.hpp"
#include "support/folder.hpp"

using namespace crescendo;
using test::Folder;
using test::Outcome;
using test::run;
using test::run_line;

namespace {

/// A plan without a fault.
std::string good_plan() { return run_line("plan half 1:28:30 --hold 10min --cooldown 2km --json").out; }

/// The same with a second segment that is slower than the first.
std::string slower_plan() { return test::with_change(good_plan(), "start_s_per_km", 1, 30); }

Outcome check_input(const std::string& input, const std::vector<std::string>& options = {}) {
  std::vector<std::string> words = {"check", "-"};
  words.insert(words.end(), options.begin(), options.end());
  return run(words, {}, input);
}

}  // namespace

TEST_CASE("a plan that slows down is an error, with its rule, file and line", "[cli]") {
  const Folder folder;
  folder.write("plan.json", slower_plan());
  const std::string file = folder.file("plan.json");
  const Outcome outcome = run({"check", file});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err.empty());
  CHECK(outcome.out.find(file + ":93:7: error: \"build\" falls back from") != std::string::npos);
  CHECK(outcome.out.find(
            "[slows-down] (Progression runs, a coach's guide)\n        \"pace\": {\n        ^~~~~~\n") !=
        std::string::npos);
  CHECK(outcome.out.find(":92:21: error: \"build\" takes") != std::string::npos);
  CHECK(outcome.out.ends_with(file + ": not good, 2 errors\n"));
}

TEST_CASE("good plans are said to be good", "[cli]") {
  CHECK(check_input(good_plan()).out == "<stdin>: good\n");
  const Outcome explained = check_input(good_plan(), {"--explain"});
  CHECK(explained.exit_code == 0);
  CHECK(explained.out.starts_with("<stdin>: info: A progression run is a hard day"));
  CHECK(explained.out.ends_with("<stdin>: good\n"));
}

TEST_CASE("warnings are good enough, unless they are not to be", "[cli]") {
  const std::string plan = run_line("plan half 1:28:30 --hold 10min --json").out;
  const Outcome mild = check_input(plan);
  CHECK(mild.exit_code == 0);
  CHECK(mild.out.find(": warning: No easy running after threshold") != std::string::npos);
  CHECK(mild.out.ends_with("<stdin>: good, 1 warning\n"));
  const Outcome strict = check_input(plan, {"--strict"});
  CHECK(strict.exit_code == 1);
  CHECK(strict.out.ends_with("<stdin>: not good, 1 warning\n"));
}

TEST_CASE("the week and the units of a check", "[cli]") {
  CHECK(check_input(good_plan(), {"--weekly", "200km"}).out == "<stdin>: good\n");
  const Outcome small = check_input(good_plan(), {"--weekly", "20km", "--units", "mi"});
  CHECK(small.exit_code == 0);
  CHECK(small.out.find("[threshold-share-of-week]") != std::string::npos);
  CHECK(small.out.find(" mi at threshold") != std::string::npos);
}

TEST_CASE("every file is checked, and the worst of them counts", "[cli]") {
  const Folder folder;
  folder.write("good.json", good_plan());
  folder.write("slower.json", slower_plan());
  folder.write("broken.json", test::edited(good_plan(), "\"role\": \"build\"", "\"role\": \"bild\""));
  folder.write("large.json", std::string(3000000, ' '));
  const auto check = [&folder](std::vector<std::string> names) {
    std::vector<std::string> words = {"check"};
    for (const std::string& name : names) words.push_back(folder.file(name));
    return run(words);
  };
  CHECK(check({"slower.json", "good.json"}).exit_code == 1);
  const Outcome broken = check({"broken.json", "slower.json", "good.json"});
  CHECK(broken.exit_code == 2);
  CHECK(broken.out.find("good.json: good\n") != std::string::npos);
  CHECK(broken.err.find("broken.json:85:15: error: unknown role \"bild\"") != std::string::npos);
  CHECK(broken.err.find("did you mean build?") != std::string::npos);
  const Outcome missing = check({"none.json", "broken.json", "good.json"});
  CHECK(missing.exit_code == 3);
  CHECK(missing.out.find("good.json: good\n") != std::string::npos);
  CHECK(missing.err.find("none.json: No such file") != std::string::npos);
  const Outcome large = check({"large.json"});
  CHECK(large.exit_code == 3);
  CHECK(large.err.find("large.json: File too large") != std::string::npos);
  CHECK(check_input(std::string(3000000, ' ')).exit_code == 3);
}

TEST_CASE("findings as JSON", "[cli]") {
  const Outcome outcome = check_input(slower_plan(), {"--json"});
  CHECK(outcome.exit_code == 1);
  const json::Document document("output", outcome.out);
  CHECK(test::at(document.root(), {"schema"}).string == "crescendo.check/1");
  // A copy: newer compilers think that a reference would be one to the path.
  const json::Value file = test::at(document.root(), {"files", "0"});
  CHECK(test::at(file, {"file"}).string == "<stdin>");
  CHECK_FALSE(test::at(file, {"good"}).boolean);
  CHECK(test::at(file, {"findings", "0", "rule"}).string == "inconsistent");
  CHECK(test::at(file, {"findings", "1", "rule"}).string == "slows-down");
  CHECK(test::number(file, {"findings", "1", "segment"}) == 2);
  CHECK(test::number(file, {"findings", "1", "line"}) == 93);
  const json::Document good("output", check_input(good_plan(), {"--json"}).out);
  CHECK(test::at(good.root(), {"files", "0", "findings"}).items.empty());
}

TEST_CASE("control characters in a file's name or a plan never reach the terminal", "[cli]") {
  const Folder folder;
  const std::string name = "a\x1b[31mb.json";
  folder.write(name, run_line("plan half 1:28:30 --json").out);
  const Outcome outcome = run({"check", folder.file(name), folder.file("\x1b.json")});
  CHECK((outcome.out + outcome.err).find('\x1b') == std::string::npos);
  const Outcome inside =
      check_input(test::edited(good_plan(), "\"label\": \"build\"", "\"label\": \"\\u001b[31m\""));
  CHECK(inside.exit_code == 2);
  CHECK((inside.out + inside.err).find('\x1b') == std::string::npos);
}
