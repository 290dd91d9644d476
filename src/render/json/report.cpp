#include "render/json/json.hpp"
#include "render/json/parts.hpp"

namespace crescendo::json {
namespace {

void write_placed(Writer& json, const PlacedFinding& placed) {
  const auto& segment = placed.finding.segment;
  const auto& location = placed.location;
  const auto number = [](std::size_t value) { return std::optional(static_cast<double>(value)); };
  json.open_object();
  write_finding_members(json, placed.finding);
  // Counted from 1, as in the plan.
  json.member("segment", segment ? number(*segment + 1) : std::nullopt);
  json.member("line", location ? number(location->line) : std::nullopt);
  json.member("column", location ? number(location->column) : std::nullopt);
  json.close_object();
}

}  // namespace

std::string report(const CheckReport& report, const RenderContext& /*context*/) {
  std::string out;
  Writer json(out);
  json.open_object();
  write_header(json, "crescendo.check/1");
  json.key("files").open_array();
  for (const CheckedPlan& plan : report.plans) {
    json.open_object();
    json.member("file", plan.file).member("good", plan.good);
    json.key("findings").open_array();
    for (const PlacedFinding& placed : plan.findings) write_placed(json, placed);
    json.close_array();
    json.close_object();
  }
  json.close_array();
  json.close_object();
  out += '\n';
  return out;
}

}  // namespace crescendo::json
