"""What the dealer sees."""
