#pragma once

#include <string_view>

namespace crescendo::html {

// None of `<`, `>` and `&`, which a page would not read as they are written here.

/// How a page looks on a screen, on a phone, in the dark and on paper.
inline constexpr std::string_view style = R"css(
:root { --paper: #ffffff; --ink: #24211d; --soft: #5f584f; --rule: #e4ddd2; --accent: #8f4526;
    --alarm: #b00020; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%;
    font: 16px/1.55 "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", Helvetica, "Liberation Sans", Arial,
    sans-serif; }
body { margin: 0 auto; padding: 56px 32px 40px; overflow-wrap: anywhere; }
h1 { font: normal 2.5rem/1.15 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia,
    "Liberation Serif", serif; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase;
    color: var(--accent); margin-bottom: 10px; }
section { margin-top: 36px; }
.date { color: var(--accent); margin-bottom: 4px; }
.origin { color: var(--soft); margin-top: 6px; }
.size { display: flex; flex-wrap: wrap; gap: 4px 44px; margin-top: 22px; }
.size div { display: flex; flex-direction: column-reverse; }
.size dt { font-size: 0.8125rem; color: var(--soft); }
.size dd { font-size: 1.625rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
figure { margin: 28px 0 0; }
.profile { display: block; width: 100%; height: auto; }
.phone { display: none; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: baseline; padding: 8px 18px 8px 0; font-weight: normal; }
thead th { font-size: 0.8125rem; color: var(--soft); padding-top: 0; }
tbody tr { border-top: 1px solid var(--rule); }
.segments tbody th { font-weight: 600; }
.number { text-align: right; overflow-wrap: normal; }
.segments thead th, .segments .number, .segments .text { white-space: nowrap; }
.segments tbody th { min-width: 7em; }
.segments .cue { min-width: 9em; }
td.number:first-child { color: var(--soft); width: 1%; }
.cue { color: var(--soft); padding-right: 0; }
.remarks p + p { margin-top: 4px; }
.remarks ul { list-style: none; margin-top: 10px; }
.remarks li { border-left: 3px solid var(--rule); padding-left: 12px; margin-top: 8px; }
.remarks li strong { font-weight: 600; }
.remarks li.warning { border-color: var(--accent); }
.remarks li.error { border-color: var(--alarm); border-left-width: 6px; padding-left: 9px; }
.remarks li.error strong { color: var(--alarm); font-weight: 700; }
.guidance dl { columns: 2 320px; column-gap: 40px; }
dl div { break-inside: avoid; }
.guidance dl div, .origins dl div { padding-bottom: 12px; }
.guidance dt, .origins dt { font-weight: 600; }
.guidance dd, .origins dd { color: var(--soft); }
.splits div { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 20px 32px;
    align-items: start; }
.splits div + div { margin-top: 24px; }
.splits tr { break-inside: avoid; }
.splits th, .splits td { text-align: right; padding: 3px 0; }
footer { margin-top: 44px; padding-top: 14px; border-top: 1px solid var(--rule); font-size: 0.8125rem;
    color: var(--soft); }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #191714; --ink: #f0e9de; --soft: #b9afa1; --rule: #3a342c; --accent: #e0a878;
      --alarm: #ff8a80; }
}
@media screen and (max-width: 640px) {
  body { padding: 28px 16px 24px; }
  h1 { font-size: 1.875rem; }
  .size { gap: 4px 28px; margin-top: 16px; }
  .size dd { font-size: 1.375rem; }
  .page { display: none; }
  .phone { display: block; }
}
@media print {
  @page { margin: 11mm 15mm; }
  html { font-size: 9.25pt; line-height: 1.36; }
  body { max-width: none; padding: 0; }
  header { display: grid; grid-template-columns: 1fr auto; column-gap: 8mm; align-items: end; }
  .date { grid-column: 1 / -1; }
  h1 { font-size: 20pt; }
  .origin { grid-row: 3; margin-top: 1mm; }
  .size { grid-column: 2; grid-row: 2 / 4; margin: 0; gap: 0 8mm; }
  .size dd { font-size: 13pt; }
  figure { margin-top: 4mm; break-inside: avoid; }
  .profile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { margin-top: 4mm; }
  h2 { break-after: avoid; margin-bottom: 1mm; font-size: 8pt; }
  tr { break-inside: avoid; }
  table { line-height: 1.3; }
  th, td { padding-top: 0.6mm; padding-bottom: 0.6mm; }
  .guidance { font-size: 8.75pt; }
  .remarks ul { margin-top: 1mm; }
  .remarks li { margin-top: 1mm; }
  .guidance dl { columns: 2; column-gap: 8mm; }
  .guidance dt, .guidance dd { display: inline; }
  .guidance dl div, .origins dl div { padding-bottom: 1mm; }
  .origins { break-inside: avoid; }
  .splits th, .splits td { padding: 0.2mm 0; }
  .splits { display: grid; grid-template-columns: repeat(6, 1fr); gap: 0 6mm; align-items: start;
      font-size: 8.5pt; }
  .splits h2 { grid-column: 1 / -1; }
  .splits div { display: contents; }
  .splits + .guidance, .guidance:has(+ .origins) { font-size: 8.25pt; }
  body:has(.splits) .profile { max-height: 54mm; }
  /* Many segments: whatever gives way does. */
  body:has(.segments tr:nth-child(10)) .profile { max-height: 48mm; }
  body:has(.segments tr:nth-child(10)) table { font-size: 8.5pt; }
  body:has(.segments tr:nth-child(10)) :is(th, td) { padding-top: 0.3mm; padding-bottom: 0.3mm; }
  body:has(.segments tr:nth-child(10)) .guidance { font-size: 8.25pt; }
  footer { margin-top: 4mm; padding-top: 1.5mm; font-size: 8pt; }
}
)css";

/// How the table of segments looks where there is no room for one: a block for each.
inline constexpr std::string_view stacked_style = R"css(
.segments thead { display: none; }
.segments table, .segments tbody { display: block; }
.segments tr { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 10px 0; }
.segments th, .segments td { padding: 0; }
.segments td.number { text-align: left; width: auto; }
.segments tbody th { flex: 1 0 calc(100% - 48px); min-width: 0; }
.segments .number:first-child { min-width: 20px; }
.segments td[data-head]::after { content: " " attr(data-head); font-size: 0.8125rem; color: var(--soft); }
.segments td[data-head="distance"]::after { content: none; }
.segments .cue { flex-basis: 100%; }
)css";

}  // namespace crescendo::html
