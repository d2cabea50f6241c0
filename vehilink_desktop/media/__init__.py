"""Files in, files out: pictures prepared for upload, foreign files decoded in a child process."""
