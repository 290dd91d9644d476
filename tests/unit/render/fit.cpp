#include "support/fit.hpp"

#include "render/fit/encoder.hpp"
#include "support/catch.hpp"

using namespace crescendo;
using fit::BaseType;
using fit::Field;
using fit::Message;

TEST_CASE("the checksum is CRC-16/ARC", "[render]") {
  // The check value of the catalogue of CRC algorithms (R. Cook), for the digits 1 to 9.
  CHECK(fit::crc_of("123456789") == 0xBB3D);
  CHECK(fit::crc_of("") == 0);
}

TEST_CASE("numbers are written low byte first, in the size of their type", "[render]") {
  Message message(0x0102);
  message.set(Field{1, BaseType::enumeration}, 0x7F).set(Field{2, BaseType::uint16}, 0x1234);
  message.set(Field{3, BaseType::uint32}, 0x89ABCDEF).skip(Field{4, BaseType::uint32z});
  CHECK(message.data(0) == std::string("\0\x7f\x34\x12\xef\xcd\xab\x89\0\0\0\0", 12));
  CHECK(message.definition(5) ==
        std::string("\x45\0\0\x02\x01\x04\x01\x01\0\x02\x02\x84\x03\x04\x86\x04\x04\x8c", 18));
}

TEST_CASE("a value that is not there is the invalid one of its type", "[render]") {
  CHECK(Message(0).skip(Field{1, BaseType::enumeration}).data(0) == std::string("\0\xff", 2));
  CHECK(Message(0).skip(Field{1, BaseType::uint16}).data(0) == std::string("\0\xff\xff", 3));
  CHECK(Message(0).skip(Field{1, BaseType::uint32}).data(0) == std::string("\0\xff\xff\xff\xff", 5));
}

TEST_CASE("texts are cut at a character, and end with a zero", "[render]") {
  const Field name{8, BaseType::string};
  const auto in = [&](std::string_view text, std::size_t size) {
    return Message(0).set(name, text, size).data(0).substr(1);
  };
  CHECK(in("abc", 6) == std::string("abc\0\0\0", 6));
  CHECK(in("abcdef", 6) == std::string("abcde\0", 6));
  CHECK(in("abcd\xC3\xA4", 6) == std::string("abcd\0\0", 6));
  CHECK(in("abc\xC3\xA4", 6) == std::string("abc\xC3\xA4\0", 6));
  CHECK(in("\xF0\x9F\x8F\x83\xF0\x9F\x8F\x83", 8) == std::string("\xF0\x9F\x8F\x83\0\0\0\0", 8));
  CHECK(in("", 1) == std::string("\0", 1));
}

TEST_CASE("a definition stands before the first message that is laid out so", "[render]") {
  const Field number{1, BaseType::uint16};
  fit::Messages messages;
  messages.add(Message(20).set(number, 1)).add(Message(20).set(number, 2));
  CHECK(messages.bytes().size() == 9 + 3 + 3);
  messages.add(Message(21).set(number, 3));
  CHECK(messages.bytes().size() == 9 + 3 + 3 + 9 + 3);
  const auto decoded = test::decode_fit(fit::file_of(messages.bytes()));
  REQUIRE(decoded.size() == 3);
  CHECK(decoded[1].numbers.at(1) == 2);
  CHECK(decoded[2].kind == 21);
}

TEST_CASE("a byte that fell over is seen", "[render]") {
  const std::string file =
      fit::file_of(fit::Messages().add(Message(20).set(Field{1, BaseType::uint16}, 1)).bytes());
  REQUIRE_NOTHROW(test::decode_fit(file));
  for (std::size_t i = 0; i < file.size(); ++i) {
    std::string broken = file;
    broken[i] = static_cast<char>(broken[i] ^ 4);
    CHECK_THROWS_AS(test::decode_fit(broken), test::BadFit);
  }
}
