"""Rules on quotas (chỉ tiêu phân bổ): against the plan's own figures, by row and by column."""
