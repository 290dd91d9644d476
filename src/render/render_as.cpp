#include "crescendo/render/render_as.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/render/format.hpp"

#include <utility>
#include <vector>

namespace crescendo {
namespace {

using std::string;
using std::string_view;

InputError unknown_format(string_view name) {
  std::vector<string_view> names;
  for (const Format& format : formats()) names.push_back(format.name);
  return InputError({"unknown format " + in_quotes(name), suggestion(name, names, "formats are"),
                     Excerpt{string(name), 0, name.size()}});
}

}  // namespace

string render_as(string_view format, Workout plan) {
  const Format* const wanted = format_named(format);
  if (wanted == nullptr) throw unknown_format(format);
  const RenderContext context{.units = plan.units};
  return rendered(*wanted, std::move(plan), context).bytes;
}

}  // namespace crescendo
