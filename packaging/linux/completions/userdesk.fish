# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

complete -c userdesk -f
complete -c userdesk -l server -x -d 'Sign in to the server at this address.'
complete -c userdesk -l sandbox -d 'Start the sandbox and sign in to it as its admin.'
complete -c userdesk -l user -x -d 'Open the user with this ID after signing in.'
complete -c userdesk -l link -x -d 'Open this link, and take no other argument.'
complete -c userdesk -l lang -x -a 'ar de en es fr tr' -d 'Show the interface in this language, e.g. en or tr.'
complete -c userdesk -s v -l version -d 'Show the version.'
complete -c userdesk -s h -l help -d 'Show this help.'
