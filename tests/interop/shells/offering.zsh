# Makes an interactive zsh tell what its completions add.
PS1= PS2= RPS1=
setopt no_beep
autoload -Uz compinit && compinit -D -u
source <(crescendo completion zsh)

# Each hit in a line of its own; a folder with its stroke.
compadd() {
  if [[ " ${(j: :)@[1,(i)--]} " == *' -'[OAD]' '* ]]; then
    builtin compadd "$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "$@"
  local hit
  for hit in $hits; do
    [[ -d $hit ]] && hit+=/
    print -r -- "
OFFER $hit"
  done
  builtin compadd "$@"
}

offer() {
  zle complete-word
  print "
DONE"
}
zle -N offer
bindkey '^I' offer
print REA''DY
