# What zsh offers behind a line, one a line: another zsh is typed to, and says what its completions add.
zmodload zsh/zpty
zpty typist zsh -f -i
zpty -w typist "source ${0:a:h}/offering.zsh"
seen=
while [[ $seen != *READY* ]]; do zpty -r typist chunk || exit 1; seen+=$chunk; done
zpty -w -n typist "$1"$'\t'
seen=
while [[ $seen != *DONE* ]]; do zpty -r typist chunk || exit 1; seen+=$chunk; done
print -r -- $seen | tr -d '\r' | sed -n 's/.*OFFER //p'
zpty -d typist
