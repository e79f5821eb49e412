"""What several rules need: all texts, our own texts, days with precision, what a draft lacks, traces of people."""
