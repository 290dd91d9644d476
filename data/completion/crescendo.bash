# crescendo's completions for bash. In ~/.bashrc: source <(crescendo completion bash)

# What they offer goes in place of $piece, the end of $text.
_crescendo_words() {
  [[ $text == "$piece" ]] && COMPREPLY=($(compgen -W "$1" -- "$piece"))
}
_crescendo_files() {
  compopt -o bashdefault -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$piece"))
}
_crescendo_folders() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -d -- "$piece"))
  compopt -o filenames 2>/dev/null
}

_crescendo_value() {
  case $1 in
@values@  esac
}
_crescendo_option() {
  case $1 in
@options@  esac
}
_crescendo_argument() {
  case $1 in
@arguments@  esac
}

_crescendo() {
  local words=() word text piece option= place=0 i
  COMPREPLY=()
  # Words as they were typed: bash takes them apart at = and :.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((i > 1)) && [[ $word == [=:]* || ${COMP_WORDS[i - 1]} == *[=:] ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  local last=$((${#words[@]} - 1))
  text=${words[last]}
  piece=${COMP_WORDS[COMP_CWORD]}
  [[ $piece == [=:]* ]] && piece=
  if ((last == 0)); then
    _crescendo_words '@first@'
    return
  fi
  # What a stream comes from or goes to is a file, and no word of ours.
  case ${words[last - 1]} in
    *[\<\>]) _crescendo_files; return ;;
  esac
  # The option that waits for a value, and how many words there are besides options.
  for ((i = 1; i < last; i++)); do
    word=${words[i]}
    case $word in
      *[\<\>]) i=$((i + 1)) ;;
      -*=*) option= ;;
      @with_value@) option=$word ;;
      -*) option= ;;
      *)
        case $option in
          '') place=$((place + 1)) ;;
          @take_all@) ;;
          *) option= ;;
        esac ;;
    esac
  done
  if [[ $text == --*=* ]]; then
    option=${text%%=*} text=${text#*=}
    _crescendo_value "${words[0]} $option"
  elif [[ $text == -* ]]; then
    _crescendo_option "${words[0]}"
  elif [[ -n $option ]]; then
    _crescendo_value "${words[0]} $option"
  else
    _crescendo_argument "${words[0]}:$place"
  fi
}

complete -F _crescendo crescendo
