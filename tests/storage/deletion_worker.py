"""Draws the consequences of a carried-out deletion, in a process that may be killed meanwhile.

`python -m tests.storage.deletion_worker FOLDER` prints a line when it begins.
"""

import random
import sys
from pathlib import Path

from tests.support.new_store import KEY
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.privacy_cases import PrivacyCaseService
from vehilink_desktop.services.tokens import DatabaseTokenStore
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.vault import open_vault
from vehilink_desktop.storage.workspace import Workspace


def open_workspace(folder: Path) -> Workspace:
    """The store in `folder`, as the program opens it."""
    clock = SystemClock()
    db = open_database(folder / "store.db", KEY)
    vault = open_vault(folder / "vault", db)
    return Workspace(db, vault, clock, IdMaker(clock, random.Random(1).getrandbits), lambda _: None)


def apply(workspace: Workspace) -> None:
    """What the program does at its start and with each piece of news."""
    api = ApiClient(
        "http://127.0.0.1:9", clock=workspace.clock, tokens=DatabaseTokenStore(workspace.db)
    )
    PrivacyCaseService(workspace, api, lambda: None).apply_due()
    api.close()


if __name__ == "__main__":
    opened = open_workspace(Path(sys.argv[1]))
    print(flush=True)
    apply(opened)
    opened.db.close()
