#!/bin/sh
# The manual as mandoc reads it: nothing to complain of, and 80 columns at most: manual.sh PROGRAM
set -eu
if ! command -v mandoc >/dev/null 2>&1; then
  echo "skipped: mandoc is not installed"
  [ -z "${CI:-}" ] || exit 1
  exit 77
fi
failed=0
for page in crescendo workouts; do
  # There is no date in it, so that the same program writes the same page.
  if "$1" manual $page | mandoc -T lint | grep -v 'missing date'; then
    failed=1
  fi
  long=$("$1" manual $page | mandoc -T ascii -O width=80 | col -b | awk 'length($0) > 80')
  [ -z "$long" ] || { echo "$page, wider than 80 columns: $long"; failed=1; }
done
exit $failed
