#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/print.hpp"
#include "crescendo/units/speed.hpp"
#include "render/content/words.hpp"
#include "render/text/style.hpp"
#include "render/text/table.hpp"
#include "render/text/text.hpp"

#include <fmt/format.h>

namespace crescendo::text {
namespace {

using namespace content;

struct Line {
  std::string_view symbol;
  std::string_view name;
  PaceRange pace;
};

std::vector<Line> lines(const TrainingPaces& paces) {
  return {{"E", "easy", paces.easy},
          {"", "moderate", PaceRange::at(paces.moderate)},
          {"M", "marathon", PaceRange::at(paces.marathon)},
          {"T", "threshold", PaceRange::at(paces.threshold)},
          {"I", "interval", PaceRange::at(paces.interval)},
          {"R", "repetition", PaceRange::at(paces.repetition)}};
}

std::string pace_cell(const PaceRange& pace, LengthUnit unit) {
  const std::string slow = pace_text(pace.slow, unit);
  return pace.slow == pace.fast ? slow : fmt::format("{}–{}", slow, pace_text(pace.fast, unit));
}

std::string speed_cell(const PaceRange& pace, LengthUnit unit) {
  const auto speed = [unit](Pace at) {
    const Speed fast = speed_of(at);
    return unit == LengthUnit::kilometre ? fast.in_kilometres_per_hour() : fast.in_miles_per_hour();
  };
  if (pace.slow == pace.fast) return fmt::format("{:.1f}", speed(pace.slow));
  return fmt::format("{:.1f}–{:.1f}", speed(pace.slow), speed(pace.fast));
}

std::string share_cell(Vo2maxShare low, Vo2maxShare high) {
  if (low == high) return fmt::format("{:.0f}%", low.in_percent());
  return percent_band(low.in_percent(), high.in_percent());
}

bool knows_heart(const PacesSheet& sheet) { return working_maximum(sheet.athlete.heart).has_value(); }

/// In beats where the runner's heart is known, otherwise in percent.
std::string heart_cell(const PacesSheet& sheet, Vo2maxShare low, Vo2maxShare high) {
  const auto heart = heart_rate_where_telling(low, high);
  if (!heart) return "";
  const auto beats = in_bpm(*heart, sheet.athlete.heart);
  if (!beats) return percent_band(heart->low.in_percent(), heart->high.in_percent());
  return fmt::format("{:.0f}–{:.0f}", beats->low.in_per_minute(), beats->high.in_per_minute());
}

Table training_table(const PacesSheet& sheet, const RenderContext& context) {
  std::vector<Table::Column> columns = {{""}, {"pace"}};
  for (const LengthUnit unit : shown_units(context.units)) {
    columns.push_back({fmt::format("/{}", name_of(unit)), Align::right});
    columns.push_back({unit == LengthUnit::kilometre ? "km/h" : "mph", Align::right});
  }
  if (sheet.conditions.slow()) columns.push_back({"today", Align::right});
  columns.insert(columns.end(),
                 {{"% VO2max", Align::right}, {knows_heart(sheet) ? "bpm" : "% HRmax", Align::right}});
  Table table(std::move(columns));
  const Vdot vdot = *sheet.athlete.vdot;
  for (const Line& line : lines(sheet.paces)) {
    const Vo2maxShare low = share_at(speed_of(line.pace.slow), vdot);
    const Vo2maxShare high = share_at(speed_of(line.pace.fast), vdot);
    std::vector<std::string> cells = {std::string(line.symbol), std::string(line.name)};
    for (const LengthUnit unit : shown_units(context.units)) {
      cells.push_back(pace_cell(line.pace, unit));
      cells.push_back(speed_cell(line.pace, unit));
    }
    if (const auto today = on_the_day(sheet, line.pace)) {
      cells.push_back(pace_cell(*today, main_unit(context.units)));
    }
    cells.push_back(share_cell(low, high));
    cells.push_back(heart_cell(sheet, low, high));
    table.add(std::move(cells), colour_of(high, context));
  }
  return table;
}

/// The table's content one pace after the other, for narrow terminals.
std::string training_list(const PacesSheet& sheet, const RenderContext& context) {
  std::string result;
  for (const Line& line : lines(sheet.paces)) {
    const Vo2maxShare low = share_at(speed_of(line.pace.slow), *sheet.athlete.vdot);
    const Vo2maxShare high = share_at(speed_of(line.pace.fast), *sheet.athlete.vdot);
    result +=
        line.symbol.empty() ? fmt::format("{}\n", line.name) : fmt::format("{} {}\n", line.symbol, line.name);
    for (const LengthUnit unit : shown_units(context.units)) {
      result +=
          wrapped(fmt::format("{} /{}, {} {}", pace_cell(line.pace, unit), name_of(unit),
                              speed_cell(line.pace, unit), unit == LengthUnit::kilometre ? "km/h" : "mph"),
                  context.width, 2);
    }
    if (const auto today = on_the_day(sheet, line.pace)) {
      result += wrapped("today " + pace_cell(*today, main_unit(context.units)), context.width, 2);
    }
    std::string intensity = share_cell(low, high) + " of VO2max";
    if (const std::string heart = heart_cell(sheet, low, high); !heart.empty()) {
      intensity += fmt::format(", {}{}", heart, knows_heart(sheet) ? " bpm" : " of HRmax");
    }
    result += wrapped(intensity, context.width, 2);
  }
  return result;
}

std::string training_part(const PacesSheet& sheet, const RenderContext& context) {
  const Table table = training_table(sheet, context);
  return table.width() <= context.width ? table.print() : training_list(sheet, context);
}

std::string length_name(Distance length) {
  return length == Distance::miles(1) ? "mile" : fmt::format("{:.0f} m", length.in_metres());
}

std::string repeats_list(const PacesSheet& sheet, const RenderContext& context) {
  constexpr std::size_t margin = 3;
  std::string result;
  for (const std::string_view pace : {"T", "I", "R"}) {
    std::vector<std::string> items;
    for (const Repeat& repeat : sheet.repeats) {
      if (repeat.pace == pace)
        items.push_back(fmt::format("{} {}", length_name(repeat.length), clock(repeat.time)));
    }
    std::string line(pace);
    line.resize(margin, ' ');
    for (const std::string& item : items) {
      if (display_width(line) + item.size() > context.width) {
        result += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        line = std::string(margin, ' ');
      }
      line += item + "   ";
    }
    result += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return result;
}

std::string equivalents_table(const PacesSheet& sheet, const RenderContext& context) {
  std::vector<Table::Column> columns = {{"equivalent race"}, {"time", Align::right}};
  for (const LengthUnit unit : shown_units(context.units)) {
    columns.push_back({fmt::format("/{}", name_of(unit)), Align::right});
  }
  columns.push_back({""});
  Table table(std::move(columns));
  std::string list;
  for (const Equivalent& equivalent : sheet.equivalents) {
    std::vector<std::string> cells = {equivalent.name, clock(equivalent.time)};
    list += wrapped(equivalent.name + " " + clock(equivalent.time), context.width);
    const Pace pace = Pace::per(equivalent.distance, equivalent.time);
    for (const LengthUnit unit : shown_units(context.units)) cells.push_back(pace_text(pace, unit));
    cells.emplace_back(equivalent.entered ? "your race" : "");
    table.add(std::move(cells));
  }
  return table.width() <= context.width ? table.print() : list;
}

}  // namespace

std::string paces(const PacesSheet& sheet, const RenderContext& context) {
  std::string heading = wrapped(origin(sheet.athlete), context.width);
  heading.pop_back();
  std::string result = painted(heading, context.colour ? bold : std::string_view()) + "\n\n";
  result += training_part(sheet, context) + "\n";
  if (sheet.conditions.slow()) result += wrapped("On a mild day at sea level:", context.width);
  result += repeats_list(sheet, context) + "\n";
  result += equivalents_table(sheet, context);
  if (!sheet.notes.empty()) result += "\n" + listed(sheet.notes, context);
  return result;
}

}  // namespace crescendo::text
