"""The submissions so far: when, in which state, and why not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vehilink_desktop.domain.certification import Certification, DocumentState
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.words import certification as words

_ID = Qt.ItemDataRole.UserRole


class SubmissionList(QWidget):
    """Newest first; a click or Enter opens one.

    Signals:
        opened(str): the id of a submission.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Submissions"))
        self.list.setWordWrap(True)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(Label(self.tr("Open one to see what was sent."), "caption", wrap=True))
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def show_submissions(self, submissions: Sequence[Certification], now: datetime) -> None:
        """List `submissions`, newest first."""
        self.list.clear()
        for one in submissions:
            state = words.state(str(one.state)).text
            lines = [f"{formats.ago(one.submitted_at, now)} · {state}"]
            refused = [words.field_label(reason.field) for reason in one.reasons]
            if any(review.state == DocumentState.REJECTED for review in one.reviews):
                refused.append(words.field_label("documents"))
            if refused:
                lines.append(formats.listed(refused))
            item = QListWidgetItem("\n".join(lines), self.list)
            item.setToolTip(formats.exact(one.submitted_at))
            item.setData(_ID, one.id)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(_ID)))
