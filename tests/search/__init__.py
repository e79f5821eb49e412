"""Search: stems, compounds, plans, and the real box in a browser over files of queries."""
