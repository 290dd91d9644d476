# cmake --install: what lies where. Two components, for whoever runs the program and for whoever links the library.
include(GNUInstallDirs)

# The component "program".
install(TARGETS crescendo RUNTIME COMPONENT program)
# Libraries that lie where no system looks by itself are found where they were found by the build.
set_target_properties(crescendo PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
# The README is about the tree: its links lead nowhere else. The manual is for users.
install(FILES CHANGELOG.md LICENSE TYPE DOC COMPONENT program)
install(DIRECTORY data/schema DESTINATION "${CMAKE_INSTALL_DATADIR}/crescendo" COMPONENT program)
if(NOT CMAKE_CROSSCOMPILING)
  include(InstallManual)
endif()

# The component "development". A static library leaves it to others to link what it needs; what was fetched and built
# along nobody else has, so that there is no library to install then.
get_property(fetched GLOBAL PROPERTY CRESCENDO_FETCHED)
set(linked fmt pugixml libcsv)
set(homeless "")
foreach(package IN LISTS linked)
  if(package IN_LIST fetched)
    list(APPEND homeless ${package})
  endif()
endforeach()
set(CRESCENDO_INSTALLS_LIBRARY ON)
if(homeless)
  list(JOIN homeless ", " homeless)
  message(STATUS "Installing the program without its library, since this was fetched: ${homeless}")
  set(CRESCENDO_INSTALLS_LIBRARY OFF)
  return()
endif()

install(TARGETS crescendo_library EXPORT crescendo
  ARCHIVE COMPONENT development INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY include/crescendo DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)

include(CMakePackageConfigHelpers)
set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/crescendo")
# Each major version of fmt is a library of its own to the linker.
string(REGEX MATCH "^[0-9]+" fmt_major "${fmt_VERSION}")
math(EXPR fmt_next "${fmt_major} + 1")
configure_package_config_file(src/cmake/crescendoConfig.cmake.in "${PROJECT_BINARY_DIR}/crescendoConfig.cmake"
  INSTALL_DESTINATION "${package_folder}" NO_SET_AND_CHECK_MACRO)
# Below 1.0 every minor version may change what it likes.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/crescendoConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/crescendoConfig.cmake" "${PROJECT_BINARY_DIR}/crescendoConfigVersion.cmake"
  src/cmake/FindLibCsv.cmake DESTINATION "${package_folder}" COMPONENT development)
install(EXPORT crescendo FILE crescendoTargets.cmake NAMESPACE crescendo::
  DESTINATION "${package_folder}" COMPONENT development)
