#include "batch/file_names.hpp"

#include "support/catch.hpp"

#include <set>
#include <string>
#include <vector>

using namespace crescendo::batch;

TEST_CASE("a file name is safe on any system", "[batch]") {
  struct Case {
    std::string text, name;
  };
  const std::vector<Case> cases = {
      {"anna", "anna"},
      {"Anna B. Smith", "Anna_B._Smith"},
      {"a17-b_c", "a17-b_c"},
      {"../../x", "x"},
      {"/etc/x", "etc_x"},
      {"..", ""},
      {".", ""},
      {"", ""},
      {"   ", ""},
      {".hidden", "hidden"},
      {"-rf", "rf"},
      {"x.", "x"},
      {"x. .", "x"},
      {"a\\b:c*d?e\"f<g>h|i", "a_b_c_d_e_f_g_h_i"},
      {"a\nb\x01"
       "c",
       "a_b_c"},
      {std::string("a\0b", 3), "a_b"},
      {"CON", "_CON"},
      {"con.fit", "_con.fit"},
      {"lpt1", "_lpt1"},
      {"COM10", "COM10"},
      {"console", "console"},
      {"Jörg Müller", "Jorg_Muller"},
      {"Jo\u0308rg", "Jorg"},
      {"Łukasz Żółć", "Lukasz_Zolc"},
      {"山田太郎", ""},
      {"山田 7", "7"},
      {"Анна 3", "3"},
      {"a~7", "a_7"},
      {"\xC3", ""},
      {"\xFF\xFE"
       "a",
       "a"},
      {"🏃 run", "run"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    CHECK(safe_name(c.text) == c.name);
  }
  CHECK(safe_name(std::string(300, 'a')) == std::string(100, 'a'));
}

TEST_CASE("two plans never share a file", "[batch]") {
  FileNames names;
  CHECK(names.name("anna", 2) == "anna");
  CHECK(names.name("anna", 3) == "anna~2");
  CHECK(names.name("Anna", 4) == "Anna~3");
  CHECK(names.name("anna/", 5) == "anna~4");
  CHECK(names.name("anna~3", 6) == "anna_3");
  CHECK(names.name("", 7) == "row-7");
  CHECK(names.name("..", 8) == "row-8");
  CHECK(names.name("row-9", 4) == "row-9");
  CHECK(names.name("", 9) == "row-9~2");
  CHECK(names.name(std::string(300, 'a'), 10) == std::string(100, 'a'));
  CHECK(names.name(std::string(301, 'a'), 11) == std::string(100, 'a') + "~2");
  for (std::size_t line = 20; line < 26; ++line) names.name("anna", line);
  CHECK(names.name("anna", 26) == "anna~row-26");
  names.reserve("roster");
  CHECK(names.name("Roster", 27) == "Roster~2");
}

TEST_CASE("names of a hundred thousand athletes stay as they are", "[batch]") {
  FileNames names;
  std::set<std::string> all;
  std::size_t changed = 0;
  for (std::size_t i = 0; i < 100'000; ++i) {
    const std::string wanted = "athlete-" + std::to_string(i);
    const std::string name = names.name(wanted, i);
    if (name != wanted) ++changed;
    all.insert(name);
  }
  CHECK(all.size() == 100'000);
  CHECK(changed <= 2);
}
