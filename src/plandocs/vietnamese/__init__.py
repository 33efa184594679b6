"""The Vietnamese language as plans write it: letters, figures, dates, times, spelling."""
