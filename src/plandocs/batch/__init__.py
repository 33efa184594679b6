"""One template for many units (tạo hàng loạt): a plan for each, one summary."""
