// What an empty program costs that links the same libraries.
#include <fmt/format.h>

int main(int count, char** /*arguments*/) {
  // Never true; without a use the linker would drop the library.
  if (count > 1000) fmt::print("{}", count);
  return 0;
}
