# Pengar: hur mycket i allt, vems summan är, och varför kronor per deltagare inte går att räkna.

money-or = { $first } eller { $second }
money-ours = vår beräkning, ideellt arbete ej med
money-sources-differ = källorna anger olika
money-of-source = enligt källan

# Skäl: «Kostnad per deltagare går inte att räkna: …»
money-cost-unknown = vi vet inte vad projektet kostade
money-people-not-final = antalet deltagare gäller inte hela projekttiden
money-people-uncertain = antalet deltagare är inte säkert

# Orden som källor sätter före ett belopp som inte är exakt.
amount-before-nastan = nästan
amount-before-narmare = närmare
amount-before-knappt = knappt
amount-before-drygt = drygt
amount-before-cirka = cirka
amount-before-ungefar = ungefär
amount-before-runt = runt
amount-before-omkring = omkring
amount-before-minst = minst
amount-before-over = över
amount-before-mer-an = mer än
amount-before-hogst = högst
amount-before-upp-till = upp till
amount-before-bara = bara

# Kronor per deltagare: vad det är och inte är, och varför det ibland inte går att räkna.
money-each = { $currency ->
    [EUR] { NUM($low) } euro
   *[SEK] { KR($low) }
}
money-each-span = { $currency ->
    [EUR] { NUM($low) }–{ NUM($high) } euro
   *[SEK] { NUM($low) }–{ KR($high) }
}
money-each-from = { $currency ->
    [EUR] minst { NUM($low) } euro
   *[SEK] minst { KR($low) }
}
money-each-up-to = { $currency ->
    [EUR] högst { NUM($high) } euro
   *[SEK] högst { KR($high) }
}
money-each-is = { $basis ->
    [spent] förbrukat
    [budget] budgeterat
    [parts] budgeterat, summan av posterna,
   *[grant] beviljat stöd
} per { $people ->
    [completed] deltagare som fullföljde
    [started] deltagare som började
   *[reached] nådd deltagare
}, inte kostnad per resultat
money-no-pair = inget belopp gäller säkert samma verksamhet och tid som ett antal deltagare
money-people-target = antalet är ett mål
money-axis-legend = Hela projektets pengar, vår beräkning. Ring: beviljat eller budgeterat. Fylld: förbrukat. Skalan tiodubblas för varje steg.

# En post i ett projekts pengar, med källans ord före när beloppet inte är exakt.
money-item = { $word ->
    [None] { "" }
   *[other] { $word }{ " " }
}{ $currency ->
    [EUR] { NUM($amount) } euro
   *[SEK] { KR($amount) }
}
