#include "build/labels.hpp"

#include <fmt/format.h>

namespace crescendo::building {
namespace {

constexpr Distance lap = Distance::metres(400);

std::string_view word_for_piece(const Leg& leg) {
  if (leg.floats) return "pickup";
  const auto* distance = leg.each ? std::get_if<Distance>(&*leg.each) : nullptr;
  if (distance == nullptr) return "step";
  if (*distance == lap) return "lap";
  return *distance == Distance::miles(1) ? "mile" : "step";
}

/// `mile 2 of 5`
std::string label_of_piece(const Leg& leg, int index) {
  std::string label(word_for_piece(leg));
  return label.append(" ")
      .append(std::to_string(index + 1))
      .append(" of ")
      .append(std::to_string(leg.pieces));
}

/// The name of a role, which says it all but for the target.
std::string label_of(Role role) {
  if (role == Role::warmup) return "warm-up";
  if (role == Role::cooldown) return "cool-down";
  return std::string(name_of(role));
}

}  // namespace

std::string label_by_feel(const PlannedStep& planned, std::optional<int> zone) {
  if (zone) return fmt::format("zone {}", *zone);
  return planned.step.role == Role::target ? "run" : label_of(planned.step.role);
}

std::string label_of(const PlannedStep& planned, const Leg& leg, int index) {
  if (planned.grade) return "hill";
  if (leg.pieces > 1) return label_of_piece(leg, index);
  if (leg.zone) return label_by_feel(planned, leg.zone);
  if (std::holds_alternative<Gain>(planned.step.course)) return "back";
  if (planned.step.role != Role::target) return label_of(planned.step.role);
  const bool plain = leg.end.name == name_of(leg.end.anchor);
  if (!plain && planned.hold) return "hold";
  return plain ? std::string(words_for(leg.end.anchor)) : leg.end.name;
}

}  // namespace crescendo::building
