#include "render/xml.hpp"

#include "support/catch.hpp"

#include <pugixml.hpp>

using namespace crescendo;

TEST_CASE("what XML cannot hold is not written", "[render]") {
  CHECK(xml::allowed("5 < 6 & \"a\"") == "5 < 6 & \"a\"");
  CHECK(xml::allowed("a\x01"
                     "b\nc\x7f") == "a?b?c?");
  CHECK(xml::allowed("\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD") == "??\xEF\xBF\xBD");
  CHECK(xml::allowed("\xff") == "?");
  CHECK(xml::allowed("שלום 🏃") == "שלום 🏃");
}

TEST_CASE("texts come back from the document as they were", "[render]") {
  pugi::xml_document document;
  pugi::xml_node root = document.append_child("a");
  xml::set(root, "b", "<\"&'>");
  xml::add(root, "c", "]]> <script>&amp;");
  xml::add(root, "d", "");
  const std::string bytes = xml::written(document);
  CHECK(bytes.find("<d></d>") != std::string::npos);
  pugi::xml_document again;
  REQUIRE(again.load_string(bytes.c_str()));
  CHECK(std::string(again.child("a").attribute("b").value()) == "<\"&'>");
  CHECK(std::string(again.child("a").child("c").text().get()) == "]]> <script>&amp;");
}
