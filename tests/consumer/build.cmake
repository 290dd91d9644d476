# Run with cmake -P: configures and builds a project against the installed package.
#   -DSOURCE= -DBINARY= -DPREFIX= -DCOMPILER= -DGENERATOR= [-DLAUNCHER=] [-DFOUND=] where dependencies were found,
#   with bars between the folders
string(REPLACE "|" ";" FOUND "${FOUND}")

execute_process(COMMAND "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${BINARY}" -G "${GENERATOR}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
  # The package has to ask for C++20 itself, and its headers must be good without extensions and without a warning.
  "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Werror" "-DCMAKE_CXX_EXTENSIONS=OFF"
  "-DCMAKE_PREFIX_PATH=${PREFIX};${FOUND}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${BINARY}" --parallel 2 COMMAND_ERROR_IS_FATAL ANY)
