"""The tour: drives real windows through the main job and writes a picture of each step."""
