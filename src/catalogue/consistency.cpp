#include "catalogue/consistency.hpp"

namespace crescendo::catalogue {

void require_consistent(const ReadTemplate& read, json::Findings& findings) {
  const std::size_t before = findings.count();
  for (const LengthUnit unit : {LengthUnit::kilometre, LengthUnit::mile}) {
    if (read.total && read.all_steps) check_sizes(read, unit, findings);
    check_paces(read, unit, findings);
    // One report is enough where both forms are wrong alike.
    if (findings.count() > before) return;
  }
}

}  // namespace crescendo::catalogue
