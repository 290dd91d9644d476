#include "crescendo/json/document.hpp"
#include "crescendo/json/writer.hpp"
#include "support/catch.hpp"

using namespace crescendo;
using json::Document;

namespace {

std::string written(double number) {
  std::string out;
  json::Writer(out).number(number);
  return out;
}

Diagnostic broken(const std::string& text) {
  try {
    const Document document("f.json", text);
  } catch (const InputError& error) {
    return error.first();
  }
  FAIL("accepted: " << text);
  return {""};
}

}  // namespace

TEST_CASE("numbers are written to the millionth, without trailing zeros", "[json]") {
  CHECK(written(0) == "0");
  CHECK(written(15000) == "15000");
  CHECK(written(241.5789431) == "241.578943");
  CHECK(written(0.1 + 0.2) == "0.3");
  CHECK(written(-1.5) == "-1.5");
  CHECK(written(-0.0000001) == "0");
  CHECK(written(1e300) == "null");
  CHECK(written(0.000001) == "0.000001");
}

TEST_CASE("halves are rounded away from zero, and what is written is read back", "[json]") {
  CHECK(written(0.0000005) == "0.000001");
  CHECK(written(-0.0000005) == "-0.000001");
  CHECK(written(2.00000049) == "2");
  CHECK(written(8999999999.5) == "8999999999.5");
  for (const double number : {0.0, 0.1, -0.3, 241.5789431, 42195.0, 1e-7, -7.7777777, 1e8 / 3, 1e300}) {
    CHECK(json::as_written(json::as_written(number)) == json::as_written(number));
    CHECK(written(json::as_written(number)) == written(number));
  }
}

TEST_CASE("texts of any length are written behind whatever is there", "[json]") {
  for (const std::size_t length : {0U, 1U, 8191U, 8192U, 100000U}) {
    for (const std::string& letter : {std::string("x"), std::string("\n")}) {
      std::string text;
      std::string escaped;
      for (std::size_t i = 0; i < length; ++i) {
        text += letter;
        escaped += letter == "x" ? "x" : "\\n";
      }
      std::string out = "before ";
      json::Writer writer(out, 0);
      writer.open_array().string(text).string(text).close_array();
      CHECK(out == "before [\"" + escaped + "\",\"" + escaped + "\"]");
    }
  }
}

TEST_CASE("strings are escaped", "[json]") {
  std::string out;
  json::Writer(out).string("a\"b\\c\n\x01é\x7f");
  CHECK(out == "\"a\\\"b\\\\c\\n\\u0001é\\u007f\"");
}

TEST_CASE("nesting, on one line or on many", "[json]") {
  const auto write = [](int indentation) {
    std::string out;
    json::Writer writer(out, indentation);
    writer.open_object().member("a", 1).key("b").open_array().integer(1).integer(2).close_array();
    writer.key("c").open_object().close_object().null_member("d").close_object();
    return out;
  };
  CHECK(write(0) == R"({"a":1,"b":[1,2],"c":{},"d":null})");
  CHECK(write(2) == "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    2\n  ],\n  \"c\": {},\n  \"d\": null\n}");
}

TEST_CASE("values know where they stand", "[json]") {
  const Document document("f.json", "{\n  \"a\\\"b\": [1.5, \"x\\\\\", true],\n  \"n\": -12\n}\n");
  const auto& root = document.root();
  const auto place = [&](const json::Value& value) {
    const auto diagnostic = document.about(value, "m");
    return std::pair(diagnostic.location->line, diagnostic.location->column);
  };
  const auto& list = *root.find("a\"b");
  CHECK(place(root) == std::pair<std::size_t, std::size_t>(1, 1));
  CHECK(place(list) == std::pair<std::size_t, std::size_t>(2, 11));
  CHECK(place(list.items.at(0)) == std::pair<std::size_t, std::size_t>(2, 12));
  CHECK(list.items.at(0).length == 3);
  CHECK(place(list.items.at(1)) == std::pair<std::size_t, std::size_t>(2, 17));
  CHECK(list.items.at(1).string == "x\\");
  CHECK(place(list.items.at(2)) == std::pair<std::size_t, std::size_t>(2, 24));
  CHECK(place(*root.find("n")) == std::pair<std::size_t, std::size_t>(3, 8));
  CHECK(root.find("n")->number == -12);
  CHECK(document.about(*root.find("n"), "m").excerpt->text == "  \"n\": -12");
}

TEST_CASE("a doubled key is kept for whoever wants to complain", "[json]") {
  const Document document("f.json", R"({"a":1,"a":2})");
  REQUIRE(document.root().members.size() == 2);
  CHECK(document.root().members[1].key_offset == 7);
}

TEST_CASE("broken JSON says where", "[json]") {
  CHECK(broken("{\n \"a\": 1,\n}").location->line == 3);
  CHECK(broken("").location->line == 1);
  CHECK(broken("{\"a\" \"b\"}").location->column == 8);
  CHECK(broken("[1,2").message.find("too early") != std::string::npos);
  CHECK(broken("nul").location->line == 1);
  CHECK(broken("\"\xff\"").location->line == 1);
  CHECK(broken("{} {}").location->line == 1);
}

TEST_CASE("deep nesting is refused in bounded time", "[json]") {
  CHECK(broken(std::string(100000, '[')).message.find("deep") != std::string::npos);
  CHECK_NOTHROW(Document("f", std::string(64, '[') + std::string(64, ']')));
}
