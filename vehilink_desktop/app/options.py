"""The command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "zh_CN", "ar")
THEMES = ("light", "dark", "system")
#: How an entry that starts with the system starts the program.
BACKGROUND = "--background"


@dataclass(frozen=True)
class Options:
    """What was asked for; None means: as the profile remembers, else the default.

    Without the address of a platform it is the sandbox: a first look needs no account.
    """

    sandbox: bool
    platform: str | None
    profile: Path | None
    language: str | None
    theme: str | None
    self_test: bool
    background: bool


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line; exits with a message on a wrong one."""
    parser = argparse.ArgumentParser(
        prog="vehilink-desktop", description="The trading client of the Vehilink platform."
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--sandbox",
        action="store_true",
        help="sample data on this computer; so it is when no platform is given",
    )
    where.add_argument("--platform", metavar="URL", help="the platform's address (https)")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="where this profile lives")
    parser.add_argument("--language", choices=LANGUAGES, metavar="xx", help=", ".join(LANGUAGES))
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument(
        BACKGROUND, action="store_true", help="without its window, where that was agreed to"
    )
    parser.add_argument("--self-test", action="store_true", help="check this computer and exit")
    found = parser.parse_args(arguments)
    if found.platform and not _acceptable(found.platform):
        parser.error("the platform's address must begin with https://")
    return Options(
        sandbox=found.platform is None,
        platform=found.platform,
        profile=found.profile,
        language=found.language,
        theme=found.theme,
        self_test=found.self_test,
        background=found.background,
    )


def _acceptable(url: str) -> bool:
    # plain HTTP is for a sandbox on this very computer
    return url.startswith(("https://", "http://127.0.0.1:", "http://localhost:", "http://[::1]:"))
