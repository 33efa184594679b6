"""Writing (ghi văn bản): a finished Document goes in, the bytes of a Word file come out. The only room that knows Word."""
