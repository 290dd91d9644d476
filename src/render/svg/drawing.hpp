#pragma once

#include "render/svg/sheet.hpp"

#include <pugixml.hpp>
#include <string_view>

namespace crescendo::svg {

/// The size and margins for a page, for a phone, and for a drawing that stands alone.
inline constexpr Sheet page_sheet{760, 288, 54, 100, 32, 34, false, "page"};
inline constexpr Sheet phone_sheet{350, 290, 44, 40, 34, 34, true, "phone"};
inline constexpr Sheet own_sheet{840, 460, 76, 112, 120, 52, false, "own"};

/// What a drawing says to who cannot see it.
struct Words {
  std::string title;
  std::string description;
};

/// Adds the drawing to `parent`, without a style, and returns it.
pugi::xml_node draw(pugi::xml_node parent, const Profile& profile, const Sheet& sheet, const Words& words);

}  // namespace crescendo::svg
