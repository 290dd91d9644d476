#pragma once

#include "crescendo/render/format.hpp"

#include <pugixml.hpp>

namespace crescendo::html {

// The parts of a page, each added behind what is in its parent.

using Node = pugi::xml_node;

/// What the run is, for when, how long, and where its paces come from.
void add_header(Node body, const Workout& workout, const RenderContext& context);

/// The table of the segments.
void add_segments(Node main, const Workout& workout, const RenderContext& context);

/// What is to be said of the segments, and what was found in the plan.
void add_remarks(Node main, const Workout& workout, const RenderContext& context);

/// A line per kilometre or mile, of a run by pace.
void add_splits(Node main, const Workout& workout, const RenderContext& context);

/// What to know before, while and after running.
void add_guidance(Node main, const Workout& workout);

/// Where the numbers come from.
void add_origins(Node main, const Workout& workout, const RenderContext& context);

}  // namespace crescendo::html
