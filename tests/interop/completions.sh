#!/bin/sh
# Shells complete our commands: completions.sh PROGRAM
# Each shell that is installed is asked; for continuous integration none may be missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/home" "$folder/here" "$folder/here/plans"
ln -s "$1" "$folder/bin/crescendo"
: > "$folder/here/anna.json"
PATH=$folder/bin:$PATH HOME=$folder/home
export PATH HOME
cd "$folder/here"
failed=0
asked=0

# expect SHELL LINE WORD: the word is among what the shell offers behind the line; !WORD: it is not.
expect() {
  command -v "$1" >/dev/null 2>&1 || return 0
  offered=$("$1" "$here/shells/offers.$1" "$2" 2>&1 | tr '\n' ' ')
  case $3 in
    !*) case " $offered " in *" ${3#!} "*) ;; *) return 0 ;; esac ;;
    *) case " $offered " in *" $3 "*) return 0 ;; esac ;;
  esac
  echo "$1: \"$2\" offers: $offered; expected $3"
  failed=1
}

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null 2>&1; then
    echo "skipped: $shell is not installed"
    [ -z "${CI:-}" ] || failed=1
    continue
  fi
  asked=$((asked + 1))
  expect "$shell" "crescendo pl" plan
  expect "$shell" "crescendo " batch
  expect "$shell" "crescendo plan ha" half
  expect "$shell" "crescendo plan half 1:28:30 --workout thr" threshold
  expect "$shell" "crescendo plan half 1:28:30 --workout " mile-drops
  expect "$shell" "crescendo plan half 1:28:30 --workout " !anna.json
  expect "$shell" "crescendo plan half 1:28:30 --goal " vo2max
  expect "$shell" "crescendo plan half 1:28:30 --units mi --g" --goal
  expect "$shell" "crescendo plan half 1:28:30 --format " fit
  expect "$shell" "crescendo plan half 1:28:30 --vdot " !anna.json
  expect "$shell" "crescendo paces --g" !--goal
  expect "$shell" "crescendo workouts nega" negative-split
  expect "$shell" "crescendo batch --out pl" plans/
  expect "$shell" "crescendo check an" anna.json
  expect "$shell" "crescendo completion " zsh
  # Words by their place, whatever options stand between them.
  expect "$shell" "crescendo plan half " !half
  expect "$shell" "crescendo plan half an" !anna.json
  expect "$shell" "crescendo plan half 1:28:30 " !half
  expect "$shell" "crescendo plan --units mi ha" half
  expect "$shell" "crescendo workouts --units=mi race-10k ha" half
  expect "$shell" "crescendo workouts race-10k ha" !half-finish
  expect "$shell" "crescendo workouts pl" !plans/
  expect "$shell" "crescendo manual workouts " !workouts
  expect "$shell" "crescendo check plan an" anna.json
  expect "$shell" "crescendo check plan " !half
  expect "$shell" "crescendo paces --format " json
  expect "$shell" "crescendo paces --format " !fit
  # Values of an option, one or all that follow.
  expect "$shell" "crescendo plan --race half=" !half
  expect "$shell" "crescendo workouts --check anna.json an" anna.json
  expect "$shell" "crescendo workouts --check anna.json " !threshold
  expect "$shell" "crescendo plan --output an" anna.json
  expect "$shell" "crescendo he" help
  expect "$shell" "crescendo help pl" plan
  expect "$shell" "crescendo --v" --version
done
expect bash "crescendo plan half 1:28:30 > an" anna.json
expect bash "crescendo plan half > an 1:28:30 --uni" --units
expect bash "crescendo plan half 1:28:30 --units=m" mi
expect zsh "crescendo plan half 1:28:30 --units=m" mi
expect fish "crescendo plan half 1:28:30 --units=m" --units=mi
expect bash "crescendo workouts --check anna.json --un" --units
expect fish "crescendo workouts --check anna.json --un" --units
[ "$asked" -gt 0 ] || exit 77
exit "$failed"
