"""Each request is declared, each declaration is used, and the kinds of personal fields are named.

The program is read, not run: a request that nobody tests must be declared as well.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

import pytest

from tests.remote.request_sites import Site, sites
from tests.support.source import modules
from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.domain.certification import CertificationContent, DocumentRef
from vehilink_desktop.domain.complaint import ComplaintContent
from vehilink_desktop.domain.identity_check import CheckContent, FacePicture
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.order import VoucherContent, VoucherFacts
from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.domain.personal_data import PERSONAL, DataKind
from vehilink_desktop.domain.quotation import Ask
from vehilink_desktop.remote.declarations import DECLARATIONS
from vehilink_desktop.remote.declared import account, deals, market, privacy
from vehilink_desktop.remote.outgoing import Gate, NoBody


def used(site: Site) -> Iterator[str]:
    """The declarations that a request of this place falls under; `Known` when there is none."""
    gate = Gate(DECLARATIONS.values())
    for path in site.paths:
        for named in site.types or (None,):
            passed = gate.pass_through(site.method, path, named, headers=(), query=(), body=NoBody)
            yield passed.type


def test_each_request_is_declared_and_each_declaration_is_used() -> None:
    found = sites()
    assert [site.where for site in found if not site.paths] == []
    assert {one for site in found for one in used(site)} == set(DECLARATIONS)


def test_no_type_is_declared_twice() -> None:
    areas = (account, deals, market, privacy)
    assert sum(len(area.DECLARATIONS) for area in areas) == len(DECLARATIONS)


def test_nothing_is_requested_past_the_client() -> None:
    """`requests` sends only in the transport, so that the gate sees every request."""
    senders = [
        path
        for path, tree in modules("vehilink_desktop/remote").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("transport.send")
    ]
    assert senders == ["vehilink_desktop/remote/session.py"]


def fields(model: type[Model], at: str, *, but: tuple[str, ...] = ()) -> set[str]:
    return {f"{at}/{name}" for name in model.model_fields if name not in but}


#: By type: the models whose every field must have been thought of.
PERSONAL_DOCUMENTS = {
    "sign-in": fields(DeviceRecord, "/device"),
    "register": fields(DeviceRecord, "/device"),
    "certification": fields(CertificationContent, "/content", but=("documents",))
    | fields(DocumentRef, "/content/documents/*"),
    "identity-check": fields(CheckContent, "/content", but=("pictures",))
    | fields(FacePicture, "/content/pictures/*"),
    "complaint": fields(ComplaintContent, "/content", but=("evidence",)) | {"/content/evidence/*"},
    "payee": fields(PayeeContent, "/content"),
    "order-paper": fields(Payee, "/deed/payee", but=("content",))
    | fields(PayeeContent, "/deed/payee/content"),
    "order-voucher": fields(VoucherContent, "/deed/voucher", but=("media_ids", "facts"))
    | fields(VoucherFacts, "/deed/voucher/facts", but=("amount", "vins")),
    "quotation-deed": fields(Ask, "/deed/ask"),
}


@pytest.mark.req("B1")
@pytest.mark.parametrize("type_", PERSONAL_DOCUMENTS)
def test_the_fields_of_personal_documents_are_declared_one_by_one(type_: str) -> None:
    """A field that a model gains is refused until somebody says what it is."""
    body = DECLARATIONS[type_].body
    assert isinstance(body, Mapping)
    tops = {pointer.rpartition("/")[0] for pointer in PERSONAL_DOCUMENTS[type_]}
    declared = {pointer for pointer in body if pointer.rpartition("/")[0] in tops}
    missing = PERSONAL_DOCUMENTS[type_] - declared
    beyond = {one for one in declared - PERSONAL_DOCUMENTS[type_] if "*" not in one}
    assert (missing, beyond) == (set(), set())


def test_whole_subtrees_are_declared_of_impersonal_documents_only() -> None:
    wholes = {
        (one.type, pointer, kind)
        for one in DECLARATIONS.values()
        if isinstance(one.body, Mapping)
        for pointer, kind in one.body.items()
        if pointer.endswith("/**")
    }
    assert {kind for _, _, kind in wholes} & PERSONAL == set()
    assert [pointer for _, pointer, _ in wholes if pointer.count("/") < 2] == []
    assert [one.type for one in DECLARATIONS.values() if "/**" in (one.body or ())] == []


def test_each_kind_of_file_is_uploaded_under_a_name_of_its_own() -> None:
    kinds = {name: DECLARATIONS[type_].body for name, type_ in market.PIECES.items()}
    assert kinds["face"] is DataKind.FACE_PICTURE
    assert kinds["scan"] is DataKind.DOCUMENT_SCAN
    assert all(isinstance(kind, DataKind) for kind in kinds.values())
