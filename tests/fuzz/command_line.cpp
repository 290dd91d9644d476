// The program as a whole. An input is words, one on a line, and behind an empty line what comes from the
// standard input.

#include "crescendo/cli/run.hpp"
#include "fuzz/must.hpp"
#include "fuzz/targets.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace crescendo::fuzz {
namespace {

using std::string;
using std::string_view;
using Words = std::vector<string>;

constexpr std::array<string_view, 3> verbs_of_files = {"batch", "check", "convert"};
constexpr std::array<string_view, 6> options_of_files = {"--output", "--out",  "--config",
                                                         "--check",  "--jobs", "--workouts"};

/// Whether the word, with or without a value, could have a file written or read (or, of jobs, start hundreds
/// of threads).
bool names_file(const string& word) {
  const string name = word.substr(0, word.find('='));
  const bool letters = word.size() > 1 && word[0] == '-' && word[1] != '-';
  return std::ranges::find(options_of_files, name) != options_of_files.end() ||
         (letters && word.find('o') != string::npos);
}

/// The words without those that name files. In a command that reads some, each word that is no option becomes
/// the standard input: its options take values by `=` alone.
Words harmless(Words words) {
  std::erase_if(words, names_file);
  if (words.empty() || std::ranges::find(verbs_of_files, words[0]) == verbs_of_files.end()) return words;
  // Behind it, options would be files.
  std::erase(words, "--");
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!words[i].starts_with("--")) words[i] = "-";
  }
  if (words[0] == "batch") words.insert(words.begin() + 1, "--jobs=1");
  return words;
}

Words words_of(string_view& input) {
  Words words;
  while (!input.empty()) {
    const std::size_t end = std::min(input.find('\n'), input.size());
    const string_view word = input.substr(0, end);
    input.remove_prefix(std::min(end + 1, input.size()));
    if (word.empty()) break;
    words.emplace_back(word);
  }
  return words;
}

io::Sink sink_to(string& text) {
  return [&text](string_view bytes) {
    text += bytes;
    return std::error_code();
  };
}

}  // namespace

void command_line(string_view input) {
  const Words words = harmless(words_of(input));
  string out;
  string err;
  const auto source = [&input](string& bytes) {
    bytes += input;
    input = {};
    return std::error_code();
  };
  const cli::Streams streams{.out = sink_to(out), .err = sink_to(err), .in = source};
  const auto code = cli::run(words, streams, [](string_view) { return std::nullopt; });
  // No file is touched, so that none can fail.
  must(code >= cli::ExitCode::good && code <= cli::ExitCode::usage, "the exit code is a known one");
  must(code != cli::ExitCode::usage || !err.empty(), "who is refused is told why");
  must(!out.empty() || !err.empty(), "no command is silent");
  must_be_readable(err);
}

}  // namespace crescendo::fuzz
