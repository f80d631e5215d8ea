# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The Flatpak manifest, against what is built and installed."""

import re
import unittest

import yaml

from project import BUILD, ID, PROGRAMS, ROOT, read

FOLDER = ROOT / "packaging/flatpak"


def manifest():
    return yaml.safe_load(read(f"packaging/flatpak/{ID}.yml"))


def installed():
    """What is installed where under the prefix: (folder, name)."""
    rules = (BUILD / "packaging/cmake_install.cmake").read_text(encoding="utf-8")
    found = set()
    rule = r'file\(INSTALL DESTINATION "\$\{CMAKE_INSTALL_PREFIX\}/([^"]+)" TYPE \w+(?: RENAME "([^"]+)")?.*? FILES((?: *"[^"]+")+)'
    for folder, name, files in re.findall(rule, rules, re.DOTALL):
        for file in re.findall(r'/([^"/]+)"', files):
            found.add((folder, name or file))
    return found


class Flatpak(unittest.TestCase):
    def test_names(self):
        made = manifest()
        self.assertEqual(made["id"], ID)
        self.assertIn(made["command"], PROGRAMS)
        self.assertEqual((made["runtime"], made["sdk"]), ("org.kde.Platform", "org.kde.Sdk"))
        self.assertIsInstance(made["runtime-version"], str) # 6.10 is not 6.1
        entry = read(f"packaging/linux/{ID}.desktop")
        self.assertEqual(set(re.findall(r"^Exec=(\S+)", entry, re.MULTILINE)), {made["command"]})

    def test_asks_for_no_more_than_it_needs(self):
        self.assertEqual(
            set(manifest()["finish-args"]),
            {
                "--share=network",
                "--share=ipc",
                "--socket=wayland",
                "--socket=fallback-x11",
                "--device=dri",
                "--talk-name=org.freedesktop.secrets",
                "--talk-name=org.kde.kwalletd6",
            },
        )

    def test_sources_are_pinned(self):
        for module in manifest()["modules"][:-1]:
            for source in module["sources"]:
                self.assertEqual(source["type"], "git", module["name"])
                self.assertTrue(source["url"].startswith("https://"), module["name"])
                self.assertRegex(source["tag"], r"^v?\d+(\.\d+)+$", module["name"])
                self.assertRegex(source.get("commit", "0" * 40), "^[0-9a-f]{40}$", module["name"])
                newer = source["x-checker-data"]
                self.assertEqual(newer["type"], "git", module["name"])
                self.assertTrue(re.fullmatch(newer["tag-pattern"], source["tag"]), module["name"])

    def test_brings_the_terms_of_each(self):
        for module in manifest()["modules"]:
            (line,) = [line for line in module.get("post-install", []) if "/share/licenses/" in line]
            self.assertTrue(line.endswith(f"/share/licenses/{ID}/{module['name']}.txt"), line)

    def test_builds_these_sources_with_options_that_there_are(self):
        module = manifest()["modules"][-1]
        self.assertEqual(module["name"], "userdesk")
        (source,) = module["sources"]
        self.assertEqual((FOLDER / source["path"]).resolve(), ROOT)
        options = set(re.findall(r"^option\((\w+)", read("CMakeLists.txt"), re.MULTILINE)) | {"CMAKE_BUILD_TYPE"}
        self.assertLessEqual({option[2:].split("=")[0] for option in module["config-opts"]}, options)

    def test_what_is_shown_outside_is_named_after_it(self):
        files = installed()
        shown = {(folder, name) for folder, name in files if re.match(r"share/(applications|metainfo|icons)\b", folder)}
        self.assertIn(("share/applications", f"{ID}.desktop"), shown)
        self.assertIn(("share/metainfo", f"{ID}.metainfo.xml"), shown)
        self.assertIn(("share/icons/hicolor/scalable/apps", f"{ID}.svg"), shown)
        for folder, name in shown:
            self.assertTrue(name.startswith(ID), name)
        for program in PROGRAMS:
            self.assertIn(("bin", program), files)

    def test_nothing_of_the_program_is_cleaned_away(self):
        for folder, name in installed():
            for gone in manifest()["cleanup"]:
                self.assertFalse(f"/{folder}/{name}".startswith(f"{gone}/"), f"{folder}/{name}")


if __name__ == "__main__":
    unittest.main()
