"""The log file: small, rotating, without personal data."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from datetime import date, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from vehilink_desktop.core.redaction import RedactingFormatter, redact

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_logging(folder: Path) -> None:
    """Log to `folder`, also uncaught exceptions, Qt's messages and crashes of the interpreter."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = RotatingFileHandler(
        folder / "vehilink.log", maxBytes=2_000_000, backupCount=5, encoding="utf-8"
    )
    if began_before(folder / "vehilink.log", datetime.now().astimezone().date()):
        handler.doRollover()  # so that what is old is in files of its own, which are swept
    handler.setFormatter(
        RedactingFormatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
    )
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    qInstallMessageHandler(_log_qt)
    faulthandler.enable(open(folder / "crash.log", "a", encoding="utf-8"))  # noqa: SIM115, PTH123 - lives as long as the process


def began_before(path: Path, today: date) -> bool:
    """Whether the first line of a log file was written before `today`, by the local calendar."""
    try:
        with path.open("rb") as log:
            return date.fromisoformat(log.read(10).decode("ascii")) < today
    except (OSError, ValueError):  # there is none, or it begins with something else
        return False


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logging.getLogger("uncaught").critical("uncaught", exc_info=(kind, error, trace))
    if sys.stderr is not None:  # where desktops keep it, nobody erases it: no more than the log
        text = "".join(traceback.format_exception(kind, error, trace))
        print(redact(text, home=Path.home()), file=sys.stderr)


def _log_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.INFO), "%s", message)
