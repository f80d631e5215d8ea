# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""A good citizen of the desktop: one window a profile, links, and a start that says what is amiss."""

import os
import pathlib
import subprocess
import unittest

from driver import Atspi, keys, type_text, wait_for
from withdesk import PROGRAM, WithDesk


class Crash(WithDesk):
    """What a crash would leave."""

    def test_no_core_dump_holds_secrets(self):
        desk = self.start()
        limits = pathlib.Path(f"/proc/{desk.process.pid}/limits").read_text(encoding="utf-8")
        line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(line.split()[4:6], ["0", "0"])


class Again(WithDesk):
    """A second start while the first is open."""

    def start_again(self, *arguments):
        """Its exit code; it ends by itself."""
        with open(self.log, "ab") as log:
            return subprocess.run([PROGRAM, *arguments], timeout=20, stdout=log, stderr=log, check=False).returncode

    def test_link_opens_its_user_in_the_window_that_is_open(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.sandbox.some_user()
        self.assertEqual(self.start_again(f"userdesk://user/{user['userId']}"), 0)
        wait_for("the form", lambda: desk.field("User name").text == user["username"])

    def another_user(self, user):
        return next(other for other in self.sandbox.each_user() if other["userId"] != user["userId"])

    def test_link_is_offered_while_somebody_edits(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.type("First name", "Edited")
        other = self.another_user(user)
        self.assertEqual(self.start_again(f"userdesk://user/{other['userId']}"), 0)
        desk.wait_for_message("asked for from outside")
        self.assertEqual(desk.field("First name").text, "Edited")
        desk.press("Open that user")
        wait_for("the form", lambda: desk.field("User name").text == other["username"])

    def test_review_saves_whom_it_shows_whatever_link_comes(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.type("First name", "Reviewed")
        desk.press("Review changes")
        other = self.another_user(user)
        self.assertEqual(self.start_again(f"userdesk://user/{other['userId']}"), 0)
        desk.find("Changes")
        desk.press("Save changes")
        wait_for("the change", lambda: len(self.sandbox.updates()) == 1)
        self.assertEqual(self.sandbox.updates()[0]["body"]["userId"], user["userId"])

    def test_link_takes_nothing_else_along(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.sandbox.some_user()
        link = f"userdesk://user/{user['userId']}"
        self.assertEqual(self.start_again("-platformpluginpath", "/nowhere", link, "--server", "https://b.example"), 0)
        wait_for("the form", lambda: desk.field("User name").text == user["username"])

    def test_bad_link_is_told_and_changes_nothing(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        self.open_somebody()
        desk.type("First name", "Edited")
        self.assertEqual(self.start_again("userdesk://user/../../all"), 0)
        desk.wait_for_message("can't be opened")
        self.assertEqual(desk.field("First name").text, "Edited")

    def test_after_a_crash_a_new_one_starts(self):
        self.start().kill()
        self.start().find("Sign in")


class Amiss(WithDesk):
    """What is missing is told, and the rest works."""

    def test_settings_that_cannot_be_written(self):
        os.environ["XDG_CONFIG_HOME"] = "/dev/null/config"
        desk = self.start()
        desk.wait_for_message("will not be kept")
        desk.sign_in("admin@sandbox.test")

    def test_no_home_folder(self):
        os.environ.pop("XDG_CONFIG_HOME")
        os.environ["HOME"] = "/dev/null/home"
        desk = self.start()
        desk.wait_for_message("will not be kept")
        desk.sign_in("admin@sandbox.test")

    def test_damaged_settings(self):
        folder = self.home / "config" / "co.iklim"
        folder.mkdir(parents=True)
        (folder / "userdesk.conf").write_bytes(bytes(range(256)) * 100)
        desk = self.start()
        desk.find("Sign in")
        desk.sign_in("admin@sandbox.test")

    def test_no_fonts(self):
        fonts = self.home / "fonts.conf"
        fonts.write_text(f"<fontconfig><dir>{self.home}/none</dir><cachedir>{self.home}/cache</cachedir></fontconfig>")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        self.addCleanup(os.environ.pop, "FONTCONFIG_FILE")
        self.start().find("Sign in")
        self.assertIn("no fonts", pathlib.Path(self.log).read_text(encoding="utf-8", errors="replace"))


class Keyboard(WithDesk):
    def test_a_whole_job_through_the_command_palette(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.type("First name", "Palette")
        for words in ("review", "blocked view"):
            keys("ctrl+shift+p")
            desk.field("Find a command")
            type_text(words)
            keys("Return")
            if words == "review":
                desk.find("Request")
                keys("Escape")
                wait_for("the form again", lambda: not desk.shows("Request"))
        wait_for("the view", lambda: desk.button("Status: Blocked"))
        keys("ctrl+s")
        wait_for("the change", lambda: self.sandbox.updates())
        self.assertEqual(self.sandbox.updates()[0]["body"], {"userId": user["userId"], "firstName": "Palette"})

    def test_message_is_an_alert_with_all_its_words(self):
        desk = self.start()
        desk.find("Sign in")
        desk.fill("User name", "admin@sandbox.test")
        desk.fill("Password", "wrong")
        desk.press("Sign in")
        words = desk.wait_for_message("password")
        self.assertEqual(desk.find(words, (Atspi.Role.ALERT,)).name, words)


if __name__ == "__main__":
    unittest.main()
