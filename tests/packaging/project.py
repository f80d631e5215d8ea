# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What the tests of the packages ask the sources."""

import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = {"userdesk": os.environ["USERDESK"], "userdesk-sandbox": os.environ["USERDESK_SANDBOX"]}
BUILD = pathlib.Path(os.environ["USERDESK_BUILD"])
ID = "co.iklim.userdesk"


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def version():
    return re.search(r"project\(UserDesk\s+VERSION ([\d.]+)", read("CMakeLists.txt")).group(1)


def languages():
    """Those of the interface but English, which is in the sources."""
    return set(re.search(r"set\(USERDESK_LANGUAGES ([\w ]+)\)", read("translations/CMakeLists.txt")).group(1).split())
