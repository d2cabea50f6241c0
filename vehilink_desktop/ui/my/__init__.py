"""What concerns the person and the program: settings, account."""
