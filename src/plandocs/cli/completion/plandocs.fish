# Completion of plandocs for fish. In ~/.config/fish/config.fish:  plandocs completion fish | source
function __plandocs_complete
    set -l typed (commandline -opc) (commandline -ct)
    set -l current (commandline -ct)
    for line in (env _PLANDOCS_COMPLETE=fish $typed 2>/dev/null)
        switch $line
            case :folders
                __fish_complete_directories $current
            case ':files*'
                set -l endings (string split ' ' -- (string replace ':files' '' -- $line))
                for ending in $endings
                    if test -n "$ending"
                        __fish_complete_suffix ".$ending"
                    else if test (count $endings) -eq 1
                        __fish_complete_path $current
                    end
                end
            case '*'
                echo $line
        end
    end
end
complete -c plandocs -f -a '(__plandocs_complete)'
