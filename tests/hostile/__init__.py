"""Hostile and untidy inputs through the real commands (đầu vào độc hại và lộn xộn): what holds for each of them."""
