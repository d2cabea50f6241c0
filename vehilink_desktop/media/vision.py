"""The only door to OpenCV: `from vehilink_desktop.media.vision import cv2`."""

from __future__ import annotations

import os

import cv2

# Some of its wheels point Qt at plugins of their own; processes started from here inherit that.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

__all__ = ["cv2"]
