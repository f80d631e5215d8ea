# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The bundle of macOS, as far as it can be made without a Mac: the rules that lay it out are the real ones, the programs
and Apple's tools are stand-ins."""

import json
import os
import pathlib
import plistlib
import shutil
import struct
import subprocess
import tempfile
import unittest

from project import ID, ROOT, languages, version

# Says what it was asked for, and does what the next step needs of it.
STAND_IN = """#!/bin/sh
name=$(basename "$0")
echo "$name $*" >>"$TOOL_LOG"
case $name in
brew) echo "$TOOL_HOMEBREW" ;;
cpack) mkdir -p packages && echo image >packages/image.dmg ;;
ditto) for last; do :; done; touch "$last" ;;
macdeployqt) cp -R "$TOOL_LIBRARIES/." "$1/Contents" ;;
otool) printf '%s:\n\t%s (compatibility version 1.0.0)\n    minos %s\n' "$2" "$TOOL_NEEDED" "$TOOL_OLDEST" ;;
shasum) shift 2; exec sha256sum "$@" ;;
xcrun) [ "$2" != submit ] || printf '  id: 1-2-3\n  status: %s\n' "${TOOL_ANSWER:-Accepted}" ;;
esac
"""
SECRETS = {"MACOS_IDENTITY": "Developer ID Application: Somebody", "NOTARY_KEY": "/key.p8", "NOTARY_KEY_ID": "K", "NOTARY_ISSUER": "I"}


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


def icon_types(data):
    """The elements of an .icns file: their types, with the bytes of each."""
    magic, size = struct.unpack(">4sI", data[:8])
    assert magic == b"icns" and size == len(data)
    found, offset = {}, 8
    while offset < size:
        name, length = struct.unpack(">4sI", data[offset : offset + 8])
        found[name.decode()] = data[offset + 8 : offset + length]
        offset += length
    return found


class Mac(unittest.TestCase):
    """A copy of the packaging scripts, in a folder where the bundle was laid out; and tools that only say what they do."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="userdesk-macos."))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.build = cls.folder / "build/macos"
        cls.prefix = cls.build / "bundle"
        cls.contents = cls.prefix / "UserDesk.app/Contents"
        configure = ("cmake", "-S", ROOT / "tests/packaging/bundle", "-B", cls.build, "-G", "Ninja")
        given = (f"-DUSERDESK_VERSION={version()}", f"-DUSERDESK_SOURCE_DIR={ROOT}", "-DCMAKE_OSX_DEPLOYMENT_TARGET=14.0")
        install = ("cmake", "--install", cls.build, "--prefix", cls.prefix)
        for command in ((*configure, *given), ("cmake", "--build", cls.build), install):
            made = run(*command)
            assert made.returncode == 0, made.stdout + made.stderr
        shutil.copytree(ROOT / "packaging", cls.folder / "packaging")
        shutil.copy(ROOT / "CMakeLists.txt", cls.folder)
        who = ("-c", "user.name=Test", "-c", "user.email=test@test.invalid")
        for command in (("init", "--quiet"), (*who, "commit", "--quiet", "--allow-empty", "--message", "A commit has the time")):
            subprocess.run(["git", "-C", cls.folder, *command], check=True)
        cls.make_stand_ins()
        shutil.copytree(cls.folder / "libraries", cls.contents, dirs_exist_ok=True)

    @classmethod
    def make_stand_ins(cls):
        """Apple's tools, and the libraries that macdeployqt puts into the bundle, with a Homebrew that they are from."""
        for name in ("brew", "codesign", "cpack", "ditto", "macdeployqt", "otool", "qmake6", "shasum", "xcrun"):
            tool = cls.folder / "tools" / name
            tool.parent.mkdir(exist_ok=True)
            tool.write_text(STAND_IN, encoding="utf-8")
            tool.chmod(0o755)
        for name, formula in (("QtCore.framework", "qtbase/6.9.1"), ("libqt6keychain.1.dylib", "qtkeychain/0.15.0")):
            for base in (cls.folder / "libraries/Frameworks", cls.folder / "brew/Cellar" / formula / "lib"):
                base.mkdir(parents=True, exist_ok=True)
                if name.endswith("framework"):
                    (base / name).mkdir()
                else:
                    (base / name).touch()
            link = cls.folder / "brew/opt" / formula.split("/")[0]
            link.parent.mkdir(exist_ok=True)
            link.symlink_to(cls.folder / "brew/Cellar" / formula)
        (cls.folder / "brew/Cellar/qtkeychain/0.15.0/COPYING").write_text("Its terms.", encoding="utf-8")
        plugin = cls.folder / "libraries/PlugIns/platforms/libqcocoa.dylib"
        plugin.parent.mkdir(parents=True)
        plugin.touch()

    def pack(self, *steps, **given):
        """The steps' outcome and the lines of what was asked of Apple's tools."""
        log = self.folder / "tools.log"
        log.write_text("", encoding="utf-8")
        own = {
            "PATH": f"{self.folder / 'tools'}:{os.environ['PATH']}",
            "TOOL_LOG": log,
            "TOOL_HOMEBREW": self.folder / "brew",
            "TOOL_LIBRARIES": self.folder / "libraries",
        }
        known = {name: value for name, value in os.environ.items() if name not in SECRETS}
        done = run(self.folder / "packaging/macos/pack", *steps, env={**known, **own, **given}, cwd="/")
        return done, log.read_text(encoding="utf-8").splitlines()


class Bundle(Mac):
    def test_layout(self):
        files = {str(path.relative_to(self.contents)) for path in self.contents.rglob("*") if path.is_file()}
        made = {file for file in files if not file.startswith(("Frameworks/", "PlugIns/"))}
        licences = {f"Resources/licences/{name}.txt" for name in ("userdesk", "qt", "qtkeychain", "cpp-httplib", "unicode", "zxcvbn")}
        programs = {"MacOS/userdesk", "MacOS/userdesk-sandbox"}
        self.assertEqual(made, programs | licences | {"Info.plist", "Resources/userdesk.icns"})
        self.assertEqual([path.name for path in self.prefix.iterdir()], ["UserDesk.app"])
        for program in programs:
            self.assertTrue(os.access(self.contents / program, os.X_OK), program)

    def test_plist_names_what_the_bundle_has(self):
        plist = plistlib.loads((self.contents / "Info.plist").read_bytes())
        self.assertEqual(plist["CFBundleIdentifier"], ID)
        self.assertEqual(plist["CFBundlePackageType"], "APPL")
        self.assertTrue((self.contents / "MacOS" / plist["CFBundleExecutable"]).is_file())
        self.assertTrue((self.contents / "Resources" / plist["CFBundleIconFile"]).is_file())
        self.assertEqual({plist["CFBundleShortVersionString"], plist["CFBundleVersion"]}, {version()})
        self.assertEqual([kind["CFBundleURLSchemes"] for kind in plist["CFBundleURLTypes"]], [["userdesk"]])
        self.assertEqual(set(plist["CFBundleLocalizations"]), languages() | {"en"})
        self.assertEqual(plist["LSMinimumSystemVersion"], "14.0")
        for switch in ("NSHighResolutionCapable", "CFBundleAllowMixedLocalizations", "NSSupportsAutomaticGraphicsSwitching"):
            self.assertIs(plist[switch], True)
        self.assertEqual(plist["NSPrincipalClass"], "NSApplication")
        self.assertIn("own network", plist["NSLocalNetworkUsageDescription"])
        self.assertEqual(plist["LSApplicationCategoryType"], "public.app-category.business")
        self.assertIn("The UserDesk authors", plist["NSHumanReadableCopyright"])

    def test_icon_has_every_size(self):
        icons = icon_types((self.contents / "Resources/userdesk.icns").read_bytes())
        # Of 128 pixels there are two forms, and the maker of Debian 13 takes the newer one.
        sizes = {16: ["is32"], 32: ["il32"], 128: ["it32", "ic07"], 256: ["ic08"], 512: ["ic09"], 1024: ["ic10"]}
        for size, names in sizes.items():
            self.assertTrue(any(len(icons.get(name, b"")) > 100 for name in names), size)

    def test_hardened_runtime_has_no_exception(self):
        self.assertEqual(plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes()), {})

    def test_image_is_made_of_what_was_signed(self):
        mark = self.contents / "signed"
        mark.touch()
        self.addCleanup(mark.unlink)
        made = run("cpack", "-G", "TGZ", "--config", "CPackConfig.cmake", cwd=self.build)
        self.assertEqual(made.returncode, 0, made.stdout + made.stderr)
        image = next((self.build / "packages").glob("*.tar.gz"))
        self.assertRegex(image.name, rf"^userdesk-{version()}-macos-\w+\.tar\.gz$")
        listed = run("tar", "-tzf", image).stdout
        self.assertIn("/UserDesk.app/Contents/signed\n", listed)
        self.assertIn("/UserDesk.app/Contents/MacOS/userdesk-sandbox\n", listed)


class Completing(Mac):
    def setUp(self):
        shutil.copytree(self.prefix, self.folder / "laid out")
        self.addCleanup(shutil.rmtree, self.folder / "laid out")
        self.write_tool("cmake", 'cp -R "$TOOL_LAID_OUT" build/macos/bundle\n')  # the rest of it is not of Apple's
        self.addCleanup((self.folder / "tools/cmake").unlink)

    def write_tool(self, name, text):
        tool = self.folder / "tools" / name
        tool.write_text(f"#!/bin/sh\n{text}", encoding="utf-8")
        tool.chmod(0o755)

    def bundle(self, needed="/usr/lib/libSystem.B.dylib", newest="13.0", **given):
        return self.pack("bundle", TOOL_NEEDED=needed, TOOL_OLDEST=newest, TOOL_LAID_OUT=self.folder / "laid out", **given)

    def oldest(self):
        return plistlib.loads((self.contents / "Info.plist").read_bytes())["LSMinimumSystemVersion"]

    def test_libraries_of_both_programs_are_asked_for(self):
        done, asked = self.bundle("@executable_path/../Frameworks/libqt6keychain.1.dylib")
        self.assertEqual(done.returncode, 0, done.stderr)
        (line,) = [line for line in asked if line.startswith("macdeployqt ")]
        app = "build/macos/bundle/UserDesk.app"
        self.assertTrue(line.startswith(f"macdeployqt {app} -executable={app}/Contents/MacOS/userdesk-sandbox "), line)
        looked_at = {line.rsplit("/", 1)[1] for line in asked if line.startswith("otool -L ")}
        self.assertEqual(looked_at, {"userdesk", "userdesk-sandbox", "libqt6keychain.1.dylib", "libqcocoa.dylib"})

    def test_a_bundle_that_needs_what_is_outside_is_refused(self):
        done, _ = self.bundle("/opt/homebrew/lib/libqt6keychain.1.dylib")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("libqt6keychain.1.dylib, which is not in the bundle", done.stderr)

    def test_says_the_oldest_macos_that_its_libraries_are_for(self):
        for newest in ("13.0", "15.0"):
            done, _ = self.bundle(newest=newest)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(self.oldest(), newest)
        done, _ = self.bundle(newest="13.0", MACOS_OLDEST="14.0")
        self.assertEqual((done.returncode, self.oldest()), (0, "14.0"))

    def test_a_bundle_for_a_newer_macos_than_wanted_is_refused(self):
        done, _ = self.bundle(newest="15.0", MACOS_OLDEST="14.0")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("needs macOS 15.0, and MACOS_OLDEST is 14.0", done.stderr)

    def test_has_the_terms_and_sources_of_its_libraries(self):
        done, _ = self.bundle()
        self.assertEqual(done.returncode, 0, done.stderr)
        terms = self.contents / "Resources/licences/libraries"
        self.assertEqual((terms / "qtkeychain-COPYING").read_text(encoding="utf-8"), "Its terms.")
        sources = (terms / "SOURCES.txt").read_text(encoding="utf-8")
        self.assertRegex(sources, r"(?m)^qtbase 6\.9\.1 https://")
        self.assertRegex(sources, r"(?m)^qtkeychain 0\.15\.0 https://")
        self.assertIn("may be replaced", sources)

    def test_a_library_without_terms_is_refused(self):
        terms = self.folder / "brew/Cellar/qtkeychain/0.15.0/COPYING"
        terms.rename(terms.with_name("README"))
        self.addCleanup(terms.with_name("README").rename, terms)
        done, _ = self.bundle()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("qtkeychain brings no licence", done.stderr)

    def test_another_machine_signs_what_was_stored(self):
        self.assertEqual(self.bundle()[0].returncode, 0)
        self.assertEqual(self.pack("store")[0].returncode, 0)
        shutil.rmtree(self.prefix)
        done, asked = self.pack("fetch", "sign")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(asked[-1], "^codesign --verify --deep --strict ")
        self.assertTrue(os.access(self.contents / "MacOS/userdesk", os.X_OK))


class Signing(Mac):
    def test_from_the_inside_to_the_outside_with_the_hardened_runtime(self):
        done, asked = self.pack("sign", **SECRETS)
        self.assertEqual(done.returncode, 0, done.stderr)
        signed = [line for line in asked if "--sign" in line]
        for line in signed:
            self.assertIn("--sign Developer ID Application: Somebody --options runtime --timestamp", line)
        names = [line.rsplit("/", 1)[1] for line in signed]
        self.assertEqual(set(names[:3]), {"QtCore.framework", "libqt6keychain.1.dylib", "libqcocoa.dylib"})
        self.assertEqual(names[3:], ["userdesk-sandbox", "UserDesk.app"])
        for line in signed[3:]:
            self.assertIn("--entitlements packaging/macos/entitlements.plist", line)
        self.assertRegex(asked[-1], "^codesign --verify --deep --strict ")

    def test_without_an_identity_it_is_for_this_machine_alone(self):
        done, asked = self.pack("sign")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertFalse([line for line in asked if "--options" in line or "--timestamp" in line])
        done, asked = self.pack("notarise")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("set MACOS_IDENTITY", done.stderr)
        self.assertEqual(asked, [])

    def test_a_refusal_is_explained(self):
        done, asked = self.pack("notarise", TOOL_ANSWER="Invalid", **SECRETS)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("Apple refused", done.stderr)
        self.assertEqual(asked[-1], "xcrun notarytool log 1-2-3 --key /key.p8 --key-id K --issuer I")

    def test_image_is_tried_again(self):
        tool = self.folder / "tools/cpack"
        working = tool.read_text(encoding="utf-8")
        self.addCleanup(tool.write_text, working, encoding="utf-8")
        tool.write_text("#!/bin/sh\n[ -e ../../again ] || { touch ../../again; exit 1; }\nmkdir -p packages && echo image >packages/image.dmg\n",
                        encoding="utf-8")
        self.build.joinpath("carried").write_text("", encoding="utf-8")
        done, _ = self.pack("dmg")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_image_is_signed_notarised_stapled_and_listed(self):
        self.build.joinpath("carried").write_text("brew\tqtbase\t6.9.1\nbrew\tqtkeychain\t0.15.0\n", encoding="utf-8")
        done, asked = self.pack("notarise", "dmg", **SECRETS)
        self.assertEqual(done.returncode, 0, done.stderr)
        notary = "--wait --key /key.p8 --key-id K --issuer I"
        image = "build/macos/packages/image.dmg"
        self.assertEqual(
            [line for line in asked if not line.startswith("brew ")],
            [
                "ditto -c -k --keepParent build/macos/bundle/UserDesk.app build/macos/UserDesk.zip",
                f"xcrun notarytool submit build/macos/UserDesk.zip {notary}",
                "xcrun stapler staple build/macos/bundle/UserDesk.app",
                "cpack --config CPackConfig.cmake",
                f"codesign --force --sign {SECRETS['MACOS_IDENTITY']} --timestamp {image}",
                f"xcrun notarytool submit {image} {notary}",
                f"xcrun stapler staple {image}",
                "shasum -a 256 -- image.dmg image.dmg.cdx.json",
            ],
        )
        bill = json.loads((self.folder / f"{image}.cdx.json").read_text(encoding="utf-8"))
        self.assertRegex(bill["metadata"]["timestamp"], r"^\d{4}-\d\d-\d\dT")
        self.assertEqual(
            [(part["name"], part["version"]) for part in bill["components"]], [("qtbase", "6.9.1"), ("qtkeychain", "0.15.0")]
        )


if __name__ == "__main__":
    unittest.main()
