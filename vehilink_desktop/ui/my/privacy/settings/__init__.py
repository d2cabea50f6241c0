"""The privacy settings: every choice, what it does, since when, and what came of it."""
