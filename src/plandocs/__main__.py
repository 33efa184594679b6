"""Runs the command line: ``python -m plandocs``."""

from plandocs.cli.entry import main

main()
