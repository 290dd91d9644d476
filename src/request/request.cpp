#include "crescendo/request/request.hpp"

#include <algorithm>

namespace crescendo {
namespace {

/// A key that answers a question in one of several ways.
struct Answer {
  Key key;
  int question;
  int way;
};

constexpr std::array<Answer, 10> answers = {{
    {Key::distance, 0, 0},
    {Key::time, 0, 0},
    {Key::race, 0, 1},
    {Key::vdot, 0, 2},
    {Key::goal, 1, 0},
    {Key::workout, 1, 1},
    {Key::dew_point, 2, 0},
    {Key::humidity, 2, 1},
    {Key::hrmax, 3, 0},
    {Key::age, 3, 1},
}};

bool is_answered_otherwise(const Request& request, Key key) {
  const auto own = std::ranges::find(answers, key, &Answer::key);
  if (own == answers.end()) return false;
  return std::ranges::any_of(answers, [&](const Answer& answer) {
    return answer.question == own->question && answer.way != own->way && request.has(answer.key);
  });
}

/// A default of both is one result, of which nobody wants half.
bool is_half_of_a_result(const Request& request, const Request& defaults, Key key) {
  const bool part = key == Key::distance || key == Key::time;
  const bool whole = defaults.has(Key::distance) && defaults.has(Key::time);
  return part && whole && (request.has(Key::distance) || request.has(Key::time));
}

}  // namespace

std::vector<Key> rivals_of(Key key) {
  const auto own = std::ranges::find(answers, key, &Answer::key);
  std::vector<Key> result;
  for (const Answer& answer : answers) {
    if (own != answers.end() && answer.question == own->question) result.push_back(answer.key);
  }
  return result;
}

Request Request::over(const Request& defaults) const {
  Request result = *this;
  for (std::size_t i = 0; i < key_names.size(); ++i) {
    const auto key = static_cast<Key>(i);
    if (has(key) || !defaults.has(key) || is_answered_otherwise(*this, key)) continue;
    if (is_half_of_a_result(*this, defaults, key)) continue;
    result.set(key, defaults[key]);
  }
  return result;
}

}  // namespace crescendo
