"""Rules on dates, deadlines and periods (thời gian)."""
