"""Editions of the privacy policy that tests publish, and other things that staff write."""

from typing import Any

from vehilink_desktop.sandbox.first_policy import first_policy
from vehilink_desktop.sandbox.languages import LANGUAGES
from vehilink_desktop.sandbox.policy_drafts import PolicyDraft
from vehilink_desktop.sandbox.register import PartyContent

#: What the clause on sharing says more in the editions of tests.
ADDED = {"en": "Insurers too.", "zh_CN": "还包括保险公司。", "ar": "وشركات التأمين أيضًا."}


def markdown(language: str) -> str:
    """The whole of the first edition, with a sentence more."""
    first = first_policy(language)
    return f"# {first.title}\n\n{first.text}\n{ADDED[language]}\n"


def draft(effective_on: str, *, significant: bool = True, **texts: str) -> PolicyDraft:
    """An edition that can be published, with other `texts` by language."""
    change = {"kind": "recipients", "clause": "sharing", "texts": ADDED}
    fields: dict[str, Any] = {
        "effective_on": effective_on,
        "texts": {language: markdown(language) for language in LANGUAGES} | texts,
        "changes": [change] if significant else [],
    }
    return PolicyDraft.model_validate(fields, strict=False)


def party(name: str = "Test insurer", basis: str = "consent", **more: Any) -> PartyContent:
    """Somebody who gets data."""
    texts = {"name": name, "purpose": "To insure", "data": "Orders", "method": "By file"}
    fields = {"texts": {"en": texts}, "contact": "+86 10 1", "country": "CN", "basis": basis}
    return PartyContent.model_validate(fields | more, strict=False)
