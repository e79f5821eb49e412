# Översikten: en rad för varje arbetssätt. Dåtid, och aldrig ett betyg.
overview-lead = { $compared ->
    [0] Inget sätt är jämfört med en liknande grupp.
    [one] Ett sätt är jämfört med en liknande grupp.
   *[other] { UPPER(COUNT($compared)) } sätt är jämförda med en liknande grupp.
} { $partly ->
    [0] { "" }
    [one] Ett till har siffror, eller studier av något närliggande.{ " " }
   *[other] { UPPER(COUNT($partly)) } till har siffror, eller studier av något närliggande.{ " " }
}{ $described ->
    [0] { "" }
    [one] Ett går att läsa och göra efter, men ingen har räknat.{ " " }
   *[other] { UPPER(COUNT($described)) } går att läsa och göra efter, men ingen har räknat.{ " " }
}{ $planned ->
    [0] { "" }
    [one] Ett är bara en plan, såvitt vi vet.
   *[other] { UPPER(COUNT($planned)) } är bara planer, såvitt vi vet.
}

overview-differ = studierna pekar åt olika håll
overview-agreeing = { NUM($agreeing) } av { NUM($n) } studier
overview-basis = { $studies ->
    [one] En studie
   *[other] { UPPER(COUNT($studies)) } studier
}: { COMMA($details) }.
overview-design = { $code ->
    [randomised] { $size ->
        [small] litet lottat försök
        [large] stort lottat försök
       *[ordinary] lottat försök
    }
   *[other] { $design }
}
overview-largest = Den största fann { $result }.
overview-beside = { $kind ->
    [review] Forskningsöversikt
    [kind] Liknande sätt
    [kind-abroad] Liknande sätt i ett annat land
    [package] Som del av ett helt upplägg
    [package-abroad] Som del av ett helt upplägg i ett annat land
   *[abroad] I ett annat land
}:
overview-beside-studies = { NUM($studies) } studier
overview-none = Ingen jämförelse hittad
overview-others = Också mätt: { LIST($families) }.

overview-figure = { $share } ({ $project })
overview-went-one = { UPPER($state) }: { $figure }
overview-went-ends = { UPPER($state) }: lägst { $lowest }, högst { $highest }
overview-went-count = { $figure }{ $figures ->
    [one] { "" }
   *[other] { " " }och fler
}
overview-money-legend = hela projektets pengar, inte kostnad per resultat; ring är beviljat eller budgeterat, fylld är förbrukat. Skalan tiodubblas för varje steg.
overview-money-tick = { $millions ->
    [0] { NUM($amount) }
   *[other] { NUM($millions) } mn kr
}
overview-money-ends = lägst { $lowest }, högst { $highest }
overview-take = { $steps ->
    [0] Inga steg beskrivna
    [one] Ett steg
   *[other] { UPPER(COUNT($steps)) } steg
}{ $done ->
    [planned] { " " }i en plan. Inget genomförande känt
   *[done] { $lessons ->
        [0] { "" }
        [one] { " " }och en lärdom
       *[other] { " " }och { COUNT($lessons) } lärdomar
    } att läsa
}
overview-tried = { $projects ->
    [0] { $planned ->
        [0] Inget projekt i databasen
       *[other] Bara i planer
    }
   *[other] { NUM($projects) } projekt{ $counties ->
        [0] { "" }
       *[other] { " " }i { NUM($counties) } län
    }
}
overview-need = { $same ->
    [yes] { NUM($low) }
   *[no] { NUM($low) }–{ NUM($high) }
} { $unit ->
    [weeks] veckor
   *[group] i varje grupp
}

# Startsidan: tre fynd, valda efter regel.
worth-longest = Följt längst
worth-largest = Flest människor i en jämförelse
worth-figures = Flest projekt med siffror
# Hur väl ett sätt är känt, vid dess ruta.
start-known = { $level ->
    [compared] har jämförts
    [partly] har siffror eller närliggande studier
    [described] är beskriven
   *[planned] är bara planerad
}
