# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What an upgrade must keep: chooses the dark look with one version, and says whether another one has it."""

import argparse

from driver import UserDesk, keys, picture


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--userdesk", default="userdesk")
    parser.add_argument("--picture")
    parser.add_argument("step", choices=("choose", "check"))
    arguments = parser.parse_args()
    desk = UserDesk(arguments.userdesk)
    try:
        desk.find("Sign in")
        keys("ctrl+comma")
        desk.find("Language and appearance")
        if arguments.step == "choose":
            desk.choose("Theme", "Dark")
        look = desk.combo_box("Theme").name
        if arguments.picture:
            picture(arguments.picture)
        desk.quit()
        if look != "Dark":
            raise AssertionError(f"the look is “{look}”")
    finally:
        desk.kill()


if __name__ == "__main__":
    main()
