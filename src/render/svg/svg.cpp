#include "render/svg/svg.hpp"

#include "render/content/size.hpp"
#include "render/content/words.hpp"
#include "render/svg/describe.hpp"
#include "render/svg/drawing.hpp"
#include "render/svg/lettering.hpp"
#include "render/svg/style.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

constexpr double margin = 28;
/// Bold letters of 24 are as wide as ordinary ones of this size.
constexpr double heading_size = 27;
constexpr double facts_size = 14;

/// Behind everything: a drawing that stands alone stands on anything.
void add_paper(pugi::xml_node svg) {
  pugi::xml_node paper = svg.insert_child_after("rect", svg.child("desc"));
  xml::set(paper, "class", "paper");
  xml::set(paper, "width", "100%");
  xml::set(paper, "height", "100%");
}

void add_line(pugi::xml_node svg, std::string_view look, double baseline, double size,
              const std::string& text) {
  pugi::xml_node node = xml::add(svg, "text", cut_to(text, own_sheet.width - 2 * margin, size));
  xml::set(node, "class", look);
  xml::set(node, "x", number(margin));
  xml::set(node, "y", number(baseline));
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  pugi::xml_document document;
  const Words words = words_for(workout, context);
  pugi::xml_node svg = draw(document.root(), profile_of(workout, context), own_sheet, words);
  add_paper(svg);
  xml::set(svg.insert_child_after("style", svg.child("desc")), "type", "text/css");
  xml::add_lines(svg.child("style"), style);
  add_line(svg, "heading", 46, heading_size, workout.name);
  add_line(svg, "facts", 70, facts_size,
           fmt::format("{} · {}", content::size_of(workout, context), content::origin(workout.athlete)));
  return xml::written(document);
}

}  // namespace crescendo::svg
