"""The drawn scenes can be read by what reads them."""

import zxingcpp

from vehilink_desktop.devices.scenes import scene_for
from vehilink_desktop.domain.vin import check_vin


def codes(spec: str, number: int = 0, size: tuple[int, int] = (1280, 720)) -> list[tuple[str, str]]:
    pixels = scene_for(spec, *size).picture(number)
    return [(code.text, str(code.format)) for code in zxingcpp.read_barcodes(pixels)]


def test_a_text_of_ones_own_is_shown_as_a_code() -> None:
    assert codes("qr:vehilink:vehicle/42") == [("vehilink:vehicle/42", "QR Code")]
    assert [text for text, _ in codes("qr:" + "x" * 500)] == ["x" * 500]


def test_the_vin_label_is_a_vin_in_code_39() -> None:
    ((text, form),) = codes("vin", size=(1920, 1080))
    assert form == "Code 39"
    assert check_vin(text).problem is None


def test_things_move_and_stay_in_the_picture() -> None:
    for spec in ("", "qr", "vin"):
        scene = scene_for(spec, 640, 480)
        pictures = [scene.picture(number) for number in range(0, 240, 40)]
        assert all(picture.shape == (480, 640, 3) for picture in pictures)
        assert len({picture.tobytes() for picture in pictures}) >= 3
