"""Runs the migrations without an ini file, inside the caller's transaction."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def make_config() -> Config:
    """Where Alembic finds the steps."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(conn: Connection, revision: str = "head") -> None:
    """Bring the tables to `revision`. An error leaves the caller's transaction to be undone."""
    config = make_config()
    config.attributes["connection"] = conn
    command.upgrade(config, revision)
