#include "crescendo/diagnostics/text.hpp"
#include "crescendo/physiology/race.hpp"
#include "crescendo/units/print.hpp"
#include "render/belt.hpp"
#include "render/content/cells.hpp"
#include "render/content/words.hpp"
#include "render/whole.hpp"
#include "render/xml.hpp"
#include "render/zwo/pieces.hpp"
#include "render/zwo/zwo.hpp"

#include <pugixml.hpp>

#include <fmt/format.h>

namespace crescendo::zwo {
namespace {

/// The reference of all shares, and its number among Zwift's.
constexpr Distance reference_race = Distance::kilometres(10);
constexpr std::string_view reference_index = "2";

Speed reference_speed(const Athlete& athlete) {
  return speed_of(equivalent_pace(athlete.vdot.value_or(lowest_vdot), reference_race));
}

std::string share(Speed speed, Speed reference) { return fmt::format("{:.4f}", speed / reference); }

std::string pace_words(const Segment& segment, const RenderContext& context) {
  std::string result;
  for (const LengthUnit unit : content::shown_units(context.units)) {
    result +=
        (result.empty() ? "" : ", ") + content::pace_cell(segment, unit) + "/" + std::string(name_of(unit));
  }
  return result;
}

/// `threshold: 4:16 → 4:02/km, comfortably hard`
std::string message(const Workout& workout, const Segment& segment, const RenderContext& context) {
  std::vector<std::string> parts;
  if (segment.motion || segment.ceiling) parts.push_back(pace_words(segment, context));
  if (const auto belt = belt_setting(workout, segment)) {
    parts.push_back(fmt::format("{} {}", speed_name(belt->unit), content::belt_cell(*belt)));
  }
  if (segment.zone && segment.heart_rate) {
    parts.push_back(segment.beats ? content::beats_cell(segment) + " bpm"
                                  : content::heart_rate_cell(segment) + " of HRmax");
  }
  if (!segment.cue.empty()) parts.push_back(segment.cue);
  std::string text = segment.label;
  for (const std::string& part : parts) text += (&part == &parts.front() ? ": " : ", ") + part;
  return text;
}

void add_message(pugi::xml_node block, const char* offset, std::string_view text) {
  pugi::xml_node event = block.append_child("textevent");
  xml::set(event, offset, "0");
  xml::set(event, "message", text);
}

/// Zwift has its warm-ups first and its cool-downs last; elsewhere they are ramps like any other.
const char* block_name(const Workout& workout, const Segment& segment, const Piece& piece) {
  const bool first = segment.role == Role::warmup && piece.begin == Distance();
  const bool last = segment.role == Role::cooldown && &segment == &workout.segments.back();
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

}  // namespace

std::string plan(const Workout& workout, const RenderContext& context) {
  pugi::xml_document document;
  pugi::xml_node file = document.append_child("workout_file");
  xml::add(file, "author", "crescendo");
  xml::add(file, "name", workout.name);
  xml::add(file, "description", workout.guidance.purpose);
  xml::add(file, "sportType", "run");
  xml::add(file, "durationType", workout.by_pace() ? "distance" : "time");
  add_tags(file, workout);
  const pugi::xml_node list = file.append_child("workout");
  for (const Segment& segment : workout.segments) {
    const std::string text = message(workout, segment, context);
    if (segment.motion) add_run(list, workout, segment, text);
    if (!segment.motion) add_free_run(list, segment, text);
  }
  return xml::written(document);
}

}  // namespace crescendo::zwo
