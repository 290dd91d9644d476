#pragma once

#include "crescendo/render/format.hpp"

#include <string>

namespace crescendo::markdown {

/// A page of GitHub-flavoured Markdown: the segments as a table, and what to know around the run.
std::string plan(const Workout& workout, const RenderContext& context);

}  // namespace crescendo::markdown
