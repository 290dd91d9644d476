# The system's packages first; what is missing is fetched; and where neither works, a message that names the
# packages to install. A newer version than the one named here is welcome.
include(FetchContent)

# Fetching only unpacks (there is no folder named none): what is fetched becomes part of the program, and its rules to
# install itself must not become ours.
FetchContent_Declare(fmt
  URL https://github.com/fmtlib/fmt/archive/refs/tags/9.1.0.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(CLI11
  URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.3.2.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(nlohmann_json
  URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.2.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(tomlplusplus
  URL https://github.com/marzer/tomlplusplus/archive/refs/tags/v3.3.0.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(pugixml
  URL https://github.com/zeux/pugixml/archive/refs/tags/v1.13.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(Catch2
  URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.4.0.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(rapidcheck
  URL https://github.com/emil-e/rapidcheck/archive/08b505820dd6c767f1b9ba78798a2ec89d64cf3d.tar.gz
  SOURCE_SUBDIR none)
FetchContent_Declare(benchmark
  URL https://github.com/google/benchmark/archive/refs/tags/v1.7.1.tar.gz
  SOURCE_SUBDIR none)
set(BENCHMARK_ENABLE_TESTING OFF)

# crescendo_need(TARGET PACKAGE DEBIAN_PACKAGE): makes PACKAGE available and sees to it that TARGET is there.
function(crescendo_need target package debian)
  # A fourth word is the least version.
  if(NOT TARGET ${target})
    find_package(${package} ${ARGN} QUIET)
  endif()
  if(NOT TARGET ${target} AND NOT FETCHCONTENT_FULLY_DISCONNECTED)
    message(NOTICE "${package} is not installed: fetching it. Where that fails, install it: apt-get install ${debian} "
      "(other systems: src/setup/packages.tsv)")
    # Some say that they are made for versions of CMake that version 4 knows nothing of any more.
    set(CMAKE_POLICY_VERSION_MINIMUM 3.5)
    FetchContent_MakeAvailable(${package})
    string(TOLOWER ${package} lower)
    add_subdirectory("${${lower}_SOURCE_DIR}" "${${lower}_BINARY_DIR}" EXCLUDE_FROM_ALL SYSTEM)
    set_property(GLOBAL APPEND PROPERTY CRESCENDO_FETCHED ${package})
  endif()
  if(NOT TARGET ${target})
    message(FATAL_ERROR "${package} is missing. On Debian or Ubuntu: apt-get install ${debian}\n"
      "Elsewhere see the table in src/setup/packages.tsv, or allow CMake to fetch it.")
  endif()
  message(STATUS "Found ${package}: ${${package}_VERSION}")
  set(${package}_VERSION "${${package}_VERSION}" PARENT_SCOPE)
endfunction()

crescendo_need(fmt::fmt fmt libfmt-dev 9)
crescendo_need(CLI11::CLI11 CLI11 libcli11-dev 2.1)
crescendo_need(nlohmann_json::nlohmann_json nlohmann_json nlohmann-json3-dev 3.11)
crescendo_need(tomlplusplus::tomlplusplus tomlplusplus libtomlplusplus-dev 3.3)
crescendo_need(pugixml::pugixml pugixml libpugixml-dev 1.12)

FetchContent_Declare(libcsv
  URL https://github.com/rgamble/libcsv/archive/b1d5212831842ee5869d99bc208a21837e4037d5.tar.gz
  SOURCE_SUBDIR none)
find_package(LibCsv QUIET)
if(TARGET libcsv::libcsv)
  # The system's.
elseif(NOT FETCHCONTENT_FULLY_DISCONNECTED)
  message(NOTICE "libcsv is not installed: fetching it. Where that fails, install it: apt-get install libcsv-dev "
    "(other systems: src/setup/packages.tsv)")
  FetchContent_MakeAvailable(libcsv)
  set_property(GLOBAL APPEND PROPERTY CRESCENDO_FETCHED libcsv)
  enable_language(C)
  add_library(crescendo_libcsv STATIC "${libcsv_SOURCE_DIR}/libcsv.c")
  target_include_directories(crescendo_libcsv SYSTEM PUBLIC "${libcsv_SOURCE_DIR}")
  add_library(libcsv::libcsv ALIAS crescendo_libcsv)
  set(LibCsv_LIBRARY "${libcsv_SOURCE_DIR}")
else()
  message(FATAL_ERROR "libcsv is missing. On Debian or Ubuntu: apt-get install libcsv-dev\n"
    "Elsewhere see the table in src/setup/packages.tsv, or allow CMake to fetch it.")
endif()
message(STATUS "Found libcsv: ${LibCsv_LIBRARY}")

# libical is loaded by the first calendar that is written, since linking it would slow every start down: so the header
# here, and CRESCENDO_LIBICAL, what to load. A name by which the loader finds the library also after an update; on
# macOS, whose loader does not look where packages are installed, its place.
find_path(LibIcal_INCLUDE_DIR libical/ical.h)
find_library(LibIcal_LIBRARY NAMES ical)
if(NOT LibIcal_INCLUDE_DIR OR NOT LibIcal_LIBRARY MATCHES "\\.(so|dylib)")
  message(FATAL_ERROR "libical (a shared library) is missing. On Debian or Ubuntu: apt-get install libical-dev\n"
    "Elsewhere see the table in src/setup/packages.tsv.")
endif()
file(REAL_PATH "${LibIcal_LIBRARY}" CRESCENDO_LIBICAL)
if(NOT APPLE)
  # libical.so.3.0.16 is also libical.so.3, its soname.
  get_filename_component(CRESCENDO_LIBICAL "${CRESCENDO_LIBICAL}" NAME)
  string(REGEX REPLACE "(\\.so\\.[0-9]+)\\..*" "\\1" CRESCENDO_LIBICAL "${CRESCENDO_LIBICAL}")
endif()
message(STATUS "Found LibIcal: ${CRESCENDO_LIBICAL}")
if(CRESCENDO_TESTS)
  crescendo_need(Catch2::Catch2WithMain Catch2 catch2)
  crescendo_need(rapidcheck rapidcheck librapidcheck-dev)
endif()
if(CRESCENDO_BENCHMARKS)
  crescendo_need(benchmark::benchmark benchmark libbenchmark-dev)
endif()
