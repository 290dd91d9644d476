#include "render/watch/fit_in.hpp"

#include <algorithm>
#include <cmath>

namespace crescendo::watch {
namespace {

/// A longer block hardly ever repeats, and its repeats nobody could tell apart.
constexpr std::size_t longest_block = 4;

bool alike(const Amount& a, const Amount& b) {
  if (a.index() != b.index()) return false;
  constexpr Distance centimetre = Distance::metres(0.01);
  constexpr Duration millisecond{0.001};
  if (const auto* distance = std::get_if<Distance>(&a)) {
    return std::abs((*distance - std::get<Distance>(b)) / centimetre) < 1;
  }
  return std::abs((std::get<Duration>(a) - std::get<Duration>(b)) / millisecond) < 1;
}

/// Whether a runner could not tell one step from the other; the notes have the pace.
bool alike(const Step& a, const Step& b) {
  return a.role == b.role && a.notes == b.notes && a.target.index() == b.target.index() &&
         alike(a.length, b.length);
}

/// A block of steps, and how often it stands there.
struct Run {
  std::size_t block;
  std::size_t times;

  [[nodiscard]] std::size_t steps() const { return block * times; }
  /// How many items less there are with a repeat.
  [[nodiscard]] std::size_t saved() const { return times < 2 ? 0 : steps() - block - 1; }
};

Run run_at(const std::vector<Step>& steps, std::size_t begin, std::size_t block) {
  std::size_t end = begin + block;
  while (end < steps.size() && alike(steps[end], steps[end - block])) ++end;
  return {block, (end - begin) / block};
}

Run best_run_at(const std::vector<Step>& steps, std::size_t begin) {
  Run best{1, 1};
  for (std::size_t block = 1; block <= longest_block && begin + block <= steps.size(); ++block) {
    const Run run = run_at(steps, begin, block);
    if (run.saved() > best.saved()) best = run;
  }
  return best;
}

Distance sum(Distance a, Distance b) { return a + b; }
Duration sum(Duration a, Duration b) { return a + b; }

Amount together(const Amount& a, const Amount& b) {
  return std::visit(
      [&b](const auto& amount) -> Amount { return sum(amount, std::get<std::decay_t<decltype(amount)>>(b)); },
      a);
}

/// A band around both, where both have one of paces; of two hearts' bands there is none that says anything.
Target together(const Target& a, const Target& b) {
  const auto* first = std::get_if<PaceTarget>(&a);
  const auto* second = std::get_if<PaceTarget>(&b);
  return first != nullptr && second != nullptr ? Target(first->joined(*second)) : Target(Open{});
}

Step together(const std::vector<Step>& steps, std::size_t begin, std::size_t end) {
  Step result = steps[begin];
  for (std::size_t i = begin + 1; i < end; ++i) {
    result.length = together(result.length, steps[i].length);
    result.target = together(result.target, steps[i].target);
    result.notes += "; then " + steps[i].notes;
  }
  return result;
}

}  // namespace

std::vector<Item> with_repeats(const std::vector<Step>& steps) {
  std::vector<Item> items;
  for (std::size_t i = 0; i < steps.size();) {
    const Run run = best_run_at(steps, i);
    const std::size_t first = items.size();
    for (std::size_t step = i; step < i + run.block; ++step) {
      items.emplace_back(steps[step]);
      // Which one of them it is changes from round to round.
      if (run.times > 1) std::get<Step>(items.back()).name = name_of(steps[step].role);
    }
    if (run.times > 1) items.emplace_back(Repeat{first, run.times});
    i += run.steps();
  }
  return items;
}

std::vector<Step> merged(const std::vector<Step>& steps, std::size_t room) {
  if (steps.size() <= room) return steps;
  std::vector<Step> result;
  for (std::size_t i = 0; i < room; ++i) {
    result.push_back(together(steps, i * steps.size() / room, (i + 1) * steps.size() / room));
  }
  return result;
}

}  // namespace crescendo::watch
