"""Scripted counterparts: they quote, pay, prove and confirm, so that one person walks a deal."""
