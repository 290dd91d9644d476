# What bash offers behind a line, one a line, as readline would ask for it.
source <(crescendo completion bash)
# Without an answer, bash offers files by itself, unless it is told not to.
files=yes
compopt() { [[ "$*" == "+o default"* ]] && files=no; }
line=$1
read -r -a COMP_WORDS <<< "${line//=/ = }"
[[ $line == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_crescendo
if [[ ${#COMPREPLY[@]} == 0 && $files == yes ]]; then
  mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
fi
for word in "${COMPREPLY[@]}"; do
  [[ -d $word ]] && word=$word/
  echo "$word"
done
