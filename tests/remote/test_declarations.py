"""Each request is declared, each declaration is used, and the kinds of personal fields are named.

The program is read, not run: a request that nobody tests must be declared as well.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from tests.support.source import modules
from vehilink_desktop.core.ids import is_id
from vehilink_desktop.domain.account import DeviceRecord
from vehilink_desktop.domain.certification import CertificationContent, DocumentRef
from vehilink_desktop.domain.complaint import ComplaintContent
from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.domain.identity_check import CheckContent, FacePicture
from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.order import VoucherContent, VoucherFacts
from vehilink_desktop.domain.payee import Payee, PayeeContent
from vehilink_desktop.domain.personal_data import PERSONAL, DataKind
from vehilink_desktop.domain.quotation import Ask
from vehilink_desktop.remote.declarations import DECLARATIONS
from vehilink_desktop.remote.declared import account, deals, market, privacy
from vehilink_desktop.remote.outgoing import Gate, NoBody

ID = "0190a5b0-0000-7000-8000-000000000000"


class Sites:
    """The places of one module where a request is made, with every value their texts can take."""

    def __init__(self, path: str, tree: ast.Module) -> None:
        self._module = import_module(path.removesuffix(".py").replace("/", "."))
        self._tree = tree

    def __iter__(self) -> Iterator[tuple[str, list[str], list[str]]]:
        """Method, paths (empty for a place of the platform's) and types that are named."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Request":
                method, path = node.args[:2]
                assert isinstance(method, ast.Constant), ast.unparse(node)
                named = [one.value for one in node.keywords if one.arg == "declared"]
                types = self._texts(named[0]) if named else []
                paths = [] if types and not isinstance(path, ast.Constant) else self._paths(path)
                yield str(method.value), paths, types

    def _texts(self, expression: ast.expr) -> list[str]:
        found = []
        for node in ast.walk(expression):
            if isinstance(node, ast.Constant) and node.value:
                found.append(str(node.value))
            elif isinstance(node, ast.Name):
                value = getattr(self._module, node.id, None)
                found += list(value.values()) if isinstance(value, Mapping) else []
        return found

    def _paths(self, expression: ast.expr) -> list[str]:
        if isinstance(expression, ast.Constant):
            return [str(expression.value)]
        if isinstance(expression, ast.Name):
            known = getattr(self._module, expression.id, None)
            if isinstance(known, str):
                return [known]
            return [one for call in self._calls_with(expression.id) for one in self._paths(call)]
        if isinstance(expression, ast.Call):  # of a function of this module that makes paths
            name = ast.unparse(expression.func)
            return [one for made in self._returns(name) for one in self._paths(made)]
        assert isinstance(expression, ast.JoinedStr), ast.unparse(expression)
        paths = [""]
        for part in expression.values:
            if isinstance(part, ast.Constant):
                added = [str(part.value)]
            else:
                assert isinstance(part, ast.FormattedValue)
                added = self._filled(part.value)
            paths = [path + one for path in paths for one in added]
        return paths

    def _filled(self, expression: ast.expr) -> list[str]:
        match ast.unparse(expression):
            case "feed.value":
                return [feed.value for feed in Feed]
            case text if text.startswith("path_id("):
                return [ID]
            case name:
                return [str(getattr(self._module, name))]

    def _returns(self, name: str) -> Iterator[ast.expr]:
        """What a function of this module returns."""
        for function in ast.walk(self._tree):
            if isinstance(function, ast.FunctionDef) and function.name == name:
                for node in ast.walk(function):
                    if isinstance(node, ast.Return) and node.value is not None:
                        yield node.value

    def _calls_with(self, parameter: str) -> Iterator[ast.expr]:
        """What is handed to the function of this module that calls one of its parameters so."""
        for function in ast.walk(self._tree):
            if isinstance(function, ast.FunctionDef):
                names = [one.arg for one in function.args.args]
                if parameter in names:
                    place = names.index(parameter)
                    for call in ast.walk(self._tree):
                        if isinstance(call, ast.Call) and ast.unparse(call.func) == function.name:
                            yield call.args[place]


def sites() -> list[tuple[str, str, list[str], list[str]]]:
    return [
        (path, *site)
        for path, tree in modules("vehilink_desktop/remote").items()
        for site in Sites(path, tree)
    ]


def used(method: str, paths: list[str], types: list[str]) -> Iterator[str]:
    """The declarations that a site falls under; `Known` when there is none."""
    gate = Gate(DECLARATIONS.values())
    for path in paths or ["/wherever/the/platform/says"]:
        for named in types or [None]:
            nothing = {"headers": (), "query": (), "body": NoBody}
            yield gate.pass_through(method, path, named, **nothing).type  # type: ignore[arg-type]


def test_each_request_is_declared_and_each_declaration_is_used() -> None:
    found = sites()
    assert len(found) > 40
    named = {one for _, *site in found for one in used(*site)}  # type: ignore[arg-type]
    assert named == set(DECLARATIONS)


def test_no_type_is_declared_twice() -> None:
    areas = (account, deals, market, privacy)
    assert sum(len(area.DECLARATIONS) for area in areas) == len(DECLARATIONS)
    assert is_id(ID)


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
