#include "cli/output.hpp"
#include "cli/own_catalogue.hpp"
#include "cli/verb.hpp"
#include "crescendo/catalogue/reader.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/io/whole_file.hpp"
#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <string_view>

namespace crescendo::cli {
namespace {

/// What was said of files that were looked at one after the other.
struct Verdict {
  std::string good;
  std::string wrong;
  ExitCode worst = ExitCode::good;
};

/// One file that cannot be read must not hide what is wrong with the others.
void look_over(const std::string& file, Verdict& verdict) {
  try {
    if (file.empty()) throw InputError({"the name of a workout's file is empty", "name it"});
    const Template workout =
        read_template(std::filesystem::path(file).stem().string(), file, io::read_whole(file));
    verdict.good += file + ": good, " + in_quotes(workout.name) + "\n";
  } catch (const InputError& error) {
    for (const Diagnostic& diagnostic : error.diagnostics()) verdict.wrong += describe(diagnostic);
    verdict.worst = std::max(verdict.worst, ExitCode::usage);
  } catch (const io::Error& error) {
    verdict.wrong += describe({"cannot " + error.action() + ": " + error.code().message()});
    verdict.worst = std::max(verdict.worst, ExitCode::io);
  }
}

bool any(const Arguments& arguments, std::initializer_list<Key> keys) {
  return std::ranges::any_of(keys, [&](Key key) { return arguments.request[key].has_value(); });
}

/// What chooses from the catalogue.
constexpr auto filters = {Key::goal, Key::level, Key::phase, Key::total};

/// Reads every file before it complains, so that an author sees all of it at once.
ExitCode check_files(const Arguments& arguments, const Invocation& invocation) {
  const OutputArguments& output = arguments.output;
  const bool others = arguments.id || output.file || output.json || output.format || arguments.folder ||
                      any(arguments, filters) || any(arguments, {Key::vdot, Key::distance, Key::race});
  if (others) {
    throw invocation.line.about("--check", "--check only says what is wrong with files",
                                "leave the other options out");
  }
  Verdict verdict;
  for (const std::string& file : arguments.check_files) look_over(file, verdict);
  deliver(verdict.good, {nullptr, {}, {}}, invocation.streams);
  if (!verdict.wrong.empty()) invocation.streams.err(verdict.wrong);
  return verdict.worst;
}

/// The bounds of a listing.
struct Filter {
  std::optional<Goal> goal;
  std::optional<Level> level;
  std::optional<Phase> phase;
  std::optional<Amount> total;
  LengthUnit unit;

  [[nodiscard]] bool lets_pass(const Template& workout) const {
    const auto has = [](const auto& list, const auto& wanted) {
      return !wanted || std::ranges::find(list, *wanted) != list.end();
    };
    return (!goal || workout.goal == *goal) && has(workout.levels, level) && has(workout.phases, phase) &&
           (!total || is_made_for(workout, *total, unit));
  }
};

/// By goal, and within a goal by name.
bool before(const Template& a, const Template& b) { return a.goal != b.goal ? a.goal < b.goal : a.id < b.id; }

std::string overview(const Arguments& arguments, const Catalogue& catalogue, const Output& output,
                     const CommandLine& line) {
  const Request request = arguments.request.request();
  const Filter filter{read_goal(request, line), read_level(request, line), read_phase(request, line),
                      read_amount(request, Key::total, "total", line), main_unit(output.context.units)};
  CataloguePage page;
  for (const std::string_view id : catalogue.ids()) {
    Template workout = catalogue.load(id);
    if (filter.lets_pass(workout)) page.workouts.push_back(std::move(workout));
  }
  if (page.workouts.empty()) {
    throw InputError({"there is no such workout", "leave one of --goal, --level, --phase and --total out"});
  }
  std::ranges::sort(page.workouts, before);
  return output.format->catalogue(page, output.context);
}

/// A workout in full; with a race result, behind that the plan for the runner, which in a format for programs
/// is all.
std::string one_workout(const Arguments& arguments, const Catalogue& catalogue, const Output& output,
                        const CommandLine& line) {
  if (any(arguments, filters)) {
    throw line.about(*arguments.id, "there is a workout and a filter",
                     "--goal, --level, --phase and --total choose from all");
  }
  const Template workout = line.parse(*arguments.id, [&](std::string_view id) { return catalogue.load(id); });
  const Request request = arguments.request.request();
  const ReadAthlete read = read_athlete(request, line);
  std::string result;
  if (!read.athlete.vdot || output.format->name == "text") {
    result = output.format->catalogue({{workout}, true}, output.context);
  }
  if (!read.athlete.vdot) return result;
  if (!result.empty()) result += "\n";
  const Workout built = planned(workout, read, request, line);
  return result + rendered(*output.format, built, output.context).bytes;
}

}  // namespace

ExitCode workouts(const Arguments& arguments, const Invocation& invocation) {
  if (!arguments.check_files.empty()) return check_files(arguments, invocation);
  const Output output = read_output(arguments, invocation, serves<&Format::catalogue>);
  const Catalogue catalogue = catalogue_with(arguments.folder, invocation.environment);
  const std::string text = arguments.id ? one_workout(arguments, catalogue, output, invocation.line)
                                        : overview(arguments, catalogue, output, invocation.line);
  deliver(text, output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
