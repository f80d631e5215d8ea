# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

# The bundle of macOS, and the settings of its disk image. The programs are plain ones while they are built, so that the
# tests find them as elsewhere; installing them makes the bundle, and packaging/macos/pack completes and signs it.
set(userdesk_resources UserDesk.app/Contents/Resources)
set(userdesk_icns ${CMAKE_CURRENT_BINARY_DIR}/userdesk.icns)
set(userdesk_oldest_macos ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT userdesk_oldest_macos)
    set(userdesk_oldest_macos 12.0) # until packaging/macos/pack knows it of the libraries
endif()

# Where the libraries were found when it was linked, macdeployqt asks; it takes these paths out.
set_target_properties(userdesk userdesk-sandbox PROPERTIES INSTALL_RPATH_USE_LINK_PATH TRUE)

add_custom_command(OUTPUT ${userdesk_icns}
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/macos/icns ${userdesk_icns}
    DEPENDS macos/icns ${PROJECT_SOURCE_DIR}/resources/icons/co.iklim.userdesk.svg
    VERBATIM)
add_custom_target(userdesk_icns ALL DEPENDS ${userdesk_icns})
configure_file(macos/Info.plist.in Info.plist @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/Info.plist DESTINATION UserDesk.app/Contents)
install(FILES ${userdesk_icns} DESTINATION ${userdesk_resources})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${userdesk_resources}/licences RENAME userdesk.txt)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/licences DESTINATION ${userdesk_resources})

# The image is made of what was signed, and of nothing that is installed anew.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_INSTALL_CMAKE_PROJECTS "")
set(CPACK_INSTALLED_DIRECTORIES ${PROJECT_BINARY_DIR}/bundle /)
set(CPACK_PACKAGE_FILE_NAME userdesk-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_DMG_VOLUME_NAME "UserDesk ${PROJECT_VERSION}")
