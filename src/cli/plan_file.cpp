#include "cli/plan_file.hpp"

#include "cli/folder.hpp"

#include <string_view>

namespace crescendo::cli {
namespace {

/// A plan of `most_segments` has about half of this.
constexpr std::size_t largest_plan = 2 * json::largest_by_hand;

/// What the standard input is called in messages.
constexpr std::string_view standard_input = "<stdin>";

}  // namespace

PlanDocument read_plan_file(const std::string& file, const Streams& streams) {
  if (file == "-") return read_plan(std::string(standard_input), contents_of(streams.in, largest_plan));
  return read_plan(file, contents_of(file, largest_plan));
}

}  // namespace crescendo::cli
