"""Labels, states, toasts, dialogs, panels and drops, as the dealer meets them."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vehilink_desktop.core.errors import Known
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.avatar import initials
from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.dialog import ConfirmDialog, ErrorDialog
from vehilink_desktop.ui.common.dropzone import DropZone
from vehilink_desktop.ui.common.empty import EmptyState, ErrorState, Faces
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields import Choice
from vehilink_desktop.ui.common.filters import ChoiceFilterChip
from vehilink_desktop.ui.common.labels import Label, as_tooltip
from vehilink_desktop.ui.common.layouts import FlowLayout
from vehilink_desktop.ui.common.progress import Skeleton
from vehilink_desktop.ui.common.side_panel import WithSidePanel
from vehilink_desktop.ui.common.tabs import Tab, TabStrip
from vehilink_desktop.ui.common.toast import ToastAction, ToastHost
from vehilink_desktop.ui.gallery import Gallery, build_gallery

ROOT = Path(__file__).parents[3]
MARKUP = "<b>cheap</b> <img src='http://example.com/x.png'>"


def test_markup_is_shown_as_markup(qtbot: QtBot) -> None:
    label = Label(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain = QLabel("b")
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("<b>cheap</b>")
    assert "<" not in as_tooltip(MARKUP).removeprefix("<p>").removesuffix("</p>")


def test_a_cut_text_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = Label("Geely Coolray 1.5TD Flagship", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "Geely Coolray 1.5TD Flagship"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_what_is_copied_has_no_marks(qtbot: QtBot) -> None:
    label = Label(bidi.ltr("LGXCE6CD8RA000001"), selectable=True)
    qtbot.addWidget(label)
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "LGXCE6CD8RA000001"


def test_a_label_keeps_to_the_side_of_the_form(qtbot: QtBot) -> None:
    label = Label("Latin text")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_wrapped_arabic_begins_at_the_edge_in_each_of_its_lines(qtbot: QtBot) -> None:
    label = Label("كلمة كلمة كلمة كلمة", wrap=True)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    word = label.fontMetrics().horizontalAdvance("كلمة ")
    label.resize(2 * word, 4 * label.fontMetrics().lineSpacing())
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    paper = picture.pixel(0, 0)
    starts = [
        max((x for x in range(picture.width()) if picture.pixel(x, y) != paper), default=None)
        for y in range(picture.height())
    ]
    half = picture.height() // 2
    first, second = ([x for x in part if x is not None] for part in (starts[:half], starts[half:]))
    assert max(first) == max(second)


def test_everything_focusable_in_the_gallery_has_a_name(qtbot: QtBot) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    takes_focus = Qt.FocusPolicy.TabFocus
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in gallery.findChildren(QWidget)
        if widget.focusPolicy() & takes_focus
        and widget.window() is gallery
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_gallery_paints_in_both_directions(
    direction: Qt.LayoutDirection, qtbot: QtBot, qapp: QApplication
) -> None:
    window = build_gallery()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    window.show()
    assert not window.grab().isNull()


def test_a_quick_answer_shows_no_skeleton(qtbot: QtBot) -> None:
    faces = Faces(QWidget(), EmptyState("inbox", "Nothing", "Nothing is here yet."))
    qtbot.addWidget(faces)
    faces.show()
    faces.show_loading()
    skeleton = faces.findChild(Skeleton)
    assert skeleton is not None
    assert not skeleton.isVisible()
    qtbot.waitUntil(skeleton.isVisible, timeout=2_000)
    faces.show_filled()
    assert not skeleton.isVisible()


def test_only_one_face_is_kept_of_each_kind(qtbot: QtBot, qapp: QApplication) -> None:
    faces = Faces(QWidget(), EmptyState("inbox", "Nothing", "Nothing is here yet."))
    qtbot.addWidget(faces)
    for _ in range(5):
        faces.show_error(ErrorState("No", "It failed.", "Try again."))
        faces.show_empty(EmptyState("search", "No match", "Clear the filters."))
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(faces.findChildren(ErrorState)) == len(faces.findChildren(EmptyState)) == 1


def test_a_list_is_as_high_as_the_face_that_it_shows(qtbot: QtBot) -> None:
    faces = Faces(Label("A line"), EmptyState("inbox", "Nothing", "Nothing is here yet."))
    qtbot.addWidget(faces)
    faces.show_empty()
    assert faces.sizeHint().height() > 100
    faces.show_filled()
    assert faces.sizeHint().height() < 40


def test_toasts_take_turns_and_their_action_runs_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    undone: list[int] = []
    host = ToastHost(window)
    for number in range(5):
        host.show(f"Deleted {number}", ToastAction("Undo", lambda n=number: undone.append(n)))
    assert len(host.toasts()) == 3
    button = host.toasts()[0].findChild(type(secondary_button("")))
    assert button is not None
    button.click()
    assert undone == [0]
    qtbot.waitUntil(lambda: [t.accessibleName() for t in host.toasts()][-1] == "Deleted 3")
    assert all(window.rect().contains(toast.geometry()) for toast in host.toasts())


def test_a_toast_is_not_said_twice_unless_each_offers_something_else(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    host = ToastHost(window)
    host.show("Your request is on its way")
    host.show("Taken back")
    host.show("Your request is on its way")
    said = [toast.accessibleName() for toast in host.toasts()]
    assert said == ["Your request is on its way", "Taken back"]
    for _number in range(3):
        host.show("Removed", ToastAction("Undo", lambda: None))
    host.show("Later")
    host.show("Later")
    names: list[str] = []
    while host.toasts():
        toast = host.toasts()[0]
        names.append(toast.accessibleName())
        toast.closed.emit()
        qtbot.waitUntil(lambda gone=toast: gone not in host.toasts())
    assert names == [*said, "Removed", "Removed", "Removed", "Later"]


def test_a_toast_waits_while_the_pointer_is_on_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    host = ToastHost(window)
    host.show("Saved")
    toast = host.toasts()[0]
    assert not toast.is_waiting()
    QTest.mouseMove(toast, QPoint(5, 5))
    qtbot.waitUntil(toast.is_waiting)


def test_a_toast_goes_by_itself_wherever_the_pointer_rests(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    QTest.mouseMove(window, QPoint(10, 10))
    host = ToastHost(window)
    host.show("Saved")
    toast = host.toasts()[0]
    assert not toast.is_waiting()
    with qtbot.waitSignal(toast.closed):
        toast._timer.start(1)
    qtbot.waitUntil(lambda: not host.toasts())


def test_enter_does_not_answer_a_dangerous_question(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Delete?", "It is gone for good.", "Delete", danger=True)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected
    dialog.show()
    dialog.action.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_dialog_with_a_long_text_stays_on_the_screen(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Read this", "A long sentence. " * 2_000, "Agree")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.action.isVisible()


@pytest.mark.parametrize(
    "code", ["network-unreachable", "photo_animated", "code-wrong", "vin-taken", "never-heard-of"]
)
def test_an_error_says_what_happened_and_what_to_do(code: str, qtbot: QtBot) -> None:
    words = describe(Known(code, detail=MARKUP, retryable=True, fields=(("/vin", "taken"),)))
    assert words.title
    assert words.message
    assert words.hint
    assert MARKUP in words.technical
    dialog = ErrorDialog(words)
    qtbot.addWidget(dialog)
    assert all(part.textFormat() is Qt.TextFormat.PlainText for part in dialog.findChildren(Label))


def test_our_own_mistake_is_called_ours() -> None:
    words = describe(ZeroDivisionError("x"))
    assert words.technical == "ZeroDivisionError: x"
    assert not words.retryable


def test_files_and_folders_are_dropped_in_order_once(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Drop photos", "Files or folders", "Choose")
    qtbot.addWidget(zone)
    paths = [tmp_path / name for name in ("b 照片.jpg", "a.jpg", "b 照片.jpg")]
    data = QMimeData()
    data.setUrls([*(QUrl.fromLocalFile(str(p)) for p in paths), QUrl("http://example.com/x.jpg")])
    where = (QPoint(5, 5), Qt.DropAction.CopyAction, data)
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(*where, *held)
    QApplication.sendEvent(zone, entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(zone.dropped, timeout=1_000) as dropped:
        QApplication.sendEvent(zone, QDropEvent(*where, *held))
    assert dropped.args == [[tmp_path / "b 照片.jpg", tmp_path / "a.jpg"]]


def test_a_picture_is_pasted_when_there_is_no_file(qtbot: QtBot) -> None:
    zone = DropZone("Drop photos", "Files or folders", "Choose")
    qtbot.addWidget(zone)
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(zone.image_dropped) as pasted:
        QTest.keyClick(zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args[0].size() == image.size()


def test_a_filter_shows_its_value_and_is_cleared(qtbot: QtBot) -> None:
    chip = ChoiceFilterChip("Fuel", [Choice("d", "Diesel"), Choice("e", "Electric")])
    qtbot.addWidget(chip)
    with qtbot.assertNotEmitted(chip.changed):
        chip.set_value(["d", "e"])
    assert chip.value() == ("d", "e")
    with qtbot.waitSignal(chip.changed):
        chip.cleared.emit()
    assert chip.value() == ()


def test_the_panel_opens_beside_the_list_and_esc_closes_it(qtbot: QtBot) -> None:
    main = QWidget()
    main.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    both = WithSidePanel(main, width=300)
    qtbot.addWidget(both)
    both.resize(1000, 500)
    both.show()
    both.open_panel("Detail", QWidget())
    qtbot.waitUntil(lambda: main.width() == 700)
    with qtbot.waitSignal(both.closed):
        QTest.keyClick(main, Qt.Key.Key_Escape)
    assert main.width() == 1000
    assert not both.is_open()


def test_tabs_keep_the_chosen_one_when_counts_change(qtbot: QtBot) -> None:
    tabs = TabStrip("State", [Tab("all", "All", 9), Tab("live", "Live", 4)])
    qtbot.addWidget(tabs)
    tabs.choose("live")
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.set_tabs([Tab("draft", "Drafts", 1), Tab("all", "All", 9), Tab("live", "Live", 5)])
    assert tabs.current_key() == "live"


def test_chips_flow_to_the_next_line_in_reading_direction(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=10)
    parts = [QWidget(), QWidget(), QWidget()]
    for part in parts:
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    box.resize(230, 100)
    box.show()
    assert [(p.x(), p.y()) for p in parts] == [(0, 0), (110, 0), (0, 30)]
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: [(p.x(), p.y()) for p in parts] == [(130, 0), (20, 0), (130, 30)])


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Harbour Motors", "HM"), ("北港汽车", "北"), ("yard", "Y"), ("", "?"), ("— x", "X")],
)
def test_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


def test_every_code_of_the_engine_has_words_of_its_own() -> None:
    raised = {
        match
        for folder in ("app", "remote", "services", "storage", "sync")
        for path in (ROOT / "vehilink_desktop" / folder).rglob("*.py")
        for match in re.findall(r'Known\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8"))
    }
    general = describe(Known("never-heard-of")).title
    assert len(raised) > 10
    assert {code for code in raised if describe(Known(code)).title == general} == set()
