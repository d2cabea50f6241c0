"""The dated tables that the export helper reads, together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vehilink_desktop.domain.export_rules import ExportRules, load_export_rules
from vehilink_desktop.domain.hs_code import HsTable, load_hs_table


@dataclass(frozen=True)
class ExportTables:
    """Customs codes, and what a vehicle needs to leave China."""

    codes: HsTable
    rules: ExportRules


def load_export_tables(folder: Path) -> ExportTables:
    """Read `hs-codes.toml` and `rules.toml` of `folder`.

    Raises:
        OSError: a file cannot be read.
        tomllib.TOMLDecodeError: it is not TOML.
        pydantic.ValidationError: an entry does not fit.
    """
    return ExportTables(
        codes=load_hs_table((folder / "hs-codes.toml").read_text("utf-8")),
        rules=load_export_rules((folder / "rules.toml").read_text("utf-8")),
    )
