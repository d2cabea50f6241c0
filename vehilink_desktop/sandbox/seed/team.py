"""The seeded staff: one member for each role of the console."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from vehilink_desktop.core.ids import NewId
from vehilink_desktop.sandbox.console.passphrases import hash_passphrase
from vehilink_desktop.sandbox.console.roles import Role
from vehilink_desktop.sandbox.tables import staff

#: Signs in every seeded member; the sign-in page says it, since a sandbox keeps no secrets.
DEMO_PASSPHRASE = "sandbox staff only"


def plant_team(conn: Connection, new_id: NewId) -> None:
    """Add a member for each role, named like it, unless there is somebody already."""
    if conn.execute(select(staff.c.id).limit(1)).first() is None:
        # slow by design, and the members share the passphrase that everybody may read
        digest = hash_passphrase(DEMO_PASSPHRASE)
        rows = [{"id": new_id(), "name": role, "role": role, "digest": digest} for role in Role]
        conn.execute(insert(staff), rows)
