"""plandocs: Vietnamese administrative plans (kế hoạch, đề án) from YAML to Word, checked."""

__version__ = "0.1.0"
