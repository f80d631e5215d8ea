# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What the end-to-end tests start from."""

import os
import pathlib
import shutil
import tempfile
import unittest

from driver import Sandbox, UserDesk, wait_for

PROGRAM = os.environ["USERDESK"]
SANDBOX = os.environ["USERDESK_SANDBOX"]


class WithDesk(unittest.TestCase):
    """A fresh home folder, a sandbox of its own, and UserDesk started against it."""

    sandbox_arguments = ()

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="userdesk-e2e-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        os.environ["HOME"] = str(self.home)
        os.environ["XDG_CONFIG_HOME"] = str(self.home / "config")
        self.log = self.home / "userdesk.log"
        self.requests = self.home / "requests.jsonl"
        self.requests.touch()
        self.sandbox = Sandbox(SANDBOX, self.requests, *self.sandbox_arguments)
        self.addCleanup(self.sandbox.close)
        self.url = self.sandbox.url
        self.desk = None

    def start(self, *arguments):
        self.desk = UserDesk(PROGRAM, "--server", self.url, *arguments, log=self.log)
        self.addCleanup(self.desk.kill)
        return self.desk

    def open_somebody(self):
        """Opens a user who is none of the operators."""
        user = self.sandbox.some_user()
        self.desk.open_by_id(user["userId"])
        wait_for("the form", lambda: self.desk.field("User name").text == user["username"])
        return user
