#include "crescendo/build/build.hpp"
#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/render/format.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

std::size_t widest_line(const std::string& text) {
  std::size_t widest = 0;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = std::min(text.find('\n', begin), text.size());
    widest = std::max(widest, display_width(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return widest;
}

}  // namespace

TEST_CASE("every format is found by its name and by its ending", "[render]") {
  for (const Format& format : formats()) {
    CHECK(format_named(format.name) == &format);
    CHECK(format_for_file("plans/half" + std::string(format.ending)) == &format);
    CHECK(format.plan != nullptr);
  }
  CHECK(format_named("pdf") == nullptr);
  CHECK(format_for_file("plan") == nullptr);
  CHECK(format_for_file("plan.txt") == format_named("text"));
  CHECK(format_for_file("plan.intervals.txt") == format_named("intervals"));
}

TEST_CASE("text keeps within the terminal, and says everything all the same", "[render]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    for (const double vdot : {20.0, 53.5, 80.0}) {
      for (const Units units : {Units::kilometres, Units::miles, Units::both}) {
        Wishes wishes;
        wishes.unit = main_unit(units);
        const Workout run = build(catalogue.load(id), {Vdot(vdot)}, wishes);
        for (const std::size_t width : {30U, 40U, 60U, 80U, 100U}) {
          INFO(id << " " << vdot << " " << width);
          RenderContext context;
          context.units = units;
          context.width = width;
          const std::string text = format_named("text")->plan(run, context).bytes;
          CHECK(widest_line(text) <= width);
          for (const Segment& segment : run.segments) CHECK(text.find(segment.label) != std::string::npos);
        }
      }
    }
  }
}

TEST_CASE("colour comes on request, and off again on every line", "[render]") {
  const Workout run = build(Catalogue().load("threshold"), {Vdot(50)}, {});
  RenderContext context;
  CHECK(format_named("text")->plan(run, context).bytes.find('\x1b') == std::string::npos);
  context.colour = true;
  const std::string text = format_named("text")->plan(run, context).bytes;
  CHECK(text.find('\x1b') != std::string::npos);
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    const auto last = text.rfind("\x1b[", at);
    if (last != std::string::npos) CHECK(text.compare(last, 4, "\x1b[0m") == 0);
  }
}

TEST_CASE("words wrap at blanks, and long ones stand alone", "[render]") {
  CHECK(wrapped("one two three", 7) == "one two\nthree\n");
  CHECK(wrapped("one two", 7, 2) == "  one\n  two\n");
  CHECK(wrapped("abcdefghij k", 5) == "abcdefghij\nk\n");
  CHECK(wrapped("", 10).empty());
}

TEST_CASE("columns are aligned by what is seen, not by bytes", "[render]") {
  text::Table table({{"a"}, {"b", text::Align::right}});
  table.add({"größe", "1"});
  table.add({"x", "22"});
  CHECK(table.print() == "a       b\ngröße   1\nx      22\n");
  CHECK(table.width() == 9);
}
