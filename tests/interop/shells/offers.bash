# What bash offers behind a line, one a line, as readline would ask for it.
source <(crescendo completion bash)
# Where it is told to, bash offers files by itself.
files=no
compopt() { [[ "$*" == *"-o default"* ]] && files=yes; }
line=${1//=/ = }
read -r -a COMP_WORDS <<< "${line//:/ : }"
[[ $1 == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_crescendo
if [[ ${#COMPREPLY[@]} == 0 && $files == yes ]]; then
  mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
fi
for word in "${COMPREPLY[@]}"; do
  [[ -d $word ]] && word=$word/
  echo "$word"
done
