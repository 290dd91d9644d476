#include "cli/folder.hpp"
#include "cli/output.hpp"
#include "cli/verb.hpp"
#include "crescendo/catalogue/reader.hpp"

#include <filesystem>
#include <string_view>

namespace crescendo::cli {
namespace {

/// Reads every file before it complains, so that an author sees all of it at once.
ExitCode check_files(const std::vector<std::string>& files, const Session& session) {
  std::vector<Diagnostic> wrong;
  std::string report;
  for (const std::string& file : files) {
    try {
      const Template workout =
          read_template(std::filesystem::path(file).stem().string(), file, contents_of(file));
      report += file + ": good, \"" + workout.name + "\"\n";
    } catch (const InputError& error) {
      wrong.insert(wrong.end(), error.diagnostics().begin(), error.diagnostics().end());
    }
  }
  if (!wrong.empty()) throw InputError::all(std::move(wrong));
  deliver(report, {nullptr, {}, {}}, session.streams);
  return ExitCode::good;
}

}  // namespace

ExitCode workouts(const Arguments& arguments, const Session& session) {
  if (!arguments.check_files.empty()) return check_files(arguments.check_files, session);
  const Output output = read_output(arguments.output, session);
  const Catalogue catalogue = catalogue_with(arguments.workout.folder);
  CataloguePage page;
  if (arguments.id) {
    page.in_full = true;
    page.workouts.push_back(
        session.line.parse(*arguments.id, [&](std::string_view id) { return catalogue.load(id); }));
  } else {
    for (const std::string_view id : catalogue.ids()) page.workouts.push_back(catalogue.load(id));
  }
  deliver(output.format->catalogue(page, output.context), output, session.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
