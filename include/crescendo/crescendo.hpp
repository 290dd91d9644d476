#pragma once

/// All that most programs need of the library. A runner's paces, a plan, and the plan in two formats:
///
///     #include "crescendo/crescendo.hpp"
///
///     using namespace crescendo;
///     using namespace std::chrono_literals;
///
///     const Athlete athlete = athlete_of({half_marathon_distance, 1h + 28min + 30s});
///
///     const TrainingPaces paces = training_paces(*athlete.vdot);
///     pace_with_unit(paces.threshold, LengthUnit::kilometre);  // "4:07/km"
///
///     // By goal, or by the id of a workout, with sizes of one's own:
///     const Workout plan = plan_for(athlete, Goal::threshold);
///     const Workout drops = plan_for(athlete, Catalogue().load("mile-drops"),
///         {.wishes = {.total = Distance::miles(6), .warmup = Distance::miles(1)}, .units = Units::miles});
///
///     render_as("text", plan);  // to read
///     render_as("fit", drops);  // the bytes of a file for a watch
///
/// What cannot be done is thrown as an `InputError`; `describe(error.first())` says it to a person, in the
/// words of the command line. What cannot be read or written is an `io::Error`. What there is to say about a
/// plan that could be made stands in its `findings`. All of these are values, no call changes what another
/// one gives, and several threads may call at a time.
///
/// Beyond that: `read_template` (catalogue/reader.hpp) and `Catalogue::add_folder` for workouts of one's own,
/// `read_plan` (planfile/plan_document.hpp) for plans kept as JSON, `rendered` (render/format.hpp) for
/// splits, colours, widths and watches, `io::write_whole` (io/whole_file.hpp) for files, and batch/batch.hpp
/// for rosters.

#include "crescendo/catalogue/catalogue.hpp"
#include "crescendo/check/check.hpp"
#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/physiology/athlete.hpp"
#include "crescendo/physiology/event.hpp"
#include "crescendo/physiology/paces_sheet.hpp"
#include "crescendo/physiology/race.hpp"
#include "crescendo/physiology/training_paces.hpp"
#include "crescendo/render/format.hpp"
#include "crescendo/render/render_as.hpp"
#include "crescendo/request/plan_for.hpp"
#include "crescendo/units/parse.hpp"
#include "crescendo/units/print.hpp"
