"""Sheets into rows of people (đọc bảng): heads found, columns known, every row told for what it is."""
