"""Rules about how a plan is put together (kết cấu): headings, lists, what is referred to, what stands there twice."""
