#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/render/format.hpp"
#include "render/texts.hpp"
#include "render/watch/target.hpp"
#include "render/written.hpp"

#include <algorithm>
#include <utility>

namespace crescendo {
namespace {

bool any(const Workout& workout, bool (*has)(const Segment&)) {
  return std::ranges::any_of(workout.segments, has);
}

bool is_ramp(const Segment& segment) {
  return segment.motion && !(segment.motion->start == segment.motion->end);
}

/// What there is to say of this plan.
Parts parts_of(const Workout& workout, const RenderContext& context) {
  Parts parts{Part::effort, Part::guidance};
  const auto add_if = [&parts](bool there, Part part) {
    if (there) parts.add(part);
  };
  add_if(workout.by_pace(), Part::paces);
  add_if(any(workout, is_ramp), Part::ramps);
  add_if(any(workout, [](const Segment& segment) { return segment.heart_rate.has_value(); }),
         Part::heart_rates);
  add_if(any(workout, [](const Segment& segment) { return !segment.cue.empty(); }), Part::cues);
  add_if(workout.conditions.treadmill && workout.by_pace(), Part::belt);
  add_if(std::ranges::any_of(workout.findings, [](const Finding& finding) { return !finding.remark; }),
         Part::warnings);
  add_if(context.splits && workout.by_pace(), Part::splits);
  add_if(context.explain, Part::derivation);
  add_if(workout.date.has_value(), Part::date);
  return parts;
}

/// `heart rates, effort and guidance`
std::string enumerated(const std::vector<std::string_view>& words) {
  std::string result;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) result += i + 1 == words.size() ? " and " : ", ";
    result += words[i];
  }
  return result;
}

/// What the format says of this plan.
Parts said_by(const Format& format, const Workout& workout, const RenderContext& context) {
  Parts parts = format.carries;
  const bool by_heart = std::ranges::any_of(workout.segments, [&](const Segment& segment) {
    return watch::target_kind(workout, segment, context) == WatchTarget::heart_rate;
  });
  if (format.one_target && !by_heart) parts.remove(Part::heart_rates);
  return parts;
}

}  // namespace

RenderedPlan rendered(const Format& format, Workout workout, const RenderContext& context) {
  if (format.needs_date && !workout.date) {
    throw InputError({"a file of the format " + std::string(format.name) + " is for a day",
                      "name it, such as --date 2027-03-14"});
  }
  round_as_written(workout);
  if (!format.keeps_texts) put_on_one_line(workout);
  WrittenPlan written = format.plan(workout, context);
  return {std::move(written.bytes), std::move(written.changes), std::move(workout)};
}

std::string left_out(const Format& format, const RenderedPlan& plan, const RenderContext& context) {
  const Parts there = parts_of(plan.workout, context);
  const Parts said = said_by(format, plan.workout, context);
  std::vector<std::string_view> missing;
  for (std::size_t i = 0; i < part_names.size(); ++i) {
    const auto part = static_cast<Part>(i);
    if (there.has(part) && !said.has(part)) missing.push_back(part_names[i]);
  }
  const std::string name(format.name);
  std::string result = missing.empty() ? "" : name + " leaves out " + enumerated(missing);
  if (plan.changes.empty()) return result;
  return (result.empty() ? name + ": " : result + "; ") + plan.changes;
}

std::vector<Finding> untold(const Format& format, const RenderedPlan& plan) {
  if (format.carries.has(Part::warnings)) return {};
  std::vector<Finding> result;
  std::ranges::copy_if(plan.workout.findings, std::back_inserter(result),
                       [](const Finding& finding) { return !finding.remark; });
  std::ranges::stable_sort(result, std::ranges::greater(), &Finding::severity);
  return result;
}

}  // namespace crescendo
