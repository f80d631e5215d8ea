# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""A proxy in front of a sandbox, which keeps every request that arrives and bends the answers that a test chooses.

A bend is a function of the request that arrived and of forward(), which asks the bend before it and at last the sandbox.
What it returns goes to the client: the sandbox's answer late or altered, or something else altogether.
"""

import functools
import http.client
import http.server
import json
import threading
import urllib.parse
from dataclasses import dataclass, replace

from driver import PATIENCE, wait_for


@dataclass
class Answer:
    status: int
    headers: dict
    content: bytes

    @property
    def body(self):
        return json.loads(self.content or b"{}")


@dataclass
class Arrival:
    method: str
    path: str
    headers: dict
    content: bytes
    forwarded: bytes = b""  # what the sandbox gets instead
    answer: Answer = None  # none until there is one

    @property
    def body(self):
        return json.loads(self.content or b"{}")

    @property
    def authorization(self):
        return self.headers.get("Authorization")


def refused(status, **headers):
    """Answers with the status; the sandbox never hears of the request."""
    def bend(_arrival, _forward):
        return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")
    return bend


def lost(status):
    """Lets the sandbox do what is asked, and answers with the status, as a gateway does that lost the answer."""
    def bend(_arrival, forward):
        forward()
        return Answer(status, {}, b"")
    return bend


def altered(change):
    """Answers what the sandbox does, after change() had its way with the body."""
    def bend(_arrival, forward):
        answer = forward()
        body = answer.body
        change(body)
        return replace(answer, content=json.dumps(body).encode())
    return bend


def ignored(*fields):
    """The sandbox is asked for all but these fields, and answers that all is well."""
    def bend(arrival, forward):
        body = {name: value for name, value in arrival.body.items() if name not in fields}
        arrival.forwarded = json.dumps(body).encode()
        return forward()
    return bend


class Held:
    """Has the sandbox answer at once, and keeps the answers back until they are let through."""

    def __init__(self):
        self._answered = threading.Event()
        self._let_through = threading.Event()

    def __call__(self, _arrival, forward):
        answer = forward()
        self._answered.set()
        self._let_through.wait(2 * PATIENCE)
        return answer

    def wait(self):
        wait_for("an answer to hold back", self._answered.is_set)

    def let_through(self):
        self._let_through.set()


class BendingProxy:
    def __init__(self, sandbox_url):
        self._sandbox = urllib.parse.urlsplit(sandbox_url).netloc
        self._bends = []
        self._lock = threading.Lock()
        self._arrivals = []
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.handle_error = lambda *_: None  # a client that went away, which is what some tests are about
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def bend(self, where, how, times=None, fits=lambda arrival: True):
        """Bends what is asked of "METHOD /path", the next times only or always."""
        with self._lock:
            self._bends.append([where, how, times, fits])

    def straighten(self):
        with self._lock:
            self._bends.clear()

    def arrivals(self, where="", since=0):
        """What arrived at "METHOD /path" after the first so many."""
        with self._lock:
            return [arrival for arrival in self._arrivals[since:] if where in ("", f"{arrival.method} {arrival.path}")]

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def _handler(proxy):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_):
                pass

            def answer(self):
                content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.title(): value for name, value in self.headers.items()}  # newer Qt sends small letters
                arrival = Arrival(self.command, self.path, headers, content, content)
                answer = proxy._answer(arrival)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.content)))
                self.end_headers()
                self.wfile.write(answer.content)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

        return Handler

    def _answer(self, arrival):
        forward = functools.partial(self._forward, arrival)
        with self._lock:
            self._arrivals.append(arrival)
            bends = self._take_bends(arrival)
        for bend in bends:
            forward = functools.partial(bend, arrival, forward)
        arrival.answer = forward()
        return arrival.answer

    def _take_bends(self, arrival):
        """All that fit, the first one next to the sandbox."""
        taken = []
        for bend in self._bends:
            where, how, times, fits = bend
            if where == f"{arrival.method} {arrival.path}" and times != 0 and fits(arrival):
                bend[2] = times and times - 1
                taken.append(how)
        return taken

    def _forward(self, arrival):
        connection = http.client.HTTPConnection(self._sandbox)
        headers = {name: value for name, value in arrival.headers.items()
                   if name in ("Accept", "Accept-Language", "Authorization", "Content-Type")}
        connection.request(arrival.method, arrival.path, arrival.forwarded or None, headers)
        answer = connection.getresponse()
        kept = {name: value for name, value in answer.getheaders() if name in ("Content-Type", "Retry-After")}
        result = Answer(answer.status, kept, answer.read())
        connection.close()
        return result
