"""Small picture files that differ from one another."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage


def picture(number: int, width: int = 64, height: int = 48) -> QImage:
    """A plain picture in a colour of its own."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 37 % 360, 200, 120 + number % 100))
    return image


def write_pictures(folder: Path, count: int) -> list[Path]:
    """`IMG_01.jpg` … in `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"IMG_{number:02}.jpg" for number in range(1, count + 1)]
    for number, file in enumerate(files):
        assert picture(number).save(str(file), "JPG", 95)
    return files
