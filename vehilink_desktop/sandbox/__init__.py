"""The platform for learning, demonstration and tests."""
