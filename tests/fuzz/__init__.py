"""Doors that take whatever comes (cửa vào), fuzzed: bounded in every run, longer by ``make fuzz``."""
