# Län och kommuner: kartan, och vad som har prövats nära. $place är en kommun eller ett län, $names är kommuner.

places-in = I { $place }
places-beside = I grannkommunerna
places-beside-are = { $place } gränsar till { LIST($names) }.
places-no-neighbours = { $place } gränsar inte till någon annan kommun på land.
places-rest-of = I övriga { $county }
places-further = På andra håll
places-nearest = Närmast därefter
places-heading-count = { $heading } ({ NUM($n) })
# Avståndet fågelvägen mellan kommunernas mittpunkter.
places-km = { $place }, omkring { NUM($km) } km bort
places-km-means = Avstånden är fågelvägen mellan kommunernas mittpunkter.
places-nothing = Inget i databasen. Det betyder inte att inget har gjorts.
places-no-more = Inga fler än de som står ovan.

# Kartan.
places-projects = { NUM($n) } projekt
places-place-projects = { $place }: { NUM($n) } projekt
places-kind-passed-over = Kartan visar projekt och verksamheter. Metoder och forskning finns i listan och i tabellen.
places-help = Tryck på en kommun på kartan, på ett län i listan, eller välj kommun här:
places-none-chosen = ingen vald
places-clear = Visa hela landet
places-municipalities = { $n ->
    [one] { NUM($n) } kommun nämns vid namn
   *[other] { NUM($n) } kommuner nämns vid namn
 }
places-counties = Län
places-elsewhere = { $n ->
    [one] { NUM($n) } projekt har inget känt län
   *[other] { NUM($n) } projekt har inget känt län
 }
places-by-municipality = Projekt och verksamheter per kommun
places-steps = { SPAN($low, $high) }
places-or-more = { NUM($n) } eller fler
places-county-named = länet nämns, inte kommunen
places-none = inga
