"""Cameras, microphones and what the operating system says of them."""
