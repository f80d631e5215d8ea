# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What can be said of the Windows packages without Windows. packaging/windows/test tries them under wine."""

import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

import yaml

from project import ROOT, version

ICONS = ROOT / "resources/icons"
NAME = "co.iklim.userdesk"


def pixels(picture):
    done = subprocess.run(["convert", picture, "rgba:-"], check=True, capture_output=True)
    return done.stdout


class Icon(unittest.TestCase):
    def test_has_the_pictures_of_the_program(self):
        for number, size in enumerate((16, 32, 48, 64, 128, 256)):
            with self.subTest(size=size):
                self.assertEqual(pixels(f"{ICONS / NAME}.ico[{number}]"), pixels(f"{ICONS / 'png' / NAME}-{size}.png"))


class Installer(unittest.TestCase):
    def test_says_everything_in_each_language(self):
        script = (ROOT / "packaging/windows/userdesk.nsi").read_text(encoding="utf-8")
        languages = set(re.findall(r'MUI_LANGUAGE "(\w+)"', script))
        self.assertEqual(len(languages), 6)
        texts = {}
        for name, language, text in re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', script, re.MULTILINE):
            texts.setdefault(name, {})[language.capitalize()] = text
        self.assertEqual(set(re.findall(r"\$\((\w+)\)", script)) - set(texts), set())
        for name, known in texts.items():
            with self.subTest(text=name):
                self.assertEqual(set(known), languages)
                self.assertEqual(len({tuple(re.findall(r"\$\w+|\$\{\w+\}", text)) for text in known.values()}), 1)


class Manifests(unittest.TestCase):
    """For winget and Chocolatey, of a release."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.exe = f"userdesk-{version()}-windows-x86_64.exe"

    def write(self, name):
        (self.folder / "SHA256SUMS").write_text(f"{'a' * 64}  {name}\n", encoding="utf-8")
        return subprocess.run([ROOT / "packaging/windows/manifests", self.folder, self.folder / "made"], capture_output=True, text=True)

    def test_of_winget(self):
        self.assertEqual(self.write(self.exe).returncode, 0)
        made = {file.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in (self.folder / "made/winget").iterdir()}
        self.assertEqual({part["ManifestType"] for part in made.values()}, {"version", "defaultLocale", "installer"})
        for part in made.values():
            self.assertEqual((part["PackageIdentifier"], part["PackageVersion"]), ("Iklim.UserDesk", version()))
        installer = next(part for part in made.values() if part["ManifestType"] == "installer")
        known = (ROOT / "packaging/windows/userdesk.nsi").read_text(encoding="utf-8")
        self.assertEqual({entry["Scope"] for entry in installer["Installers"]}, {"user", "machine"})
        for entry in installer["Installers"]:
            self.assertTrue(entry["InstallerUrl"].endswith(f"/download/v{version()}/{self.exe}"))
            self.assertEqual(entry["InstallerSha256"], "A" * 64)
            self.assertIn(f'Push "{entry["InstallerSwitches"]["Custom"]}"', known)
        self.assertIn(f'Uninstall\\{installer["ProductCode"]}"', known)

    def test_of_chocolatey(self):
        self.assertEqual(self.write(self.exe).returncode, 0)
        made = self.folder / "made/chocolatey"
        told = xml.parse(made / "userdesk.nuspec").getroot()
        self.assertEqual(told.find("{*}metadata/{*}version").text, version())
        script = (made / "tools/chocolateyinstall.ps1").read_text(encoding="utf-8")
        self.assertIn("a" * 64, script)
        self.assertIn(f"/download/v{version()}/{self.exe}", script)

    def test_of_a_release_without_the_installer(self):
        done = self.write("another.exe")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(self.exe, done.stderr)
        self.assertFalse((self.folder / "made").exists())


if __name__ == "__main__":
    unittest.main()
