# Sida vid sida: två till fyra poster bredvid varandra i webbläsaren.

# Utfallen.
compare-can-mean = kan betyda { $meaning }
compare-interval = osäkerhetsintervall { $interval }
# En rubrik över en axel: utfall, bland vilka, när.
compare-axis = { $outcome }, andel av dem { $base }, { $time }
compare-axis-ends = 0 till 100{ "\u00A0" }%
compare-project = Projekt
compare-of-source = Källans ord
compare-read-with = Läs med förbehåll: { $caveats }.
compare-pair = { $left } och { $right }: { $conclusion }.
compare-not-possible = går inte att jämföra
compare-stands-alone = Går inte att ställa bredvid de andra: { $reasons }.
compare-others-without = de andra har inget utfall i siffror
compare-no-axis = Inga utfall här räknas på samma sätt, så det finns ingen gemensam axel. Det går inte att säga vilket som gav mest.
compare-interim = Delresultat

# Vad som sägs om själva jämförelsen. $n är hur många.
compare-strange-addresses = { $n ->
    [one] { NUM($n) } adress i länken går inte att tolka och är utelämnad.
   *[other] { NUM($n) } adresser i länken går inte att tolka och är utelämnade.
 }
compare-too-many = Högst { NUM($most) } visas åt gången; här är de första av { NUM($n) }.
compare-entry-failed = «{ $name }» { $problem }.
compare-no-research = Forskning ställs inte sida vid sida; den står på metodernas sidor.
compare-one-more = Välj minst en till.
compare-method = metod
compare-remove = Ta bort
compare-remove-name = Ta bort { $name }
compare-add-chosen = Lägg till ur ditt urval:
compare-add = + { $name }
compare-same = lika
compare-different = olika
compare-show-same = Visa också rader där alla är lika
compare-hide-same = Dölj rader där alla är lika
compare-search-failed = Det går inte att söka just nu: sökregistret kunde inte hämtas.
compare-suggestions = { NUM($n) } förslag här under.
compare-no-suggestion = Ingen metod och inget projekt stämmer med det.
compare-lacking = Inget om { $words }.

# Raderna. En rad som bara ena slaget av post har säger så i den andras ruta.
compare-not-here = inte aktuellt här
compare-not-for-methods = inte aktuellt för en metod
compare-no-question = ingen fråga är antecknad
compare-of-whole-project = Hela projektet { $project }: { $text }
compare-of-project = { $project }: { $text }
compare-role = { $role }. { $text }
compare-role-time = { $role }, { NUM($full_time) } av en heltid. { $text }
compare-party = { $name }, { $role }
compare-reason = { $reason }: { $topics }.
compare-gap = { $topics }: { $reason }
compare-use = { $name }: { $text }
compare-use-not-carried-out = { $name }: { $text } ({ $status })
compare-budget = Hela projektet { $project }: { $amount } ({ $note })
compare-post = { $label }: { $amount }, { $kind }
compare-post-activity = { $label } ({ $activity }): { $amount }, { $kind }
compare-total = Summa utan ideellt arbete: { $amount } (vår beräkning)
compare-no-amount = Går inte att räkna, { $reason }
compare-no-date = datum framgår inte

compare-what = Vad det är
compare-kind = Slag
compare-short = Kort
compare-for-whom = För vem
compare-tried-with = Prövad med
compare-how = Hur det görs
compare-steps = Så går det till
compare-takes = Vad det kräver
compare-outcomes = Vad som kom ut
compare-cost = Vad det kostade
compare-cost-items = Kostnadsposter
compare-money = Pengar
compare-learnt = Vad de lärde sig
compare-lessons = Lärdomar
compare-unknown = Vad vi inte vet
compare-open = Öppet
compare-sources = Källor
compare-period = Period
compare-owner = Projektägare
compare-partners = Samarbetspartner
compare-places = Platser
compare-settings = Typ av plats
compare-methods = Metoder
compare-funding = Finansiering
compare-per-participant = Kostnad per deltagare
compare-known = Det här vet vi
compare-projects-did = Så gjorde projekten
compare-who = Vilka som behövs
compare-preconditions = Vad som måste finnas
