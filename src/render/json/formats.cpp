#include "render/json/json.hpp"
#include "render/json/parts.hpp"

namespace crescendo::json {
namespace {

void write_format(Writer& json, const Format& format) {
  json.open_object();
  json.member("name", format.name).member("ending", format.ending);
  json.member("media_type", format.media_type).member("use", format.use);
  json.member("binary", format.binary).member("needs_date", format.needs_date);
  json.key("carries").open_array();
  for (std::size_t i = 0; i < part_names.size(); ++i) {
    if (format.carries.has(static_cast<Part>(i))) json.string(part_names[i]);
  }
  json.close_array();
  json.close_object();
}

}  // namespace

std::string formats(std::span<const Format> formats) {
  std::string out;
  Writer json(out);
  json.open_object();
  write_header(json, "crescendo.formats/1");
  json.key("formats").open_array();
  for (const Format& format : formats) write_format(json, format);
  json.close_array();
  json.close_object();
  out += '\n';
  return out;
}

}  // namespace crescendo::json
