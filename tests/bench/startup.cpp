// Whole commands against an empty program that links the same libraries: run in turn, many times, and
// compared by their medians. `startup EMPTY PROGRAM [RUNS]`

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;
using Words = std::vector<std::string>;

/// One run with its output thrown away.
Milliseconds timed(const Words& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) std::exit(1);
  int status = 0;
  waitpid(child, &status, 0);
  const auto end = std::chrono::steady_clock::now();
  posix_spawn_file_actions_destroy(&actions);
  if (status != 0) std::exit(1);
  return end - begin;
}

Milliseconds median(std::vector<Milliseconds> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return 2;
  const std::string program = arguments[2];
  const int runs = count > 3 ? std::atoi(arguments[3]) : 500;
  const std::vector<Words> commands = {
      {arguments[1]},
      {program, "plan", "half", "1:28:30", "--goal", "threshold"},
      {program, "plan", "half", "1:28:30", "--json"},
      {program, "paces", "half", "1:28:30"},
  };
  std::vector<std::vector<Milliseconds>> times(commands.size());
  for (int run = 0; run < runs; ++run) {
    for (std::size_t i = 0; i < commands.size(); ++i) times[i].push_back(timed(commands[i]));
  }
  const Milliseconds empty = median(times[0]);
  for (std::size_t i = 0; i < commands.size(); ++i) {
    std::string name;
    for (const std::string& word : commands[i])
      name += (name.empty() ? "" : " ") + word.substr(word.rfind('/') + 1);
    const Milliseconds middle = median(times[i]);
    std::printf("%-44s %7.3f ms  %5.2f x\n", name.c_str(), middle.count(), middle / empty);
  }
  return 0;
}
