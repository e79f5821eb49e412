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

# En sökning som läsaren följer i sin webbläsare.
explore-follow = Följ den här sökningen
explore-followed = Du följer sökningen
explore-follow-all = Allt i databasen
explore-follow-since = Sedan du tittade { DATE($day) }:
explore-follow-nothing = Inget nytt sedan du tittade { DATE($day) }. Det du följer sparas bara i den här webbläsaren.
explore-follow-fresh = { $n ->
    [one] En ny:
   *[other] { UPPER(COUNT($n)) } nya:
}
explore-follow-changed = { $n ->
    [one] En ändrad:
   *[other] { UPPER(COUNT($n)) } ändrade:
}
explore-follow-gone = { $n ->
    [one] En stämmer inte längre med sökningen.
   *[other] { UPPER(COUNT($n)) } stämmer inte längre med sökningen.
}
explore-follow-more = och { NUM($n) } till
explore-follow-seen = Jag har sett det
explore-follow-others = Fler sökningar du följer ({ NUM($n) })
explore-follow-not-kept = Webbläsaren sparar inte det du följer.
