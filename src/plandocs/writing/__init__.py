"""Writing (ghi văn bản): a finished Document goes in, the bytes of a Word file come out. Only this room knows Word."""
