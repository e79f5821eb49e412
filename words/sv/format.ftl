# Hur tal, belopp, procent, datum och uppräkningar skrivs. "\u00A0" är ett mellanslag där raden inte får brytas.

format-group = { "\u00A0" }
format-decimal = ,
# Ett riktigt minustecken, inte ett bindestreck.
format-minus = −
format-kronor = { $number }{ "\u00A0" }kr
format-percent = { $number }{ "\u00A0" }%
# Från ett tal till ett annat.
format-span = { $low }–{ $high }

format-date = { $day } { $month } { $year }
format-month = { $month } { $year }
format-period = { $start }–{ $end }
format-from = från { $start }
format-until = till { $end }
format-month-1 = januari
format-month-2 = februari
format-month-3 = mars
format-month-4 = april
format-month-5 = maj
format-month-6 = juni
format-month-7 = juli
format-month-8 = augusti
format-month-9 = september
format-month-10 = oktober
format-month-11 = november
format-month-12 = december

# Det sista i en uppräkning; före det står det som räknats upp, med kommatecken emellan.
format-list = { $first } och { $last }

# Två till tolv skrivs med bokstäver i löpande text.
format-count-2 = två
format-count-3 = tre
format-count-4 = fyra
format-count-5 = fem
format-count-6 = sex
format-count-7 = sju
format-count-8 = åtta
format-count-9 = nio
format-count-10 = tio
format-count-11 = elva
format-count-12 = tolv
