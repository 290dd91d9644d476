#pragma once

#include "crescendo/render/format.hpp"

#include <string>
#include <vector>

namespace crescendo::content {

/// Something to know, under its name.
struct Note {
  std::string name;
  std::string text;
};

/// What is said below the segments: the easy band, the finish, the belt, the conditions. A sentence each.
/// Only who has a command line before them has use for its `options`.
std::vector<std::string> remarks(const Workout& workout, const RenderContext& context, bool options = false);

/// What is worth reading of what was found, the worst first: remarks only for who asks for more.
std::vector<Finding> told(std::vector<Finding> findings, const RenderContext& context);

/// What the run is for, what to know before and after, and how its time is spent.
std::vector<Note> around_the_run(const Workout& workout);

/// Where the numbers come from.
std::vector<Note> origins(const Workout& workout, LengthUnit unit);

}  // namespace crescendo::content
