#!/bin/sh
# Other people's programs read our files: formats.sh PROGRAM FOLDER
# Their packages go to FOLDER, in the versions of package-lock.json. Exit 77 (skipped) where node or they are
# missing, but for continuous integration, where nothing may be.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1
folder=$2

skip() {
  echo "skipped: $*"
  [ -z "${CI:-}" ] || exit 1
  exit 77
}

command -v node >/dev/null 2>&1 || skip "node is not installed"
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$here"/*.mjs "$folder/"
cd "$folder"
if ! cmp -s package-lock.json node_modules/installed; then
  command -v npm >/dev/null 2>&1 || skip "npm is not installed"
  npm ci --no-audit --no-fund --silent > npm.log 2>&1 || skip "the packages for node could not be installed: $(tail -n 1 npm.log)"
  cp package-lock.json node_modules/installed
fi
exec node formats.mjs "$program"
