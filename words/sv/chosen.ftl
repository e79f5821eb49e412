# Ditt urval: det man valt, och vad som har ändrats sedan en länk gjordes.

chosen-own = { $n ->
    [one] { NUM($n) } post i ditt urval.
   *[other] { NUM($n) } poster i ditt urval.
 }
chosen-in-link = { $n ->
    [one] { NUM($n) } post i länken.
   *[other] { NUM($n) } poster i länken.
 }
chosen-empty = Urvalet är tomt. Välj poster på Sök och jämför, eller på deras egna sidor.
chosen-strange = { $n ->
    [one] { NUM($n) } adress i länken går inte att tolka.
   *[other] { NUM($n) } adresser i länken går inte att tolka.
 }
chosen-gone = { $n ->
    [one] { NUM($n) } post finns inte i databasen.
   *[other] { NUM($n) } poster finns inte i databasen.
 }
chosen-not-kept = Versionen i länken är inte sparad; det som visas är dagens uppgifter.
chosen-since = Länken gjordes med version { $version } av den { DATE($date) }. Under varje post står vad som har ändrats sedan dess.
chosen-unchanged = Inget har ändrats.
chosen-remove = Ta bort
chosen-remove-name = Ta bort { $name }
chosen-copied = Länken är kopierad.

# Vad som har ändrats i en post. Citattecknen är källans eller redaktionens ord.
chosen-was-not-there = Fanns inte i den versionen.
chosen-is-gone = Finns inte längre.
chosen-renamed = Hette «{ $before }», heter «{ $now }».
chosen-described = Beskrevs så här: «{ $before }»
chosen-claim-removed = Borttagen uppgift: { $text } ({ $figure }).
chosen-claim-new = Ny uppgift: { $text } ({ $figure }).
chosen-figure-changed = Ändrad siffra: { $text }: { $before } → { $now }.
chosen-level-changed = Ändrad nivå: { $text }: { $before } → { $now }.
# Vad nivåerna hette i regelversion 1. Versioner som sparats sedan dess har namnet med sig.
chosen-level-in-rules-1 = { $level ->
    [0] Planeras
    [1] Beskrivs
    [2] Uppges
    [3] Redovisas
    [4] Externt uppföljt
   *[5] Jämfört med liknande grupp
 }
chosen-text-changed = Ändrad text: «{ $before }» → «{ $now }».

# Kolumnerna i en fil att ta med.
chosen-column-entry = post
chosen-column-name = namn
chosen-column-kind = slag
chosen-column-summary = sammanfattning
chosen-column-claim = uppgift
chosen-column-figure = siffra
chosen-column-low = lägst
chosen-column-high = högst
chosen-column-unit = räknat i
chosen-column-base = bland
chosen-column-time = när
chosen-column-known = så känd
chosen-column-source = källa
chosen-column-place = plats
chosen-column-address = adress

# Filens titel i Excel.
chosen-title = Urval ur Vägar in
