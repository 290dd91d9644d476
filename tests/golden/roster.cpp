// Rosters through the program as a process: pipes, signals, full disks, and other people's tools.

#include "support/catch.hpp"
#include "support/shell.hpp"

#include <cstdlib>
#include <filesystem>

using crescendo::test::shell;

namespace {

/// A roster of so many athletes in roster.csv.
std::string roster(int rows) {
  return "rm -rf plans whole; { echo id,name,vdot,units; seq " + std::to_string(rows) +
         " | awk '{ printf \"%d,\\\"Runner, %d\\\",%.2f,%s\\n\", $1, $1, 30 + $1 % 500 / 10, $1 % 3 ? \"km\" "
         ": \"mi\" }'; } "
         "> roster.csv; ";
}

/// Nothing here takes long; what hangs shall fail.
const std::string program = "timeout 60 ./crescendo ";

}  // namespace

TEST_CASE("the first plan comes before the last row", "[golden]") {
  for (const char* jobs : {"1", "2"}) {
    const auto outcome = shell(
        "rm -f in out; mkfifo in out; " + program + "batch - --jobs " + jobs +
        " < in > out 2> messages & exec 3> in 4< out; "
        "printf 'id,vdot\\na,50\\n' >&3; read -r plan <&4; echo \"$plan\" | grep -c '\"id\":\"a\"'; "
        "printf 'b,51\\n' >&3; read -r plan <&4; echo \"$plan\" | grep -c '\"id\":\"b\"'; "
        "printf 'c,52' >&3; exec 3>&-; cat <&4 | grep -c '\"id\":\"c\"'; exec 4<&-; wait; cat messages");
    CHECK(outcome.output == "1\n1\n1\n<stdin>: 3 plans, 0 rows rejected\n");
  }
}

TEST_CASE("a closed pipe ends a run at once and quietly, also while input is awaited", "[golden]") {
  const auto outcome =
      shell(roster(2000) +
            "rm -f in; mkfifo in; { cat roster.csv; exec sleep 1000; } > in & writer=$!; "
            "{ " +
            program + "batch in; echo $? > status; } | head -5 | wc -l; cat status; kill $writer");
  CHECK(outcome.output == "5\n0\n");
}

TEST_CASE("the same bytes come from any number of jobs", "[golden]") {
  const auto outcome = shell(roster(3000) + program + "batch roster.csv --jobs 1 > one 2> one.err; " +
                             program + "batch roster.csv --jobs 8 > eight 2> eight.err; " + program +
                             "batch - < roster.csv > piped 2> /dev/null; "
                             "cmp one eight && cmp one piped && cmp one.err eight.err && wc -l < one");
  CHECK(outcome.output == "3000\n");
}

TEST_CASE("a signal ends a run behind a whole row, and says where", "[golden]") {
  const auto outcome = shell(
      "rm -f in out; mkfifo in; : > out; ./crescendo batch in > out 2> messages & pid=$!; "
      "exec 3> in; printf 'id,vdot\na,50\nb,' >&3; while [ ! -s out ]; do :; done; "
      "kill -TERM $pid; wait $pid 2> ended; echo $?; wc -l < out; cat messages");
  CHECK(outcome.output == "143\n1\nin: 1 plan, 0 rows rejected; interrupted after line 2\n");
}

TEST_CASE("files of a run that was killed are whole or not there", "[golden]") {
  const auto outcome =
      shell(roster(3000) + program +
            "batch roster.csv --out whole --format html 2> /dev/null; "
            "./crescendo batch roster.csv --out plans --format html 2> /dev/null & pid=$!; "
            "while ! ls plans/*.html > /dev/null 2>&1; do :; done; kill -9 $pid; wait $pid; echo $?; "
            "for file in plans/*.html; do cmp $file whole/${file#plans/} || echo torn; done; "
            "ls whole | wc -l");
  CHECK(outcome.output.find("torn") == std::string::npos);
  CHECK(outcome.output.find("137\n") != std::string::npos);
  CHECK(outcome.output.ends_with("3000\n"));
}

TEST_CASE("where plans cannot be written, the place is named", "[golden]") {
  const std::string batch = program + "batch roster.csv ";
  if (std::filesystem::exists("/dev/full")) {
    const auto full = shell(roster(100) + batch + "> /dev/full");
    CHECK(full.exit_code == 3);
    CHECK(full.output.find("error: cannot write to the standard output: No space left on device\n") !=
          std::string::npos);
  }
  const auto file = shell(roster(3) + "echo mine > plans; " + batch + "--out plans; echo $?; cat plans");
  CHECK(file.output == "error: cannot write to plans: Not a directory\n3\nmine\n");
  const auto large =
      shell(roster(3) + "(ulimit -f 1; " + batch + "--out plans --format html); echo $?; ls -A plans");
  CHECK(large.output == "error: cannot write to plans/1.html: File too large\n3\n");
  if (std::filesystem::exists("/proc/self"))
    CHECK(shell(roster(3) + batch + "--out /proc/plans").exit_code == 3);
}

TEST_CASE("streams that the caller has closed are missed, and not mixed up", "[golden]") {
  for (const char* call : {"roster.csv <&- >&-", "roster.csv >&-", "- <&-"}) {
    const auto outcome = shell(roster(3) + program + "batch " + call);
    INFO(call);
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.output.find("Bad file descriptor") != std::string::npos);
  }
}

TEST_CASE("an interruption before the first row is no mistake of the roster's", "[golden]") {
  const auto outcome = shell(
      "rm -f in; mkfifo in; ./crescendo batch in 2> messages & pid=$!; exec 3> in; "
      "printf 'foo' >&3; sleep 0.2; kill -TERM $pid; wait $pid 2> ended; echo $?; cat messages");
  CHECK(outcome.output == "143\nin: interrupted before the first row\n");
}

TEST_CASE("GNU parallel makes the same plans in blocks", "[golden]") {
  if (shell("command -v parallel").exit_code != 0) {
    WARN("skipped: GNU parallel is not installed");
    return;
  }
  const std::string recipe =
      "parallel --will-cite --pipe --keep-order --header : --block 20k ./crescendo batch - ";
  const auto outcome =
      shell(roster(3000) + program + "batch roster.csv > one 2> /dev/null; timeout 60 " + recipe +
            "< roster.csv > many 2> messages; cmp one many && wc -l < many; "
            "test $(grep -c 'plans, 0 rows rejected' messages) -gt 2 && echo blocks");
  CHECK(outcome.output == "3000\nblocks\n");
}

TEST_CASE("a roster of any shape takes little memory", "[golden]") {
  // 100 MB in one line, and a million columns; the limit is on all of the address space, which the address
  // sanitizer reserves whole: there the rows are read without it.
  const bool bounded = shell("(ulimit -v 400000; " + program + "--version)").exit_code == 0;
  const std::string limited = std::string(bounded ? "(ulimit -v 400000; " : "(") +
                              "timeout 60 ./crescendo batch - --jobs 2 2> messages | wc -c; cat messages) ";
  const auto line = shell(
      "{ printf 'id,vdot\\na,50\\n'; head -c 100000000 /dev/zero | tr '\\0' 'x'; printf '\\nb,51\\n'; } | " +
      limited + "| cut -c1-90");
  CHECK(line.output.find("<stdin>:3:1: error: this row is longer than 1 MiB") != std::string::npos);
  CHECK(line.output.find("<stdin>: 2 plans, 1 row rejected") != std::string::npos);
  const auto columns = shell("{ seq -s , 1000000; } | " + limited + "| cut -c1-90");
  CHECK(columns.output.find("error: ") != std::string::npos);
}
