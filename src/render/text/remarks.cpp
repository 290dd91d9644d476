#include "render/text/remarks.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "render/content/remarks.hpp"
#include "render/text/style.hpp"

#include <fmt/format.h>

namespace crescendo::text {
namespace {

std::string listed(const std::vector<content::Note>& notes, std::size_t width) {
  std::string result;
  for (const auto& [name, text] : notes) result += wrapped(fmt::format("{}: {}", name, text), width);
  return result;
}

}  // namespace

std::string remarks(const Workout& workout, const RenderContext& context) {
  std::string result;
  for (const std::string& sentence : content::remarks(workout, context, true)) {
    result += wrapped(sentence, context.width);
  }
  if (!context.explain) result += wrapped("Feeling off? " + workout.guidance.off_day, context.width);
  return result + listed(workout.findings, context);
}

std::string explanation(const Workout& workout, const RenderContext& context) {
  return "\n" + listed(content::around_the_run(workout), context.width) + "\nWhere the numbers come from\n" +
         listed(content::origins(workout, main_unit(context.units)), context.width);
}

}  // namespace crescendo::text
