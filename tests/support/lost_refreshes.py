"""Sessions whose refreshes are answered into the void."""

from __future__ import annotations

from tests.support.clients import USUAL, MemoryTokenStore, api_client
from tests.support.opened_profile import DEVICE
from tests.support.proxy import FaultProxy, Way
from tests.support.sandbox import SUPPLIER, Sandbox
from vehilink_desktop.core.errors import Known
from vehilink_desktop.remote import auth
from vehilink_desktop.remote.errors import SessionRevoked

#: Somewhere in the head or the body of the answer.
_LONGEST_CUT = 400


def lose_refreshes(platform: Sandbox, network: FaultProxy, rounds: int) -> int:
    """Cut `rounds` answers to refreshes, each at another byte; how often that ended the session.

    After each cut the program is started anew, so that memory is of no help; every other time it
    asks for something before that.
    """
    store, sign_outs = MemoryTokenStore(), 0
    request_id, code = platform.code(SUPPLIER)
    with api_client(platform.url, store=store, access_token=None) as api:
        auth.sign_in(api, request_id, SUPPLIER, code, DEVICE)
    for number in range(rounds):
        network.break_after(number * 7 % _LONGEST_CUT, Way.DOWN)
        with api_client(network.url, store=store, access_token=None, timeouts=USUAL) as api:
            for _ in range(1 + number % 2):
                try:
                    auth.me(api)
                except SessionRevoked:
                    sign_outs += 1
                except Known as error:
                    if not error.retryable:
                        raise
    network.clear()
    with api_client(network.url, store=store, access_token=None, timeouts=USUAL) as api:
        auth.me(api)
    if network.breaks < rounds:
        raise RuntimeError(f"only {network.breaks} of {rounds} cuts struck")
    return sign_outs
