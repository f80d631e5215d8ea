# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

# The files of a Linux desktop, and the settings of its packages.
set(userdesk_linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(userdesk_id co.iklim.userdesk)

# Each Debian has another version of cpp-httplib, and other systems have others: in a package that is for several of them
# the one that it was built with goes along, in a folder of its own.
set_target_properties(userdesk userdesk-sandbox PROPERTIES INSTALL_RPATH ""
    BUILD_WITH_INSTALL_RPATH TRUE) # else CMake fills the place with colons, and each means the current folder
if(USERDESK_BUNDLE_HTTPLIB)
    set_target_properties(userdesk userdesk-sandbox PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/userdesk/libraries")
    # The old kind of search path holds for the libraries of libraries, too, which the tarball needs.
    target_link_options(userdesk PRIVATE -Wl,--disable-new-dtags)
    target_link_options(userdesk-sandbox PRIVATE -Wl,--disable-new-dtags)
    install(CODE [[
        file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${CMAKE_CURRENT_LIST_DIR}/../bin/userdesk-sandbox"
            RESOLVED_DEPENDENCIES_VAR libraries PRE_INCLUDE_REGEXES httplib PRE_EXCLUDE_REGEXES .)
        foreach(library IN LISTS libraries)
            file(REAL_PATH ${library} file)
            get_filename_component(soname ${library} NAME)
            file(INSTALL ${file} DESTINATION "${CMAKE_INSTALL_PREFIX}/lib/userdesk/libraries" RENAME ${soname}
                PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
        endforeach()
    ]])
endif()

install(FILES linux/${userdesk_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
configure_file(linux/${userdesk_id}.metainfo.xml.in ${userdesk_id}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${userdesk_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
set(userdesk_icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(userdesk_hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 32 48 64 128 256)
    install(FILES ${userdesk_icons}/png/${userdesk_id}-${size}.png
        DESTINATION ${userdesk_hicolor}/${size}x${size}/apps RENAME ${userdesk_id}.png)
endforeach()
install(FILES ${userdesk_icons}/${userdesk_id}.svg DESTINATION ${userdesk_hicolor}/scalable/apps)
install(FILES linux/${userdesk_id}-symbolic.svg DESTINATION ${userdesk_hicolor}/symbolic/apps)

install(FILES linux/completions/userdesk.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME userdesk)
install(CODE "file(CREATE_LINK userdesk
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/bash-completion/completions/userdesk-sandbox\" SYMBOLIC)")
install(FILES linux/completions/userdesk.zsh
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _userdesk)
set(userdesk_zsh "${CMAKE_INSTALL_DATADIR}/zsh/site-functions") # where others look for it
install(CODE "file(MAKE_DIRECTORY \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${userdesk_zsh}\")
    file(CREATE_LINK ../vendor-completions/_userdesk
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${userdesk_zsh}/_userdesk\" SYMBOLIC)")
install(FILES linux/completions/userdesk.fish linux/completions/userdesk-sandbox.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Installs a file as its compressed self; -n leaves the time and the name out.
function(userdesk_install_gzipped file destination)
    get_filename_component(name ${file} NAME)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${packed} DESTINATION ${destination})
endfunction()

configure_file(linux/changelog.in changelog @ONLY)
userdesk_install_gzipped(${userdesk_linux}/man/userdesk.1 ${CMAKE_INSTALL_MANDIR}/man1)
userdesk_install_gzipped(${userdesk_linux}/man/userdesk-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1)
userdesk_install_gzipped(${CMAKE_CURRENT_BINARY_DIR}/changelog ${CMAKE_INSTALL_DATADIR}/doc/userdesk)
userdesk_install_gzipped(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_INSTALL_DATADIR}/doc/userdesk)
install(FILES linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/userdesk)

set(CPACK_GENERATOR DEB RPM)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0") # QtKeychain looks for it when it runs, and else keeps nothing
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, fonts-noto-core | fonts-dejavu-core, qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_SUMMARY "Manage the users of a web service")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit)") # as above
set(CPACK_RPM_PACKAGE_RECOMMENDS "(qt6-qtwayland or qt6-wayland)")
set(CPACK_RPM_PACKAGE_AUTOPROV ON)
# The library in the folder of its own is nobody else's.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global __provides_exclude_from ^/usr/lib/userdesk/.*$
%global __requires_exclude ^libcpp-httplib.*$
%global packager ${CPACK_PACKAGE_CONTACT}
%global source_date_epoch_from_changelog 0
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost localhost
%global _build_id_links none")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/doc /usr/share/man /usr/share/man/man1
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 32x32 48x48 64x64 128x128 256x256 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
