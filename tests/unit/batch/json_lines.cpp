#include "unit/batch/rosters.hpp"

using namespace crescendo;
using namespace std::string_literals;
using test::rows_of;
using Rows = std::vector<std::string>;

TEST_CASE("rows of JSON Lines", "[batch]") {
  struct Case {
    const char* what;
    std::string text;
    Rows rows;
  };
  const std::vector<Case> cases = {
      {"one row", R"({"id": "ann", "time": "42:30"})", {"1: id=ann time=42:30"}},
      {"a byte-order mark, blank lines and CRLF",
       "\xEF\xBB\xBF\r\n {\"id\":\"ann\"}\r\n\n\t\n{\"id\":\"bob\"}\r\n",
       {"2: id=ann", "5: id=bob"}},
      {"no members", "{}\n{\"id\": \"ann\"}", {"1:", "2: id=ann"}},
      {"keys in any spelling", R"({"--ID": "ann", "Hr_Zones": "lthr"})", {"1: id=ann hr-zones=lthr"}},
      {"numbers as they were written",
       R"({"distance": 10.50, "time": -1e2})",
       {"1: distance=10.50 time=-1e2"}},
      {"big numbers",
       R"({"id": 12345678901234567890123, "time": 0})",
       {"1: id=12345678901234567890123 time=0"}},
      {"true, false, null and nothing",
       R"({"id": true, "goal": false, "time": null, "level": ""})",
       {"1: id=true goal=false"}},
      {"escapes", R"({"id": "a\"b\\c\u00e9\n\ud83d\ude00"})", {"1: id=a\"b\\c\xC3\xA9\n\xF0\x9F\x98\x80"}},
      {"lists of races",
       R"({"race": ["half=1:28:30", "5k=19:40"], "id": "x"})",
       {"1: race=half=1:28:30;5k=19:40 id=x"}},
      {"lists without races", R"({"race": [], "id": "x", "goal": "t"})", {"1: id=x goal=t"}},
      {"what unknown keys hold",
       R"({"splits": [[1, {"id": "no"}], null], "x": {"y": {}}, "id": "ann"})",
       {"1: id=ann"}},
      {"an unknown key twice", R"({"x": 1, "x": 2, "id": "ann"})", {"1: id=ann"}},
  };
  for (const Case& test : cases) {
    INFO(test.what);
    CHECK(rows_of(test.text) == test.rows);
  }
}

TEST_CASE("a broken line of JSON says where and why, and costs its neighbours nothing", "[batch]") {
  struct Case {
    std::string row;
    std::string error;
    std::string hint;
  };
  const std::vector<Case> cases = {
      {R"({"id": "ann", "time": })", "2: id=ann ! 2:23 this is no valid JSON: it breaks off here", "comma"},
      {R"({"id": "ann",)", "2: id=ann ! 2:14 this is no valid JSON: it ends too early", "one object"},
      {R"({"id": "ann)", "2: ! 2:12 this is no valid JSON: it ends too early", "one object"},
      {R"({"id": "ann"} {})", "2: id=ann ! 2:15 this is no valid JSON: it breaks off here", "comma"},
      {R"({"id": "ann", "ID": "bob"})", "2: id=ann ! 2:15 there are two values for id", "remove"},
      {R"({"id": null, "id": null})", "2: ! 2:14 there are two values for id", "remove"},
      {R"({"id": ["ann"]})", "2: ! 2:2 a value belongs here, and not a list", "a string, a number"},
      {R"({"id": {"a": 1}})", "2: ! 2:2 a value belongs here, and not an object", "a string, a number"},
      {R"({"race": {"half": 1}})", "2: ! 2:2 a value belongs here, and not an object", "list of strings"},
      {R"({"race": ["half=1:28:30", 5]})", "2: ! 2:27 the list of race holds strings, and not a number",
       "half="},
      {R"({"race": ["a", null]})", "2: ! 2:16 the list of race holds strings, and not null", "half="},
      {R"({"race": [["a"]]})", "2: ! 2:11 the list of race holds strings, and not a list", "half="},
      {R"({"id": "a\u0000b"})", "2: ! 2:8 this text holds a control character", "remove"},
      {R"({"id": "a\u001b[2J"})", "2: ! 2:8 this text holds a control character", "remove"},
      {"{\"id\": \"a\xEB\"}", "2: ! 2:10 this is not plain text in UTF-8", "UTF-8"},
      {"{\"id\": \"a\"}\0x"s, "2: ! 2:12 this is not plain text in UTF-8", "UTF-8"},
      {"17", "2: ! 2:1 this line is a number, and no object", "one object"},
      {"\"id\": 1,", "2: ! 2:1 this line is a string, and no object", "one object"},
      {"[1]", "2: ! 2:1 this line is a list, and no object", "one object"},
      {"null", "2: ! 2:1 this line is null, and no object", "one object"},
      {"ann,10k,42:30", "2: ! 2:1 this is no valid JSON: it breaks off here", ""},
  };
  for (const Case& test : cases) {
    INFO(test.row);
    batch::Roster roster = test::roster("{\"id\": 1}\n" + test.row + "\n{\"id\": 3}\n");
    batch::Records records;
    REQUIRE(roster.read(records, 10));
    REQUIRE(records.size() == 3);
    CHECK(test::written(records[0]) == "1: id=1");
    CHECK(test::written(records[1]) == test.error);
    CHECK(test::written(records[2]) == "3: id=3");
    REQUIRE(records[1].error());
    CHECK(records[1].error()->hint.find(test.hint) != std::string::npos);
  }
}

TEST_CASE("an object over several lines is told to stand on one", "[batch]") {
  batch::Roster roster = test::roster("{\n  \"id\": \"ann\"\n}\n");
  batch::Records records;
  REQUIRE(roster.read(records, 10));
  REQUIRE(records.size() == 3);
  for (std::size_t i = 0; i < 2; ++i) {
    REQUIRE(records[i].error());
    CHECK(records[i].error()->hint.find("each line holds one object") == 0);
  }
  CHECK(records[2].error());
}

TEST_CASE("deep nesting is read past or refused, and no trouble", "[batch]") {
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  CHECK(rows_of("{\"x\": " + deep + ", \"id\": 1}") == Rows{"1: id=1"});
  CHECK(rows_of("{\"id\": " + deep + "}") == Rows{"1: ! 1:2 a value belongs here, and not a list"});
}

TEST_CASE("unknown keys are gathered over all rows", "[batch]") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "{\"x" + std::to_string(i % 1500) + "\": 1, \"id\": 1}\n";
  text += "{\"" + std::string(500, 'y') + "\": 1}\n";
  batch::Roster roster = test::roster(text);
  batch::Records records;
  CHECK(roster.unknown().count == 0);
  while (roster.read(records, 64)) {
  }
  CHECK(roster.unknown().names.size() == 20);
  CHECK(roster.unknown().names.front() == "x0");
  CHECK(roster.unknown().count == 999);  // beside the known id
}
