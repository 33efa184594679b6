"""Loading (đọc bản đặc tả): a file becomes a plan, or a list of what is wrong with it."""
