# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The bill of materials: its shape is CycloneDX's, and it says what is really there."""

import hashlib
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from project import ROOT, version

EPOCH = "1700000000"


def installed(name):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=True, capture_output=True, text=True).stdout


def every_component(components):
    for component in components:
        yield component
        yield from every_component(component.get("components", []))


class Sbom(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.package = self.folder / "userdesk.tar.xz"
        self.package.write_bytes(b"package")
        self.library = self.folder / "root/lib/libqt6keychain.so.1"
        self.library.parent.mkdir(parents=True)
        self.library.write_bytes(b"library")

    def list(self, *lines):
        return "".join("\t".join(str(part) for part in line) + "\n" for line in lines)

    def write(self, lines):
        environment = dict(os.environ, SOURCE_DATE_EPOCH=EPOCH)
        command = [ROOT / "packaging/sbom", self.package, self.folder / "root"]
        return subprocess.run(command, input=lines, capture_output=True, text=True, env=environment)

    def bill(self, *lines):
        done = self.write(self.list(*lines))
        self.assertEqual(done.returncode, 0, done.stderr)
        return (self.folder / "userdesk.tar.xz.cdx.json").read_bytes()

    def a_bill(self):
        return self.bill(
            ("deb", "libqt6keychain1", "", self.library),
            ("deb", "tzdata", "", ""),
            ("source", "qt6-base", "6.4.2+dfsg-10", ""),
            ("part", "zlib", "1.3.1", "", "Zlib", "qt6-base"),
            ("brew", "qtbase", "6.9.1"),
        )

    def test_shape(self):
        made = json.loads(self.a_bill())
        self.assertEqual((made["bomFormat"], made["specVersion"], made["version"]), ("CycloneDX", "1.5", 1))
        self.assertRegex(made["serialNumber"], r"^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$")
        self.assertEqual(made["metadata"]["timestamp"], "2023-11-14T22:13:20Z")
        components = [made["metadata"]["component"], *every_component(made["components"])]
        for component in components:
            self.assertIn(component["type"], {"application", "library", "file"})
            self.assertTrue(component["name"])
            for licence in (*component.get("licenses", []), *component.get("evidence", {}).get("licenses", [])):
                self.assertEqual(len(licence["license"].keys() & {"id", "name"}), 1)
            for digest in component.get("hashes", []):
                self.assertEqual(digest["alg"], "SHA-256")
                self.assertRegex(digest["content"], "^[0-9a-f]{64}$")
        references = [component["bom-ref"] for component in components]
        self.assertEqual(len(references), len(set(references)))
        self.assertEqual(
            made["dependencies"],
            [{"ref": references[0], "dependsOn": [component["bom-ref"] for component in made["components"]]}],
        )

    def test_program(self):
        program = json.loads(self.a_bill())["metadata"]["component"]
        self.assertEqual((program["name"], program["version"]), ("userdesk", version()))
        self.assertEqual(program["licenses"], [{"license": {"id": "MIT"}}])
        self.assertEqual(program["hashes"][0]["content"], hashlib.sha256(b"package").hexdigest())

    def test_package_of_debian(self):
        named = {component["name"]: component for component in json.loads(self.a_bill())["components"]}
        keychain = named["libqt6keychain1"]
        self.assertEqual(keychain["version"], installed("libqt6keychain1"))
        names = {licence["license"]["name"].upper() for licence in keychain["evidence"]["licenses"]}
        self.assertIn("BSD-2-CLAUSE", names)
        self.assertRegex(keychain["purl"], r"^pkg:deb/debian/libqt6keychain1@.+\?arch=amd64$")
        (file,) = keychain["components"]
        self.assertEqual((file["type"], file["name"]), ("file", "lib/libqt6keychain.so.1"))
        self.assertEqual(file["hashes"][0]["content"], hashlib.sha256(b"library").hexdigest())
        self.assertNotIn("components", named["tzdata"])
        self.assertRegex(named["tzdata"]["purl"], r"\?arch=all$")

    def test_others(self):
        purls = {component["purl"] for component in json.loads(self.a_bill())["components"]}
        self.assertIn("pkg:deb/debian/qt6-base@6.4.2%2Bdfsg-10?arch=source", purls)
        self.assertIn("pkg:brew/qtbase@6.9.1", purls)

    def test_what_another_has_inside(self):
        made = json.loads(self.a_bill())
        self.assertNotIn("zlib", {component["name"] for component in made["components"]})
        (qt,) = (component for component in made["components"] if component["name"] == "qt6-base")
        (zlib,) = qt["components"]
        self.assertEqual((zlib["name"], zlib["version"], zlib["purl"]), ("zlib", "1.3.1", "pkg:generic/zlib@1.3.1"))
        self.assertEqual(zlib["evidence"], {"licenses": [{"license": {"name": "Zlib"}}]})

    def test_says_what_made_it(self):
        (tool,) = json.loads(self.a_bill())["metadata"]["tools"]["components"]
        self.assertEqual(tool["name"], "packaging/sbom")

    def test_list_is_completed_for_a_machine_that_knows_less(self):
        terms = self.folder / "terms"
        terms.mkdir()
        (terms / "qt6-base").write_text("Format: x\n\nFiles: *\nCopyright: y\nLicense: LGPL-3\n", encoding="utf-8")
        (terms / "qt6-base.parts").write_text("pcre2\t10.44\tBSD-3-Clause\n", encoding="utf-8")
        lines = self.list(("deb", "tzdata", "", self.library), ("source", "qt6-base", "6.8.2", ""))
        done = subprocess.run([ROOT / "packaging/sbom", "--complete", terms], input=lines, capture_output=True, text=True, check=True)
        rows = [line.split("\t") for line in done.stdout.splitlines()]
        self.assertEqual([row[:3] for row in rows], [["deb", "tzdata", installed("tzdata")], ["source", "qt6-base", "6.8.2"],
                                                     ["part", "pcre2", "10.44"]])
        self.assertEqual((rows[1][4], rows[2][4], rows[2][5]), ("LGPL-3", "BSD-3-Clause", "qt6-base"))
        self.assertEqual(rows[0][3], str(self.library))

    def test_same_bytes_again(self):
        first = self.a_bill()
        self.assertEqual(first, self.a_bill())
        self.package.write_bytes(b"another")
        serials = [json.loads(made)["serialNumber"] for made in (first, self.a_bill())]
        self.assertNotEqual(*serials)

    def test_a_package_that_is_not_there_is_no_bill(self):
        done = self.write(self.list(("deb", "no-such-package", "", "")))
        self.assertNotEqual(done.returncode, 0)
        self.assertFalse(list(self.folder.glob("*.cdx.json")))

    def test_a_file_that_is_not_there_is_no_bill(self):
        done = self.write(self.list(("deb", "tzdata", "", self.folder / "gone.so")))
        self.assertNotEqual(done.returncode, 0)
        self.assertFalse(list(self.folder.glob("*.cdx.json")))


if __name__ == "__main__":
    unittest.main()
