# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The main job, end to end, as the operators of the contract's roles do it."""

import pathlib
import subprocess
import unittest

from driver import UserDesk, wait_for
from withdesk import PROGRAM, WithDesk

FIELDS = ["User name", "First name", "Middle name", "Last name", "Locale", "Time zone", "Roles", "Status",
          "New password"]
OPEN_TO_ALL = {"First name", "Middle name", "Last name", "Locale", "Time zone"}


class AdminEdits(WithDesk):
    def test_two_fields_and_a_role(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        added = next(role for role in ("POWER_USER", "EXTENDED_USER") if role not in user["roles"])

        desk.type("First name", "Zoe")
        desk.type("Last name", "Quist")
        desk.check_box(added).press()
        wait_for("three changes", lambda: desk.button("Undo change to Roles").showing)
        desk.press("Review changes")
        self.assertIn('"firstName": "Zoe"', desk.find("Request").text)
        desk.press("Save changes")
        desk.wait_for_message("Saved 3 changes")

        updates = self.sandbox.updates()
        self.assertEqual(len(updates), 1)
        self.assertEqual(updates[0]["method"], "PATCH")
        self.assertEqual(updates[0]["body"], {
            "userId": user["userId"], "firstName": "Zoe", "lastName": "Quist",
            "roles": user["roles"] + [added]})
        details = desk.details("User details")
        self.assertEqual(details["First name"], "Zoe")
        self.assertEqual(details["Last name"], "Quist")
        self.assertIn(added, details["Roles"])
        self.assertFalse(desk.button("Save changes").enabled)

    def test_back_to_the_original_is_no_change(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.fill("First name", "Other")
        wait_for("a change", lambda: desk.button("Save changes").enabled)
        desk.fill("First name", user["firstName"])
        wait_for("no change", lambda: not desk.button("Save changes").enabled)

    def test_blocking_somebody_is_asked_about(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.choose("Status", "Blocked" if user["status"] != "BLOCKED" else "Deleted")
        desk.press("Save changes")
        desk.find("Back to the form")
        self.assertEqual(self.sandbox.updates(), [])
        desk.press("Back to the form")
        self.assertEqual(self.sandbox.updates(), [])

    def test_unknown_id_sends_only_what_is_typed(self):
        desk = self.start("--user", "no-such-user")
        desk.sign_in("admin@sandbox.test")
        desk.wait_for_message("The server's list doesn't contain this user.")
        desk.fill("First name", "Typed")
        desk.press("Save changes")
        desk.wait_for_message("the server doesn't know this user")
        self.assertEqual(self.sandbox.updates()[-1]["body"], {"userId": "no-such-user", "firstName": "Typed"})
        self.assertEqual(desk.field("First name").text, "Typed")


class RightsByRole(WithDesk):
    def check_form(self, username, editable):
        desk = self.start()
        desk.sign_in(username)
        self.open_somebody()
        for name in FIELDS:
            with self.subTest(operator=username, field=name):
                control = desk.find(name, patience=5)
                wait_for(f"“{name}” to settle", lambda: control.enabled == (name in editable), 5)
                if name not in editable:
                    self.assertRegex(control.description, "Only .*(ADMIN|POWER_USER)")

    def test_standard_user(self):
        self.check_form("standard@sandbox.test", OPEN_TO_ALL)

    def test_power_user(self):
        self.check_form("power@sandbox.test", OPEN_TO_ALL | {"User name"})

    def test_admin(self):
        self.check_form("admin@sandbox.test", set(FIELDS))


class StaysSignedIn(WithDesk):
    def keyring(self):
        found = subprocess.run(["secret-tool", "search", "--all", "server", "co.iklim.userdesk"], text=True,
                               capture_output=True, check=False)
        return found.stdout

    def files_with(self, secret):
        return [path for path in self.home.rglob("*")
                if path.is_file() and secret.encode() in path.read_bytes()]

    def test_across_a_restart(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.fill("New password", "correct-horse-battery-staple")
        desk.press("Save changes")
        desk.wait_for_message("Saved 1 change")
        desk.quit()

        desk = self.start()
        desk.find("Sign out")
        secrets = [line.split(" = ", 1)[1] for line in self.keyring().splitlines() if line.startswith("secret = ")]
        token = "".join(secrets)
        self.assertGreater(len(token), 10, "the keyring holds the token")
        # The refresh token, the password, and whatever begins as every JWT does: in no log, settings or record.
        for secret in (token, "correct-horse-battery-staple", "eyJ"):
            self.assertEqual(self.files_with(secret), [])
        log = self.log.read_text()
        self.assertIn("PATCH /v1/users/update 200", log)
        self.assertNotIn("Bearer", log)
        self.assertEqual(self.sandbox.updates()[-1]["body"], {"userId": user["userId"], "password": "***"})

    def test_not_after_signing_out(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        desk.press("Sign out")
        desk.find("Sign in")
        desk.quit()
        desk = self.start()
        desk.find("Sign in")
        self.assertFalse(desk.shows("Sign out"))


class OtherWaysIn(WithDesk):
    def test_access_token(self):
        desk = self.start()
        desk.press("Access token")
        token = self.sandbox.access_token("power@sandbox.test")
        desk.fill("Access token", f"  Bearer {token[:40]}\n{token[40:]}\n")
        desk.press("Sign in")
        desk.find("Sign out")
        self.assertFalse(desk.shows("Password"))

    def test_row_of_the_table(self):
        desk = self.start()
        desk.sign_in("guest@sandbox.test")
        desk.select_row("Users", 3)
        wait_for("a user", lambda: desk.shows("First name"))


class BadStarts(WithDesk):
    def test_wrong_password(self):
        desk = self.start()
        desk.fill("User name", "admin@sandbox.test")
        desk.fill("Password", "wrong")
        desk.press("Sign in")
        desk.wait_for_message("The user name or the password is not right.")

    def test_server_that_is_none(self):
        self.desk = UserDesk(PROGRAM, "--server", "not a server", log=self.log)
        self.addCleanup(self.desk.kill)
        self.desk.wait_for_message("This is not the address of a server.")

    def test_plain_http_elsewhere(self):
        self.desk = UserDesk(PROGRAM, "--server", "http://api.example.com", log=self.log)
        self.addCleanup(self.desk.kill)
        self.desk.wait_for_message("http sends passwords unencrypted.")

    def test_nonsense_user(self):
        desk = self.start("--user", " \t ")
        desk.sign_in("guest@sandbox.test")
        desk.wait_for_message("This is not a user ID.")


class SessionEnds(WithDesk):
    def test_expired_in_the_middle_of_work(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        self.open_somebody()
        desk.fill("First name", "Kept")
        wait_for("a change", lambda: desk.button("Save changes").enabled)
        self.sandbox.expire_tokens()
        desk.press("Save changes")
        desk.find("Back to the form")
        desk.fill("Password", "sandbox")
        desk.press("Sign in")
        desk.find("Sign out")
        self.assertEqual(desk.field("First name").text, "Kept")
        wait_for("the form to be ready", lambda: desk.button("Save changes").enabled)
        desk.press("Save changes")
        desk.wait_for_message("Saved 1 change")


class SandboxOfItsOwn(WithDesk):
    def test_try_the_sandbox(self):
        desk = UserDesk(PROGRAM, log=self.log)
        self.addCleanup(desk.kill)
        desk.press("Try the sandbox")
        desk.find("Sign out")
        pid = desk.process.pid
        children = subprocess.run(["pgrep", "-P", str(pid), "-f", "userdesk-sandbox"], capture_output=True, text=True,
                                  check=False).stdout.split()
        self.assertEqual(len(children), 1)
        desk.kill()
        wait_for("the sandbox to end with its parent",
                 lambda: not pathlib.Path("/proc", children[0], "cmdline").exists(), 10)


if __name__ == "__main__":
    unittest.main()
