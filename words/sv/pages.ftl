# Sidornas titlar, och meningen om sidan i sökträffar och delningar. De heter som sin mall i templates/pages/.
# En posts egen sida har postens namn och sammanfattning.

page-application = Inför ansökan
page-application-about = Verktyg för den som söker pengar: vad som är prövat, vad andra nådde och hur ni kan följa upp.
page-draft = Omvärldsanalys
page-draft-about = Ett utkast till omvärldsanalys ur databasen, med källa till varje mening.
page-tried = Vad är prövat hos oss?
page-tried-about = Vad som har prövats i kommunen, i länet och på andra håll, och vad som inte finns i databasen.
page-can-we = Kan vi göra det här?
page-can-we-about = En checklista för en metod: vilka som behövs, vad som måste finnas och vad som inte är känt.
page-form = Skriv ett förslag
page-form-about = Ett formulär för ett nytt projekt, en ny metod, en rättelse eller projektets svar. Inget konto behövs.
page-correct = Rätta en uppgift
page-correct-about = Skriv vad som ska stå i stället, och var det står. Inget konto behövs.
page-fields = Alla fält
page-fields-about = Vilka fält en post kan ha, vad de är till för och vad som får stå i dem.
page-tell = Berätta om ert projekt
page-tell-about = Nio korta frågor om ett projekt. Inget konto behövs, och det mesta går att hoppa över.
page-accessibility = Tillgänglighetsredogörelse
page-accessibility-about = Hur tillgänglig webbplatsen är, vad som inte fungerar, hur det är prövat och hur du säger till.
page-explore = Sök och jämför
page-explore-about = Sök bland metoder, projekt och forskning, sortera ut det som liknar er och ställ några sida vid sida.
page-ways = Fler vägar in i databasen
page-ways-about = Projekt och metoder per län, målgrupp, finansiär och typ av plats.
page-glossary = Ordlista
page-glossary-about = Ord som används på sidorna och vad de betyder.
page-mistakes = Vanliga misstag
page-mistakes-about = De vanligaste misstagen i en post, och vad granskningen säger om vart och ett.
page-open-data = Öppna data
page-open-data-about = Ladda ner allt i databasen: JSON, CSV, Excel, SKOS och DCAT, med exempel.
page-chosen = Ditt urval
page-chosen-about = Det du har valt, som CSV, Excel, JSON eller källor till en referenshanterare, och en länk som står sig.
page-contradictions = Uppgifter som inte stämmer överens
page-contradictions-about = Uppgifter där källor säger emot varandra eller sig själva. Båda värdena visas.
page-coverage = Vad som finns med
page-coverage-about = Vad databasen täcker per län, fält och nivå, och vad som saknas.
page-remaining = Vad som finns kvar
page-remaining-about = Vad som finns kvar av varje projekt sedan pengarna tagit slut: vad vi har sett, när och var.
page-reminders = Innan ni bestämmer er
page-reminders-about = Stöd, avtal, regler, risker och mätning att tänka på innan ett sätt att arbeta väljs, med källa till varje.
page-research = Forskning
page-research-about = Försök, jämförelser och översikter: vad de studerade, vad de fann och vad de inte kan säga.
page-rules = Så bedömer vi uppgifter
page-rules-about = Reglerna för vad en siffra kan betyda, hur den är känd och om något gjorde skillnad.
page-rules-1 = Så bedömde vi uppgifter, version 1
page-rules-1-about = Reglerna som gällde till november 2026: sex nivåer på en skala.
page-side-by-side = Jämför
page-side-by-side-about = Ställ två till fyra sätt att arbeta sida vid sida, på en sida papper.
page-situation = Vårt läge
page-situation-about = Fyra frågor om ert läge, och de sätt att arbeta som har prövats i ett läge som liknar det.
page-sources = Källor
page-sources-about = Alla källor: vem som talar, vilket slags dokument det är och vilka sidor som använder det.
page-upkeep = Underhåll
page-upkeep-about = Vad i databasen som behöver ses över, med frågor som är färdiga att skicka.
page-history = Ändringar
page-history-about = Nya och ändrade poster, dag för dag.
page-errata = Rättelser
page-errata-about = Fel som har stått på webbplatsen, vad som stod och vad som står nu.
page-projects = Projekt och verksamheter
page-projects-about = Alla projekt och verksamheter: vad de gjorde, var, när och hur väl utfallet är känt.
page-start = Vägar in i arbete, föreningsliv och samhälle
page-start-about = Projekt och metoder för integration i Sverige, med källor och med det ingen vet utskrivet.
page-matrix = Metoderna i projekten
page-matrix-about = Vilka projekt som använt eller planerat vilka metoder, med varje projekts egen mening.
page-category = { page-matrix }: { UPPER($category) }
page-category-about = Hur projekten gjorde med metoderna i { $category }, med varje projekts egen mening.
page-overview = Vilka sätt finns, och vad vet vi?
page-overview-about = Alla arbetssätt, ett på varje rad: om det gjorde skillnad, hur det gick, kronor per deltagare och var.
page-follow-up = Vad har andra nått?
page-follow-up-about = Mål och uppföljning: alla siffror som projekten redovisar, ert eget mål bland dem, och en plan.
page-outcome = { page-follow-up } { UPPER($outcome) }
page-outcome-about = Alla siffror i databasen om { $outcome }: lägst och högst, bland vilka och när.
page-sheet = { $name }, en sida till mötet
page-sheet-about = Utskrift på en sida: { $summary }
page-beside = { $name } sida vid sida med liknande sätt
page-beside-about = { $name } bredvid de sätt som liknar det mest: vad man vet, vad det kräver och vad det gav.
page-situation-landing = { UPPER($aim) } för { $group }
page-situation-landing-about = Sätt att arbeta som är prövade med { $group }, när målet är { $aim }.
page-landing = { $way ->
    [finansiarer] Med stöd från { $term }
   *[other] { UPPER($term) }
 }
page-landing-about = { landing-heading }: projekt och metoder i databasen för { $term }.
page-part = { $title }, sida { NUM($number) }
page-in-english = { $name } (på engelska)

# Vägarna in: vad alla deras ord heter, och vad ett av dem är.
landing-heading = { $way ->
    [lan] Län
    [malgrupper] Målgrupper
    [finansiarer] Finansiärer
   *[platser] Typ av plats
 }
landing-kicker = { $way ->
    [lan] Län
    [malgrupper] Målgrupp
    [finansiarer] Finansiär
   *[platser] Typ av plats
 }

# I listor: vad en post är, och hur utfallen är kända.
kind-method = Metod
kind-study = Forskning
outcomes-none = inget utfall beskrivet
outcomes-known = utfall: { COMMA($levels) }
history-event = { $event ->
    [new] Ny
   *[changed] Ändrad
 }
# Vad två poster har gemensamt. $more är hur många som inte nämns.
likeness-in = { $kind ->
    [method] arbetssätt
    [project] projekt som använt dem
    [category] kategori
    [target] målgrupp
    [setting] typ av plats
    [county] län
   *[kind] slag
 }: { $more ->
    [0] { LIST($named) }
   *[other] { COMMA($named) } och { NUM($more) } till
 }

# Rutorna att sortera efter i Sök och jämför.
facet-heading = { $of ->
    [kind] Slag
    [group] Grupp av metoder
    [category] Kategori
    [target] Prövad med
    [setting] Typ av plats
    [county] Län
    [actor] Vilka som var med
    [staff] Personal
    [known] Hur gick det?
    [design] Gjorde det skillnad?
    [has] Det finns
    [phase] Läge
    [funder] Finansiär
    [method] Arbetssätt
   *[municipality] Kommun
 }
facet-kind-method = Metoder
facet-kind-project = Projekt och verksamheter
facet-kind-study = Forskning
facet-staff-half = Högst en halv tjänst
facet-staff-one = Högst en tjänst
facet-staff-more = Mer än en tjänst
facet-staff-unknown = Okänt
facet-has-outcome = Utfall i siffror
facet-has-cost = Uppgift om kostnad
facet-has-materials = Material att låna
facet-known-none = Inget utfall beskrivet
facet-design-none = Ingen jämförelse

# Alla fält: vad som får stå i ett fält.
field-group = en grupp av fält
field-groups = lista av grupper
field-list = lista: { $of }
field-choice = ett av orden
field-date = datum: 2018, 2018-02 eller 2018-02-01
field-address = adress som börjar med https://
field-mail = funktionsadress, till exempel info@
field-wording = högst åtta av källans ord
field-id = id: a–z, 0–9 och bindestreck
field-integer = heltal
field-number = tal
field-boolean = ja eller nej
field-text = text
field-text-most = text, högst { NUM($most) } tecken

# En källa i en referens i ord.
reference-no-date = Datum framgår inte
reference-kept = Kan begäras ut hos { $authority }, { $number }
reference-number = Diarienummer { $number }
reference-no-address = Ingen adress är känd

# Öppna data: exemplen.
data-example = { $kind ->
    [shell] På kommandoraden
    [python] Python
   *[r] R
 }

# Tillgänglighetsredogörelsen: vem som ansvarar.
statement-site = { $named ->
    [True] { $who } ansvarar för { $site }.
   *[False] Webbplatsen har adressen { $site }.
 }
