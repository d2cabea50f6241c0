"""The composition root: paths, profiles, container, lifecycle, command line."""
