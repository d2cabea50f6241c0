"""Who uses the parts of My: fresh accounts, and hands that press and read codes."""

from __future__ import annotations

from itertools import count

from PySide6.QtWidgets import QWidget

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.account import AccountUnknown
from vehilink_desktop.ui.auth.code_panel import CodePanel
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.link_text import LinkText
from vehilink_desktop.ui.shell.page import Page

#: German mobile numbers that nobody has registered.
NUMBERS = (f"+49151123{number:05d}" for number in count(1))


def register(desk: Desk, phone: str) -> Account:
    """Sign up as a purchaser with the code from the platform's own inbox."""
    account = desk.backend.account
    sent = account.request_code(phone)
    code = account.read_code(sent.request_id)
    assert code
    try:
        account.sign_in(sent.request_id, phone, code)
    except AccountUnknown as unknown:
        version = desk.backend.policy.in_force("en").version
        token = unknown.registration_token
        return account.register(token, UserType.PURCHASER, None, version)
    raise AssertionError(f"{phone} has an account already")


def words(widget: QWidget) -> str:
    """What is to be read on `widget` now."""
    shown = [one.text() for one in widget.findChildren(Label) if one.isVisible()]
    return bidi.strip("\n".join(shown))


def hosts(widget: QWidget) -> list[str]:
    """What the texts of others on `widget` lead to."""
    links = [link for text in widget.findChildren(LinkText) for link in text.links.buttons()]
    return [bidi.strip(one.text()) for one in links]


def button(widget: QWidget, text: str) -> Button | None:
    """The visible button with this text."""
    found = [one for one in widget.findChildren(Button) if one.text() == text]
    return next((one for one in found if one.isVisible()), None)


def press(opened: Opened[Page], widget: QWidget, text: str) -> None:
    """Wait for a button that can be pressed, and press it."""
    opened.until(lambda: (one := button(widget, text)) is not None and one.isEnabled())
    found = button(widget, text)
    assert found is not None
    found.click()


def fill_in(opened: Opened[Page], panel: CodePanel) -> None:
    """Take the code over that the platform shows."""
    opened.until(panel.inbox.isVisible)
    found = button(panel.inbox, "Fill in")
    assert found is not None
    found.click()


def type_code(panel: CodePanel, code: str) -> None:
    panel.step.enter(code)
