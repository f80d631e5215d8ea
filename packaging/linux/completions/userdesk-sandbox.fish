# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

complete -c userdesk-sandbox -f
complete -c userdesk-sandbox -l port -x -d 'Port to listen on; without it, or with 0, any that is free.'
complete -c userdesk-sandbox -l users -x -d 'How many users there are (default 250).'
complete -c userdesk-sandbox -l seed -x -d 'Which users are made up: the same seed, the same users (default 1).'
complete -c userdesk-sandbox -l token-life -x -d 'How long an access token lives (default 3600).'
complete -c userdesk-sandbox -l delay -x -d 'How long to wait before each answer (default 0).'
complete -c userdesk-sandbox -l fault -x -d 'Answer in a faulty way; may be given several times.'
complete -c userdesk-sandbox -l requests -r -F -d 'File to append a JSON line to for each request, when it arrives.'
complete -c userdesk-sandbox -l follow-stdin -d 'End when standard input ends.'
complete -c userdesk-sandbox -s v -l version -d 'Show the version.'
complete -c userdesk-sandbox -s h -l help -d 'Show this help.'
