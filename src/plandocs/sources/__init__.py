"""Sources (tệp nguồn): text files read into values that remember where they were written."""
