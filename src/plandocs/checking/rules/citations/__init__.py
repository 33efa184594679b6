"""Citations (viện dẫn): documents are named rightly, one way each, and are in force."""
