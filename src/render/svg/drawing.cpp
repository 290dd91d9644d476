#include "render/svg/drawing.hpp"

#include "render/svg/labels.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

/// In pixels.
constexpr double narrowest_told_apart = 6;

using Node = pugi::xml_node;

void set_number(Node node, const char* name, double value) { xml::set(node, name, number(value)); }

Node add_shape(Node parent, const char* kind, std::string_view look) {
  Node node = parent.append_child(kind);
  if (!look.empty()) xml::set(node, "class", look);
  return node;
}

void add_path(Node parent, std::string_view look, const std::string& path) {
  if (!path.empty()) xml::set(add_shape(parent, "path", look), "d", path);
}

void add_upright(Node parent, double x, double from, double to, std::string_view look) {
  add_path(parent, look, fmt::format("M{0} {1}V{2}", number(x), number(from), number(to)));
}

std::string area_of(const Profile& profile, const Sheet& sheet) {
  return fmt::format("{}V{}H{}Z", line_of(profile, sheet), number(sheet.floor()), number(sheet.x(0)));
}

/// Each from its lower edge to the top: the next one covers the rest, and leaves no seam.
void add_layers(Node parent, const Profile& profile, const Sheet& sheet) {
  for (const Layer& layer : profile.layers) {
    Node rect = add_shape(parent, "rect", fmt::format("z{}", layer.level));
    set_number(rect, "x", sheet.x(layer.from));
    set_number(rect, "y", sheet.top);
    set_number(rect, "width", sheet.x(layer.to) - sheet.x(layer.from));
    set_number(rect, "height", sheet.y(layer.low) - sheet.top);
  }
}

void add_borders(Node parent, const Profile& profile, const Sheet& sheet) {
  std::string path;
  for (const Layer& layer : profile.layers) {
    if (layer.high >= 1) continue;
    path += fmt::format("M{} {}H{}", number(sheet.x(layer.from)), number(sheet.y(layer.high)),
                        number(sheet.x(layer.to)));
  }
  add_path(parent, "border", path);
}

/// Whether segments are so narrow on average that they cannot be told apart.
bool is_dense(const Profile& profile, const Sheet& sheet) {
  const double width = sheet.x(1) - sheet.x(0);
  return width / static_cast<double>(profile.stretches.size()) < narrowest_told_apart;
}

void add_separators(Node parent, const Profile& profile, const Sheet& sheet) {
  if (is_dense(profile, sheet)) return;
  for (std::size_t i = 1; i < profile.stretches.size(); ++i) {
    add_upright(parent, sheet.x(profile.stretches[i].from), sheet.top - letter_size, sheet.floor(), "part");
  }
}

void add_axis(Node parent, const Profile& profile, const Sheet& sheet) {
  constexpr double tick_length = 4;
  add_path(parent, "axis",
           fmt::format("M{} {}H{}", number(sheet.x(0)), number(sheet.floor()), number(sheet.x(1))));
  for (const Tick& tick : profile.across.ticks) {
    add_upright(parent, sheet.x(tick.at), sheet.floor(), sheet.floor() + tick_length, "axis");
  }
}

void add_dot(Node parent, const Profile& profile, const Sheet& sheet) {
  constexpr double radius = 4.5;
  const Stretch& finish = profile.stretches.at(profile.finish);
  Node dot = add_shape(parent, "circle", "dot");
  set_number(dot, "cx", sheet.x(finish.to));
  set_number(dot, "cy", sheet.y(finish.end));
  set_number(dot, "r", radius);
}

const char* name_of(Align align) {
  return align == Align::start ? "start" : align == Align::middle ? "middle" : "end";
}

void add_label(Node parent, const Label& label) {
  Node node = xml::add(parent, "text", label.text);
  xml::set(node, "class", label.look);
  xml::set(node, "text-anchor", name_of(label.align));
  set_number(node, "x", label.x);
  set_number(node, "y", label.baseline);
}

/// The intensities in full strength below the curve.
void add_area(Node parent, const Profile& profile, const Sheet& sheet) {
  const std::string id = fmt::format("area-{}", sheet.id);
  Node clip = parent.append_child("clipPath");
  xml::set(clip, "id", id);
  add_path(clip, "", area_of(profile, sheet));
  Node group = parent.append_child("g");
  xml::set(group, "clip-path", fmt::format("url(#{})", id));
  add_layers(group, profile, sheet);
  add_borders(group, profile, sheet);
}

Node add_root(Node parent, const Sheet& sheet, const Words& words) {
  Node svg = parent.append_child("svg");
  xml::set(svg, "xmlns", "http://www.w3.org/2000/svg");
  xml::set(svg, "class", fmt::format("profile {}", sheet.id));
  xml::set(svg, "viewBox", fmt::format("0 0 {} {}", number(sheet.width), number(sheet.height)));
  set_number(svg, "width", sheet.width);
  set_number(svg, "height", sheet.height);
  xml::set(svg, "role", "img");
  xml::add(svg, "title", words.title);
  xml::add(svg, "desc", words.description);
  return svg;
}

}  // namespace

Node draw(Node parent, const Profile& profile, const Sheet& sheet, const Words& words) {
  Node svg = add_root(parent, sheet, words);
  Node faint = add_shape(svg, "g", "faint");
  add_layers(faint, profile, sheet);
  add_borders(svg, profile, sheet);
  add_area(svg, profile, sheet);
  add_separators(svg, profile, sheet);
  add_path(svg, "low", low_line_of(profile, sheet));
  add_path(svg, is_dense(profile, sheet) ? "line dense" : "line", line_of(profile, sheet));
  add_axis(svg, profile, sheet);
  add_dot(svg, profile, sheet);
  for (const Label& label : labels_of(profile, sheet)) add_label(svg, label);
  return svg;
}

}  // namespace crescendo::svg
