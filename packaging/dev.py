#!/usr/bin/env python3
"""The developer's one entry point; works on a bare machine with Python 3.11+ and pip.

    python3 packaging/dev.py run [app options]      the app beside its own sandbox platform
    python3 packaging/dev.py test [pytest options]  the tests
    python3 packaging/dev.py check                  style, types, import rules, translations
    python3 packaging/dev.py bench [NAME …] [--json FILE]
    python3 packaging/dev.py tour --out DIR [--theme dark] [--language ar] [--capture]
    python3 packaging/dev.py sandbox [options]      the platform alone; --help lists them
    python3 packaging/dev.py translate              bring new texts into i18n, to be translated
    python3 packaging/dev.py lock                   renew the locked packages

Each first brings the machine up to date: system libraries, .venv, translations, models.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have any Python
    sys.exit(f"dev.py needs Python 3.11 or newer; this is {sys.version.split()[0]}")

import bootstrap
import models
import translations
from bootstrap import BIN, PYTHON, ROOT, say


def main() -> None:
    """Look the command up and hand it the rest of the line."""
    name, *rest = sys.argv[1:] or ["--help"]
    if name in ("-h", "--help"):
        print(__doc__)
        return
    if name not in COMMANDS:
        sys.exit(f"dev.py: no command {name!r}; there are {', '.join(COMMANDS)}")
    os.chdir(ROOT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, the app starts a third faster
    if not bootstrap.has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    COMMANDS[name](rest)


def run(rest: list[str]) -> None:
    """Open the app; where nobody could see it, let the tour do the main job instead."""
    if not bootstrap.has_display():
        say("no display here, so the tour does the main job; its pictures go to out/tour")
        tour(["--out", "out/tour", *rest])
    prepare()
    become(PYTHON, "-m", "vehilink_desktop.app", *rest)


def test(rest: list[str]) -> None:
    """Run the tests: all of them on two cores, or what pytest is told."""
    prepare(helpful=bootstrap.TEST | bootstrap.DISPLAY | bootstrap.BENCH)
    bootstrap.provide_mitmproxy()
    become(PYTHON, "-m", "pytest", *(rest or ["-n", "2", "--dist", "loadfile"]))


def bench(rest: list[str]) -> None:
    """Measure the figures that have a goal."""
    prepare(helpful=bootstrap.BENCH)
    become(PYTHON, "-m", "tests.benchmarks.run", *rest)


def tour(rest: list[str]) -> None:
    """Drive the real window through the main job, one picture a step."""
    prepare()
    if "--capture" in rest:
        bootstrap.provide_mitmproxy()
    become(PYTHON, "-m", "tests.tour", *rest)


def sandbox(rest: list[str]) -> None:
    """Serve the sandbox platform."""
    prepare()
    become(PYTHON, "-m", "vehilink_desktop.sandbox", *rest)


def check(_rest: list[str]) -> None:
    """Run every check, also after one has failed."""
    prepare()
    failed = []
    lines = ["ruff check", "ruff format --check", "mypy", "lint-imports --no-logo"]
    for line in (*lines, "python packaging/translations.py"):
        say(line)
        program, *options = line.split()
        if subprocess.call([str(BIN / program), *options]):
            failed.append(line)
    sys.exit(f"dev.py: failed: {', '.join(failed)}" if failed else 0)


def translate(_rest: list[str]) -> None:
    """Bring the program's new texts into i18n, and list what is to be translated."""
    prepare()
    translations.update()
    print("\n".join(translations.faults()) or "every text is translated")


def lock(rest: list[str]) -> None:
    """Renew the lock files: names, versions and hashes, no addresses.

    Locked versions stay unless `--upgrade` or `--upgrade-package NAME` is given.
    """
    pip_compile = [bootstrap.find_uv(), "pip", "compile", "--quiet", "--universal"]
    pip_compile += ["--generate-hashes", "--python-version", "3.11", "--no-header", "--no-annotate"]
    project = ["pyproject.toml", "--group", "dev", "--no-emit-package", "vehilink-desktop"]
    bootstrap.run(*pip_compile, *project, *rest, "--output-file", bootstrap.LOCK)
    uv = ["--group", "bootstrap"]
    bootstrap.run(*pip_compile, *uv, *rest, "--output-file", bootstrap.BOOTSTRAP_LOCK)
    proxy = bootstrap.MITMPROXY_LOCK
    bootstrap.run(*pip_compile, proxy.with_suffix(".in"), *rest, "--output-file", proxy)


def prepare(helpful: dict[str, bootstrap.Probe] | None = None) -> None:
    """Bring the machine up to date; ends the program when it lacks something."""
    bootstrap.prepare(helpful=helpful)
    models.provide()


def become(*command: str | Path) -> NoReturn:
    """Hand over to the command; where a process cannot be replaced, wait for it."""
    words = [str(word) for word in command]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(words[0], words)
    sys.exit(subprocess.call(words))


COMMANDS = {
    function.__name__: function
    for function in (run, test, check, bench, tour, sandbox, translate, lock)
}


if __name__ == "__main__":
    main()
