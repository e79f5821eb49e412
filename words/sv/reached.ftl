# Vad har andra nått? Alla siffror om ett utfall, i rader efter vilka som räknades och när.

# Bland vilka, att stå efter «av» eller «räknat på».
reached-base = { $base ->
    [started] dem som började
    [assigned] dem som lottades eller erbjöds plats
    [completed] dem som fullföljde
    [left] dem som avslutat
    [respondents] dem som svarade
    [participants] deltagarna
    [target-group] målgruppen
    [whole] en del av deltagarna
   *[unknown] en grupp som inte framgår
 }
reached-base-group = { $part ->
    [alone] { $group }
   *[within] { $base } ({ $group })
 }
reached-when-unknown = när framgår inte
reached-row = Av { $base }
reached-row-participants = om det är alla som började framgår inte
reached-targets = Andras mål
reached-targets-note = inget utfall

# Lägst och högst.
reached-none = Inget projekt i databasen redovisar det här utfallet i siffror.
reached-no-share = { $projects ->
    [one] Ett projekt har sagt det i siffror,
   *[other] { UPPER(COUNT($projects)) } projekt har sagt det i siffror,
} men av hur många framgår inte, så någon andel går inte att räkna ut.
reached-end = { $share } ({ $project }; av { $base }, { $time })
reached-ends = { $projects ->
    [one] Ett projekt har sagt det i siffror
   *[other] { UPPER(COUNT($projects)) } projekt har sagt det i siffror
}{ $figures ->
    [one] { $projects ->
        [one] { "" }
       *[other] , men bara en av siffrorna är en andel
    }: { $lowest }.
   *[other] : från { $lowest } till { $highest }.
}
reached-started = { $figures ->
    [one] Bara en siffra räknar alla som började: { $lowest }.
   *[other] Av siffrorna räknar { COUNT($figures) } alla som började: från { $lowest } till { $highest }.
 }
reached-mixed = Raderna räknar olika människor vid olika tid. Därför finns varken rangordning eller medeltal.
reached-why-apart = Varför står siffrorna i skilda rader?
reached-apart = Det här håller minst två av raderna isär:
reached-rules = När två siffror får stå bredvid varandra

# Var det egna målet ligger. Räknas rad för rad, aldrig över raderna. $base är som «som började».
reached-goal = ert mål { PERCENT($p) }
reached-goal-row = { NUM($over) } över ert mål, { NUM($under) } under{ $around ->
    [0] { "" }
   *[other] , { NUM($around) } lika eller omkring
 }
reached-goal-alike = Bland dem { $base }, { $time }: { $n ->
    [one] en siffra
   *[other] { COUNT($n) } siffror
 }. { NUM($over) } ligger över ert mål och { NUM($under) } under{ $around ->
    [0] { "" }
   *[other] , { NUM($around) } är lika eller omkring
 }.
reached-goal-not-alike = Ingen siffra räknar dem { $base }, { $time }. Ert mål är ritat bland alla siffror, och varje rad säger vilka den räknar och när.
reached-goal-none = Det finns ingen siffra att rita målet bland. Med planen blir ert resultat det första.
reached-goal-above = Ert mål ligger högre än alla siffror här. Skriv varför det är rimligt hos er, eller sätt ett lägre mål.
reached-goal-no-figures = Inget projekt i databasen redovisar det här utfallet.

# Bredvid ett utfall i en lista.
reached-count = { $n ->
    [0] bara ord
    [one] { NUM($n) }{ "\u00A0" }siffra
   *[other] { NUM($n) }{ "\u00A0" }siffror
 }
