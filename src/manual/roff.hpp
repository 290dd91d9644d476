#pragma once

#include <string>
#include <string_view>

namespace crescendo::manual {

/// A manual page in the man macros of roff. Texts may mark `code`, **strong** and *other* words and
/// [links](to) as Markdown does; whatever roff would take for an instruction of its own is escaped.
class Roff {
 public:
  /// `title` in capitals; there is no date in it, so that the same program writes the same page on any day.
  Roff(std::string_view title, int section, std::string_view version, std::string_view book);

  /// In capitals, as pages have it.
  void heading(std::string_view title);
  void subheading(std::string_view title);
  void paragraph(std::string_view text);
  /// A term, and what it means beside or under it.
  void entry(std::string_view term, std::string_view text);
  void bullet(std::string_view text);
  /// Lines that stay as they are.
  void example(std::string_view lines);

  [[nodiscard]] const std::string& page() const { return page_; }

 private:
  void request(std::string_view name, std::string_view argument = {});
  void lines_of(std::string_view text);

  std::string page_;
  bool after_heading_ = false;
};

}  // namespace crescendo::manual
