#compdef plandocs
# Completion of plandocs for zsh. In ~/.zshrc, behind compinit:  eval "$(plandocs completion zsh)"
_plandocs() {
    local line value told ending
    local -a values shown
    while IFS= read -r line; do
        case "$line" in
            :*) [[ "$PREFIX" == --*=* ]] && compset -P '*=' ;|
            :folders) _files -/ ;;
            :files) _files ;;
            :files*) _files -g "*.(${(j:|:)${=line#:files }})" ;;
            *)
                value="${line%%$'\t'*}"
                told="${line#*$'\t'}"
                values+=("$value")
                [[ "$told" == "$line" || -z "$told" ]] && shown+=("$value") || shown+=("$value  -- $told") ;;
        esac
    done < <(_PLANDOCS_COMPLETE=zsh "${words[1]}" "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( ${#values} )) && compadd -U -l -d shown -a values
}
if [[ "${zsh_eval_context[-1]}" == loadautofunc ]]; then
    _plandocs "$@"
else
    compdef _plandocs plandocs
fi
