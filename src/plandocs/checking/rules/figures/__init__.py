"""Rules on figures and times that an author typed in prose (số liệu, thời gian trong câu văn)."""
