#include "crescendo/request/choice.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <algorithm>
#include <string>

namespace crescendo {

std::size_t choice(std::string_view value, std::span<const std::string_view> names, std::string_view what) {
  const std::string wanted = lower_case(trimmed(value));
  const auto found = std::ranges::find(names, std::string_view(wanted));
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  throw InputError({"unknown " + std::string(what) + " " + in_quotes(value),
                    suggestion(wanted, names, "choose from"), Excerpt{std::string(value), 0, value.size()}});
}

}  // namespace crescendo
