#include "crescendo/workout/vocabulary.hpp"
#include "render/json/json.hpp"
#include "render/json/parts.hpp"

namespace crescendo::json {
namespace {

/// Both forms of an amount; the one that does not apply is null.
void write_amount(Writer& json, std::string_view name, const PerUnit<Amount>& amount) {
  json.key(name).open_object();
  for (const auto& [key, form] : {std::pair("km_form", &amount.kilometres), {"mi_form", &amount.miles}}) {
    const auto* distance = std::get_if<Distance>(form);
    const auto* time = std::get_if<Duration>(form);
    json.key(key).open_object();
    json.member("distance_m", distance != nullptr ? std::optional(distance->in_metres()) : std::nullopt);
    json.member("duration_s", time != nullptr ? std::optional(time->count()) : std::nullopt);
    json.close_object();
  }
  json.close_object();
}

void write_total(Writer& json, const TotalSize& total) {
  json.key("total").open_object();
  write_amount(json, "default", total.usual);
  write_amount(json, "min", total.smallest);
  write_amount(json, "max", total.largest);
  json.member("time_limit_s", total.time_limit ? std::optional(total.time_limit->count()) : std::nullopt);
  json.close_object();
}

template <class Words>
void write_words(Writer& json, std::string_view name, const Words& words) {
  json.key(name).open_array();
  for (const auto word : words) json.string(name_of(word));
  json.close_array();
}

std::string text_of(const std::optional<Target>& target) { return target ? target->text : std::string(); }

/// Both ends of a course; empty where it says nothing of one.
struct Ends {
  std::string from;
  std::string to;
};

struct EndsOf {
  Ends operator()(const Steady& steady) const { return {steady.at.text, steady.at.text}; }
  Ends operator()(const Glide& glide) const { return {text_of(glide.from), glide.to.text}; }
  Ends operator()(const Stairs& stairs) const { return {text_of(stairs.from), text_of(stairs.to)}; }
  Ends operator()(const Gain& /*gain*/) const { return {}; }
  Ends operator()(const InZone& zone) const {
    const std::string name = "Z" + std::to_string(zone.number);
    return {name, name};
  }
  Ends operator()(const ByFeel& feel) const { return {{}, text_of(feel.ceiling)}; }
};

void write_step(Writer& json, const Step& step) {
  json.open_object();
  json.member("role", name_of(step.role));
  json.member("extent_km_form", extent_text(step.extent.kilometres, LengthUnit::kilometre));
  json.member("extent_mi_form", extent_text(step.extent.miles, LengthUnit::mile));
  const Ends ends = std::visit(EndsOf{}, step.course);
  json.text_or_null("from", ends.from);
  json.text_or_null("to", ends.to);
  json.text_or_null("cue", step.cue);
  json.close_object();
}

void write_template(Writer& json, const Template& workout) {
  json.open_object();
  json.member("id", workout.id).member("name", workout.name).member("goal", name_of(workout.goal));
  write_words(json, "levels", workout.levels);
  write_words(json, "phases", workout.phases);
  write_total(json, workout.total);
  json.key("steps").open_array();
  for (const Step& step : workout.steps) write_step(json, step);
  json.close_array();
  json.member("purpose", workout.purpose);
  json.text_or_null("notes", workout.notes);
  json.member("source", workout.source);
  json.close_object();
}

}  // namespace

std::string catalogue(const CataloguePage& page, const RenderContext& /*context*/) {
  std::string out;
  Writer json(out);
  json.open_object();
  write_header(json, "crescendo.workouts/1");
  json.key("workouts").open_array();
  for (const Template& workout : page.workouts) write_template(json, workout);
  json.close_array();
  json.close_object();
  out += '\n';
  return out;
}

}  // namespace crescendo::json
