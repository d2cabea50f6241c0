"""The camera in the window: photos and videos of a vehicle, pictures of papers, tests."""
