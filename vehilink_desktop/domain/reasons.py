"""Why a field was refused: the platform's answer in its own slugs."""

from __future__ import annotations

from vehilink_desktop.domain.model import Model


class FieldReason(Model):
    """Why one field was refused: `field` is a name of the content, `reason` a slug."""

    field: str
    reason: str
