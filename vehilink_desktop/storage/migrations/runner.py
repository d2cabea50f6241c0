"""Runs the migrations without an ini file, inside the caller's transaction."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent


def make_config(scripts: Path = SCRIPTS) -> Config:
    """Where Alembic finds the steps."""
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(conn: Connection, scripts: Path = SCRIPTS) -> None:
    """Bring the tables to the newest schema. An error leaves it to the caller to roll back."""
    config = make_config(scripts)
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
