"""The versions of a vehicle: when, why, what differs, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.merge import changed_fields
from vehilink_desktop.services.listings import Version
from vehilink_desktop.ui import formats, words
from vehilink_desktop.ui.common.buttons import primary_button
from vehilink_desktop.ui.common.empty import EmptyState
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import empty, row, scroll_area


class HistoryPanel(QWidget):
    """Newest first; the chosen version is compared with what the form says now.

    Signals:
        restore_requested(str): the id of a version.
    """

    restore_requested = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._versions: Sequence[Version] = ()
        self._now = ListingContent()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._on_chosen)
        self._differences = QVBoxLayout()
        self._differences.setContentsMargins(0, 0, 0, 0)
        self._lead = Label("", "strong", wrap=True)
        self.restore = primary_button(self.tr("Restore"), "history", on_click=self._on_restore)
        self._none = EmptyState(
            "history",
            self.tr("No versions yet"),
            self.tr("Each change is kept here with its time, and you can go back to any."),
        )
        self._body = self._build()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._none)
        layout.addWidget(self._body)

    def show_versions(
        self, versions: Sequence[Version], content: ListingContent, now: datetime
    ) -> None:
        """List `versions`, newest first; `content` is what the form says now."""
        chosen = self.list.currentRow()
        self._versions, self._now = versions, content
        self._none.setVisible(not versions)
        self._body.setVisible(bool(versions))
        self.list.clear()
        for version in versions:
            self._add(version, now)
        if versions:
            self.list.setCurrentRow(min(max(chosen, 0), len(versions) - 1))

    def differences(self) -> list[tuple[str, str, str]]:
        """Label, value in the chosen version, value now: what restoring would change."""
        version = self._chosen()
        if version is None:
            return []
        then = version.content.model_dump(mode="json")
        now = self._now.model_dump(mode="json")
        return [
            (words.field_label(name), self._text(name, then), self._text(name, now))
            for name in changed_fields(then, now)
        ]

    def _build(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.list, 3)
        layout.addWidget(self._lead)
        inner = QWidget()
        inner.setLayout(self._differences)
        layout.addWidget(scroll_area(inner), 2)
        layout.addLayout(row(None, self.restore))
        return body

    def _add(self, version: Version, now: datetime) -> None:
        names = [words.field_label(name) for name in version.changed]
        shown = formats.listed(names[:4])
        if len(names) > 4:
            shown = self.tr("{fields} and {n} more").format(fields=shown, n=len(names) - 4)
        when = formats.ago(version.made_at, now)
        lines = [f"{when} · {words.version_cause(version.cause)}", shown]
        item = QListWidgetItem("\n".join(line for line in lines if line), self.list)
        item.setToolTip(formats.exact(version.made_at))

    def _chosen(self) -> Version | None:
        row_number = self.list.currentRow()
        return self._versions[row_number] if 0 <= row_number < len(self._versions) else None

    def _on_chosen(self) -> None:
        empty(self._differences)
        found = self.differences()
        for label, then, now in found:
            self._differences.addWidget(Label(label, "caption"))
            change = self.tr("{now} → {then}").format(now=now, then=then)
            self._differences.addWidget(Label(change, wrap=True, selectable=True))
        self._differences.addStretch(1)
        same = self.tr("This is what the form says now.")
        self._lead.setText(self.tr("Restoring would change:") if found else same)
        self.restore.setEnabled(bool(found))

    def _on_restore(self) -> None:
        version = self._chosen()
        if version is not None:
            self.restore_requested.emit(version.id)

    def _text(self, name: str, document: dict[str, object]) -> str:
        return words.shown(name, document.get(name), self._catalogue) or self.tr("nothing")
