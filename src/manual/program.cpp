#include "crescendo/manual/program.hpp"

#include <algorithm>

namespace crescendo::manual {

std::string Option::written() const {
  const std::string names = short_name.empty() ? name : short_name + ", " + name;
  return type.empty() ? names : names + " " + type;
}

std::vector<std::string_view> Command::groups() const {
  std::vector<std::string_view> result;
  for (const Option& option : options) {
    if (std::ranges::find(result, option.group) == result.end()) result.emplace_back(option.group);
  }
  return result;
}

}  // namespace crescendo::manual
