#include "crescendo/cli/run.hpp"
#include "crescendo/cli/standard.hpp"

#include <string>
#include <vector>

int main(int count, char** arguments) {
  using namespace crescendo::cli;
  const std::vector<std::string> words(arguments + (count > 0 ? 1 : 0), arguments + count);
  return static_cast<int>(run(words, standard_streams(), standard_environment()));
}
