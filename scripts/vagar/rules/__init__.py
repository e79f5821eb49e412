"""What must hold in an entry: one module for each rule, all of them listed in `registry`."""
