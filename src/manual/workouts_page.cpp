#include "crescendo/manual/pages.hpp"
#include "embedded/data.hpp"
#include "manual/markdown.hpp"

namespace crescendo::manual {

std::string workouts_page(std::string_view version) {
  Roff page("CRESCENDO-WORKOUTS", 5, version, "File Formats");
  page.heading("NAME");
  page.paragraph("crescendo-workouts - the language of workouts for crescendo(1)");
  page.heading("DESCRIPTION");
  add_markdown(embedded::workout_language, page);
  page.heading("SEE ALSO");
  page.paragraph("**crescendo**(1)");
  return page.page();
}

}  // namespace crescendo::manual
