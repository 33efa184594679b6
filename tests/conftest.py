"""What holds for every test: no example is judged by the clock, for speed belongs to the benchmarks."""

from hypothesis import settings

settings.register_profile("plandocs", deadline=None)
settings.load_profile("plandocs")
