"""What tests do through the staff's door to a running platform."""

import json
from concurrent.futures import Future
from typing import Any

from sqlalchemy import inspect, select

from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import metadata

_SOON_S = 0.4


def everything(site: Site) -> str:
    """Every row of every table."""
    with site.db.read() as conn:
        assert set(inspect(conn).get_table_names()) == {t.name for t in metadata.sorted_tables}
        return json.dumps(
            [
                list(map(str, row))
                for table in metadata.sorted_tables
                for row in conn.execute(select(table))
            ],
            ensure_ascii=False,
        )


def waits(request: Future[Any]) -> bool:
    """Whether a request is held up, by the transaction of who asks."""
    try:
        request.result(_SOON_S)
    except TimeoutError:
        return True
    return False
