# The two Debian packages, crescendo and libcrescendo-dev. What the program needs is read out of it by dpkg-shlibdeps
# (of dpkg-dev), but for libical, which it loads by itself, and only for calendars: so that is recommended. Newer
# systems call the package libical3t64.

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
string(REGEX MATCH "[0-9]+$" libical_major "${CRESCENDO_LIBICAL}")
set(libical "libical${libical_major}t64 | libical${libical_major}")

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME crescendo)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "${libical}")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
"Plans progression runs, which start easy and get faster, with a pace, a
heart rate and an effort for every part. Paces follow Daniels' VDOT. Plans
come as text and JSON, as files for watches, for calendars and for sheets
of paper, for one runner or for a roster of any size.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libcrescendo-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "libfmt-dev (>= ${fmt_major}), libfmt-dev (<< ${fmt_next}~), libpugixml-dev, libcsv-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "${libical}")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"Static library and C++20 headers of crescendo, with CMake package files:
training paces from race results, progression runs, and their formats.")

set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/src/cmake/DebianDocs.cmake")
set(CPACK_CRESCENDO_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
