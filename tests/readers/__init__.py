"""Readers for tests: they judge finished files without any help from the rooms that made them."""
