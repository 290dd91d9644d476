#!/bin/sh
# Builds into a folder, unless nothing has changed since it was last built there:
#   build.sh FOLDER "SETS" TARGET [CMake option ...]
# SETS names what install.sh is to see to first. All messages go to stderr, and those of the build to
# FOLDER/build.log.
set -eu
folder=$1
sets=$2
target=$3
shift 3
root=$(cd "$(dirname "$0")/../.." && pwd)
stamp=$folder/built

say() { echo "crescendo: $*" >&2; }

# What the build reads, from the root, whose path may have blanks. Tests matter only to the test build.
cd "$root"
sources="src include data CMakeLists.txt"
[ "$target" = crescendo ] || sources="$sources tests"

# shellcheck disable=SC2086  # the list is meant to be split
current() {
  [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$target $*" ] && [ -z "$(find $sources -newer "$stamp" -print -quit)" ]
}

current "$@" && exit 0
mkdir -p "$folder"
# Two first calls at once: the second one waits, and finds everything done.
if command -v flock >/dev/null 2>&1; then
  exec 9> "$folder/lock"
  flock 9
  current "$@" && exit 0
fi

# shellcheck disable=SC2086
sh "$root/src/setup/install.sh" $sets

generator=""
[ -e "$folder/CMakeCache.txt" ] || ! command -v ninja >/dev/null 2>&1 || generator="-GNinja"
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
log=$folder/build.log
say "building in $folder (about a minute the first time)"
# Taken before the build, so that what changes meanwhile is built next time.
touch "$folder/started"
if ! { cmake -S "$root" -B "$folder" $generator "$@" && cmake --build "$folder" --target "$target" --parallel "$jobs"; } > "$log" 2>&1
then
  tail -n 40 "$log" >&2
  say "the build failed; the whole log is in $log"
  exit 3
fi
echo "$target $*" > "$stamp"
touch -r "$folder/started" "$stamp"
