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
before-nastan = nästan
before-narmare = närmare
before-knappt = knappt
before-drygt = drygt
before-cirka = cirka
before-ungefar = ungefär
before-runt = runt
before-omkring = omkring
before-minst = minst
before-over = över
before-mer-an = mer än
before-hogst = högst
before-upp-till = upp till
before-bara = bara
