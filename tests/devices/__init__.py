"""Tests of cameras, microphones and the player."""
