"""Staff at work on running platforms."""

import pytest

from tests.sandbox.console.parts import Staff, signed_in
from tests.support.sandbox import Sandbox


@pytest.fixture
def administrator(sandbox: Sandbox) -> Staff:
    return signed_in(sandbox.url, "administrator")


@pytest.fixture
def support(sandbox: Sandbox) -> Staff:
    return signed_in(sandbox.url, "support")


@pytest.fixture
def reviewer(sandbox: Sandbox) -> Staff:
    return signed_in(sandbox.url, "reviewer")
