#include "catalogue/consistency.hpp"
#include "crescendo/workout/course.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace crescendo::catalogue {
namespace {

using json::Findings;
using json::Value;

/// Paces are ordered as an average club runner's are. (For some runners two race paces change places; the
/// builder sees to that.)
constexpr Vdot typical_runner{50};
constexpr double hair = 1e-6;

/// An offset, or all drops together, may move a pace so far from its anchor; what is further is no longer
/// that anchor's training, and for a fast runner no pace at all.
constexpr PaceChange furthest = PaceChange::per(Distance::kilometres(1), Duration(90));

/// What a run by feel begins with, on a scale of 10.
constexpr int easiest_hard_effort = 4;

/// Whether `from` to `to` is, but for rounding, no slowing down.
bool slower(Pace from, Pace to) {
  return change(from, to) > PaceChange::per(Distance::kilometres(1), Duration(hair));
}

/// Looks over the paces of the steps, one after the other.
class Order {
 public:
  Order(const ReadTemplate& read, LengthUnit unit, Findings& findings)
      : read_(read), unit_(unit), findings_(findings), paces_(typical_runner, PaceRules::book) {}

  void check() {
    check_kinds();
    check_shape();
    for (std::size_t i = 0; i < read_.steps.size(); ++i) {
      const ReadStep& read = read_.steps[i];
      if (!read.paced) {
        before_.reset();
        continue;
      }
      if (const auto* feel = std::get_if<ByFeel>(&read.step.course)) {
        check_feel(read, *feel);
      } else {
        check_step(read, i);
      }
    }
  }

 private:
  void check_step(const ReadStep& read, std::size_t index) {
    const auto leg = usual_leg(read, index);
    if (!leg) return;
    check_distance_from_anchor(leg->start, *read.value);
    check_distance_from_anchor(leg->end, *read.value);
    if (slower(leg->start.pace, leg->end.pace)) {
      add(read, "this step slows down from " + leg->start.name + " to " + leg->end.name,
          "a progression run never slows down");
    }
    if (!is_main(read.step.role)) {
      require_gentle(read, *leg);
      return;
    }
    if (before_ && slower(before_->pace, leg->start.pace)) {
      add(read,
          "this step starts slower than the one before ends (" + before_->name + " is faster than " +
              leg->start.name + ")",
          "leave \"from\" out to go on from there, or take a faster one");
    }
    before_ = leg->end;
  }

  /// Walks and cool-downs are there to recover; and a jog or a warm-up is no faster than easy running.
  void require_gentle(const ReadStep& read, const Leg& leg) {
    if (!faster(leg.end.pace, paces_.training().easy.fast)) return;
    add(read, std::string(name_of(read.step.role)) + " at " + leg.end.name + " is no recovery", "take E");
  }

  /// A step at its usual size, as the typical runner runs it; nothing, with a finding, where that cannot be.
  std::optional<Leg> usual_leg(const ReadStep& read, std::size_t index) {
    if (std::holds_alternative<Gain>(read.step.course) && !before_) {
      if (index == 0 || read_.steps[index - 1].paced) {
        add(read, "a \"gain\" is on the step before, and there is none", "let an easy step go before it");
      }
      return std::nullopt;
    }
    // How many steps there are, or what is gained over which distance, needs the sizes.
    const bool sizes = read.sized && read_.total && read_.all_steps;
    if (depends_on_size(read.step.course) && !sizes) return std::nullopt;
    const Amount total = read_.total ? read_.workout.total.usual.in(unit_) : Amount(Distance::kilometres(10));
    const Amount size = usual_size(read_.workout.steps, read.step, total, unit_);
    try {
      return leg_of(read.step, shape_of(read.step, size, typical_pace, unit_), before_, paces_, unit_);
    } catch (const InputError& error) {
      add(read, error.first().message, error.first().hint);
      return std::nullopt;
    }
  }

  void check_distance_from_anchor(const Mark& mark, const Value& step) {
    const PaceRange anchor = paces_.at(mark.anchor);
    const bool too_fast = change(mark.pace, anchor.fast) > furthest;
    const bool too_slow = change(anchor.slow, mark.pace) > furthest;
    if (!too_fast && !too_slow) return;
    findings_.add(step, mark.name + " is too far from " + std::string(name_of(mark.anchor)),
                  "keep within 90 s/km (145 s/mi) of the pace that is named");
  }

  /// Of steps by feel, the main ones never get easier, and the others are easy.
  void check_feel(const ReadStep& read, const ByFeel& feel) {
    if (feel.ceiling) {
      const Pace pace = paces_.at(feel.ceiling->anchor).fast.changed_by(feel.ceiling->offset);
      check_distance_from_anchor({pace, feel.ceiling->anchor, feel.ceiling->text}, *read.value);
    }
    if (!is_main(read.step.role)) {
      if (feel.effort.high >= easiest_hard_effort) add(read, "this effort is no recovery", "take 3 or less");
      return;
    }
    if (feel.effort.high < effort_before_) {
      add(read, "this step is easier than the one before", "a progression run never slows down");
    }
    effort_before_ = feel.effort.high;
  }

  /// A run by feel is one from end to end: there is no sum of what has a length and what has not.
  void check_kinds() {
    const auto by_feel = [](const ReadStep& read) {
      return read.paced && std::holds_alternative<ByFeel>(read.step.course);
    };
    const auto by_pace = [](const ReadStep& read) {
      return read.paced && !std::holds_alternative<ByFeel>(read.step.course);
    };
    const auto odd = std::ranges::find_if(read_.steps, by_feel);
    if (odd == read_.steps.end() || std::ranges::none_of(read_.steps, by_pace)) return;
    add(*odd, "some steps are run by effort and others by pace", "let all of them be of one kind");
  }

  /// A run starts easy, and has a main part behind that.
  void check_shape() {
    const ReadStep& first = read_.steps.front();
    if (first.paced && (!begins_easy(first) || first.step.role == Role::cooldown)) {
      add(first, "the first step is not easy", "begin slower than M, best at E");
    }
    for (std::size_t i = 0; i < read_.steps.size(); ++i) {
      const Role role = read_.steps[i].step.role;
      if (role == Role::warmup && i > 0) add(read_.steps[i], "a warm-up comes first");
      if (role == Role::cooldown && i + 1 < read_.steps.size()) add(read_.steps[i], "a cool-down comes last");
    }
    const bool main = std::ranges::any_of(read_.steps, [](const ReadStep& read) {
      return is_main(read.step.role) && read.step.role != Role::warmup;
    });
    if (main) return;
    findings_.add(*read_.root.find("steps"), "nothing here is run but the ends",
                  "add an easy, build or target step");
  }

  bool begins_easy(const ReadStep& first) {
    if (const auto* feel = std::get_if<ByFeel>(&first.step.course))
      return feel->effort.high < easiest_hard_effort;
    if (std::holds_alternative<Gain>(first.step.course)) return true;
    if (depends_on_size(first.step.course) && !(first.sized && read_.total && read_.all_steps)) return true;
    const Amount total = read_.total ? read_.workout.total.usual.in(unit_) : Amount(Distance::kilometres(10));
    const Amount size = usual_size(read_.workout.steps, first.step, total, unit_);
    const Shape shape = shape_of(first.step, size, typical_pace, unit_);
    return faster(paces_.training().marathon,
                  leg_of(first.step, shape, std::nullopt, paces_, unit_).start.pace);
  }

  void add(const ReadStep& read, std::string message, std::string hint = {}) {
    findings_.add(*read.value, std::move(message), std::move(hint));
  }

  const ReadTemplate& read_;
  LengthUnit unit_;
  Findings& findings_;
  RunnerPaces paces_;
  std::optional<Mark> before_;
  int effort_before_ = 0;
};

}  // namespace

void check_paces(const ReadTemplate& read, LengthUnit unit, Findings& findings) {
  Order(read, unit, findings).check();
}

}  // namespace crescendo::catalogue
