# Den sökandes verktyg. Meningarna i utkastet till omvärldsanalys står i docs/application.yml.

applicant-copied = Kopierat.
applicant-not-copied = Det gick inte att kopiera; markera texten i stället.

# Kan vi göra det här?
applicant-yes = Ja
applicant-no = Nej
applicant-do-not-know = Vet inte
applicant-who = Vilka som behövs
applicant-preconditions = Vad som måste finnas
applicant-target = Målgrupp
applicant-target-question = Metoden är prövad med { $group }. Liknar det er målgrupp?
applicant-warnings = Det som projekten varnar för
applicant-choose-method = Välj en metod.
applicant-answers = { $n ->
    [one] { NUM($n) } fråga: { $answers }.
   *[other] { NUM($n) } frågor: { $answers }.
 }
applicant-answer-count = { NUM($n) } { $answer }
applicant-note = Anteckning
applicant-no-needs = Ingen källa beskriver vad metoden kräver. Fråga dem som gjort det; frågorna står på metodens sida.
applicant-nobody-knows = Det här vet ingen av oss
applicant-gap = { $reason }: { $topics }.
applicant-no-such-method = Metoden i länken finns inte. Välj en i listan.
applicant-place = { $source }, { $place }
applicant-role = { $role }: { $text }

# Vad är prövat hos oss?
applicant-everywhere = I hela landet
applicant-in-sweden = i Sverige
applicant-the-county = länet
applicant-in = i { $place }
applicant-beside = i grannkommunerna { LIST($names) }
applicant-choose-any = Välj arbetssätt, målgrupp eller kommun.
applicant-all-ways = Alla arbetssätt
applicant-remove-name = Ta bort { $name }
applicant-and-more = och { NUM($n) } projekt till
applicant-used = använde arbetssättet { $method }
applicant-worked = arbetade
applicant-with = med { $group }
applicant-coverage = { $n ->
    [one] Databasen har { NUM($n) } projekt eller verksamhet, version { $version } av den { DATE($date) }. Den är inte heltäckande: att vi inte fann något betyder inte att det inte har prövats.
   *[other] Databasen har { NUM($n) } projekt och verksamheter, version { $version } av den { DATE($date) }. Den är inte heltäckande: att vi inte fann något betyder inte att det inte har prövats.
 }
applicant-most-ways = Högst { NUM($n) } arbetssätt åt gången.

# Vad har andra nått?
applicant-goal-is-number = Målet skrivs som ett tal från 0 till 100.
applicant-n-is-number = Antalet skrivs som ett heltal.
applicant-goal = { PERCENT($p) }
applicant-your-goal = [ert mål]
applicant-your-number = [antal]
applicant-plan-copied = Planen är kopierad.

# Omvärldsanalys.
applicant-matching = { NUM($n) } projekt stämmer med urvalet.
applicant-matching-shown = { NUM($n) } projekt stämmer med urvalet; de { NUM($shown) } mest fullständigt beskrivna visas.
applicant-most-at-once = Högst { NUM($n) } tas med åt gången.
applicant-unknown = Finns inte i databasen: { $names }.
applicant-widen = Ta bort ett av villkoren, eller sök på andra ställen: se längst ned.
applicant-tick-one = Kryssa i minst ett projekt.
applicant-too-many = Högst { NUM($most) } projekt åt gången; { NUM($n) } är ikryssade.
applicant-overwrite = Utkastet är ändrat. Skriva ett nytt i stället?
applicant-writing = Skriver …
applicant-title = Omvärldsanalys
applicant-own-headings = egna rubriker
applicant-written = Utkastet har { NUM($sections) } avsnitt och { $n ->
    [one] { NUM($n) } källa
   *[other] { NUM($n) } källor
 }. Läs igenom och ändra innan det lämnar dig.
applicant-none = inga
applicant-filter = { $name }: { $choice }
applicant-log-when = Sökt { DATE($day) } i Vägar in, { $address }, version { $version } av den { DATE($date) }.
applicant-log-terms = Villkor: { $terms }. Träffar: { NUM($hits) } av { NUM($all) } projekt och verksamheter.
applicant-log-chosen = Valda: { $names }.
applicant-log-left-out = Utelämnade bland de visade: { $names }.
applicant-log-coverage = Databasen är inte heltäckande. Vad som finns med står på { $address }.
applicant-not-kept = Webbläsaren sparar inte utkastet. Ladda ner det innan du stänger sidan.
applicant-sources = Källor
applicant-log = Så är sökningen gjord
applicant-draft-copied = Utkastet är kopierat.
applicant-draft-not-copied = Det gick inte att kopiera; ladda ner det i stället.
applicant-forget = Ta bort utkastet ur den här webbläsaren?
applicant-forgotten = Utkastet är borttaget.
applicant-no-terms = välj villkor ovan, så står sökorden här
applicant-not-written = Det gick inte att skriva utkastet: något av det valda { $problem }.
applicant-write-yourself = [Skriv själv: { $prompt }]
applicant-nothing-here = databasen har inget som hör hit.
applicant-cost-unknown = framgår inte

# Tabellen i Word-filen.
applicant-figures = Siffrorna, en på varje rad
applicant-figures-project = Projekt
applicant-figures-counted = Vad som räknas
applicant-figures-figure = Siffra
applicant-figures-base = Bland
applicant-figures-time = När
applicant-figures-known = Så känd
applicant-figures-source = Källa
