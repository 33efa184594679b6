"""Earlier ways of writing (cách viết cũ): how they are recognised, read as today's, and written anew."""
