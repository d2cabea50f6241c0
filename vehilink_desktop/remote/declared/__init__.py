"""What each request carries, by area."""
