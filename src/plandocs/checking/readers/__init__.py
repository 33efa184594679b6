"""Readers (cách đọc): what many rules look at, found once in a plan; asked by ``subject.once(reader)``."""
