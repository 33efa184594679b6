"""Python imports this at its start, where its folder is on the path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import odd_day  # type: ignore[import-not-found]  # stands in the folder above

sys.path.pop(0)
odd_day.begin()
