#include "manual/roff.hpp"

#include "crescendo/diagnostics/text.hpp"

#include <array>
#include <optional>

namespace crescendo::manual {
namespace {

using std::string;
using std::string_view;

/// A hyphen of a text may be broken at, and is a hyphen; one of something to be typed is a minus, which can
/// be copied and searched for.
enum class Hyphens { of_text, to_type };

void escape(char c, Hyphens hyphens, string& out) {
  if (c == '\\') {
    out += "\\e";
  } else if (c == '-' && hyphens == Hyphens::to_type) {
    out += "\\-";
  } else if (c == '\'') {
    out += "\\(aq";
  } else if (c == '`') {
    out += "\\(ga";
  } else if (c == '^') {
    out += "\\(ha";
  } else if (c == '~') {
    out += "\\(ti";
  } else {
    out += c;
  }
}

string escaped(string_view text, Hyphens hyphens) {
  string out;
  for (const char c : text) escape(c, hyphens, out);
  return out;
}

/// A dot or a quote at the beginning of a line would be a request.
string_view guard(string_view line) { return line.starts_with('.') || line.starts_with('\'') ? "\\&" : ""; }

/// What Markdown puts between two marks, and the font for it.
struct Mark {
  string_view mark;
  string_view font;
  Hyphens hyphens;
};
constexpr std::array<Mark, 3> marks = {
    {{"`", "\\fB", Hyphens::to_type}, {"**", "\\fB", Hyphens::of_text}, {"*", "\\fI", Hyphens::of_text}}};
constexpr string_view roman = "\\fR";

/// The stretch at the beginning of the text, and how much of the text it is; none where a mark is not closed.
std::optional<std::size_t> marked(string_view text, string& out) {
  for (const Mark& mark : marks) {
    if (!text.starts_with(mark.mark)) continue;
    const auto end = text.find(mark.mark, mark.mark.size());
    if (end == string_view::npos) continue;
    const auto inside = text.substr(mark.mark.size(), end - mark.mark.size());
    out += string(mark.font) + escaped(inside, mark.hyphens) + string(roman);
    return end + mark.mark.size();
  }
  return std::nullopt;
}

/// `[words](place)`: the words, since a page cannot be clicked.
std::optional<std::size_t> linked(string_view text, string& out) {
  if (!text.starts_with('[')) return std::nullopt;
  const auto middle = text.find("](");
  const auto end = text.find(')', middle == string_view::npos ? text.size() : middle);
  if (end == string_view::npos) return std::nullopt;
  out += escaped(text.substr(1, middle - 1), Hyphens::of_text);
  return end + 1;
}

/// Whether an option begins here, which is to be typed although nothing marks it.
bool option_begins(string_view text, std::size_t at) {
  return text.substr(at).starts_with("--") && (at == 0 || text[at - 1] == ' ');
}

string fonts(string_view text) {
  string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    if (const auto length = marked(rest, out)) {
      at += *length;
    } else if (const auto link = linked(rest, out)) {
      at += *link;
    } else if (option_begins(text, at)) {
      const auto end = std::min(text.find_first_of(" ,;:)", at), text.size());
      out += escaped(text.substr(at, end - at), Hyphens::to_type);
      at = end;
    } else {
      escape(rest.front(), Hyphens::of_text, out);
      ++at;
    }
  }
  return out;
}

}  // namespace

Roff::Roff(string_view title, int section, string_view version, string_view book) {
  page_ = ".\\\" Written by crescendo manual.\n";
  request("TH", string(title) + " " + std::to_string(section) + " \"\" \"crescendo " + string(version) +
                    "\" \"" + string(book) + "\"");
}

void Roff::heading(string_view title) {
  string capitals = escaped(title, Hyphens::of_text);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  request("SH", capitals);
  after_heading_ = true;
}

void Roff::subheading(string_view title) {
  request("SS", fonts(title));
  after_heading_ = true;
}

void Roff::paragraph(string_view text) {
  // Headings begin one by themselves.
  if (!after_heading_) request("PP");
  lines_of(text);
}

void Roff::entry(string_view term, string_view text) {
  request("TP");
  const string line = fonts(term);
  page_ += string(guard(line)) + line + "\n";
  lines_of(text);
}

void Roff::bullet(string_view text) {
  request("IP", "\\(bu 2");
  lines_of(text);
}

void Roff::example(string_view lines) {
  page_ += ".PP\n.RS 2\n.nf\n";
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    const string line = escaped(lines.substr(0, end), Hyphens::to_type);
    page_ += string(guard(line)) + line + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  page_ += ".fi\n.RE\n";
}

void Roff::request(string_view name, string_view argument) {
  after_heading_ = false;
  page_ += "." + string(name) + (argument.empty() ? "" : " ") + string(argument) + "\n";
}

/// Broken by us, since some readers of pages complain of long lines.
void Roff::lines_of(string_view text) {
  after_heading_ = false;
  constexpr std::size_t width = 76;
  const string filled = wrapped(fonts(text), width);
  for (string_view rest = filled; !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    page_ += string(guard(rest)) + string(rest.substr(0, end)) + "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace crescendo::manual
