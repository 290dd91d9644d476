#include "render/html/html.hpp"

#include "crescendo/units/print.hpp"
#include "render/html/style.hpp"
#include "unit/check/runs.hpp"
#include "unit/render/drawings.hpp"

#include <fmt/format.h>

using namespace crescendo;
using namespace crescendo::test;

TEST_CASE("a page is well-formed and harmless, whoever runs what", "[render]") {
  const Catalogue catalogue;
  for (const std::string_view id : catalogue.ids()) {
    for (const double vdot : {15.0, 45.0, 90.0}) {
      for (const Units units : {Units::kilometres, Units::miles, Units::both}) {
        INFO(id << " " << vdot);
        const Workout workout = drawn(id, vdot, units);
        const std::string page = written(workout, "html", units);
        CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
        const auto document = parsed(page);
        require_harmless(document);
        CHECK(document.select_nodes("//section[@class='segments']//tbody/tr").size() ==
              workout.segments.size());
        CHECK(contains(texts(document, "bdi"), workout.name));
        if (!workout.by_pace()) continue;
        for (const LengthUnit unit : {main_unit(units)}) {
          CHECK(contains(texts(document, "dd"), pace_with_unit(finish_of(workout).motion->end, unit)));
        }
      }
    }
  }
}

TEST_CASE("hostile texts come through a page as text", "[render]") {
  for (const std::string& text : hostile) {
    const auto document = parsed(written(named(drawn("threshold", 45), text), "html"));
    require_harmless(document);
    const auto isolated = texts(document, "bdi");
    CHECK(std::ranges::count(isolated, text) >= 5);
    CHECK(texts(document, "title").front().starts_with(text));
    CHECK(std::string(document.select_node("//h1").node().child("bdi").text().get()) == text);
    CHECK(contains(texts(document, "dd"), text));
  }
}

TEST_CASE("no element that HTML wants closed is written as if it were empty", "[render]") {
  const std::regex closed(R"(<([a-z0-9]+)[^>]*/>)");
  const std::vector<std::string> fine = {"meta", "path", "rect", "circle"};
  for (const char* id : {"threshold", "walk-jog-1", "fartlek-progression"}) {
    const std::string page = written(named(drawn(id, 45), ""), "html");
    for (std::sregex_iterator at(page.begin(), page.end(), closed), end; at != end; ++at) {
      INFO(at->str());
      CHECK(std::ranges::find(fine, (*at)[1].str()) != fine.end());
    }
  }
}

TEST_CASE("a page has the parts that were asked for, and the date where there is one", "[render]") {
  Workout workout = drawn("threshold", 50);
  const auto parts = [&workout](const RenderContext& context) {
    return texts(parsed(format_named("html")->plan(workout, context).bytes), "h2");
  };
  RenderContext context;
  CHECK_FALSE(contains(parts(context), "Splits"));
  CHECK_FALSE(contains(parts(context), "Where the numbers come from"));
  context.splits = context.explain = true;
  CHECK(contains(parts(context), "Splits"));
  CHECK(contains(parts(context), "Where the numbers come from"));
  CHECK(texts(parsed(written(workout, "html")), "time").empty());
  workout.date = parse_date("2027-03-14");
  const auto document = parsed(written(workout, "html"));
  CHECK(texts(document, "time") == std::vector<std::string>{"Sunday, 14 March 2027"});
  CHECK(std::string(document.select_node("//time/@datetime").attribute().value()) == "2027-03-14");
}

TEST_CASE("splits on a page add up to the run", "[render]") {
  const Workout workout = drawn("threshold", 50);
  const auto document = parsed(written(workout, "html"));
  const auto rows = document.select_nodes("//section[@class='splits']//tbody/tr");
  REQUIRE(rows.size() == 15);
  const auto elapsed = rows[14].node().select_node("td[2]").node();
  CHECK(std::string(elapsed.text().get()) == clock(workout.totals.duration));
}

TEST_CASE("remarks for who asks for more stay away from others", "[render]") {
  Workout workout = drawn("threshold", 50);
  workout.findings = {{"a", Severity::info, "a remark", "", true}, {"b", Severity::warning, "a warning"}};
  RenderContext context;
  const auto said = [&] { return texts(parsed(format_named("html")->plan(workout, context).bytes), "bdi"); };
  CHECK_FALSE(contains(said(), "a remark"));
  CHECK(contains(said(), "a warning"));
  context.explain = true;
  CHECK(contains(said(), "a remark"));
}

TEST_CASE("a page's two drawings share no name for their parts", "[render]") {
  const auto document = parsed(written(drawn("threshold", 50), "html"));
  std::vector<std::string> ids;
  for (const auto& found : document.select_nodes("//@id")) ids.emplace_back(found.attribute().value());
  CHECK(ids.size() == 2);
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("the page's style is read by HTML as it is written", "[render]") {
  CHECK(html::style.find_first_of("<>&") == std::string_view::npos);
  CHECK(html::style.find("@media print") != std::string_view::npos);
}

TEST_CASE("a page with more columns is wider, and gives up its table earlier", "[render]") {
  const auto stacked_below = [](const std::string& page, int width) {
    return page.find(fmt::format("(max-width: {}px) {{\n.segments thead {{ display: none", width)) !=
           std::string::npos;
  };
  const Workout workout = drawn("threshold", 50);
  CHECK(stacked_below(written(workout, "html"), 760));
  Conditions belt;
  belt.treadmill = LengthUnit::kilometre;
  const Workout full = drawn("threshold", 50, Units::both, belt);
  CHECK(stacked_below(written(full, "html", Units::both), 1100));
}

TEST_CASE("what was found comes worst first, in every format for people", "[render]") {
  Workout workout = drawn("threshold", 50);
  workout.findings = {{"a", Severity::info, "first note"},
                      {"b", Severity::warning, "warned"},
                      {"c", Severity::error, "much too hot"},
                      {"d", Severity::info, "second note"},
                      {"e", Severity::info, "by the way", "", true}};
  for (const char* format : {"text", "markdown", "html"}) {
    const std::string page = format_named(format)->plan(workout, {}).bytes;
    INFO(format);
    std::size_t last = 0;
    for (const char* message : {"much too hot", "warned", "first note", "second note"}) {
      const std::size_t at = page.find(message, last);
      REQUIRE(at != std::string::npos);
      last = at;
    }
    CHECK(page.find("by the way") == std::string::npos);
  }
}

TEST_CASE("each of the tables of splits has a head", "[render]") {
  const auto document = parsed(written(drawn("threshold", 50), "html"));
  CHECK(document.select_nodes("//section[@class='splits']//table").size() == 3);
  CHECK(document.select_nodes("//section[@class='splits']//thead").size() == 3);
}

TEST_CASE("only the terminal speaks of options", "[render]") {
  const Workout workout = drawn("threshold", 50);
  CHECK(format_named("text")->plan(workout, {}).bytes.find("--hold") != std::string::npos);
  for (const char* format : {"markdown", "html"}) {
    const std::string page = format_named(format)->plan(workout, {}).bytes;
    CHECK(page.find("and only just.") != std::string::npos);
    CHECK(page.find("--hold") == std::string::npos);
  }
}
