"""What leaves this computer as a file."""
