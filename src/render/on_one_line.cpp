#include "render/on_one_line.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <initializer_list>

namespace crescendo {
namespace {

/// As `printable`, with blanks for what separates words.
void clean(std::string& text) {
  if (unprintable_at(text) == text.size() && text.find('\t') == std::string::npos) return;
  for (char& letter : text) {
    if (letter == '\n' || letter == '\r' || letter == '\t') letter = ' ';
  }
  text = printable(text);
}

void clean_all(std::initializer_list<std::string*> texts) {
  for (std::string* text : texts) clean(*text);
}

}  // namespace

Workout on_one_line(Workout workout) {
  Guidance& guidance = workout.guidance;
  clean_all({&workout.id, &workout.name, &workout.source, &workout.athlete.id, &workout.athlete.name});
  clean_all({&guidance.purpose, &guidance.not_for, &guidance.before, &guidance.after, &guidance.off_day,
             &guidance.if_started_too_fast});
  for (Segment& segment : workout.segments) {
    clean_all({&segment.from, &segment.to, &segment.label, &segment.cue});
  }
  for (Adjustment& adjustment : workout.adjustments) clean(adjustment.name);
  for (Finding& finding : workout.findings) clean_all({&finding.rule, &finding.message, &finding.source});
  return workout;
}

}  // namespace crescendo
