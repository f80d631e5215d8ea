# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""What the packages say of the program, against the program: versions, options, languages, files."""

import configparser
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

from project import BUILD, ID, PROGRAMS, ROOT, languages, read, version

LINUX = ROOT / "packaging/linux"


def said(name, option):
    environment = dict(os.environ, LANG="C.UTF-8")
    return subprocess.run([PROGRAMS[name], option], check=True, capture_output=True, text=True, env=environment).stdout


def options(name):
    """The long options of --help, without their dashes."""
    return set(re.findall(r"^  (?:-\w, )?--([\w-]+)", said(name, "--help"), re.MULTILINE))


def desktop_entry():
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read_string(read(f"packaging/linux/{ID}.desktop"))
    return entry


METAINFO = LINUX / f"{ID}.metainfo.xml.in"


def language_of(element):
    return element.get("{http://www.w3.org/XML/1998/namespace}lang")


def packaging_files():
    """The sources of the packages and the workflows, but those that must name the version: they are held against it."""
    named = {METAINFO, LINUX / "man/userdesk.1", LINUX / "man/userdesk-sandbox.1"}
    for folder in ("packaging", ".github", ".ci"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path not in named:
                yield path


class Distributors(unittest.TestCase):
    """What a distributor chooses: where data goes, and that nothing is carried."""

    def test_choices_are_kept(self):
        table = (((), "share", False), (("-DCMAKE_INSTALL_DATADIR=data",), "data", False),
                 (("-DUSERDESK_BUNDLE_HTTPLIB=ON",), "share", True))
        for options, data, is_bundled in table:
            with self.subTest(options=options), tempfile.TemporaryDirectory() as folder:
                subprocess.run(["cmake", "-S", ROOT, "-B", folder, "-G", "Ninja", "-DUSERDESK_TESTS=OFF", "-DUSERDESK_BENCH=OFF", *options],
                               check=True, capture_output=True)
                rules = pathlib.Path(folder, "packaging/cmake_install.cmake").read_text(encoding="utf-8")
                self.assertEqual("lib/userdesk" in rules, is_bundled)
                places = set(re.findall(r"\$\{CMAKE_INSTALL_PREFIX\}/(\w+)", rules)) - {"bin", "lib"}
                self.assertEqual(places, {data} | ({"share"} if "/share/man/" in rules else set()))


class Versions(unittest.TestCase):
    """The version stands in project(); whatever else says it is held against that, or made of it."""

    def test_programs(self):
        self.assertEqual(said("userdesk", "--version"), f"UserDesk {version()}\n")
        self.assertEqual(said("userdesk-sandbox", "--version"), f"userdesk-sandbox {version()}\n")

    def test_man_pages(self):
        for name in PROGRAMS:
            self.assertIn(f'"UserDesk {version()}"', read(f"packaging/linux/man/{name}.1").splitlines()[2])

    def test_has_one_date(self):
        (date,) = re.findall(rf"^## {re.escape(version())} - (\S+)$", read("CHANGELOG.md"), re.MULTILINE)
        for name in PROGRAMS:
            self.assertIn(f' {date} "UserDesk', read(f"packaging/linux/man/{name}.1").splitlines()[2])

    def test_changelog_and_metainfo(self):
        metainfo = xml.etree.ElementTree.parse(METAINFO)
        releases = [(release.get("version"), release.get("date")) for release in metainfo.iter("release")]
        logged = re.findall(r"^## ([\d.]+) - (\d{4}-\d\d-\d\d)$", read("CHANGELOG.md"), re.MULTILINE)
        self.assertEqual(releases, logged)
        self.assertEqual(releases[0][0], version())

    def test_packages(self):
        config = (BUILD / "CPackConfig.cmake").read_text(encoding="utf-8")
        self.assertIn(f'set(CPACK_PACKAGE_VERSION "{version()}")', config)

    def test_programs_take_no_library_from_the_current_folder(self):
        for name, program in PROGRAMS.items():
            told = subprocess.run(["readelf", "--dynamic", program], capture_output=True, text=True, check=True).stdout
            for folders in re.findall(r"(?:RPATH|RUNPATH).*\[(.*)\]", told):
                for folder in folders.split(":"):  # an empty one is the current folder
                    self.assertRegex(folder, r"^(\$ORIGIN|/)", name)

    def test_windows_installer_takes_it_from_the_build(self):
        self.assertIn('"FileVersion", "@PROJECT_VERSION@"', read("packaging/windows/program.rc.in"))
        self.assertIn('"DisplayVersion" "${VERSION}"', read("packaging/windows/userdesk.nsi"))
        for made in ("pack", "msi"):
            self.assertRegex(read("packaging/windows/finish"), rf'packaging/windows/{made} "\$\(the_version\)"')

    def test_it_is_nowhere_else(self):
        literal = re.compile(rf"(?<![\d.]){re.escape(version())}(?![\d.]*\d)")
        for path in packaging_files():
            self.assertNotRegex(path.read_text(encoding="utf-8"), literal, path)


class Completions(unittest.TestCase):
    def test_bash(self):
        script = read("packaging/linux/completions/userdesk.bash")
        offered = [set(re.findall(r"--([\w-]+)", line)) for line in re.findall(r'\*\) words="(.*)"', script)]
        self.assertEqual(offered, [options("userdesk"), options("userdesk-sandbox")])

    def test_zsh(self):
        script = read("packaging/linux/completions/userdesk.zsh")
        for name in PROGRAMS:
            part = re.search(rf"    {name}\)\n(.*?);;", script, re.DOTALL).group(1)
            self.assertEqual(set(re.findall(r"'\*?--([\w-]+)\[", part)) | set(re.findall(r",--([\w-]+)\}", part)), options(name))

    def test_fish(self):
        for name in PROGRAMS:
            script = read(f"packaging/linux/completions/{name}.fish")
            self.assertEqual(set(re.findall(r" -l ([\w-]+)", script)), options(name))

    def test_languages(self):
        for file, begin in (("bash", '--lang) words="'), ("zsh", "LOCALE:("), ("fish", "-l lang -x -a '")):
            script = read(f"packaging/linux/completions/userdesk.{file}")
            offered = re.search(re.escape(begin) + r"([a-z ]+)", script).group(1)
            self.assertEqual(set(offered.split()), languages() | {"en"}, file)


class Desktop(unittest.TestCase):
    def test_entry_starts_what_is_installed(self):
        entry = desktop_entry()
        for section in entry.sections():
            self.assertIn(entry[section]["Exec"].split()[0], PROGRAMS, section)
        self.assertEqual(entry["Desktop Entry"]["MimeType"], "x-scheme-handler/userdesk;")

    def test_entry_is_in_every_language(self):
        entry = desktop_entry()
        for section, keys in (("Desktop Entry", ("GenericName", "Comment", "Keywords")), ("Desktop Action sandbox", ("Name",))):
            for key in keys:
                translated = {name for name in languages() if f"{key}[{name}]" in entry[section]}
                self.assertEqual(translated, languages(), key)

    def test_metainfo_names_what_there_is(self):
        metainfo = xml.etree.ElementTree.parse(METAINFO).getroot()
        self.assertEqual(metainfo.findtext("id"), ID)
        self.assertEqual({binary.text for binary in metainfo.iter("binary")}, set(PROGRAMS))
        summaries = {language_of(summary) for summary in metainfo.iter("summary")}
        self.assertEqual(summaries, languages() | {None})
        screenshots = list(metainfo.iter("screenshot"))
        self.assertGreaterEqual(len(screenshots), 3)
        for screenshot in screenshots:
            self.assertTrue(screenshot.findtext("caption"))
            self.assertTrue((ROOT / "docs/screenshots" / pathlib.PurePosixPath(screenshot.findtext("image")).name).is_file())

    def test_address_stands_in_project_alone(self):
        address = re.search(r'HOMEPAGE_URL "([^"]+)"', read("CMakeLists.txt")).group(1)
        for path in (*packaging_files(), METAINFO, *(ROOT / "ui/about").iterdir()):
            if path.suffix != ".png":
                self.assertNotIn(address, path.read_text(encoding="utf-8"), path)
        made = xml.etree.ElementTree.parse(BUILD / f"packaging/{METAINFO.stem}").getroot()
        for url in (*made.iter("url"), *made.iter("image")):
            self.assertTrue(url.text.startswith(address), url.text)
        for image in made.iter("image"):
            self.assertIn(f"/v{version()}/", image.text)
        self.assertIn(f'set(CPACK_PACKAGE_HOMEPAGE_URL "{address}")', (BUILD / "CPackConfig.cmake").read_text(encoding="utf-8"))

    def test_metainfo_has_keywords_in_every_language(self):
        metainfo = xml.etree.ElementTree.parse(METAINFO).getroot()
        self.assertEqual({language_of(words) for words in metainfo.iter("keyword")}, languages() | {None})
        schemes = {color.get("scheme_preference") for color in metainfo.iter("color")}
        self.assertEqual(schemes, {"light", "dark"})

    def test_metainfo_is_told_in_every_language(self):
        metainfo = xml.etree.ElementTree.parse(METAINFO)
        parents = {child: parent for parent in metainfo.iter() for child in parent}
        told = [text for text in metainfo.iter() if text.tag in ("p", "li", "caption")]
        self.assertGreater(len(told), 12 * len(languages()))
        for text in (text for text in told if language_of(text) is None):
            siblings = list(parents[text])
            place = siblings.index(text)
            following = siblings[place + 1:place + 1 + len(languages())]
            self.assertEqual({language_of(each) for each in following}, languages(), text.text)
            self.assertTrue(all(each.text.strip() for each in following), text.text)

    def test_installer_speaks_every_language(self):
        script = read("packaging/windows/userdesk.nsi")
        named = {"en": "ENGLISH", "ar": "ARABIC", "de": "GERMAN", "es": "SPANISH", "fr": "FRENCH", "tr": "TURKISH"}
        self.assertEqual(set(named), languages() | {"en"})
        offered = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', script)}
        self.assertEqual(offered, set(named.values()))
        texts = {}
        for text, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"[^\"]+\"$", script, re.MULTILINE):
            texts.setdefault(text, set()).add(language)
        self.assertIn("CloseFirst", texts)
        for text, told in texts.items():
            self.assertEqual(told, set(named.values()), text)


if __name__ == "__main__":
    unittest.main()
