#pragma once

#include "catalogue/step_reader.hpp"

#include <vector>

namespace crescendo::catalogue {

/// A workout as far as it could be read.
struct ReadTemplate {
  const Template& workout;
  const std::vector<ReadStep>& steps;
  bool all_steps;  ///< whether there is one of these for each in the file
  bool total;      ///< whether the sizes could be read
  const json::Value& root;
};

/// What the parts of a workout must be to each other: steps that add up to the default total, in kilometres
/// and in miles, at most one `rest`, no step slower than the one before, and what is not to be run fast slow.
/// Parts that could not be read are left out.
void require_consistent(const ReadTemplate& read, json::Findings& findings);

// Its two halves: how much, and how fast.

void check_sizes(const ReadTemplate& read, LengthUnit unit, json::Findings& findings);
void check_paces(const ReadTemplate& read, LengthUnit unit, json::Findings& findings);

}  // namespace crescendo::catalogue
