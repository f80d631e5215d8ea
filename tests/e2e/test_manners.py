# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""A good citizen of the desktop: one window a profile, links, and a start that says what is amiss."""

import ctypes
import os
import pathlib
import secrets
import signal
import subprocess
import time
import unittest
import unittest.mock

from driver import PRESSABLE, Atspi, Control, count_in_memory, keys, type_text, wait_for, window_with_keyboard
from withdesk import PROGRAM, WithDesk


class Crash(WithDesk):
    """What a crash would leave."""

    def test_no_core_dump_holds_secrets(self):
        desk = self.start()
        limits = pathlib.Path(f"/proc/{desk.process.pid}/limits").read_text(encoding="utf-8")
        line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(line.split()[4:6], ["0", "0"])


class SavedPassword(WithDesk):
    """A password that was saved is needed no more."""

    # So that what still stands in memory is what something holds. Only the sanitizers' allocator does it.
    OVERWRITES = {"ASAN_OPTIONS": "max_free_fill_size=1000000000:free_fill_byte=165"}

    @unittest.mock.patch.dict(os.environ, OVERWRITES)
    def test_nothing_holds_it(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        self.open_somebody()
        password = secrets.token_hex(12)
        desk.field("New password").focus()
        type_text(password)
        wait_for("the password", lambda: count_in_memory(desk.process, password) > 0)
        keys("ctrl+s")
        desk.wait_for_message("Saved 1 change")
        wait_for("the password to be gone", lambda: count_in_memory(desk.process, password) == 0)


class SystemText(WithDesk):
    """Of a system whose text is larger than usual."""

    def height_of_a_line(self):
        line = self.start().field("User name").accessible
        return Atspi.Component.get_extents(line, Atspi.CoordType.SCREEN).height

    def test_usual_text_is_as_designed(self):
        self.assertEqual(self.height_of_a_line(), 32)

    @unittest.mock.patch.dict(os.environ, {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"})
    def test_large_text_is_followed(self):
        fonts = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "kdeglobals")
        fonts.parent.mkdir(exist_ok=True)
        fonts.write_text("[General]\nfont=Noto Sans,16.5,-1,5,50,0,0,0,0,0\n", encoding="utf-8")
        self.assertEqual(self.height_of_a_line(), 48)


class Again(WithDesk):
    """A second start while the first is open."""

    def start_again(self, *arguments):
        """Its exit code; it ends by itself."""
        with open(self.log, "ab") as log:
            return subprocess.run([PROGRAM, *arguments], timeout=20, stdout=log, stderr=log, check=False).returncode

    def test_link_opens_its_user_in_the_window_that_is_open(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.sandbox.some_user()
        self.assertEqual(self.start_again(f"userdesk://user/{user['userId']}"), 0)
        wait_for("the form", lambda: desk.field("User name").text == user["username"])

    def another_user(self, user):
        return next(other for other in self.sandbox.each_user() if other["userId"] != user["userId"])

    def test_link_is_offered_while_somebody_edits(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.type("First name", "Edited")
        other = self.another_user(user)
        self.assertEqual(self.start_again(f"userdesk://user/{other['userId']}"), 0)
        desk.wait_for_message("asked for from outside")
        self.assertEqual(desk.field("First name").text, "Edited")
        desk.press("Open user")
        wait_for("the form", lambda: desk.field("User name").text == other["username"])

    def test_review_saves_whom_it_shows_whatever_link_comes(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.type("First name", "Reviewed")
        desk.press("Review changes")
        other = self.another_user(user)
        self.assertEqual(self.start_again(f"userdesk://user/{other['userId']}"), 0)
        desk.find("Changes")
        desk.press("Save changes")
        wait_for("the change", lambda: len(self.sandbox.updates()) == 1)
        self.assertEqual(self.sandbox.updates()[0]["body"]["userId"], user["userId"])

    def test_link_takes_nothing_else_along(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.sandbox.some_user()
        link = f"userdesk://user/{user['userId']}"
        self.assertEqual(self.start_again("-platformpluginpath", "/nowhere", link, "--server", "https://b.example"), 0)
        wait_for("the form", lambda: desk.field("User name").text == user["username"])

    def test_bad_link_is_told_and_changes_nothing(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        self.open_somebody()
        desk.type("First name", "Edited")
        self.assertEqual(self.start_again("userdesk://user/../../all"), 0)
        desk.wait_for_message("can't be opened")
        self.assertEqual(desk.field("First name").text, "Edited")

    def test_after_a_crash_a_new_one_starts(self):
        started = time.time() - 1
        self.start().kill()
        data = pathlib.Path(os.environ["XDG_DATA_HOME"], "co.iklim", "userdesk")
        (lock,) = [file for file in data.glob("*.lock") if file.stat().st_mtime >= started]
        lock.write_text(f"{os.getpid()}\nuserdesk\n\n")  # the number is another program's by now
        desk = self.start()
        desk.find("Sign in")
        self.assertEqual(desk.message(), "")
        self.assertEqual(self.start_again(), 0)

    def test_killed_at_any_moment(self):
        for step in range(12):
            process = subprocess.Popen([PROGRAM], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(step / 8)  # the moment itself is what counts
            except subprocess.TimeoutExpired:
                process.kill()
            process.wait()
        desk = self.start()
        desk.find("Sign in")
        self.assertEqual(desk.message(), "")
        self.assertEqual(self.start_again(), 0)

    def test_one_that_hangs_is_told_of(self):
        hung = self.start()
        hung.process.send_signal(signal.SIGSTOP)
        self.start().wait_for_message("doesn't answer")

    def test_socket_leaves_with_the_window(self):
        def sockets():
            return set(pathlib.Path(os.environ["XDG_RUNTIME_DIR"]).glob("userdesk-*"))

        before = sockets()
        desk = self.start()
        self.assertEqual(len(sockets() - before), 1)
        desk.quit()
        self.assertEqual(sockets(), before)

    def test_too_long_to_be_handed_over(self):
        self.start()
        self.assertEqual(self.start_again("--user", "a" * 70_000), 1)
        self.assertIn("too long", self.log.read_text(encoding="utf-8", errors="replace"))


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h, and what follows it in XEvent."""

    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("more", ctypes.c_long * 24)]


class KeyboardRequests:
    """What the window manager is asked for; Qt's own requests are sent so that they are not seen here."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = self.x11.XInternAtom.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.x11.XSelectInput(self.display, root, ctypes.c_long(1 << 19))  # SubstructureNotifyMask
        self.type = self.x11.XInternAtom(self.display, b"_NET_ACTIVE_WINDOW", 0)

    def next(self):
        """Who asks (1: a program; 2: the user), and the time; nothing where nobody has."""
        event = ClientMessage()
        while self.x11.XPending(self.display):
            self.x11.XNextEvent(self.display, ctypes.byref(event))
            if event.type == 33 and event.message_type == self.type:  # ClientMessage
                return event.data[0], event.data[1]
        return None

    def close(self):
        self.x11.XCloseDisplay(self.display)


class Front(WithDesk):
    """A second start brings the window before the others, as the user has just asked for it."""

    def start_again(self, **environment):
        subprocess.run([PROGRAM], timeout=20, check=True, env=dict(os.environ, **environment))

    def cover(self):
        """Another program takes the keyboard from UserDesk, and is the last that the user did something in."""
        process = subprocess.Popen(["xev", "-geometry", "500x400+50+50"], stdout=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Event Tester", "windowactivate",
                        "--sync", "mousemove", "--window", "%1", "300", "300", "click", "1"], check=True)
        wait_for("the other program", lambda: window_with_keyboard() == "Event Tester")

    def test_comes_before_the_program_in_use(self):
        self.start()
        self.cover()
        self.start_again()
        wait_for("UserDesk", lambda: "UserDesk" in window_with_keyboard())

    def test_asks_with_the_time_of_the_second_start(self):
        self.start()
        for environment, expected in (({"DESKTOP_STARTUP_ID": "menu-7_TIME7654321"}, (1, 7654321)), ({}, (2, 0))):
            requests = KeyboardRequests()
            self.addCleanup(requests.close)
            self.start_again(**environment)
            self.assertEqual(wait_for("the request", requests.next), expected)


class OtherDisplay(WithDesk):
    def setUp(self):
        super().setUp()
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"], pass_fds=[write],
                                       stderr=subprocess.DEVNULL)
        self.addCleanup(self.server.wait)
        self.addCleanup(self.server.terminate)
        os.close(write)
        with os.fdopen(read) as numbers:
            self.display = ":" + numbers.readline().strip()

    def box_of(self, process):
        """The button of the box that it shows."""
        def button():
            desktop = Atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                if child and child.get_process_id() == process.pid:
                    return next(iter(Control(child).find_all("OK", PRESSABLE)), None)
            return None

        return wait_for("the box", button)

    def test_is_told(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        self.open_somebody()
        name = desk.field("User name").text
        other = self.sandbox.some_user()
        with open(self.log, "ab") as log:
            second = subprocess.Popen([PROGRAM, f"userdesk://user/{other['userId']}x"], stdout=log, stderr=log,
                                      env=dict(os.environ, DISPLAY=self.display))
        self.addCleanup(second.kill)
        self.box_of(second).press()
        self.assertEqual(second.wait(20), 1)
        self.assertIn("another display", self.log.read_text(encoding="utf-8", errors="replace"))
        self.assertEqual(desk.field("User name").text, name)
        self.assertEqual(desk.message(), "")


class Amiss(WithDesk):
    """What is missing is told, and the rest works."""

    def test_settings_that_cannot_be_written(self):
        os.environ["XDG_CONFIG_HOME"] = "/dev/null/config"
        desk = self.start()
        desk.wait_for_message("will not be saved")
        desk.sign_in("admin@sandbox.test")

    def test_no_home_folder(self):
        os.environ.pop("XDG_CONFIG_HOME")
        os.environ["HOME"] = "/dev/null/home"
        desk = self.start()
        desk.wait_for_message("will not be saved")
        desk.sign_in("admin@sandbox.test")

    def test_no_folder_of_ones_own(self):
        folder = self.home / "config" / "co.iklim"
        folder.mkdir(parents=True)
        (folder / "userdesk.run").touch()  # where the folder would be
        runtime = os.environ.pop("XDG_RUNTIME_DIR")
        self.addCleanup(os.environ.__setitem__, "XDG_RUNTIME_DIR", runtime)
        self.start().wait_for_message("can't reach this window")

    def test_damaged_settings(self):
        folder = self.home / "config" / "co.iklim"
        folder.mkdir(parents=True)
        (folder / "userdesk.conf").write_bytes(bytes(range(256)) * 100)
        desk = self.start()
        desk.find("Sign in")
        desk.sign_in("admin@sandbox.test")

    def test_no_fonts(self):
        fonts = self.home / "fonts.conf"
        fonts.parent.mkdir(exist_ok=True)
        fonts.write_text(f"<fontconfig><dir>{self.home}/none</dir><cachedir>{self.home}/cache</cachedir></fontconfig>")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        self.addCleanup(os.environ.pop, "FONTCONFIG_FILE")
        self.start().find("Sign in")
        self.assertIn("no fonts", pathlib.Path(self.log).read_text(encoding="utf-8", errors="replace"))


class Keyboard(WithDesk):
    def test_a_whole_job_through_the_command_palette(self):
        desk = self.start()
        desk.sign_in("admin@sandbox.test")
        user = self.open_somebody()
        desk.type("First name", "Palette")
        for words in ("review", "blocked view"):
            keys("ctrl+shift+p")
            desk.field("Find a command")
            type_text(words)
            keys("Return")
            if words == "review":
                desk.find("Request")
                keys("Escape")
                wait_for("the form again", lambda: not desk.shows("Request"))
        wait_for("the view", lambda: desk.button("Status: Blocked"))
        keys("ctrl+s")
        wait_for("the change", lambda: self.sandbox.updates())
        self.assertEqual(self.sandbox.updates()[0]["body"], {"userId": user["userId"], "firstName": "Palette"})

    def test_message_is_an_alert_with_all_its_words(self):
        desk = self.start()
        desk.find("Sign in")
        desk.fill("User name", "admin@sandbox.test")
        desk.fill("Password", "wrong")
        desk.press("Sign in")
        words = desk.wait_for_message("password")
        self.assertEqual(desk.find(words, (Atspi.Role.ALERT,)).name, words)


if __name__ == "__main__":
    unittest.main()
