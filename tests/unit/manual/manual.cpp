#include "crescendo/manual/completion.hpp"
#include "crescendo/manual/pages.hpp"
#include "manual/markdown.hpp"
#include "manual/roff.hpp"
#include "support/catch.hpp"

#include <string>

using namespace crescendo::manual;

namespace {

std::string paragraph(const std::string& text) {
  Roff page("X", 1, "1", "Book");
  const std::string before = page.page();
  page.paragraph(text);
  return page.page().substr(before.size());
}

std::string converted(const std::string& markdown) {
  Roff page("X", 1, "1", "Book");
  const std::string before = page.page();
  add_markdown(markdown, page);
  return page.page().substr(before.size());
}

Program small() {
  const Option goal{.name = "--goal",
                    .type = "GOAL",
                    .text = "it's [what] you: want",
                    .values = {Values::Kind::words, {"a", "b"}}};
  const Option loud{.short_name = "-l", .name = "--loud", .text = "shout"};
  const Option file{.name = "FILE", .text = "what to read", .values = {Values::Kind::files, {}}};
  return {"1.0",
          "Does things.",
          "  crescendo one\n",
          {{"one", "The first", "one FILE", "  crescendo one\n", {goal, loud, file}},
           {"two", "The second", "two", "  crescendo two\n", {loud}}},
          {},
          {{"Files", "none"}}};
}

}  // namespace

TEST_CASE("a page holds no instruction that its text did not mean", "[manual]") {
  CHECK(paragraph(".de x").starts_with(".PP\n\\&.de x\n"));
  CHECK(paragraph("'quoted'") == ".PP\n\\(aqquoted\\(aq\n");
  CHECK(paragraph("a\\b") == ".PP\na\\eb\n");
  CHECK(paragraph("~/x ^ `-y`") == ".PP\n\\(ti/x \\(ha \\fB\\-y\\fR\n");
  // A dot that comes to stand at the beginning of a line by filling it.
  const std::string long_text = std::string(75, 'x') + " .so /etc/passwd";
  CHECK(paragraph(long_text).find("\n\\&.so /etc/passwd\n") != std::string::npos);
}

TEST_CASE("a page marks what is to be typed", "[manual]") {
  CHECK(paragraph("see --dew-point, not half-marathon") == ".PP\nsee \\-\\-dew\\-point, not half-marathon\n");
  CHECK(paragraph("**strong** and *other*") == ".PP\n\\fBstrong\\fR and \\fIother\\fR\n");
  CHECK(paragraph("[the map](src/README.md) [left]") == ".PP\nthe map [left]\n");
  CHECK(paragraph("2 * 3 and `open") == ".PP\n2 * 3 and \\(gaopen\n");
}

TEST_CASE("Markdown becomes a page", "[manual]") {
  CHECK(converted("# Title\n\nOne\ntwo.\n\n## Next\n\nthree\n") == ".PP\nOne two.\n.SH NEXT\nthree\n");
  CHECK(converted("- a\n  b\n- c\n") == ".IP \\(bu 2\na b\n.IP \\(bu 2\nc\n");
  CHECK(converted("| key | meaning |\n|---|---|\n| `id` | a name |\n\nend\n") ==
        ".TP\n\\fBid\\fR\na name\n.PP\nend\n");
  CHECK(converted("```json\n{\"a\": -1}\n\n.x\n```\nend\n") ==
        ".PP\n.RS 2\n.nf\n{\"a\": \\-1}\n\n\\&.x\n.fi\n.RE\n.PP\nend\n");
  CHECK(converted("```\nnever closed") == ".PP\n.RS 2\n.nf\nnever closed\n.fi\n.RE\n");
}

TEST_CASE("an option that several commands have stands in the manual once", "[manual]") {
  const std::string page = program_page(small());
  const auto first = page.find("\\fB\\-l\\fR, \\fB\\-\\-loud\\fR\nshout [all]\n");
  REQUIRE(first != std::string::npos);
  CHECK(page.find("\\-\\-loud", first + 30) == std::string::npos);
  CHECK(page.find("\\fB\\-\\-goal\\fR \\fIGOAL\\fR\n") != std::string::npos);
  CHECK(page.find("want [one]\n") != std::string::npos);
}

TEST_CASE("options stand under their headings, in help and in the manual", "[manual]") {
  Program program = small();
  program.commands[0].options[0].group = "Aims";
  program.commands[0].options[1].group = "Noise";
  program.commands[0].options[2].group = "Arguments";
  program.commands[1].options[0].group = "Noise";
  const std::string text = help(program.commands[0]);
  const auto aims = text.find("\nAims:\n  --goal GOAL ");
  const auto noise = text.find("\nNoise:\n  -l, --loud ");
  const auto arguments = text.find("\nArguments:\n  FILE ");
  REQUIRE(aims != std::string::npos);
  REQUIRE(noise != std::string::npos);
  REQUIRE(arguments != std::string::npos);
  CHECK(aims < noise);
  CHECK(noise < arguments);
  const std::string page = program_page(program);
  CHECK(page.find(".SS Aims\n") < page.find("\\-\\-goal"));
  CHECK(page.find(".SS Noise\n") < page.find("\\-\\-loud"));
}

TEST_CASE("the help of the program has its commands and notes", "[manual]") {
  const std::string text = help(small());
  CHECK(text.find("  one         The first\n  two         The second\n") != std::string::npos);
  CHECK(text.find("\nFiles: none\n") != std::string::npos);
}

TEST_CASE("texts are quoted for the shells", "[manual]") {
  const std::string zsh = completion(small(), Shell::zsh);
  CHECK(zsh.find(R"('--goal=[it'\''s \[what\] you\: want]:GOAL:(a b)')") != std::string::npos);
  CHECK(zsh.find(R"('(-l --loud)-l[shout]' '(-l --loud)--loud[shout]')") != std::string::npos);
  CHECK(completion(small(), Shell::fish).find(R"(-l goal -x -a 'a b' -d 'it\'s [what] you: want')") !=
        std::string::npos);
  CHECK(completion(small(), Shell::bash).find("--goal) _crescendo_words 'a b' ;;") != std::string::npos);
}
