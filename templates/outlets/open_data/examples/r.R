uppgifter <- read.csv("{{ url }}data/csv/uppgifter.csv", fileEncoding = "UTF-8-BOM")
table(uppgifter$level, uppgifter$kind)
