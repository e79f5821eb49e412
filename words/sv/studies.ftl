# Gjorde det skillnad? Hur en studie berättas, och «Det här vet vi» (regler för bevis, del 3b och 3c).
# Dåtid, och alltid mot vilka. Aldrig «ger», «fungerar» eller «leder till».

# Ordet före ett tal, som källan skriver det.
before-number = { $bound ->
   *[other] { $word }
}{ " " }

study-head = { $design ->
    [randomised] { $size ->
        [small] Ett litet lottat försök
        [large] Ett stort lottat försök
       *[ordinary] Ett lottat försök
    }
    [similar-group] En jämförelse
    [other-group] En jämförelse
    [before-after] En mätning
    [association] Ett samband i register eller enkäter
    [systematic-review] En systematisk översikt
   *[other] En sammanställning
}{ $at ->
    [place] { " " }i { $where }
   *[nowhere] { "" }
}{ $country ->
    [SE] { "" }
    [nordic] { " " }från flera nordiska länder
    [several] { " " }från flera länder
   *[other] { $at ->
        [place] , { $land }
       *[nowhere] { " " }i { $land }
    }
}{ $design ->
    [similar-group] { " " }med en liknande grupp
    [other-group] { " " }med en grupp som kan skilja sig
    [before-after] { " " }före och efter
   *[other] { "" }
}{ $told ->
    [yes] { " " }({ COMMA($details) })
   *[no] { "" }
}

study-people = { $word }{ NUM($n) } { $population }
study-groups = { NUM($treated) } + { NUM($control) } { $unit }
study-population = { $population }
study-years = { $same ->
    [yes] { $start }
   *[no] { $start }–{ $end }
}
unit-persons = personer
unit-municipalities = kommuner
unit-offices = kontor
unit-schools = skolor

# När det mättes. Står före «var», «fann»: «första året efteråt var …».
when-first-years = { $since ->
    [exit] { $n ->
        [one] första året efteråt
       *[other] de första { COUNT($n) } åren efteråt
    }
    [start] { $n ->
        [one] första året efter starten
       *[other] de första { COUNT($n) } åren efter starten
    }
   *[decision] { $n ->
        [one] första året efter lottningen
       *[other] de första { COUNT($n) } åren efter lottningen
    }
}
when-directly = { $since ->
    [exit] direkt efteråt
    [start] vid starten
   *[decision] vid lottningen
}
when-months-after = { $since ->
    [exit] { COUNT($n) } månader efteråt
    [start] { COUNT($n) } månader efter starten
   *[decision] { COUNT($n) } månader efter lottningen
}
when-years-after = { $since ->
    [exit] { $n ->
        [one] omkring ett år efteråt
       *[other] omkring { COUNT($n) } år efteråt
    }
    [start] { $n ->
        [one] omkring ett år efter starten
       *[other] omkring { COUNT($n) } år efter starten
    }
   *[decision] { $n ->
        [one] omkring ett år efter lottningen
       *[other] omkring { COUNT($n) } år efter lottningen
    }
}
when-later = längre fram
finding-timed = { $kind ->
    [state] { $when } var { $result }
    [none] { $when } syntes { $result }
   *[label] { $when } { $result }
}

# Vad en studie fann, mot vilka. «state» är hur man säger det om någon: i arbete.
result-compared = { $word }{ NUM($treated) } av 100 { $kind ->
    [state] { $state }
   *[label] ({ $label })
}{ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
}, mot { $word }{ NUM($control) } av 100 { $against }{ $certain ->
    [bare] . Skillnaden kan vara slump
    [unclear] . Skillnaden är inte säker; studien kan ha missat en
    [none] , ingen skillnad enligt studien
   *[certain] { "" }
}
result-points = { $word }{ NUM($value) } { $direction ->
    [more] fler
   *[less] färre
} av 100 { $kind ->
    [state] { $state }
   *[label] ({ $label })
}{ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
} än { $against }
result-relative = { $word }{ NUM($value) } procent { $kind ->
    [state] { $direction ->
        [more] fler { $state }
       *[less] färre { $state }
    }
   *[label] { $direction ->
        [more] mer
       *[less] mindre
    } ({ $label })
}{ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
} än { $against } (relativt; hur många av hundra vet vi inte)
result-ratio = { $kind ->
    [state] { $direction ->
        [more] fler { $state }
       *[less] färre { $state }
    }
   *[label] { $direction ->
        [more] mer
       *[less] mindre
    } ({ $label })
}{ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
} än { $against } (kvoten var { $word }{ NUM($value) }; hur många av hundra vet vi inte)
result-mean = { $word }{ NUM($value) } { $unit } { $direction ->
    [more] mer
   *[less] mindre
} ({ $label }){ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
} än { $against }
result-money = { $word }{ KR($value) } { $direction ->
    [more] mer
   *[less] mindre
} ({ $label }){ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
} än { $against }
result-direction = { $kind ->
    [state] { $direction ->
        [more] fler { $state }
       *[less] färre { $state }
    }
   *[label] { $good ->
        [better] bättre
        [worse] sämre
        [more] mer
       *[less] mindre
    } ({ $label })
}{ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
} än { $against }, { $kind ->
    [state] hur många vet vi inte
   *[label] hur mycket vet vi inte
}
result-none = { $certain ->
    [none] ingen skillnad
   *[unclear] ingen säker skillnad
} { $kind ->
    [state] i hur många som var { $state }
   *[label] ({ $label })
}{ $part ->
    [part] { " " }bland { $group }
   *[all] { "" }
}, mätt mot hur det gick { $against }{ $certain ->
    [none] { "" }
   *[unclear] ; studien kan ha missat en skillnad
}

# En studies röst i några ord: «en fann fler i arbete».
vote-counted = { $direction ->
    [more] { $kind ->
        [state] fler { $state }
       *[label] mer ({ $state })
    }
    [less] { $kind ->
        [state] färre { $state }
       *[label] mindre ({ $state })
    }
    [none] ingen skillnad
   *[unclear] ingen säker skillnad
}
vote-of-family = { $direction ->
    [better] bättre
    [worse] sämre
    [none] ingen skillnad
    [more] mer
    [less] mindre
   *[unclear] ingen säker skillnad
} ({ $family })
vote-mixed = olika för olika mått

knowledge-caught-up = { UPPER($when) } hade de andra hunnit ikapp.
knowledge-afterwards = { UPPER($result) }.

told-all-subsidised = Hela skillnaden var jobb med lönestöd.
told-subsidy-unknown = Om jobben hade lönestöd vet vi inte.
told-differs-within = Det gick olika för olika grupper.
told-displaced-others = { $whose ->
    [one] I en av studierna fick andra arbetssökande det svårare att få jobb.
    [other] I en annan av studierna fick andra arbetssökande det svårare att få jobb.
   *[own] Andra arbetssökande fick det svårare att få jobb.
}
told-locked-in = { $whose ->
    [one] I en av studierna fick deltagarna arbete senare än de andra medan insatsen pågick.
    [other] I en annan av studierna fick deltagarna arbete senare än de andra medan insatsen pågick.
   *[own] Medan insatsen pågick fick deltagarna arbete senare än de andra.
}
told-worse = { $whose ->
    [one] I en av studierna: { $result }.
    [other] I en annan av studierna: { $result }.
   *[own] Samtidigt { $result }.
}

# «Det här vet vi»
knowledge-study = { $head }: { $result }.
knowledge-two-agree = Två studier fann samma sak, { $result }.
knowledge-two-differ = Två studier säger olika: { LIST($results) }.
knowledge-differ = { UPPER(COUNT($n)) } studier pekar åt olika håll: { LIST($results) }.
knowledge-of = { NUM($agreeing) } av { NUM($n) } studier: { $result }. { $read ->
    [0] { "" }
    [one] En av dem har vi läst i sammanfattning.
   *[other] { $all ->
        [yes] Alla { COUNT($read) } har vi läst i sammanfattning.
       *[no] { UPPER(COUNT($read)) } av dem har vi läst i sammanfattning.
    }
}
knowledge-largest-differs = Den största av dem säger något annat.
knowledge-opposing = Mot det talar: { LIST($results) }.
knowledge-package = Bara hela upplägg har jämförts.
knowledge-package-part = Vad just den här delen betydde går inte att säga.
knowledge-kind = Ett liknande sätt har jämförts.
knowledge-abroad = I övriga Norden har någon jämfört.
knowledge-abroad-differs = Regler och arbetsmarknad skiljer sig.
knowledge-selection = De som deltog kan ha skilt sig från de andra redan från början.
knowledge-survey = Hur många som svarade vet vi inte, så studien räknas inte än.
knowledge-no-comparison = Vi har inte hittat någon jämförelse med en liknande grupp.
knowledge-no-comparison-here = I Sverige har vi inte hittat någon jämförelse av just detta med en liknande grupp.
knowledge-figures-one = { $projects ->
    [one] Det enda projektet säger hur det gick
   *[other] { $reporting ->
        [one] Ett av { COUNT($projects) } projekt säger hur det gick
       *[other] { UPPER(COUNT($reporting)) } av { COUNT($projects) } projekt säger hur det gick
    }
}: { $figure }.
knowledge-figures-count = { $projects ->
    [one] Det enda projektet säger hur det gick
   *[other] { $reporting ->
        [one] Ett av { COUNT($projects) } projekt säger hur det gick
       *[other] { UPPER(COUNT($reporting)) } av { COUNT($projects) } projekt säger hur det gick
    }
}: { $figure }. Hur stor andel det är vet vi inte.
knowledge-figures-ends = { $projects ->
    [one] Det enda projektet säger hur det gick
   *[other] { $reporting ->
        [one] Ett av { COUNT($projects) } projekt säger hur det gick
       *[other] { UPPER(COUNT($reporting)) } av { COUNT($projects) } projekt säger hur det gick
    }
}{ $alike ->
    [yes] : lägst { $lowest }, högst { $highest }.
   *[no] , räknat på olika sätt: lägst { $lowest }, högst { $highest }.
}
knowledge-followed-up = En utvärderare har följt upp minst en av siffrorna.
knowledge-described = { $owners ->
    [one] En projektägare
   *[other] { UPPER(COUNT($owners)) } projektägare{ $counties ->
        [0] { "" }
        [one] { " " }i ett län
       *[other] { " " }i { COUNT($counties) } län
    }
} har arbetat så. Vi har inte hittat någon siffra på hur det gick.
knowledge-planned = Finns bara i planer. Vi vet inte om någon har gjort det.
knowledge-after-a-project = Inget projekt har arbetat så, men någon började efter ett projekt. Vi har inte hittat någon siffra på hur det gick.
knowledge-nobody = Vi känner inget projekt som har arbetat så.
knowledge-under-way = En jämförelse pågår.

project-figure = { $share } { $state } ({ $project })
people-counted = { NUM($n) } personer
people-from = minst { NUM($n) } personer
people-span = { NUM($low) }–{ NUM($high) } personer
share-exact = { SHARE($share) }
share-over = över { SHARE($low) }
share-from = minst { SHARE($low) }
share-span = { $end ->
    [under] { HUNDREDTHS($low) } till under { SHARE($high) }
   *[to] { HUNDREDTHS($low) }–{ SHARE($high) }
}

# Om någon har jämfört, i en rad.
compared-itself = { $studies ->
    [one] En studie har jämfört med en liknande grupp
   *[other] { UPPER(COUNT($studies)) } studier har jämfört med en liknande grupp
}
compared-package = Bara hela upplägg har jämförts
compared-kind = Ett liknande sätt har jämförts
compared-abroad = Jämfört i övriga Norden, inte i Sverige
compared-uncounted = En jämförelse med en liknande grupp finns, men räknas inte än
compared-described = Bara jämfört med en grupp som kan skilja sig
compared-nothing = Vi har inte hittat någon jämförelse med en liknande grupp

studies-not-searched = Bygger på de studier vi hittat. Vi har inte sökt systematiskt, och studier utan skillnad publiceras mer sällan.
studies-none-means = Ingen skillnad betyder inte bättre än det vanliga, inte att stödet saknar verkan.

# Tabellen med studier på en metods sida.
bearing-section-itself = Hela sättet prövades
bearing-section-abroad = Hela sättet prövades i övriga Norden eller längre bort. Regler och arbetsmarknad skiljer sig
bearing-section-package = Prövades ihop med annat. Vad just den här delen betydde går inte att säga
bearing-section-kind = Liknande sätt
bearing-section-described = Beskrivs, men räknas inte som svar
horizon-first-year = inom ett år
horizon-one-to-three = ett till tre år
horizon-later = efter mer än tre år
horizon-unknown = oklart när
horizon-after-something = efter { NUM($months) } månader, räknat från när framgår inte
horizon-during = medan stödet pågick
uncounted-design = räknas inte: gruppen man jämför med kan skilja sig
uncounted-selected = räknas inte: gäller dem som valts ut efter starten
uncounted-loss = räknas inte: för många försvann ur studien
uncounted-survey = räknas inte: enkät där svarsfrekvensen inte är känd
uncounted-quoted = räknas när vi läst studien
uncounted-part = del av ett annat utfall
uncounted-group = gäller en del av deltagarna
uncounted-neither = varken mer eller mindre är bättre i sig
read-in-part = läst i sammanfattning
estimate-ground = Riktningen vilar på: { $ground }.
studies-legend = ▲ fler eller mer, ▼ färre eller mindre, ≈ ingen skillnad eller ingen säker skillnad, = ingen skillnad inom fem procentenheter.
forest-legend = Ruta: skillnad i procentenheter. Streck: osäkerhetsintervall, där det är läst. En riktning utan storlek ritas inte.
forest-axis = Axel från minus { NUM($reach) } till plus { NUM($reach) } procentenheter
strip-legend = Siffrorna gäller hela projekten, som ofta använde flera metoder, och räknas på olika grupper vid olika tid. Varje projekt har en siffra för varje utfall, den bäst kända; orden gäller det utfall som flest projekt har räknat.
study-under-way = Inga resultat än.
study-under-way-until = Inga resultat än. Enligt planen ska den vara klar { DATE($date) }.
study-overdue = Skulle varit klar { $year }. Vi har inte hittat något resultat.
study-unread = En jämförelse finns, inte läst än.

# Exemplen på sidan om reglerna.
example-estimate-abstract = ett lottat försök, läst i sammanfattning: 15 procentenheter fler i arbete första året, och författarna säger att det gjorde skillnad
example-estimate-caught-up = en senare artikel om samma försök: efter tre år hade de andra hunnit ikapp
example-estimate-odds-ratio = ett lottat försök: oddskvot 1,07 (0,48–2,40)
example-estimate-narrow = en liknande grupp: intervall från −2 till +3 procentenheter
example-estimate-bare = åtta procentenheter fler, och inget mer
example-estimate-selected = 15 procent fler gick från praktik till arbete, bland dem som var i praktik
example-estimate-other-group = jämfört med andra i det vanliga programmet; hur de valdes framgår inte
example-estimate-men-only = fler män i arbete, ingen skillnad för kvinnor, inget om alla
