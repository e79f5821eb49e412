"""make bench: the same pages built by this project and by others, side by side. Nothing here is part of the site."""
