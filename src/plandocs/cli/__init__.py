"""The command line (dòng lệnh): words typed become one call, text on the screen and an exit code."""
