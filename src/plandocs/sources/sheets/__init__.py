"""Sheets (bảng tính): Excel, OpenDocument and CSV files read into cells that remember their addresses."""
