#include "fuzz/plans.hpp"

#include "crescendo/json/writer.hpp"
#include "crescendo/render/format.hpp"
#include "fuzz/must.hpp"

#include <array>

namespace crescendo::fuzz {
namespace {

using std::string;

/// Looks that have little in common.
constexpr std::array<RenderContext, 2> looks = {{
    {.units = Units::kilometres, .splits = true, .explain = true, .target = WatchTarget::pace},
    {.units = Units::both, .colour = true, .width = 40, .steps_by = StepsBy::time},
}};

void must_be_writable(const Format& format, const Workout& workout, const RenderContext& context) {
  const RenderedPlan plan = rendered(format, workout, context);
  must(!plan.bytes.empty(), "a plan has bytes in every format", format.name);
  must_be_readable(left_out(format, plan, context));
  for (const Finding& finding : untold(format, plan))
    must(!finding.message.empty(), "a finding says something");
}

/// Our writer wants names that need no escapes, and rounds numbers: those go from text to text.
class Rewriting {
 public:
  explicit Rewriting(const string& text) : text_(text) {}

  // NOLINTNEXTLINE(misc-no-recursion): documents have an end to their nesting
  void write(const json::Value& value) {
    switch (value.kind) {
      case json::Kind::object:
        return write_all("{", value.members, "}", [this](const json::Member& member) {
          write_string(member.key);
          out_ += ": ";
          write(member.value);
        });
      case json::Kind::array:
        return write_all("[", value.items, "]", [this](const json::Value& item) { write(item); });
      case json::Kind::string:
        return write_string(value.string);
      default:
        out_ += text_.substr(value.offset, value.length);
    }
  }

  string take() { return std::move(out_); }

 private:
  // NOLINTNEXTLINE(misc-no-recursion)
  template <class Items, class Write>
  void write_all(const char* open, const Items& items, const char* close, const Write& write_one) {
    const char* before = open;
    for (const auto& item : items) {
      out_ += before;
      write_one(item);
      before = " ,\n";
    }
    out_ += items.empty() ? string(open) + close : close;
  }

  void write_string(const string& text) {
    string quoted;
    json::Writer(quoted).string(text);
    out_ += quoted;
  }

  const string& text_;
  string out_;
};

}  // namespace

string json_of(const Workout& workout) { return rendered(*format_named("json"), workout, {}).bytes; }

void must_come_back(const string& text) {
  const auto again = read([&] { return read_plan("plan.json", text); });
  must(again.has_value(), "a plan that is written can be read", text);
  for (const PlacedFinding& placed : again->contradictions()) {
    must(false, "a plan that is written has no contradictions", placed.finding.message + "\n" + text);
  }
  must(json_of(again->workout()) == text, "and is written the same again", text + json_of(again->workout()));
}

void must_be_writable(const Workout& workout) {
  Workout dated = workout;
  if (!dated.date) dated.date = Date(std::chrono::year(2027), std::chrono::month(3), std::chrono::day(14));
  for (const Format& format : formats()) {
    for (const RenderContext& look : looks) must_be_writable(format, dated, look);
  }
}

string rewritten(const string& text) {
  const json::Document document("text.json", text);
  Rewriting rewriting(text);
  rewriting.write(document.root());
  return rewriting.take();
}

}  // namespace crescendo::fuzz
