# Sida vid sida: det som står i rader och kolumner, samma på sidan, på papper och i webbläsaren.
column-title = { UPPER(COUNT($n)) } { $kind ->
    [methods] sätt sida vid sida
    [projects] projekt sida vid sida
   *[mixed] sida vid sida
}
column-row-summary = I en mening
column-row-known = Det här vet vi
column-row-went = Hur gick det?
column-row-went-note = hela projekten, 0–100{ "\u00A0" }%
column-row-how = Så går det till
column-row-time = Tid och grupp
column-row-who = Vilka behövs
column-row-money = Kronor per deltagare
column-row-money-note = hela projekt, inte kostnad per resultat
column-row-tried = Prövad med
column-row-care = Se upp med
column-row-fits = Kan passa om …
column-row-fits-note = det som källorna säger behövdes eller lyfter fram
column-row-sources = Källor
column-differs = skiljer sig
column-marked = «Skiljer sig» står vid det som går att ställa mot varandra: hur det är känt, tid och målgrupper. De andra raderna läses som text.
column-more = { $n ->
    [one] och en till
   *[other] och { COUNT($n) } till
}
column-sources = { $n ->
    [0] Inga källor
    [one] En källa
   *[other] { UPPER(COUNT($n)) } källor
}
# När inget står i en ruta.
column-not-looked = Inte ifyllt än.
column-nothing-went = Vi har inte hittat någon siffra.
column-nothing-how = Det vi har läst beskriver inte stegen.
column-nothing-time = Vi har inte hittat någon tid.
column-nothing-who = Det vi har läst säger inte vilka.
column-nothing-money = Inget belopp som säkert hör ihop med ett antal deltagare.
column-nothing-tried = Källorna säger inte vilka.
column-nothing-care = Det vi har läst tar inte upp några hinder.
column-nothing-fits = Det vi har läst säger inget om det.

column-figure = { $amount } { $state }
column-money = { $end ->
    [lowest] lägst { $amount } ({ $project })
    [highest] högst { $amount } ({ $project })
   *[only] { $amount } ({ $project })
}
column-groups = { LIST($groups) }
column-parties = { LIST($parties) }
column-counties = { LIST($counties) }
# Hur ett projekts utfall är kända när ingen studie har jämfört.
column-levels = { $n ->
    [0] Inget utfall är beskrivet
   *[other] Ingen jämförelse. Utfall: { COMMA($levels) }
}
