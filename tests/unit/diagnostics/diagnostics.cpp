#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "support/catch.hpp"

#include <array>

using namespace crescendo;

TEST_CASE("a diagnostic shows the place, the line, a caret and what to do", "[diagnostics]") {
  const Diagnostic diagnostic{"bad time", "write 42:30", Excerpt{"10k,4:75", 6, 2},
                              Location{"roster.csv", 12, 7}};
  CHECK(describe(diagnostic) ==
        "roster.csv:12:7: error: bad time\n"
        "  10k,4:75\n"
        "        ^~\n"
        "  write 42:30\n");
}

TEST_CASE("the caret stands under the right column behind wide bytes", "[diagnostics]") {
  CHECK(describe({"bad", "", Excerpt{"Zoë,x", 5, 1}}) == "error: bad\n  Zoë,x\n      ^\n");
}

TEST_CASE("a long line is cut around the caret", "[diagnostics]") {
  const std::string line = std::string(200, 'a') + "X" + std::string(200, 'b');
  const std::string text = describe({"bad", "", Excerpt{line, 200, 1}});
  CHECK(text.find("…aaa") != std::string::npos);
  CHECK(text.find("bbb…") != std::string::npos);
  const auto lines_end = text.find('\n', 12);
  const std::string shown = text.substr(11, lines_end - 11);
  const std::string caret = text.substr(lines_end + 1);
  CHECK(display_width(shown.substr(0, shown.find('X'))) == caret.find('^'));
  CHECK(text.size() < 200);
}

TEST_CASE("an offset behind the line does no harm", "[diagnostics]") {
  CHECK(describe({"bad", "", Excerpt{"abc", 99, 5}}) == "error: bad\n  abc\n     ^\n");
}

TEST_CASE("a long line need not be made of characters", "[diagnostics]") {
  const std::string bytes(200, '\x9d');
  CHECK(describe({"bad", "", Excerpt{bytes, 150, 10}}).find("^~~~~~~~~~\n") != std::string::npos);
}

TEST_CASE("what a terminal would obey is made harmless", "[diagnostics]") {
  CHECK(printable("a\x1b[31mb\n\xff") == "a?[31mb??");
  CHECK(printable("\xc2\x9bz") == "??z");
  CHECK(printable("größe 🏃") == "größe 🏃");
  CHECK(unprintable_at("größe\t🏃") == 12);
  // Marks that reorder what is shown; those that only tell a direction are letters like others.
  CHECK(printable("a\u202Eb\u2066c") == "a?b?c");
  CHECK(unprintable_at("a\u202Eb") == 5);
  CHECK(printable("\u200Fa\u2029") == "\u200Fa\u2029");
  CHECK(unprintable_at("gr\xc3") == 2);
  CHECK(unprintable_at("a\x1b") == 1);
  CHECK(unprintable_at("") == 0);
  CHECK(display_width("größe 🏃") == 7);
  CHECK(display_width(in_quotes(std::string(300, 'x'))) == 43);
}

TEST_CASE("the nearest word is offered, and only if it is near", "[diagnostics]") {
  constexpr std::array<std::string_view, 4> words = {"threshold", "vo2max", "5k", "10k"};
  CHECK(closest("thresold", words) == "threshold");
  CHECK(closest("THRESHODL", words) == "threshold");
  CHECK(closest("vo2mxa", words) == "vo2max");
  CHECK(closest("5kk", words) == "5k");
  CHECK(closest("banana", words) == std::nullopt);
  CHECK(closest("", words) == std::nullopt);
  CHECK(closest(std::string(300, 'x'), words) == std::nullopt);
  CHECK(suggestion("zzz", words, "choose from") == "choose from threshold, vo2max, 5k, 10k");
}
