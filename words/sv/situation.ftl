# Vårt läge: fyra frågor och ett svar. «way-» sägs när sidan byggs, «situation-» också i webbläsaren.

situation-choose = Välj vad ni vill uppnå, så kommer svaret här.
situation-number-wrong = Antalet skrivs som ett heltal från 1 till 100 000.
situation-fits = { $n ->
    [0] Inget sätt
    [one] Ett sätt
   *[other] { UPPER(COUNT($n)) } sätt
} är { $n ->
    [0] prövat
    [one] prövat
   *[other] prövade
} med allt ni frågade om: { LIST($what) }.
situation-let-go = Släppte { LIST($what) }: { $n ->
    [one] ett till
   *[other] { COUNT($n) } till
}.
situation-shown = De { COUNT($n) } närmaste visas.
situation-found = { $n ->
    [one] Ett sätt att börja med
   *[other] { UPPER(COUNT($n)) } sätt att börja med
}
situation-nothing = Vi känner inget projekt i ett läge som ert. { $n ->
    [0] Inget sätt ligger nära nog att visa.
    [one] Ett sätt ligger närmast.
   *[other] { UPPER(COUNT($n)) } sätt ligger närmast.
}
situation-other-groups = De är prövade med andra än dem ni frågade om.
situation-talk = Ett underlag för samtal, inte ett råd.
situation-order = Ordnade efter hur nära ert läge de ligger, sedan hur få andra en kommun behövde, sedan hur väl de är kända. Inte efter hur bra de är.
situation-number-unused = Antalet valde inte bort något. Vi använder det bara där en studie säger hur många fler av hundra det blev.
situation-print = Skriv ut
situation-read-more = Läs mer

situation-agrees = Stämmer: { LIST($what) }
situation-lacks = Nämns inte: { LIST($what) }
situation-why = Varför den här
situation-how = Hur gick det?
situation-against = Talar emot eller är osäkert
situation-can = Kan ni göra det själva?
situation-ask = Fråga dem
situation-lacking = I det vi läst om de projekten nämns inte { LIST($what) }.
situation-more = { $n ->
    [one] Ett projekt till har prövat det i samma läge.
   *[other] { UPPER(COUNT($n)) } projekt till har prövat det i samma läge.
}
situation-hundred = { NUM($difference) } { $more ->
    [yes] fler
   *[no] färre
} av 100 är { $yours ->
    [0] mindre än en
   *[other] omkring { NUM($yours) }
} av era { NUM($n) }, om skillnaden blir lika stor hos er. Det vet ingen.

situation-can-yes = Ja.
situation-can-unknown = Det går inte att säga.
situation-can-with = { UPPER(LIST($others)) }.
situation-can-at-least = { UPPER(LIST($others)) }. Om det behövdes fler går inte att säga.
situation-other-employment-service = med Arbetsförmedlingen
situation-other-municipalities = med flera kommuner
situation-other-association = med en förening
situation-other-owner = med en annan ägare än en kommun

way-tried = { $project }: { $whom ->
    [known] { LIST($groups) }
   *[unknown] vilka det var för framgår inte
}{ $where ->
    [known] ; { LIST($places) }
   *[unknown] { "" }
}.
way-together = { $more_owners ->
    [0] { LIST($owners) }
   *[other] { COMMA($owners) } och { COUNT($more_owners) } till
} { $own ->
    [yes] drev sin egen verksamhet
   *[no] ägde { $project }
}{ $known ->
    [yes] { " " }och samarbetade med { $more ->
        [0] { LIST($partners) }
       *[other] { COMMA($partners) } och { COUNT($more) } till
    }
   *[no] . Vilka de samarbetade med vet vi inte
}.
way-obstacle = Hinder: { $text }
way-waiting = En jämförelse pågår och har inga resultat än: { $study }.
way-package = Bara hela upplägg har jämförts. { $told } Vad just den här delen betydde går inte att säga.
way-kind = Bara ett liknande sätt har jämförts. { $told }
way-uncounted = { $told } { UPPER($reason) }.
