"""What a page of a feed changes in the store; vehicles, of which there are very many, elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TypeVar

from pydantic import ValidationError
from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.certification import Certification
from vehilink_desktop.domain.complaint import Complaint
from vehilink_desktop.domain.consent import CROSS_BORDER, choice_subject
from vehilink_desktop.domain.export import DataExport
from vehilink_desktop.domain.feed import Change, Feed, FeedPage
from vehilink_desktop.domain.identity_check import IdentityCheck
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.notice import Notice
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.privacy_case import PrivacyCase
from vehilink_desktop.domain.purchase_request import PurchaseRequest, RequestState
from vehilink_desktop.domain.quotation import Quotation
from vehilink_desktop.storage.repositories import (
    accounts,
    certifications,
    choices,
    complaints,
    consents,
    exports,
    forgetting,
    identity_checks,
    listings,
    notices,
    orders,
    payees,
    privacy_cases,
    quotations,
    requests,
)

log = logging.getLogger(__name__)

#: From this many on, screens are told "everything" instead of each id.
MANY = 60

M = TypeVar("M", bound=Model)


def read(page: FeedPage, kind: str, model: type[M]) -> list[M]:
    """The documents of a kind; what cannot be read is left aside, for a newer program."""
    found = []
    for change in page.changes:
        if change.type != kind or change.deleted or change.body is None:
            continue
        try:
            found.append(model.model_validate(change.body))
        except ValidationError as error:
            log.warning("a change of %s cannot be read: %s", kind, error.errors()[0]["loc"])
    return found


def named(topic: Topic, ids: Iterable[str]) -> ChangeSet:
    """What changed, by name as long as there are few."""
    ids = list(ids)
    return ChangeSet.all_of(topic) if len(ids) > MANY else ChangeSet.of(topic, *ids)


# -- what others see too


class _Shared(NamedTuple):
    """How a repository forgets what is shown to many; own ones stay whatever happens."""

    kind: str
    topic: Topic
    newest: Callable[[Connection], int]
    remove: Callable[[Connection, str], bool]
    remove_up_to: Callable[[Connection, int], int]


_SHARED = {
    Feed.MARKET: _Shared(
        "listing",
        Topic.LISTING,
        listings.newest,
        listings.remove_other,
        listings.remove_others_up_to,
    ),
    Feed.REQUESTS: _Shared(
        "request",
        Topic.REQUEST,
        requests.newest,
        requests.remove_other,
        requests.remove_others_up_to,
    ),
}


def newest(conn: Connection, feed: Feed) -> int:
    """The last that has arrived before a feed is read anew."""
    shared = _SHARED.get(feed, _SHARED[Feed.MARKET])
    return shared.newest(conn)


def forget_unnamed(conn: Connection, feed: Feed, recency: int) -> ChangeSet:
    """What the platform did not name again, although everything was read anew, is gone."""
    shared = _SHARED.get(feed)
    if shared is None:
        return ChangeSet()
    shared.remove_up_to(conn, recency)
    return ChangeSet.all_of(shared.topic)


def keep_shared(conn: Connection, feed: Feed, page: FeedPage, *, again: bool) -> ChangeSet:
    """Keep what others ask for, and forget what is not shown any more."""
    shared, changes = _SHARED[feed], ChangeSet()
    if feed is Feed.REQUESTS:
        live = [
            one for one in read(page, "request", PurchaseRequest) if one.state == RequestState.LIVE
        ]
        changes = named(Topic.REQUEST, requests.upsert_many(conn, live, mine=False, again=again))
    for change in page.changes:
        gone = change.type == shared.kind and _is_gone(change, feed)
        if gone and shared.remove(conn, change.id):
            changes |= ChangeSet.of(shared.topic, change.id)
    return changes


def _is_gone(change: Change, feed: Feed) -> bool:
    state = (change.body or {}).get("state", RequestState.LIVE)
    return change.deleted or (feed is Feed.REQUESTS and state != RequestState.LIVE)


# -- what is this account's own


class Arrival(NamedTuple):
    """Whose feed it is, and when its page came: milliseconds since 1970.

    Attributes:
        orphans: Takes up the ids of pictures and recordings whose files in the vault are nobody's
            once the page is kept.
    """

    account_id: str
    now: int
    orphans: list[str]


def keep_own(conn: Connection, page: FeedPage, at: Arrival) -> ChangeSet:
    """Keep everything of the account's own feed but its vehicles."""
    kinds = {change.type for change in page.changes}
    changes = ChangeSet()
    for kind, keep in _OWN.items():
        if kind in kinds:
            changes |= keep(conn, page, at)
    for change in page.changes:
        if change.deleted and change.type in _TOPICS:
            at.orphans.extend(forgetting.forget_thing(conn, change.type, change.id))
            changes |= ChangeSet.of(_TOPICS[change.type], change.id)
    return changes


#: Own things that the platform forgets: when the person asks for it, or when their period is over.
_TOPICS = {
    "listing": Topic.LISTING,
    "request": Topic.REQUEST,
    "payee": Topic.PAYEE,
    "complaint": Topic.COMPLAINT,
    "order": Topic.ORDER,
    "quotation": Topic.QUOTATION,
}
_Keep = Callable[[Connection, FeedPage, Arrival], ChangeSet]


def keep_account(conn: Connection, account: Account, now: int) -> ChangeSet:
    """Keep how the account stands, and follow what its owner decided elsewhere."""
    if not accounts.keep(conn, account):
        return ChangeSet()
    changes = ChangeSet.all_of(Topic.ACCOUNT)
    changed = choices.adopt(conn, account, now)
    subjects = [choice_subject(name) for name in changed]
    if account.cross_border_at is None and consents.withdraw(conn, CROSS_BORDER, now):
        subjects.append(CROSS_BORDER)
    return changes | ChangeSet.of(Topic.CHOICE, *changed) | ChangeSet.of(Topic.CONSENT, *subjects)


def _keep_accounts(conn: Connection, page: FeedPage, at: Arrival) -> ChangeSet:
    changes = ChangeSet()
    for one in read(page, "account", Account):
        changes |= keep_account(conn, one, at.now)
    return changes


def _keep_certifications(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "certification", Certification)
    return named(Topic.CERTIFICATION, [one.id for one in found if certifications.upsert(conn, one)])


def _keep_requests(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "request", PurchaseRequest)
    return named(Topic.REQUEST, requests.upsert_many(conn, found, mine=True))


def _keep_quotations(conn: Connection, page: FeedPage, at: Arrival) -> ChangeSet:
    found = read(page, "quotation", Quotation)
    return named(Topic.QUOTATION, quotations.upsert_many(conn, found, at.account_id))


def _keep_orders(conn: Connection, page: FeedPage, at: Arrival) -> ChangeSet:
    found = read(page, "order", Order)
    return named(Topic.ORDER, orders.upsert_many(conn, found, at.account_id))


def _keep_payees(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "payee", Payee)
    return named(Topic.PAYEE, [one.id for one in found if payees.upsert(conn, one)])


def _keep_complaints(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "complaint", Complaint)
    return named(Topic.COMPLAINT, [one.id for one in found if complaints.upsert(conn, one)])


def _keep_identity_checks(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "identity_check", IdentityCheck)
    changed = [one.id for one in found if identity_checks.upsert(conn, one)]
    return named(Topic.IDENTITY_CHECK, changed)


def _keep_privacy_cases(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "privacy_case", PrivacyCase)
    return named(Topic.PRIVACY_CASE, [one.id for one in found if privacy_cases.upsert(conn, one)])


def _keep_notices(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    found = read(page, "notice", Notice)
    return named(Topic.NOTICE, [one.id for one in found if notices.upsert(conn, one)])


def _keep_data_exports(conn: Connection, page: FeedPage, _at: Arrival) -> ChangeSet:
    jobs = [exports.note_platform(conn, one) for one in read(page, "data_export", DataExport)]
    return named(Topic.EXPORT, [job for job in jobs if job is not None])


_OWN: Mapping[str, _Keep] = {
    "account": _keep_accounts,
    "certification": _keep_certifications,
    "request": _keep_requests,
    "quotation": _keep_quotations,
    "order": _keep_orders,
    "payee": _keep_payees,
    "complaint": _keep_complaints,
    "identity_check": _keep_identity_checks,
    "privacy_case": _keep_privacy_cases,
    "notice": _keep_notices,
    "data_export": _keep_data_exports,
}
