# Innan ni bestämmer er: påminnelser om stöd, avtal, regler, risker och mätning.

reminders-title = Innan ni bestämmer er
reminders-lead = Det mesta som stoppar ett bra sätt att arbeta står inte i beskrivningen av det: vem som beslutar, vilka regler som gäller och vad som händer när stödet tar slut.
reminders-about = En påminnelse, inte juridisk rådgivning. Vi läste sidorna i lagrade kopior. Det som är märkt med kontrollera kan ha ändrats sedan dess: läs det hos den som ansvarar för det.
reminders-of = { $n ->
    [one] en rad
   *[other] { COUNT($n) } rader
}{ $check ->
    [0] { "" }
    [one] , en att kontrollera
   *[other] , { COUNT($check) } att kontrollera
}
reminders-all = Allt vi vet om stöd, avtal och regler
reminders-where = Står på
reminders-every = Står på alla metoder under { LIST($kinds) }.
reminder-ours = Vår checklista
reminder-check = Kontrollera: läst { $day }
reminders-on-paper = En påminnelse, inte juridisk rådgivning.
reminders-star = Kontrollera det som är märkt *: vi läste det { $day } i en lagrad kopia.
reminders-more = { $n ->
    [0] { "" }
    [one] En rad till finns på sidan.
   *[other] { UPPER(COUNT($n)) } rader till finns på sidan.
}
reminder-gone-short = { $what } finns inte längre, sedan { $since }.
reminder-ended = Finns inte längre, sedan { $since }
reminder-changed = Ändrat { $since }
reminder-proposed = Bara föreslaget i det vi läst{ $since ->
    [no] { "" }
   *[other] , från { $since }
}
reminder-gone = { $what } finns inte längre, sedan { $since }. Det som bygger på det går inte att göra om på samma sätt.
