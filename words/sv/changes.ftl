# Vad läsarna kommer att se ändras (make changes). $claim är uppgiftens id.

changes-name = namn
changes-summary = sammanfattning
changes-tried = hur prövad
changes-compared = om någon jämfört
changes-other-text = annan text på sidan
changes-new-claim = ny uppgift { $claim }
changes-removed-claim = borttagen uppgift { $claim }
changes-claim = uppgiften { $claim }
changes-level = nivån för { $claim }
changes-figure = { $text }: { $figure }
changes-figure-meaning = { $text }: { $figure } (kan betyda { $meaning })
