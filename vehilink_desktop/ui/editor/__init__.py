"""Where one vehicle is written: the form, its pictures, its history, its way to the platform."""
