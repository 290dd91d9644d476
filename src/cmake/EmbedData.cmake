# Turns data files into C++: crescendo_embed(OUTPUT HEADER SOURCE) writes embedded/data.hpp and data.cpp, which
# hold data/world_records.csv, data/workout-language.md, data/completion and every data/workouts/*.json. They are written
# anew when a file changes.

function(crescendo_embed target)
  file(GLOB workouts CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/data/workouts/*.json")
  set(records "${PROJECT_SOURCE_DIR}/data/world_records.csv")
  set(language "${PROJECT_SOURCE_DIR}/data/workout-language.md")
  set(completion "${PROJECT_SOURCE_DIR}/data/completion/crescendo")
  set(source "${PROJECT_BINARY_DIR}/embedded/data.cpp")
  add_custom_command(
    OUTPUT "${source}"
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${source}" "-DRECORDS=${records}" "-DLANGUAGE=${language}"
            "-DCOMPLETION=${completion}" "-DWORKOUTS=${workouts}"
            -P "${PROJECT_SOURCE_DIR}/src/cmake/WriteEmbedded.cmake"
    DEPENDS ${workouts} "${records}" "${language}" "${completion}.bash" "${completion}.zsh" "${completion}.fish"
            "${PROJECT_SOURCE_DIR}/src/cmake/WriteEmbedded.cmake"
    COMMENT "Embedding data" VERBATIM)
  target_sources(${target} PRIVATE "${source}")
endfunction()
