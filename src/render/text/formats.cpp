#include "crescendo/diagnostics/text.hpp"
#include "render/text/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

constexpr std::size_t line_width = 80;

/// `leaves out heart rates, effort`
std::string limits(const Format& format) {
  std::string result;
  for (std::size_t i = 0; i < part_names.size(); ++i) {
    if (format.carries.has(static_cast<Part>(i))) continue;
    result += fmt::format("{}{}", result.empty() ? "leaves out " : ", ", part_names[i]);
  }
  if (format.needs_date) result += fmt::format("{}needs --date", result.empty() ? "" : "; ");
  return result;
}

}  // namespace

std::string formats(std::span<const Format> formats) {
  std::size_t names = 0;
  std::size_t endings = 0;
  for (const Format& format : formats) {
    names = std::max(names, format.name.size());
    endings = std::max(endings, format.ending.size());
  }
  const std::size_t indent = names + endings + 4;
  std::string result;
  for (const Format& format : formats) {
    const std::string use = wrapped(format.use, line_width, indent);
    result += fmt::format("{:{}}  {:{}}  {}", format.name, names, format.ending, endings, use.substr(indent));
    result += wrapped(limits(format), line_width, indent);
  }
  return result;
}

}  // namespace crescendo::text
