"""Where all tables of the local database are listed."""

from __future__ import annotations

from sqlalchemy import MetaData

#: Times are integers: milliseconds since 1970, UTC. Ids are UUIDs as text.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
