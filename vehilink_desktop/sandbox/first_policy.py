"""The edition of the privacy policy that the sandbox comes with."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from vehilink_desktop.domain.policy import Policy, PolicyEdition
from vehilink_desktop.sandbox.policy_drafts import PolicyDraft

#: Whoever has an account has agreed to it.
FIRST = PolicyEdition(
    version="2024-03-13",
    effective_on="2024-03-13",
    published_at=datetime(2024, 3, 12, 16, tzinfo=UTC),
)
_FOLDER = Path(__file__).parent / "policy"


@lru_cache
def first_policy(language: str) -> Policy:
    """Its text in one of `LANGUAGES`."""
    text = (_FOLDER / f"{language}.md").read_text(encoding="utf-8")
    return PolicyDraft(effective_on=FIRST.effective_on, texts={language: text}).policy(language)
