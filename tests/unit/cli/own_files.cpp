#include "support/catch.hpp"
#include "support/command.hpp"
#include "support/example.hpp"
#include "support/folder.hpp"

using namespace crescendo;
using test::Folder;

TEST_CASE("the user's own folder of workouts", "[cli]") {
  const Folder home;
  home.write(".local/share/crescendo/workouts/example.json", test::example);
  const test::Variables variables = {{"HOME", home.path()}};
  CHECK(test::run_line("plan half 1:28:30 --workout example", variables).exit_code == 0);
  CHECK(test::run_line("workouts", variables).out.find("example") != std::string::npos);
  CHECK(test::run_line("workouts", {{"HOME", home.path()}, {"XDG_DATA_HOME", home.file("none")}}).out ==
        test::run_line("workouts").out);

  // The folder that is named comes last, and wins.
  home.write("other/example.json", test::example_with("\"name\": \"Example\"", "\"name\": \"Another\""));
  const auto named = test::run_line("workouts example --workouts " + home.file("other"), variables);
  CHECK(named.out.starts_with("Another"));
  CHECK(test::run_line("workouts example", variables).out.starts_with("Example"));
}
