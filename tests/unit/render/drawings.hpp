#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/render/format.hpp"
#include "support/catch.hpp"

#include <pugixml.hpp>
#include <regex>
#include <string>
#include <vector>

namespace crescendo::test {

/// A workout of the catalogue for a runner of that fitness.
inline Workout drawn(std::string_view id, double vdot, Units units = Units::kilometres,
                     const Conditions& conditions = {}) {
  Wishes wishes;
  wishes.unit = main_unit(units);
  return build(Catalogue().load(id), {Vdot(vdot)}, wishes, conditions);
}

inline std::string written(const Workout& workout, std::string_view format, Units units = Units::kilometres) {
  RenderContext context;
  context.units = units;
  context.splits = context.explain = true;
  return format_named(format)->plan(workout, context).bytes;
}

/// The document, which must be well-formed.
inline pugi::xml_document parsed(const std::string& bytes) {
  pugi::xml_document document;
  const auto result = document.load_string(bytes.c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
  INFO(result.description() << " at " << result.offset);
  REQUIRE(result);
  return document;
}

/// The text of all elements of that name.
inline std::vector<std::string> texts(const pugi::xml_node& root, const std::string& name) {
  std::vector<std::string> result;
  for (const auto& found : root.select_nodes(("//" + name).c_str())) {
    result.emplace_back(found.node().text().get());
  }
  return result;
}

inline bool contains(const std::vector<std::string>& texts, std::string_view part) {
  return std::any_of(texts.begin(), texts.end(),
                     [part](const std::string& text) { return text.find(part) != std::string::npos; });
}

/// Fails where something could run or be loaded: what names another place, and elements other than these.
inline void require_harmless(const pugi::xml_document& document) {
  static const std::regex outside(R"(url\((?!#)|@import|https?:|javascript:)");
  for (const auto& found : document.select_nodes("//*|//@*")) {
    const std::string name = found.attribute() ? found.attribute().name() : found.node().name();
    const bool style = name == "style" && !found.attribute();
    const std::string text = found.attribute() ? found.attribute().value() : found.node().text().get();
    INFO(name << " " << text);
    for (const char* bad : {"script", "foreignObject", "iframe", "object", "link", "base", "a", "img",
                            "image", "href", "src", "xlink:href"}) {
      REQUIRE(name != bad);
    }
    REQUIRE(name.rfind("on", 0) != 0);
    const bool looked_at = (found.attribute() && name != "xmlns") || style;
    if (looked_at) REQUIRE_FALSE(std::regex_search(text, outside));
  }
}

/// What anybody may have called anything.
inline const std::vector<std::string> hostile = {"\"'><script>alert(1)</script>",
                                                 "</title><script>alert(1)</script>",
                                                 "</style></svg>]]> --> <!-- &amp; &lt;",
                                                 "🏃🏽‍♀️ Läufe 走 🏁",
                                                 "ריצה מתקדמת \xE2\x80\x8F"
                                                 "abc",
                                                 std::string(5000, 'W'),
                                                 "url(http://example.org) javascript:alert(1)",
                                                 ""};

/// The workout with all its texts replaced.
inline Workout named(Workout workout, const std::string& text) {
  workout.name = workout.id = workout.source = text;
  workout.guidance = {text, text, text, text, text, text};
  for (Segment& segment : workout.segments) segment.label = segment.cue = segment.from = segment.to = text;
  workout.findings.push_back({text, Severity::warning, text, text});
  return workout;
}

}  // namespace crescendo::test
