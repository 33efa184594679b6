"""Diagnostics (vấn đề): a problem, its place, and its rendering. Knows no other room."""
