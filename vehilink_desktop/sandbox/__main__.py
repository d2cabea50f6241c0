"""Runs a sandbox platform: `python -m vehilink_desktop.sandbox --data-dir D`."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import threading
from pathlib import Path

from vehilink_desktop.core.redaction import RedactingFormatter
from vehilink_desktop.sandbox.app import contract_of, make_app
from vehilink_desktop.sandbox.faults import Faults
from vehilink_desktop.sandbox.server import SandboxServer, write_ready_file
from vehilink_desktop.sandbox.settings import Settings
from vehilink_desktop.sandbox.site import WrongDatabase, open_site


def main(arguments: list[str] | None = None) -> None:
    """Run until stopped."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.export_openapi:
        export_openapi(options.export_openapi)
        return
    if options.data_dir is None:
        parser.error("--data-dir is needed: an empty folder, or that of an earlier run")
    said = logging.StreamHandler()
    said.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[said])
    settings = Settings(
        data_dir=options.data_dir,
        database_url=options.database_url,
        seed_count=options.seed,
        faults=options.faults,
        review_s=options.review_seconds,
        peers=options.peers,
    )
    try:
        site = open_site(settings.with_values(options.set))
    except (WrongDatabase, ValueError) as error:
        parser.error(str(error))

    def ready() -> None:
        if options.ready_file:
            write_ready_file(options.ready_file, server.url)
        else:
            print(server.url, flush=True)

    server = SandboxServer(site, options.port, on_ready=ready)
    if options.background and hasattr(os, "nice"):
        os.nice(5)
    if options.die_with_parent:
        threading.Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
    server.serve_forever()


def export_openapi(path: Path) -> None:
    """Write the contract, the same bytes for the same code."""
    document = contract_of(make_app(faults=Faults()))
    text = json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _stop_at_end_of_input(server: SandboxServer) -> None:
    """The parent holds the other end of our input, which ends however the parent dies."""
    sys.stdin.buffer.read()
    server.should_exit = True


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vehilink_desktop.sandbox", description="The platform for learning and tests."
    )
    add = parser.add_argument
    add("--data-dir", type=Path, help="where everything is kept")
    add("--port", type=int, default=0, help="0 takes a free one")
    add("--ready-file", type=Path, help="gets url, pid and port as JSON; else the url is printed")
    add("--database-url", help="postgresql+psycopg://… instead of SQLite in the data folder")
    add("--seed", type=int, default=Settings.seed_count, help="listings that the first start makes")
    add("--review-seconds", type=float, default=Settings.review_s, help="0 reviews at once")
    add("--peers", action="store_true", help="let scripted counterparts answer what people do")
    add("--faults", action="store_true", help="mount the fault knobs")
    add("--set", action="append", default=[], metavar="NAME=NUMBER", help="another setting")
    add("--die-with-parent", action="store_true", help="stop when standard input ends")
    add("--background", action="store_true", help="let the programs on the screen go first")
    add("--export-openapi", type=Path, metavar="FILE", help="write the contract and end")
    return parser


if __name__ == "__main__":
    main()
