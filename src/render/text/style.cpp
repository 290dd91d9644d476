#include "render/text/style.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "render/content/remarks.hpp"
#include "render/content/words.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crescendo::text {
namespace {

constexpr std::string_view reset = "\x1b[0m";

struct Shade {
  Vo2maxShare below;
  std::string_view sequence;
};
constexpr std::array<Shade, 5> shades = {{
    {Vo2maxShare::percent(74), "\x1b[34m"},
    {Vo2maxShare::percent(80), "\x1b[36m"},
    {Vo2maxShare::percent(86), "\x1b[32m"},
    {Vo2maxShare::percent(93), "\x1b[33m"},
    {Vo2maxShare::percent(1000), "\x1b[31m"},
}};

}  // namespace

std::string painted(std::string_view text, std::string_view sequence) {
  if (sequence.empty()) return std::string(text);
  return fmt::format("{}{}{}", sequence, text, reset);
}

std::string_view colour_of(Vo2maxShare share, const RenderContext& context) {
  if (!context.colour) return {};
  const auto found =
      std::ranges::find_if(shades, [share](const Shade& shade) { return share < shade.below; });
  return found == shades.end() ? shades.back().sequence : found->sequence;
}

std::string listed(const std::vector<Finding>& findings, const RenderContext& context) {
  std::string result;
  for (const Finding& finding : content::told(findings, context)) {
    result += wrapped(fmt::format("{}: {}", kind_of(finding.severity), finding.message), context.width);
  }
  return result;
}

std::string at_both_ends(std::string_view left, std::string_view right, std::size_t width) {
  const std::size_t used = display_width(left) + display_width(right);
  if (used + 2 > width) return wrapped(left, width) + wrapped(right, width);
  return fmt::format("{}{:{}}{}\n", left, "", width - used, right);
}

}  // namespace crescendo::text
