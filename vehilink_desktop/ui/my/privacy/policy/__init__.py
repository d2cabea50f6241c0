"""Reading the privacy policy: its text, its editions, what changed."""
