"""Rules on numbers (số liệu)."""
