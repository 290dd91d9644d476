#include "support/csv.hpp"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace crescendo::test {
namespace {

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> result;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) result.push_back(cell);
  return result;
}

}  // namespace

std::string root() { return CRESCENDO_ROOT; }

std::string file(const std::string& path) {
  std::ifstream stream(root() + "/" + path, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<Row> table(const std::string& name) {
  std::istringstream stream(file("tests/data/" + name));
  std::vector<std::string> header;
  std::vector<Row> rows;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto values = cells(line);
    if (header.empty()) {
      header = values;
      continue;
    }
    Row row;
    for (std::size_t i = 0; i < header.size(); ++i) row[header[i]] = values.at(i);
    rows.push_back(row);
  }
  if (rows.empty()) throw std::runtime_error("no rows in " + name);
  return rows;
}

double seconds(const std::string& clock) {
  double sum = 0;
  std::istringstream stream(clock);
  for (std::string field; std::getline(stream, field, ':');) sum = sum * 60 + std::stod(field);
  return sum;
}

}  // namespace crescendo::test
