"""What ``plandocs doctor`` looks at (khám máy), a file for each subject; a look gives findings."""
