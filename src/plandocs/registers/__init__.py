"""Registers (sổ dữ liệu): dated data with a source on every row. Rules and constants live here, not in code."""
