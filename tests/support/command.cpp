#include "support/command.hpp"

#include <stdexcept>

namespace crescendo::test {

Outcome run(const std::vector<std::string>& arguments, const Variables& variables, const std::string& input) {
  Outcome outcome;
  const auto sink = [](std::string& target) {
    return [&target](std::string_view bytes) {
      target += bytes;
      return std::error_code();
    };
  };
  std::string left = input;
  const auto source = [&left](std::string& bytes) {
    bytes += left;
    left.clear();
    return std::error_code();
  };
  const cli::Streams streams{sink(outcome.out), sink(outcome.err), false, {}, source};
  const cli::Environment environment = [&](std::string_view name) -> std::optional<std::string> {
    const auto found = variables.find(std::string(name));
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
  outcome.exit_code = static_cast<int>(cli::run(arguments, streams, environment));
  return outcome;
}

std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool inside = false;
  char quote = 0;
  for (const char c : line) {
    if (quote != 0) {
      if (c == quote)
        quote = 0;
      else
        word += c;
    } else if (c == '"' || c == '\'') {
      quote = c;
      inside = true;
    } else if (c == ' ') {
      if (inside) words.push_back(word);
      word.clear();
      inside = false;
    } else {
      word += c;
      inside = true;
    }
  }
  if (inside) words.push_back(word);
  return words;
}

Outcome run_line(const std::string& line, const Variables& variables) { return run(split(line), variables); }

json::Document json_of(const std::vector<std::string>& arguments) {
  const Outcome outcome = run(arguments);
  if (outcome.exit_code != 0) throw std::runtime_error(outcome.err);
  return {"output", outcome.out};
}

const json::Value& at(const json::Value& root, const std::vector<std::string>& path) {
  const json::Value* value = &root;
  for (const std::string& step : path) {
    if (value->kind == json::Kind::array) {
      value = &value->items.at(std::stoul(step));
    } else {
      value = value->find(step);
      if (value == nullptr) throw std::runtime_error("no key " + step);
    }
  }
  return *value;
}

double number(const json::Value& root, const std::vector<std::string>& path) {
  const json::Value& value = at(root, path);
  if (value.kind != json::Kind::number) throw std::runtime_error("no number at " + path.back());
  return value.number;
}

}  // namespace crescendo::test
