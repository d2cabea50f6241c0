"""The scripted counterparts at work, in any number of processes over one database."""

from __future__ import annotations

import logging

from sqlalchemy import Connection

from vehilink_desktop.sandbox.effects import Operation, perform
from vehilink_desktop.sandbox.peers.deeds import prepare
from vehilink_desktop.sandbox.peers.errands import Errand, Lookout
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.seed.plant import seed_opened
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.wire import Answer

log = logging.getLogger(__name__)


class Peers:
    """Runs their errands. Nothing that goes wrong here gets out: it is logged and left alone."""

    def __init__(self, site: Site) -> None:
        self._site = site
        with site.db.read() as conn:
            self._lookout = Lookout(site, seed_opened(conn))
        self._errands: dict[str, Errand] = {}
        self._prepared: set[str] = set()

    def act(self) -> int:
        """Do what is due, each errand in a transaction of its own; how many there were."""
        with self._site.db.read() as conn:
            for errand in self._lookout.look(conn):
                self._errands[errand.key] = errand
        now = self._site.now()
        due = sorted((one for one in self._errands.values() if one.due <= now), key=_order)
        for errand in due:
            del self._errands[errand.key]
            self._run(errand)
        return len(due)

    def _run(self, errand: Errand) -> None:
        """Do one errand; it comes to nothing where the rules refuse it."""
        try:
            self._prepare(errand.account_id)
            self._perform(errand)
        except Refused as refused:
            log.info("a scripted counterpart was refused: %s", refused)
        except Exception:  # one errand must not keep the others from being run
            log.exception("a scripted counterpart failed")

    def _prepare(self, account_id: str) -> None:
        if account_id not in self._prepared:
            with self._site.change() as conn:
                prepare(conn, self._site, account_id)
            self._prepared.add(account_id)

    def _perform(self, errand: Errand) -> None:
        """Whichever process is first does it; for the others it is done already."""

        def effect(conn: Connection) -> Answer:
            errand.effect(conn, self._site, errand.key)
            return Answer(204, "")

        operation = Operation(errand.key, "scripted counterpart", fingerprint=errand.key)
        perform(self._site, errand.account_id, operation, effect)


def _order(errand: Errand) -> tuple[int, str]:
    return errand.due, errand.key
