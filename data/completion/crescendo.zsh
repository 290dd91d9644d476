#compdef crescendo
# crescendo's completions for zsh. In ~/.zshrc, behind compinit: source <(crescendo completion zsh)

_crescendo() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(- *)'{-h,--help}'[print the commands]' '(- *)--version[print the version]' \
    '1:command:->command' '*::argument:->rest'
  case $state in
    command)
      local -a commands
      commands=(
@commands@      )
      _describe command commands ;;
    rest)
      case $words[1] in
@cases@      esac ;;
  esac
}

# In a folder of completions, this file is the function; sourced, it only defines it.
if [ "$funcstack[1]" = _crescendo ]; then
  _crescendo "$@"
else
  compdef _crescendo crescendo
fi
