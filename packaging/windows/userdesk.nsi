; SPDX-FileCopyrightText: 2026 The UserDesk authors
; SPDX-License-Identifier: MIT

; The installer. packaging/README.md says what it takes on its command line and with what it ends.
; packaging/windows/pack gives VERSION, STAGE (the files), REMOVALS (what takes them away), ICON, SIDE, SIGN (what
; signs a file) and OUTPUT.
;
; Who installs for themselves does so without more rights. For everybody it starts itself again with an
; administrator's, and then believes HKLM alone, and runs nothing from a place where users can write.

Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\UserDesk"
!define SCHEME_KEY "Software\Classes\userdesk"
!define PUBLISHER "The UserDesk authors"
!define APP_ID "co.iklim.userdesk" ; as the program calls itself: what is pinned and what runs is one button

; How it ends, beside 0, 1 (given up) and 2 (failed).
!define ENDED_IN_USE 5
!define ENDED_NEWER 6
!define ENDED_OLD_WINDOWS 7
!define ENDED_NOT_ELEVATED 740
!define ENDED_REFUSED 1223

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

Var scope ; "CurrentUser" or "AllUsers"
Var isScopeGiven
Var isElevated
Var meButton
Var everybodyButton
Var purgeBox
Var isPurgeWanted

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

Page custom scopePage scopePageLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.confirmPage un.confirmPageLeave
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

LangString RemoveTitle ${LANG_ENGLISH} "Remove UserDesk"
LangString RemoveTitle ${LANG_TURKISH} "UserDesk'i kaldır"
LangString RemoveTitle ${LANG_GERMAN} "UserDesk entfernen"
LangString RemoveTitle ${LANG_FRENCH} "Supprimer UserDesk"
LangString RemoveTitle ${LANG_SPANISH} "Quitar UserDesk"
LangString RemoveTitle ${LANG_ARABIC} "إزالة UserDesk"
LangString RemoveSubtitle ${LANG_ENGLISH} "UserDesk will be removed from this computer."
LangString RemoveSubtitle ${LANG_TURKISH} "UserDesk bu bilgisayardan kaldırılacak."
LangString RemoveSubtitle ${LANG_GERMAN} "UserDesk wird von diesem Computer entfernt."
LangString RemoveSubtitle ${LANG_FRENCH} "UserDesk sera supprimé de cet ordinateur."
LangString RemoveSubtitle ${LANG_SPANISH} "UserDesk se quitará de este equipo."
LangString RemoveSubtitle ${LANG_ARABIC} "سيُزال UserDesk من هذا الحاسوب."
LangString RemoveFrom ${LANG_ENGLISH} "It is in this folder:"
LangString RemoveFrom ${LANG_TURKISH} "Şu klasörde:"
LangString RemoveFrom ${LANG_GERMAN} "Es liegt in diesem Ordner:"
LangString RemoveFrom ${LANG_FRENCH} "Il se trouve dans ce dossier :"
LangString RemoveFrom ${LANG_SPANISH} "Está en esta carpeta:"
LangString RemoveFrom ${LANG_ARABIC} "يوجد في هذا المجلد:"
LangString PurgeBox ${LANG_ENGLISH} "Also remove &my settings and sign-ins"
LangString PurgeBox ${LANG_TURKISH} "&Ayarlarımı ve oturumlarımı da kaldır"
LangString PurgeBox ${LANG_GERMAN} "Auch &meine Einstellungen und Anmeldungen entfernen"
LangString PurgeBox ${LANG_FRENCH} "Supprimer aussi &mes réglages et mes connexions"
LangString PurgeBox ${LANG_SPANISH} "Quitar también &mis ajustes y mis sesiones"
LangString PurgeBox ${LANG_ARABIC} "أزل إعداداتي وعمليات تسجيل دخولي أيضًا"
LangString NewerInstalled ${LANG_ENGLISH} "UserDesk $1 is installed, which is newer. Replace it by ${VERSION}?"
LangString NewerInstalled ${LANG_TURKISH} "UserDesk $1 kurulu ve daha yeni. ${VERSION} sürümüyle değiştirilsin mi?"
LangString NewerInstalled ${LANG_GERMAN} "UserDesk $1 ist installiert und neuer. Durch ${VERSION} ersetzen?"
LangString NewerInstalled ${LANG_FRENCH} "UserDesk $1 est installé et plus récent. Le remplacer par la version ${VERSION} ?"
LangString NewerInstalled ${LANG_SPANISH} "UserDesk $1 está instalado y es más nuevo. ¿Reemplazarlo por la versión ${VERSION}?"
LangString NewerInstalled ${LANG_ARABIC} "الإصدار المثبَّت $1 أحدث. هل تستبدله بالإصدار ${VERSION}؟"
LangString EarlierStays ${LANG_ENGLISH} "The installed version could not be removed (code $1). Nothing was changed."
LangString EarlierStays ${LANG_TURKISH} "Kurulu sürüm kaldırılamadı (kod $1). Hiçbir şey değiştirilmedi."
LangString EarlierStays ${LANG_GERMAN} "Die installierte Version konnte nicht entfernt werden (Code $1). Es wurde nichts geändert."
LangString EarlierStays ${LANG_FRENCH} "La version installée n’a pas pu être supprimée (code $1). Rien n’a été modifié."
LangString EarlierStays ${LANG_SPANISH} "No se pudo quitar la versión instalada (código $1). No se ha cambiado nada."
LangString EarlierStays ${LANG_ARABIC} "تعذّرت إزالة الإصدار المثبَّت (الرمز $1). لم يتغيّر شيء."
LangString OldWindows ${LANG_ENGLISH} "UserDesk needs Windows 10 or later."
LangString OldWindows ${LANG_TURKISH} "UserDesk için Windows 10 veya daha yenisi gerekir."
LangString OldWindows ${LANG_GERMAN} "UserDesk braucht Windows 10 oder neuer."
LangString OldWindows ${LANG_FRENCH} "UserDesk nécessite Windows 10 ou une version plus récente."
LangString OldWindows ${LANG_SPANISH} "UserDesk necesita Windows 10 o posterior."
LangString OldWindows ${LANG_ARABIC} "يحتاج UserDesk إلى Windows 10 أو أحدث."
LangString NotElevated ${LANG_ENGLISH} "Only an administrator can do that for everybody."
LangString NotElevated ${LANG_TURKISH} "Bunu herkes için yalnızca bir yönetici yapabilir."
LangString NotElevated ${LANG_GERMAN} "Für alle kann das nur ein Administrator."
LangString NotElevated ${LANG_FRENCH} "Seul un administrateur peut le faire pour tous."
LangString NotElevated ${LANG_SPANISH} "Solo un administrador puede hacerlo para todos."
LangString NotElevated ${LANG_ARABIC} "لا يمكن فعل ذلك للجميع إلا من قِبل مسؤول."
LangString OnlyEverybody ${LANG_ENGLISH} "An administrator installs for everybody. To install only for you, start the installer without an administrator's rights."
LangString OnlyEverybody ${LANG_TURKISH} "Yönetici herkes için kurar. Yalnızca sizin için kurmak üzere kurulumu yönetici hakları olmadan başlatın."
LangString OnlyEverybody ${LANG_GERMAN} "Ein Administrator installiert für alle. Um nur für Sie zu installieren, starten Sie das Setup ohne Administratorrechte."
LangString OnlyEverybody ${LANG_FRENCH} "Un administrateur installe pour tous. Pour installer pour vous seul, lancez l’installation sans droits d’administrateur."
LangString OnlyEverybody ${LANG_SPANISH} "Un administrador instala para todos. Para instalar solo para usted, inicie el instalador sin derechos de administrador."
LangString OnlyEverybody ${LANG_ARABIC} "المسؤول يثبّت للجميع. للتثبيت لك وحدك شغّل المثبِّت بلا صلاحيات مسؤول."
LangString OnlyMeName ${LANG_ENGLISH} "UserDesk (only for me)"
LangString OnlyMeName ${LANG_TURKISH} "UserDesk (yalnızca benim için)"
LangString OnlyMeName ${LANG_GERMAN} "UserDesk (nur für mich)"
LangString OnlyMeName ${LANG_FRENCH} "UserDesk (pour moi seul)"
LangString OnlyMeName ${LANG_SPANISH} "UserDesk (solo para mí)"
LangString OnlyMeName ${LANG_ARABIC} "UserDesk (لي وحدي)"

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
    SetErrorLevel ${ENDED_IN_USE}
    Quit
FunctionEnd
!macroend
!insertmacro CLOSED_FIRST ""
!insertmacro CLOSED_FIRST "un."

; What is the same on both sides: NSIS has functions of the installer, and those of the uninstaller.
!macro BOTH_SIDES PREFIX
; Windows' language, or the one of /LANG=.
Function ${PREFIX}chooseLanguage
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LANG=" $1
    ${Select} $1
    ${Case} "en"
        StrCpy $LANGUAGE ${LANG_ENGLISH}
    ${Case} "tr"
        StrCpy $LANGUAGE ${LANG_TURKISH}
    ${Case} "de"
        StrCpy $LANGUAGE ${LANG_GERMAN}
    ${Case} "fr"
        StrCpy $LANGUAGE ${LANG_FRENCH}
    ${Case} "es"
        StrCpy $LANGUAGE ${LANG_SPANISH}
    ${Case} "ar"
        StrCpy $LANGUAGE ${LANG_ARABIC}
    ${EndSelect}
FunctionEnd

; Whether an option is on the command line: pushes yes or no.
Function ${PREFIX}hasOption
    Exch $0
    Push $1
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 $0 $1
    StrCpy $0 yes
    ${If} ${Errors}
        StrCpy $0 no
    ${EndIf}
    Pop $1
    Exch $0
FunctionEnd

Function ${PREFIX}askElevation
    UserInfo::GetAccountType ; "Admin" only where the rights are there, not where they could be asked for
    Pop $0
    StrCpy $isElevated no
    ${If} $0 == "Admin"
        StrCpy $isElevated yes
    ${EndIf}
FunctionEnd

; For whom: where the registry and the menu are.
Function ${PREFIX}setScope
    Pop $scope
    SetShellVarContext current
    ${If} $scope == "AllUsers"
        SetShellVarContext all
    ${EndIf}
FunctionEnd

; Starts a program ($0) with these arguments ($1) and an administrator's rights, waits for it, and pushes with what it
; ended: ENDED_REFUSED where Windows was told no.
Function ${PREFIX}runElevated
    HideWindow
    ; SHELLEXECUTEINFOW, with what keeps pointers at multiples of 8.
    System::Call '*(i 112, i 0x40, p 0, w "runas", w "$0", w "$1", p 0, i 5, i 0, p 0, p 0, p 0, p 0, i 0, i 0, p 0, p 0) p.r2'
    System::Call 'shell32::ShellExecuteExW(p r2) i.r3 ?e'
    Pop $4
    ${If} $3 <> 0
        System::Call '*$2(i, i, p, p, p, p, p, i, i, p, p, p, p, i, i, p, p.r5)'
        System::Call 'kernel32::WaitForSingleObject(p r5, i -1)'
        System::Call 'kernel32::GetExitCodeProcess(p r5, *i .r4)'
        System::Call 'kernel32::CloseHandle(p r5)'
    ${EndIf}
    System::Free $2
    Push $4
FunctionEnd

; Who was started as the second one without the rights doesn't start a third one.
Function ${PREFIX}expectElevation
    Push "/Elevated"
    Call ${PREFIX}hasOption
    Pop $0
    ${If} $0 == yes
    ${AndIf} $isElevated == no
        MessageBox MB_ICONSTOP "$(NotElevated)" /SD IDOK
        SetErrorLevel ${ENDED_NOT_ELEVATED}
        Quit
    ${EndIf}
FunctionEnd
!macroend
!insertmacro BOTH_SIDES ""
!insertmacro BOTH_SIDES "un."

Function .onInit
    SetRegView 64
    Call chooseLanguage
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_ICONSTOP "$(OldWindows)" /SD IDOK
        SetErrorLevel ${ENDED_OLD_WINDOWS}
        Quit
    ${EndIf}
    Call askElevation
    Call expectElevation
    Call readScope
    ${If} $scope == "AllUsers"
    ${AndIf} $isElevated == no
    ${AndIf} $isScopeGiven == yes
        Call goOnElevated
        Pop $0
        SetErrorLevel $0
        Quit
    ${EndIf}
    Call chooseFolder
FunctionEnd

; As the command line says; an administrator's rights are for everybody; else as it is installed already.
Function readScope
    StrCpy $isScopeGiven yes
    Push "/AllUsers"
    Call hasOption
    Pop $0
    Push "/CurrentUser"
    Call hasOption
    Pop $1
    ${If} $1 == yes
    ${AndIf} $isElevated == yes
        MessageBox MB_ICONSTOP "$(OnlyEverybody)" /SD IDOK
        SetErrorLevel ${ENDED_NOT_ELEVATED}
        Quit
    ${EndIf}
    ${If} $0 == yes
    ${OrIf} $isElevated == yes
        Push AllUsers
    ${ElseIf} $1 == yes
        Push CurrentUser
    ${Else}
        StrCpy $isScopeGiven no
        ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
        ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
        ${If} $0 != ""
        ${AndIf} $1 == ""
        ${AndIfNot} ${Silent}
            Push AllUsers
        ${Else}
            Push CurrentUser
        ${EndIf}
    ${EndIf}
    Call setScope
FunctionEnd

; /D= comes first, then where it is installed already.
Function chooseFolder
    ${If} $INSTDIR == ""
        ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${EndIf}
    ${If} $INSTDIR == ""
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\UserDesk"
        ${If} $scope == "AllUsers"
            StrCpy $INSTDIR "$PROGRAMFILES64\UserDesk"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function goOnElevated
    ${GetParameters} $1
    StrCpy $0 "$EXEPATH"
    StrCpy $1 "/AllUsers /Elevated $1"
    Call runElevated
FunctionEnd

Function scopePage
    ${If} $isScopeGiven == yes
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(UsersTitle)" "$(UsersSubtitle)"
    nsDialogs::SetRTL $(^RTL)
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 24u "$(UsersTop)"
    Pop $0
    ${NSD_CreateFirstRadioButton} 12u 32u 90% 12u "$(UsersMe)"
    Pop $meButton
    ${NSD_CreateAdditionalRadioButton} 12u 48u 90% 12u "$(UsersAll)"
    Pop $everybodyButton
    ${If} $scope == "AllUsers"
        ${NSD_Check} $everybodyButton
        ${NSD_SetFocus} $everybodyButton
    ${Else}
        ${NSD_Check} $meButton
        ${NSD_SetFocus} $meButton
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function scopePageLeave
    ${NSD_GetState} $everybodyButton $0
    ${If} $0 <> ${BST_CHECKED}
        Push CurrentUser
        Call setScope
        StrCpy $INSTDIR ""
        Call chooseFolder
        Return
    ${EndIf}
    Call goOnElevated
    Pop $0
    ${If} $0 = ${ENDED_REFUSED}
        BringToFront ; which shows it again
        Abort
    ${EndIf}
    SetErrorLevel $0
    Quit
FunctionEnd

; The installer may run with more rights than its user should use the program with.
Function runAsUser
    Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\UserDesk.lnk"'
FunctionEnd

Function expectNoNewer
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
    Push "/Downgrade"
    Call hasOption
    Pop $2
    ${VersionCompare} "$1" "${VERSION}" $0
    ${If} $0 <> 1
    ${OrIf} $2 == yes
        Return
    ${EndIf}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NewerInstalled)" /SD IDNO IDYES replace
    SetErrorLevel ${ENDED_NEWER}
    Quit
replace:
FunctionEnd

; An earlier version goes first, with all files that this one no longer has. Settings are not among them, and neither is
; what may be pinned. With an administrator's rights nothing is run but what only an administrator can have put there;
; elsewhere its files are written over.
Function removeEarlier
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${OrIfNot} ${FileExists} "$0\uninstall.exe"
        Return
    ${EndIf}
    ${If} $isElevated == yes
        GetFullPathName $0 "$0"
        StrLen $1 "$PROGRAMFILES64\"
        StrCpy $2 $0 $1
        ${If} $2 != "$PROGRAMFILES64\"
            Return
        ${EndIf}
    ${EndIf}
    ClearErrors
    ExecWait '"$0\uninstall.exe" /S /$scope /Upgrade _?=$0' $1
    ${If} ${Errors}
        Return ; it can't be started, so it can't be asked
    ${EndIf}
    ${If} $1 <> 0
        MessageBox MB_ICONSTOP "$(EarlierStays)" /SD IDOK
        SetErrorLevel $1
        Quit
    ${EndIf}
    Delete "$0\uninstall.exe"
    RMDir "$0"
FunctionEnd

; Gives the menu's entry the name under which the program's windows are one button.
Function nameShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        Return
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}", .r1)'
    ${If} $1 P<> 0
        ${IPersistFile::Load} $1 '("$SMPROGRAMS\UserDesk.lnk", ${STGM_READWRITE})'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}", .r2)'
        ${If} $2 P<> 0
            System::Call 'oleaut32::SysAllocString(w "${APP_ID}") p.r3'
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID}) p.r4'
            System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},, &p r3) p.r5'
            ${IPropertyStore::SetValue} $2 '($4, $5)'
            System::Call 'oleaut32::SysFreeString(p r3)'
            System::Free $4
            System::Free $5
            ${IPropertyStore::Commit} $2 ""
            ${IUnknown::Release} $2 ""
            ${IPersistFile::Save} $1 '("$SMPROGRAMS\UserDesk.lnk", 1)'
        ${EndIf}
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
FunctionEnd

Section
    Call expectNoNewer
    Call closedFirst
    Call removeEarlier
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\UserDesk.lnk" "$INSTDIR\userdesk.exe" "" "" "" "" "" "$(Description)"
    Call nameShortcut

    WriteRegStr SHCTX "${SCHEME_KEY}" "" "URL:UserDesk"
    WriteRegStr SHCTX "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr SHCTX "${SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\userdesk.exe,0"
    WriteRegStr SHCTX "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\userdesk.exe" --link "%1"'

    StrCpy $0 "UserDesk" ; both kinds can be on one computer
    ${If} $scope == "CurrentUser"
        StrCpy $0 "$(OnlyMeName)"
    ${EndIf}
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "$0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\userdesk.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

; It is of the kind that is installed where it lies. A folder can have more than one name: where none fits it is
; everybody's, if there is such a one.
Function un.onInit
    SetRegView 64
    Call un.chooseLanguage
    Call un.askElevation
    Call un.expectElevation
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 == $INSTDIR
        Push AllUsers
    ${ElseIf} $1 == ""
    ${OrIf} $0 == $INSTDIR
        Push CurrentUser
    ${Else}
        Push AllUsers
    ${EndIf}
    Call un.setScope
    ${If} ${Silent}
        Push "/PURGE"
        Call un.hasOption
        Pop $isPurgeWanted
        Call un.becomeElevated
        Call un.purge
    ${EndIf}
FunctionEnd

; Its files are everybody's, and so only an administrator's to remove. What has the rights is the uninstaller where it
; was installed, not the copy of it that runs. What the user keeps is the user's own to remove, once Windows said yes.
Function un.becomeElevated
    ${If} $scope != "AllUsers"
    ${OrIf} $isElevated == yes
        Return
    ${EndIf}
    StrCpy $0 "$INSTDIR\uninstall.exe"
    StrCpy $1 "/Elevated"
    ${If} ${Silent}
        StrCpy $1 "/S /Elevated"
    ${EndIf}
    Call un.runElevated
    Pop $0
    ${If} $0 = ${ENDED_REFUSED}
    ${AndIfNot} ${Silent}
        BringToFront ; which shows it again
        Abort
    ${EndIf}
    SetErrorLevel $0
    ${If} $0 = 0
        Call un.purge
    ${EndIf}
    Quit
FunctionEnd

Function un.confirmPage
    Push "/Elevated"
    Call un.hasOption
    Pop $0
    ${If} $0 == yes
        Abort ; it was confirmed
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(RemoveTitle)" "$(RemoveSubtitle)"
    nsDialogs::SetRTL $(^RTL)
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 12u "$(RemoveFrom)"
    Pop $0
    ${NSD_CreateText} 0 14u 100% 12u "$INSTDIR"
    Pop $0
    SendMessage $0 ${EM_SETREADONLY} 1 0
    ${NSD_CreateCheckBox} 0 40u 100% 12u "$(PurgeBox)"
    Pop $purgeBox
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
    nsDialogs::Show
FunctionEnd

Function un.confirmPageLeave
    Call un.closedFirst
    ${NSD_GetState} $purgeBox $0
    StrCpy $isPurgeWanted no
    ${If} $0 = ${BST_CHECKED}
        StrCpy $isPurgeWanted yes
    ${EndIf}
    Call un.becomeElevated
    Call un.purge
FunctionEnd

; What the one who runs this has kept: the settings, the lock, the sign-ins of the credential store.
Function un.purge
    ${If} $isPurgeWanted != yes
        Return
    ${EndIf}
    Call un.closedFirst
    SetShellVarContext current
    Delete "$APPDATA\co.iklim\userdesk.ini"
    RMDir "$APPDATA\co.iklim"
    RMDir /r "$LOCALAPPDATA\co.iklim\userdesk"
    RMDir "$LOCALAPPDATA\co.iklim"
    Push $scope
    Call un.setScope
    System::Call 'advapi32::CredEnumerateW(w "co.iklim.userdesk*", i 0, *i 0 r1, *p 0 r2) i.r0'
    ${If} $0 = 0
        Return ; there is none
    ${EndIf}
    StrCpy $3 $2
    ${For} $4 1 $1
        System::Call '*$3(p.r5)'
        System::Call '*$5(i, i.r6, w.r7)' ; CREDENTIALW: flags, type, name
        System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)'
        IntPtrOp $3 $3 + 8
    ${Next}
    System::Call 'advapi32::CredFree(p r2)'
FunctionEnd

Section Uninstall
    Call un.closedFirst
    !include "${REMOVALS}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Push "/Upgrade"
    Call un.hasOption
    Pop $0
    ${If} $0 == no ; else what comes next writes over the rest, and what is pinned stays pinned
        Delete "$SMPROGRAMS\UserDesk.lnk"
        DeleteRegKey SHCTX "${SCHEME_KEY}"
        DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ${EndIf}
SectionEnd
