# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Every file says under which licence it is, itself or through REUSE.toml, and every licence has its text. The tool of
REUSE checks the same more strictly, where it is new enough ("packaging/dev licences")."""

import re
import tomllib
import unittest

from project import ROOT

TAG = re.compile(rb"SPDX-License-" rb"Identifier: ([\w.-]+)")  # in two, else the tool of REUSE reads it as this file's


def pattern(glob):
    """As REUSE reads it: * stays in its folder, ** doesn't."""
    parts = (".*" if part == "**" else "[^/]*" if part == "*" else re.escape(part) for part in re.split(r"(\*\*|\*)", glob))
    return re.compile("".join(parts) + r"\Z")


class Licences(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        left_out = {".git", "LICENSE", "LICENSES", "__pycache__", "build"}
        all_files = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        cls.files = [str(path) for path in all_files if not left_out.intersection(path.parts)]
        cls.annotations = tomllib.loads((ROOT / "REUSE.toml").read_text(encoding="utf-8"))["annotations"]

    def globs(self, annotation):
        return [annotation["path"]] if isinstance(annotation["path"], str) else annotation["path"]

    def licence(self, name):
        for annotation in self.annotations:
            if any(pattern(glob).match(name) for glob in self.globs(annotation)):
                return annotation["SPDX-License-Identifier"]
        found = TAG.search((ROOT / name).read_bytes()[:4096])
        return found.group(1).decode() if found else None

    def test_every_file_has_one(self):
        self.assertEqual([name for name in self.files if not self.licence(name)], [])

    def test_every_licence_has_its_text(self):
        used = {self.licence(name) for name in self.files}
        self.assertEqual({path.stem for path in (ROOT / "LICENSES").iterdir()}, used)

    def test_every_pattern_is_of_a_file(self):
        for annotation in self.annotations:
            for glob in self.globs(annotation):
                self.assertTrue(any(pattern(glob).match(name) for name in self.files), glob)


if __name__ == "__main__":
    unittest.main()
