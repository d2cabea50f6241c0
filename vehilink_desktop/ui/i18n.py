"""Puts the program into a language."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from vehilink_desktop.ui.resources import resource_path

#: Languages that are complete, with their own names.
LANGUAGES: dict[str, str] = {"en": "English", "zh_CN": "简体中文", "ar": "العربية"}


def language_of_system() -> str:
    """The first of the system's languages that is complete; English if there is none."""
    for name in QLocale.system().uiLanguages():
        wanted = QLocale(name)
        for code in LANGUAGES:
            if QLocale(code).language() == wanted.language():
                return code
    return "en"


def install_language(app: QApplication, code: str) -> str:
    """Translate what is built from now on, set number formats and the direction. The code used."""
    language = code if code in LANGUAGES else language_of_system()
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.deleteLater()
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "vehilink": str(resource_path("i18n")),
    }
    for name, folder in folders.items():
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    locale = QLocale(language)
    # prices, VINs and times stay in Western digits, as trade papers have them
    QLocale.setDefault(QLocale("ar_AE") if language == "ar" else locale)
    app.setLayoutDirection(locale.textDirection())
    app.setProperty("language", language)
    return language


def current_language(app: QApplication) -> str:
    """The code that `install_language` put in force."""
    return str(app.property("language") or "en")


def language_in_use() -> str:
    """The code of the language that the running program is in."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return current_language(application)
