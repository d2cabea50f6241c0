"""Faults and bad input, end to end: the real client against the real platform."""
