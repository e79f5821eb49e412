"""One module for each command: `options(parser)` says what can be asked of it, `work(root, options)` does it and
returns the exit code. `vagar.__main__` lists them and loads the one that was asked for."""
