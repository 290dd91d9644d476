#!/bin/sh
# Installs what the named sets of packages.tsv lack: install.sh program [tests] [bench] [checks]
# Says what it does on stderr, and uses sudo only where it must. With CRESCENDO_NO_INSTALL set it only says
# what is missing.
set -eu
table=$(dirname "$0")/packages.tsv

say() { echo "crescendo: $*" >&2; }

# found KIND NAMES: whether one of the names, separated by |, is there.
found() {
  for name in $(echo "$2" | tr '|' ' '); do
    case $1 in
      command) command -v "$name" >/dev/null 2>&1 && return 0 ;;
      python)
        # The system's own python is where the system's packages go, whatever stands first in the path.
        for python in /usr/bin/python3 python3; do
          "$python" -c "import $name" >/dev/null 2>&1 && return 0
        done ;;
      header)
        for folder in /usr/include /usr/local/include /opt/homebrew/include $(echo "${CPLUS_INCLUDE_PATH:-}" | tr ':' ' ') \
            $(for prefix in $(echo "${CMAKE_PREFIX_PATH:-}" | tr ';:' '  '); do echo "$prefix/include"; done); do
          [ -e "$folder/$name" ] && return 0
        done ;;
    esac
  done
  return 1
}

# The column of packages.tsv for this system's package manager, and how it installs.
manager() {
  if command -v apt-get >/dev/null 2>&1; then echo "3 apt"
  elif command -v dnf >/dev/null 2>&1; then echo "4 dnf"
  elif command -v pacman >/dev/null 2>&1; then echo "5 pacman"
  elif command -v brew >/dev/null 2>&1; then echo "6 brew"
  else echo "3 none"; fi
}

set -- "$(manager)" "$@"
column=${1% *}
tool=${1#* }
shift

missing=""
for wanted in "$@"; do
  while IFS='	' read -r name test rest; do
    [ "$name" = "$wanted" ] || continue
    found "${test%% *}" "${test#* }" && continue
    package=$(printf '%s\t%s\t%s\n' "$name" "$test" "$rest" | cut -f "$column")
    # A dash: this system has no package, and CMake fetches the library itself.
    [ "$package" = "-" ] || missing="$missing $package"
  done < "$table"
done
[ -n "$missing" ] || exit 0

if [ -n "${CRESCENDO_NO_INSTALL:-}" ] || [ "$tool" = none ]; then
  say "please install these packages (or what your system calls them):$missing"
  exit 3
fi

as_root=""
if [ "$tool" != brew ] && [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    say "please install these packages as root:$missing"
    exit 3
  fi
  as_root="sudo"
fi

say "installing$missing"
# shellcheck disable=SC2086  # the lists are meant to be split
case $tool in
  apt)
    $as_root env DEBIAN_FRONTEND=noninteractive sh -c \
      'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh $missing >&2 ;;
  dnf) $as_root dnf install -y $missing >&2 ;;
  pacman) $as_root pacman -Sy --noconfirm --needed $missing >&2 ;;
  brew) brew install $missing >&2 ;;
esac || { say "could not install$missing"; exit 3; }
