#include "cli/progress.hpp"

#include "support/catch.hpp"

#include <regex>
#include <string>

using namespace crescendo;

namespace {

const std::string wipe = "\r\x1b[K";

/// What a terminal was sent.
struct Screen {
  std::string sent = {};

  [[nodiscard]] io::Sink sink() {
    return [this](std::string_view bytes) {
      sent += bytes;
      return std::error_code();
    };
  }
  [[nodiscard]] bool shows(const std::string& pattern) const {
    return std::regex_match(sent, std::regex("\r\x1b\\[K" + pattern));
  }
};

}  // namespace

TEST_CASE("progress tells rows, and of a roster of known size how much is done", "[cli]") {
  Screen screen;
  cli::Progress progress(screen.sink(), true, 1000);
  progress.add_bytes(250);
  progress.show({.plans = 40, .rejected = 2});
  INFO(screen.sent);
  CHECK(screen.shows(R"(\[#{6}-{18}\]  25% 42 rows, 2 rejected, \d+/s, \d+:\d\d left)"));
}

TEST_CASE("progress of what nobody knows the size of", "[cli]") {
  Screen screen;
  cli::Progress progress(screen.sink(), true, {});
  progress.add_bytes(250);
  progress.show({.plans = 40});
  INFO(screen.sent);
  CHECK(screen.shows(R"(40 rows, \d+/s)"));
}

TEST_CASE("messages push the progress away, and it comes back", "[cli]") {
  Screen screen;
  cli::Progress progress(screen.sink(), true, {});
  CHECK(!progress.tell("before\n"));
  CHECK(screen.sent == "before\n");
  progress.show({.plans = 1});
  screen.sent.clear();
  CHECK(!progress.tell("between\n"));
  CHECK(screen.sent == wipe + "between\n");
  progress.clear();
  CHECK(screen.sent == wipe + "between\n");
}

TEST_CASE("where nobody looks there is no progress", "[cli]") {
  Screen screen;
  cli::Progress progress(screen.sink(), false, 1000);
  progress.show({.plans = 1});
  progress.clear();
  CHECK(screen.sent.empty());
}
