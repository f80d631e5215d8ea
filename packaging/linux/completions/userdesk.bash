# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

_userdesk() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words
    case $previous in
        --server | --user | --link) return ;;
        --lang) words="ar de en es fr tr" ;;
        *) words="--server --sandbox --user --link --lang --version --help" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _userdesk userdesk

_userdesk_sandbox() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words
    case $previous in
        --port | --users | --seed | --token-life | --delay) return ;;
        --requests)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --fault) words="500 503-seconds 429-seconds reset-before reset-after silence redirect slow half-body trickle huge
            invalid-json not-object missing-property wrong-type unknown-role unknown-status extra-change hostile" ;;
        *) words="--port --users --seed --token-life --delay --fault --requests --follow-stdin --version --help" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _userdesk_sandbox userdesk-sandbox
