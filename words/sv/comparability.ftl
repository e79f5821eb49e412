# När två siffror får stå bredvid varandra, och varför de inte får det (regler för bevis, del 4).
# Skälen står under «Varför står siffrorna i skilda rader?» och i katalogens fil, förbehållen i filen.

# Vad som sägs om två siffror på samma axel.
comparability-same = siffrorna går inte att skilja åt
comparability-differ = siffrorna skiljer sig; det visar inte varför

# Varför en siffra inte kan dela axel med någon.
comparability-target = det är ett mål, inte ett utfall
comparability-outcome-unknown = det framgår inte vad som räknas
comparability-part = det är en del av en annan uppgift, inte en andel av deltagarna
comparability-base-unknown = det framgår inte vilka siffran räknas bland
comparability-time-unknown = det framgår inte när det mättes
comparability-size-unknown = det framgår inte hur många siffran räknas bland, så antalet går inte att göra till en andel
comparability-alone = ingen annan uppgift i databasen räknas på samma sätt

# Varför två siffror inte kan dela axel.
comparability-other-outcome = de gäller olika utfall
comparability-other-base = de räknas bland olika grupper
comparability-other-time = de mättes vid olika tid
comparability-other-unit = de räknar olika saker
comparability-missing = den ena uppgiften saknas: { $reason }
comparability-no-figure = den ena uppgiften saknas: källan ger ingen siffra

# Vad som skiljer mellan två siffror som ändå delar axel.
comparability-one-size-unknown = storleken på minst en grupp är inte känd
comparability-one-small = minst en grupp är mindre än { NUM($n) } personer
comparability-one-not-final = minst en siffra är inte slutlig
comparability-other-group = de gäller olika delar av deltagarna
comparability-one-year-unknown = årtalet är inte känt för minst en
comparability-years-apart = det skiljer mer än { NUM($n) } år mellan dem
comparability-one-disputed = minst en siffra motsägs av en annan uppgift
