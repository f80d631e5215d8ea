# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

# Icon, version and manifest of the programs. What is installed beside them, packaging/windows/build collects.
set(userdesk_ico ${PROJECT_SOURCE_DIR}/resources/icons/co.iklim.userdesk.ico) # packaging/icons makes it

function(userdesk_describe userdesk_target userdesk_title)
    set(userdesk_manifest ${CMAKE_CURRENT_BINARY_DIR}/${userdesk_target}.manifest)
    configure_file(windows/program.manifest.in ${userdesk_manifest} @ONLY)
    set(userdesk_manifest_line "1 RT_MANIFEST \"${userdesk_manifest}\"")
    if(MSVC) # whose linker makes one of its own, and takes this one into it
        set(userdesk_manifest_line "")
        target_sources(${userdesk_target} PRIVATE ${userdesk_manifest})
    endif()
    configure_file(windows/program.rc.in ${userdesk_target}.rc @ONLY)
    target_sources(${userdesk_target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${userdesk_target}.rc)
endfunction()

userdesk_describe(userdesk "UserDesk")
userdesk_describe(userdesk-sandbox "The sandbox of UserDesk")
