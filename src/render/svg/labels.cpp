#include "render/svg/labels.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "render/svg/lettering.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crescendo::svg {
namespace {

/// Between a label and the curve or axis that it belongs to.
constexpr double gap = 7;
/// Letters stand so far above and reach so far below their baseline, in shares of their size.
constexpr double ascent = 0.8;
constexpr double descent = 0.22;

/// Within the plot, from its edges.
constexpr double inset = 3;
/// Between names in a row.
constexpr double margin = 4;

/// How far a text of that width begins before its place.
double lead(Align align, double width) {
  return align == Align::start ? 0 : align == Align::end ? width : width / 2;
}

/// The `3` of `lap 3 of 10`; none where the name does not count.
std::string_view counted(std::string_view name) {
  constexpr std::string_view digits = "0123456789";
  const std::size_t of = name.rfind(" of ");
  if (of == std::string_view::npos) return {};
  if (name.find_first_not_of(digits, of + 4) != std::string_view::npos) return {};
  const std::string_view before = name.substr(0, of);
  return before.substr(before.find_last_not_of(digits) + 1);
}

/// A number to know a segment by: its own where it counts, its row in the table otherwise, and none for what
/// only lies in between.
std::string number_of(const Stretch& stretch, std::size_t index) {
  if (stretch.role == Role::float_) return {};
  const std::string_view own = counted(stretch.name);
  return own.empty() ? fmt::format("{}", index + 1) : std::string(own);
}

class Lettering {
 public:
  Lettering(const Profile& profile, const Sheet& sheet) : profile_(profile), sheet_(sheet) {}

  std::vector<Label> all() {
    target();
    ends();
    for (std::size_t i = 0; i < profile_.stretches.size(); ++i) paces_of(i);
    names();
    across();
    up();
    layers();
    return std::move(labels_);
  }

 private:
  /// Writes it, if nothing stands there.
  void add(Label label, double size) {
    const double width = width_of(label.text, size);
    const double left = label.x - lead(label.align, width);
    const Box box{left, label.baseline - ascent * size, left + width, label.baseline + descent * size};
    if (label.text.empty() || !inside(box) || !room_.take(box)) return;
    labels_.push_back(std::move(label));
  }

  [[nodiscard]] bool inside(const Box& box) const {
    return box.left >= 0 && box.right <= sheet_.width && box.top >= 0 && box.bottom <= sheet_.height;
  }

  /// Over the curve, moved so that it stands within the plot.
  void above(double x, Align align, const std::string& text, double size, const char* look) {
    const double width = width_of(text, size);
    const double before = lead(align, width);
    const double leftmost = sheet_.x(0) + inset;
    const double rightmost = std::max(leftmost, sheet_.x(1) - inset - width);
    const double left = std::clamp(x - before, leftmost, rightmost);
    const double highest = sheet_.top + size * ascent;
    const double baseline = std::max(summit(profile_, sheet_, left, left + width) - gap, highest);
    add({left + before, baseline, align, text, look}, size);
  }

  /// Over the middle of what is steady, and over the end of a ramp; below it where others stand in the way.
  void target() {
    const Stretch& finish = profile_.stretches.at(profile_.finish);
    const std::string text = cut_to(profile_.target, sheet_.x(1) - sheet_.x(0) - 2 * inset, target_size);
    const double width = width_of(text, target_size);
    const double right = std::max(sheet_.x(finish.to), sheet_.x(0) + inset + width);
    const double height = sheet_.y(finish.end);
    if (summit(profile_, sheet_, right - width, sheet_.x(finish.to)) < height - target_size) {
      add({right - inset, height + gap + target_size, Align::end, text, "target"}, target_size);
      return;
    }
    const bool steady = finish.start == finish.end;
    const double x = steady ? middle(finish) : sheet_.x(finish.to);
    above(x, steady ? Align::middle : Align::end, text, target_size, "target");
  }

  void ends() {
    const Stretch& first = profile_.stretches.front();
    const bool same = first.start_text == first.end_text;
    // Of a steady one, the middle says it, unless that is taken.
    if (!same) above(sheet_.x(0), Align::start, first.start_text, letter_size, "pace");
    if (profile_.finish + 1 == profile_.stretches.size()) return;
    const Stretch& last = profile_.stretches.back();
    above(sheet_.x(1), Align::end, last.end_text, letter_size, "pace");
  }

  /// Whether both neighbours are lower, so that a label over it can be nobody else's.
  [[nodiscard]] bool is_peak(std::size_t index) const {
    const auto& all = profile_.stretches;
    const bool over_last = index == 0 || all[index - 1].end < all[index].start;
    return over_last && (index + 1 == all.size() || all[index + 1].start < all[index].end);
  }

  void pace(std::size_t index, double x, Align align, const std::string& text) {
    const Stretch& over = profile_.stretches[index];
    const double width = sheet_.x(over.to) - sheet_.x(over.from);
    if (width_of(text, letter_size) <= width || is_peak(index)) above(x, align, text, letter_size, "pace");
  }

  /// What a segment starts and ends with, where neither its neighbours nor the ends have said it.
  void paces_of(std::size_t index) {
    const Stretch& stretch = profile_.stretches[index];
    const bool first = index == 0;
    const bool last = index + 1 == profile_.stretches.size();
    const bool steady = stretch.start_text == stretch.end_text;
    const bool told = index == profile_.finish || (last && !first);
    if (steady && !told) pace(index, middle(stretch), Align::middle, stretch.end_text);
    if (steady) return;
    const bool follows = !first && profile_.stretches[index - 1].end_text == stretch.start_text;
    if (!follows && !first) pace(index, sheet_.x(stretch.from), Align::start, stretch.start_text);
    if (told) return;
    const bool goes_on = !last && profile_.stretches[index + 1].start_text == stretch.end_text;
    pace(index, sheet_.x(stretch.to), goes_on ? Align::middle : Align::end, stretch.end_text);
  }

  [[nodiscard]] double middle(const Stretch& stretch) const {
    return sheet_.x((stretch.from + stretch.to) / 2);
  }

  /// What to call a segment where there is so much room: its name, its number, or nothing.
  [[nodiscard]] std::string name_within(std::size_t index, double width) const {
    const std::string& name = profile_.stretches[index].name;
    std::string text = cut_to(name, width - margin, letter_size);
    // Half a name and less says nothing: "lap 1…" of ten laps.
    if (!text.empty() && (text == name || 2 * display_width(text) > display_width(name) + 2)) return text;
    const std::string longest = fmt::format("{}", profile_.stretches.size());
    return width_of(longest, letter_size) <= width ? number_of(profile_.stretches[index], index) : "";
  }

  /// In a row over the plot.
  void names() {
    for (std::size_t i = 0; i < profile_.stretches.size(); ++i) {
      const Stretch& stretch = profile_.stretches[i];
      const std::string text = name_within(i, sheet_.x(stretch.to) - sheet_.x(stretch.from));
      add({middle(stretch), sheet_.top - gap, Align::middle, text, "name"}, letter_size);
    }
  }

  void across() {
    const double baseline = sheet_.floor() + gap + letter_size;
    add({sheet_.x(1) + gap + letter_size, baseline, Align::start, profile_.across.unit, "tick"}, letter_size);
    for (const Tick& tick : profile_.across.ticks) {
      add({sheet_.x(tick.at), baseline, Align::middle, tick.text, "tick"}, letter_size);
    }
  }

  void up() {
    const double x = sheet_.left - gap;
    add({x, sheet_.top - gap, Align::end, profile_.up.unit, "tick"}, letter_size);
    // The fast ones matter more.
    const auto& ticks = profile_.up.ticks;
    std::for_each(ticks.rbegin(), ticks.rend(), [&](const auto& tick) {
      add({x, sheet_.y(tick.at) + letter_size / 3, Align::end, tick.text, "tick"}, letter_size);
    });
  }

  /// The names of the intensities, beside the right end of each.
  void layers() {
    for (const Layer& layer : profile_.layers) {
      if (layer.to < 1) continue;
      const double height = sheet_.y(layer.low) - sheet_.y(layer.high);
      if (height < letter_size) continue;
      const double baseline = sheet_.y((layer.low + layer.high) / 2) + letter_size / 3;
      const auto text = sheet_.short_names ? layer.short_name : layer.name;
      add({sheet_.x(1) + 1.5 * gap, baseline, Align::start, std::string(text), "zone"}, letter_size);
    }
  }

  const Profile& profile_;
  const Sheet& sheet_;
  Room room_;
  std::vector<Label> labels_;
};

}  // namespace

std::vector<Label> labels_of(const Profile& profile, const Sheet& sheet) {
  return Lettering(profile, sheet).all();
}

}  // namespace crescendo::svg
