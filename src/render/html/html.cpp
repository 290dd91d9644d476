#include "render/html/html.hpp"

#include "render/content/segment_table.hpp"
#include "render/html/sections.hpp"
#include "render/html/style.hpp"
#include "render/svg/describe.hpp"
#include "render/svg/drawing.hpp"
#include "render/svg/style.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

namespace crescendo::html {
namespace {

/// Nothing may be loaded and nothing may run, whatever got into the page.
constexpr std::string_view policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

void add_meta(Node head, const char* key, std::string_view name, std::string_view content) {
  Node meta = head.append_child("meta");
  xml::set(meta, key, name);
  xml::set(meta, "content", content);
}

/// In CSS pixels. Tables with more columns need wider pages, and give way to blocks earlier.
struct PageWidth {
  int most;
  int stacked_below;
};
constexpr PageWidth usual_width = {824, 760};
constexpr PageWidth full_width = {1144, 1100};
/// Number, segment, distance, pace, time, heart rate, effort and cue.
constexpr std::size_t usual_columns = 8;

PageWidth width_for(const Workout& workout, const RenderContext& context) {
  const std::size_t columns = content::segment_table(workout, context).heads.size();
  return columns > usual_columns ? full_width : usual_width;
}

void add_style(Node head, const PageWidth& width) {
  Node look = head.append_child("style");
  xml::add_lines(look, style);
  xml::add_lines(look, fmt::format("@media screen {{ body {{ max-width: {}px; }} }}\n"
                                   "@media screen and (max-width: {}px) {{{}}}\n",
                                   width.most, width.stacked_below, stacked_style));
  xml::add_lines(look, svg::style);
}

void add_head(Node page, const std::string& title, const PageWidth& width) {
  Node head = page.append_child("head");
  xml::set(head.append_child("meta"), "charset", "utf-8");
  add_meta(head, "http-equiv", "Content-Security-Policy", policy);
  add_meta(head, "name", "viewport", "width=device-width, initial-scale=1");
  add_meta(head, "name", "color-scheme", "light dark");
  add_meta(head, "name", "generator", fmt::format("crescendo {}", version()));
  xml::add(head, "title", title);
  add_style(head, width);
}

/// One drawing for paper and wide screens and one for phones; the style shows the one that fits.
void add_profile(Node main, const Workout& workout, const RenderContext& context) {
  Node figure = main.append_child("figure");
  const svg::Profile profile = svg::profile_of(workout, context);
  const svg::Words words = svg::words_for(workout, context);
  svg::draw(figure, profile, svg::page_sheet, words);
  svg::draw(figure, profile, svg::phone_sheet, words);
}

void add_footer(Node body) {
  const auto text =
      fmt::format("Made by crescendo {}. Not medical advice: who is ill or in pain does not run.", version());
  xml::add(body.append_child("footer"), "p", text);
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  pugi::xml_document document;
  document.append_child(pugi::node_doctype).set_value("html");
  Node page = document.append_child("html");
  xml::set(page, "lang", "en");
  add_head(page, svg::words_for(workout, context).title, width_for(workout, context));
  Node body = page.append_child("body");
  add_header(body, workout, context);
  Node main = body.append_child("main");
  add_profile(main, workout, context);
  add_segments(main, workout, context);
  add_remarks(main, workout, context);
  if (context.splits && workout.by_pace()) add_splits(main, workout, context);
  add_guidance(main, workout);
  if (context.explain) add_origins(main, workout, context);
  add_footer(body);
  return xml::written_as_html(document);
}

}  // namespace crescendo::html
