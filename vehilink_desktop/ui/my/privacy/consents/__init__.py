"""What the person agreed to and took back."""
