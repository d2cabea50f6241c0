"""The shared widgets that every screen is put together from; `ui/gallery.py` shows them all."""
