"""What every table of the sandbox belongs to."""

from __future__ import annotations

from sqlalchemy import Column, MetaData, Table, Text

#: Raised with every change of the tables. `upgrade` brings a database of an earlier number here;
#: the columns that it adds to tables with rows have a server's default.
SCHEMA = "5"

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
