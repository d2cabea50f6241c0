"""How long data is kept, and how much of it is here."""
