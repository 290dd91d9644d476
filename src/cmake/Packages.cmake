# cpack: an archive of everything, and where there is dpkg two Debian packages, the program and the library to link.

set(CPACK_PACKAGE_NAME crescendo)
set(CPACK_PACKAGE_VENDOR "the crescendo authors")
# Whoever hands packages out puts an address of their own here: -DCPACK_PACKAGE_CONTACT="Name <name@host>".
if(NOT CPACK_PACKAGE_CONTACT)
  set(CPACK_PACKAGE_CONTACT "The crescendo authors <authors@crescendo.invalid>")
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_FILE_NAME "crescendo-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_COMPONENTS_ALL program)
if(CRESCENDO_INSTALLS_LIBRARY)
  list(APPEND CPACK_COMPONENTS_ALL development)
endif()

find_program(DPKG dpkg)
mark_as_advanced(DPKG)
set(CPACK_GENERATOR TGZ)
if(DPKG)
  list(APPEND CPACK_GENERATOR DEB)
  include(DebianPackages)
endif()

include(CPack)
