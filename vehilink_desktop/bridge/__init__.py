"""The only seam between Qt and the engine."""
