"""Dropped files and folders become one ordered list."""

import os
from pathlib import Path

import pytest

from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.media.scan import expand_paths


def make(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return paths


def test_natural_order(tmp_path: Path) -> None:
    names = ["IMG_1.jpg", "img_2.jpg", "IMG_10.jpg", "IMG_010a.jpg", "左 2.jpg", "左 12.jpg"]
    paths = make(tmp_path, *names)
    found = expand_paths(reversed(paths))
    assert [path.name for path in found] == [
        "IMG_1.jpg",
        "img_2.jpg",
        "IMG_10.jpg",
        "IMG_010a.jpg",
        "左 2.jpg",
        "左 12.jpg",
    ]


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    make(tmp_path, "car/2.jpg", "car/10/a.jpg", "car/3/b.jpg", "another/z.jpg", "9.jpg")
    dropped = [tmp_path / "car", tmp_path / "another", tmp_path / "9.jpg"]
    found = [str(path.relative_to(tmp_path)) for path in expand_paths(dropped)]
    wanted = ["9.jpg", "another/z.jpg", "car/2.jpg", "car/3/b.jpg", "car/10/a.jpg"]
    assert found == [str(Path(path)) for path in wanted]


def test_hidden_and_system_files_stay_out(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", ".b.jpg", "Thumbs.db", "desktop.ini", ".git/c.jpg", "__MACOSX/._a.jpg")
    assert expand_paths([tmp_path]) == [tmp_path / "a.jpg"]
    # named by the person, it is meant
    assert expand_paths([tmp_path / ".b.jpg"]) == [tmp_path / ".b.jpg"]


def test_links_do_not_go_round(tmp_path: Path) -> None:
    (file,) = make(tmp_path, "folder/a.jpg")
    (file.parent / "loop").symlink_to(file.parent, target_is_directory=True)
    (file.parent / "up").symlink_to(tmp_path, target_is_directory=True)
    (file.parent / "self.jpg").symlink_to(file.parent / "self.jpg")
    found = expand_paths([tmp_path, file.parent])
    assert file in found
    assert len(found) <= 2


def test_each_file_once(tmp_path: Path) -> None:
    (file,) = make(tmp_path, "a.jpg")
    (tmp_path / "b.jpg").symlink_to(file)
    assert expand_paths([file, tmp_path, file]) == [file]


def test_missing_path_stays_to_be_told(tmp_path: Path) -> None:
    assert expand_paths([tmp_path / "gone.jpg"]) == [tmp_path / "gone.jpg"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may list everything")
def test_folder_that_cannot_be_listed_stays_to_be_told(tmp_path: Path) -> None:
    make(tmp_path, "a/1.jpg", "b/2.jpg")
    (tmp_path / "b").chmod(0)
    assert expand_paths([tmp_path]) == [tmp_path / "a" / "1.jpg", tmp_path / "b"]
    (tmp_path / "b").chmod(0o700)


def test_too_many_files(tmp_path: Path) -> None:
    make(tmp_path, *(f"{number}.jpg" for number in range(11)))
    assert len(expand_paths([tmp_path], limit=11)) == 11
    with pytest.raises(PhotoRefused) as caught:
        expand_paths([tmp_path], limit=10)
    assert caught.value.reason == RefusalReason.TOO_MANY_FILES
