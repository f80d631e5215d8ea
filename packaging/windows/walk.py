# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Installs, uses, upgrades and removes UserDesk under wine, by the keyboard, and looks at what that does outside.

Wine's programs are not on the accessibility bus. What they did is seen in the sandbox's log, nginx's log, the registry
and the files. To be run in packaging/virtual-desktop, with wine64 on the PATH.
"""

import argparse
import hashlib
import os
import pathlib
import re
import socket
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "tests" / "e2e"))
from driver import PATIENCE, Sandbox, keys, picture, type_text, wait_for  # noqa: E402

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\UserDesk"
SCHEME = r"Software\Classes\userdesk"
CREDENTIALS = r"HKCU\Software\Wine\Credential Manager"
OPERATOR = "admin@sandbox.test"
SCREEN_PART = 300  # bytes of a picture, a hundred pixels beside each other
PARTS_OF_CARET = 40
IN_USE, NEWER_INSTALLED, OLD_WINDOWS, NOT_ELEVATED = 5, 6, 7, 740 % 256  # how the installer ends, as packaging/README.md says; wine passes eight bits on
DARK_TITLE = 20  # DWMWA_USE_IMMERSIVE_DARK_MODE
FATAL = 1603 % 256  # of Windows Installer
FAILING = 125  # how --unelevated ends when it can start nothing; it stands in for an uninstaller that fails


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


def say(words):
    print(f"== {words}", flush=True)


class Wine:
    """A Windows of its own in a folder."""

    def __init__(self, folder):
        self.drive = folder / "drive_c"
        os.environ.update(WINEPREFIX=str(folder), WINEDEBUG="-all",
                          WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d")
        self.run("wineboot", "--init")
        self.be("win10")
        home = next(user for user in (self.drive / "users").iterdir() if user.name != "Public")
        self.roaming = home / "AppData" / "Roaming"
        self.local = home / "AppData" / "Local"
        self.own_programs = home / "AppData" / "Local" / "Programs"
        self.own_menu = self.roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        self.common_programs = self.drive / "Program Files"
        self.common_menu = self.drive / "ProgramData" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        for name in ("Segoe UI", "Tahoma", "MS Shell Dlg 2"):  # wine has no font of that name
            self.run("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", "Noto Sans", "/f")

    def be(self, version):
        """Another Windows, such as win7."""
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")

    def start(self, *words, **options):
        return subprocess.Popen(["wine64", *map(str, words)], **{"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options})

    def run(self, *words):
        return subprocess.run(["wine64", *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              timeout=300)

    def registry(self, key):
        """The values of a key by name; nothing where there is no such key."""
        said = self.run("reg", "query", key).stdout
        rows = [line.strip().split("    ") for line in said.splitlines() if line.startswith("    ")]
        return {row[0]: row[2] if len(row) > 2 else "" for row in rows}

    def keys_below(self, key):
        return [line.strip() for line in self.run("reg", "query", key, "/s").stdout.splitlines() if line.startswith("HK")]

    def trust(self, certificate):
        """Puts a certificate, in DER, among the roots that this user trusts."""
        element = struct.pack("<III", 32, 1, len(certificate)) + certificate
        thumbprint = hashlib.sha1(certificate).hexdigest().upper()
        self.run("reg", "add", rf"HKCU\Software\Microsoft\SystemCertificates\Root\Certificates\{thumbprint}",
                 "/v", "Blob", "/t", "REG_BINARY", "/d", element.hex(), "/f")

    def end(self):
        subprocess.run(["wineserver64", "-k"], check=False)
        subprocess.run(["wineserver64", "-w"], check=False)


def screen():
    return subprocess.run(["import", "-window", "root", "rgb:-"], check=True, stdout=subprocess.PIPE).stdout


def windows():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^UserDesk"], stdout=subprocess.PIPE, text=True)
    return found.stdout.split()


def settle():
    """Waits until the window is there, and nothing on the screen changes any more but a caret."""
    wait_for("the window", windows)
    before = [b""]

    def is_still():
        now = screen()
        parts = range(0, len(now), SCREEN_PART)
        changed = sum(now[part:part + SCREEN_PART] != before[0][part:part + SCREEN_PART] for part in parts)
        same = changed <= PARTS_OF_CARET
        before[0] = now
        time.sleep(0.4)  # that much longer than anything that moves takes for its next step
        return same

    wait_for("a still picture", is_still)


class Desk:
    """The program, started in a way, and ended as a user ends it."""

    def __init__(self, wine, program, *arguments, **options):
        self.process = wine.start(program, *arguments, **options)
        settle()

    def sign_in(self, is_known=False):
        """Into a server that was given. Who signed in before has the keyboard at the password. The token is to be kept: so
        is the preset."""
        if not is_known:
            type_text(OPERATOR)
            keys("Tab")
        type_text("sandbox")
        keys("Return")

    def quit(self):
        keys("alt+F4")
        self.process.wait(PATIENCE)
        wait_for("no window", lambda: not windows())


class Walk:
    def __init__(self, arguments, folder):
        self.given, self.folder = arguments, folder
        self.pictures = arguments.pictures
        self.wine = Wine(folder / "wine")
        self.program = self.wine.own_programs / "UserDesk" / "userdesk.exe"
        self.settings = self.wine.roaming / "co.iklim" / "userdesk.ini"
        self.requests = folder / "requests.jsonl"
        self.requests.touch()
        self.sandbox = Sandbox(self.wrapper(arguments.stage / "userdesk-sandbox.exe"), self.requests)

    def wrapper(self, program):
        """A Windows program as one of this system."""
        script = self.folder / program.stem
        script.write_text(f"#!/bin/sh\nexec wine64 '{program}' \"$@\"\n", encoding="utf-8")
        script.chmod(0o755)
        return script

    def picture(self, name):
        settle()
        picture(self.pictures / f"{name}.png")

    def paths(self, since=0):
        return [request["path"] for request in self.sandbox.requests()[since:]]

    def wait_for_request(self, path, since=0):
        wait_for(f"a request for {path}", lambda: path in self.paths(since))

    # Installing

    def run_as_user(self, program, *words):
        """Without an administrator's rights, which everything has under wine."""
        return self.wine.run(self.given.unelevated, self.as_windows_path(program), *words).returncode

    @staticmethod
    def as_windows_path(file):
        return "Z:" + str(pathlib.Path(file).resolve()).replace("/", "\\")

    def install(self, installer, *options):
        return self.run_as_user(installer, "/S", *options)

    def install_as_administrator(self, installer, *options):
        return self.wine.run(installer, "/S", *options).returncode

    def expect_installed(self, version, root="HKCU", programs=None, menu=None):
        folder = (programs or self.wine.own_programs) / "UserDesk"
        expected = {str(file.relative_to(self.given.stage)) for file in self.given.stage.rglob("*") if file.is_file()}
        found = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
        expect(found == expected | {"uninstall.exe"}, f"other files in {folder}: {sorted(found ^ expected)}")
        entry = (menu or self.wine.own_menu) / "UserDesk.lnk"
        expect("userdesk.exe".encode("utf-16-le") in entry.read_bytes() or b"userdesk.exe" in entry.read_bytes(),
               f"{entry} doesn't lead to the program.")
        values = self.wine.registry(rf"{root}\{UNINSTALL}")
        expect(values.get("DisplayVersion") == version, f"the registry says that this is {values.get('DisplayVersion')}.")
        expect(("only for me" in values["DisplayName"]) == (root == "HKCU"), f"it is called {values['DisplayName']}")
        expect("uninstall.exe" in values["UninstallString"] and int(values["EstimatedSize"], 16) > 10_000,
               f"odd values in the registry: {values}")
        command = self.wine.registry(rf"{root}\{SCHEME}\shell\open\command")["(Default)"]
        expect(command.endswith(r'\UserDesk\userdesk.exe" --link "%1"'), f"links are opened by {command}")

    def expect_gone(self, root="HKCU", programs=None, menu=None):
        programs, menu = programs or self.wine.own_programs, menu or self.wine.own_menu
        # An uninstaller goes on as a copy of itself, which nobody can wait for.
        wait_for("the program to be gone", lambda: not (programs / "UserDesk").exists())
        wait_for("the registry to forget it", lambda: not self.wine.registry(rf"{root}\{UNINSTALL}"))
        expect(not (menu / "UserDesk.lnk").exists(), "the menu's entry is still there.")
        expect(not self.wine.keys_below(rf"{root}\{SCHEME}"), "the link scheme is still there.")

    def refuse_old_windows(self):
        say("Install on Windows 8.1: not there")
        self.wine.be("win81")
        expect(self.install(self.given.installer) == OLD_WINDOWS, "it doesn't mind.")
        self.expect_gone()
        self.wine.be("win10")

    def install_earlier(self):
        say("Install an earlier version, silently")
        self.install(self.given.earlier)
        expect((self.program.parent / "of-earlier.dll").exists(), "the earlier version isn't there.")
        values = self.wine.registry(rf"HKCU\{UNINSTALL}")
        expect(values.get("DisplayVersion") == self.given.earlier_version, f"odd values in the registry: {values}")

    def upgrade(self):
        say("Upgrade")
        desk = Desk(self.wine, self.program)
        expect(self.install(self.given.installer) == IN_USE, "the installer doesn't mind that UserDesk is open.")
        expect((self.program.parent / "of-earlier.dll").exists(), "it has begun all the same.")
        desk.quit()
        kept = self.settings.read_bytes()
        entry = self.wine.own_menu / "UserDesk.lnk"
        before = entry.stat().st_ino
        expect(self.install(self.given.installer) == 0, "the upgrade failed.")
        expect(entry.stat().st_ino == before, "the menu's entry is another file, so what was pinned is gone.")
        self.expect_installed(self.given.version)
        expect(self.settings.read_bytes() == kept, "the upgrade changed the settings.")
        said = self.wine.run(self.program, "--version").stdout.strip()
        expect(said == f"UserDesk {self.given.version}", f"the upgrade says that it is “{said}”.")

    def refuse_downgrade(self):
        say("Install an earlier version over it: not unasked")
        expect(self.install(self.given.earlier) == NEWER_INSTALLED, "it didn't mind.")
        self.expect_installed(self.given.version)
        expect(self.install(self.given.earlier, "/Downgrade") == 0, "it can't be asked for.")
        expect((self.program.parent / "of-earlier.dll").exists(), "the earlier version isn't there.")
        self.install(self.given.installer)
        self.expect_installed(self.given.version)

    def keep_earlier_that_stays(self):
        say("Stop where the installed version can't be removed")
        uninstaller = self.program.parent / "uninstall.exe"
        own = uninstaller.read_bytes()
        uninstaller.write_bytes(self.given.unelevated.read_bytes())
        expect(self.install(self.given.installer) == FAILING, "the end of the old uninstaller isn't minded.")
        expect(uninstaller.read_bytes() == self.given.unelevated.read_bytes(), "it went on all the same.")
        uninstaller.write_bytes(own)

    def uninstall(self):
        say("Uninstall")
        self.run_as_user(self.program.parent / "uninstall.exe", "/S")
        self.expect_gone()
        expect(self.settings.exists(), "the user's settings are gone.")
        expect(self.credentials(), "the kept sign-in is gone.")

    def purge(self):
        say("Uninstall with settings and sign-ins")
        self.install(self.given.installer)
        (self.settings.parent / "of-somebody-else.ini").write_text("", encoding="utf-8")
        self.run_as_user(self.program.parent / "uninstall.exe", "/S", "/PURGE")
        self.expect_gone()
        expect(not self.settings.exists(), "the settings are still there.")
        expect((self.settings.parent / "of-somebody-else.ini").exists(), "a file of somebody else is gone.")
        expect(not (self.wine.local / "co.iklim" / "userdesk").exists(), "the program's own folder is still there.")
        expect(not self.credentials(), f"kept sign-ins are still there: {self.credentials()}")

    def install_for_everybody(self):
        say("Install for everybody, and uninstall")
        expect(self.install(self.given.installer, "/AllUsers") == NOT_ELEVATED,
               "the second start has no more rights under wine, and doesn't say so.")
        self.expect_gone()
        places = {"root": "HKLM", "programs": self.wine.common_programs, "menu": self.wine.common_menu}
        self.expect_gone(**places)
        expect(self.install_as_administrator(self.given.earlier) == 0, "it can't be installed for everybody.")
        expect(self.install_as_administrator(self.given.installer) == 0, "the upgrade failed.")
        self.expect_installed(self.given.version, **places)
        self.expect_gone()
        expect(self.install_as_administrator(self.given.installer, "/CurrentUser") == NOT_ELEVATED,
               "it installs for one user with an administrator's rights.")
        uninstaller = self.wine.common_programs / "UserDesk" / "uninstall.exe"
        self.run_as_user(uninstaller, "/S")
        self.expect_installed(self.given.version, **places)
        self.wine.run(uninstaller, "/S")
        self.expect_gone(**places)

    def trust_no_user(self):
        say("Run nothing of a user's with an administrator's rights")
        planted = self.wine.drive / "planted"
        planted.mkdir()
        (planted / "uninstall.exe").write_bytes(self.given.unelevated.read_bytes())
        # What HKLM names may still be a folder where users can write: it is installed there, over what is there.
        for root, folder in ("HKCU", self.wine.common_programs / "UserDesk"), ("HKLM", planted):
            self.wine.run("reg", "add", rf"{root}\{UNINSTALL}", "/v", "InstallLocation", "/d", r"C:\planted", "/f")
            code = self.install_as_administrator(self.given.installer)
            expect(code == 0, f"it ended with {code}: what {root} names was run.")
            self.wine.run(folder / "uninstall.exe", "/S")
            self.expect_gone("HKLM", self.wine.common_programs, self.wine.common_menu)
        self.wine.run("reg", "delete", rf"HKCU\{UNINSTALL}", "/f")

    def use_msi(self):
        say("Install, upgrade, repair and remove by Windows Installer")
        folder = self.wine.common_programs / "UserDesk"
        expected = {str(file.relative_to(self.given.stage)) for file in self.given.stage.rglob("*") if file.is_file()}

        def msiexec(action, package, *words):
            return self.wine.run("msiexec", action, self.as_windows_path(package), "/qn", *words).returncode

        def expect_files(step):
            found = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
            expect(found == expected, f"other files after the {step}: {sorted(found ^ expected)}")

        expect(msiexec("/i", self.given.earlier_msi) == 0, "the earlier package can't be installed.")
        expect((folder / "of-earlier.dll").exists(), "the earlier version isn't there.")
        expect(msiexec("/i", self.given.msi) == 0, "the package can't be installed.")
        expect_files("upgrade")
        command = self.wine.registry(rf"HKLM\{SCHEME}\shell\open\command")["(Default)"]
        expect(command.endswith(r'\UserDesk\userdesk.exe" --link "%1"'), f"links are opened by {command}")
        expect(msiexec("/i", self.given.earlier_msi) == FATAL, "an earlier version was installed over it.")
        expect_files("refusal")
        (folder / "userdesk.exe").unlink()
        expect(msiexec("/i", self.given.msi, "REINSTALL=ALL", "REINSTALLMODE=amus") == 0, "it can't be repaired.")
        expect_files("repair")
        said = self.wine.run(folder / "userdesk.exe", "--version").stdout.strip()
        expect(said == f"UserDesk {self.given.version}", f"what was installed says “{said}”.")
        expect(msiexec("/x", self.given.msi) == 0, "it can't be removed.")
        expect(not folder.exists() and not self.wine.keys_below(rf"HKLM\{SCHEME}"), "something is still there.")

    def show_installer(self):
        say("Show the installer, in Turkish, and choose everybody")
        installer = self.wine.start(self.given.unelevated, self.as_windows_path(self.given.installer), "/LANG=tr")
        wait_for("the installer in Turkish", lambda: self.window_named("UserDesk Kurulumu"))
        self.picture("installer")
        keys("Down")
        keys("Return")
        # A message from before the first page is in Windows' own language.
        wait_for("what the second start says", lambda: self.window_named("UserDesk Setup"))
        expect(not self.window_named("UserDesk Kurulumu"), "the first one is still there.")
        self.picture("installer-not-elevated")
        keys("Return")
        installer.wait(PATIENCE)

    @staticmethod
    def window_named(name):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{name}"], stdout=subprocess.PIPE)
        return found.stdout

    # Using

    def do_the_main_job(self):
        say("Sign in, and keep the token in the credential store")
        user = self.sandbox.some_user()
        expect(not self.credentials(), "the credential store isn't empty.")
        desk = Desk(self.wine, self.program, "--server", self.sandbox.url, "--user", user["userId"])
        self.picture("1-sign-in")
        seen = len(self.paths())
        desk.sign_in()
        self.wait_for_request("/v1/users/me", seen)
        wait_for("the token in the credential store", self.credentials)
        say("Change one field")
        self.picture("2-user")
        keys("ctrl+o")  # a user who was asked for at the start opens without taking the keyboard
        type_text(user["userId"])
        keys("Return")
        settle()  # the keyboard is at the first name
        keys("ctrl+a")
        type_text("Zeynep")
        self.picture("3-edited")
        keys("ctrl+s")
        wait_for("the change", self.sandbox.updates)
        sent = [(request["method"], request["body"]) for request in self.sandbox.updates()]
        expect(sent == [("PATCH", {"userId": user["userId"], "firstName": "Zeynep"})], f"other changes were sent: {sent}")
        self.picture("4-saved")
        came_back = next(known for known in self.sandbox.each_user() if known["userId"] == user["userId"])
        expect(came_back["firstName"] == "Zeynep", f"the user is {came_back}")
        desk.quit()
        return user

    def credentials(self):
        return [key for key in self.wine.keys_below(CREDENTIALS) if "co.iklim.userdesk" in key]

    def come_back(self, user):
        say("Come back after the upgrade by the kept token, through a link")
        other = next(known["userId"] for known in self.sandbox.each_user() if known["userId"] != user["userId"])
        seen = len(self.paths())
        # As the shell does it; wine's own looks for schemes among those of everybody alone.
        command = self.wine.registry(rf"HKCU\{SCHEME}\shell\open\command")["(Default)"]
        program = re.fullmatch(r'"(.+)" --link "%1"', command).group(1)
        desk = Desk(self.wine, program, "--link", f"userdesk://user/{other}")
        self.wait_for_request("/v1/auth/refresh", seen)
        self.wait_for_request("/v1/users/page", seen)
        expect("/v1/auth/login" not in self.paths(seen), "the kept token was not used.")
        self.picture("5-back")
        desk.quit()
        expect(other in self.settings.read_text(encoding="utf-8"), "the user of the link is not among those opened last.")

    def start_own_sandbox(self):
        say("Start with the sandbox that came along")
        desk = Desk(self.wine, self.program, "--sandbox")
        wait_for("the sandbox", self.own_sandboxes)
        self.picture("6-sandbox")
        desk.quit()
        wait_for("the end of the sandbox", lambda: not self.own_sandboxes())

    def be_dark(self):
        say("Ask for a dark title, and show what it is made of")
        settings = self.settings.read_text(encoding="utf-8")
        self.settings.write_text(settings + "\n[look]\nscheme=dark\n", encoding="utf-8")
        traced = self.folder / "dwm"
        with traced.open("wb") as file:
            desk = Desk(self.wine, self.program, "--sandbox", stderr=file, env={**os.environ, "WINEDEBUG": "+dwmapi"})
        wait_for("the sandbox", self.own_sandboxes)
        self.picture("9-dark")
        # Wine draws no titles of its own, and so none that is dark.
        expect(re.search(rf"DwmSetWindowAttribute \(\w+, {DARK_TITLE:x},", traced.read_text(errors="replace")), "no dark title was asked for.")
        keys("ctrl+shift+p")
        type_text("about")
        keys("Return")
        wait_for("About", lambda: self.window_named("About UserDesk"))
        self.picture("10-about")
        keys("Escape")
        wait_for("the end of About", lambda: not self.window_named("About UserDesk"))
        desk.quit()
        self.settings.write_text(settings, encoding="utf-8")

    @staticmethod
    def own_sandboxes():
        said = subprocess.run(["pgrep", "-f", r"Programs.UserDesk.userdesk-sandbox.*--follow-stdin"], stdout=subprocess.PIPE)
        return said.stdout.split()

    # TLS

    def use_tls(self):
        say("Read over TLS from a server that is trusted, and not from one that isn't")
        tls = Tls(self.folder / "tls", self.sandbox.url)
        try:
            self.wine.trust(tls.authority("trusted"))
            self.sign_in_over_tls(tls, "stranger")
            wait_for("a connection that was ended", lambda: "client closed connection" in tls.errors("stranger")
                     or "SSL_do_handshake() failed" in tls.errors("stranger"))
            self.picture("7-refused")
            expect(not tls.requests("stranger"), f"a server that isn't trusted was asked: {tls.requests('stranger')}")
            self.desk.quit()
            self.sign_in_over_tls(tls, "trusted")
            wait_for("the users over TLS", lambda: any("/v1/users/page" in line for line in tls.requests("trusted")))
            self.picture("8-trusted")
            self.desk.quit()
        finally:
            tls.close()

    def sign_in_over_tls(self, tls, name):
        self.desk = Desk(self.wine, self.program, "--server", f"https://localhost:{tls.ports[name]}")
        self.desk.sign_in(is_known=True)

    def all(self):
        try:
            self.refuse_old_windows()
            self.install_earlier()
            user = self.do_the_main_job()
            self.upgrade()
            self.refuse_downgrade()
            self.keep_earlier_that_stays()
            self.come_back(user)
            self.start_own_sandbox()
            self.be_dark()
            self.use_tls()
            self.uninstall()
            self.purge()
            self.install_for_everybody()
            self.trust_no_user()
            self.use_msi()
            self.show_installer()
        except BaseException:
            picture(self.pictures / "failure.png")
            raise
        finally:
            self.sandbox.close()
            self.wine.end()


class Tls:
    """nginx in front of the sandbox, on two ports: each with a certificate from an authority of its own."""

    def __init__(self, folder, upstream):
        self.folder = folder
        folder.mkdir()
        self.ports = {}
        servers = ""
        for name in ("trusted", "stranger"):
            self.make_certificate(name)
            self.ports[name] = self.free_port()
            servers += f"""
    server {{
        listen 127.0.0.1:{self.ports[name]} ssl;
        ssl_certificate {folder}/{name}.pem;
        ssl_certificate_key {folder}/{name}.key;
        access_log {folder}/{name}.access;
        error_log {folder}/{name}.error info;
        location / {{ proxy_pass {upstream}; }}
    }}"""
        (folder / "nginx.conf").write_text(f"""daemon off;
pid {folder}/pid;
error_log {folder}/error info;
events {{ }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;{servers}
}}
""", encoding="utf-8")
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-p", str(folder), "-e", str(folder / "error"),
                                         "-c", str(folder / "nginx.conf")])
        wait_for("nginx", lambda: (folder / "pid").exists() and (folder / "pid").read_text(encoding="utf-8"))

    @staticmethod
    def free_port():
        with socket.create_server(("127.0.0.1", 0)) as server:
            return server.getsockname()[1]

    def make_certificate(self, name):
        def openssl(*words):
            subprocess.run(["openssl", *words], cwd=self.folder, check=True, stderr=subprocess.DEVNULL)

        key = ("-newkey", "rsa:2048", "-nodes", "-sha256")
        openssl("req", "-x509", *key, "-days", "30", "-subj", f"/CN=A {name} authority", "-keyout", f"{name}-ca.key",
                "-out", f"{name}-ca.pem", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
        openssl("req", *key, "-subj", "/CN=localhost", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        (self.folder / f"{name}.ext").write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n"
                                                 "extendedKeyUsage=serverAuth\n", encoding="utf-8")
        openssl("x509", "-req", "-sha256", "-days", "30", "-in", f"{name}.csr", "-CA", f"{name}-ca.pem", "-CAkey",
                f"{name}-ca.key", "-CAcreateserial", "-extfile", f"{name}.ext", "-out", f"{name}.pem")
        openssl("x509", "-in", f"{name}-ca.pem", "-outform", "DER", "-out", f"{name}-ca.der")

    def authority(self, name):
        return (self.folder / f"{name}-ca.der").read_bytes()

    def requests(self, name):
        return (self.folder / f"{name}.access").read_text(encoding="utf-8").splitlines()

    def errors(self, name):
        return (self.folder / f"{name}.error").read_text(encoding="utf-8")

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--installer", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--earlier", required=True, help="an installer of an earlier version, with of-earlier.dll in it")
    parser.add_argument("--earlier-version", required=True)
    parser.add_argument("--msi", required=True, help="the same for Windows Installer")
    parser.add_argument("--earlier-msi", required=True)
    parser.add_argument("--stage", required=True, type=pathlib.Path, help="what was packed")
    parser.add_argument("--unelevated", required=True, type=pathlib.Path, help="what takes an administrator's rights away")
    parser.add_argument("--pictures", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        Walk(arguments, pathlib.Path(folder)).all()


if __name__ == "__main__":
    main()
