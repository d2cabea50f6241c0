"""One paper of an order: its pages to look at, saved, printed, given to the other side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QSizePolicy, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.core import masking
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.domain.paper import PaperKind, PaperLanguage
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.services.papers import Languages, MadePaper, PaperService
from vehilink_desktop.services.payees import PayeeRow
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import link_button, primary_button, secondary_button
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.common.empty import LoadingState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice, ChoiceField
from vehilink_desktop.ui.common.files import save_file
from vehilink_desktop.ui.common.form import FormRow
from vehilink_desktop.ui.common.layouts import column, empty, holder, row
from vehilink_desktop.ui.common.opening import asks, open_file
from vehilink_desktop.ui.common.shielding import Shield
from vehilink_desktop.ui.common.thumbnails import to_image
from vehilink_desktop.ui.theme import Tone, current_theme
from vehilink_desktop.ui.words import order_steps as steps
from vehilink_desktop.ui.words import orders as words

_WIDTH, _LEAST_HEIGHT = 760, 480
#: Pixels of a page's width: on the screen, and at 300 dots an inch on A4.
_SCREEN_PX, _PRINT_PX = 1300, 2480
_REMEMBERED = "orders.paper_languages"
_USUAL = ("en", "zh")


@dataclass(frozen=True)
class _Shown:
    """Drawn pages, and how many there are in all."""

    pages: tuple[QImage, ...]
    total: int


class PaperDialog(AppDialog):
    """Makes the paper anew whenever a choice changes.

    Signals:
        issue_wanted(object, str): call this to issue it, and what that is called.
    """

    issue_wanted = Signal(object, str)

    def __init__(
        self, backend: Backend, view: OrderView, kind: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(words.paper(kind), parent=parent)
        Shield(backend, self)
        self._saved_as: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_WIDTH, _LEAST_HEIGHT)
        self._backend = backend
        self._view = view
        self._kind = PaperKind(kind)
        self._made: MadePaper | None = None
        self._making: Operation[tuple[MadePaper, _Shown]] | None = None
        self._issues = any(
            one.kind == "issue_paper" and one.paper is self._kind for one in view.next_deeds
        )
        self.first = ChoiceField(words.paper_languages(), blank="")
        self.second = ChoiceField(words.paper_languages(), blank=self.tr("One language only"))
        self.payee = ChoiceField(blank=self.tr("Choose an account"))
        self.note = Banner(Tone.WARN, "")
        self._loading = LoadingState(6)
        self._pages = column(gap=12)
        self._build()
        self._read_choices()

    def made(self) -> MadePaper | None:
        """The paper that is shown; None while it is being made."""
        return self._made

    def make(self) -> None:
        """Make the paper as it is chosen, and show its pages."""
        if self._making is not None:
            self._making.cancel()
        self._made = None
        self._follow()
        self._loading.setVisible(True)
        self._loading.start()
        papers, kind, order_id = self._backend.papers, self._kind, self._view.id
        languages, payee_id = self.languages(), self.payee.value()

        def work(_token: object) -> tuple[MadePaper, _Shown]:
            made = papers.make(kind, order_id, languages, payee_id=payee_id)
            return made, _draw(papers, made, _SCREEN_PX)

        self._making = self._backend.tasks.run(self, work, Lane.HEAVY)
        self._making.done(self._on_made).failed(self._on_failed)

    def languages(self) -> Languages:
        """What is chosen: one, or two side by side."""
        first, second = PaperLanguage(self.first.value() or _USUAL[0]), self.second.value()
        if second is None or second == first:
            return (first,)
        return first, PaperLanguage(second)

    # -- building

    def _build(self) -> None:
        choices = row(
            FormRow(self.tr("Language"), self.first),
            FormRow(self.tr("Beside it"), self.second),
            gap=12,
        )
        self._payee_row = FormRow(self.tr("To be paid to"), self.payee)
        # an account stands on what asks for money; which one is chosen with the proforma
        self._payee_row.setVisible(self._kind is PaperKind.PROFORMA_INVOICE and self._issues)
        choices.addWidget(self._payee_row, 1)
        self.add(choices)
        self.add(self.note)
        self.note.hide()
        self.open_saved = link_button(self.tr("Open…"), on_click=self._open_saved)
        self.saved = Banner(Tone.OK, "", (self.open_saved,))
        self.saved.hide()
        self.add(self.saved)
        self.add(self._loading)
        self.add(holder(self._pages))
        self.add_button(secondary_button(self.tr("Close")), rejects=True)
        self.print = self.add_button(secondary_button(self.tr("Print…"), on_click=self._print))
        self.save_xml = self.add_button(
            secondary_button(self.tr("Save XML…"), on_click=lambda: self._save("xml"))
        )
        self.save_pdf = self.add_button(
            secondary_button(self.tr("Save PDF…"), "download", on_click=lambda: self._save("pdf"))
        )
        self.issue = self.add_button(
            primary_button(self.tr("Issue to the purchaser"), "send", on_click=self._issue)
        )
        self.issue.setVisible(self._issues)
        for field in (self.first, self.second, self.payee):
            field.changed.connect(self._on_choice)

    def _read_choices(self) -> None:
        """The languages of last time and, for an invoice, the own accounts; then make it."""
        backend, wants_payee = self._backend, not self._payee_row.isHidden()

        def work(_token: object) -> tuple[list[str], tuple[PayeeRow, ...]]:
            languages = backend.settings.get(_REMEMBERED, list(_USUAL))
            return languages, backend.payees.all() if wants_payee else ()

        backend.tasks.run(self, work).done(lambda found: self._on_choices(*found))

    def _on_choices(self, languages: list[str], payees: tuple[PayeeRow, ...]) -> None:
        self.first.set_value(next(iter(languages), _USUAL[0]))
        self.second.set_value(languages[1] if len(languages) > 1 else None)
        usable = [one for one in payees if one.payee is not None]
        currency = self._view.order.terms.currency
        usable.sort(key=lambda one: one.content.currency != currency)
        self.payee.set_choices(Choice(one.id, _account_name(one)) for one in usable)
        current = self._view.order.payee.id if self._view.order.payee else None
        ids = [one.id for one in usable]
        self.payee.set_value(current if current in ids else next(iter(ids), None))
        if not ids:
            hint = self.tr("There is none yet. Add one under My, Bank accounts, to issue this.")
            self._payee_row.set_error(hint, Tone.WARN)
        self.make()

    # -- inside

    def _on_choice(self) -> None:
        value = [str(one) for one in self.languages()]
        settings = self._backend.settings
        self._backend.tasks.run(self, lambda _token: settings.put(_REMEMBERED, value), Lane.WRITE)
        self.make()

    def _on_made(self, found: tuple[MadePaper, _Shown]) -> None:
        made, shown = found
        self._made = made
        self._stop_loading()
        empty(self._pages)
        for number, page in enumerate(shown.pages, 1):
            picture = _PagePicture(page)
            name = self.tr("Page {n} of {all}").format(n=number, all=shown.total)
            picture.setAccessibleName(name)
            self._pages.addWidget(picture)
        glyphs = " ".join(made.missing_glyphs)
        if glyphs:
            text = self.tr("No font here has these characters; they are printed as boxes: {them}")
            self._say(text.format(them=bidi.auto(glyphs)))
        elif len(shown.pages) < shown.total:
            text = self.tr("These are the first {n} of {all} pages; all are saved and printed.")
            self._say(text.format(n=len(shown.pages), all=shown.total))
        else:
            self.note.hide()
        self._follow()
        self.fit_soon()

    def _on_failed(self, error: Exception) -> None:
        self._stop_loading()
        empty(self._pages)
        text = describe(error)
        self._say(" ".join(filter(None, (f"{text.title}.", text.message, text.hint))))
        self.fit_soon()

    def _stop_loading(self) -> None:
        self._loading.stop()
        self._loading.setVisible(False)

    def _say(self, text: str) -> None:
        self.note.set_message(Tone.WARN, text)
        self.note.show()

    def _follow(self) -> None:
        for button in (self.print, self.save_pdf, self.save_xml):
            button.setEnabled(self._made is not None)
        # a proforma invoice says where to pay to, and that from one of the own accounts
        unpaid = not self._payee_row.isHidden() and self.payee.value() is None
        self.issue.setEnabled(self._made is not None and not unpaid)

    def _save(self, ending: str) -> None:
        made = self._made
        if made is None:
            return
        data = made.pdf if ending == "pdf" else made.xml
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save"), f"{made.name}.{ending}", f"*.{ending}"
        )
        if name:
            self.save_to(name, data)

    def save_to(self, path: str, data: bytes) -> bool:
        """Write a whole file or none; what goes wrong is said, and where it lies otherwise."""
        reason = save_file(path, data)
        self.saved.setVisible(not reason)
        if reason:
            text = self.tr("The file could not be written: {reason}")
            self._say(text.format(reason=bidi.auto(reason)))
        else:
            self._saved_as = Path(path)
            text = self.tr("Saved as {name}.")
            self.saved.set_message(Tone.OK, text.format(name=bidi.auto(self._saved_as.name)))
        return not reason

    def _open_saved(self) -> None:
        if self._saved_as is not None:
            open_file(self, self._saved_as, ask=asks(self._backend))

    def _print(self) -> None:
        made = self._made
        if made is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(made.name)
        asked = QPrintDialog(printer, self)
        if asked.exec() == QDialog.DialogCode.Accepted:
            self._print_on(printer, QPainter(printer), made, 0)

    def _print_on(self, printer: QPrinter, painter: QPainter, made: MadePaper, first: int) -> None:
        """Print the pages from `first` on, as many at once as there is room for in memory."""
        papers = self._backend.papers

        def go_on(drawn: _Shown) -> None:
            print_pages(printer, painter, drawn.pages, first)
            following = first + len(drawn.pages)
            if drawn.pages and following < drawn.total:
                self._print_on(printer, painter, made, following)
            else:
                painter.end()

        def give_up(error: Exception) -> None:
            printer.abort()
            painter.end()
            self._on_failed(error)

        drawing = self._backend.tasks.run(
            self, lambda _token: _draw(papers, made, _PRINT_PX, first), Lane.HEAVY
        )
        drawing.done(go_on).failed(give_up)

    def _issue(self) -> None:
        made = self._made
        if made is None:
            return
        papers, order_id = self._backend.papers, self._view.id
        work: Callable[[], ChangeSet] = partial(
            papers.issue, order_id, made, self.languages(), payee_id=self.payee.value()
        )
        deed = next(one for one in self._view.next_deeds if one.paper is self._kind)
        self.issue_wanted.emit(work, steps.deed_label(deed))
        self.accept()


class _PagePicture(QWidget):
    """A page as wide as there is room, on a frame of its own."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._image.height() / max(1, self._image.width()))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 80, self.heightForWidth(_WIDTH - 80))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(current_theme().color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def print_pages(
    printer: QPrinter, painter: QPainter, pages: tuple[QImage, ...], before: int
) -> None:
    """Each page on a sheet, as large as the sheet allows; `before` of them were printed."""
    for number, page in enumerate(pages, before):
        if number:
            printer.newPage()
        sheet = QRectF(painter.viewport())
        size = page.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(sheet.center())
        painter.drawImage(target, page)


def _draw(papers: PaperService, made: MadePaper, width: int, first: int = 0) -> _Shown:
    found = papers.pages(made.pdf, width, first)
    return _Shown(tuple(map(to_image, found.pictures)), found.total)


def _account_name(one: PayeeRow) -> str:
    content = one.content
    parts = (content.currency, content.bank_name, masking.bank_account(content.number or ""))
    return " · ".join(part for part in parts if part)
