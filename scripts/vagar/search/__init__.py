"""What the search in the browser looks things up in: worked out from the catalogue and the pages, never from HTML."""
