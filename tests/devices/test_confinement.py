"""A process that was shut in opens nothing of the user's and reaches nobody."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import socket, subprocess, sys
from vehilink_desktop.devices.confinement import confine

private, allowed, other = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
held = open(private)
if not confine(ports=[allowed]):
    sys.exit("unknown here")

def tries(name, act):
    try:
        act()
    except OSError as error:
        print(name, type(error).__name__)
    else:
        print(name, "works")

tries("held", held.read)
tries("read", lambda: open(private))
tries("write", lambda: open(private + ".new", "w"))
tries("run", lambda: subprocess.run(["/bin/true"], check=True))
tries("import", lambda: __import__("wave"))
tries("allowed", lambda: socket.create_connection(("127.0.0.1", allowed)))
tries("other", lambda: socket.create_connection(("127.0.0.1", other)))
"""


def test_it_opens_nothing_of_the_users_and_reaches_nobody(tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.write_text("a letter")
    with (
        socket.create_server(("127.0.0.1", 0)) as one,
        socket.create_server(("127.0.0.1", 0)) as two,
    ):
        ports = [str(server.getsockname()[1]) for server in (one, two)]
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, private, *ports], capture_output=True, text=True
        )
    if "unknown here" in done.stderr:
        pytest.skip("this kernel has no Landlock")
    said = dict(line.split() for line in done.stdout.splitlines())
    assert said == {
        "held": "works",
        "read": "PermissionError",
        "write": "PermissionError",
        "run": "PermissionError",
        "import": "works",
        "allowed": "works",
        "other": "PermissionError",
    }
