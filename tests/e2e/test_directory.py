# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Finding users, end to end, mostly with the keyboard alone."""

import csv
import unittest

from driver import Atspi, keys, type_text, wait_for
from withdesk import WithDesk

PRESSABLE = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.PUSH_BUTTON_MENU)


class WithManyUsers(WithDesk):
    sandbox_arguments = ("--users", "1000")

    def sign_in(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        desk.wait_for_rows(lambda count: count == 1000)
        return desk


class Search(WithManyUsers):
    def test_turkish_fragment_in_any_case_by_keyboard(self):
        desk = self.sign_in()
        user = next(user for user in self.sandbox.each_user()
                    if user["lastName"] == "Işık" and user["status"] == "ACTIVE")
        number = "".join(letter for letter in user["username"].split("@")[0] if letter.isdigit())
        keys("ctrl+k")
        type_text(f"IsIK {number}")  # as somebody types it who only heard it
        desk.wait_for_rows(lambda count: count == 1)
        keys("Down")
        wait_for("the user", lambda: desk.field("User name").text == user["username"])
        self.assertEqual(desk.field("Last name").text, "Işık")

        keys("ctrl+k")
        type_text("IŞIĞI olmayan kimse")  # nobody
        desk.wait_for_rows(lambda count: count == 0)
        keys("Escape")
        desk.wait_for_rows(lambda count: count == 1000)
        self.assertEqual(desk.field("User name").text, user["username"])

    def test_pasted_id_and_enter(self):
        desk = self.sign_in()
        user = list(self.sandbox.each_user())[777]
        keys("ctrl+k")
        type_text(f" {user['userId'].upper()} ")
        desk.wait_for_rows(lambda count: count == 1)
        keys("Return")
        wait_for("the user", lambda: desk.field("User name").text == user["username"])

    def test_filter_by_accessible_name(self):
        desk = self.sign_in()
        desk.find("Status: any").press()
        blocked = [user for user in self.sandbox.each_user() if user["status"] == "BLOCKED"]
        desk.find(f"Blocked ({len(blocked)})").press()
        desk.wait_for_rows(lambda count: count == len(blocked))

    def test_completion_and_back(self):
        desk = self.sign_in()
        keys("ctrl+k")
        type_text("status:blo")
        keys("Down", "Return")
        blocked = [user["username"] for user in self.sandbox.each_user() if user["status"] == "BLOCKED"]
        wait_for("the completion", lambda: desk.field("Search users").text.strip() == "status:blocked")
        desk.wait_for_rows(lambda count: count == len(blocked))
        keys("Down")
        wait_for("the first", lambda: desk.field("User name").text == blocked[0])
        wait_for("a look long enough to be a visit", lambda: len(desk.recent_users()) == 1)
        keys("Down")
        wait_for("the second", lambda: desk.field("User name").text == blocked[1])
        keys("Return")
        wait_for("another visit", lambda: len(desk.recent_users()) == 2)
        keys("alt+Left")
        wait_for("the first", lambda: desk.field("User name").text == blocked[0])
        keys("alt+Right")
        wait_for("the second", lambda: desk.field("User name").text == blocked[1])


class Views(WithManyUsers):
    def test_setup_is_there_after_a_restart_but_not_what_was_searched(self):
        desk = self.sign_in()
        keys("ctrl+k")
        type_text("status:expired role:guest")
        count = len([user for user in self.sandbox.each_user()
                     if user["status"] == "EXPIRED" and "GUEST" in user["roles"]])
        desk.wait_for_rows(lambda shown: shown == count)
        desk.quit()
        desk = self.start()
        desk.wait_for_rows(lambda shown: shown == 1000)
        self.assertEqual(desk.field("Search users").text, "")

    def test_nothing_that_can_be_used_is_without_a_name(self):
        desk = self.sign_in()
        desk.select_row("Users", 3)
        desk.field("First name")
        usable = [control for window in desk.windows() for control in window.walk()
                  if control.showing and (control.role in PRESSABLE or control.has(Atspi.StateType.FOCUSABLE))
                  and control.role not in (Atspi.Role.FRAME, Atspi.Role.FILLER, Atspi.Role.VIEWPORT)]
        self.assertGreater(len(usable), 25)
        nameless = [(control.role.value_nick, control.accessible.get_parent().get_name())
                    for control in usable if not control.name and not control.labels()]
        self.assertEqual(nameless, [])


class Export(WithManyUsers):
    def test_chosen_columns(self):
        desk = self.sign_in()
        keys("ctrl+k")
        type_text("status:deleted")
        deleted = [user["username"] for user in self.sandbox.each_user() if user["status"] == "DELETED"]
        desk.wait_for_rows(lambda count: count == len(deleted))
        path = self.home / "deleted users.csv"
        desk.press("Export")
        desk.type("File name:", str(path))
        keys("Return")
        wait_for("the file", path.exists)
        desk.find("Open the folder")
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0], ["Name", "User name", "Roles", "Status", "Company"])  # the last has no room
        self.assertEqual([row[1] for row in rows[1:]], deleted)
        self.assertEqual({row[3] for row in rows[1:]}, {"Deleted"})


if __name__ == "__main__":
    unittest.main()
