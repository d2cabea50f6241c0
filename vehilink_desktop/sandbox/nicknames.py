"""What a nickname may say."""

from __future__ import annotations

import re
import unicodedata
import uuid

from vehilink_desktop.domain.problem import FieldError, ProblemType
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.texts import text_problem

MAX_NICKNAME = 30
#: Whoever bears one of these looks like the platform.
_RESERVED = (
    "vehilink", "official", "administrator", "customer service", "platform staff",
    "官方", "客服", "管理员", "平台",
)  # fmt: skip
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w|https?:|www\.|whatsapp|telegram|wechat|weixin|微信|(?:\d[\s().-]*){7}"
)


def plain_nickname(account_id: str) -> str:
    """How somebody is called who chose no nickname."""
    return f"Dealer {uuid.UUID(account_id).int % 10_000:04}"


def checked_nickname(text: str) -> str:
    """`text` without the space around it.

    Raises:
        Refused: `content-refused`: `required`, `too_long`, `control_characters`, `reserved_word`
            or `contact_in_text` at /nickname.
    """
    nickname = text.strip()
    reason = _problem(nickname)
    if reason:
        wrong = FieldError(pointer="/nickname", reason=reason)
        raise Refused(ProblemType.CONTENT_REFUSED, "This is no nickname.", errors=(wrong,))
    return nickname


def _problem(nickname: str) -> str | None:
    found = text_problem(nickname, MAX_NICKNAME)
    if found:
        return "control_characters" if found == "bidi_control" else found
    plain = _plain(nickname)
    if any(word in plain for word in _RESERVED):
        return "reserved_word"
    return "contact_in_text" if _CONTACT.search(plain) else None


def _plain(text: str) -> str:
    """What a reader takes the text for: wide letters are letters, unseen characters nothing."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if unicodedata.category(char) != "Cf")
