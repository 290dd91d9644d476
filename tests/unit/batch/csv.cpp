#include "unit/batch/rosters.hpp"

using namespace crescendo;
using namespace std::string_literals;
using test::refusal;
using test::rows_of;
using Rows = std::vector<std::string>;

TEST_CASE("rows of CSV, as people and spreadsheets write them", "[batch]") {
  struct Case {
    const char* what;
    std::string text;
    Rows rows;
  };
  const std::vector<Case> cases = {
      {"nothing", "", {}},
      {"a byte-order mark alone", "\xEF\xBB\xBF", {}},
      {"blank lines alone", "\n \t\r\n\n", {}},
      {"a header alone", "id,time", {}},
      {"one row", "id,time\nann,42:30\n", {"2: id=ann time=42:30"}},
      {"no line feed at the end", "id,time\nann,42:30", {"2: id=ann time=42:30"}},
      {"CRLF", "id,time\r\nann,42:30\r\n", {"2: id=ann time=42:30"}},
      {"returns doubled on the way", "id,time\r\r\nann,42:30\r\r\n", {"2: id=ann time=42:30"}},
      {"a return at the very end", "id,time\nann,42:30\r", {"2: id=ann time=42:30"}},
      {"a byte-order mark", "\xEF\xBB\xBFid,time\nann,42:30\n", {"2: id=ann time=42:30"}},
      {"any order", "time,id\n42:30,ann\n", {"2: time=42:30 id=ann"}},
      {"names in any spelling",
       "ID, --Distance ,HR_Zones,\" hr  x\"\nann,10k,lthr,y\n",
       {"2: id=ann distance=10k hr-zones=lthr"}},
      {"a name in words", "id,Hr Zones\nann,lthr\n", {"2: id=ann hr-zones=lthr"}},
      {"semicolons", "id;distance;time\nann;10,5k;42:30\n", {"2: id=ann distance=10,5k time=42:30"}},
      {"semicolons and quotes", "\"id\";\"time\"\n\"ann\";\"42:30\"\n", {"2: id=ann time=42:30"}},
      {"tabs", "id\tname\ttime\nann\t\t42:30\n", {"2: id=ann time=42:30"}},
      {"one column", "id\nann\n", {"2: id=ann"}},
      {"blank lines",
       "\n\nid,time\n\n \t \nann,42:30\n\r\n\nbob,50:00\n\n",
       {"6: id=ann time=42:30", "9: id=bob time=50:00"}},
      {"rows of separators", "id,time\n,\nann,42:30\n , \n\"\",\n", {"3: id=ann time=42:30"}},
      {"blanks around values",
       "id,time\n  ann\t, 42:30 \n \"bob\" ,\" 50:00\"\n",
       {"2: id=ann time=42:30", "3: id=bob time= 50:00"}},
      {"quotes", "id,time\n\"Meier, \"\"Ann\"\"\",42:30\n", {"2: id=Meier, \"Ann\" time=42:30"}},
      {"line breaks in quotes",
       "id,time\n\"a\nb\r\n\nc\",42:30\nbob,50:00\n",
       {"2: id=a\nb\r\n\nc time=42:30", "6: id=bob time=50:00"}},
      {"line breaks in the header",
       "id,\"time\",\"remark\nof two lines\"\nann,42:30,x\n",
       {"3: id=ann time=42:30"}},
      {"a tab in quotes", "id\n\"a\tb\"\n", {"2: id=a\tb"}},
      {"short rows", "id,distance,time\nann\nbob,10k\n", {"2: id=ann", "3: id=bob distance=10k"}},
      {"empty values",
       "id,distance,time\nann,,42:30\nbob,\"\",50:00\n",
       {"2: id=ann time=42:30", "3: id=bob time=50:00"}},
      {"long rows without more in them", "id,time\nann,42:30,, \"\",\n", {"2: id=ann time=42:30"}},
      {"unnamed columns", ",id,time,,\n0,ann,42:30,,\n", {"2: id=ann time=42:30"}},
      {"letters of all sorts", "id\nZo\xC3\xAB\n\xE6\x9D\x8E\n", {"2: id=Zo\xC3\xAB", "3: id=\xE6\x9D\x8E"}},
  };
  for (const Case& test : cases) {
    INFO(test.what);
    CHECK(rows_of(test.text) == test.rows);
  }
}

TEST_CASE("a broken row says where and why, and costs its neighbours nothing", "[batch]") {
  struct Case {
    const char* what;
    std::string row;
    std::string error;
  };
  const std::vector<Case> cases = {
      {"a quote inside", "5'3\" tall,42:30", "3: ! 3:4 a quote stands in the middle of this value"},
      {"a quote inside, later", "ann, 4\"2", "3: id=ann ! 3:7 a quote stands in the middle of this value"},
      {"text behind a quote", "\"ann\" x,42:30",
       "3: ! 3:7 this stands behind the closing quote of its value"},
      {"a quote behind a quote", "\"ann\" \",42:30",
       "3: ! 3:7 this stands behind the closing quote of its value"},
      {"a quote that is not closed", "ann,\"42:30",
       "3: id=ann ! 3:5 the quote that opens here is not closed"},
      {"the same on its second line", "ann,\"42\n:3\"0",
       "3: id=ann ! 3:5 the quote that opens here is not closed"},
      {"too much", "ann,42:30,,x",
       "3: id=ann time=42:30 ! 3:12 this row has more values than there are "
       "columns (2)"},
      {"a byte of nothing", "ann\0,42:30"s, "3: time=42:30 ! 3:4 this is not plain text in UTF-8"},
      {"an escape", "ann,\"4\x1B[2J\"", "3: id=ann ! 3:7 this is not plain text in UTF-8"},
      {"Latin-1", "Zo\xEB,42:30", "3: time=42:30 ! 3:3 this is not plain text in UTF-8"},
      {"half a character", "ann,\xE6\x9D", "3: id=ann ! 3:5 this is not plain text in UTF-8"},
      {"a lone return", "ann,1\rbob,2", "3: ! 3:6 a carriage return stands in the middle of this line"},
      {"a lone return in quotes", "ann,\"1\r2\"",
       "3: ! 3:7 a carriage return stands in the middle of this line"},
  };
  for (const Case& test : cases) {
    INFO(test.what);
    const std::string before = "id,time\nfirst,1:00\n";
    Rows rows = rows_of(before + test.row + "\nlast,2:00\n");
    REQUIRE(rows.size() >= 3);
    CHECK(rows.front() == "2: id=first time=1:00");
    CHECK(rows[1] == test.error);
    CHECK(rows.back().ends_with(": id=last time=2:00"));
    // The last row of a file may be broken too.
    rows = rows_of(before + test.row);
    REQUIRE(rows.size() >= 2);
    CHECK(rows[1] == test.error);
  }
}

TEST_CASE("a quote that is never closed costs one row, however much stands behind it", "[batch]") {
  std::string text = "id,time\nann,\"42:30\n";
  for (int i = 0; i < 100000; ++i) text += "bob,50:00:00\n";
  const Rows rows = rows_of(text);
  REQUIRE(rows.size() == 100001);
  CHECK(rows.front() == "2: id=ann ! 2:5 the quote that opens here is not closed");
  CHECK(rows[1] == "3: id=bob time=50:00:00");
  CHECK(rows.back() == "100002: id=bob time=50:00:00");
}

TEST_CASE("a row in several lines that are fine but for one byte is one broken row", "[batch]") {
  CHECK(rows_of("id,time\n\"a\nb\x01\nc\",1:00\nbob,2:00\n") ==
        Rows{"2: time=1:00 ! 3:2 this is not plain text in UTF-8", "5: id=bob time=2:00"});
}

TEST_CASE("the hint and the line of a broken row are told", "[batch]") {
  batch::Roster roster = test::roster("id,time\nann,\"4\" 2\r\n");
  batch::Records records;
  REQUIRE(roster.read(records, 10));
  CHECK(describe(*records[0].error()) ==
        "r.csv:2:9: error: this stands behind the closing quote of its value\n"
        "  ann,\"4\" 2\n"
        "          ^\n"
        "  double quotes that belong to a value, and end values with the separator\n");
}

TEST_CASE("what is no roster is refused with a reason", "[batch]") {
  struct Case {
    std::string text;
    std::string place;
    std::string message;
    std::string hint;
  };
  const std::string utf16("i\0d\0,\0t\0\n\0", 10);
  const std::string utf16_big("\0i\0d\0,\0t\0\n", 10);
  const std::vector<Case> cases = {
      {"name,town\nann,Bonn\n", "1:1", "names no column that is known", "id,distance,time,goal"},
      {"\n\nann;10k;42:30\n", "3:1", "names no column that is known", "such as"},
      {";;;\n", "1:1", "names no column that is known", "such as"},
      {"id,time,ID\n", "1:9", "two columns id", "rename"},
      {"id;Hr Zones;x;hr_zones\n", "1:15", "two columns hr-zones", "rename"},
      {"id,\"time\nann,42:30\n", "1:4", "not closed", "close it"},
      {"id,ti\"me\n", "1:6", "middle of this value", "double"},
      {"id,t\xEFme\n", "1:5", "UTF-8", "save"},
      {"id,time\rann,42:30\r", "1:8", "carriage return", "line feed"},
      {"\xFF\xFEi\0d\0"s, "1:1", "UTF-16", "UTF-8"},
      {"\xFE\xFF\0i\0d"s, "1:1", "UTF-16", "UTF-8"},
      {utf16, "1:1", "UTF-16", "UTF-8"},
      {utf16_big, "1:1", "UTF-16", "UTF-8"},
      {"\x1F\x8B\x08", "1:1", "gzip", "gzip -dc"},
      {"PK\x03\x04\x14", "1:1", ".xlsx", "as CSV"},
      {"\xD0\xCF\x11\xE0\xA1", "1:1", ".xls", "as CSV"},
      {"id\0time"s, "1:1", "no text", "UTF-8"},
      {"i\"d\x8F\x07\"\rx\n", "1:4", "not plain text", "UTF-8"},
      {" [{\"id\": \"ann\"}]", "1:2", "JSON array", "jq -c '.[]'"},
      {"\n[\n{\"id\": \"ann\"}]", "2:1", "JSON array", "jq -c '.[]'"},
  };
  for (const Case& test : cases) {
    INFO(test.text);
    const Diagnostic error = refusal(test.text);
    REQUIRE(error.location);
    CHECK(std::to_string(error.location->line) + ":" + std::to_string(error.location->column) == test.place);
    CHECK(error.message.find(test.message) != std::string::npos);
    CHECK(error.hint.find(test.hint) != std::string::npos);
  }
}

TEST_CASE("unknown columns are told once, in their order", "[batch]") {
  batch::Roster roster = test::roster("id, Shoe Size ,time,paes\n");
  CHECK(roster.unknown().names == Rows{"Shoe Size", "paes"});
  CHECK(roster.unknown().count == 2);
  std::string many = "id";
  for (int i = 0; i < 50; ++i) many += ",x" + std::to_string(i);
  batch::Roster wide = test::roster(many + "\n");
  CHECK(wide.unknown().names.size() == 20);
  CHECK(wide.unknown().names.back() == "x19");
  CHECK(wide.unknown().count == 50);
}
