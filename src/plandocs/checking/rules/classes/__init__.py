"""Rules on training classes (các lớp)."""
