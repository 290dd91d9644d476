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

}  // namespace

Request Request::over(const Request& defaults) const {
  Request result = *this;
  for (std::size_t i = 0; i < key_names.size(); ++i) {
    const auto key = static_cast<Key>(i);
    if (has(key) || !defaults.has(key) || is_answered_otherwise(*this, key)) continue;
    result.set(key, defaults[key]);
  }
  return result;
}

}  // namespace crescendo
