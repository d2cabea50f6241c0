"""Settings: language and look, what is kept on this computer, about."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import link_button
from vehilink_desktop.ui.common.card import Card
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.i18n import LANGUAGES, current_language
from vehilink_desktop.ui.my.sheet import lay_out
from vehilink_desktop.ui.shell.page import Page
from vehilink_desktop.ui.theme import current_theme

_LABELS = 160
_SCALES = (100, 110, 125, 150)


class SettingsPage(Page):
    """Each choice takes effect at once.

    Signals:
        language_chosen(str): rebuild the window in this language.
        theme_chosen(str): `light`, `dark` or `system`.
        text_scale_chosen(float): 1.0 to 1.5.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_scale_chosen = Signal(float)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(backend, parent)
        self._language = self._language_field()
        self._theme = self._theme_field()
        self._scale = self._scale_field()
        lay_out(
            self,
            self._appearance_card(),
            self._storage_card(),
            self._about_card(),
        )
        self.setFocusProxy(self._language)

    def title(self) -> str:
        return self.tr("Settings")

    def open(self, argument: str) -> None:  # noqa: ARG002
        self._theme.set_value(current_theme().mode)
        self._scale.set_value(str(round(current_theme().text_scale * 100)))

    # -- the cards

    def _appearance_card(self) -> Card:
        card = Card(self.tr("Language and appearance"))
        for label, field in (
            (self.tr("Language"), self._language),
            (self.tr("Colours"), self._theme),
            (self.tr("Text size"), self._scale),
        ):
            card.add(FormRow(label, field, beside_width=_LABELS))
        return card

    def _storage_card(self) -> Card:
        card = Card(self.tr("On this computer"))
        text = self.tr(
            "Your drafts, their pictures and the part of the market that you have seen are kept "
            "here, encrypted, so that you can work without a connection."
        )
        card.add(Label(text, "muted", wrap=True))
        lead = link_button(
            self.tr("Privacy settings"), on_click=lambda: self.navigate.emit("my/privacy/settings")
        )
        card.add(row(lead, None))
        return card

    def _about_card(self) -> Card:
        card = Card(self.tr("About Vehilink"))
        facts = FactGrid()
        facts.set_facts(
            (
                (self.tr("Version"), bidi.ltr(metadata.version("vehilink-desktop"))),
                (self.tr("Licence"), bidi.ltr("Apache-2.0")),
                (self.tr("Window"), bidi.ltr(f"Qt {qVersion()}, PySide6 (LGPL-3.0)")),
                (self.tr("Icons"), bidi.ltr("Lucide (ISC)")),
                (self.tr("Runs on"), bidi.ltr(f"Python {platform.python_version()}")),
            )
        )
        card.add(facts)
        return card

    # -- the fields

    def _language_field(self) -> ChoiceField:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        field = ChoiceField([Choice(code, name) for code, name in LANGUAGES.items()], blank="")
        field.set_value(current_language(application))
        field.changed.connect(lambda: self.language_chosen.emit(field.value() or "en"))
        return field

    def _theme_field(self) -> ChoiceField:
        modes = [
            Choice("system", self.tr("As the system")),
            Choice("light", self.tr("Light")),
            Choice("dark", self.tr("Dark")),
        ]
        field = ChoiceField(modes, blank="")
        field.changed.connect(lambda: self.theme_chosen.emit(field.value() or "system"))
        return field

    def _scale_field(self) -> ChoiceField:
        percent = self.tr("{n} %")
        field = ChoiceField([Choice(str(n), percent.format(n=n)) for n in _SCALES], blank="")
        field.changed.connect(
            lambda: self.text_scale_chosen.emit(int(field.value() or _SCALES[0]) / 100)
        )
        return field
