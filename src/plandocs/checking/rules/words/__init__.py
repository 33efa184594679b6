"""Rules on the form of words (câu chữ)."""
