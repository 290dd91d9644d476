#include "crescendo/units/print.hpp"
#include "render/content/remarks.hpp"
#include "render/content/segment_table.hpp"
#include "render/content/size.hpp"
#include "render/content/split_table.hpp"
#include "render/content/words.hpp"
#include "render/markdown/escaped.hpp"
#include "render/markdown/markdown.hpp"

#include <fmt/format.h>

namespace crescendo::markdown {
namespace {

using namespace content;

constexpr std::string_view left = " --- |";
constexpr std::string_view right = " ---: |";

template <class Cells>
std::string row(const Cells& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + escaped(cell) + " |";
  return line + "\n";
}

std::string segments(const Workout& workout, const RenderContext& context) {
  const SegmentTable table = segment_table(workout, context);
  std::vector<std::string> titles;
  std::string rule = "|";
  for (const Head& head : table.heads) {
    titles.push_back(head.title);
    rule += head.to_the_right ? right : left;
  }
  std::string result = row(titles) + rule + "\n";
  for (const auto& cells : table.rows) result += row(cells);
  return result;
}

std::string split_table(const Workout& workout, LengthUnit unit) {
  std::string result = fmt::format("| {} | split | elapsed |\n|{}{}{}\n", name_of(unit), right, right, right);
  for (const auto& cells : split_rows(workout, unit)) result += row(cells);
  return result;
}

std::string heading(const Workout& workout, const RenderContext& context) {
  std::string result = fmt::format("# {}\n\n", escaped(workout.name));
  if (workout.date) result += long_date(*workout.date) + " · ";
  return result + fmt::format("{}\n\n{}\n", size_of(workout, context), escaped(origin(workout.athlete)));
}

std::string listed(const std::vector<Note>& notes) {
  std::string result;
  for (const auto& [name, text] : notes)
    result += fmt::format("- **{}**: {}\n", escaped(name), escaped(text));
  return result;
}

std::vector<Note> findings(const Workout& workout, const RenderContext& context) {
  std::vector<Note> result;
  for (const Finding& finding : told(workout.findings, context)) {
    result.push_back({std::string(kind_of(finding.severity)), finding.message});
  }
  return result;
}

/// A part of the page below a blank line; nothing where there is nothing to say.
std::string part(const std::string& content, std::string_view title = {}) {
  if (content.empty()) return {};
  return title.empty() ? "\n" + content : fmt::format("\n## {}\n\n{}", title, content);
}

std::string paragraphs(const std::vector<std::string>& sentences) {
  std::string result;
  for (const std::string& sentence : sentences) result += part(escaped(sentence) + "\n");
  return result;
}

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  std::string result = heading(workout, context) + part(segments(workout, context));
  result += paragraphs(remarks(workout, context));
  result += part(listed(findings(workout, context)));
  if (context.splits && workout.by_pace()) {
    for (const LengthUnit unit : shown_units(context.units)) {
      result += part(split_table(workout, unit), unit == LengthUnit::mile ? "Every mile" : "Every kilometre");
    }
  }
  result += part(listed(around_the_run(workout)), "Around the run");
  if (context.explain) {
    result += part(listed(origins(workout, main_unit(context.units))), "Where the numbers come from");
  }
  return result;
}

}  // namespace crescendo::markdown
