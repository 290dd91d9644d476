#include "fuzz/must.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <cstdlib>
#include <iostream>

namespace crescendo::fuzz {
namespace {

void must_point_inside(const Excerpt& excerpt) {
  must(excerpt.offset <= excerpt.text.size(), "the place is inside the excerpt", excerpt.text);
  // One behind the end is where something is missing.
  must(excerpt.length <= excerpt.text.size() - excerpt.offset + 1, "it ends there too", excerpt.text);
}

}  // namespace

void must(bool holds, std::string_view what, std::string_view detail) {
  if (holds) return;
  std::cerr << "does not hold: " << what << "\n" << detail << std::endl;
  std::abort();
}

void must_be_sound(const InputError& error) {
  must(!error.diagnostics().empty(), "an error has a diagnostic");
  for (const Diagnostic& diagnostic : error.diagnostics()) {
    must(!diagnostic.message.empty(), "an error has a message");
    must_be_readable(describe(diagnostic));
    if (diagnostic.excerpt) must_point_inside(*diagnostic.excerpt);
    if (!diagnostic.location) continue;
    must(diagnostic.location->line > 0 && diagnostic.location->column > 0, "lines and columns count from 1");
  }
}

void must_be_readable(std::string_view text) {
  must(unreadable_at(text) == text.size(), "a text has no control characters", text);
}

}  // namespace crescendo::fuzz
