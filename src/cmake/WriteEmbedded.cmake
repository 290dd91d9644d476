# Run with cmake -P: writes the C++ source that holds the data files as raw strings.

function(raw_string out file)
  file(READ "${file}" text)
  if(text MATCHES "\\)crescendo\"")
    message(FATAL_ERROR "${file} holds the delimiter of the raw string it is embedded in")
  endif()
  set(${out} "R\"crescendo(${text})crescendo\"" PARENT_SCOPE)
endfunction()

raw_string(records "${RECORDS}")
raw_string(language "${LANGUAGE}")
foreach(shell bash zsh fish)
  raw_string(${shell} "${COMPLETION}.${shell}")
endforeach()
list(SORT WORKOUTS)
set(rows "")
set(count 0)
foreach(file IN LISTS WORKOUTS)
  get_filename_component(id "${file}" NAME_WE)
  raw_string(text "${file}")
  string(APPEND rows "    {\"${id}\", ${text}},\n")
  math(EXPR count "${count} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Written by the build from data/.
#include \"embedded/data.hpp\"

#include <array>

namespace crescendo::embedded {
namespace {

constexpr std::array<Workout, ${count}> table = {{
${rows}}};

}  // namespace

const std::string_view world_records = ${records};
const std::string_view workout_language = ${language};
const std::string_view bash_completion = ${bash};
const std::string_view zsh_completion = ${zsh};
const std::string_view fish_completion = ${fish};
const std::span<const Workout> workouts = table;

}  // namespace crescendo::embedded
")
