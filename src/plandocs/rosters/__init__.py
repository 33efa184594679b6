"""Rosters (danh sách): tables of people as offices send them, read into typed rows that remember their cells."""
