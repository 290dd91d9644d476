#include "render/texts.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <initializer_list>

namespace crescendo {
namespace {

/// As nearly all texts are: ASCII without control characters. It looks at all bytes, however early it is
/// known: compilers take many at a time then.
bool is_clean(std::string_view text) {
  unsigned others = 0;
  for (const char c : text) others |= c < ' ' || c > '~' ? 1U : 0U;
  return others == 0;
}

void clean(std::string& text) {
  if (!is_clean(text)) text = on_one_line(text);
}

void clean_all(std::initializer_list<std::string*> texts) {
  for (std::string* text : texts) clean(*text);
}

}  // namespace

std::string on_one_line(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter == '\n' || letter == '\r' || letter == '\t') letter = ' ';
  }
  // Two more line breaks, of Unicode's own: U+2028 and U+2029.
  for (const std::string_view separator : {"\u2028", "\u2029"}) {
    for (auto at = result.find(separator); at != std::string::npos; at = result.find(separator)) {
      result.replace(at, separator.size(), " ");
    }
  }
  return printable(result);
}

void put_on_one_line(Workout& workout) {
  Guidance& guidance = workout.guidance;
  clean_all({&workout.id, &workout.name, &workout.source, &workout.athlete.id, &workout.athlete.name});
  clean_all({&guidance.purpose, &guidance.not_for, &guidance.before, &guidance.after, &guidance.off_day,
             &guidance.if_started_too_fast});
  for (Segment& segment : workout.segments) {
    clean_all({&segment.from, &segment.to, &segment.label, &segment.cue});
  }
  for (Adjustment& adjustment : workout.adjustments) clean(adjustment.name);
  for (Finding& finding : workout.findings) clean_all({&finding.rule, &finding.message, &finding.source});
}

}  // namespace crescendo
