# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Drives the running UserDesk as a screen reader's user would: through AT-SPI, by accessible names.

Needs an X display with a window manager, a session bus with the accessibility bus, and xdotool for real key strokes.
Every wait ends in a Timeout that says what was waited for.
"""

import json
import os
import subprocess
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("USERDESK_E2E_PATIENCE", "30"))


class Timeout(AssertionError):
    pass


def wait_for(what, check, patience=PATIENCE):
    """Calls check() until it gives something true, which is returned."""
    end = time.monotonic() + patience
    trouble = ""
    while True:
        try:
            result = check()
        except GLib.Error as error:  # the object went away while it was looked at
            result, trouble = None, f" ({error.message})"
        if result:
            return result
        if time.monotonic() > end:
            raise Timeout(f"waited {patience:.0f} s for {what}{trouble}")
        time.sleep(0.05)


class Control:
    """One accessible object."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        return self.accessible.get_role()

    @property
    def text(self):
        iface = self.accessible.get_text_iface()
        return Atspi.Text.get_text(iface, 0, Atspi.Text.get_character_count(iface)) if iface else self.name

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.ENABLED) and self.has(Atspi.StateType.SENSITIVE)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING)

    def labels(self):
        """The names of what this is labelled by."""
        relations = self.accessible.get_relation_set() or []
        return [
            relation.get_target(i).get_name()
            for relation in relations
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for i in range(relation.get_n_targets())
        ]

    def children(self):
        for i in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(i)
            if child:
                yield Control(child)

    def walk(self):
        """All that is below this, without the rows of tables, which may be very many."""
        for child in self.children():
            yield child
            if child.role not in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
                yield from child.walk()

    def find_all(self, name, roles=None, showing=True):
        """All with this name, or labelled with it; the labels themselves are none of them."""
        def matches(control):
            if control.role == Atspi.Role.LABEL or (roles and control.role not in roles):
                return False
            if showing and not control.showing:
                return False
            return control.name == name or name in control.labels()

        return [control for control in self.walk() if matches(control)]

    def press(self):
        action = self.accessible.get_action_iface()
        if not action or not Atspi.Action.do_action(action, 0):
            raise AssertionError(f"“{self.name}” can't be pressed")

    def focus(self):
        Atspi.Component.grab_focus(self.accessible.get_component_iface())
        try:
            wait_for(f"the focus on “{self.name}”", lambda: self.has(Atspi.StateType.FOCUSED))
        except Timeout as timeout:
            raise Timeout(f"{timeout}; the keyboard is with the window “{window_with_keyboard()}”") from None

    def set_text(self, text):
        if not Atspi.EditableText.set_text_contents(self.accessible.get_editable_text_iface(), text):
            raise AssertionError(f"“{self.name}” takes no text")


PRESSABLE = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)
FIELD = (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY)


class UserDesk:
    """The running program."""

    def __init__(self, program, *arguments, log=None):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           QT_LOGGING_RULES="userdesk.*=true")
        with open(log or os.devnull, "ab") as output:
            self.process = subprocess.Popen([program, *arguments], env=environment, stdout=output, stderr=output)
        wait_for("UserDesk on the accessibility bus", self._find_application)
        wait_for("UserDesk's window to have the keyboard", self._has_keyboard)

    def _find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"UserDesk ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return Control(child)
        return None

    def _has_keyboard(self):
        """A window manager that is still starting leaves a new window without it; a person would click the window."""
        if any(window.has(Atspi.StateType.ACTIVE) for window in self.windows()):
            return True
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "windowactivate"],
                       check=False, stderr=subprocess.DEVNULL)
        return False

    def windows(self):
        # What the library remembers of a page may be from before the page was shown, and of the program from before
        # a page was hidden: both are asked for anew.
        application = self._find_application()
        if not application:
            return []
        application.accessible.clear_cache()
        return list(application.children())

    def find(self, name, roles=None, patience=PATIENCE):
        """The showing control with this name, in the newest window that has one."""
        def newest():
            for window in reversed(self.windows()):
                found = window.find_all(name, roles)
                if found:
                    return found[0]
            return None

        return wait_for(f"“{name}”", newest, patience)

    def shows(self, name, roles=None):
        return any(window.find_all(name, roles) for window in self.windows())

    def button(self, name):
        return self.find(name, PRESSABLE)

    def field(self, name):
        return self.find(name, FIELD)

    def check_box(self, name):
        return self.find(name, (Atspi.Role.CHECK_BOX,))

    def combo_box(self, name):
        return self.find(name, (Atspi.Role.COMBO_BOX,))

    def press(self, name):
        button = self.button(name)
        wait_for(f"“{name}” to be enabled", lambda: button.enabled)
        button.press()

    def fill(self, name, text):
        self.field(name).set_text(text)

    def type(self, name, text):
        """Real key strokes into the field, over what it holds."""
        self.field(name).focus()
        keys("ctrl+a")
        type_text(text)

    def choose(self, name, item):
        """Opens a combo box, finds the item by typing it, and takes it."""
        box = self.combo_box(name)
        box.press()
        time.sleep(0.3)  # until the list has the keyboard, which nothing announces
        type_text(item)
        keys("Return")
        wait_for(f"“{item}” in “{name}”", lambda: box.name == item)

    def select_row(self, name, row):
        """Selects a row of a table as a screen reader does."""
        table = self.find(name).accessible.get_table_iface()
        wait_for(f"row {row} of “{name}”", lambda: Atspi.Table.get_n_rows(table) > row)
        Atspi.Table.add_row_selection(table, row)

    def wait_for_rows(self, fits, table="Users"):
        """Waits until the number of users in the table is one that fits."""
        wait_for("the users", lambda: fits(Atspi.Table.get_n_rows(self.find(table).accessible.get_table_iface())))

    def recent_users(self):
        """The names under “Recent users”, the newest first."""
        lists = [found for window in self.windows() for found in window.find_all("Recent users", [Atspi.Role.LIST])]
        return [item.name for found in lists for item in found.children()]

    def message(self):
        """What the operator is told; empty while there is nothing."""
        found = [m for window in self.windows() for m in window.find_all("Message")]
        return found[0].text if found else ""

    def wait_for_message(self, part):
        return wait_for(f"a message with “{part}”", lambda: part in self.message() and self.message())

    def details(self, name):
        """The values of a detail view by their labels."""
        view = self.find(name)
        values = {}
        for control in view.walk():
            for label in control.labels():
                values[label] = control.text
        return values

    def open_by_id(self, user_id):
        self.fill("Open by ID", user_id)
        self.field("Open by ID").focus()
        keys("Return")

    def sign_in(self, username, password="sandbox"):
        self.fill("User name", username)
        self.fill("Password", password)
        self.press("Sign in")
        self.find("Sign out")

    def quit(self):
        keys("alt+F4")
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Timeout("waited for UserDesk to quit") from None
        if self.process.returncode != 0:
            raise AssertionError(f"UserDesk quit with {self.process.returncode}")

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def count_in_memory(process, text):
    """How often the text stands in what the process may write to, as UTF-16 or UTF-8."""
    count = 0
    with open(f"/proc/{process.pid}/maps", encoding="utf-8") as maps, open(f"/proc/{process.pid}/mem", "rb") as memory:
        for line in maps:
            place, permissions = line.split()[:2]
            start, end = (int(number, 16) for number in place.split("-"))
            if not permissions.startswith("rw") or end - start > 1 << 32:  # the sanitizers' shadow is as large as that
                continue
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue  # a device's
            count += content.count(text.encode("utf-16-le")) + content.count(text.encode())
    return count


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def window_with_keyboard():
    return subprocess.run(["xdotool", "getwindowfocus", "getwindowname"], check=False, capture_output=True,
                          text=True).stdout.strip()


def type_text(text):
    """Key strokes into whatever has the keyboard."""
    subprocess.run(["xdotool", "type", "--delay", "20", "--", text], check=True)


def picture(path):
    """A picture of the whole screen."""
    time.sleep(0.3)  # the X server draws when it draws, and says nothing
    subprocess.run(["import", "-window", "root", str(path)], check=True)


class Sandbox:
    """A sandbox of the test's own, whose requests are recorded."""

    def __init__(self, program, requests, *arguments):
        self.requests_file = requests
        self.process = subprocess.Popen([program, "--follow-stdin", "--requests", str(requests), *arguments],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            raise AssertionError("the sandbox gave no address")

    def requests(self, path=None):
        with open(self.requests_file, encoding="utf-8") as lines:
            recorded = [json.loads(line) for line in lines if line.strip()]
        return [request for request in recorded if path in (None, request["path"])]

    def updates(self):
        return self.requests("/v1/users/update")

    def _post(self, path, body, token=None):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        with self._opener.open(request) as answer:
            return json.loads(answer.read() or b"{}")

    def access_token(self, username):
        return self._post("/v1/auth/login", {"username": username, "password": "sandbox"})["accessToken"]

    def page(self, number):
        """A hundred users, as an operator sees them, and how many there are. The requests are recorded too."""
        token = self.access_token("admin@sandbox.test")
        page = self._post("/v1/users/page", {"pageNumber": number, "pageSize": 100, "includeAccount": True,
                                             "sortBy": {"username": "asc"}}, token)
        return page["users"], page["totalRecords"]

    def each_user(self):
        """All users, a page at a time."""
        number, seen, total = 0, 0, 1
        while seen < total:
            users, total = self.page(number)
            yield from users
            number, seen = number + 1, seen + len(users)

    def some_user(self):
        """An active Turkish user with an account and one role, who is none of the operators."""
        return next(user for user in self.each_user()
                    if user["locale"] == "tr_TR" and not user["username"].endswith("@sandbox.test") and user.get("account")
                    and user["status"] == "ACTIVE" and len(user["roles"]) == 1 and user["roles"] != ["ADMIN"])

    def expire_tokens(self):
        self._post("/sandbox/expire", {"refresh": True})

    def set_fault(self, kind, when="next", path=""):
        self._post("/sandbox/fault", {"kind": kind, "when": when, "path": path})

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(10)
