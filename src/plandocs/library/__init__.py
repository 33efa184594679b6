"""What programs may ask of plandocs (thư viện): the public names of ``plandocs`` are made here, and nowhere else."""
