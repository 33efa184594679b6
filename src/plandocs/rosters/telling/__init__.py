"""Rows into people (đọc ô): each cell tidied into a value, what is wrong with it told at its place."""
