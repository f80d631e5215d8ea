/* SPDX-FileCopyrightText: 2026 The UserDesk authors
 * SPDX-License-Identifier: MIT
 *
 * unelevated PROGRAM [ARGUMENT …]: runs a program without an administrator's rights, and ends as it ends. Under wine
 * everything has them; the tests have nothing else to take them away. */
#include <stdio.h>

#include <windows.h>

enum { CANT_START = 125 };

static HANDLE token_without_rights(void)
{
    SID_IDENTIFIER_AUTHORITY authority = {SECURITY_NT_AUTHORITY};
    SID_AND_ATTRIBUTES administrators = {NULL, 0};
    HANDLE own = NULL, limited = NULL;
    AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0,
                             &administrators.Sid);
    OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own);
    CreateRestrictedToken(own, 0, 1, &administrators, 0, NULL, 0, NULL, &limited);
    return limited;
}

/* The command line behind its first word. */
static wchar_t *command_to_run(void)
{
    wchar_t *rest = GetCommandLineW();
    if (*rest == L'"') {
        rest += 1 + wcscspn(rest + 1, L"\"");
        rest += *rest == L'"';
    } else {
        rest += wcscspn(rest, L" ");
    }
    return rest + wcsspn(rest, L" ");
}

int wmain(void)
{
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION started;
    DWORD code = CANT_START;
    if (!CreateProcessAsUserW(token_without_rights(), NULL, command_to_run(), NULL, NULL, FALSE, 0, NULL, NULL, &startup, &started)) {
        fprintf(stderr, "unelevated: error %lu\n", GetLastError());
        return CANT_START;
    }
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &code);
    return (int)code;
}
