# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT

# On a Windows that is thrown away: installs UserDesk silently from the installer in the folder that is given, starts both
# programs, and uninstalls it; then the same with the package for Windows Installer, which also repairs.
param([Parameter(Mandatory)][string]$Folder)
$ErrorActionPreference = 'Stop'

function Start-Silently([string]$File, [string[]]$Arguments) {
    $process = Start-Process -FilePath $File -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$File ended with $($process.ExitCode)." }
}

function Assert-Says([string]$Program) {
    $said = & $Program --version
    if ($LASTEXITCODE -ne 0 -or "$said" -notmatch '\d+\.\d+\.\d+') { throw "$Program said '$said'." }
}

$installer = Get-ChildItem -Path $Folder -Filter '*.exe' | Select-Object -First 1
if (-not $installer) { throw "$Folder has no installer." }
$place = Join-Path $env:RUNNER_TEMP 'UserDesk'
Start-Silently $installer.FullName @('/S', "/D=$place")
Assert-Says (Join-Path $place 'userdesk.exe')
Assert-Says (Join-Path $place 'userdesk-sandbox.exe')

# The sandbox says where it listens, and answers there.
$out = Join-Path $env:RUNNER_TEMP 'sandbox.txt'
$sandbox = Start-Process -FilePath (Join-Path $place 'userdesk-sandbox.exe') -PassThru -RedirectStandardOutput $out
try {
    for ($try = 0; $try -lt 100 -and -not (Select-String -Path $out -Pattern 'http://' -Quiet); ++$try) { Start-Sleep -Milliseconds 100 }
    $address = (Select-String -Path $out -Pattern 'http://[\w.:]+').Matches[0].Value
    Invoke-WebRequest -Uri "$address/v1/users" -SkipHttpErrorCheck | Out-Null
} finally {
    Stop-Process -Id $sandbox.Id
}

# It copies itself elsewhere before it removes the folder; with _? it stays, and so it can be waited for.
Start-Silently (Join-Path $place 'uninstall.exe') @('/S', "_?=$place")
if (Test-Path (Join-Path $place 'userdesk.exe')) { throw 'userdesk.exe is still there.' }

$package = Get-ChildItem -Path $Folder -Filter '*.msi' | Select-Object -First 1
if (-not $package) { throw "$Folder has no package for Windows Installer." }
$program = Join-Path $env:ProgramFiles 'UserDesk\userdesk.exe'
Start-Silently 'msiexec.exe' @('/i', "`"$($package.FullName)`"", '/qn')
Assert-Says $program
Remove-Item $program
Start-Silently 'msiexec.exe' @('/fa', "`"$($package.FullName)`"", '/qn')
Assert-Says $program
Start-Silently 'msiexec.exe' @('/x', "`"$($package.FullName)`"", '/qn')
if (Test-Path $program) { throw 'userdesk.exe is still there.' }
