#include "crescendo/batch/batch.hpp"

#include "cli/output.hpp"
#include "cli/own_catalogue.hpp"
#include "cli/progress.hpp"
#include "cli/verb.hpp"
#include "crescendo/batch/roster.hpp"
#include "crescendo/diagnostics/suggest.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/io/input.hpp"
#include "crescendo/request/plan.hpp"
#include "crescendo/request/words.hpp"
#include "crescendo/units/parse.hpp"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <thread>

#include <fmt/format.h>

namespace crescendo::cli {
namespace {

using std::string;
using std::string_view;

/// What the standard input is called in messages.
constexpr string_view standard_input = "<stdin>";

constexpr std::size_t most_jobs = 256;

std::size_t parse_jobs(string_view text) {
  const auto jobs = whole_number(text);
  if (jobs && *jobs >= 1 && *jobs <= most_jobs) return *jobs;
  throw InputError({in_quotes(text) + " is no number of jobs", "give a whole number from 1 to 256",
                    Excerpt{string(text), 0, text.size()}});
}

std::size_t read_jobs(const BatchArguments& arguments, const CommandLine& line) {
  if (arguments.jobs) return line.parse(*arguments.jobs, parse_jobs);
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most_jobs);
}

/// JSON Lines, unless it says otherwise; in files of their own, plans are documents of their own.
const Format& read_batch_format(const Arguments& arguments, const Invocation& invocation) {
  const CommandLine& line = invocation.line;
  const Format* format = format_by_options(arguments.output, line);
  if (arguments.batch.folder) return format != nullptr ? *format : *format_named("json");
  if (format == nullptr) return *format_named("jsonl");
  if (!format->many.empty()) return *format_named(format->many);
  if (format->sequence) return *format;
  throw line.about(*arguments.output.format,
                   string(format->name) + " is one document for one plan, and no stream of many",
                   "write a file for each: --out plans/");
}

/// The roster's bytes, counted on their way.
class RosterInput {
 public:
  RosterInput(const string& file, const Streams& streams, const io::Interruption& interruption)
      : name_(file == "-" ? string(standard_input) : file), streams_(streams) {
    if (file != "-") {
      input_.emplace(file, interruption);
    } else if (streams.in_descriptor) {
      input_.emplace(*streams.in_descriptor, interruption);
    }
  }

  [[nodiscard]] const string& name() const { return name_; }
  [[nodiscard]] std::optional<std::uint64_t> size() const { return input_ ? input_->size() : std::nullopt; }

  /// @throws io::Error
  [[nodiscard]] Source source(Progress& progress) {
    return [this, &progress](string& bytes) {
      const std::size_t before = bytes.size();
      const std::error_code error = input_ ? input_->read(bytes) : streams_.in(bytes);
      if (error) throw io::Error("read " + name_, error);
      progress.add_bytes(bytes.size() - before);
      return std::error_code();
    };
  }

 private:
  string name_;
  const Streams& streams_;
  std::optional<io::Input> input_;
};

/// `"colour" (did you mean "color"?), "shoes"`
string listed(const batch::UnknownColumns& unknown) {
  string result;
  for (const string& name : unknown.names) {
    result += (result.empty() ? "" : ", ") + in_quotes(name);
    const auto meant = closest(lower_case(name), batch::known_columns());
    if (meant) result += " (did you mean " + in_quotes(*meant) + "?)";
  }
  if (unknown.count > unknown.names.size()) {
    result += fmt::format(" and {} others", unknown.count - unknown.names.size());
  }
  return result;
}

string plural(std::uint64_t count, string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

/// A run through a roster, and what a person hears of it.
class Run {
 public:
  Run(const Arguments& arguments, const Invocation& invocation)
      : arguments_(arguments),
        streams_(invocation.streams),
        format_(read_batch_format(arguments, invocation)),
        shelf_(catalogue_with(arguments.folder, invocation.environment)),
        defaults_(arguments.request.request()),
        look_(read_look(arguments.output, arguments.batch.folder.has_value(), invocation)),
        jobs_(read_jobs(arguments.batch, invocation.line)) {
    require_readable(defaults_, invocation.line, shelf_);
    if (arguments.batch.overwrite && !arguments.batch.folder) {
      throw invocation.line.about("--overwrite", "--overwrite is for files, and these plans go into a stream",
                                  "add --out DIR, or leave it out");
    }
    if (arguments.batch.folder && arguments.batch.folder->empty()) {
      throw invocation.line.about("", "the name of the folder is empty", "name it, or leave --out out");
    }
    look_.units = read_units(defaults_, invocation.line);
  }

  ExitCode run() {
    try {
      const io::SignalWatch watch(interruption_);
      go_through();
    } catch (...) {
      // Half a first line is no mistake of the roster's.
      if (interruption_.signal() == 0) throw;
      if (tally_.rows() == 0)
        static_cast<void>(streams_.err(*arguments_.file + ": interrupted before the first row\n"));
    }
    // Who waits for this process is to see that it was interrupted.
    if (const int signal = interruption_.signal(); signal != 0) std::raise(signal);
    // How many rows were rejected when a pipe closes is a matter of chance.
    return tally_.rejected > 0 && !tally_.reader_gone ? ExitCode::rejected : ExitCode::good;
  }

 private:
  void go_through() {
    RosterInput input(*arguments_.file, streams_, interruption_);
    const bool scrolls = streams_.out_is_terminal && !arguments_.batch.folder;
    Progress progress(streams_.err, streams_.err_is_terminal && !scrolls, input.size());
    batch::Roster roster(input.name(), input.source(progress), batch::known_columns());
    std::optional<io::Folder> folder;
    if (interruption_.raised()) return sum_up(input.name(), progress);
    if (arguments_.batch.folder) folder.emplace(*arguments_.batch.folder);
    warn_of_unknown(roster, input.name(), progress);
    try {
      make_plans(roster, input.name(), folder ? &*folder : nullptr, progress);
    } catch (...) {
      progress.clear();
      if (tally_.rows() > 0) sum_up(input.name(), progress);
      throw;
    }
    if (tally_.reader_gone) return;
    warn_of_unknown(roster, input.name(), progress);
    sum_up(input.name(), progress);
  }

  void make_plans(batch::Roster& roster, const string& name, const io::Folder* folder, Progress& progress) {
    const batch::Assignment assignment{.file = name,
                                       .format = &format_,
                                       .look = look_,
                                       .defaults = defaults_,
                                       .shelf = &shelf_,
                                       .folder = folder,
                                       .overwrite = arguments_.batch.overwrite,
                                       .kept = own_name_in_folder(),
                                       .strict = arguments_.strict,
                                       .jobs = jobs_};
    if (streams_.out_descriptor) io::widen_pipe(*streams_.out_descriptor);
    const auto show = [&](const batch::Tally& tally) { progress.show(tally); };
    const auto tell = [&](string_view message) { return progress.tell(message); };
    batch::run(roster, assignment, {streams_.out, tell, show}, interruption_, tally_);
  }

  /// Of CSV at the beginning, since the first line tells; of JSON Lines at the end.
  void warn_of_unknown(const batch::Roster& roster, const string& name, Progress& progress) {
    const batch::UnknownColumns& unknown = roster.unknown();
    if (unknown.count == unknown_told_) return;
    unknown_told_ = unknown.count;
    const string_view what = unknown.count == 1 ? "unknown column " : "unknown columns ";
    static_cast<void>(progress.tell(name + ": warning: " + string(what) + listed(unknown) + "\n"));
  }

  /// The roster's, where it lies in the folder of the plans.
  [[nodiscard]] string own_name_in_folder() const {
    namespace fs = std::filesystem;
    if (!arguments_.batch.folder) return "";
    std::error_code ignored;
    const fs::path roster = fs::weakly_canonical(*arguments_.file, ignored);
    const bool inside = fs::equivalent(roster.parent_path(), *arguments_.batch.folder, ignored);
    return inside ? roster.filename().string() : "";
  }

  /// `998 plans in plans/, 2 rows rejected`
  [[nodiscard]] string counted() const {
    const auto& folder = arguments_.batch.folder;
    const string where = folder ? " in " + *folder + (folder->ends_with('/') ? "" : "/") : "";
    return plural(tally_.plans, "plan") + where + ", " + plural(tally_.rejected, "row") + " rejected";
  }

  void sum_up(const string& name, Progress& progress) const {
    const bool interrupted = interruption_.signal() != 0;
    string text = name + ": ";
    if (tally_.rows() == 0) {
      text += interrupted ? "interrupted before the first row" : "there is no row in it";
    } else {
      text += counted();
      if (interrupted) text += fmt::format("; interrupted after line {}", tally_.last_line);
      if (arguments_.strict && tally_.rejected > 0) {
        text += fmt::format("; stopped at line {}", tally_.last_line);
      }
    }
    static_cast<void>(progress.tell(text + "\n"));
  }

  const Arguments& arguments_;
  const Streams& streams_;
  const Format& format_;
  Shelf shelf_;
  Request defaults_;
  RenderContext look_;
  std::size_t jobs_;
  io::Interruption interruption_;
  batch::Tally tally_;
  std::size_t unknown_told_ = 0;
};

}  // namespace

ExitCode batch_plans(const Arguments& arguments, const Invocation& invocation) {
  if (!arguments.file || arguments.file->empty()) {
    throw InputError({"there is no roster", "name a file, CSV or JSON Lines, or - for the standard input"});
  }
  return Run(arguments, invocation).run();
}

}  // namespace crescendo::cli
