# Pengar: hur mycket i allt, vems summan är, och varför kronor per deltagare inte går att räkna.

money-or = { $first } eller { $second }
money-ours = vår beräkning, ideellt arbete ej med
money-sources-differ = källorna anger olika
money-of-source = enligt källan

# Skäl: «Kostnad per deltagare går inte att räkna: …»
money-cost-unknown = vi vet inte vad projektet kostade
money-not-spent = { $known ->
    [granted] vi vet vad som beviljades, inte vad som förbrukades
   *[budgeted] vi vet vad som budgeterades, inte vad som förbrukades
 }
money-several-posts = det förbrukade står i flera poster utan en summa
money-not-exact = det förbrukade beloppet är inte exakt
money-people-unknown = vi vet inte hur många som deltog
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
