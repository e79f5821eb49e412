"""What the published rules say of one entry by itself. Below rules, which check it, and derive, which builds on it."""
