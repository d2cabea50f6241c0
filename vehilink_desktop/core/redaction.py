"""Takes personal data and secrets out of text that goes to a log."""

from __future__ import annotations

import re
from pathlib import Path

_RULES = (
    (re.compile(r"(?i)\b(bearer\s+)[\w.~+/=-]+"), r"\1…"),
    (
        re.compile(
            r"(?i)(\"?(?:access_token|refresh_token|code|passphrase|key)\"?\s*[:=]\s*\"?)[^\s\",}]+"
        ),
        r"\1…",
    ),
    (re.compile(r"\+\d{6,15}\b"), "+…"),
    (re.compile(r"\b([A-HJ-NPR-Z0-9]{9})[A-HJ-NPR-Z0-9]{8}\b"), r"\1…"),
    (re.compile(r"(https?://[^\s?\"']+)\?[^\s\"']+"), r"\1?…"),
)


def redact(text: str, *, home: Path | None = None) -> str:
    """`text` without tokens, codes, phone numbers, the tail of VINs, URL queries and home paths."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text.replace(str(home), "~") if home else text


def mask_phone(phone: str) -> str:
    """An E.164 number with its middle hidden: `+8613800138000` → `+86138****8000`."""
    if len(phone) < 8:
        return "*" * len(phone)
    head = phone[: len(phone) - 8] if len(phone) > 11 else phone[:3]
    return head + "****" + phone[-4:]
