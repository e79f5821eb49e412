"""Runs a command and writes what it used to a file: measured.py FILE COMMAND…

A process of its own, and a small one: the system counts a new process's peak memory from that of the one it came from.
"""

import json
import os
import subprocess
import sys
from time import perf_counter

# The system counts in bytes on a Mac and in KiB on Linux.
UNIT = 2**20 if sys.platform == "darwin" else 2**10

file, *command = sys.argv[1:]
began = perf_counter()
process = subprocess.Popen(command)
_, status, used = os.wait4(process.pid, 0)
wall = perf_counter() - began
process.returncode = os.waitstatus_to_exitcode(status)
with open(file, "w", encoding="utf-8") as out:
    json.dump({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / UNIT}, out)
sys.exit(process.returncode)
