"""The translations are complete, load, and say what they should."""

import importlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support.source import ROOT
from vehilink_desktop.domain.catalogue import load_catalogue
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.buttons import without_key
from vehilink_desktop.ui.shell.window import MainWindow
from vehilink_desktop.ui.theme import apply_theme

TERMS = {
    "zh_CN": {
        ("Words", "Port of loading"): "装运港",
        ("Words", "Left-hand drive"): "左舵",
        ("Rail", "My stock"): "我的车源",
        ("Menu", "&File"): "文件(&F)",
    },
    "ar": {
        ("Words", "Port of loading"): "ميناء الشحن",
        ("Words", "Left-hand drive"): "مقود يسار",
        ("Rail", "My stock"): "مخزوني",
        ("ListingDetail", "Copy VIN"): "نسخ رقم VIN",
    },
}

PLURALS = {
    "en": {1: "1 picture removed", 2: "2 pictures removed"},
    "zh_CN": {1: "已移除 1 张图片", 100: "已移除 100 张图片"},
    "ar": {
        0: "لم تُزل أي صورة",
        1: "أُزيلت صورة واحدة",
        2: "أُزيلت صورتان",
        3: "أُزيلت 3 صور",
        11: "أُزيلت 11 صورة",
        100: "أُزيلت 100 صورة",
    },
}


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("translations")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "i18n", tmp_path / "i18n"))


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[str]:
    """The language that is asked for, in force, compiled from what is committed."""
    name = f"vehilink_{request.param}"
    source, compiled = ROOT / "i18n" / f"{name}.ts", tmp_path / f"{name}.qm"
    lrelease = ROOT / ".venv" / "bin" / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


def change(path: Path, pattern: str, replacement: str) -> None:
    text, count = re.subn(pattern, replacement, path.read_text("utf-8"), count=1)
    assert count
    path.write_text(text, "utf-8")


def test_nothing_is_left_to_translate(translations: ModuleType) -> None:
    assert translations.faults() == []


_UNFINISHED = ' type="unfinished">'


@pytest.mark.parametrize(
    ("name", "pattern", "replacement", "fault"),
    [
        ("ar", "(?s)<message>.*?</message>", "", "not in step"),
        # said once: lupdate would take the translation of the same text elsewhere
        (
            "ar",
            "(?<=certified yet</source>\n {8}<translation)>[^<]+",
            _UNFINISHED,
            "not translated",
        ),
        ("zh_CN", "(?<=<translation>){phone}|(?<=送至 ){phone}", "{telephone}", "placeholders"),
        ("zh_CN", "共 %n 辆", "共 1 辆", "placeholders"),
        ("zh_CN", r"\(&amp;F\)", "(F)", "&"),
        ("zh_CN", r"\(&amp;F\)", "(F&amp;)", "&"),
        ("en", "(?<=<numerusform>)[^<]+", "", "not translated"),
    ],
)
def test_a_fault_is_found(
    translations: ModuleType, folder: Path, name: str, pattern: str, replacement: str, fault: str
) -> None:
    change(folder / f"vehilink_{name}.ts", pattern, replacement)

    found = translations.faults(folder)

    assert found
    assert all(f"vehilink_{name}.ts" in one for one in found)
    assert any(fault in one for one in found)


@pytest.mark.parametrize("language", TERMS, indirect=True)
def test_terms_of_the_trade(language: str) -> None:
    shown = {key: QCoreApplication.translate(*key) for key in TERMS[language]}

    assert shown == TERMS[language]


@pytest.mark.parametrize("language", PLURALS, indirect=True)
def test_each_number_has_its_form(language: str) -> None:
    source = "%n picture(s) removed"
    shown = {n: QCoreApplication.translate("PhotoStrip", source, "", n) for n in PLURALS[language]}

    assert shown == PLURALS[language]


@pytest.mark.parametrize("language", ["zh_CN"], indirect=True)
def test_every_colour_of_the_catalogue_has_a_word(language: str) -> None:
    catalogue = load_catalogue(ROOT / "resources" / "catalogue" / "vehicles.toml")

    for one in catalogue.colours:
        assert words.colour(catalogue, one.en) == one.zh


@pytest.mark.parametrize("language", PLURALS, indirect=True)
def test_no_two_entries_of_a_menu_share_a_key(
    language: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    apply_theme(qapp, "light")
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)

    menus = [window.menuBar().actions()]
    menus += [menu.actions() for menu in window.menuBar().findChildren(QMenu)]

    for menu in menus:
        keys = [QKeySequence.mnemonic(one.text()) for one in menu if one.text()]
        assert not any(key.isEmpty() for key in keys)
        assert len({key.toString() for key in keys}) == len(keys)


@pytest.mark.parametrize(
    ("text", "name"),
    [("&File", "File"), ("退出登录(&U)…", "退出登录…"), ("Lynk && Co", "Lynk & Co")],
)
def test_a_name_is_said_without_its_key(text: str, name: str) -> None:
    assert without_key(text) == name
