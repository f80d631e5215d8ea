# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Signing for Windows, with the real tool and a certificate that is made for the test."""

import base64
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import unittest

from project import ROOT

PASSWORD = "a secret of the test"


def smallest_program():
    """A program of Windows without any code: the headers, and one empty section."""
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 0, 0, 0, 0x1000, 0x1000)
    optional += struct.pack("<QIIHHHHHHIIIIHH", 0x140000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, 0x2000, 0x200, 0, 3, 0)
    optional += struct.pack("<QQQQII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16) + bytes(16 * 8)
    coff = struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0x22)
    section = struct.pack("<8sIIIIIIHHI", b".text", 0x10, 0x1000, 0x200, 0x200, 0, 0, 0, 0, 0x60000020)
    dos = b"MZ" + bytes(58) + struct.pack("<I", 64)
    return (dos + b"PE\0\0" + coff + optional + section).ljust(0x200, b"\0") + bytes(0x200)


class Signing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="userdesk-signing."))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        key, certificate, both = (str(cls.folder / name) for name in ("key.pem", "certificate.pem", "both.p12"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                        "-subj", "/CN=Test", "-addext", "extendedKeyUsage=codeSigning"], check=True, capture_output=True)
        subprocess.run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both, "-passout", f"pass:{PASSWORD}"],
                       check=True, capture_output=True)
        cls.certificate = certificate
        cls.given = {"WINDOWS_CERTIFICATE": base64.b64encode(pathlib.Path(both).read_bytes()).decode(),
                     "WINDOWS_CERTIFICATE_PASSWORD": PASSWORD, "WINDOWS_TIMESTAMP": ""}

    def setUp(self):
        self.program = self.folder / "program.exe"
        self.program.write_bytes(smallest_program())
        self.program.chmod(0o755)

    def sign(self, **given):
        known = {name: value for name, value in os.environ.items() if not name.startswith("WINDOWS_")}
        return subprocess.run([ROOT / "packaging/windows/sign", self.program], env={**known, **given}, capture_output=True, text=True)

    def verified(self):
        return subprocess.run(["osslsigncode", "verify", "-CAfile", self.certificate, "-in", self.program],
                              capture_output=True, text=True)

    def test_signs_in_place(self):
        done = self.sign(**self.given)
        self.assertEqual(done.returncode, 0, done.stderr)
        verified = self.verified()
        self.assertEqual(verified.returncode, 0, verified.stdout)
        self.assertTrue(os.access(self.program, os.X_OK))

    def test_what_is_signed_stays(self):
        self.sign(**self.given)
        before = self.program.read_bytes()
        self.assertEqual(self.sign(**self.given).returncode, 0)
        self.assertEqual(self.program.read_bytes(), before)

    def test_without_a_certificate_nothing_is_signed(self):
        self.assertEqual(self.sign().returncode, 0)
        self.assertEqual(self.program.read_bytes(), smallest_program())

    def test_a_wrong_password_fails_and_changes_nothing(self):
        done = self.sign(**{**self.given, "WINDOWS_CERTIFICATE_PASSWORD": "another"})
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("can't sign", done.stderr)
        self.assertNotIn("another", done.stderr)
        self.assertEqual(self.program.read_bytes(), smallest_program())


if __name__ == "__main__":
    unittest.main()
