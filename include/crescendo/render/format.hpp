#pragma once

#include "crescendo/diagnostics/placed_finding.hpp"
#include "crescendo/physiology/paces_sheet.hpp"
#include "crescendo/workout/template.hpp"
#include "crescendo/workout/workout.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo {

/// Everything about the output that is not in the plan itself. There is no clock and no locale in it: the
/// same plan and context give the same bytes.
struct RenderContext {
  Units units = Units::kilometres;
  bool splits = false;   ///< a line per kilometre or mile
  bool explain = false;  ///< where each number comes from, and all guidance and remarks
  bool colour = false;
  std::size_t width = 80;  ///< columns
};

/// The catalogue, or one workout of it in full.
struct CataloguePage {
  std::vector<Template> workouts;
  bool in_full = false;
};

/// What was found in a plan that somebody wrote.
struct CheckedPlan {
  std::string file;
  bool good = true;
  std::vector<PlacedFinding> findings;
};

/// Plans that were looked over, in the order in which they were given.
struct CheckReport {
  std::vector<CheckedPlan> plans;
};

/// A way to write results down. Command line, help and tests all walk the table of them.
struct Format {
  std::string_view name;
  std::string_view ending;  ///< of files, with the dot
  std::string_view media_type;
  std::string (*plan)(const Workout&, const RenderContext&);
  std::string (*paces)(const PacesSheet&, const RenderContext&);
  std::string (*catalogue)(const CataloguePage&, const RenderContext&);
  std::string (*report)(const CheckReport&, const RenderContext&);
};

/// The first is the default.
std::span<const Format> formats();

/// The format of that name, or the one whose files end like that, by the longest ending that fits; null where
/// there is none.
const Format* format_named(std::string_view name);
const Format* format_for_file(std::string_view path);

/// The program's own version.
std::string_view version();

}  // namespace crescendo
