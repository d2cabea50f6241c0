"""What each role of the staff may do."""

from __future__ import annotations

from enum import StrEnum


class Right(StrEnum):
    """What a page, and each of its buttons, asks for."""

    CERTIFICATIONS = "certifications"
    IDENTITY = "identity"
    ORDERS = "orders"
    DISPUTES = "disputes"
    COMPLAINTS = "complaints"
    CASES = "cases"
    USERS = "users"
    CANCELLATIONS = "cancellations"
    MESSAGES = "messages"
    POLICY = "policy"
    NOTICES = "notices"
    RECIPIENTS = "recipients"
    CLOCK = "clock"
    AUDIT = "audit"


class Role(StrEnum):
    """What somebody works as."""

    REVIEWER = "reviewer"
    SUPPORT = "support"
    ADMINISTRATOR = "administrator"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.REVIEWER: frozenset({Right.CERTIFICATIONS, Right.IDENTITY}),
    Role.SUPPORT: frozenset(
        {Right.USERS, Right.CANCELLATIONS, Right.MESSAGES}
        | {Right.ORDERS, Right.DISPUTES, Right.COMPLAINTS, Right.CASES}
    ),
    Role.ADMINISTRATOR: frozenset(Right),
}
