"""Files of several vehicles: shown as they are proposed, moved about, taken over."""
