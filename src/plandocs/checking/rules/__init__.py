"""The rules (các quy tắc), a folder for each family and a file for each rule."""
