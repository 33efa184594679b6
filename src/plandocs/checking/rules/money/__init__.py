"""Rules about money (kinh phí): rates against norms, amounts against what is computed."""
