"""Checking (kiểm tra): rules that read a plan and its document and note what is wrong."""
