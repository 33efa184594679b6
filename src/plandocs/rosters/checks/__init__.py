"""What can be wrong with people of a list (kiểm tra danh sách), a file for each kind of flaw."""
