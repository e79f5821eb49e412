# Hur det gick: nivåernas namn, varför en uppgift har sin nivå och vad som skulle höja den (regler för bevis, del 3a).

level-name = { $level ->
    [0] Planerat
    [1] Beskrivet
    [2] Siffra
    [3] Siffra med underlag
   *[4] Uppföljt av utvärderare
}
level-tally = { $level ->
    [0] { $n ->
        [one] { NUM($n) } planerad
       *[other] { NUM($n) } planerade
    }
    [1] { $n ->
        [one] { NUM($n) } beskriven
       *[other] { NUM($n) } beskrivna
    }
    [2] { $n ->
        [one] { NUM($n) } siffra
       *[other] { NUM($n) } siffror
    }
    [3] { $n ->
        [one] { NUM($n) } siffra med underlag
       *[other] { NUM($n) } siffror med underlag
    }
   *[4] { $n ->
        [one] { NUM($n) } uppföljd av utvärderare
       *[other] { NUM($n) } uppföljda av utvärderare
    }
}
level-figure = { $lacking ->
    [one] Siffra, en uppgift saknas
   *[other] Siffra, { COUNT($lacking) } uppgifter saknas
}
level-unreported = Siffra, inte belagd i rapport
level-followed-up = Uppföljt av utvärderare, { $by }

evaluator-independent = oberoende
evaluator-external = extern
evaluator-commissioned = på uppdrag av { $by }
evaluator-commissioned-unknown = på uppdrag
evaluator-own-unit = myndighetens egen enhet
evaluator-register = ur ett register

collector-owner = projektägaren
collector-partner = en partner
collector-funder = finansiären
collector-external = en extern utvärderare
collector-register = ett register
collector-own-unit = myndighetens egen utvärderingsenhet

# Det som gör att en siffra stannar vid «Siffra».
level-lacks-what = det framgår inte vad som räknas
level-lacks-whom = det framgår inte vilka siffran räknas bland
level-lacks-how-many = det framgår inte hur många de är
level-lacks-when = det framgår inte när det mättes
level-lacks-narrow = orden kan betyda ett spann som är bredare än { NUM($widest) } procentenheter
level-lacks-source = källan går inte att kontrollera
level-lacks-place = det står inte var i källan siffran finns
level-lacks-started = bara de som fullföljde räknas och det framgår inte hur många som började
level-lacks-response = svarsfrekvensen i enkäten är inte känd
level-lacks-interim-date = det är ett delresultat utan datum
level-lacks-final = det är oklart om siffran är slutlig
level-lacks-enough-answered = färre än hälften svarade
level-lacks-undisputed = en annan uppgift säger något som inte går ihop med den

level-remedy-what = att källan säger vad som räknas
level-remedy-whom = att källan säger vilka siffran räknas bland: de som började, fullföljde eller svarade
level-remedy-how-many = att källan säger hur många de är
level-remedy-when = att källan säger när det mättes, till exempel vid avslut eller efter sex månader
level-remedy-narrow = ett bestämt antal i stället för ett ungefärligt
level-remedy-source = att källan finns på en adress, i ett arkiv eller hos en myndighet med diarienummer
level-remedy-place = att någon skriver var i källan den står
level-remedy-started = att källan säger hur många som började
level-remedy-response = att källan säger hur många som fick frågan och hur många som svarade
level-remedy-interim-date = ett datum för delresultatet, eller en slutlig siffra
level-remedy-final = besked om siffran är slutlig
level-remedy-enough-answered = att minst hälften svarar
level-remedy-undisputed = att det reds ut vilken av uppgifterna som stämmer
level-remedy-report = en rapport eller uppföljning som visar samma siffra
level-remedy-evaluator = att någon annan än ägare, partner och finansiär följer upp samma siffra
level-remedy-told = att någon redovisar vad det blev
level-remedy-outcome = en siffra på vad som hände för deltagarna
level-remedy-number = en siffra: hur många av hur många

level-question-what = Vad är det som räknas, närmare bestämt?
level-question-whom = Bland vilka räknas siffran: alla som började, de som fullföljde eller de som svarade?
level-question-how-many = Hur många var de som siffran räknas bland?
level-question-when = När mättes det: vid avslut, eller hur lång tid efteråt?
level-question-narrow = Hur många personer var det, precis?
level-question-source = Var kan man läsa dokumentet: på en adress, i ett arkiv eller hos en myndighet, med diarienummer?
level-question-place = Var i dokumentet står siffran: på vilken sida, under vilken rubrik?
level-question-started = Hur många började?
level-question-response = Hur många fick frågan, och hur många svarade?
level-question-interim-date = När gällde delresultatet, och vad blev den slutliga siffran?
level-question-final = Är siffran slutlig?
level-question-undisputed = Uppgifterna går isär. Vilken av dem stämmer?

level-is-target = det är ett mål eller en plan, inte något som har hänt
level-is-output = det räknar vad projektet gjorde eller nådde, inte vad det gav
level-is-experience = det är en erfarenhet eller ett exempel, inte ett räknat utfall
level-is-system = det gäller en förändring i organisationen, inte ett utfall för deltagarna
level-is-unquantified = utfallet beskrivs utan en siffra
level-is-backed = vad som räknas, bland vilka, hur många och när framgår, och källan går att kontrollera
level-is-followed-up = siffran är insamlad eller kontrollerad av { $by }
level-capped = källan är { $kind } och räcker högst till { $level }
level-caveat-interim = delresultat, { DATE($date) }

source-kind-application = en ansökan
source-kind-pre-study = en förstudie
source-kind-plan = en plan
source-kind-law = en lag, ett förarbete eller ett beslut
source-kind-press-release = ett pressmeddelande
source-kind-nomination = en prisnominering
source-kind-jury-text = en jurymotivering
source-kind-pitch = en presentation för att sälja in
source-kind-social-media = ett inlägg i sociala medier
source-kind-own-web = projektets egen webbplats
source-kind-funder-page = finansiärens projektsida
source-kind-news = en nyhetsartikel
source-kind-final-report = en slutrapport
source-kind-annual-report = en årsredovisning
source-kind-audit = en granskning
source-kind-evaluation = en utvärdering
source-kind-register = ett register
source-kind-research = forskning
source-kind-unknown = av okänt slag
source-kind-quoted = bara citerad på en annan sida

# Vem som säger det; projektets egen text fortsätter meningen.
phrase-sender = { $level ->
    [0] { $sender } planerar att
    [1] { $sender } beskriver att
    [2] { $sender } uppger att
   *[3] { $sender } redovisar att
}
phrase-evaluator = Enligt uppföljning av { $evaluator }:

# Exemplen på sidan om reglerna.
example-figure-target = Förstudie: målet är att 70 % ska få arbete
example-figure-reached = Finansiärens projektsida: projektet har nått närmare 200 deltagare
example-figure-over-half = Finansiärens projektsida: mer än hälften av deltagarna fick jobb
example-figure-nomination = Prisnominering: 14 av 20 i arbete efter sex månader
example-figure-final-report = Slutrapport: 30 av 100 som började hade arbete utan stöd vid avslut
example-figure-interim = Delrapport från oktober 2016: samma siffror
example-figure-completers = Slutrapport: 30 av 60 som fullföljde hade arbete; antalet som började framgår inte
example-figure-survey = Beställd utvärdering: 30 av 90 som svarade, av 100 tillfrågade, hade arbete efter sex månader
example-figure-register = Myndighets register: 30 av 100 som började hade arbete efter sex månader
