"""Figures with a goal and a reference; run them with `python3 packaging/dev.py bench`."""
