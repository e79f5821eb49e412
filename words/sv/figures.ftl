# En uppgifts siffra i ord: vad källan säger, vad det kan betyda, bland vilka, när, och vad slumpen kan göra.

# Vad källan säger. $word är källans eget ord: närmare, drygt, många.
figure-of = { NUM($n) } av { NUM($base) }
figure-approx = { $word } { NUM($n) }
figure-approx-percent = { $word } { PERCENT($p) }
figure-percent-range = { NUM($low) }–{ PERCENT($high) }
figure-unquantified = { $word }, utan siffra
figure-no-number = utan siffra
figure-outcome-unknown = vad som räknas framgår inte
# Vad vaga ord kan betyda. $ends är vilka ändar som inte ingår.
figure-or-more = { NUM($n) } eller fler
figure-share-range = { HUNDREDTHS($low) }–{ SHARE($high) }
figure-share-open = { $ends ->
    [low] över { HUNDREDTHS($low) } till { SHARE($high) }
    [high] { HUNDREDTHS($low) } till under { SHARE($high) }
   *[both] över { HUNDREDTHS($low) } till under { SHARE($high) }
 }
figure-people-as-share = { $people }, alltså { $share }

figure-can-mean = Kan betyda { $meaning }.
figure-or-means = kan betyda { $meaning }
figure-contradicted = motsägs av en annan uppgift
figure-target = mål
figure-is-interim = delresultat
figure-as-of = läget { DATE($day) }
figure-interim = Delresultat.
figure-ours = Vår beräkning.
figure-disputed = En annan uppgift säger emot.
figure-of-whole-projects = Siffrorna gäller hela projekten, som ofta använde flera metoder. De visar inte vad just den här metoden gav.

# Små tal och slump.
figure-few = få personer
figure-chance = så mycket kan slumpen påverka
figure-chance-few = så mycket kan slumpen påverka i en så liten grupp
figure-chance-says-not = Spannet säger inget om mätfel, urval eller orsak.

# Bland vilka. $kind är som «som började», med gruppen efter när den är en del av deltagarna.
figure-base = { NUM($n) } { $kind }
figure-base-uncounted = { $kind }, antalet framgår inte
figure-base-started = { $base }; { NUM($n) } började
figure-base-unknown = framgår inte
figure-among = { $who ->
    [those] dem { $base }
   *[other] { $base }
 }
figure-group = { $kind } ({ $group })

# När. $since är som «efter avslut».
when-unknown = framgår inte
when-at = { $since ->
    [start] vid start
    [decision] vid beslut
    [arrival] vid ankomsten
   *[exit] vid avslut
 }
when-after = { $months ->
    [one] { NUM($months) }{ "\u00A0" }månad { $since }
   *[other] { NUM($months) }{ "\u00A0" }månader { $since }
 }
when-until = { NUM($start) }–{ NUM($end) } månader { $since }
when-after-unknown = { $since }, hur långt efter framgår inte

# Var i källan något står, när den som skrev inte sade var.
place-not-given = plats inte angiven

# Bilderna av ett projekts siffror. $base är vilka som räknas, $day när; None är att det inte framgår.
chart-of = { $status ->
    [interim] { figure-interim }{ " " }
   *[other] { "" }
 }{ $base ->
    [unknown] Andel; källan säger inte bland vilka eller hur många
   *[other] Andel av { $among }
 }{ $day ->
    [None] { "" }
   *[other] , { DATE($day) }
 }
chart-key = { $kind ->
    [point] bestämd siffra
    [words] vad vaga ord kan betyda
   *[chance] osäkerhetsintervall: { figure-chance }. { figure-chance-says-not }
 }
flow-rest = det säger källan inget om här{ $n ->
    [0] { "" }
   *[other] { " " }({ NUM($n) }, vår beräkning)
 }

# Ett projekts tid.
timeline-began = Började { DATE($day) }
timeline-ended = Slutade { DATE($day) }{ $begun ->
    [True] { "" }
   *[False] ; när det började framgår inte
 }
timeline-open = { $running ->
    [True] Pågår
   *[False] När det slutade framgår inte
 }
timeline-known = { $year_alone ->
    [True] bara året är känt
   *[False] bara månaden är känd
 }
timeline-after = { UPPER($what) }, { DATE($day) }{ $basis ->
    [plan] { " " }({ $basis_label })
   *[other] { "" }
 }
