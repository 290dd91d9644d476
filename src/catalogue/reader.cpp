#include "crescendo/catalogue/reader.hpp"

#include "catalogue/consistency.hpp"
#include "catalogue/extent_reader.hpp"
#include "catalogue/step_reader.hpp"
#include "crescendo/diagnostics/text.hpp"

#include <array>
#include <optional>
#include <utility>

namespace crescendo {
namespace {

using json::Fields;
using json::Findings;
using json::Kind;
using json::Value;
using std::string;
using std::string_view;

/// Reads the parts of a workout that stand at its top level.
class TemplateReader {
 public:
  TemplateReader(const Value& root, Findings& findings)
      : findings_(findings),
        fields_(root, findings,
                {"$schema", "id", "name", "goal", "levels", "phases", "total", "steps", "purpose", "notes",
                 "source"},
                "a workout") {}

  Template read(string_view id) {
    Template result;
    result.id = read_id(id);
    result.name = fields_.text("name");
    if (const Value* goal = fields_.required("goal", Kind::string)) {
      result.goal = word<Goal>(*goal, goal_names, "goal").value_or(Goal::threshold);
    }
    result.levels = words<Level>("levels", level_names, "level");
    result.phases = words<Phase>("phases", phase_names, "phase");
    read_total(result.total);
    read_steps(result.steps);
    result.purpose = fields_.text("purpose");
    result.source = fields_.text("source");
    if (fields_.has("notes")) result.notes = fields_.text("notes");
    check(result);
    return result;
  }

 private:
  /// What the parts must be to each other, as far as they could be read.
  void check(const Template& workout) {
    if (steps_.empty()) return;
    const catalogue::ReadTemplate read{workout, steps_, all_steps_read_, total_read_, fields_.object()};
    catalogue::require_consistent(read, findings_);
  }

  string read_id(string_view expected) {
    const Value* value = fields_.required("id", Kind::string);
    if (value == nullptr || value->string == expected) return string(expected);
    findings_.add(*value, "id " + in_quotes(value->string) + " is not the file's name",
                  "call it " + in_quotes(expected) + ", or rename the file");
    return value->string;
  }

  template <class Word, std::size_t count>
  std::optional<Word> word(const Value& value, const std::array<string_view, count>& names,
                           string_view what) {
    const auto known = json::one_of(value, names, what, findings_);
    return known ? std::optional(static_cast<Word>(*known)) : std::nullopt;
  }

  template <class Word, std::size_t count>
  std::vector<Word> words(string_view key, const std::array<string_view, count>& names, string_view what) {
    std::vector<Word> result;
    const Value* list = fields_.required(key, Kind::array);
    if (list == nullptr) return result;
    if (list->items.empty()) findings_.add(*list, in_quotes(key) + " is empty");
    for (const Value& item : list->items) {
      if (const auto known = word<Word>(item, names, what)) result.push_back(*known);
    }
    return result;
  }

  std::optional<PerUnit<Amount>> read_amount(const Fields& total, string_view key) {
    const Value* value = total.required(key);
    const auto extent = value != nullptr ? catalogue::read_extent(*value, findings_) : std::nullopt;
    if (!extent) return std::nullopt;
    const auto kilometres = amount_in(extent->kilometres);
    const auto miles = amount_in(extent->miles);
    if (kilometres && miles) return PerUnit<Amount>{*kilometres, *miles};
    findings_.add(*value, in_quotes(key) + " must be a distance or a time");
    return std::nullopt;
  }

  void read_total(TotalSize& total) {
    const Value* value = fields_.required("total", Kind::object);
    if (value == nullptr) return;
    const Fields fields(*value, findings_, {"default", "min", "max", "time_limit"}, "\"total\"");
    const auto usual = read_amount(fields, "default");
    const auto smallest = read_amount(fields, "min");
    const auto largest = read_amount(fields, "max");
    total_read_ = usual && smallest && largest;
    if (!total_read_) return;
    total = {*usual, *smallest, *largest, std::nullopt};
    const Value* limit = fields.optional("time_limit");
    if (limit == nullptr || !is(*limit, Kind::string, findings_, "\"time_limit\"")) return;
    try {
      total.time_limit = parse_duration(limit->string, "time limit");
    } catch (const InputError& error) {
      findings_.add(*limit, error);
    }
  }

  void read_steps(std::vector<Step>& steps) {
    const Value* list = fields_.required("steps", Kind::array);
    if (list == nullptr) return;
    if (list->items.empty()) findings_.add(*list, "\"steps\" is empty");
    for (const Value& item : list->items) {
      auto step = catalogue::read_step(item, findings_);
      if (!step) continue;
      steps.push_back(step->step);
      steps_.push_back(std::move(*step));
    }
    all_steps_read_ = steps_.size() == list->items.size();
  }

  Findings& findings_;
  Fields fields_;
  std::vector<catalogue::ReadStep> steps_;
  bool all_steps_read_ = false;
  bool total_read_ = false;
};

}  // namespace

Template read_template(string_view id, string file, string text) {
  const json::Document document(std::move(file), std::move(text));
  Findings findings(document);
  if (!is(document.root(), Kind::object, findings, "a workout")) throw InputError::all(findings.take());
  Template result = TemplateReader(document.root(), findings).read(id);
  if (!findings.empty()) throw InputError::all(findings.take());
  return result;
}

}  // namespace crescendo
