"""The authorisation that a deal with a company abroad needs: asked once, before the first one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.terms import Party
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import primary_button, secondary_button
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.theme import Tone


class CrossBorderDialog(AppDialog):
    """Says what goes abroad and why; the box is not ticked for anybody."""

    def __init__(
        self,
        backend: Backend,
        counterpart: Party | None,
        on_allowed: Callable[[], object],
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("This deal takes data across the border")
        super().__init__(title, glyph=Glyph("globe", Tone.INFO, size=40), parent=parent)
        self._backend = backend
        self._on_allowed = on_allowed
        self.add_text(self._who(counterpart))
        what = self.add_text(
            self.tr(
                "What goes there: your nickname, your company's name and city, your phone number "
                "in masked form, the terms, the papers and the vouchers of the deal. Your whole "
                "number goes there only when the other side asks for it, which is noted."
            )
        )
        why = self.add_text(
            self.tr(
                "What for: to quote, to agree, to pay and to deliver. You are asked once for all "
                "deals and can take it back in the privacy centre; later deals ask again then."
            )
        )
        self.agree = CheckBox(self.tr("I agree that this data goes to companies abroad"))
        self.add(self.agree)
        self._wording = "\n".join((what.text(), why.text(), self.agree.text()))
        self._error = Label("", tone=Tone.BAD, wrap=True)
        self._error.hide()
        self.add(self._error)
        self.add_button(secondary_button(self.tr("Not now")), rejects=True)
        self.action = self.add_button(primary_button(self.tr("Allow"), on_click=self._allow))
        self.action.setEnabled(False)
        self.agree.toggled.connect(self.action.setEnabled)

    def _who(self, counterpart: Party | None) -> str:
        company = counterpart.company if counterpart else None
        if company is None:
            return self.tr("The other side's company is in another country than yours.")
        text = self.tr("{company} is in another country than your company.")
        return text.format(company=bidi.auto(company.name))

    def _allow(self) -> None:
        self._error.hide()
        self.set_busy(True)
        service = self._backend.cross_border
        work = self._backend.tasks.run(
            self, lambda _token: service.allow(self._wording), Lane.NETWORK
        )
        work.done(self._on_answer).failed(self._on_refused)
        work.always(lambda: self.set_busy(False))

    def _on_answer(self, _account: Account) -> None:
        self.accept()
        self._on_allowed()

    def _on_refused(self, error: Exception) -> None:
        text = describe(error)
        self._error.setText(" ".join(filter(None, (text.title + ".", text.message, text.hint))))
        self._error.show()
        self.fit_soon()


def ask_cross_border(
    backend: Backend,
    parent: QObject,
    counterpart: Party | None,
    on_allowed: Callable[[], object],
) -> CrossBorderDialog:
    """Ask for the authorisation above the window of `parent`; then call `on_allowed`.

    Call it when a service raised `cross-border-consent-needed`; nothing is asked twice, as the
    platform keeps the answer.
    """
    above = parent.window() if isinstance(parent, QWidget) else None
    dialog = CrossBorderDialog(backend, counterpart, on_allowed, parent=above)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
