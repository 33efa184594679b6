# Completion of plandocs for bash 3.2 or newer. In ~/.bashrc:  eval "$(plandocs completion bash)"
_plandocs() {
    local line value endings="" current="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
    COMPREPLY=()
    [[ $current == "=" ]] && current=""
    while IFS= read -r line; do
        value="${line%%$'\t'*}"
        case "$line" in
            :folders) COMPREPLY+=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null ;;
            :files*)
                endings="${line#:files}"
                compopt -o filenames 2>/dev/null
                if [[ -z $endings ]]; then
                    COMPREPLY+=($(compgen -f -- "$current"))
                else
                    COMPREPLY+=($(compgen -d -- "$current"))
                    local ending
                    IFS=' '
                    for ending in $endings; do
                        IFS=$'\n' COMPREPLY+=($(IFS=$'\n'; compgen -f -X "!*.$ending" -- "$current"))
                    done
                    IFS=$'\n'
                fi ;;
            --*=*)
                # bash takes the value behind "=" for a word of its own
                [[ $COMP_WORDBREAKS == *=* ]] && value="${value#*=}"
                COMPREPLY+=("$value") ;;
            *) COMPREPLY+=("$value") ;;
        esac
    done < <(_PLANDOCS_COMPLETE=bash "${COMP_WORDS[0]}" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    return 0
}
complete -F _plandocs plandocs
