# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The workflows ask for what there is and may do no more than they need; and the steps of a release do what they say."""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

from project import ROOT, read, version

WORKFLOWS = {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in (ROOT / ".github/workflows").iterdir()}
# What the machines of the CI have, or a step before installs.
COMMANDS = {"apt-get", "brew", "cmake", "cp", "ctest", "git", "sudo"}


def jobs():
    for workflow in WORKFLOWS.values():
        yield from workflow["jobs"].values()


def steps():
    for job in jobs():
        yield from job.get("steps", [])


def scripts():
    """All that is run, with the values of a matrix in place of its name."""
    for job in jobs():
        yield from (row["run"] for row in job.get("strategy", {}).get("matrix", {}).get("include", []) if "run" in row)
    for step in steps():
        if "run" in step and step["run"] != "${{ matrix.run }}":
            yield step["run"]


def commands():
    for script in scripts():
        for line in re.sub(r"\\\n", " ", script).splitlines():
            words = [word for word in line.split() if not re.match(r"^\w+=", word)]
            if words:
                yield words


class Workflows(unittest.TestCase):
    def test_run_what_there_is(self):
        for words in commands():
            if words[0] in COMMANDS:
                continue
            script = ROOT / words[0]
            self.assertTrue(script.is_file() and os.access(script, os.X_OK), words)
            if words[0] == "packaging/dev":
                self.assertRegex(read(words[0]), rf"(?m)^{words[1]}\) ", words)

    def test_name_presets_that_there_are(self):
        presets = json.loads(read("CMakePresets.json"))
        for words in commands():
            if "--preset" in words:
                kind = "buildPresets" if "--build" in words else "configurePresets"
                self.assertIn(words[words.index("--preset") + 1], {preset["name"] for preset in presets[kind]}, words)

    def test_build_on_three_systems_what_is_released(self):
        ran = {words[0] for words in commands()} | {f"{words[0]} {words[1]}" for words in commands() if len(words) > 1}
        packages = {f"packaging/{script}" for script in ("linux/test", "linux/reproduce", "windows/test", "macos/pack")}
        self.assertLessEqual({".ci/run", "packaging/dev test"} | packages, ran)

    def test_try_the_systems_that_the_readme_names(self):
        told = read("README.md").partition("## Install")[2].partition("\n## ")[0]
        systems = set(re.findall(r"^\| (.+?) \|", told, re.MULTILINE)) - {"system"}
        images = {image for job in WORKFLOWS["build.yml"]["jobs"].values()
                  for row in job.get("strategy", {}).get("matrix", {}).get("include", []) for image in [row.get("image", "")]}
        for name, image in (("Debian 12", "debian:bookworm"), ("Debian 13", "debian:trixie"), ("Ubuntu 24.04", "ubuntu:24.04"),
                            ("Fedora", "fedora:"), ("openSUSE Tumbleweed", "opensuse/tumbleweed")):
            self.assertTrue(any(name in system for system in systems), name)
            self.assertTrue(any(known.startswith(image) for known in images), image)
        self.assertEqual(len(systems), 6)
        for name in re.findall(r"`(userdesk[-_]VERSION\S+?)`|(userdesk[-_]VERSION[\w.-]+)", told):
            file = (name[0] or name[1]).replace("VERSION", version())
            kind = re.fullmatch(rf"userdesk[-_]{re.escape(version())}(_amd64\.deb|-1\.x86_64\.rpm|-linux-x86_64\.tar\.xz|-windows-x86_64\.(exe|msi)"
                                r"|-macos-(arm64|x86_64)\.dmg)", file)
            self.assertTrue(kind, file)

    def test_may_do_no_more_than_they_need(self):
        for name, workflow in WORKFLOWS.items():
            self.assertEqual(workflow["permissions"], {"contents": "read"}, name)
        raised = {name: job["permissions"] for w in WORKFLOWS.values() for name, job in w["jobs"].items() if "permissions" in job}
        self.assertEqual(raised, {"draft": {"contents": "write", "id-token": "write", "attestations": "write"}})
        self.assertIs(WORKFLOWS["ci.yml"]["concurrency"]["cancel-in-progress"] is True, False)
        for step in steps():
            if step.get("uses", "").startswith("actions/checkout@"):
                self.assertIs(step["with"]["persist-credentials"], False)

    def test_take_no_text_of_others_into_a_script(self):
        for script in scripts():
            self.assertNotIn("${{", script)

    def test_name_the_version_of_each_action(self):
        used = [thing["uses"] for thing in (*steps(), *jobs()) if "uses" in thing]
        self.assertTrue(used)
        for name in used:
            if name.startswith("./"):
                self.assertTrue((ROOT / name).is_file(), name)
            else:
                self.assertRegex(name, r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")
        for line in re.findall(r"uses: (?!\./).*", "".join(read(f".github/workflows/{name}") for name in WORKFLOWS)):
            self.assertRegex(line, r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
        self.assertEqual(read(".github/dependabot.yml").count("package-ecosystem: github-actions"), 1)

    def test_secrets_are_where_nothing_but_signing_runs(self):
        for name in ("build.yml", "ci.yml"):
            self.assertNotIn("secrets.", read(f".github/workflows/{name}"), name)
        asking = {name: job for name, job in WORKFLOWS["release.yml"]["jobs"].items() if "secrets." in yaml.dump(job)}
        self.assertTrue(asking)
        for name, job in asking.items():
            self.assertTrue(name.startswith("sign-"), name)
            self.assertEqual(job["environment"], "release")
            ran = {step["run"].split()[0] for step in job["steps"] if "run" in step}
            self.assertLessEqual(ran, {"packaging/macos/keychain", "packaging/macos/pack", "packaging/windows/finish"})
            self.assertNotIn("build", [word for step in job["steps"] for word in step.get("run", "").split()])

    def test_release_needs_a_tag_all_checks_and_provenance(self):
        release = WORKFLOWS["release.yml"]
        self.assertEqual(release[True], {"push": {"tags": ["v*"]}})
        needs = {name: release["jobs"][name].get("needs") for name in ("build", "sign-macos", "sign-windows", "draft")}
        self.assertEqual(needs, {"build": "version", "sign-macos": "build", "sign-windows": "build",
                                 "draft": ["sign-macos", "sign-windows"]})
        order = [step.get("uses", step.get("run", "")) for step in release["jobs"]["draft"]["steps"]]
        kinds = ["download-artifact", "packaging/release collect", "attest-build-provenance", "packaging/release draft"]
        places = [next(place for place, step in enumerate(order) if kind in step) for kind in kinds]
        self.assertEqual(places, sorted(places))


class Release(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "packaging").mkdir()
        for file in ("packaging/release", "packaging/functions", "CMakeLists.txt"):
            shutil.copy(ROOT / file, self.folder / file)
        self.log("## 9.9.9 - 2030-01-02", f"## {version()} - 2030-01-01")
        for system, name in (("linux", "a b.deb"), ("windows", "c.exe")):
            made = self.folder / "collected" / f"packages-{system}"
            made.mkdir(parents=True)
            (made / name).write_bytes(system.encode())
            (made / "SHA256SUMS").write_text(f"{hashlib.sha256(system.encode()).hexdigest()}  {name}\n", encoding="utf-8")

    def log(self, *titles):
        """A changelog with these entries."""
        text = "".join(f"{title}\n\n- What is in {title[3:]}.\n\n" for title in titles)
        (self.folder / "CHANGELOG.md").write_text(f"# Changelog\n\n{text}", encoding="utf-8")

    def release(self, *arguments):
        return subprocess.run([self.folder / "packaging/release", *arguments], capture_output=True, text=True)

    def collect(self):
        return self.release("collect", self.folder / "collected", self.folder / "files")

    def test_expects_the_tag_of_the_version(self):
        self.log(f"## {version()} - 2030-01-01", "## 0.0.1 - 2029-01-01")
        for tag, code in ((f"v{version()}", 0), (version(), 1), (f"v{version()}.1", 1), (f"v1{version()}", 1), ("", 1)):
            self.assertEqual(self.release("expect-version", tag).returncode, code, tag)

    def test_candidates_are_of_what_is_unreleased(self):
        for newest, tag, code in (("## Unreleased", f"v{version()}-rc1", 0), ("## Unreleased", f"v{version()}-rc12", 0),
                                  ("## Unreleased", "v0.0.1-rc1", 1), ("## Unreleased", f"v{version()}-rc0", 1),
                                  ("## Unreleased", f"v{version()}-beta", 1), (f"## {version()} - 2030-01-01", f"v{version()}-rc1", 1)):
            with self.subTest(newest=newest, tag=tag):
                self.log(newest, "## 0.0.1 - 2029-01-01")
                self.assertEqual(self.release("expect-version", tag).returncode, code)

    def test_notes_have_a_paragraph_in_a_line(self):
        (self.folder / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n### Changed\n\n- One,\n  and more\n  of it.\n- Two.\n\n"
                                                  "Words\nof prose.\n\n## 0.0.1 - 2029-01-01\n\n- Old.\n", encoding="utf-8")
        self.assertEqual(self.release("notes").stdout.strip(), "### Changed\n\n- One, and more of it.\n- Two.\n\nWords of prose.")

    def test_expects_an_entry_of_the_version(self):
        for newest in ("## Unreleased", "## 9.9.9 - 2030-01-02"):
            self.log(newest, f"## {version()} - 2030-01-01")
            self.assertEqual(self.release("expect-version", f"v{version()}").returncode, 1, newest)

    def test_notes_are_the_newest_entry(self):
        self.assertEqual(self.release("notes").stdout.strip(), "- What is in 9.9.9 - 2030-01-02.")

    def draft(self, answer, tag="v1.0.0"):
        """What is asked of gh, which knows the release as a draft, as published ("false"), or not."""
        tool = self.folder / "gh"
        tool.write_text(f"""#!/bin/sh
echo "$*" >>{self.folder}/asked
case "$2 {answer}" in "view ") exit 1 ;; view*) echo {answer} ;; esac
""", encoding="utf-8")
        tool.chmod(0o755)
        (self.folder / "asked").write_text("", encoding="utf-8")
        self.collect()
        done = subprocess.run([self.folder / "packaging/release", "draft", tag, "notes.md", self.folder / "files"],
                              env={**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"}, capture_output=True, text=True)
        return done, [line for line in (self.folder / "asked").read_text(encoding="utf-8").splitlines() if " view " not in line]

    def test_makes_a_draft(self):
        done, (asked,) = self.draft("")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("release create v1.0.0 --draft --verify-tag", asked)

    def test_a_candidate_is_no_release(self):
        for tag, is_candidate in (("v1.0.0", False), ("v1.0.0-rc2", True)):
            _, (asked,) = self.draft("", tag)
            self.assertEqual("--prerelease" in asked, is_candidate, tag)

    def test_a_rerun_makes_no_second_draft(self):
        done, (asked,) = self.draft("true")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("release upload v1.0.0 --clobber", asked)

    def test_a_published_release_stays(self):
        done, asked = self.draft("false")
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(asked, [])

    def test_collects_with_sums_of_all(self):
        done = self.collect()
        self.assertEqual(done.returncode, 0, done.stderr)
        files = self.folder / "files"
        self.assertEqual({path.name for path in files.iterdir()}, {"a b.deb", "c.exe", "SHA256SUMS"})
        subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], check=True, capture_output=True, cwd=files)

    def test_refuses_what_was_changed_on_the_way(self):
        (self.folder / "collected/packages-linux/a b.deb").write_bytes(b"changed")
        self.assertNotEqual(self.collect().returncode, 0)

    def test_refuses_what_has_no_sum(self):
        (self.folder / "collected/packages-linux/more.rpm").touch()
        self.assertNotEqual(self.collect().returncode, 0)

    def test_refuses_two_files_of_one_name(self):
        made = self.folder / "collected/packages-windows"
        for name in ("a b.deb", "SHA256SUMS"):
            (made / name).write_bytes((self.folder / "collected/packages-linux" / name).read_bytes())
        (made / "c.exe").unlink()
        self.assertNotEqual(self.collect().returncode, 0)


if __name__ == "__main__":
    unittest.main()
