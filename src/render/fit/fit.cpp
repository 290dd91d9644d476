#include "render/fit/fit.hpp"

#include "crescendo/diagnostics/text.hpp"
#include "crescendo/render/fingerprint.hpp"
#include "render/fit/encoder.hpp"
#include "render/watch/steps.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crescendo::fit {
namespace {

using watch::Program;
using watch::Repeat;
using watch::Step;

std::uint32_t whole(double value) { return static_cast<std::uint32_t>(std::lround(value)); }

/// The end of a step in whole units from the start of the run, so that what is rounded away of one step comes
/// back with the next.
class Odometer {
 public:
  /// How much further it has got, in whole units.
  std::uint32_t advance(double units) {
    exact_ += units;
    const std::uint32_t before = shown_;
    shown_ = whole(exact_);
    return shown_ - before;
  }

 private:
  double exact_ = 0;
  std::uint32_t shown_ = 0;
};

workout_step::Intensity intensity_of(Role role) {
  switch (role) {
    case Role::warmup:
      return workout_step::Intensity::warmup;
    case Role::cooldown:
      return workout_step::Intensity::cooldown;
    case Role::float_:
    case Role::walk:
      return workout_step::Intensity::rest;
    case Role::easy:
    case Role::build:
    case Role::target:
    case Role::jog:
      break;
  }
  return workout_step::Intensity::active;
}

/// Writes what a step holds the runner to.
struct TargetWriter {
  Message& message;

  void operator()(const watch::Open&) const {
    message.set(workout_step::target_type, workout_step::TargetType::open);
    message.set(workout_step::target_value, 0).skip(workout_step::target_low).skip(workout_step::target_high);
  }

  /// Speeds are whole millimetres a second; the slower one comes first.
  void operator()(const PaceRange& paces) const {
    write(workout_step::TargetType::speed, whole(speed_of(paces.slow).in_metres_per_second() * 1000),
          whole(speed_of(paces.fast).in_metres_per_second() * 1000));
  }

  void operator()(const watch::HeartTarget& heart) const {
    if (const auto* beats = std::get_if<BpmBand>(&heart)) {
      write(workout_step::TargetType::heart_rate,
            workout_step::beats_offset + whole(beats->low.in_per_minute()),
            workout_step::beats_offset + whole(beats->high.in_per_minute()));
      return;
    }
    const auto& shares = std::get<HeartRateBand>(heart);
    write(workout_step::TargetType::heart_rate, whole(shares.low.in_percent()),
          whole(shares.high.in_percent()));
  }

 private:
  void write(workout_step::TargetType type, std::uint32_t low, std::uint32_t high) const {
    // No watch makes sense of a band without room.
    if (low == high) ++high;
    message.set(workout_step::target_type, type).set(workout_step::target_value, 0);
    message.set(workout_step::target_low, low).set(workout_step::target_high, high);
  }
};

/// As much of the name as leaves room for the part.
std::string name_of(const Step& step) {
  const std::string part = step.part.empty() ? "" : " " + step.part;
  return std::string(
             cut_to(step.name, longest_step_name - 1 - std::min(part.size(), longest_step_name - 1))) +
         part;
}

/// The steps of a program, one message each, and all laid out alike.
class StepWriter {
 public:
  explicit StepWriter(const Program& program) : notes_size_(notes_size(program)) {}

  Message operator()(const Step& step) {
    Message message = begin(name_of(step));
    if (const auto* distance = std::get_if<Distance>(&step.length)) {
      message.set(workout_step::duration_type, workout_step::DurationType::distance);
      message.set(workout_step::duration_value, centimetres_.advance(distance->in_metres() * 100));
    } else {
      message.set(workout_step::duration_type, workout_step::DurationType::time);
      message.set(workout_step::duration_value,
                  milliseconds_.advance(std::get<Duration>(step.length).count() * 1000));
    }
    std::visit(TargetWriter{message}, step.target);
    return end(message, step.notes, intensity_of(step.role));
  }

  Message operator()(const Repeat& repeat) {
    Message message = begin("repeat");
    message.set(workout_step::duration_type, workout_step::DurationType::repeat_until_steps_done);
    message.set(workout_step::duration_value, static_cast<std::uint32_t>(repeat.first));
    message.set(workout_step::target_type, workout_step::TargetType::open);
    message.set(workout_step::target_value, static_cast<std::uint32_t>(repeat.times));
    message.skip(workout_step::target_low).skip(workout_step::target_high);
    return end(message, "", workout_step::Intensity::active);
  }

 private:
  /// Enough for the longest, and no more than devices are known to show.
  static std::size_t notes_size(const Program& program) {
    std::size_t longest = 0;
    for (const watch::Item& item : program.items) {
      const auto* step = std::get_if<Step>(&item);
      if (step != nullptr) longest = std::max(longest, step->notes.size());
    }
    return std::min(longest + 1, longest_notes);
  }

  Message begin(std::string_view name) {
    Message message(workout_step::message);
    message.set(workout_step::message_index, index_++).set(workout_step::name, name, longest_step_name);
    return message;
  }
  [[nodiscard]] Message end(Message message, std::string_view notes,
                            workout_step::Intensity intensity) const {
    return message.set(workout_step::intensity, intensity).set(workout_step::notes, notes, notes_size_);
  }

  std::size_t notes_size_;
  std::uint32_t index_ = 0;
  Odometer centimetres_;
  Odometer milliseconds_;
};

std::string workout_messages(const Workout& workout, const Program& program) {
  Messages messages;
  messages.add(Message(workout::message)
                   .set(workout::sport, workout::running)
                   .set(workout::capabilities, workout::tcx)
                   .set(workout::num_valid_steps, static_cast<std::uint32_t>(program.items.size()))
                   .set(workout::name, workout.name, longest_workout_name));
  StepWriter writer(program);
  for (const watch::Item& item : program.items) messages.add(std::visit(writer, item));
  return messages.bytes();
}

/// A watch takes two files of the same number for one; the same plan shall have the same one.
std::uint32_t serial_of(std::string_view bytes, std::uint32_t created) {
  const std::uint32_t serial = folded(fingerprint(bytes) ^ created);
  // Zero is how the field says that it has none.
  return serial == 0 ? 1 : serial;
}

/// The day of the run, at midnight; without one a day that never changes, since there is no clock in here.
std::uint32_t created_on(const Workout& workout) {
  constexpr Date usual = std::chrono::January / 1 / 2026;
  const auto day = std::chrono::sys_days(workout.date.value_or(usual)).time_since_epoch();
  return static_cast<std::uint32_t>(std::chrono::seconds(day).count() - epoch);
}

std::string file_id_message(std::uint32_t serial, std::uint32_t created) {
  constexpr std::string_view product = "crescendo";
  return Messages()
      .add(Message(file_id::message)
               .set(file_id::type, file_id::workout_file)
               .set(file_id::manufacturer, file_id::any_manufacturer)
               .set(file_id::product, file_id::any_product)
               .set(file_id::serial_number, serial)
               .set(file_id::time_created, created)
               .set(file_id::product_name, product, product.size() + 1))
      .bytes();
}

}  // namespace

WrittenPlan plan(const Workout& workout, const RenderContext& context) {
  Program program = watch::program_for(workout, context, most_steps);
  const std::string messages = workout_messages(workout, program);
  const std::uint32_t created = created_on(workout);
  return {file_of(file_id_message(serial_of(messages, created), created) + messages),
          std::move(program.changes)};
}

}  // namespace crescendo::fit
