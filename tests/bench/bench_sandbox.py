# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""The sandbox's memory with a million users, listed and sorted, at its peak."""

import argparse
import json
import pathlib
import subprocess
import urllib.request

USERS = 1_000_000
BOUND = 500


def post(url, body, token=None):
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        return json.load(answer)


def peak_bytes(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("no VmHWM")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sandbox", required=True)
    arguments = parser.parse_args()
    process = subprocess.Popen([arguments.sandbox, "--follow-stdin", "--users", str(USERS)], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    with process:
        url = process.stdout.readline().strip()
        token = post(url + "/v1/auth/login", {"username": "admin@sandbox.test", "password": "sandbox"})["accessToken"]
        for key in ("username", "lastName"):
            page = post(url + "/v1/users/page", {"sortBy": {key: "asc"}, "pageSize": 100}, token)
            assert page["totalRecords"] == USERS
        each = peak_bytes(process.pid) / USERS
        process.stdin.close()
    print(f"sandbox, {USERS:,} users        bytes a user  {each:6.0f}   bound  {BOUND}")


if __name__ == "__main__":
    main()
