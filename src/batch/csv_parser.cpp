#include "batch/csv_parser.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <new>

namespace crescendo::batch {
namespace {

/// libcsv is C: exceptions wait until it has returned.
struct Listener {
  Fields& fields;
  std::exception_ptr thrown = nullptr;
};

void pass_on(void* text, std::size_t length, void* listener) {
  auto& to = *static_cast<Listener*>(listener);
  if (to.thrown) return;
  try {
    to.fields.field({static_cast<const char*>(text), length});
  } catch (...) {
    to.thrown = std::current_exception();
  }
}

class Count : public Fields {
 public:
  void field(std::string_view /*text*/) override { ++count; }
  std::size_t count = 0;
};

Place without_blanks(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view field = trimmed(text.substr(begin, end - begin));
  if (field.empty()) return {begin, 0};
  return {static_cast<std::size_t>(field.data() - text.data()), field.size()};
}

}  // namespace

CsvParser::CsvParser(char separator) {
  csv_init(&parser_, CSV_STRICT);
  csv_set_delim(&parser_, static_cast<unsigned char>(separator));
  // By how much its buffer grows: long fields should not take it thousands of steps.
  constexpr std::size_t step = 16384;
  csv_set_blk_size(&parser_, step);
}

std::size_t CsvParser::feed(std::string_view bytes, Fields& fields) {
  Listener listener{fields};
  const std::size_t taken = csv_parse(&parser_, bytes.data(), bytes.size(), pass_on, nullptr, &listener);
  if (listener.thrown) std::rethrow_exception(listener.thrown);
  if (taken < bytes.size() && csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
  return taken;
}

void CsvParser::feed_plain(std::string_view row, Fields& fields) const {
  const auto separator = static_cast<char>(parser_.delim_char);
  for (;;) {
    const std::size_t end = row.find(separator);
    fields.field(trimmed(row.substr(0, end)));
    if (end == std::string_view::npos) return;
    row.remove_prefix(end + 1);
  }
}

Place field_in(std::string_view row, char separator, std::size_t index) {
  // The same rules as when the row was read, byte by byte.
  CsvParser parser(separator);
  Count fields;
  std::size_t begin = 0;
  std::size_t at = 0;
  for (; at < row.size(); ++at) {
    const std::size_t before = fields.count;
    if (parser.feed(row.substr(at, 1), fields) == 0 || fields.count > index) break;
    if (fields.count > before) begin = at + 1;
  }
  return without_blanks(row, begin, at);
}

}  // namespace crescendo::batch
