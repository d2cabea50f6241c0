"""Sign-in: a calm card, the phone number, the code."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.account import CodeSent, DemoAccount, Platform
from vehilink_desktop.domain.vocabulary import UserType
from vehilink_desktop.services.account import CodeWrong
from vehilink_desktop.ui.auth.code_step import CodeStep
from vehilink_desktop.ui.auth.phone_step import PhoneStep
from vehilink_desktop.ui.auth.regions import region_choices, region_of_system
from vehilink_desktop.ui.auth.wording import explain
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import Button, link_button, secondary_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row, scroll_area
from vehilink_desktop.ui.i18n import LANGUAGES, current_language
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

_CARD_WIDTH = 400
_INBOX_MS = 1500
_REGION = "sign_in.region"

#: Codes after which the entered one can never become right.
_SPENT = ("code-expired", "code-void")


@dataclass(frozen=True)
class _Request:
    phone: str
    sent: CodeSent


class SignInPage(QWidget):
    """Everything that depends on the platform follows what it says of itself.

    Signals:
        signed_in(): the account is stored; the pages may be shown.
        language_chosen(str): rebuild the window in this language.
    """

    signed_in = Signal()
    language_chosen = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._backend = backend
        self._platform: Platform | None = None
        self._request: _Request | None = None
        self._found_code = ""
        self._inbox = QTimer(self, interval=_INBOX_MS)
        self._inbox.timeout.connect(self._read_inbox)
        self._phone_step = PhoneStep()
        self._phone_step.phone_entered.connect(self._request_code)
        self._code_step = CodeStep(backend.clock)
        self._code_step.code_entered.connect(self._sign_in)
        self._code_step.resend_wanted.connect(self._resend)
        self._code_step.change_wanted.connect(self._change_number)
        self._build()
        self._show_step(self._phone_step)
        self._load_regions()
        self._load_platform()

    # -- building

    def _build(self) -> None:
        self._card = Card()
        self._card.body.setContentsMargins(24, 24, 24, 24)
        self._title = Label("", "h1", wrap=True)
        self._card.add(self._title)
        self._error = QVBoxLayout()
        self._card.add(self._error)
        for step in (self._phone_step, self._code_step):
            self._card.add(step)
        self._fill = secondary_button(self.tr("Fill in"), on_click=self._fill_in)
        self._inbox_banner = Banner(Tone.INFO, "", (self._fill,))
        self._demo = QVBoxLayout()
        self._demo.setSpacing(8)
        self._platform_name = Label("", "caption", align="center")
        middle = column(
            row(_Mark(), Label("Vehilink", "h1"), None, gap=12),
            12,
            self._inbox_banner,
            self._card,
            self._demo,
            self._platform_name,
            gap=12,
        )
        body = holder(middle)
        body.setFixedWidth(_CARD_WIDTH + 2 * 24)
        page = holder(column(None, row(None, body, None), None, None, margins=16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addLayout(row(None, self._language_picker()))
        outer.addWidget(scroll_area(page), 1)
        self._inbox_banner.hide()

    def _language_picker(self) -> ChoiceField:
        picker = ChoiceField(
            [Choice(code, name) for code, name in LANGUAGES.items()], blank="", parent=self
        )
        picker.set_name(self.tr("Language"))
        picker.set_value(self._language())
        picker.changed.connect(lambda: self.language_chosen.emit(picker.value() or ""))
        return picker

    def _show_step(self, step: QWidget) -> None:
        for one in (self._phone_step, self._code_step):
            one.setVisible(one is step)
        is_phone = step is self._phone_step
        self._title.setText(self.tr("Sign in") if is_phone else self.tr("Enter the code"))
        self._show_demo_accounts()
        self.setFocusProxy(step)
        step.setFocus()

    # -- what the platform and this computer say

    def _load_regions(self) -> None:
        settings, language = self._backend.settings, self._language()

        def load() -> tuple[list[Choice], str]:
            remembered = settings.get(_REGION)
            return region_choices(language), str(remembered or region_of_system())

        self._backend.tasks.run(self, lambda _token: load()).done(
            lambda found: self._phone_step.set_regions(*found)
        )

    def _load_platform(self) -> None:
        account = self._backend.account
        self._backend.tasks.run(self, lambda _token: account.platform(), Lane.NETWORK).done(
            self._on_platform
        ).failed(self._on_unreachable)

    def _on_platform(self, platform: Platform) -> None:
        self._platform = platform
        self._drop_error()
        self._platform_name.setText(platform.name)
        self._show_step(self._code_step if self._request else self._phone_step)

    def _on_unreachable(self, error: Exception) -> None:
        words = describe(error)
        advice = self.tr(
            "{advice} If this network needs a proxy, set it in the system's network settings."
        ).format(advice=words.hint)
        self._drop_error()
        self._title.hide()
        self._phone_step.hide()
        self._error.addWidget(
            ErrorState(
                words.title,
                words.message,
                advice,
                retry=self._load_platform,
                technical=words.technical,
            )
        )

    def _drop_error(self) -> None:
        self._title.show()
        while (item := self._error.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_demo_accounts(self) -> None:
        while (item := self._demo.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._request is None and self._platform is not None:
            self._demo.addWidget(Label(self.tr("Or look around with sample data"), "caption"))
            main, more = row(gap=8), row(gap=8)
            seen: set[str] = set()
            for demo in self._platform.demo_accounts:
                (more if demo.user_type in seen else main).addWidget(
                    self._demo_button(demo, first=demo.user_type not in seen)
                )
                seen.add(demo.user_type)
            more.addStretch(1)
            self._demo.addWidget(holder(main))
            self._demo.addWidget(holder(more))

    def _demo_button(self, demo: DemoAccount, *, first: bool) -> Button:
        """One of each kind of user stands out; further ones go by the platform's own label."""

        def enter() -> None:
            self._phone_step.enter(demo.phone)

        if not first:
            return link_button(demo.label, on_click=enter)
        sells = demo.user_type == UserType.SUPPLIER
        text = self.tr("Try as supplier") if sells else self.tr("Try as purchaser")
        return secondary_button(text, "car" if sells else "store", on_click=enter)

    # -- asking for a code

    def _request_code(self, phone: str) -> None:
        account = self._backend.account
        self._phone_step.set_busy(True)
        self._backend.tasks.run(
            self, lambda _token: account.request_code(phone), Lane.NETWORK
        ).done(lambda sent: self._on_code_sent(_Request(phone, sent))).failed(
            lambda error: self._on_no_code(phone, error)
        ).always(lambda: self._phone_step.set_busy(False))

    def _on_code_sent(self, request: _Request) -> None:
        settings, region = self._backend.settings, self._phone_step.region()
        self._request = request
        self._code_step.start(request.phone, request.sent.resend_after_s, request.sent.expires_in_s)
        self._show_step(self._code_step)
        self._watch_inbox()
        if region:
            self._backend.tasks.run(self, lambda _token: settings.put(_REGION, region), Lane.WRITE)

    def _on_no_code(self, phone: str, error: Exception) -> None:
        too_soon = isinstance(error, Known) and error.code == "code-too-soon"
        if too_soon and self._request and self._request.phone == phone:
            # the code that was sent a moment ago is still good
            self._show_step(self._code_step)
            self._watch_inbox()
        else:
            self._phone_step.show_error(explain(error))

    def _resend(self) -> None:
        if self._request is None:
            return
        account, phone = self._backend.account, self._request.phone
        self._code_step.wait_before_resend(self._request.sent.resend_after_s)
        self._backend.tasks.run(
            self, lambda _token: account.request_code(phone), Lane.NETWORK
        ).done(lambda sent: self._on_code_sent(_Request(phone, sent))).failed(self._on_not_resent)

    def _on_not_resent(self, error: Exception) -> None:
        wait = error.retry_after_s if isinstance(error, Known) else None
        self._code_step.wait_before_resend(wait or 0)
        self._code_step.show_error(explain(error))

    def _change_number(self) -> None:
        self._stop_watching()
        self._code_step.stop()
        self._show_step(self._phone_step)

    # -- signing in

    def _sign_in(self, code: str) -> None:
        if self._request is None:
            return
        account, request = self._backend.account, self._request
        self._code_step.set_busy(True)
        self._backend.tasks.run(
            self,
            lambda _token: account.sign_in(request.sent.request_id, request.phone, code),
            Lane.NETWORK,
        ).done(lambda _account: self._on_signed_in()).failed(self._on_refused).always(
            lambda: self._code_step.set_busy(False)
        )

    def _on_signed_in(self) -> None:
        self._stop_watching()
        self._code_step.stop()
        self.signed_in.emit()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, CodeWrong) and error.attempts_left == 0:
            # the last attempt: the platform says "wrong" once more, but the code is gone
            error = Known("code-void")
        spent = isinstance(error, Known) and error.code in _SPENT
        self._code_step.set_busy(False)
        self._code_step.show_error(explain(error), keep_code=not spent)

    # -- a platform that shows its messages

    def _watch_inbox(self) -> None:
        self._stop_watching()
        if self._platform is not None and self._platform.sms_inbox is not None:
            self._inbox.start()
            self._read_inbox()

    def _stop_watching(self) -> None:
        self._inbox.stop()
        self._inbox_banner.hide()

    def _read_inbox(self) -> None:
        if self._request is None:
            return
        account, phone = self._backend.account, self._request.phone
        self._backend.tasks.run(self, lambda _token: account.read_inbox(phone), Lane.NETWORK).done(
            self._on_inbox
        ).failed(lambda _error: None)

    def _on_inbox(self, code: str | None) -> None:
        if code is None or not self._inbox.isActive() or self._platform is None:
            return
        self._inbox.stop()
        self._found_code = code
        text = self.tr("{platform}: your code is {code}")
        self._inbox_banner.set_message(
            Tone.INFO, text.format(platform=self._platform.name, code=code)
        )
        self._inbox_banner.show()
        self._fill.setFocus()

    def _fill_in(self) -> None:
        self._code_step.enter(self._found_code)
        self._code_step.setFocus()

    def _language(self) -> str:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return current_language(application)


class _Mark(QWidget):
    """The product's sign: a vehicle on the accent colour."""

    _SIDE = 36

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self._SIDE, self._SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(self.rect(), theme.sizes.radius_card, theme.sizes.radius_card)
        side = 20
        corner = (self._SIDE - side) // 2
        picture = pixmap("car", "on_accent", QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(corner, corner, picture)
