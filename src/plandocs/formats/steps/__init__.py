"""The steps (các bước chuyển): one module for each way of writing that was left, found where it stands."""
