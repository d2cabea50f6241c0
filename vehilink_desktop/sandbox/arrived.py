"""Whether the pages of a proof have arrived."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.tables import media


def check_arrived(conn: Connection, account_id: str, wanted: Sequence[str], pointer: str) -> None:
    """Nothing, if the account has uploaded all these pages of proofs.

    Raises:
        Refused: `media-incomplete`.
    """
    mine = (media.c.account_id == account_id) & (media.c.kind == "voucher")
    arrived = set(conn.execute(select(media.c.id).where(mine, media.c.id.in_(wanted))).scalars())
    lacking = tuple(
        FieldError(pointer=f"{pointer}/{place}", reason="media_incomplete")
        for place, media_id in enumerate(wanted)
        if media_id not in arrived
    )
    if lacking:
        raise Refused(ProblemType.MEDIA_INCOMPLETE, "Not all pages have arrived.", errors=lacking)
