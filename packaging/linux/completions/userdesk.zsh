#compdef userdesk userdesk-sandbox
# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

case $service in
    userdesk)
        _arguments \
            '--server[Sign in to the server at this address.]:URL:_urls' \
            '--sandbox[Start the sandbox and sign in to it as its admin.]' \
            '--user[Open the user with this ID after signing in.]:ID:' \
            '--link[Open this link, and take no other argument.]:LINK:' \
            '--lang[Show the interface in this language, e.g. en or tr.]:LOCALE:(ar de en es fr tr)' \
            '(-v --version)'{-v,--version}'[Show the version.]' \
            '(-h --help)'{-h,--help}'[Show this help.]' \
            '1:LINK:'
        ;;
    userdesk-sandbox)
        _arguments \
            '--port[Port to listen on; without it, or with 0, any that is free.]:N:' \
            '--users[How many users there are (default 250).]:N:' \
            '--seed[Which users are made up: the same seed, the same users (default 1).]:N:' \
            '--token-life[How long an access token lives (default 3600).]:SECONDS:' \
            '--delay[How long to wait before each answer (default 0).]:MS:' \
            '*--fault[Answer in a faulty way; may be given several times.]:KIND[\:WHEN][@WHERE]:' \
            '--requests[File to append a JSON line to for each request, when it arrives.]:FILE:_files' \
            '--follow-stdin[End when standard input ends.]' \
            '(-v --version)'{-v,--version}'[Show the version.]' \
            '(-h --help)'{-h,--help}'[Show this help.]'
        ;;
esac
