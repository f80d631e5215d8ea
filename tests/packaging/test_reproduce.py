# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The script that builds twice, with a stand-in for the build: real clones, of a checkout that may be another user's."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from project import ROOT

# Makes a package of the zone and the mask that it was called with, as far as the test wants these in it.
BUILD = """#!/bin/sh
cd "$(dirname "$0")/.."
mkdir -p build/package/packages
cd build/package/packages
echo "$WANTED" >userdesk.deb
[ -z "$WITH_ZONE" ] || echo "$TZ" >>userdesk.deb
sha256sum userdesk.deb >SHA256SUMS
"""
SOMEBODY_ELSE = 65534


class Reproduce(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.checkout = pathlib.Path(folder.name) / "checkout"
        (self.checkout / "packaging/linux").mkdir(parents=True)
        for file in ("packaging/linux/reproduce", "packaging/functions"):
            shutil.copy(ROOT / file, self.checkout / file)
        build = self.checkout / "packaging/dev"
        build.write_text(BUILD, encoding="utf-8")
        build.chmod(0o755)
        author = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
        for words in (("init", "--quiet"), ("add", "."), (*author, "commit", "--quiet", "-m", "All of it")):
            subprocess.run(("git", *words), cwd=self.checkout, check=True, capture_output=True)

    def reproduce(self, **given):
        known = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        return subprocess.run([self.checkout / "packaging/linux/reproduce"], capture_output=True, text=True,
                              env={**known, "HOME": str(self.checkout.parent), "WANTED": "a", "WITH_ZONE": "", **given})

    def test_clones_the_checkout_of_another_user(self):
        if os.geteuid() == 0:  # else only one's own can be made
            for path in (self.checkout, *self.checkout.rglob("*")):
                os.chown(path, SOMEBODY_ELSE, SOMEBODY_ELSE)
        done = self.reproduce()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("twice the same bytes", done.stdout)

    def test_says_what_differs(self):
        done = self.reproduce(WITH_ZONE="yes")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("userdesk.deb", done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
