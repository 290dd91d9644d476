#pragma once

#include <string>

namespace crescendo::test {

/// A small workout that is right, to break in one place or another.
inline const std::string example = R"({
  "id": "example",
  "name": "Example",
  "goal": "threshold",
  "levels": ["intermediate"],
  "phases": ["build"],
  "total": {"default": {"km": 10, "mi": 6}, "min": "20min", "max": {"km": 20, "mi": 12}},
  "steps": [
    {"easy": {"km": 6, "mi": 4}, "from": "E", "to": "M"},
    {"target": {"km": 4, "mi": 2}, "to": "T"}
  ],
  "purpose": "An example.",
  "source": "made up"
}
)";

/// The example with its first `from` replaced by `to`.
inline std::string example_with(const std::string& from, const std::string& to) {
  std::string text = example;
  text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace crescendo::test
