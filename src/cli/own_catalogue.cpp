#include "cli/own_catalogue.hpp"

#include "cli/own_files.hpp"

namespace crescendo::cli {

Catalogue catalogue_with(const std::optional<std::string>& folder, const Environment& environment) {
  Catalogue catalogue;
  if (const auto own = own_workouts(environment)) catalogue.add_folder(*own);
  if (folder && folder->empty()) {
    throw InputError({"the name of the folder of workouts is empty", "name it, or leave --workouts out"});
  }
  if (folder) catalogue.add_folder(*folder);
  return catalogue;
}

}  // namespace crescendo::cli
