# Posternas egna sidor: vad ett projekt och en metod kräver, vad som inte är läst och vad som inte går att veta.

method-projects = { $done ->
    [True] Så gjorde projekten
   *[False] Så tänkte projekten göra
}
method-for-whom = { $tried ->
    [True] Prövad med
   *[False] Planerad för
}
# Raderna om vad det kräver. $row är radens första fält.
takes-row = { $row ->
    [staff] Personal
    [weeks] Tid
    [group_size] Grupp
    [cost_items] Kostnad
   *[premises] Behövs på plats
}
# Varför en rad om vad det kräver är tom.
takes-gap = { $kind ->
    [method] Bara för metoden: { $reason }
    [alone] { $reason }
   *[topics] { LIST($topics) }: { $reason }
}
project-partly-read = Preliminär: vi har bara läst en del av
project-partly-which = { $all ->
    [True] { $read ->
        [one] källan
       *[other] källorna
    }
   *[False] { NUM($read) } av { NUM($sources) } källor
}
project-partly-rest = Det som saknas här kan stå längre ned i { $read ->
    [one] den
   *[other] dem
}.
unknown-several-methods = Ingen siffra visar vad metoden gav för sig: projekten använde flera metoder samtidigt.
unknown-headings = I det vi har läst beskrivs inte { LIST($headings) }.
unknown-heading = { $heading ->
    [steps] stegen
    [who] vilka som behövs
    [preconditions] vad som måste finnas innan man börjar
    [lessons] fallgropar och lärdomar
   *[variants] varianter
}
