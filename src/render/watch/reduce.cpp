#include "render/watch/reduce.hpp"

#include "render/watch/alike.hpp"

#include <algorithm>
#include <span>

namespace crescendo::watch {
namespace {

using Steps = std::span<const Step>;

/// A longer block hardly ever repeats, and its repeats nobody could tell apart.
constexpr std::size_t longest_block = 4;

/// A block of steps, and how often it stands there.
struct Run {
  std::size_t begin;
  std::size_t block;
  std::size_t times;

  [[nodiscard]] std::size_t steps() const { return block * times; }
  /// How many items less there are with a repeat.
  [[nodiscard]] std::size_t saved() const { return times < 2 ? 0 : steps() - block - 1; }
};

/// The block that begins there, as long as what comes after it is the same again.
template <class Same>
Run run_at(Steps steps, std::size_t begin, std::size_t block, const Same& same) {
  std::size_t end = begin + block;
  while (end < steps.size() && same(steps[end], steps[begin + (end - begin) % block])) ++end;
  return {begin, block, (end - begin) / block};
}

template <class Same>
Run best_run_at(Steps steps, std::size_t begin, const Same& same) {
  Run best{begin, 1, 1};
  for (std::size_t block = 1; block <= longest_block && begin + block <= steps.size(); ++block) {
    const Run run = run_at(steps, begin, block, same);
    if (run.saved() > best.saved()) best = run;
  }
  return best;
}

bool of_one_role(const Step& a, const Step& b) { return a.role == b.role; }

Distance sum(Distance a, Distance b) { return a + b; }
Duration sum(Duration a, Duration b) { return a + b; }

Amount together(const Amount& a, const Amount& b) {
  return std::visit(
      [&b](const auto& amount) -> Amount { return sum(amount, std::get<std::decay_t<decltype(amount)>>(b)); },
      a);
}

Amount shared_by(const Amount& amount, std::size_t count) {
  return std::visit([count](const auto& whole) -> Amount { return whole / static_cast<double>(count); },
                    amount);
}

/// A band around both, where both have one of paces; of two hearts' bands there is none that says anything.
Target together(const Target& a, const Target& b) {
  const auto* first = std::get_if<PaceTarget>(&a);
  const auto* second = std::get_if<PaceTarget>(&b);
  return first != nullptr && second != nullptr ? Target(first->joined(*second)) : Target(Open{});
}

/// Every `stride`th of some steps as one.
Step together(Steps steps, std::size_t stride = 1) {
  Step result = steps.front();
  std::size_t last = 0;
  for (std::size_t i = stride; i < steps.size(); i += stride) {
    result.length = together(result.length, steps[i].length);
    result.target = together(result.target, steps[i].target);
    last = i;
  }
  if (steps[last].notes != result.notes) result.notes += "; in the end " + steps[last].notes;
  return result;
}

/// Some rounds as one that repeats. Which one a step is of changes from round to round, and so its name.
void append_rounds(std::vector<Item>& items, Steps rounds, std::size_t block) {
  const std::size_t times = rounds.size() / block;
  const std::size_t first = items.size();
  for (std::size_t i = 0; i < block; ++i) {
    Step step = together(rounds.subspan(i), block);
    step.length = shared_by(step.length, times);
    if (times > 1) step.name = name_of(step.role);
    items.emplace_back(std::move(step));
  }
  if (times > 1) items.emplace_back(Repeat{first, times});
}

/// The longest stretch of rounds of the same roles.
Run rounds_in(Steps steps) {
  Run best{0, 1, 1};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Run run = best_run_at(steps, i, of_one_role);
    if (run.block > 1 && run.saved() > best.saved()) best = run;
  }
  return best;
}

}  // namespace

std::vector<Item> with_repeats(const std::vector<Step>& steps) {
  std::vector<Item> items;
  const Steps all = steps;
  for (std::size_t i = 0; i < all.size();) {
    const Run run = best_run_at(all, i, alike);
    append_rounds(items, all.subspan(i, run.steps()), run.block);
    i += run.steps();
  }
  return items;
}

std::vector<Item> with_rounds(const std::vector<Step>& steps, std::size_t room) {
  const Steps all = steps;
  const Run run = rounds_in(all);
  const std::size_t others = all.size() - run.steps();
  const std::size_t groups = others < room ? (room - others) / (run.block + 1) : 0;
  if (run.times < 2 || groups == 0) return {steps.begin(), steps.end()};
  std::vector<Item> items(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(run.begin));
  for (std::size_t group = 0; group < groups; ++group) {
    const std::size_t from = group * run.times / groups;
    const std::size_t to = (group + 1) * run.times / groups;
    if (from < to)
      append_rounds(items, all.subspan(run.begin + from * run.block, (to - from) * run.block), run.block);
  }
  items.insert(items.end(), steps.begin() + static_cast<std::ptrdiff_t>(run.begin + run.steps()),
               steps.end());
  return items;
}

std::vector<Item> merged(const std::vector<Step>& steps, std::size_t room) {
  std::vector<Item> result;
  const Steps all = steps;
  for (std::size_t i = 0; i < room; ++i) {
    const std::size_t from = i * all.size() / room;
    result.emplace_back(together(all.subspan(from, (i + 1) * all.size() / room - from)));
  }
  return result;
}

}  // namespace crescendo::watch
