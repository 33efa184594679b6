"""Rules about money and what is allocated (kinh phí, chỉ tiêu): amounts, norms and sums against what is computed."""
