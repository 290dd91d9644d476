#include "cli/own_files.hpp"

#include <filesystem>
#include <string_view>

namespace crescendo::cli {
namespace {

namespace fs = std::filesystem;
using std::string_view;

/// The specification has relative paths ignored, and empty ones taken for unset.
std::optional<fs::path> absolute_path(string_view variable, const Environment& environment) {
  const auto value = environment(variable);
  if (!value || !value->starts_with('/')) return std::nullopt;
  return fs::path(*value);
}

std::optional<std::string> own_path(string_view variable, string_view below_home, string_view name,
                                    const Environment& environment) {
  auto base = absolute_path(variable, environment);
  if (!base) {
    base = absolute_path("HOME", environment);
    if (!base) return std::nullopt;
    *base /= below_home;
  }
  const fs::path path = *base / "crescendo" / name;
  std::error_code error;
  if (fs::exists(path, error)) return path.string();
  // A home that may not be looked into, as under sudo -u, is as good as none; a link in a circle is a mistake
  // that whoever reads it will tell of.
  const bool circle = error == std::errc::too_many_symbolic_link_levels;
  return circle ? std::optional(path.string()) : std::nullopt;
}

}  // namespace

std::optional<std::string> own_config(const Environment& environment) {
  return own_path("XDG_CONFIG_HOME", ".config", "config.toml", environment);
}

std::optional<std::string> own_workouts(const Environment& environment) {
  return own_path("XDG_DATA_HOME", ".local/share", "workouts", environment);
}

}  // namespace crescendo::cli
