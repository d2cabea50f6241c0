"""The written contract is what the server speaks."""

from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.support.sandbox import SUPPLIER, Client, Sandbox
from vehilink_desktop.sandbox.__main__ import export_openapi

CONTRACT = Path(__file__).parents[2] / "resources" / "openapi.json"
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@schemathesis.serializer("application/offset+octet-stream")
def as_chunk(_context: object, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


schema = schemathesis.openapi.from_path(CONTRACT)
schema.config.phases.coverage.enabled = False  # hundreds of requests for each operation
# an event stream never ends; signing out would end the session of all that follow;
# fault rules would make the server break the contract on purpose
quiet = schema.exclude(path_regex=r"/v1/events|/current$|/v1/sandbox/faults")


@pytest.fixture(scope="module")
def shared(on_sqlite: Sandbox) -> Client:
    return on_sqlite.sign_in(SUPPLIER)


def test_the_contract_in_the_repository_is_the_servers(tmp_path: Path) -> None:
    """`python -m vehilink_desktop.sandbox --export-openapi resources/openapi.json` renews it."""
    export_openapi(tmp_path / "openapi.json")

    assert (tmp_path / "openapi.json").read_bytes() == CONTRACT.read_bytes()


@quiet.parametrize()
@settings(
    max_examples=15,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_answers_keep_to_the_contract(case: schemathesis.Case, shared: Client) -> None:
    headers = {"Authorization": f"Bearer {shared.tokens['access_token']}"}
    case.call_and_validate(base_url=shared.url, headers=headers, timeout=20, checks=CHECKS)
