# crescendo's completions for fish. In ~/.config/fish/config.fish: crescendo completion fish | source

# The command, how many words stand behind it besides options, and the option that waits for a value.
function __crescendo_place
    set -l words (commandline -opc)
    set -e words[1]
    set -l command $words[1]
    set -e words[1]
    set -l place 0
    set -l option
    for word in $words
        switch $word
            case '-*=*'
                set option
            case @with_value@
                set option $word
            case '-*'
                set option
            case '*'
                if test -z "$option"
                    set place (math $place + 1)
                else if not contains -- $option @take_all@
                    set option
                end
        end
    end
    printf '%s\n' "$command" $place "$option"
end

# __crescendo_in COMMAND
function __crescendo_in
    test (__crescendo_place)[1] = "$argv[1]"
end

# __crescendo_at COMMAND PLACE: a word is expected, and no value.
function __crescendo_at
    set -l now (__crescendo_place)
    test "$now[1]" = "$argv[1]" -a -z "$now[3]"; and contains -- $argv[2] any $now[2]
end

# __crescendo_waits OPTION
function __crescendo_waits
    test (__crescendo_place)[3] = $argv[1]
end

complete -c crescendo -f
