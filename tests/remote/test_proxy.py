"""The fault proxy does what the tests that stand on it believe."""

import contextlib
import json
from collections.abc import Iterator

import pytest

from tests.support.clients import SHORT, api_client
from tests.support.proxy import Break, FaultProxy, Way
from tests.support.rude_server import RudeServer, Step
from vehilink_desktop.core.errors import Known
from vehilink_desktop.remote import platform
from vehilink_desktop.remote.session import ApiClient

PLATFORM = {"name": "Sandbox", "environment": "sandbox", "api_version": 1}


@contextlib.contextmanager
def behind_proxy(step: Step) -> Iterator[tuple[FaultProxy, ApiClient]]:
    with (
        RudeServer(step) as server,
        FaultProxy(server.url) as network,
        api_client(network.url) as api,
    ):
        yield network, api


def test_the_proxy_breaks_and_mends() -> None:
    with behind_proxy(lambda talk: talk.document(200, PLATFORM)) as (network, api):
        assert platform.describe(api).name == "Sandbox"
        expected = {
            (Way.DOWN, Break.RESET): "network-broken",
            (Way.DOWN, Break.FIN): "network-broken",
            (Way.DOWN, Break.STALL): "network-timeout",
            (Way.UP, Break.RESET): "network-broken",
            (Way.UP, Break.STALL): "network-timeout",
        }
        for (way, how), code in expected.items():
            network.break_after(10, way, how)
            with pytest.raises(Known, match=code):
                platform.describe(api)
            assert platform.describe(api).name == "Sandbox"
        assert network.breaks == len(expected)

        network.unplug()
        for _ in range(3):
            with pytest.raises(Known, match="network-"):
                platform.describe(api)
        with pytest.raises(Known, match="network-unreachable"):
            platform.describe(api)
        network.plug()
        assert platform.describe(api).name == "Sandbox"

        network.unplug(Break.STALL)
        with pytest.raises(Known, match="network-timeout"):
            platform.describe(api)
        network.plug()
        assert platform.describe(api).name == "Sandbox"


def test_the_proxy_can_be_late_and_slow() -> None:
    with behind_proxy(
        lambda talk: talk.answer(200, b" " * 2000 + json.dumps(PLATFORM).encode())
    ) as (network, api):
        network.latency_s = SHORT.read_s / 4
        began = api.clock.monotonic()
        platform.describe(api)
        assert api.clock.monotonic() - began >= SHORT.read_s / 2
        network.clear()
        network.bytes_per_s = 5000
        began = api.clock.monotonic()
        platform.describe(api)
        assert api.clock.monotonic() - began >= 0.3
