# How everything of ours is compiled: two targets to link, one for the standard and one for the warnings.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Type of build" FORCE)
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(crescendo_standard INTERFACE)
target_compile_features(crescendo_standard INTERFACE cxx_std_20)
if(CRESCENDO_SANITIZERS)
  target_compile_options(crescendo_standard INTERFACE
    -fsanitize=${CRESCENDO_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(crescendo_standard INTERFACE -fsanitize=${CRESCENDO_SANITIZERS})
endif()

add_library(crescendo_warnings INTERFACE)
target_compile_options(crescendo_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
  # g++ 12 warns of overlaps inside its own std::string (its bug 105329).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${CRESCENDO_WARNINGS_AS_ERRORS}>:-Werror>)
