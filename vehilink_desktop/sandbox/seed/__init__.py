"""What a new sandbox holds: invented companies and vehicles, a pure function of number and day."""
