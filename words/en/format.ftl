# How numbers, amounts, percentages, dates and lists are written. "\u00A0" is a space where the line may not break.

format-group = ,
format-decimal = .
# A real minus sign, not a hyphen.
format-minus = −
format-kronor = SEK{ "\u00A0" }{ $number }
format-percent = { $number }%
# From one number to another.
format-span = { $low }–{ $high }

format-date = { $day } { $month } { $year }
format-month = { $month } { $year }
format-period = { $start }–{ $end }
format-from = from { $start }
format-until = until { $end }
format-month-1 = January
format-month-2 = February
format-month-3 = March
format-month-4 = April
format-month-5 = May
format-month-6 = June
format-month-7 = July
format-month-8 = August
format-month-9 = September
format-month-10 = October
format-month-11 = November
format-month-12 = December

# The last of a list; before it stands what has been listed, with commas between.
format-list = { $first } and { $last }

format-count-2 = two
format-count-3 = three
format-count-4 = four
format-count-5 = five
format-count-6 = six
format-count-7 = seven
format-count-8 = eight
format-count-9 = nine
format-count-10 = ten
format-count-11 = eleven
format-count-12 = twelve
