# Den sökandes verktyg. Vad de andra två verktygen säger står också i docs/application.yml.

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

# Utkastets meningar: vad som har prövats.
applicant-title-of = Omvärldsanalys: { LIST($what) }
applicant-base = Vägar in har { NUM($projects) } projekt och verksamheter. { $by ->
    [hand] { "" }
   *[filters] { $hits ->
        [one] Ett
       *[other] { UPPER(COUNT($hits)) }
    } av dem stämmer med urvalet.{ " " }
}{ $n ->
    [one] Ett
   *[other] { UPPER(COUNT($n)) }
} tas upp här. Databasen är inte heltäckande: att något saknas här betyder inte att det inte har prövats. ”Vi” är i den här texten Vägar in.
applicant-ways = De har arbetat på olika sätt: { LIST($ways) }. Ett projekt kan ha arbetat på flera.
applicant-way = { $way } ({ NUM($n) } projekt)
applicant-other-ways = Andra projekt
applicant-near = { LIST($names) } har arbetat i { $place }.
applicant-near-county = { LIST($names) } har arbetat i övriga { $county }.
applicant-near-nobody = Inget av projekten har arbetat i { $place } eller i övriga { $county }.
applicant-nobody-here = Inget av projekten har arbetat i { $place }.
applicant-nobody-in-county = Inget av projekten har arbetat i övriga { $county }.
applicant-nobody-else = Inget av projekten har arbetat i andra delar av landet.
applicant-no-place = Kommunen är inte vald, så projekten är inte delade i närområde, län och land.
applicant-known = Det här vet vi: { $known }
applicant-project = { $name } ({ $facts }). { $summary }
applicant-project-bare = { $name }. { $summary }
applicant-also = Så arbetade också { $project }: { $text }
applicant-planned = { $project } planerade att arbeta så: { $text }
applicant-counties = { NUM($n) } län
applicant-running = { LIST($names) } pågår, enligt det vi har läst.
applicant-none-running = Inget av projekten pågår, så vitt vi har sett.

# Utkastets meningar: vad det gav.
applicant-no-outcomes = Inget av projekten har ett utfall beskrivet i databasen.
applicant-outcomes-counted = { $all ->
    [one] Ett projekt
   *[other] { UPPER(COUNT($all)) } projekt
} tas upp: { $figures ->
    [0] inget
    [one] ett
   *[other] { COUNT($figures) }
} säger i siffror hur det gick för deltagarna och { $words ->
    [0] inget
    [one] ett
   *[other] { COUNT($words) }
} bara i ord.{ $none ->
    [0] { "" }
    [one] { " " }Om ett har vi inte hittat något.
   *[other] { " " }Om { COUNT($none) } har vi inte hittat något.
}
applicant-how-to-read = Siffrorna är räknade på olika sätt och går inte att lägga ihop. ”Redovisar” står där en siffra har underlag, ”uppger” där något fattas och ”beskriver” där det inte finns någon siffra. De säger vad som hände, inte vad som hade hänt ändå.
applicant-comparisons = Jämfört med andra
applicant-study = { $study }: { $text }
applicant-other-outcomes = Annat
applicant-outcome = { $project }: { $phrase } { $said }.
applicant-said = { $what } ({ $details })
applicant-among = bland { $among }
applicant-among-participants = bland { NUM($n) } deltagare, om det är alla som började framgår inte
applicant-among-uncounted = bland deltagarna, hur många de var och om det är alla som började framgår inte
applicant-whom-unknown = bland vilka framgår inte
applicant-when-unknown = när framgår inte
applicant-whom-and-when-unknown = bland vilka och när framgår inte
applicant-meaning = kan betyda { $meaning }
applicant-chance = osäkerhetsintervall { $chance }
applicant-interim = delresultat{ $as_of ->
    [unknown] { "" }
   *[other] , { $as_of }
}
applicant-disputed = en annan uppgift säger emot
applicant-targets = Mål som projekten satte
applicant-target-set = { $project } satte målet att { $what }.
applicant-research-heading = Forskning om sätten
applicant-way-known = { $way }. Det här vet vi: { $known }
applicant-research = { $way } ({ $bearing }): { $text }

# Utkastets meningar: lärdomar, pengar och vad ingen vet.
applicant-told = { $project }: { $text }
applicant-not-in-base = Databasen har inget om det här för de valda projekten.
applicant-lessons = { $kind ->
    [obstacle] Hinder
    [success-factor] Det som källorna lyfter fram
    [need] Behov som blev synliga
   *[lesson] Lärdomar
}
applicant-afterwards = Efter projekten
applicant-for = { $project } vände sig till { LIST($groups) }.
applicant-took-part = I { $project } deltog { LIST($names) }.
applicant-cost = { $project }: { $amount }.
applicant-amount = { $amount }{ $whose ->
    [ours] { " " }(vår beräkning, ideellt arbete ej med)
    [differs] { " " }(källorna anger olika)
   *[source] { "" }
}
applicant-amount-or = { $first } eller { $second }
applicant-cost-means = Beviljade pengar är inte samma sak som förbrukade, och projekten är olika stora. Summor och medelvärden över projekt säger därför inget.
applicant-cost-not-known = { $n ->
    [0] Vi har ingen uppgift om vad projekten kostade.
   *[other] Vad { LIST($names) } kostade har vi ingen uppgift om.
}
applicant-not-compared = { $which ->
    [all] Inget av projekten har, så vitt vi har sett, jämförts med en liknande grupp.
   *[some] { UPPER(COUNT($n)) } av { COUNT($all) } projekt har, så vitt vi har sett, inte jämförts med en liknande grupp.
} Vad som hade hänt utan dem går då inte att säga.
applicant-not-followed = { $which ->
    [all] För inget av projekten har vi sett hur det gick en tid efter avslut.
   *[some] För { COUNT($n) } av { COUNT($all) } projekt har vi inte sett hur det gick en tid efter avslut.
}
applicant-question = { $name }: { $text }
applicant-no-questions = Databasen har inga öppna frågor om de valda projekten.
applicant-neighbours = Närliggande sätt
applicant-neighbour = { $way }: { $summary }
applicant-neighbour-take = Ta med { $way }
applicant-neighbour-taken = { $way } är med i utkastet, under Närliggande sätt.

# Tabellerna efter utkastet.
applicant-table-projects = Projekten, ett på varje rad
applicant-table-figures = Siffrorna, en på varje rad
applicant-table-project = Projekt
applicant-table-where = Var och när
applicant-table-ways = Arbetssätt
applicant-table-cost = Pengar
applicant-table-counted = Vad som räknas
applicant-table-figure = Siffra
applicant-table-base = Bland vilka och när
applicant-table-known = Så känd
applicant-table-source = Källa
