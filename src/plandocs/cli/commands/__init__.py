"""The commands (các lệnh), a file for each."""
