# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Start to first shown window, and resident memory then: UserDesk against a bare QApplication with one QLabel.

Needs a display with a window manager. The two take turns, so that whatever else the machine does meets both.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time


def window_list():
    return subprocess.Popen(["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], stdout=subprocess.PIPE, text=True)


def resident_kib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("no VmRSS")


def start_once(program):
    """Milliseconds to the window, and KiB resident half a second later, when it has been painted."""
    windows = window_list()
    before = windows.stdout.readline()
    begin = time.perf_counter()
    process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while windows.stdout.readline() == before:
            pass
        elapsed = (time.perf_counter() - begin) * 1000
        time.sleep(0.5)
        return elapsed, resident_kib(process.pid)
    finally:
        process.kill()
        process.wait()
        while windows.stdout.readline() != before:  # until the window is gone again
            pass
        windows.kill()
        windows.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--userdesk", required=True)
    parser.add_argument("--bare", required=True)
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    home = tempfile.mkdtemp(prefix="userdesk-bench-")
    os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = home
    results = {"bare": [], "userdesk": []}
    for run in range(arguments.runs + 1):
        for name in results:
            result = start_once(getattr(arguments, name))
            if run > 0:  # the first pair only warms the caches
                results[name].append(result)
    shutil.rmtree(home, ignore_errors=True)

    def median(name, what):
        return statistics.median(result[what] for result in results[name])

    print(f"median of {arguments.runs} starts        bare   UserDesk   ratio   bound")
    for title, what, unit, bound in (("to the first window", 0, "ms ", 1.8), ("resident memory", 1, "KiB", 1.6)):
        bare, userdesk = median("bare", what), median("userdesk", what)
        print(f"{title:<20} {unit} {bare:9.0f}  {userdesk:9.0f}  {userdesk / bare:6.2f}  {bound:6.1f}")


if __name__ == "__main__":
    main()
