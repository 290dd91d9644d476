# Run by cpack before it packs: Debian wants every package to have its licence under the name copyright, a changelog in a
# form of its own, that and manual pages compressed, and zsh's completions in a folder of its own.
if(NOT CPACK_GENERATOR STREQUAL DEB)
  return()
endif()

function(compress)
  execute_process(COMMAND gzip -9nf ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Of SOURCE_DATE_EPOCH, where that is set.
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER "${component}" upper)
  set(package "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
  set(share "${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share")
  set(docs "${share}/doc/${package}")
  file(MAKE_DIRECTORY "${docs}")
  file(COPY_FILE "${CPACK_CRESCENDO_LICENSE}" "${docs}/copyright")
  file(REMOVE "${docs}/LICENSE")
  file(WRITE "${docs}/changelog" "${package} (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n"
    "  * What changed is in CHANGELOG.md of the sources.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${now}\n")
  compress("${docs}/changelog")
  file(GLOB_RECURSE pages "${share}/man/*")
  if(pages)
    compress(${pages})
  endif()
  if(EXISTS "${share}/zsh/site-functions")
    file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")
  endif()
endforeach()
