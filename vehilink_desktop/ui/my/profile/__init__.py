"""Personal information: who one is to the platform, and how to change or end that."""
