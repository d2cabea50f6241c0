"""Operations of deals: requests, deeds of quotations and orders, bank accounts, complaints.

And checks of who somebody is, which deals may need.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import suppress
from typing import Any, ClassVar

from sqlalchemy import Connection

from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.domain.complaint import Complaint
from vehilink_desktop.domain.identity_check import IdentityCheck
from vehilink_desktop.domain.order import Order
from vehilink_desktop.domain.payee import Payee
from vehilink_desktop.domain.purchase_request import TRANSITIONS, PurchaseRequest
from vehilink_desktop.domain.quotation import AcceptOffer, Quotation
from vehilink_desktop.remote import complaints as remote_complaints
from vehilink_desktop.remote import identity_checks as remote_identity_checks
from vehilink_desktop.remote import orders as remote_orders
from vehilink_desktop.remote import payees as remote_payees
from vehilink_desktop.remote import quotations as remote_quotations
from vehilink_desktop.remote import requests as remote_requests
from vehilink_desktop.remote.errors import Conflict
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.storage.repositories import (
    complaints,
    identity_checks,
    orders,
    outbox,
    owner,
    payees,
    photos,
    quotations,
    requests,
)
from vehilink_desktop.storage.workspace import Workspace


class _OfDeal(ABC):
    """What they have in common: the lane is the thing's id, and the answer is the thing."""

    topic: ClassVar[Topic]

    def __init__(self, workspace: Workspace, api: ApiClient) -> None:
        self._workspace = workspace
        self._api = api

    @abstractmethod
    def call(self, op: outbox.Op) -> Any: ...

    @abstractmethod
    def confirmed(self, conn: Connection, op: outbox.Op, answer: Any) -> None: ...

    def refused(self, conn: Connection, op: outbox.Op, error: Known) -> bool:
        if not isinstance(error, Conflict):
            return False
        self._conflicts(conn, op, error)
        return True

    def touched(self, op: outbox.Op) -> ChangeSet:
        return ChangeSet.of(self.topic, op.lane)

    @abstractmethod
    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        """Keep how it stands, and go on or leave it to the person."""

    def _park(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        outbox.park(conn, op.op_id, error.reason or error.code, error.detail, error.fields)


# -- requests


class _OfRequest(_OfDeal):
    topic = Topic.REQUEST

    def confirmed(self, conn: Connection, op: outbox.Op, answer: PurchaseRequest) -> None:
        requests.upsert(conn, answer, mine=True)
        outbox.rebase_followers(conn, op.lane, answer.version, answer.content)

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        current = error.current_as(PurchaseRequest)
        if current is not None:
            requests.upsert(conn, current, mine=True)
        if current is None or not self._goes_on(op, current):
            self._park(conn, op, error)
            return
        # a refused key is spent: the same wish under a new one
        new_id, now = self._workspace.new_id(), self._workspace.millis()
        outbox.renew(conn, op.op_id, new_id, now, base_version=current.version)

    @abstractmethod
    def _goes_on(self, op: outbox.Op, current: PurchaseRequest) -> bool:
        """Whether it means the same now that the platform has `current`."""


class RequestPut(_OfRequest):
    """A publication."""

    def call(self, op: outbox.Op) -> PurchaseRequest:
        content = requests.content_of(op)
        return remote_requests.put(
            self._api, op.lane, content, version=op.base_version, key=op.op_id
        )

    def confirmed(self, conn: Connection, op: outbox.Op, answer: PurchaseRequest) -> None:
        draft = requests.draft(conn, op.lane)
        if draft is not None:
            lane = outbox.open_of_lane(conn, op.lane)
            followed = any(one.kind == outbox.REQUEST_PUT for one in lane)
            if draft.content == requests.content_of(op) and not followed:
                requests.delete_draft(conn, op.lane)
            else:
                requests.set_base(conn, op.lane, answer)
        super().confirmed(conn, op, answer)

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        super()._conflicts(conn, op, error)
        current = error.current_as(PurchaseRequest)
        if current is not None and requests.draft(conn, op.lane) is not None:
            requests.set_base(conn, op.lane, current)

    def _goes_on(self, op: outbox.Op, current: PurchaseRequest) -> bool:
        # it may have expired or been renewed, as long as it says what it said
        return current.content == requests.base_content_of(op)


class RequestAct(_OfRequest):
    """A renewal, a closing."""

    def call(self, op: outbox.Op) -> PurchaseRequest:
        action, version = requests.action_of(op), op.base_version or 1
        return remote_requests.act(self._api, op.lane, action, version=version, key=op.op_id)

    def _goes_on(self, op: outbox.Op, current: PurchaseRequest) -> bool:
        newer = current.version > (op.base_version or 1)
        return newer and current.state in TRANSITIONS[requests.action_of(op)]


# -- deeds: each says what it speaks about, so one that does not fit is never sent again by itself


class QuotationDo(_OfDeal):
    """A deed of a quotation."""

    topic = Topic.QUOTATION

    def call(self, op: outbox.Op) -> Quotation:
        deed = quotations.deed_of(op)
        return remote_quotations.do(self._api, op.lane, deed, key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Quotation) -> None:  # noqa: ARG002
        quotations.upsert(conn, answer, account_of(conn))

    def touched(self, op: outbox.Op) -> ChangeSet:
        deed = quotations.deed_of(op)
        accepted = (deed.order_id,) if isinstance(deed, AcceptOffer) else ()
        return super().touched(op) | ChangeSet.of(Topic.ORDER, *accepted)

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        current = error.current_as(Quotation)
        if current is not None:
            quotations.upsert(conn, current, account_of(conn))
        self._park(conn, op, error)


class OrderDo(_OfDeal):
    """A deed of an order."""

    topic = Topic.ORDER

    def call(self, op: outbox.Op) -> Order:
        return remote_orders.do(self._api, op.lane, orders.deed_of(op), key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Order) -> None:  # noqa: ARG002
        orders.upsert(conn, answer, account_of(conn))

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        current = error.current_as(Order)
        if current is not None:
            orders.upsert(conn, current, account_of(conn))
        self._park(conn, op, error)


# -- accounts, complaints, identity checks


class PayeePut(_OfDeal):
    """A bank account, new or changed."""

    topic = Topic.PAYEE

    def call(self, op: outbox.Op) -> Payee:
        content = payees.content_of(op)
        return remote_payees.put(self._api, op.lane, content, version=op.base_version, key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Payee) -> None:
        payees.upsert(conn, answer)
        outbox.rebase_followers(conn, op.lane, answer.version, answer.content)

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        current = error.current_as(Payee)
        if current is not None:
            payees.upsert(conn, current)
        self._park(conn, op, error)


class ComplaintPut(_OfDeal):
    """An inquiry, a complaint, a suggestion."""

    topic = Topic.COMPLAINT

    def call(self, op: outbox.Op) -> Complaint:
        content = complaints.content_of(op)
        return remote_complaints.put(self._api, op.lane, content, key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: Complaint) -> None:  # noqa: ARG002
        complaints.upsert(conn, answer)

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        self._park(conn, op, error)


class IdentityPut(_OfDeal):
    """A proof of who one is. Its pictures are kept no longer than until they have arrived."""

    topic = Topic.IDENTITY_CHECK

    def call(self, op: outbox.Op) -> IdentityCheck:
        content = identity_checks.content_of(op)
        return remote_identity_checks.put(self._api, op.lane, content, key=op.op_id)

    def confirmed(self, conn: Connection, op: outbox.Op, answer: IdentityCheck) -> None:
        identity_checks.upsert(conn, answer)
        for picture in photos.of_listing(conn, op.lane):  # also one that was not sent after all
            photos.delete(conn, picture.id)
            with suppress(Known):  # a disk that will not: at the next start
                self._workspace.vault.forget(picture.id)

    def _conflicts(self, conn: Connection, op: outbox.Op, error: Conflict) -> None:
        self._park(conn, op, error)


def account_of(conn: Connection) -> str:
    """The account whose work this is: which side it is of a deal.

    Raises:
        Bug: nobody's, so there is nothing to send either.
    """
    account_id = owner.get(conn)
    if account_id is None:
        raise Bug("an operation of nobody")
    return account_id


KINDS: dict[str, type[_OfDeal]] = {
    outbox.REQUEST_PUT: RequestPut,
    outbox.REQUEST_ACTION: RequestAct,
    outbox.QUOTATION_DEED: QuotationDo,
    outbox.ORDER_DEED: OrderDo,
    outbox.PAYEE_PUT: PayeePut,
    outbox.COMPLAINT_PUT: ComplaintPut,
    outbox.IDENTITY_PUT: IdentityPut,
}
