#include "batch/row_origin.hpp"
#include "unit/batch/rosters.hpp"

using namespace crescendo;

namespace {

/// Where a stretch of a value stands: `line:column`, and the marked part of the excerpt.
std::string place(const std::string& text, std::size_t value, Place inside) {
  batch::Roster roster = test::roster(text);
  batch::Records records;
  REQUIRE(roster.read(records, 1));
  REQUIRE(records[0].size() > value);
  const Diagnostic said = records[0].about(value, inside, "m", "h");
  CHECK(said.message == "m");
  CHECK(said.hint == "h");
  CHECK(said.location->file == "r.csv");
  const std::string marked = said.excerpt->text.substr(said.excerpt->offset, said.excerpt->length);
  return std::to_string(said.location->line) + ":" + std::to_string(said.location->column) + " " + marked;
}

std::string whole_place(const std::string& text, std::size_t value) {
  batch::Roster roster = test::roster(text);
  batch::Records records;
  REQUIRE(roster.read(records, 1));
  const Diagnostic said = records[0].about(value, "m");
  const std::string marked = said.excerpt->text.substr(said.excerpt->offset, said.excerpt->length);
  return std::to_string(said.location->line) + ":" + std::to_string(said.location->column) + " " + marked;
}

}  // namespace

TEST_CASE("values of CSV are found where they stand", "[batch]") {
  CHECK(whole_place("id,goal,time\nann,, 1:28 \n", 1) == "2:7 1:28");
  CHECK(place("id,goal,time\nann,, 1:28 \n", 1, {2, 2}) == "2:9 28");
  CHECK(whole_place("id;time\n\"a;b\";\"1:28\"\n", 1) == "2:7 \"1:28\"");
  CHECK(place("id;time\n\"a;b\";\"1:28\"\n", 1, {0, 1}) == "2:8 1");
  CHECK(place("id,time\n\"a\"\"b\",1:28\n", 0, {2, 1}) == "2:5 b");
  CHECK(place("id,time\n\"a\"\"b\",1:28\n", 0, {1, 1}) == "2:3 \"\"");
  CHECK(place("id,time\n\"a\nb\",1:28\n", 1, {0, 4}) == "3:4 1:28");
  CHECK(place("id,time\n\"a\nbc\",1:28\n", 0, {3, 1}) == "3:2 c");
  CHECK(place("id\ttime\nann\t1:28\n", 1, {0, 4}) == "2:5 1:28");
  // Behind the last byte, as where something is missing.
  CHECK(place("id,time\nann,1:\n", 1, {2, 1}) == "2:7 ");
  CHECK(place("id,time\nann,\"1:\"\n", 1, {2, 1}) == "2:8 ");
}

TEST_CASE("values of JSON are found where they stand", "[batch]") {
  CHECK(whole_place(R"({"id": "ann", "time": "1:28"})", 1) == "1:23 \"1:28\"");
  CHECK(place(R"({"id": "ann", "time": "1:28"})", 1, {2, 2}) == "1:26 28");
  CHECK(whole_place(R"({"distance": 12.50, "x": 1})", 0) == "1:14 12.50");
  CHECK(place(R"({"distance": 12.50})", 0, {1, 1}) == "1:15 2");
  CHECK(whole_place(R"({"id": true})", 0) == "1:8 true");
  CHECK(place(R"({"id": "a\n\"b"})", 0, {3, 1}) == "1:14 b");
  CHECK(place(R"({"id": "\u00e9\u0041\u20ac\ud83d\ude00b"})", 0, {2, 1}) == "1:15 \\u0041");
  CHECK(place(R"({"id": "\u00e9\u0041\u20ac\ud83d\ude00b"})", 0, {10, 1}) == "1:39 b");
  CHECK(whole_place(R"({"race": ["a]", "b"], "id": 1})", 0) == "1:10 [\"a]\", \"b\"]");
  CHECK(place(R"({"race": ["half=1", "5k=2"]})", 0, {7, 2}) == "1:22 5k");
  CHECK(place(R"({"race": ["half=1", "5k=2"]})", 0, {10, 1}) == "1:25 2");
  CHECK(place(R"({"race": ["half=1", "5k=2"]})", 0, {0, 4}) == "1:12 half");
}

TEST_CASE("what a parser said of a value is moved to its place", "[batch]") {
  batch::Roster roster = test::roster("id,time\nann,1:2x\n");
  batch::Records records;
  REQUIRE(roster.read(records, 1));
  const InputError inside({"no time", "write m:ss", Excerpt{"1:2x", 3, 1}});
  CHECK(
      describe(batch::RowOrigin(records[0]).placed(inside, static_cast<Key>(records[0].column(1))).first()) ==
      "r.csv:2:8: error: no time\n  ann,1:2x\n         ^\n  write m:ss\n");
  const auto whole =
      batch::RowOrigin(records[0]).placed(InputError({"no time"}), static_cast<Key>(records[0].column(1)));
  CHECK(whole.first().location->column == 5);
  CHECK(describe(records[0].about("no distance")) ==
        "r.csv:2:1: error: no distance\n  ann,1:2x\n  ^~~~~~~~\n");
}
