# Sök och jämför: träffar och val. $n är hur många.

explore-hits = { $n ->
    [one] { NUM($n) } träff av { NUM($all) }
   *[other] { NUM($n) } träffar av { NUM($all) }
 }
explore-remove-choice = Ta bort { $facet }: { $choice }
explore-choice = { $facet }: { $choice } ×
explore-clear = Rensa alla
# Före en länk till sidan eller verktyget.
explore-answered-by = Den frågan hjälper en egen sida med:
explore-more = Visa { NUM($n) } till
explore-name = Namn
explore-kind = Slag
explore-facts = Fakta
explore-known = Hur man vet det
explore-to-compare = Till jämförelse
explore-previous = Föregående
explore-next = Nästa
explore-page = Sida { NUM($page) } av { NUM($pages) }

# Kolumnerna i filen med träffar.
explore-column-name = namn
explore-column-kind = slag
explore-column-summary = sammanfattning
explore-column-facts = fakta
explore-column-known = hur man vet det
explore-column-address = adress
