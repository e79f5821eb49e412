"""Ids become objects; methods learn which projects use them, sources who cites them."""
