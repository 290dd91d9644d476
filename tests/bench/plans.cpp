// Makes plans and nothing else, to be counted by `valgrind --tool=callgrind`: `crescendo_plans COUNT FORMAT`.

#include "mix.hpp"

#include <cstdio>
#include <cstdlib>

using namespace crescendo;

int main(int count, char** arguments) {
  const auto plans = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1000;
  const Format* format = format_named(count > 2 ? arguments[2] : "jsonl");
  if (format == nullptr) return EXIT_FAILURE;
  const bench::Mix mix;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < plans; ++i) {
    bytes += bench::whole_plan(mix.requests()[i % mix.requests().size()], *format).size();
  }
  std::printf("%lu plans of %zu bytes\n", plans, plans == 0 ? 0 : bytes / plans);
}
