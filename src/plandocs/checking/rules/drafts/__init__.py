"""Rules on drafts (dự thảo)."""
