# libcsv knows no CMake: this finds it, for the build and for whoever links the installed library, and gives
# libcsv::libcsv. Its archive where there is one, since a shared library more would slow every start down; another
# library's header goes by the same name.
find_path(LibCsv_INCLUDE_DIR csv.h)
find_library(LibCsv_LIBRARY NAMES libcsv.a csv)
mark_as_advanced(LibCsv_INCLUDE_DIR LibCsv_LIBRARY)
if(LibCsv_INCLUDE_DIR)
  file(STRINGS "${LibCsv_INCLUDE_DIR}/csv.h" LibCsv_is_it REGEX "define CSV_STRICT_FINI")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibCsv REQUIRED_VARS LibCsv_LIBRARY LibCsv_INCLUDE_DIR LibCsv_is_it)

if(LibCsv_FOUND AND NOT TARGET libcsv::libcsv)
  add_library(libcsv::libcsv UNKNOWN IMPORTED)
  set_target_properties(libcsv::libcsv PROPERTIES
    IMPORTED_LOCATION "${LibCsv_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${LibCsv_INCLUDE_DIR}")
endif()
