"""The trade's vocabulary: one file per noun, frozen models and pure rules."""
