# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""UserDesk's main job without a person: signs in to the sandbox, edits two fields and a role, reviews, saves.

Prints the body that was sent and the user that came back, and leaves a picture of each step.
"""

import argparse
import json
import pathlib
import tempfile

from driver import Sandbox, UserDesk, picture, wait_for


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--userdesk", required=True)
    parser.add_argument("--sandbox", required=True)
    parser.add_argument("--pictures", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        requests = pathlib.Path(folder, "requests.jsonl")
        requests.touch()
        sandbox = Sandbox(arguments.sandbox, requests)
        desk = UserDesk(arguments.userdesk, "--server", sandbox.url)
        try:
            run(desk, sandbox, arguments.pictures)
        finally:
            desk.kill()
            sandbox.close()


def run(desk, sandbox, pictures):
    def step(number, words):
        path = pictures / f"{number}.png"
        picture(path)
        print(f"{words}: {path}", flush=True)

    user = sandbox.some_user()
    desk.find("Sign in")
    step("1-sign-in", "The sign-in page")
    desk.sign_in("admin@sandbox.test")
    desk.open_by_id(user["userId"])
    wait_for("the form", lambda: desk.field("User name").text == user["username"])
    step("2-user", f"Signed in as admin@sandbox.test, {user['username']} opened")
    desk.type("First name", "Zeynep")
    desk.type("Middle name", "Nur")
    desk.check_box(next(role for role in ("POWER_USER", "EXTENDED_USER") if role not in user["roles"])).press()
    step("3-edited", "Two fields and a role edited")
    desk.press("Review changes")
    desk.find("Request")
    step("4-review", "The review before saving")
    desk.press("Save changes")
    desk.wait_for_message("Saved 3 changes")
    step("5-saved", "Saved, and the view refreshed from the reply")
    sent = sandbox.updates()[-1]["body"]
    came_back = next(known for known in sandbox.each_user() if known["userId"] == user["userId"])
    print("The body that was sent:", json.dumps(sent, ensure_ascii=False, indent=2), sep="\n")
    print("The user that came back:", json.dumps(came_back, ensure_ascii=False, indent=2), sep="\n")


if __name__ == "__main__":
    main()
