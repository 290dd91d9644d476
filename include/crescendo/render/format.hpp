#pragma once

#include "crescendo/diagnostics/placed_finding.hpp"
#include "crescendo/physiology/paces_sheet.hpp"
#include "crescendo/render/parts.hpp"
#include "crescendo/workout/template.hpp"
#include "crescendo/workout/workout.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crescendo {

/// What a watch holds the runner to.
enum class WatchTarget { pace, heart_rate, open };
inline constexpr std::array<std::string_view, 3> watch_target_names = {"pace", "hr", "open"};

/// What ends a step on a watch.
enum class StepsBy { distance, time };
inline constexpr std::array<std::string_view, 2> steps_by_names = {"distance", "time"};

/// Everything about the output that is not in the plan itself. There is no clock and no locale in it: the
/// same plan and context give the same bytes.
struct RenderContext {
  /// Of everything that is shown, whatever the plan was made in; `Workout::units` is what suits it.
  Units units = Units::kilometres;
  bool splits = false;   ///< a line per kilometre or mile
  bool explain = false;  ///< where each number comes from, and all guidance and remarks
  bool colour = false;
  bool of_many = false;    ///< one of many in a table, whose columns are the same for all
  std::size_t width = 80;  ///< columns
  /// None: whatever a segment is to be run by.
  std::optional<WatchTarget> target = {};
  /// None: distance, but for a treadmill, which no watch measures.
  std::optional<StepsBy> steps_by = {};
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

/// How plans follow each other where many are written one behind the other.
struct Sequence {
  std::string_view between = {};  ///< one and the next
  /// The first line is a heading, which is said again only where it changes.
  bool heading = false;
  /// Made of JSON objects, of which one can stand in the place of a plan that there is not.
  bool objects = false;
};

/// What a format makes of a plan.
struct WrittenPlan {
  std::string bytes;
  /// What else becomes of the plan, such as ramps that become steps, in a few words; empty where nothing
  /// does.
  std::string changes = {};
};

/// A way to write results down. Command line, help and tests all walk the table of them.
struct Format {
  std::string_view name;
  std::string_view ending;  ///< of files, with the dot
  std::string_view media_type;
  std::string_view use;  ///< where it is good for, in a few words
  Parts carries;         ///< what of a plan it can say
  bool binary = false;
  bool needs_date = false;
  bool keeps_texts = false;               ///< as they are, line breaks and all
  bool one_target = false;                ///< a step can be held to one thing alone
  std::optional<Sequence> sequence = {};  ///< none where each plan needs a file of its own
  std::string_view many = {};             ///< the format for many plans in one file, where it is another one
  WrittenPlan (*plan)(const Workout&, const RenderContext&);
  // Null where the format is for plans alone.
  std::string (*paces)(const PacesSheet&, const RenderContext&) = nullptr;
  std::string (*catalogue)(const CataloguePage&, const RenderContext&) = nullptr;
  std::string (*report)(const CheckReport&, const RenderContext&) = nullptr;
  std::string (*formats)(std::span<const Format>) = nullptr;
};

/// The first is the default.
std::span<const Format> formats();

/// The format of that name, or the one whose files end like that, by the longest ending that fits; null where
/// there is none.
const Format* format_named(std::string_view name);
const Format* format_for_file(std::string_view path);

/// A plan in some format.
struct RenderedPlan {
  std::string bytes;
  std::string changes;
  Workout workout;  ///< as the format was given it
};

/// The plan in that format. A workout that is not needed any more can be moved in, and is not copied then.
///
/// Formats are given the numbers as JSON has them, and texts on one line without control characters: `plan`
/// of a format may rely on it.
/// @throws InputError where the format needs a date and the workout has none
RenderedPlan rendered(const Format& format, Workout workout, const RenderContext& context);

/// What the format cannot say of the plan that was rendered in it, and its `changes`, in one line for a
/// person; empty where it says everything.
std::string left_out(const Format& format, const RenderedPlan& plan, const RenderContext& context);

/// What a runner ought to know, and does not find in the bytes; the worst first.
std::vector<Finding> untold(const Format& format, const RenderedPlan& plan);

/// The program's own version.
std::string_view version();

}  // namespace crescendo
