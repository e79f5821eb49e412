# Jämför: vad som sägs om valet av det som ska stå sida vid sida. $n är hur många.
side-strange-addresses = { $n ->
    [one] { NUM($n) } adress i länken går inte att tolka och är utelämnad.
   *[other] { NUM($n) } adresser i länken går inte att tolka och är utelämnade.
 }
side-too-many = Högst { NUM($most) } visas åt gången; här är de första av { NUM($n) }.
side-entry-failed = «{ $name }» { $problem }.
side-no-research = Forskning ställs inte sida vid sida; den står på metodernas sidor.
side-one-more = Välj minst en till.
side-remove = Ta bort
side-remove-name = Ta bort { $name }
side-add-chosen = Lägg till ur ditt urval:
side-add = + { $name }
side-search-failed = Det går inte att söka just nu: sökregistret kunde inte hämtas.
side-suggestions = { NUM($n) } förslag här under.
side-no-suggestion = Ingen metod och inget projekt stämmer med det.
side-lacking = Inget om { $words }.
