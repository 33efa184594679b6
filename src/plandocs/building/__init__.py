"""Building (dựng): one plan end to end; what stops it, and where files go."""
