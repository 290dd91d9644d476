// The program as a process: what only the real one can show.

#include "support/catch.hpp"
#include "support/shell.hpp"

#include <filesystem>

using crescendo::test::shell;

TEST_CASE("a full disk is an error, a closed pipe is not", "[golden]") {
  if (std::filesystem::exists("/dev/full")) {
    const auto full = shell("./crescendo plan half 1:28:30 > /dev/full");
    CHECK(full.exit_code == 3);
    CHECK(full.output == "error: cannot write to the standard output: No space left on device\n");
  }
  const auto head = shell("./crescendo plan half 1:28:30 --splits | head -1");
  CHECK(head.exit_code == 0);
  CHECK(head.output.find("Lactate") == 0);
  CHECK(head.output.find('\n') == head.output.size() - 1);
  CHECK(shell("{ ./crescendo plan half 1:28:30; echo $? >&2; } | true").output == "0\n");
}

TEST_CASE("the locale changes no byte", "[golden]") {
  for (const char* command : {"plan half 1:28:30.5 --json --splits", "plan half 1:28:30 --units both",
                              "paces 5k 20:00", "workouts threshold", "plan half 1:28"}) {
    const std::string call = std::string("./crescendo ") + command;
    CHECK(shell("LC_ALL=C " + call).output == shell("LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 " + call).output);
  }
}

TEST_CASE("the same input gives the same bytes", "[golden]") {
  const std::string call = "./crescendo plan 10k 41:07 --goal vo2max --json";
  CHECK(shell(call).output == shell(call).output);
  CHECK(shell("./crescendo").exit_code == 2);
}
