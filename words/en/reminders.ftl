# Before you decide: reminders on support, agreements, rules, risks and measuring.

reminders-title = Before you decide
reminders-lead = Most of what stops a good way of working is not in the description of it: who decides, which rules apply and what happens when the support ends.
reminders-about = A reminder, not legal advice. We read the pages in stored copies. What is marked with check may have changed since: read it with whoever is responsible for it.
reminders-of = { $n ->
    [one] one line
   *[other] { COUNT($n) } lines
}{ $check ->
    [0] { "" }
    [one] , one to check
   *[other] , { COUNT($check) } to check
}
reminders-all = All we know of support, agreements and rules
reminders-where = Stands on
reminders-every = Stands on all methods under { LIST($kinds) }.
reminder-ours = Our checklist
reminder-check = Check: read { $day }
reminders-on-paper = A reminder, not legal advice.
reminders-star = Check what is marked *: we read it { $day } in a stored copy.
reminders-more = { $n ->
    [0] { "" }
    [one] One more line is on the page.
   *[other] { UPPER(COUNT($n)) } more lines are on the page.
}
reminder-gone-short = { $what } no longer exists, since { $since }.
reminder-ended = No longer exists, since { $since }
reminder-changed = Changed { $since }
reminder-proposed = Only proposed in what we read{ $since ->
    [no] { "" }
   *[other] , from { $since }
}
reminder-gone = { $what } no longer exists, since { $since }. What rests on it cannot be done again in the same way.
