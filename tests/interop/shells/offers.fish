# What fish offers behind a line, one a line.
crescendo completion fish | source
complete -C "$argv[1]" | string replace -r '\t.*' ''
