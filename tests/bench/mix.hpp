#pragma once

#include "crescendo/build/build.hpp"
#include "crescendo/render/format.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace crescendo::bench {

/// What one line of a roster asks for.
struct Request {
  const Template* workout;
  Athlete athlete;
  Wishes wishes;
  Conditions conditions;
};

/// A roster of all kinds: each workout of the catalogue, in kilometres and miles, on mild days and hot ones,
/// with hearts known and unknown, for runners of all speeds, no two of whom have the same result.
class Mix {
 public:
  Mix();

  [[nodiscard]] const std::vector<Request>& requests() const { return requests_; }

 private:
  std::vector<Template> workouts_;
  std::vector<Request> requests_;
};

/// All that is done for one line, to the bytes of its plan.
std::string whole_plan(const Request& request, const Format& format);

}  // namespace crescendo::bench
