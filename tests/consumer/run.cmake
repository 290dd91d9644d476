# Run with cmake -P: builds the example against the installed package, runs it, and compares what it prints with the
# expected text and with the installed program. Takes what build.cmake takes, and -DPROGRAM= the installed program.
include("${CMAKE_CURRENT_LIST_DIR}/build.cmake")

function(expect what expected)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
  if(NOT printed STREQUAL expected)
    message(FATAL_ERROR "${what}: expected\n${expected}\nbut it printed\n${printed}")
  endif()
endfunction()

set(example "${BINARY}/three_paces")
file(READ "${CMAKE_CURRENT_LIST_DIR}/paces.txt" paces)
expect("the paces" "${paces}" "${example}")
foreach(format text json)
  file(READ "${CMAKE_CURRENT_LIST_DIR}/plan.${format}" plan)
  expect("the plan as ${format}" "${plan}" "${example}" ${format})
  expect("the installed program's ${format}" "${plan}"
    "${PROGRAM}" plan half 1:28:30 --config none --format ${format})
endforeach()

file(READ "${CMAKE_CURRENT_LIST_DIR}/plan.text" plan)
expect("the README's program" "T 4:07/km\n\n${plan}" "${BINARY}/readme")

execute_process(COMMAND "${example}" fitt ERROR_VARIABLE message RESULT_VARIABLE code)
if(NOT code EQUAL 2 OR NOT message MATCHES "unknown format \"fitt\"")
  message(FATAL_ERROR "a wrong format ends with ${code} and \"${message}\"")
endif()
