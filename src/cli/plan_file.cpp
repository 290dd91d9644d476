#include "cli/plan_file.hpp"

#include "crescendo/io/whole_file.hpp"

#include <string_view>

namespace crescendo::cli {
namespace {

/// A plan of `most_segments` has about half of this.
constexpr std::size_t largest_plan = 2 * io::largest_by_hand;

/// What the standard input is called in messages.
constexpr std::string_view standard_input = "<stdin>";

}  // namespace

PlanDocument read_plan_file(const std::string& file, const Streams& streams) {
  if (file.empty()) {
    throw InputError({"the name of the plan's file is empty", "name it, or - for the standard input"});
  }
  if (file != "-") return read_plan(file, io::read_whole(file, largest_plan));
  return read_plan(std::string(standard_input),
                   io::read_whole("the standard input", streams.in, largest_plan));
}

}  // namespace crescendo::cli
