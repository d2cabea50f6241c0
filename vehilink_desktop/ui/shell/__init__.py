"""The frame around the pages: rail, banners, status line, actions."""
