#include "cli/folder.hpp"
#include "cli/output.hpp"
#include "cli/verb.hpp"
#include "crescendo/catalogue/reader.hpp"

#include <filesystem>
#include <string_view>

namespace crescendo::cli {
namespace {

/// What is wrong with one file goes to `wrong`; a line about a good one is returned.
std::string checked(const std::string& file, std::vector<Diagnostic>& wrong) {
  try {
    const Template workout =
        read_template(std::filesystem::path(file).stem().string(), file, contents_of(file));
    return file + ": good, \"" + workout.name + "\"\n";
  } catch (const InputError& error) {
    wrong.insert(wrong.end(), error.diagnostics().begin(), error.diagnostics().end());
  } catch (const IoError& error) {
    // One file that cannot be read must not hide what is wrong with the others.
    if (wrong.empty()) throw;
    wrong.push_back({"cannot " + error.action() + ": " + error.code().message()});
  }
  return "";
}

/// Reads every file before it complains, so that an author sees all of it at once.
ExitCode check_files(const Arguments& arguments, const Invocation& invocation) {
  const OutputArguments& output = arguments.output;
  if (arguments.id || output.file || output.json || output.format || arguments.workout.folder) {
    throw invocation.line.about("--check", "--check only says what is wrong with files",
                                "leave the other options out");
  }
  std::vector<Diagnostic> wrong;
  std::string report;
  for (const std::string& file : arguments.check_files) report += checked(file, wrong);
  if (!wrong.empty()) throw InputError::all(std::move(wrong));
  deliver(report, {nullptr, {}, {}}, invocation.streams);
  return ExitCode::good;
}

}  // namespace

ExitCode workouts(const Arguments& arguments, const Invocation& invocation) {
  if (!arguments.check_files.empty()) return check_files(arguments, invocation);
  const Output output = read_output(arguments.output, invocation);
  const Catalogue catalogue = catalogue_with(arguments.workout.folder);
  CataloguePage page;
  if (arguments.id) {
    page.in_full = true;
    page.workouts.push_back(
        invocation.line.parse(*arguments.id, [&](std::string_view id) { return catalogue.load(id); }));
  } else {
    for (const std::string_view id : catalogue.ids()) page.workouts.push_back(catalogue.load(id));
  }
  deliver(output.format->catalogue(page, output.context), output, invocation.streams);
  return ExitCode::good;
}

}  // namespace crescendo::cli
