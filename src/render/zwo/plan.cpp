#include "crescendo/physiology/race.hpp"
#include "crescendo/units/print.hpp"
#include "render/whole.hpp"
#include "render/xml.hpp"
#include "render/zwo/message.hpp"
#include "render/zwo/pieces.hpp"
#include "render/zwo/zwo.hpp"

#include <cassert>
#include <pugixml.hpp>

#include <fmt/format.h>

namespace crescendo::zwo {
namespace {

/// The reference of all shares, and its number among Zwift's.
constexpr Distance reference_race = Distance::kilometres(10);
constexpr std::string_view reference_index = "2";

/// What the profile of a runner whose runs have paces has to say in Zwift: the very result where it was a
/// 10K.
Duration reference_time(const Athlete& athlete) {
  if (athlete.race && athlete.race->distance == reference_race) return athlete.race->time;
  assert(athlete.vdot);
  return equivalent_time(*athlete.vdot, reference_race);
}

Speed reference_speed(const Athlete& athlete) { return reference_race / reference_time(athlete); }

std::string share(Speed speed, Speed reference) { return fmt::format("{:.4f}", speed / reference); }

void add_message(pugi::xml_node block, const char* offset, std::string_view text) {
  pugi::xml_node event = block.append_child("textevent");
  xml::set(event, offset, "0");
  xml::set(event, "message", text);
}

/// Zwift has one warm-up, first, and one cool-down, last; everything else is a ramp like any other.
const char* block_name(const Workout& workout, const Segment& segment, const Piece& piece) {
  const bool first = segment.role == Role::warmup && piece.begin == Distance();
  const bool last = segment.role == Role::cooldown && &segment == &workout.segments.back() &&
                    piece.end == segment.motion->finish();
  return first ? "Warmup" : last ? "Cooldown" : "Ramp";
}

/// `PowerLow` is where a ramp starts and `PowerHigh` where it ends, also where it falls.
void set_power(pugi::xml_node block, const Piece& piece, Speed reference) {
  const bool steady = share(piece.start, reference) == share(piece.finish, reference);
  if (steady) {
    block.set_name("SteadyState");
    xml::set(block, "Power", share(piece.start, reference));
    return;
  }
  xml::set(block, "PowerLow", share(piece.start, reference));
  xml::set(block, "PowerHigh", share(piece.finish, reference));
}

void add_run(pugi::xml_node list, const Workout& workout, const Segment& segment, std::string_view text) {
  const Speed reference = reference_speed(workout.athlete);
  bool told = false;
  for (const Piece& piece : pieces(*segment.motion)) {
    const long long length = whole_metres(piece.begin, piece.end);
    if (length == 0) continue;
    pugi::xml_node block = list.append_child(block_name(workout, segment, piece));
    xml::set(block, "Duration", fmt::format("{}", length));
    set_power(block, piece, reference);
    xml::set(block, "pace", reference_index);
    if (!told) add_message(block, "distoffset", text);
    told = true;
  }
}

void add_free_run(pugi::xml_node list, const Segment& segment, std::string_view text) {
  if (whole_seconds(segment) == 0) return;
  pugi::xml_node block = list.append_child("FreeRide");
  xml::set(block, "Duration", fmt::format("{}", whole_seconds(segment)));
  add_message(block, "timeoffset", text);
}

void add_tags(pugi::xml_node file, const Workout& workout) {
  pugi::xml_node tags = file.append_child("tags");
  for (const std::string_view tag : {std::string_view("progression"), name_of(workout.goal)}) {
    xml::set(tags.append_child("tag"), "name", tag);
  }
}

/// First what Zwift has to be told, where nobody overlooks it.
std::string description(const Workout& workout) {
  if (!workout.by_pace()) return workout.guidance.purpose;
  return fmt::format("Set your 10 km time in Zwift to {}: paces are shares of it. {}",
                     clock(reference_time(workout.athlete)), workout.guidance.purpose);
}

std::string changes(const Workout& workout) {
  if (!workout.by_pace()) return "";
  return fmt::format("paces are shares of a 10 km time of {}, which Zwift must know",
                     clock(reference_time(workout.athlete)));
}

}  // namespace

WrittenPlan plan(const Workout& workout, const RenderContext& context) {
  pugi::xml_document document;
  pugi::xml_node file = document.append_child("workout_file");
  xml::add(file, "author", "crescendo");
  xml::add(file, "name", workout.name);
  xml::add(file, "description", description(workout));
  xml::add(file, "sportType", "run");
  xml::add(file, "durationType", workout.by_pace() ? "distance" : "time");
  add_tags(file, workout);
  const pugi::xml_node list = file.append_child("workout");
  for (const Segment& segment : workout.segments) {
    const std::string text = message(workout, segment, context);
    if (segment.motion) add_run(list, workout, segment, text);
    if (!segment.motion) add_free_run(list, segment, text);
  }
  return {xml::written(document), changes(workout)};
}

}  // namespace crescendo::zwo
