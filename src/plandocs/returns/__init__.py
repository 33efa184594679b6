"""Returns (đăng ký gửi về): what units answer to a quota, matched with it and summed."""
