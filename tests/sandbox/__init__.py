"""Tests of the sandbox platform."""
