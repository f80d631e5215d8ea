# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What a screen reader gets of each screen of the running program, and where Tab goes in it."""

import unittest

from driver import Atspi, keys, type_text, wait_for
from withdesk import WithDesk

NOT_USED = (Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.FILLER, Atspi.Role.VIEWPORT, Atspi.Role.SCROLL_PANE)
PRESSABLE = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON)
NO_STOP = (Atspi.Role.LABEL, Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_COLUMN_HEADER,
           Atspi.Role.MENU_ITEM)
DETAILS = ("Account details", "User details")


class Screens(WithDesk):
    def check(self, screen, least):
        """The newest window has no control without a name, and the keyboard comes to each by Tab."""
        window = self.desk.windows()[-1]
        usable = [control for control in window.walk()
                  if control.showing and control.role not in NOT_USED
                  and (control.role in PRESSABLE or control.has(Atspi.StateType.FOCUSABLE))]
        self.assertGreaterEqual(len(usable), least, screen)
        nameless = [(control.role.value_nick, control.accessible.get_parent().get_name())
                    for control in usable if not control.name and not control.labels()]
        self.assertEqual(nameless, [], screen)
        unknown = [control.name for control in usable
                   if control.role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID)]
        self.assertEqual(unknown, [], screen)
        self.assertEqual(self.not_reached(usable), [], screen)

    def not_reached(self, usable):
        """The names of the controls that Tab doesn't come to. Parts of a control are
        reached by its own keys, and text is copied with the mouse or read."""
        details = self.detail_values()
        left = [control for control in usable
                if control.enabled and control.has(Atspi.StateType.FOCUSABLE) and control.role not in NO_STOP
                and not any(control.accessible == value.accessible for value in details)]
        for _ in range(len(usable) + 10):
            left = [control for control in left if not control.has(Atspi.StateType.FOCUSED)]
            if not left:
                break
            keys("Tab")
        return sorted(control.name for control in left)

    def detail_values(self, view=None):
        """The values of the groups of details, which are no controls, in their order."""
        return [control for group in self.desk.windows()[-1].walk()
                if group.name in ([view] if view else DETAILS) and group.role not in NO_STOP
                for control in group.walk() if control.showing and control.labels()]

    def check_details(self, view):
        """Tab comes to one of the values, the arrows to each of the others."""
        values = self.detail_values(view)
        self.assertGreater(len(values), 5, view)
        names = [value.labels() for value in values]
        for _ in range(100):
            if any(value.has(Atspi.StateType.FOCUSED) for value in values):
                break
            keys("Tab")
        for _ in values:
            keys("Up")
        for value in values:
            wait_for(f"the keyboard in {value.labels()}", lambda: value.has(Atspi.StateType.FOCUSED))
            keys("Down")
        keys("Tab")
        wait_for(f"the keyboard to leave {names}",
                 lambda: not any(value.has(Atspi.StateType.FOCUSED) for value in values))

    def palette(self, words):
        keys("ctrl+shift+p")
        self.desk.field("Find a command")
        type_text(words)
        keys("Return")

    def test_without_somebody_signed_in(self):
        desk = self.start()
        desk.find("Sign in")
        self.check("sign-in", 6)
        keys("ctrl+shift+p")
        desk.field("Find a command")
        self.check("palette", 1)
        type_text("settings")
        keys("Return")
        desk.find("Language and appearance")
        self.check("settings", 8)
        keys("Escape")
        desk.find("Sign in")
        for words, shown, least in (("about", "Copy the versions", 3), ("keyboard", "Keyboard shortcuts", 2),
                                    ("guide", "Pages", 3)):
            self.palette(words)
            desk.find(shown)
            self.check(words, least)
            keys("Escape")
            wait_for(f"{words} to be closed", lambda: len(desk.windows()) == 1)

    def test_of_an_admin(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        self.open_somebody()
        desk.type("First name", "Edited")
        self.check("edited user", 40)
        for view in DETAILS:
            self.check_details(view)
        desk.press("Review changes")
        desk.find("Request")
        self.check("review", 4)
        keys("Escape")
        wait_for("the review to be closed", lambda: len(desk.windows()) == 1)
        self.palette("save view")
        desk.field("Name of the view")
        self.check("name of a view", 3)

    def test_of_a_standard_user(self):
        desk = self.start()
        desk.sign_in("standard@sandbox.test")
        self.open_somebody()
        self.check("locked user", 30)
        for field in ("User name", "New password"):
            self.assertIn("Your roles: STANDARD_USER.", desk.field(field).description, field)


if __name__ == "__main__":
    unittest.main()
