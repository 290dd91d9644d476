#pragma once

#include <map>
#include <string>
#include <vector>

namespace crescendo::test {

using Row = std::map<std::string, std::string>;

/// The rows of a table in tests/data, by column name; lines with # are comments. A missing or empty table
/// fails the test that asks for it.
std::vector<Row> table(const std::string& name);

/// `1:29`, `12:52` or `6:00:00` in seconds.
double seconds(const std::string& clock);

/// All of a file below the project's folder.
std::string file(const std::string& path);

/// The project's folder.
std::string root();

}  // namespace crescendo::test
