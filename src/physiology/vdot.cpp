#include "crescendo/physiology/vdot.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "crescendo/diagnostics/text.hpp"
#include "crescendo/units/scanner.hpp"

#include <string>

namespace crescendo {

Vdot parse_vdot(std::string_view text) {
  const std::string_view number = trimmed(text);
  Scanner scanner(number);
  const auto value = scanner.number();
  const Excerpt whole{std::string(number), 0, number.size()};
  if (!value || !scanner.done()) {
    throw InputError({"VDOT " + in_quotes(number) + " is not a number", "write it like 53.5", whole});
  }
  const Vdot vdot(*value);
  if (vdot < lowest_vdot || vdot > highest_vdot) {
    throw InputError({"VDOT " + in_quotes(number) + " is outside 15 to 90",
                      "an untrained beginner has about 25, a world record about 85", whole});
  }
  return vdot;
}

}  // namespace crescendo
