#include "crescendo/render/fingerprint.hpp"

#include "support/catch.hpp"

using namespace crescendo;

TEST_CASE("fingerprints are those that the authors of FNV-1a publish", "[render]") {
  CHECK(fingerprint("") == 0xcbf29ce484222325U);
  CHECK(fingerprint("a") == 0xaf63dc4c8601ec8cU);
  CHECK(fingerprint("foobar") == 0x85944171f73967e8U);
}

TEST_CASE("a folded fingerprint has something of both halves", "[render]") {
  CHECK(folded(0x1111111122222222U) == 0x33333333U);
  CHECK(folded(fingerprint("foobar")) == (0x85944171U ^ 0xf73967e8U));
}
