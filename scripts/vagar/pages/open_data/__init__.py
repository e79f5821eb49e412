"""Open data: the tables, the data sets they make up, and the page that documents them."""
