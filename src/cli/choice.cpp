#include "cli/choice.hpp"

#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <string>

namespace crescendo::cli {

std::size_t choice(std::string_view value, std::span<const std::string_view> names, std::string_view what,
                   const CommandLine& line) {
  const std::string wanted = lower_case(trimmed(value));
  const auto found = std::ranges::find(names, std::string_view(wanted));
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  throw line.about(value, "unknown " + std::string(what) + " " + in_quotes(value),
                   suggestion(wanted, names, "choose from"));
}

}  // namespace crescendo::cli
