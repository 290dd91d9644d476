#include "render/json/parts.hpp"

#include "crescendo/render/format.hpp"

namespace crescendo::json {

void write_header(Writer& json, std::string_view schema) {
  json.member("schema", schema);
  json.key("generator").open_object();
  json.member("name", "crescendo").member("version", version());
  json.close_object();
}

void write_race(Writer& json, const std::optional<Race>& race) {
  json.key("race");
  if (!race) {
    json.null();
    return;
  }
  json.open_object();
  json.member("distance_m", race->distance.in_metres()).member("time_s", race->time.count());
  json.close_object();
}

void write_finding_members(Writer& json, const Finding& finding) {
  json.member("rule", finding.rule);
  json.member("severity", name_of(finding.severity));
  json.member("message", finding.message);
  json.text_or_null("source", finding.source);
}

void write_finding(Writer& json, const Finding& finding) {
  json.open_object();
  write_finding_members(json, finding);
  json.close_object();
}

}  // namespace crescendo::json
