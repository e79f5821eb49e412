curl -s {{ url }}data/csv/uppgifter.csv | head -n 3
