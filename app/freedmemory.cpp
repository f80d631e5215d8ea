// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "freedmemory.h"

#include <cstdlib> // which tells whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace userdesk {

void overwriteFreedMemory()
{
#ifdef __GLIBC__
    constexpr int anyByte = 0xA5;
    mallopt(M_PERTURB, anyByte);
#endif
}

} // namespace userdesk
