"""Icons live as long as Qt paints with them."""

import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from vehilink_desktop.ui.icons import icon


def test_a_detached_icon_outlives_the_collector() -> None:
    copies = []
    for _ in range(200):
        copy = QIcon(icon("x"))
        copy.setIsMask(True)  # makes Qt clone the engine
        copies.append(copy)
    gc.collect()
    filler = [bytearray(200) for _ in range(10_000)]
    assert all(not copy.pixmap(QSize(16, 16)).isNull() for copy in copies)
    assert filler
