# The manual's pages and the shells' completions, as the program that was built writes them.

set(folder "${PROJECT_BINARY_DIR}/manual")
file(MAKE_DIRECTORY "${folder}")
set(written "")

# crescendo_write(FILE WORDS...): what the program prints for these words, without the builder's own settings.
function(crescendo_write file)
  add_custom_command(OUTPUT "${folder}/${file}"
    COMMAND ${CMAKE_COMMAND} -E env XDG_DATA_HOME=/nonexistent
      $<TARGET_FILE:crescendo> ${ARGN} --config none > "${folder}/${file}"
    DEPENDS crescendo VERBATIM)
  set(written ${written} "${folder}/${file}" PARENT_SCOPE)
endfunction()

crescendo_write(crescendo.1 manual)
crescendo_write(crescendo-workouts.5 manual workouts)
crescendo_write(crescendo.bash completion bash)
crescendo_write(_crescendo completion zsh)
crescendo_write(crescendo.fish completion fish)
add_custom_target(crescendo_manual ALL DEPENDS ${written})

install(FILES "${folder}/crescendo.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT program)
install(FILES "${folder}/crescendo-workouts.5" DESTINATION "${CMAKE_INSTALL_MANDIR}/man5" COMPONENT program)
install(FILES "${folder}/crescendo.bash" RENAME crescendo
  DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT program)
install(FILES "${folder}/_crescendo"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT program)
install(FILES "${folder}/crescendo.fish"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT program)
