#include "crescendo/units/date.hpp"

#include "crescendo/diagnostics/diagnostic.hpp"
#include "support/catch.hpp"

using namespace crescendo;

namespace {

std::string refusal(std::string_view text) {
  try {
    parse_date(text);
  } catch (const InputError& error) {
    return error.first().message;
  }
  return "";
}

}  // namespace

TEST_CASE("dates are read and printed", "[units]") {
  for (const char* text : {"1990-01-01", "2024-02-29", "2027-03-14", "2100-12-31"}) {
    CHECK(date_text(parse_date(text)) == text);
  }
  CHECK(long_date(parse_date("2027-03-14")) == "Sunday, 14 March 2027");
  CHECK(long_date(parse_date("2024-02-29")) == "Thursday, 29 February 2024");
}

TEST_CASE("what is no date is refused with what is wrong", "[units]") {
  CHECK(refusal("") == "the date is empty");
  for (const char* text : {"14.3.2027", "2027-3-14", "2027/03/14", "20270314", "2027-03-14 ", " 2027-03-14",
                           "2027-03-14T10:00", "tomorrow", "2027-03", "-027-03-14", "99999-01-01"}) {
    CHECK(refusal(text) == "date \"" + std::string(text) + "\" is no date");
  }
  CHECK(refusal("2027-13-01") == "date \"2027-13-01\" has no such month");
  CHECK(refusal("2027-00-01") == "date \"2027-00-01\" has no such month");
  CHECK(refusal("2027-02-29") == "February 2027 has no day 29");
  CHECK(refusal("2100-02-29") == "February 2100 has no day 29");
  CHECK(refusal("2027-04-00") == "April 2027 has no day 0");
  CHECK(refusal("1989-12-31") == "date \"1989-12-31\" is in another age");
  CHECK(refusal("2101-01-01") == "date \"2101-01-01\" is in another age");
}
