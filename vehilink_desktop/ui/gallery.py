"""Every shared widget in its states, on one page: `python -m vehilink_desktop.ui.gallery`.

The sample texts are not translated: nobody reaches the gallery from the program.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QVBoxLayout, QWidget

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import Avatar
from vehilink_desktop.ui.common.banner import Banner
from vehilink_desktop.ui.common.buttons import (
    IconButton,
    danger_button,
    ghost_button,
    link_button,
    primary_button,
    secondary_button,
)
from vehilink_desktop.ui.common.card import Card, StatCard
from vehilink_desktop.ui.common.checkbox import CheckBox
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.choice_card import ChoiceCard
from vehilink_desktop.ui.common.delegates import (
    ChipDelegate,
    ProgressDelegate,
    TextDelegate,
    ThumbnailTextDelegate,
)
from vehilink_desktop.ui.common.dialog import ConfirmDialog, ErrorDialog
from vehilink_desktop.ui.common.dropzone import DropZone
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState
from vehilink_desktop.ui.common.errors import ErrorText
from vehilink_desktop.ui.common.facts import FactGrid
from vehilink_desktop.ui.common.fields import (
    ChecksField,
    Choice,
    ChoiceField,
    DateField,
    MoneyEntry,
    MoneyField,
    NumberField,
    SearchChoiceField,
    SearchField,
    TextAreaField,
    TextField,
    TriStateField,
)
from vehilink_desktop.ui.common.filters import ChoiceFilterChip
from vehilink_desktop.ui.common.focus import set_style_property
from vehilink_desktop.ui.common.form import FormRow, FormSection
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import FlowLayout, column, holder, row, scroll_area
from vehilink_desktop.ui.common.progress import Skeleton, SlimProgress
from vehilink_desktop.ui.common.reading import ReadingView
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.side_panel import WithSidePanel
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.common.toast import ToastAction, ToastHost
from vehilink_desktop.ui.common.toggle import ToggleSwitch
from vehilink_desktop.ui.gallery_samples import BRANDS, FUELS, POLICY, VEHICLES, Sample, picture
from vehilink_desktop.ui.i18n import install_language
from vehilink_desktop.ui.theme import Tone, apply_theme

_WIDTH = 1240


class Gallery(QWidget):
    """The page itself, as wide as a window and as high as it needs to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 24)
        page.setSpacing(16)
        page.addLayout(
            row(
                Label("Gallery", "h1"),
                None,
                secondary_button("Import", "file-up"),
                primary_button("New vehicle", "plus"),
            )
        )
        for make in (_banners, _stats, _table_card, _controls, _form, _choices, _faces, _overlays):
            page.addLayout(make())


def build_gallery() -> QWidget:
    """The gallery in a scroll area, ready to show."""
    area = scroll_area(Gallery())
    area.setWindowTitle("Gallery")
    area.resize(_WIDTH + 16, 860)
    return area


def _banners() -> QLayout:
    renew = link_button("See what changed")
    return column(
        Banner(Tone.INFO, "Sandbox: sample data on this computer. Nothing here is real.", (renew,)),
        Banner(Tone.WARN, "Your company is not certified yet. Browsing works.", closable=True),
        Banner(Tone.BAD, "The disk is full. Nothing more can be saved until there is room."),
        gap=1,
    )


def _stats() -> QLayout:
    return row(
        StatCard("Live", "128", "6 since Monday"),
        StatCard("Reserved", "14", "3 end today"),
        StatCard("Needs you", "3", "oldest 2 days"),
        StatCard("Value on offer", bidi.ltr("USD 1,843,200"), "FOB Shanghai"),
        gap=16,
    )


def _table_card() -> QLayout:
    fuel = ChoiceFilterChip("Fuel", FUELS)
    fuel.set_value(["diesel", "electric"])
    bar = row(
        SearchField("Search VIN, stock number, model"),
        ChoiceFilterChip("Brand", BRANDS),
        fuel,
        ChoiceFilterChip("Steering", (Choice("l", "Left"), Choice("r", "Right"))),
        IconButton("sliders-horizontal", "More filters"),
    )
    counts = [Tab("all", "All", 1284), Tab("draft", "Drafts", 3), Tab("live", "Live", 128)]
    tabs = TabStrip("State", [*counts, Tab("you", "Needs you", 3), Tab("sold", "Sold")])
    return column(tabs, bar, _table(), gap=10)


def _table() -> DataTable:
    model = QStandardItemModel(0, 6)
    model.setHorizontalHeaderLabels(["Vehicle", "VIN", "Mileage", "Price", "State", "Photos"])
    for number, vehicle in enumerate(VEHICLES):
        model.appendRow(_table_row(number, vehicle))
    table = DataTable("Stock", multi=True)
    model.setParent(table)
    table.setModel(model)
    table.set_columns(
        [
            Column(320, ThumbnailTextDelegate, stretch=True),
            Column(190, lambda t: TextDelegate(t, mono=True, muted=True)),
            Column(110, numeric=True),
            Column(130, lambda t: TextDelegate(t, numeric=True, bold=True), numeric=True),
            Column(190, ChipDelegate),
            Column(140, ProgressDelegate),
        ]
    )
    table.select_row(1)
    table.setFixedHeight(36 + 48 * len(VEHICLES) + 2)
    return table


def _table_row(number: int, vehicle: Sample) -> list[QStandardItem]:
    first, chip = QStandardItem(vehicle.title), QStandardItem(vehicle.state)
    photos = QStandardItem("18" if vehicle.fraction is None else "31 of 50")
    first.setData(vehicle.subtitle, Roles.SUBTITLE)
    first.setData(None if number == 1 else picture(number), Roles.THUMBNAIL)
    chip.setData(vehicle.tone, Roles.TONE)
    chip.setData(vehicle.icon_name, Roles.ICON)
    photos.setData(vehicle.fraction, Roles.FRACTION)
    figures = (vehicle.vin, f"{vehicle.mileage} km", vehicle.price)
    return [first, *(QStandardItem(text) for text in figures), chip, photos]


def _controls() -> QLayout:
    focused = secondary_button("Focused")
    set_style_property(focused, "focusVisible", True)
    disabled = primary_button("Not now")
    disabled.setEnabled(False)
    buttons = Card("Buttons")
    buttons.add(row(primary_button("Publish", "send"), secondary_button("Duplicate", "copy"), None))
    buttons.add(row(ghost_button("History", "history"), danger_button("Delete", "trash-2"), None))
    buttons.add(row(focused, disabled, link_button("Why?"), None))
    tools = [IconButton(n, n) for n in ("pencil", "rotate-cw", "star", "share-2", "ellipsis")]
    buttons.add(row(*tools, None, gap=2))

    text = Card("Text")
    text.add(Label("Heading one", "h1"))
    text.add(Label("Heading two 标题", "h2"))
    text.add(Label("Body نص عادي text"))
    text.add(Label("Caption and unit", "caption"))
    text.add(Label("LGXCE6CD8RA000001", "mono", selectable=True))
    text.add(Label("<b>Remote</b> text stays text and is cut where long", "muted", elide=True))
    for card in (buttons, text):
        card.body.addStretch(1)
    return row(buttons, text, _states(), gap=16)


def _states() -> Card:
    states = Card("States")
    chips = FlowLayout(gap=6)
    chips.addWidget(Chip("Live", Tone.OK))
    chips.addWidget(Chip("Draft"))
    chips.addWidget(Chip("Waiting", Tone.WARN, "clock"))
    chips.addWidget(Chip("Needs you", Tone.BAD))
    chips.addWidget(Chip("In review", Tone.INFO, "eye"))
    states.add(holder(chips))
    people = ("Harbour Motors", "北港汽车", "Gulf Auto Trading", "Yard desk")
    states.add(row(*(Avatar(name, name) for name in people), None))
    on, off = ToggleSwitch("Camera"), ToggleSwitch("Microphone")
    on.setChecked(True)
    states.add(row(on, off, None, gap=20))
    for fraction, tone in ((0.62, Tone.INFO), (1.0, Tone.OK), (0.3, Tone.BAD)):
        bar = SlimProgress("Upload")
        bar.set_fraction(fraction, tone)
        states.add(bar)
    states.body.addStretch(1)
    return states


def _form() -> QLayout:
    card = Card()
    section = FormSection("Vehicle", "Only the marked fields are needed to publish.")
    vin = FormRow("VIN", TextField(left_to_right=True, upper=True, max_length=17))
    vin.field.set_value("LGXCE6CD8RA00000I")
    vin.set_error("Position 17: a VIN has no letter I. Did you mean 1?")
    brand = FormRow("Brand", SearchChoiceField(BRANDS, free_entry=True), required=True)
    brand.field.set_value("byd")
    fuel = FormRow("Fuel", ChoiceField(FUELS))
    mileage = FormRow("Mileage", NumberField(), unit="km", hint="0 for a new vehicle")
    mileage.field.set_value(0)
    power = FormRow("Power", NumberField(), unit="kW")
    built = FormRow("First registration", DateField())
    built.field.set_value("2024-03")
    price = FormRow("Quotation", MoneyField(["USD", "CNY", "AED"]), required=True)
    price.field.set_value(MoneyEntry("21,500.123", "USD"))
    section.add(vin, brand)
    section.add(fuel, mileage, power)
    section.add(built, price)
    section.add(FormRow("Accident free", TriStateField()))
    checks = ChecksField([Choice(c.lower(), c) for c in ("Sunroof", "Camera", "Leather", "Hook")])
    checks.set_value(["camera", "leather"])
    section.add(FormRow("Equipment", checks))
    section.add(FormRow("Description", TextAreaField("What a buyer asks first", lines=2)))
    card.add(section)

    facts = FactGrid(2)
    facts.set_facts(
        [
            ("Engine", "1.5 T · 81 kW"),
            ("Gearbox", "E-CVT"),
            ("Fuel", "Plug-in hybrid"),
            ("Port", "Shanghai 上海"),
            ("VIN", bidi.ltr("LGXCE6CD8RA000001")),
        ]
    )
    about = Card("Facts")
    about.tools.addWidget(IconButton("copy", "Copy facts"))
    about.add(facts)
    zone = DropZone("Drop photos here", "Files, folders or a pasted picture", "Choose files")
    return row(card, holder(column(zone, about, None, gap=16)), gap=16)


def _choices() -> QLayout:
    sells = ChoiceCard("s", "I sell vehicles", "Supplier: publish your stock, ship abroad.", "car")
    buys = ChoiceCard("p", "I buy vehicles", "Purchaser: search the market, order.", "store")
    sells.setChecked(True)
    agreed = CheckBox("I agree to the privacy policy")
    agreed.setChecked(True)
    choices = Card("Choices")
    for part in (sells, buys, agreed):
        choices.add(part)
    choices.body.addStretch(1)
    policy = ReadingView("Policy")
    policy.show_text(POLICY)
    policy.setFixedHeight(190)
    reading = Card("Texts of others")
    reading.add(policy)
    return row(choices, reading, gap=16)


def _faces() -> QLayout:
    cards = [Card(), Card(), Card()]
    start = primary_button("New vehicle", "plus")
    cards[0].add(EmptyState("inbox", "No drafts yet", "A draft is kept on this computer.", start))
    cards[1].add(
        ErrorState(
            "Search did not work",
            "The cache could not be read.",
            "Try again in a moment.",
            retry=cards[1].update,
            technical="Known: cache-locked",
        )
    )
    cards[2].add(Skeleton(5))
    for card in cards:
        card.setMinimumHeight(300)
    line = row(gap=16)
    for card in cards:
        line.addWidget(card, 1)
    return line


def _overlays() -> QLayout:
    ask = ConfirmDialog(
        "Delete this draft?",
        "The draft and its 18 photos are removed from this computer.",
        "Delete draft",
        danger=True,
    )
    words = ErrorText(
        "No answer in time",
        "The connection is very slow or was cut.",
        "It is tried again by itself. Nothing is sent twice.",
        "timeout: POST /listings after 30 s",
        retryable=True,
    )
    return row(_embedded(ask), _embedded(ErrorDialog(words)), _panel(), gap=16)


def _embedded(dialog: QDialog) -> QWidget:
    # The gallery is one picture, so the dialogs stand in it instead of above it.
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setMinimumWidth(320)
    frame = Card()
    frame.body.setContentsMargins(1, 1, 1, 1)
    frame.add(dialog)
    return frame


def _panel() -> QWidget:
    main = Card()
    main.add(Label("The list stays", "muted"))
    main.body.addStretch(1)
    both = WithSidePanel(main, width=260)
    both.setFixedHeight(260)
    both.setMinimumWidth(380)
    content = holder(column(Label("Detail", "body"), Chip("Live", Tone.OK), None, margins=16))
    both.open_panel("BYD Song Plus", content)
    toasts = ToastHost(both)
    toasts.show("Draft deleted", ToastAction("Undo", both.update))
    return both


def render(path: str) -> bool:
    """Write the whole page as a PNG; False if it could not be written."""
    gallery = Gallery()
    gallery.resize(_WIDTH, gallery.sizeHint().height())
    gallery.show()
    QApplication.processEvents()
    gallery.resize(_WIDTH, gallery.heightForWidth(_WIDTH))
    QApplication.processEvents()
    return gallery.grab().save(path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the gallery, or write it to a file with `--out`."""
    parser = argparse.ArgumentParser(prog="vehilink_desktop.ui.gallery", description=__doc__)
    parser.add_argument("--out", help="write a PNG here instead of showing a window")
    parser.add_argument("--theme", choices=["light", "dark", "system"], default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--text-scale", type=float, default=1.0)
    parser.add_argument("--ratio", type=float, default=1.0, help="device pixels per pixel")
    options = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = str(options.ratio)
    app = QApplication(sys.argv[:1])
    install_language(app, options.language)
    apply_theme(app, options.theme, options.text_scale, options.language)
    if options.out:
        return 0 if render(options.out) else 1
    window = build_gallery()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
