#include "cli/help.hpp"
#include "cli/output.hpp"
#include "crescendo/manual/pages.hpp"
#include "crescendo/request/choice.hpp"

#include <array>

namespace crescendo::cli {

ExitCode show_manual(const Arguments& arguments, const Invocation& invocation) {
  static constexpr std::array<std::string_view, 2> pages = {"crescendo", "workouts"};
  std::size_t page = 0;
  if (arguments.page) {
    page = invocation.line.parse(*arguments.page,
                                 [](std::string_view text) { return choice(text, pages, "page"); });
  }
  const std::string text =
      page == 0 ? manual::program_page(described_program()) : manual::workouts_page(version());
  deliver(text, {nullptr, {}, {}}, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
