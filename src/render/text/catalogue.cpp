#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "render/text/text.hpp"
#include "render/texts.hpp"

#include <fmt/format.h>

namespace crescendo::text {
namespace {

template <class Words>
std::string joined(const Words& words) {
  std::string result;
  for (const auto word : words) result += (result.empty() ? "" : ", ") + std::string(name_of(word));
  return result;
}

/// The same for a table: `all` where it is all three of a kind.
template <class Words>
std::string in_short(const Words& words) {
  constexpr std::size_t all = 3;
  return words.size() == all ? "all" : joined(words);
}

/// `5 km`, or `5 km (3 mi)` where both are wanted.
std::string size_text(const PerUnit<Amount>& amount, Units units) {
  std::string main = short_amount(amount.in(main_unit(units)), main_unit(units));
  const bool same = std::holds_alternative<Duration>(amount.kilometres);
  if (units != Units::both || same) return main;
  return fmt::format("{} ({})", main, short_amount(amount.miles, LengthUnit::mile));
}

struct CourseText {
  LengthUnit unit;

  std::string operator()(const Steady& steady) const { return "at " + steady.at.text; }
  std::string operator()(const Glide& glide) const {
    return glide.from ? fmt::format("from {} to {}", glide.from->text, glide.to.text)
                      : fmt::format("on to {}", glide.to.text);
  }
  std::string operator()(const Stairs& stairs) const {
    std::string result = stairs.each
                             ? fmt::format("in steps of {}", short_amount(stairs.each->in(unit), unit))
                             : fmt::format("in {} steps", stairs.pieces.in(unit));
    if (stairs.from) result += " from " + stairs.from->text;
    if (stairs.to) result += " to " + stairs.to->text;
    if (stairs.drop) {
      const double seconds = stairs.drop->in(unit).over(one(unit)).count();
      result += fmt::format(", each {:.3g} s/{} faster", seconds, name_of(unit));
    }
    if (stairs.floats)
      result += fmt::format(", {} easy behind each", short_amount(stairs.floats->in(unit), unit));
    return result;
  }
  std::string operator()(const Gain& gain) const {
    return fmt::format("the same way {:.0f} s quicker", gain.saved.count());
  }
  std::string operator()(const InZone& zone) const {
    return fmt::format("in heart-rate zone {}", zone.number);
  }
  std::string operator()(const ByFeel& feel) const {
    std::string result = feel.effort.low == feel.effort.high
                             ? fmt::format("at effort {}", feel.effort.low)
                             : fmt::format("at effort {} to {}", feel.effort.low, feel.effort.high);
    return feel.ceiling ? result + ", no faster than " + feel.ceiling->text : result;
  }
};

std::string in_full(const Template& workout, const RenderContext& context) {
  const LengthUnit unit = main_unit(context.units);
  std::string result = at_both_ends(on_one_line(workout.name), workout.id, context.width);
  result += wrapped(on_one_line(workout.purpose), context.width) + "\n";
  Table steps({{"step"}, {"size", Align::right}, {"pace"}, {"feels like"}});
  std::string list;
  for (const Step& step : workout.steps) {
    list += wrapped(fmt::format("{} {} {}", name_of(step.role), extent_text(step.extent.in(unit), unit),
                                std::visit(CourseText{unit}, step.course)),
                    context.width);
    steps.add({std::string(name_of(step.role)), extent_text(step.extent.in(unit), unit),
               std::visit(CourseText{unit}, step.course), on_one_line(step.cue)});
  }
  result += (steps.width() <= context.width ? steps.print() : list) + "\n";
  const TotalSize& total = workout.total;
  std::string size =
      fmt::format("Size: {}; made for {} to {}", size_text(total.usual, context.units),
                  size_text(total.smallest, context.units), size_text(total.largest, context.units));
  if (total.time_limit) size += fmt::format("; by default no longer than {}", short_time(*total.time_limit));
  result += wrapped(size + ".", context.width);
  result += wrapped(fmt::format("Goal: {}. Levels: {}. Phases: {}.", name_of(workout.goal),
                                joined(workout.levels), joined(workout.phases)),
                    context.width);
  if (!workout.notes.empty()) result += wrapped("Note: " + on_one_line(workout.notes), context.width);
  return result + wrapped("Source: " + on_one_line(workout.source), context.width);
}

std::string overview(const CataloguePage& page, const RenderContext& context) {
  Table table({{"workout"}, {"goal"}, {"size", Align::right}, {"phase"}, {"level"}});
  for (const Template& workout : page.workouts) {
    table.add({workout.id, std::string(name_of(workout.goal)), size_text(workout.total.usual, context.units),
               in_short(workout.phases), in_short(workout.levels)});
  }
  std::string result;
  if (table.width() <= context.width) {
    result = table.print();
  } else {
    for (const Template& workout : page.workouts) {
      result += wrapped(fmt::format("{}: {}, {}", workout.id, name_of(workout.goal),
                                    size_text(workout.total.usual, context.units)),
                        context.width);
    }
  }
  return result + "\n" + wrapped("crescendo workouts ID shows one of them in full.", context.width);
}

}  // namespace

std::string catalogue(const CataloguePage& page, const RenderContext& context) {
  return page.in_full ? in_full(page.workouts.front(), context) : overview(page, context);
}

}  // namespace crescendo::text
