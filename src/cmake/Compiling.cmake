# How everything of ours is compiled: two targets to link, one for the standard and one for the warnings.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Type of build" FORCE)
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(crescendo_standard INTERFACE)
target_compile_features(crescendo_standard INTERFACE cxx_std_20)
string(REPLACE "," ";" crescendo_sanitizers "${CRESCENDO_SANITIZERS}")
if(CRESCENDO_SANITIZERS)
  target_compile_options(crescendo_standard INTERFACE
    -fsanitize=${CRESCENDO_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(crescendo_standard INTERFACE -fsanitize=${CRESCENDO_SANITIZERS})
endif()

# Lets a fuzzer see which way the code goes, without being one.
add_library(crescendo_traced INTERFACE)
if(CRESCENDO_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "libFuzzer comes with clang: cmake --preset fuzz")
  endif()
  # The address sanitizer's runtime is what takes the traces where nobody fuzzes.
  if(NOT "address" IN_LIST crescendo_sanitizers)
    message(FATAL_ERROR "fuzzing needs the address sanitizer: cmake --preset fuzz")
  endif()
  target_compile_options(crescendo_traced INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(crescendo_warnings INTERFACE)
target_compile_options(crescendo_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
  # g++ 12 warns of overlaps inside its own std::string (its bug 105329).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${CRESCENDO_WARNINGS_AS_ERRORS}>:-Werror>)
