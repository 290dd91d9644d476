#include "support/property.hpp"
#include "unit/batch/rosters.hpp"

#include <thread>

using namespace crescendo;
using test::rows_of;
using Rows = std::vector<std::string>;

namespace {

constexpr std::size_t mebibyte = 1024UL * 1024UL;

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? "\"\"" : std::string(1, c);
  return result + "\"";
}

std::string csv_row(const std::vector<std::string>& values) {
  std::string row;
  for (std::size_t i = 0; i < values.size(); ++i) row += (i == 0 ? "" : ",") + quoted(values[i]);
  return row + "\r\n";
}

using Table = std::vector<std::vector<std::string>>;

/// Rows of three texts, none of them empty, in all the letters that CSV cares about.
Table any_table() {
  const auto letter =
      rc::gen::element<std::string>("a", "B", " ", ",", ";", "\"", "\n", "\r\n", "\t", "{", "é");
  const auto text =
      rc::gen::map(rc::gen::container<std::vector<std::string>>(letter), [](const auto& letters) {
        std::string result = "x";
        for (const std::string& l : letters) result += l;
        return result;
      });
  return *rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(3, text));
}

Table read_back(const std::string& text, std::size_t size, std::size_t most) {
  batch::Roster roster("r.csv", test::pieces(text, size), test::roster_columns);
  batch::Records records;
  Table table;
  while (roster.read(records, most)) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      RC_ASSERT(records[i].error() == nullptr);
      auto& row = table.emplace_back();
      for (std::size_t k = 0; k < records[i].size(); ++k) row.emplace_back(records[i].value(k));
    }
  }
  return table;
}

}  // namespace

TEST_CASE("any table that is written in quotes is read back", "[batch]") {
  test::property("whatever the pieces", [] {
    const Table table = any_table();
    std::string text = "id,distance,time\n";
    for (const auto& row : table) text += csv_row(row);
    for (const std::size_t size : {std::size_t{1}, std::size_t{7}, text.size()}) {
      RC_ASSERT(read_back(text, size, *rc::gen::inRange<std::size_t>(1, 5)) == table);
    }
  });
}

TEST_CASE("rows in quotes and rows without are cut alike", "[batch]") {
  test::property("blanks and separators", [] {
    const auto letter = rc::gen::elementOf(std::string("ab, \t;"));
    const std::string row = *rc::gen::container<std::string>(letter);
    // A quoted value behind it sends the row through the library.
    const Rows plain = rows_of("id,time,goal,x,x,x,x\n" + row + "\n");
    const Rows quoted = rows_of("id,time,goal,x,x,x,x\n" + row + ",\"\"\n");
    RC_ASSERT(plain == quoted);
  });
}

TEST_CASE("any text is read without a stumble, and the same in all pieces", "[batch]") {
  test::property("csv", [] {
    const auto letter = rc::gen::elementOf(std::string("ab,;\"\"\"\n\n\r \t\0\x1b\xc3\xa9", 17));
    const std::string text = "id,time\n" + *rc::gen::container<std::string>(letter);
    const Rows rows = rows_of(test::roster(text));
    RC_ASSERT(rows_of({"r.csv", test::pieces(text, 1), test::roster_columns}, 3) == rows);
    // Whatever stands before it: a row of its own is read.
    const Rows more = rows_of(test::roster("id,time\nann,42:30\n" + text.substr(8)));
    RC_ASSERT(more.front() == "2: id=ann time=42:30");
    RC_ASSERT(more.size() == rows.size() + 1);
  });
  test::property("json", [] {
    const auto part = rc::gen::element<std::string>("{", "}", "[", "]", "\"", ":", ",", "\"id\"", "1", "\\",
                                                    "\n", "\"race\"", "null", " ");
    std::string text = "{}\n";
    for (const auto& p : *rc::gen::container<std::vector<std::string>>(part)) text += p;
    const Rows rows = rows_of(test::roster(text));
    RC_ASSERT(rows_of({"r.csv", test::pieces(text, 1), test::roster_columns}, 3) == rows);
  });
}

TEST_CASE("a broken row in the middle leaves all others as they are", "[batch]") {
  test::property("wherever it stands", [] {
    const Table table = any_table();
    const std::size_t at = *rc::gen::inRange<std::size_t>(0, table.size() + 1);
    const std::string broken = *rc::gen::element<std::string>("a\"b,c,d\n", "\"a\" b,c\n",
                                                              "1,2,3,4,5,6,7,8,9\n", "a\x01,b\n", "\xff,b\n");
    std::string good;
    std::string bad;
    for (std::size_t i = 0; i <= table.size(); ++i) {
      if (i == at) bad += broken;
      if (i == table.size()) break;
      good += csv_row(table[i]);
      bad += csv_row(table[i]);
    }
    const auto values = [](const std::string& rows) {
      batch::Roster roster = test::roster("id,distance,time\n" + rows);
      batch::Records records;
      Table result;
      while (roster.read(records, 3)) {
        for (std::size_t i = 0; i < records.size(); ++i) {
          auto& row = result.emplace_back();
          if (records[i].error() != nullptr) row.emplace_back("broken");
          for (std::size_t k = 0; k < records[i].size(); ++k) row.emplace_back(records[i].value(k));
        }
      }
      return result;
    };
    Table expected = values(good);
    Table found = values(bad);
    RC_ASSERT(found.size() == expected.size() + 1);
    RC_ASSERT(found[at].front() == "broken");
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(at));
    RC_ASSERT(found == expected);
  });
}

TEST_CASE("rows come out before more is asked for", "[batch]") {
  std::vector<std::string> chunks = {"id,ti", "me\nann,1", ":00\nbob,2:00\n\"ca", "rl\n", "x\",3:00\ndora"};
  std::size_t asked = 0;
  const auto source = [&](std::string& bytes) -> std::error_code {
    if (asked < chunks.size()) bytes += chunks[asked];
    ++asked;
    return {};
  };
  batch::Roster roster("r.csv", source, test::roster_columns);
  CHECK(asked == 2);
  batch::Records records;
  REQUIRE(roster.read(records, 100));
  CHECK(asked == 3);
  REQUIRE(records.size() == 2);
  CHECK(test::written(records[1]) == "3: id=bob time=2:00");
  REQUIRE(roster.read(records, 100));
  CHECK(asked == 5);
  REQUIRE(records.size() == 1);
  CHECK(test::written(records[0]) == "4: id=carl\nx time=3:00");
  REQUIRE(roster.read(records, 100));
  CHECK(test::written(records[0]) == "6: id=dora");
  CHECK_FALSE(roster.read(records, 100));
  CHECK_FALSE(roster.read(records, 100));
}

TEST_CASE("a source that fails says so", "[batch]") {
  std::string text = "id\nann\n";
  const auto source = [&](std::string& bytes) -> std::error_code {
    bytes += std::exchange(text, "");
    return bytes.empty() ? std::make_error_code(std::errc::io_error) : std::error_code{};
  };
  batch::Roster roster("r.csv", source, test::roster_columns);
  batch::Records records;
  CHECK(roster.read(records, 10));
  CHECK_THROWS_AS(roster.read(records, 10), std::system_error);
}

TEST_CASE("rows that are too long are left out, and never kept", "[batch]") {
  const std::string longest = std::string(mebibyte - 5, 'x') + ",1:0\n";
  CHECK(rows_of("id,time\n" + longest).front().ends_with(" time=1:0"));
  for (const std::string& header : {std::string("id,time\nann,1:00\n"), std::string("{\"id\":\"ann\"}\n")}) {
    const bool csv = header.front() == 'i';
    const std::string after = csv ? "bob,2:00\n" : "{\"id\":\"bob\"}\n";
    std::string text = header + "x" + longest + after + std::string(3 * mebibyte, 'y');
    for (const std::size_t size : {std::size_t{65536}, text.size()}) {
      const Rows rows = rows_of({"r.csv", test::pieces(text, size), test::roster_columns});
      const std::string line = csv ? "3" : "2";
      REQUIRE(rows.size() == 4);
      CHECK(rows[1] == line + ": ! " + line + ":1 this row is longer than 1 MiB");
      CHECK(rows[2].starts_with(csv ? "4: id=bob" : "3: id=bob"));
      CHECK(rows[3].ends_with("this row is longer than 1 MiB"));
    }
  }
}

TEST_CASE("a first line that is too long or too wide is refused", "[batch]") {
  std::string wide = "id";
  for (int i = 0; i < 200000; ++i) wide += ",x";
  CHECK(test::refusal(wide + "\n").message == "the first line has more than 1000 columns");
  CHECK(test::refusal(std::string(mebibyte + 1, ',')).message == "this row is longer than 1 MiB");
  CHECK(rows_of("id" + std::string(5000, ',') + "\nann\n") == Rows{"2: id=ann"});
}

TEST_CASE("records can be read by another thread while more are read", "[batch]") {
  batch::Records records;
  {
    batch::Roster roster = test::roster("id,time\nann,\"1:00\"\nb\"ob,2\n");
    REQUIRE(roster.read(records, 10));
  }
  batch::Records moved = std::move(records);
  std::thread([&] {
    CHECK(test::written(moved[0]) == "2: id=ann time=1:00");
    CHECK(moved[0].about(1, "m").location->column == 5);
    CHECK(moved[1].error() != nullptr);
  }).join();
}
