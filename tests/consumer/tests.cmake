# The installed package in the hands of somebody else: installed into a folder of the build, used from there.

if(NOT CRESCENDO_INSTALL OR NOT CRESCENDO_INSTALLS_LIBRARY OR CRESCENDO_SANITIZERS)
  add_test(NAME consumer COMMAND ${CMAKE_COMMAND} -E echo "skipped: this build installs no library for others")
  set_tests_properties(consumer PROPERTIES SKIP_REGULAR_EXPRESSION "skipped")
  return()
endif()

set(folder "${CMAKE_CURRENT_BINARY_DIR}/consumer")
set(prefix "${folder}/installed")
# Lists do not pass through a command line as they are.
list(JOIN CMAKE_PREFIX_PATH "|" found)
set(common "-DPREFIX=${prefix}" "-DCOMPILER=${CMAKE_CXX_COMPILER}" "-DGENERATOR=${CMAKE_GENERATOR}"
  "-DLAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}" "-DFOUND=${found}")

add_test(NAME consumer.install COMMAND ${CMAKE_COMMAND} --install "${PROJECT_BINARY_DIR}" --prefix "${prefix}")
add_test(NAME consumer COMMAND ${CMAKE_COMMAND} "-DSOURCE=${CMAKE_CURRENT_SOURCE_DIR}/consumer"
  "-DBINARY=${folder}/example" "-DPROGRAM=${prefix}/${CMAKE_INSTALL_BINDIR}/crescendo" ${common}
  -P "${CMAKE_CURRENT_SOURCE_DIR}/consumer/run.cmake")
set_tests_properties(consumer.install PROPERTIES FIXTURES_SETUP installed)
set_tests_properties(consumer PROPERTIES FIXTURES_REQUIRED installed)

# A minute of compiling, so for continuous integration alone.
if(CRESCENDO_WARNINGS_AS_ERRORS)
  add_test(NAME consumer.headers COMMAND ${CMAKE_COMMAND}
    "-DSOURCE=${CMAKE_CURRENT_SOURCE_DIR}/consumer/headers" "-DBINARY=${folder}/headers" ${common}
    -P "${CMAKE_CURRENT_SOURCE_DIR}/consumer/build.cmake")
  set_tests_properties(consumer.headers PROPERTIES FIXTURES_REQUIRED installed)
endif()
