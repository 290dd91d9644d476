#pragma once

#include "crescendo/diagnostics/finding.hpp"
#include "crescendo/physiology/oxygen.hpp"
#include "crescendo/render/format.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crescendo::text {

inline constexpr std::string_view bold = "\x1b[1m";

/// The text between a control sequence and its end; the text alone where there is no sequence.
std::string painted(std::string_view text, std::string_view sequence);

/// The control sequence for an intensity: from blue over green and yellow to red, which also differ in
/// brightness. Nothing where the output has no colour.
std::string_view colour_of(Vo2maxShare share, const RenderContext& context);

/// Findings that are worth reading, as `warning: ...` and `note: ...`, wrapped.
std::string listed(const std::vector<Finding>& findings, const RenderContext& context);

/// `left` and `right` at both ends of a line, or on two lines where they do not fit.
std::string at_both_ends(std::string_view left, std::string_view right, std::size_t width);

}  // namespace crescendo::text
