# Underlag för beslut, i Word: från Vårt läge och Jämför.

decision-button = Underlag för beslut (Word)
decision-failed = Underlaget gick inte att göra: något av det valda { $problem }.
decision-title = Underlag för beslut
decision-matter = Ärendet
decision-matter-fields = Förvaltning: [fyll i]
    Handläggare: [fyll i]
    Diarienummer: [fyll i]
decision-background = Bakgrund
decision-asked = Frågan gäller { LIST($what) }. Det ni vill uppnå: { $aim }.
decision-asked-all = Frågan gäller sätt att arbeta när målet är { $aim }.
decision-asked-number = Antal hos er: { NUM($n) } personer.
decision-chosen = Alternativen är valda av den som gjorde underlaget och ställda bredvid varandra på sidan Jämför.
decision-need-with-you = Behovet hos oss: [fyll i: hur många det gäller, hur vi vet det och vad som finns i dag]
decision-base = Uppgifterna kommer ur Vägar in, som har { NUM($n) } projekt och verksamheter och inte är heltäckande. ”Vi” är i den här texten Vägar in, där det inte är något ni fyllt i.
decision-in-short = Alternativen i korthet
decision-alternatives = Alternativen
decision-order = Ordningen säger inte vilket som är bäst.
decision-alternative = Alternativ { NUM($n) }: { $name }
decision-now = Fortsätt som nu
decision-now-is = Det här är vad de andra alternativen ska jämföras med.
decision-now-does = Vad görs i dag för gruppen? [fyll i]
decision-now-goes = Hur många börjar, och hur har det gått för dem efter 6 och 12 månader? [fyll i]
decision-now-costs = Vad kostar det om året? [fyll i]
decision-now-if = Vad händer om inget ändras? [fyll i]
decision-what = Vad det är: { $text }
decision-came-out = Vad projektet säger att det gav:
decision-nothing-came-out = Vad det gav för deltagarna har vi inte hittat.
decision-tried-by = Prövat av: { LIST($names) }.
decision-tried-by-more = Prövat av: { COMMA($names) } och { NUM($more) } till.
decision-tried-by-nobody = Vi känner inget projekt som har prövat det.
decision-needs = Vad det krävde:
decision-needs-unknown = Vad det kräver har vi inte hittat. Fråga dem som gjort det.
decision-need = { $label }: { $text }
decision-need-of = { $label }: { $text } ({ $project }{ $whole ->
    [yes] , hela projektet
   *[no] { "" }
})
decision-costs = Vad det kostade, i hela projektet:
decision-costs-unknown = Vad det kostar har vi ingen uppgift om.
decision-against = Talar emot eller är osäkert:
decision-tries = { NUM($n) } projekt
decision-each = { $project }: { $amount }
decision-not-known = vet vi inte
decision-fill = [fyll i]
decision-unknown = Vad vi inte vet
decision-unknown-now = Hur det går för gruppen hos er, om ni fortsätter som nu, vet inte Vägar in.
decision-recommendation = Rekommendation
decision-how-made = Så är underlaget gjort
decision-made = Gjort { DATE($day) } ur Vägar in, { $address }, version { $version }.
decision-empty = Rekommendationen är tom med avsikt: den skriver ni. Underlaget tar inte ställning.
decision-complete = Databasen är inte heltäckande. Vad som finns med står på { $address }.
decision-table-alternative = Alternativ
decision-table-tried = Prövat av
decision-table-time = Tid
decision-table-group = Grupp
decision-table-money = Pengar per deltagare
decision-can = Kan ni göra det själva? { $can }
decision-draft = Skriv en omvärldsanalys av projekten
decision-lessons = Vad de lärde sig:
