; SPDX-FileCopyrightText: 2026 The UserDesk authors
; SPDX-License-Identifier: MIT

; The installer. Silently: /S, with /CurrentUser (the default) or /AllUsers, and /D=FOLDER as the last word.
; packaging/windows/pack gives VERSION, STAGE (the files), REMOVALS (what takes them away), ICON, SIDE, SIGN (what
; signs a file) and OUTPUT.

Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
SetCompressor /SOLID lzma
SetDateSave off

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\UserDesk"
!define SCHEME_KEY "Software\Classes\userdesk"
!define PUBLISHER "The UserDesk authors"

; Per user unless chosen otherwise; who may not install for everybody is not asked.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_INSTDIR "UserDesk"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "UserDesk"
OutFile "${OUTPUT}"
!uninstfinalize '"${SIGN}" "%1"' = 0 ; the uninstaller is made here, and the installer afterwards
BrandingText "UserDesk ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION runAsUser

; NSIS has no Turkish for this page.
!define MUI_PAGE_HEADER_TEXT "$(UsersTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UsersSubtitle)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_TOP "$(UsersTop)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_ALLUSERS "$(UsersAll)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_CURRENTUSER "$(UsersMe)"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Turkish"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"

LangString Description ${LANG_ENGLISH} "Manage the users of a web service"
LangString Description ${LANG_TURKISH} "Bir web hizmetinin kullanıcılarını yönetin"
LangString Description ${LANG_GERMAN} "Die Benutzer eines Webdienstes verwalten"
LangString Description ${LANG_FRENCH} "Gérer les utilisateurs d’un service web"
LangString Description ${LANG_SPANISH} "Gestione los usuarios de un servicio web"
LangString Description ${LANG_ARABIC} "أدِر مستخدمي خدمة ويب"
LangString CloseFirst ${LANG_ENGLISH} "UserDesk is open. Close it, then try again."
LangString CloseFirst ${LANG_TURKISH} "UserDesk açık. Kapatın, sonra yeniden deneyin."
LangString CloseFirst ${LANG_GERMAN} "UserDesk ist geöffnet. Schließen Sie es und versuchen Sie es dann erneut."
LangString CloseFirst ${LANG_FRENCH} "UserDesk est ouvert. Fermez-le, puis réessayez."
LangString CloseFirst ${LANG_SPANISH} "UserDesk está abierto. Ciérrelo y vuelva a intentarlo."
LangString CloseFirst ${LANG_ARABIC} "UserDesk مفتوح. أغلقه ثم أعد المحاولة."
LangString UsersTitle ${LANG_ENGLISH} "Install for"
LangString UsersTitle ${LANG_TURKISH} "Kurulum kapsamı"
LangString UsersTitle ${LANG_GERMAN} "Für wen"
LangString UsersTitle ${LANG_FRENCH} "Pour qui"
LangString UsersTitle ${LANG_SPANISH} "Para quién"
LangString UsersTitle ${LANG_ARABIC} "لمن"
LangString UsersSubtitle ${LANG_ENGLISH} "Choose who can use UserDesk on this computer."
LangString UsersSubtitle ${LANG_TURKISH} "Bu bilgisayarda UserDesk'i kimlerin kullanacağını seçin."
LangString UsersSubtitle ${LANG_GERMAN} "Wählen Sie, wer UserDesk auf diesem Computer haben soll."
LangString UsersSubtitle ${LANG_FRENCH} "Choisissez qui doit disposer de UserDesk sur cet ordinateur."
LangString UsersSubtitle ${LANG_SPANISH} "Elija quién ha de tener UserDesk en este equipo."
LangString UsersSubtitle ${LANG_ARABIC} "اختر من يستخدم UserDesk على هذا الحاسوب."
LangString UsersTop ${LANG_ENGLISH} "UserDesk can be installed only for you, or for everyone who uses this computer."
LangString UsersTop ${LANG_TURKISH} "UserDesk yalnızca sizin için ya da bu bilgisayarı kullanan herkes için kurulabilir."
LangString UsersTop ${LANG_GERMAN} "UserDesk kann nur für Sie oder für alle Benutzer dieses Computers installiert werden."
LangString UsersTop ${LANG_FRENCH} "UserDesk peut être installé pour vous seul, ou pour tous ceux qui utilisent cet ordinateur."
LangString UsersTop ${LANG_SPANISH} "UserDesk puede instalarse solo para usted o para todos los que usan este equipo."
LangString UsersTop ${LANG_ARABIC} "يمكن تثبيت UserDesk لك وحدك أو لكل من يستخدم هذا الحاسوب."
LangString UsersAll ${LANG_ENGLISH} "&Everyone"
LangString UsersAll ${LANG_TURKISH} "&Herkes için"
LangString UsersAll ${LANG_GERMAN} "Für &alle"
LangString UsersAll ${LANG_FRENCH} "Pour &tous"
LangString UsersAll ${LANG_SPANISH} "Para &todos"
LangString UsersAll ${LANG_ARABIC} "للجميع"
LangString UsersMe ${LANG_ENGLISH} "Only &me"
LangString UsersMe ${LANG_TURKISH} "Yalnızca &benim için"
LangString UsersMe ${LANG_GERMAN} "Nur für &mich"
LangString UsersMe ${LANG_FRENCH} "Pour &moi seul"
LangString UsersMe ${LANG_SPANISH} "Solo para &mí"
LangString UsersMe ${LANG_ARABIC} "لي وحدي"

!macro VERSION_TEXTS LANGUAGE DESCRIPTION
    VIAddVersionKey /LANG=${LANGUAGE} ProductName "UserDesk"
    VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
    VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
    VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${DESCRIPTION}"
    VIAddVersionKey /LANG=${LANGUAGE} CompanyName "${PUBLISHER}"
    VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "2026 ${PUBLISHER}"
!macroend
VIProductVersion "${VERSION}.0"
!insertmacro VERSION_TEXTS ${LANG_ENGLISH} "Installs UserDesk"
!insertmacro VERSION_TEXTS ${LANG_TURKISH} "UserDesk kurulumu"
!insertmacro VERSION_TEXTS ${LANG_GERMAN} "Installiert UserDesk"
!insertmacro VERSION_TEXTS ${LANG_FRENCH} "Installe UserDesk"
!insertmacro VERSION_TEXTS ${LANG_SPANISH} "Instala UserDesk"
!insertmacro VERSION_TEXTS ${LANG_ARABIC} "يثبّت UserDesk"

; What runs can't be replaced. A silent run ends with 5 and leaves everything as it was.
!macro CLOSED_FIRST PREFIX
Function ${PREFIX}isInUse
    Exch $0
    ${If} ${FileExists} "$INSTDIR\$0"
        ClearErrors
        FileOpen $1 "$INSTDIR\$0" a
        FileClose $1
        ${If} ${Errors}
            Push yes
            Return
        ${EndIf}
    ${EndIf}
    Push no
FunctionEnd

Function ${PREFIX}closedFirst
again:
    Push "userdesk.exe"
    Call ${PREFIX}isInUse
    Pop $2
    Push "userdesk-sandbox.exe"
    Call ${PREFIX}isInUse
    Pop $3
    ${If} "$2$3" == "nono"
        Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CloseFirst)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
FunctionEnd
!macroend
!insertmacro CLOSED_FIRST ""
!insertmacro CLOSED_FIRST "un."

Function .onInit
    SetRegView 64
    !insertmacro MULTIUSER_INIT
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
    ReadRegDWORD $0 SHCTX "${UNINSTALL_KEY}" "Language"
    ${If} $0 <> 0
        StrCpy $LANGUAGE $0
    ${EndIf}
FunctionEnd

; The installer may run with more rights than its user should use the program with.
Function runAsUser
    Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\UserDesk.lnk"'
FunctionEnd

; An earlier version goes first, with all files that this one no longer has. Settings are not among them.
Function removeEarlier
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\uninstall.exe"
        ExecWait '"$0\uninstall.exe" /S /$MultiUser.InstallMode _?=$0'
        Delete "$0\uninstall.exe"
        RMDir "$0"
    ${EndIf}
FunctionEnd

Section
    Call closedFirst
    Call removeEarlier
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\UserDesk.lnk" "$INSTDIR\userdesk.exe" "" "" "" "" "" "$(Description)"

    WriteRegStr SHCTX "${SCHEME_KEY}" "" "URL:UserDesk"
    WriteRegStr SHCTX "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr SHCTX "${SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\userdesk.exe,0"
    WriteRegStr SHCTX "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\userdesk.exe" --link "%1"'

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "UserDesk"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\userdesk.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "Language" $LANGUAGE
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section Uninstall
    Call un.closedFirst
    !include "${REMOVALS}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\UserDesk.lnk"
    DeleteRegKey SHCTX "${SCHEME_KEY}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
