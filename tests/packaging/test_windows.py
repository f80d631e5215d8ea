# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What can be said of the Windows packages without Windows. packaging/windows/test tries them under wine."""

import re
import subprocess
import unittest

from project import ROOT

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


if __name__ == "__main__":
    unittest.main()
