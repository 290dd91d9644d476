#pragma once

#include <string_view>

namespace crescendo::svg {

/// How drawings look. Intensities differ in lightness, the harder the darker (in the dark: the lighter), so
/// that they are told apart without colour. No variables and no nesting: other programs than browsers read
/// this too. None of `<`, `>` and `&`, which a page would not read as they are written here.
inline constexpr std::string_view style = R"css(
.profile { font-family: "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", Helvetica, "Liberation Sans",
    Arial, sans-serif; font-variant-numeric: tabular-nums; }
.profile text { font-size: 12px; fill: #24211d; }
.profile .heading { font-size: 24px; font-weight: bold; }
.profile .facts { font-size: 14px; fill: #5f584f; }
.profile .target { font-size: 15px; font-weight: bold; }
.profile .target, .profile .pace { stroke: #ffffff; stroke-width: 3; stroke-opacity: 0.8;
    stroke-linejoin: round; paint-order: stroke; }
.profile .tick, .profile .zone { fill: #5f584f; }
.profile .paper { fill: #ffffff; }
.profile .z0 { fill: #f4ecdd; }
.profile .z1 { fill: #efd9b0; }
.profile .z2 { fill: #e6bd83; }
.profile .z3 { fill: #d29257; }
.profile .z4 { fill: #a85c3b; }
.profile .z5 { fill: #6f2f2a; }
.profile .faint { opacity: 0.22; }
.profile path { fill: none; }
.profile clipPath path { fill: #000000; }
.profile .border { stroke: #ffffff; stroke-width: 1; }
.profile .part { stroke: #24211d; stroke-width: 0.75; stroke-dasharray: 1 3; }
.profile .axis { stroke: #5f584f; stroke-width: 1; }
.profile .line { stroke: #24211d; stroke-width: 2; stroke-linejoin: round; }
.profile .dense { stroke-width: 0.5; stroke-opacity: 0.5; }
.profile .low { stroke: #24211d; stroke-width: 1.25; stroke-dasharray: 4 3; }
.profile .dot { fill: #24211d; stroke: #ffffff; stroke-width: 1.5; }
@media screen and (prefers-color-scheme: dark) {
  .profile text { fill: #f0e9de; }
  .profile .facts, .profile .tick, .profile .zone { fill: #b9afa1; }
  .profile .target, .profile .pace { stroke: #191714; }
  .profile .paper { fill: #191714; }
  .profile .z0 { fill: #40352a; }
  .profile .z1 { fill: #5c4931; }
  .profile .z2 { fill: #80613a; }
  .profile .z3 { fill: #ab7c45; }
  .profile .z4 { fill: #d6a25e; }
  .profile .z5 { fill: #f4d49c; }
  .profile .faint { opacity: 0.3; }
  .profile .border { stroke: #191714; }
  .profile .part { stroke: #f0e9de; }
  .profile .axis { stroke: #b9afa1; }
  .profile .line, .profile .low { stroke: #f0e9de; }
  .profile .dot { fill: #f0e9de; stroke: #191714; }
}
)css";

}  // namespace crescendo::svg
