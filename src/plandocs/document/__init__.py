"""The document (tài liệu): what a finished text is, part by part. Knows neither YAML nor Word."""
