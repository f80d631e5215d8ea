# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Servers and proxies that answer late, twice, wrongly or not at all: nothing that was typed or saved comes to harm."""

import itertools
import os
import pathlib
import shutil
import unittest

from bending import BendingProxy, Held, altered, ignored, lost, refused
from driver import Atspi, UserDesk, keys, wait_for
from withdesk import PROGRAM, SANDBOX, WithDesk

LOGIN = "POST /v1/auth/login"
REFRESH = "POST /v1/auth/refresh"
PAGE = "POST /v1/users/page"
UPDATE = "PATCH /v1/users/update"


class Form:
    """The form and its message. To look through the window takes half a second with sanitizers: each control is looked
    up once."""

    def __init__(self, desk):
        self._desk = desk
        self._found = {}

    def __getitem__(self, name):
        if name not in self._found:
            self._found[name] = self._desk.find(name)
        return self._found[name]

    def press(self, name):
        wait_for(f"“{name}” to be enabled", lambda: self[name].enabled)
        self[name].press()

    def save(self, field, text, words):
        """Fills in a field and saves; gives the message, which has these words."""
        self[field].set_text(text)
        self.press("Save changes")
        return self.wait_for_message(words)

    def wait_for_message(self, words):
        message = self["Message"]
        return wait_for(f"a message with “{words}”", lambda: message.showing and words in message.text and message.text)


class Bent(WithDesk):
    """UserDesk speaks to the sandbox through a proxy."""

    def setUp(self):
        super().setUp()
        self.proxy = BendingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)
        self.url = self.proxy.url

    def sign_in(self):
        desk = self.start()
        self.read(lambda: desk.sign_in("admin@sandbox.test"))
        return desk

    def read(self, begin):
        """Waits for the whole of the reading that begin() asks for: its first page waits until it is seen to go on."""
        held = Held()
        self.proxy.bend(PAGE, held)
        begin()
        held.wait()
        self.desk.find("Cancel loading")
        held.let_through()
        self.wait_until_read()

    def wait_until_read(self):
        wait_for("the end of the reading", lambda: not self.desk.shows("Cancel loading"))

    def on_server(self, user):
        return next(each for each in self.sandbox.each_user() if each["userId"] == user["userId"])

    def listed(self):
        """The texts of the table, row by row."""
        table = self.desk.find("Users").accessible.get_table_iface()
        columns = range(Atspi.Table.get_n_columns(table))
        return [[Atspi.Table.get_accessible_at(table, row, column).get_name() for column in columns]
                for row in range(Atspi.Table.get_n_rows(table))]


class TwoReplicas(Bent):
    """Every other answer is by a replica that has one user more. Where that is a page more, it matters most."""

    sandbox_arguments = ("--users", "300")

    def check_list(self):
        self.assertIsNone(self.desk.process.poll())
        self.assertEqual([texts[1] for texts in self.listed()], [user["username"] for user in self.sandbox.each_user()])

    def test_everybody_is_listed_whatever_the_total(self):
        turn = itertools.count()

        def count(page):
            page["totalRecords"] += next(turn) % 2

        self.proxy.bend(PAGE, altered(count))
        self.sign_in()
        self.check_list()
        self.read(lambda: keys("F5"))
        self.check_list()
        self.desk.quit()


class TwoReplicasOfAThousand(TwoReplicas):
    sandbox_arguments = ("--users", "1000")


class SlowPage(Bent):
    def test_an_older_page_takes_back_nothing_that_was_saved(self):
        desk = self.sign_in()
        user = self.sandbox.page(1)[0][0]  # the last page would be read twice
        desk.open_by_id(user["userId"])
        wait_for("the form", lambda: desk.field("User name").text == user["username"])
        start = len(self.proxy.arrivals())
        held = Held()
        self.proxy.bend(PAGE, held, fits=lambda arrival: arrival.body["pageNumber"] == 1)
        keys("F5")
        held.wait()
        Form(desk).save("Last name", "Newer", "Saved 1 change")
        held.let_through()
        self.wait_until_read()

        old = {each["lastName"] for arrival in self.proxy.arrivals(PAGE, start) for each in arrival.answer.body["users"]
               if each["userId"] == user["userId"]}
        self.assertEqual(old, {user["lastName"]}, "what UserDesk read is what was before")
        self.assertEqual(desk.field("Last name").text, "Newer")
        name = " ".join(part for part in (user["firstName"], user["midName"], "Newer") if part)
        self.assertTrue(self.has_label(name), "the header has the new name")
        desk.fill("Search users", user["username"])
        desk.wait_for_rows(lambda count: count == 1)
        self.assertEqual(self.listed()[0][0], name)

    def has_label(self, text):
        return any(control.role == Atspi.Role.LABEL and control.name == text
                   for window in self.desk.windows() for control in window.walk() if control.showing)


class LostAnswer(Bent):
    """A gateway's word on a change says nothing of whether it was made."""

    STATUSES = (500, 502, 503, 504, 599, 408)

    def setUp(self):
        super().setUp()
        self.sign_in()
        self.user = self.open_somebody()
        self.form = Form(self.desk)

    def test_message_says_what_the_user_was_found_to_have(self):
        cases = itertools.product(self.STATUSES, ((lost, "Saved, although the server's answer was lost."),
                                                  (refused, "Nothing was saved so far.")))
        for number, (status, (answer, words)) in enumerate(cases, 1):
            with self.subTest(status=status, answer=answer.__name__):
                before = self.on_server(self.user)["firstName"]
                name = f"Name{number}"
                self.proxy.bend(UPDATE, answer(status), times=1)
                message = self.form.save("First name", name, words)
                self.assertEqual("Nothing was saved" in message, answer is refused)
                self.assertEqual(self.on_server(self.user)["firstName"], name if answer is lost else before)
                self.assertEqual(self.form["First name"].text, name)
                wait_for("the edit to be kept or gone",
                         lambda: self.form["Save changes"].enabled == (answer is refused))
                self.assertEqual(len(self.proxy.arrivals(UPDATE)), number, "nothing is sent again unasked")

    def test_of_a_password_nobody_can_know(self):
        for status, answer in zip(self.STATUSES, itertools.cycle((lost, refused))):
            with self.subTest(status=status, answer=answer.__name__):
                self.proxy.bend(UPDATE, answer(status), times=1)
                message = self.form.save("New password", "correct-horse-battery",
                                         "It is unknown whether the password was set.")
                self.assertIn("Save again to set it once more", message)
                self.form.press("Discard changes")
                self.desk.press("Discard")  # a password can't be brought back
                self.form.wait_for_message("Discarded 1 change")
        self.proxy.bend(UPDATE, lost(502), times=1)
        self.form.save("New password", "correct-horse-battery", "It is unknown")
        self.form.press("Save again")
        self.form.wait_for_message("Saved 1 change")
        passwords = [arrival.body["password"] for arrival in self.proxy.arrivals(UPDATE)]
        self.assertEqual(passwords, ["correct-horse-battery"] * (len(self.STATUSES) + 2))


class KeptValue(Bent):
    def test_agreed_to_and_not_done_is_not_saved(self):
        desk = self.sign_in()
        user = self.open_somebody()
        form = Form(desk)
        self.proxy.bend(UPDATE, ignored("firstName"))
        message = form.save("First name", "Ignored", "Nothing was saved: the server kept the old value.")
        self.assertIn("First name", message)
        message = form.save("Last name", "Taken", "Saved 1 change")
        self.assertIn("kept the old value: First name. Your edits are kept.", message)
        self.assertEqual(form["First name"].text, "Ignored")
        details = desk.details("User details")
        self.assertEqual((details["First name"], details["Last name"]), (user["firstName"], "Taken"))
        self.assertTrue(desk.shows("Undo change to First name"))
        self.assertFalse(desk.shows("Undo change to Last name"))
        self.proxy.straighten()
        form.press("Save again")
        form.wait_for_message("First name:")
        self.assertEqual(self.on_server(user)["firstName"], "Ignored")


class Unlisted(Bent):
    """A user whom no page has any more: what a colleague made of the roles since isn't known."""

    def test_roles_are_asked_about_before_they_are_sent(self):
        desk = self.sign_in()
        user = self.open_somebody()
        added = next(role for role in ("POWER_USER", "EXTENDED_USER") if role not in user["roles"])
        desk.check_box(added).press()

        def leave_out(page):
            page["users"] = [each for each in page["users"] if each["userId"] != user["userId"]]

        self.proxy.bend(PAGE, altered(leave_out))
        desk.press("Save changes")
        wait_for("the question", lambda: self.window_that_says("may undo what a colleague has changed"))
        self.assertEqual(self.proxy.arrivals(UPDATE), [])
        desk.press("Back to the form")
        wait_for("the form", lambda: desk.button("Save changes").enabled)
        self.assertEqual(self.proxy.arrivals(UPDATE), [])
        self.assertTrue(desk.shows("Undo change to Roles"))

    def window_that_says(self, words):
        return next((window for window in self.desk.windows()
                     if any(words in control.text or words in control.name for control in window.walk())), None)


class TypedMeanwhile(Bent):
    def test_only_what_was_there_when_it_was_asked_for_is_sent(self):
        desk = self.sign_in()
        user = self.open_somebody()
        added = next(role for role in ("POWER_USER", "EXTENDED_USER") if role not in user["roles"])
        desk.check_box(added).press()
        held = Held()
        self.proxy.bend(PAGE, held)
        desk.press("Save changes")
        held.wait()
        desk.type("Last name", "Meanwhile")
        self.assertEqual(self.proxy.arrivals(UPDATE), [])
        held.let_through()
        wait_for("the change", lambda: desk.details("User details")["Roles"].count(added))
        self.assertEqual([arrival.body for arrival in self.proxy.arrivals(UPDATE)],
                         [{"userId": user["userId"], "roles": user["roles"] + [added]}])
        self.assertEqual(desk.field("Last name").text, "Meanwhile")
        self.assertTrue(desk.shows("Undo change to Last name"))
        self.assertFalse(desk.shows("Undo change to Roles"))
        self.assertEqual(self.on_server(user)["lastName"], user["lastName"])


class LateRenewal(Bent):
    def test_renewed_tokens_of_the_operator_before_are_nobodys(self):
        desk = self.sign_in()
        held = Held()
        self.proxy.bend(REFRESH, held)
        self.proxy.bend(PAGE, refused(401), times=1)
        keys("F5")
        held.wait()
        desk.press("Sign out")
        desk.find("Sign in")
        self.read(lambda: desk.sign_in("power@sandbox.test"))
        late = wait_for("the late tokens", lambda: self.let_through(held))
        start = len(self.proxy.arrivals())
        self.read(lambda: keys("F5"))
        tokens = self.proxy.arrivals(LOGIN)[-1].answer.body["accessToken"]
        self.assertNotEqual(tokens, late)
        self.assertEqual({arrival.authorization for arrival in self.proxy.arrivals(since=start)}, {f"Bearer {tokens}"})
        self.assertTrue(desk.shows("Sign out"))

    def let_through(self, held):
        held.let_through()
        answer = self.proxy.arrivals(REFRESH)[0].answer
        return answer and answer.body["accessToken"]


class SandboxGivenUp(WithDesk):
    """A sandbox that starts only when it is told to, beside a UserDesk of its own."""

    sandbox_arguments = ("--users", "120")

    STARTER = """#!/bin/sh
while [ ! -e '{folder}/go' ]; do sleep 0.05; done
'{sandbox}' --requests '{folder}/asked' "$@" | tee '{folder}/address'
"""

    def setUp(self):
        super().setUp()
        self.folder = self.home / "bin"
        self.folder.mkdir()
        self.program = shutil.copy(PROGRAM, self.folder)
        starter = self.folder / "userdesk-sandbox"
        starter.write_text(self.STARTER.format(folder=self.folder, sandbox=pathlib.Path(SANDBOX).resolve()))
        starter.chmod(0o755)

    def asked(self):
        file = self.folder / "asked"
        return file.read_text() if file.exists() else ""

    def let_start(self):
        (self.folder / "go").touch()
        address = self.folder / "address"
        wait_for("the sandbox", lambda: address.exists() and address.read_text().endswith("\n"))

    def test_started_too_late_it_takes_nobody_anywhere(self):
        desk = self.desk = UserDesk(self.program, "--server", self.url, log=self.log)
        self.addCleanup(desk.kill)
        desk.press("Try the sandbox")
        desk.press("Cancel")
        desk.sign_in("power@sandbox.test")
        desk.wait_for_rows(lambda count: count == 120)
        self.let_start()
        self.open_somebody()
        before = len(self.sandbox.requests("/v1/users/page"))
        keys("F5")
        wait_for("another reading", lambda: len(self.sandbox.requests("/v1/users/page")) > before + 1)
        desk.wait_for_rows(lambda count: count == 120)
        self.assertEqual(self.asked(), "")

        desk.press("Sign out")
        desk.press("Try the sandbox")  # it runs by now
        desk.wait_for_rows(lambda count: count == 250)
        self.assertIn("/v1/auth/login", self.asked())


class Challenged(Bent):
    """A 401 may ask for credentials of another kind, which Qt would give by itself. UserDesk has but its token."""

    CHALLENGES = ("NTLM", "Negotiate", 'Basic realm="users"',
                  'Digest realm="users", qop="auth", nonce="dcd98b7102dd2f0e", algorithm=MD5', 'Bearer realm="users"')

    def sign_in_in_vain(self):
        self.desk.fill("User name", "admin@sandbox.test")
        self.desk.fill("Password", "sandbox")
        self.desk.press("Sign in")
        self.desk.wait_for_message("The user name or the password is not right.")

    def test_nothing_but_the_token_is_ever_sent(self):
        desk = self.start()
        for number, challenge in enumerate(self.CHALLENGES, 1):
            self.proxy.bend(LOGIN, refused(401, WWW_Authenticate=challenge), times=1)
            self.sign_in_in_vain()
            wait_for("the request", lambda: len(self.proxy.arrivals(LOGIN)) >= number)
        self.read(lambda: desk.sign_in("admin@sandbox.test"))
        self.assertEqual(len(self.proxy.arrivals(LOGIN)), len(self.CHALLENGES) + 1)
        self.open_somebody()
        form = Form(desk)
        for number, challenge in enumerate(self.CHALLENGES, 1):
            with self.subTest(challenge=challenge):
                self.check_change(form, f"Name{number}", challenge)
                self.check_reading(challenge)
        self.check_authorizations()

    def check_change(self, form, name, challenge):
        start = len(self.proxy.arrivals())
        self.proxy.bend(UPDATE, refused(401, WWW_Authenticate=challenge), times=1)
        form.save("First name", name, "Saved 1 change")
        first, second = self.proxy.arrivals(UPDATE, start)
        self.assertEqual((first.answer.status, second.answer.status), (401, 200))
        self.assertNotEqual(first.authorization, second.authorization)

    def check_reading(self, challenge):
        start = len(self.proxy.arrivals())
        self.proxy.bend(PAGE, refused(401, WWW_Authenticate=challenge), times=1)
        self.read(lambda: keys("F5"))
        statuses = [arrival.answer.status for arrival in self.proxy.arrivals(PAGE, start)]
        self.assertEqual(statuses.count(401), 1)

    def check_authorizations(self):
        """Each request bears a token that was given, but those that ask for one."""
        given = set()
        for arrival in self.proxy.arrivals():
            asks = f"{arrival.method} {arrival.path}" in (LOGIN, REFRESH)
            self.assertIn(arrival.authorization, {None} if asks else given)
            if asks and arrival.answer.status == 200:
                given.add(f"Bearer {arrival.answer.body['accessToken']}")


if __name__ == "__main__":
    unittest.main()
