# Posternas egna sidor: vad ett projekt och en metod kräver, vad som inte är läst och vad som inte går att veta.

method-projects = { $done ->
    [True] Så gjorde projekten
   *[False] Så tänkte projekten göra
}
method-for-whom = { $tried ->
    [True] Prövad med
   *[False] Planerad för
}
# Raderna om vad det kräver. $row är radens första fält.
takes-row = { $row ->
    [staff] Personal
    [weeks] Tid
    [group_size] Grupp
    [cost_items] Kostnad
   *[premises] Behövs på plats
}
# Varför en rad om vad det kräver är tom.
takes-gap = { $kind ->
    [method] Bara för metoden: { $reason }
    [alone] { $reason }
   *[topics] { LIST($topics) }: { $reason }
}
project-partly-read = Preliminär: vi har bara läst en del av
project-partly-which = { $all ->
    [True] { $read ->
        [one] källan
       *[other] källorna
    }
   *[False] { NUM($read) } av { NUM($sources) } källor
}
project-partly-rest = Det som saknas här kan stå längre ned i { $read ->
    [one] den
   *[other] dem
}.
unknown-several-methods = Ingen siffra visar vad metoden gav för sig: projekten använde flera metoder samtidigt.
unknown-headings = I det vi har läst beskrivs inte { LIST($headings) }.
unknown-heading = { $heading ->
    [steps] stegen
    [who] vilka som behövs
    [preconditions] vad som måste finnas innan man börjar
    [lessons] fallgropar och lärdomar
   *[variants] varianter
}
# Vad det kräver: en person med sin roll, hur stor del av en tjänst, och kort på ett papper.
takes-need = { $text }
takes-need-role = { $role }. { $text }
takes-whole = Hela projektet { $project }: { $need }
takes-gap-short = { UPPER($gap) }.
takes-full-time = { $several ->
    [True] { NUM($n) } heltider
   *[False] { NUM($n) } av en heltid
}
material-of = { $kind } på { $language }, { $known ->
    [True] { $licence }
   *[False] licens okänd
}
unknown-topics = { UPPER($reason) }: { LIST($topics) }.

# Utskriften på en sida.
sheet-projects = { $more ->
    [0] { LIST($named) }.
    [one] { COMMA($named) } och ett till.
   *[other] { COMMA($named) } och { COUNT($more) } till.
}
sheet-money = Kronor per deltagare
sheet-money-of = { $amount } i { $project }: { $called }.
sheet-money-ours = Hela projektets pengar, vår beräkning.
sheet-reserved = Förbehåll till siffrorna finns på sidan.
sheet-more-figures = { $n ->
    [one] { NUM($n) }{ "\u00A0" }uppgift till finns på sidan.
   *[other] { NUM($n) }{ "\u00A0" }uppgifter till finns på sidan.
}

# Vad som finns kvar.
remaining-told = Av { NUM($n) }{ "\u00A0" }projekt: { COMMA($counts) }.
remaining-count = { $what ->
    [unknown] om { NUM($n) } vet vi inte
   *[other] { NUM($n) } { $label }{ $planned ->
        [0] { "" }
       *[other] { " " }({ NUM($planned) } bara enligt planer)
    }
}
remaining-ask = Fråga:
remaining-ask-nobody = Vem man kan fråga vet vi inte.
remaining-no-address = ingen adress än
date-unknown = datum framgår inte

# Det som saknas på ett projekts och en studies sida, och hur en ansökan bedömdes.
project-no-outcome = { $looked ->
    [True] Inget utfall är beskrivet: { $reason }.
   *[False] Vi har inte hittat något utfall.
}
study-no-result = { $waits ->
    [True] Det finns inget resultat än.
   *[False] Resultaten har vi inte läst.
}
assessment-score = { NUM($score) } poäng{ $threshold ->
    [None] { "" }
   *[other] ; gränsen för avslag var { NUM($threshold) }
}.

# En källa, efter titel och utgivare.
source-by = { $named ->
    [True] { UPPER($relation) }, om { $about }
   *[False] { $publisher } ({ $relation }{ $own ->
        [True] { "" }
       *[False] , om { $about }
    })
}
source-date = , { $day ->
    [None] { date-unknown }
   *[other] { DATE($day) }
}
source-authority = Kan begäras ut hos registratorn på { $authority }, { $number }.
source-commissioned = På uppdrag av { $by }.
source-checked = Senast kontrollerad { DATE($day) }.
source-read = Vi har läst { $what }.
project-contradictions = Källorna säger emot varandra eller sig själva på { $n ->
    [one] { NUM($n) } ställe
   *[other] { NUM($n) } ställen
}
