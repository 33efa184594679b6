"""Composing (soạn): a plan's facts, outline and wording become a document."""
