#include "batch/row.hpp"

#include "batch/row_origin.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/json/writer.hpp"
#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"

#include <string_view>
#include <utility>

namespace crescendo::batch {
namespace {

RenderContext context_of(const Request& request, const Origin& origin, const Assignment& assignment) {
  RenderContext context = read_context(request, origin);
  context.colour = assignment.look.colour;
  context.width = assignment.look.width;
  const auto& sequence = assignment.format->sequence;
  context.of_many = assignment.folder == nullptr && sequence && sequence->heading;
  if (context.of_many) context.units = assignment.look.units;
  return context;
}

/// One row on its way to a plan.
class Row {
 public:
  Row(const Record& record, const Assignment& assignment, std::string& bytes)
      : record_(record), assignment_(assignment), bytes_(bytes), own_(request_of(record)) {}

  Outcome run() {
    outcome_.line = record_.line();
    try {
      make_plan();
    } catch (const InputError& error) {
      reject(error);
    }
    outcome_.end = bytes_.size();
    return std::move(outcome_);
  }

 private:
  void make_plan() {
    if (const Diagnostic* unreadable = record_.error()) throw InputError(*unreadable);
    const RowOrigin origin(record_);
    try {
      const Request request = own_.over(assignment_.defaults);
      const RenderContext context = context_of(request, origin, assignment_);
      RenderedPlan plan =
          rendered(*assignment_.format, planned(request, origin, *assignment_.shelf), context);
      keep(plan, context);
    } catch (const InputError& error) {
      throw origin.placed(error);
    }
  }

  void keep(RenderedPlan& plan, const RenderContext& context) {
    bytes_ += plan.bytes;
    const Format& format = *assignment_.format;
    outcome_.untold = untold(format, plan);
    // What becomes of a plan, such as how many steps its ramps are, is its own and not the roster's.
    const std::string changes = std::exchange(plan.changes, "");
    if (!changes.empty()) outcome_.untold.push_back({"changes", Severity::info, changes});
    if (!format.carries.has_all()) outcome_.left_out = left_out(format, plan, context);
    if (assignment_.folder == nullptr) return;
    outcome_.who = own_.find(Key::id).value_or(own_.find(Key::name).value_or(""));
  }

  void reject(const InputError& error) {
    outcome_.good = false;
    for (const Diagnostic& diagnostic : error.diagnostics()) outcome_.messages += describe(diagnostic);
    const bool in_stream = assignment_.folder == nullptr;
    if (in_stream && assignment_.format->sequence->objects) append_object(error.first());
  }

  /// What stands in the place of a plan.
  void append_object(const Diagnostic& diagnostic) {
    const auto& place = diagnostic.location;
    const bool here = place && place->file == assignment_.file;
    std::string object;
    json::Writer json(object, 0);
    json.open_object().key("error").open_object();
    json.key("line").integer(static_cast<long long>(here ? place->line : record_.line()));
    json.key("column").integer(static_cast<long long>(here ? place->column : 1));
    json.text_or_null("field", diagnostic.field);
    json.member("message", diagnostic.message);
    json.close_object();
    json.text_or_null("id", own_.find(Key::id).value_or(""));
    json.close_object();
    bytes_ += object + '\n';
  }

  const Record record_;
  const Assignment& assignment_;
  std::string& bytes_;
  Request own_;
  Outcome outcome_;
};

}  // namespace

void make_plans(Portion& portion, const Assignment& assignment) {
  portion.bytes.clear();
  portion.outcomes.clear();
  for (std::size_t i = 0; i < portion.records.size(); ++i) {
    portion.outcomes.push_back(Row(portion.records[i], assignment, portion.bytes).run());
  }
}

}  // namespace crescendo::batch
