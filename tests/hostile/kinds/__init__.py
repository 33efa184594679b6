"""The kinds of inputs that are tried (các loại đầu vào), one file for each."""
