# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

# Icon, version and manifest of the programs. What is installed beside them, packaging/windows/build collects.
set(userdesk_ico ${CMAKE_CURRENT_BINARY_DIR}/userdesk.ico)
find_program(ICOTOOL icotool REQUIRED)
foreach(size 16 32 48 64 128 256)
    list(APPEND userdesk_icons ${PROJECT_SOURCE_DIR}/resources/icons/png/co.iklim.userdesk-${size}.png)
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${userdesk_icons})
execute_process(COMMAND ${ICOTOOL} --create --output=${userdesk_ico} ${userdesk_icons} COMMAND_ERROR_IS_FATAL ANY)

function(userdesk_describe userdesk_target userdesk_title)
    set(userdesk_manifest ${CMAKE_CURRENT_BINARY_DIR}/${userdesk_target}.manifest)
    configure_file(windows/program.manifest.in ${userdesk_manifest} @ONLY)
    configure_file(windows/program.rc.in ${userdesk_target}.rc @ONLY)
    target_sources(${userdesk_target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${userdesk_target}.rc)
endfunction()

userdesk_describe(userdesk "UserDesk")
userdesk_describe(userdesk-sandbox "The sandbox of UserDesk")
