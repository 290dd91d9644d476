#pragma once

#include "support/catch.hpp"

#include <string>

#include <rapidcheck.h>

namespace crescendo::test {

/// A property as part of a test case; what rapidcheck finds goes to the error stream.
template <class Property>
void property(const std::string& name, const Property& holds) {
  INFO(name);
  CHECK(rc::check(name, holds));
}

}  // namespace crescendo::test
