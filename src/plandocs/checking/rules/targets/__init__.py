"""What targets say from year to year (chỉ tiêu theo năm)."""
