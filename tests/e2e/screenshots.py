# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Makes the pictures of the README and of the guide from the running program."""

import argparse
import os
import pathlib
import subprocess
import tempfile
import time
import xml.etree.ElementTree

from driver import Sandbox, UserDesk, keys, picture, type_text, wait_for

USERS = 20_000


class Shots:
    def __init__(self, arguments, folder):
        self.arguments = arguments
        self.folder = pathlib.Path(folder)
        self.count = 0
        requests = self.folder / "requests.jsonl"
        requests.touch()
        self.sandbox = Sandbox(arguments.sandbox, requests, "--users", str(USERS))

    def start(self, look, language=""):
        """UserDesk with fresh settings, light or dark, in this language or the system's."""
        self.count += 1
        config = self.folder / f"config-{self.count}"
        (config / "co.iklim").mkdir(parents=True)
        (config / "co.iklim" / "userdesk.conf").write_text(f"[look]\nscheme={look}\nlanguage={language}\n")
        os.environ["XDG_CONFIG_HOME"] = str(config)
        return UserDesk(self.arguments.userdesk, "--server", self.sandbox.url)

    def take(self, name):
        picture(self.arguments.output / f"{name}.png")
        print(self.arguments.output / f"{name}.png", flush=True)

    def open(self, desk, username):
        user = self.sandbox.some_user()
        desk.sign_in(username)
        desk.wait_for_rows(lambda count: count == USERS)
        wait_for("the end of the reading", lambda: not desk.shows("Cancel loading"))
        desk.open_by_id(user["userId"])
        wait_for("the form", lambda: desk.field("User name").text == user["username"])
        return user

    def edit(self, desk, user):
        desk.type("First name", "Zeynep")
        desk.check_box(next(role for role in ("POWER_USER", "EXTENDED_USER") if role not in user["roles"])).press()

    def admin(self):
        desk = self.start("light")
        try:
            desk.find("Sign in")
            self.take("sign-in")
            user = self.open(desk, "admin@sandbox.test")
            self.edit(desk, user)
            self.take("main-window")
            desk.press("Review changes")
            desk.find("Request")
            self.take("review")
            desk.press("Back to the form")
            taken = next(known["username"] for known in self.sandbox.each_user() if known["userId"] != user["userId"])
            desk.type("User name", taken)
            desk.press("Save changes")
            desk.press("Change user name")
            desk.wait_for_message("Nothing was saved")
            self.take("error")
        finally:
            desk.kill()

    def standard(self):
        desk = self.start("light")
        try:
            self.open(desk, "standard@sandbox.test")
            self.take("locked-form")
        finally:
            desk.kill()

    def directory(self):
        desk = self.start("light")
        try:
            desk.sign_in("admin@sandbox.test")
            desk.wait_for_rows(lambda count: count == 20000)
            keys("ctrl+k")
            type_text("isik gunes")
            desk.wait_for_rows(lambda count: 0 < count < 100)
            keys("Down", "Down")
            desk.field("First name")
            self.take("search")
            keys("ctrl+k", "Escape")
            desk.press("Status: any")
            time.sleep(0.5)  # until the menu has the keyboard, which nothing announces
            keys("Up", "Up", "Return")  # the last but one
            desk.wait_for_rows(lambda count: count == 1000)
            desk.press("Export")
            desk.type("File name:", str(self.folder / "blocked-users.csv"))
            keys("Return")
            desk.find("Open the folder")
            self.take("export")
            desk.press("Status: Blocked")
            self.take("filters")
        finally:
            desk.kill()

    def guide(self, language):
        """The same steps in each language of the guide, by the names that the controls have in it."""
        word = words(language)
        desk = self.start("light", language)

        def take(name):
            file = self.arguments.guide / language / f"{name}.png"
            picture(file)
            # Small, as the program carries them.
            subprocess.run(["convert", str(file), "-strip", "-resize", "960x", "+dither", "-colors", "96", f"PNG8:{file}"],
                           check=True)
            print(file, flush=True)

        try:
            desk.find(word("Sign in"))
            take("sign-in")
            desk.fill(word("User name"), "admin@sandbox.test")
            desk.fill(word("Password"), "sandbox")
            desk.press(word("Sign in"))
            desk.find(word("Sign out"))
            desk.wait_for_rows(lambda count: count == 20000, word("Users"))
            keys("ctrl+k")
            type_text("isik gunes")
            desk.wait_for_rows(lambda count: 0 < count < 100, word("Users"))
            keys("Down")
            desk.field(word("First name"))
            take("find")
            desk.type(word("First name"), "Zeynep")
            desk.check_box("POWER_USER").press()
            take("edit")
            desk.press(word("Review changes"))
            desk.find(word("Request"))
            take("review")
        finally:
            desk.kill()

    def dark(self):
        desk = self.start("dark")
        try:
            self.edit(desk, self.open(desk, "admin@sandbox.test"))
            self.take("dark")
        finally:
            desk.kill()


def words(language):
    """What the texts of the program are in this language."""
    file = pathlib.Path(__file__).parents[2] / "translations" / f"userdesk_{language}.ts"
    known = {}
    if language != "en":
        for message in xml.etree.ElementTree.parse(file).iter("message"):
            known.setdefault(message.findtext("source"), message.findtext("translation"))
    return lambda text: known.get(text, text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--userdesk", required=True)
    parser.add_argument("--sandbox", required=True)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--guide", required=True, type=pathlib.Path, help="the folder of the guide's pictures")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shots = Shots(arguments, folder)
        try:
            shots.admin()
            shots.standard()
            shots.directory()
            shots.dark()
            for language in ("en", "tr"):
                (arguments.guide / language).mkdir(parents=True, exist_ok=True)
                shots.guide(language)
        finally:
            shots.sandbox.close()


if __name__ == "__main__":
    main()
