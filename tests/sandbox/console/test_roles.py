"""Each role reaches its own pages and no other's."""

import pytest

from tests.sandbox.console.parts import signed_in
from tests.support.sandbox import Sandbox

PAGES = {
    "/": {"reviewer", "support", "administrator"},
    "/certifications": {"reviewer", "administrator"},
    "/identity": {"reviewer", "administrator"},
    "/cancellations": {"support", "administrator"},
    "/orders": {"support", "administrator"},
    "/disputes": {"support", "administrator"},
    "/complaints": {"support", "administrator"},
    "/cases": {"support", "administrator"},
    "/reveals": {"support", "administrator"},
    "/users": {"support", "administrator"},
    "/messages": {"support", "administrator"},
    "/links": {"support", "administrator"},
    "/policy": {"administrator"},
    "/notices": {"administrator"},
    "/recipients": {"administrator"},
    "/clock": {"administrator"},
    "/audit": {"administrator"},
}
DEEDS = {
    "/certifications/x": {"reviewer", "administrator"},
    "/certifications/x/documents/y": {"reviewer", "administrator"},
    "/identity/x": {"reviewer", "administrator"},
    "/identity/x/pictures/y": {"reviewer", "administrator"},
    "/cancellations/x": {"support", "administrator"},
    "/orders/x": {"support", "administrator"},
    "/orders/x/pages/y": {"support", "administrator"},
    "/disputes/x": {"support", "administrator"},
    "/complaints/x": {"support", "administrator"},
    "/complaints/x/pages/y": {"support", "administrator"},
    "/cases/x": {"support", "administrator"},
    "/policy/x": {"administrator"},
    "/notices/x": {"administrator"},
    "/notices/x/withdrawal": {"administrator"},
    "/recipients/x": {"administrator"},
    "/recipients/x/end": {"administrator"},
    "/users/x": {"support", "administrator"},
    "/users/x/phone": {"support", "administrator"},
    "/users/x/suspension": {"support", "administrator"},
    "/users/x/suspension/end": {"support", "administrator"},
    "/users/x/sessions/end": {"support", "administrator"},
    "/users/x/sessions/y/end": {"support", "administrator"},
}


@pytest.fixture
def sandbox(on_sqlite: Sandbox) -> Sandbox:
    """None of this depends on the database."""
    return on_sqlite


@pytest.mark.parametrize("name", ["reviewer", "support", "administrator"])
def test_pages_of_other_roles_are_closed_and_not_offered(sandbox: Sandbox, name: str) -> None:
    staff = signed_in(sandbox.url, name)
    overview = staff.get("/").text

    for path, roles in PAGES.items():
        answer = staff.get(path)
        assert answer.status_code == (200 if name in roles else 403), path
        assert (f'href="/console{path}"' in overview) == (name in roles), path
        if name not in roles:
            assert "Your role does not include this" in answer.text


@pytest.mark.parametrize("name", ["reviewer", "support", "administrator"])
def test_deeds_of_other_roles_are_refused(sandbox: Sandbox, name: str) -> None:
    staff = signed_in(sandbox.url, name)
    for path, roles in DEEDS.items():
        reason = {"reason": "a test", "note": "a test", "decision": "approve"}
        answers = {staff.post(path, **reason).status_code, staff.get(path).status_code}
        if name in roles:
            assert 403 not in answers, path
            assert answers <= {404, 405}, path
        else:
            assert answers <= {403, 405}, path
            assert 403 in answers, path
