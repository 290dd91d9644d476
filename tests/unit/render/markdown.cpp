#include "render/markdown/markdown.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "render/markdown/escaped.hpp"
#include "unit/render/runs.hpp"

using namespace crescendo;
using namespace crescendo::test;

namespace {

/// Cells of a table's line, which no text may add to.
std::size_t cells_in(const std::string& line) {
  return static_cast<std::size_t>(std::count(line.begin(), line.end(), '|')) - 1;
}

/// The text that escaped Markdown shows.
std::string shown(const std::string& escaped) {
  std::string result;
  for (std::size_t at = 0; at < escaped.size(); ++at) {
    if (escaped[at] == '\\') {
      result += escaped.at(++at);
    } else if (escaped[at] == '&') {
      const auto end = escaped.find(';', at);
      REQUIRE(escaped.substr(at, 2) == "&#");
      result += static_cast<char>(std::stoi(escaped.substr(at + 2, end - at - 2)));
      at = end;
    } else {
      result += escaped[at];
    }
  }
  return result;
}

}  // namespace

TEST_CASE("the tables of a page are whole", "[render]") {
  for_every_run([](const Workout& run, const RenderContext& context) {
    const std::string page = markdown::plan(run, context);
    CHECK(page.starts_with("# " + run.name + "\n\nFriday, 31 December 2027 · "));
    CHECK(page.find("## Around the run") != std::string::npos);
    CHECK((page.find("## Every kilometre") != std::string::npos) ==
          (run.by_pace() && context.units != Units::miles));
    CHECK((page.find("## Every mile") != std::string::npos) ==
          (run.by_pace() && context.units != Units::kilometres));
    std::size_t rows = 0;
    std::size_t width = 0;
    for (const std::string& line : parted(page, "\n")) {
      if (!line.starts_with("|")) width = 0;
      if (!line.starts_with("|")) continue;
      if (width != 0) CHECK(cells_in(line) == width);
      width = cells_in(line);
      ++rows;
    }
    CHECK(rows >= run.segments.size() + 2);
  });
}

TEST_CASE("texts show as they are, and as nothing else", "[render]") {
  for (const std::string& text : hostile_texts()) {
    INFO(text.substr(0, 60));
    const std::string escaped = markdown::escaped(text);
    const std::string plain = printable(text);
    CHECK(shown(escaped) == trimmed(plain));
    CHECK(escaped.find('\n') == std::string::npos);
    CHECK(escaped.find('|') == std::string::npos);
    CHECK(escaped.find("://") == std::string::npos);
    for (std::size_t at = escaped.find_first_of("*_`<>[]#~"); at != std::string::npos;
         at = escaped.find_first_of("*_`<>[]#~", at + 1)) {
      REQUIRE(at > 0);
      CHECK((escaped[at - 1] == '\\' || escaped[at - 1] == '&'));
    }
  }
  CHECK(markdown::escaped("4:02/km, 5.0 km - easy") == "4:02/km, 5.0 km - easy");
  CHECK(markdown::escaped("- a") == "\\- a");
  CHECK(markdown::escaped("12. a") == "12\\. a");
  CHECK(markdown::escaped("a\\") == "a&#92;");
  CHECK(markdown::escaped("WWW.x.y") == "WWW&#46;x.y");
  CHECK(markdown::escaped("a@b") == "a&#64;b");
}

TEST_CASE("no text breaks a page", "[render]") {
  for_hostile_runs([](const Workout& run, const std::string&) {
    const std::string page = markdown::plan(run, context_in(Units::both));
    const std::string tame = markdown::plan(filled(run, "x"), context_in(Units::both));
    const auto bars = [](const std::string& text) { return std::count(text.begin(), text.end(), '|'); };
    CHECK(bars(page) == bars(tame));
    CHECK(page.find("<script") == std::string::npos);
  });
}

TEST_CASE("where the numbers come from is told on request", "[render]") {
  const Workout run = run_of("threshold", 50);
  RenderContext context;
  CHECK(markdown::plan(run, context).find("Where the numbers") == std::string::npos);
  context.explain = true;
  CHECK(markdown::plan(run, context).find("## Where the numbers come from\n\n- **") != std::string::npos);
}
