"""A private PostgreSQL cluster from Debian's packages, reached over a Unix socket."""

import os
import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self


def find_binaries() -> Path | None:
    """The newest installed server's programs; None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if found:
        return found[-1].parent
    on_path = shutil.which("postgres")
    return Path(on_path).parent if on_path else None


class Cluster:
    """A running server with throw-away databases. It never runs as root: root lends it a user."""

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        # not pytest's folder: the lent user could not enter it
        self._folder = Path(tempfile.mkdtemp(prefix="vehilink-pg-"))
        self._as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []

    def __enter__(self) -> Self:
        if self._as_user:
            shutil.chown(self._folder, "postgres")
        data = self._folder / "data"
        initdb = ["initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
        self._run(*initdb, "--no-locale")
        options = f"-c listen_addresses='' -k {self._folder} -c fsync=off -c max_connections=200"
        log = self._folder / "log"
        self._run("pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", options)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self._run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", self._folder / "data")
        shutil.rmtree(self._folder)

    def new_database(self) -> str:
        """The URL of a new, empty database."""
        name = f"sandbox_{uuid.uuid4().hex}"
        self._run("createdb", "-h", self._folder, "-U", "postgres", name)
        return f"postgresql+psycopg://postgres@/{name}?host={self._folder}"

    def _run(self, program: str, *arguments: str | Path) -> None:
        command = [*self._as_user, str(self._binaries / program), *map(str, arguments)]
        # pg_ctl's child would keep a pipe open for ever, so what is said goes to a file
        with (self._folder / "said").open("a+b") as said:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/", check=False
            )
            said.seek(0)
            assert done.returncode == 0, said.read().decode(errors="replace")
