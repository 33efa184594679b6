"""People into the seats of a year (xếp chỗ): where they belong, in which round, in which class."""
