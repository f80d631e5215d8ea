# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

# The language standard, the warnings and the strict Qt definitions: one target that every other one links.
add_library(userdesk_options INTERFACE)
target_compile_features(userdesk_options INTERFACE cxx_std_20)
target_compile_definitions(userdesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400) # what later versions deprecate is what 6.4 has

if(MSVC)
    target_compile_options(userdesk_options INTERFACE /W4 /utf-8 /permissive-)
    if(USERDESK_WERROR)
        target_compile_options(userdesk_options INTERFACE /WX)
    endif()
else()
    target_compile_options(userdesk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wextra-semi -Wimplicit-fallthrough)
    if(USERDESK_WERROR)
        target_compile_options(userdesk_options INTERFACE -Werror)
    endif()
    # What is shipped is hardened, whoever builds it.
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(userdesk_options INTERFACE
            -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
        if(WIN32)
            target_link_options(userdesk_options INTERFACE -fstack-protector-strong)
        elseif(NOT APPLE)
            target_link_options(userdesk_options INTERFACE -Wl,-z,relro,-z,now)
        endif()
    endif()
    if(USERDESK_SANITIZE)
        target_compile_options(userdesk_options INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(userdesk_options INTERFACE -fsanitize=address,undefined)
    endif()
endif()
