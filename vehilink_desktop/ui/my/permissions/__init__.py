"""Camera, microphone and album: switches, what they are for, tests, and the log of every use."""
