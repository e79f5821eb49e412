# The pages of entries: what a project or a method takes, what has not been read, and what cannot be known.

method-projects = { $done ->
    [True] What the projects did
   *[False] What the projects meant to do
}
method-for-whom = { $tried ->
    [True] Tried with
   *[False] Planned for
}
# The rows about what it takes. $row is the first field of the row.
takes-row = { $row ->
    [staff] Staff
    [weeks] Time
    [group_size] Group
    [cost_items] Cost
   *[premises] Needed on site
}
# Why a row about what it takes is empty.
takes-gap = { $kind ->
    [method] For the method alone: { $reason }
    [alone] { $reason }
   *[topics] { LIST($topics) }: { $reason }
}
project-partly-read = Preliminary: we have read only a part of
project-partly-which = { $all ->
    [True] { $read ->
        [one] the source
       *[other] the sources
    }
   *[False] { NUM($read) } of { NUM($sources) } sources
}
project-partly-rest = What is missing here may stand further down in { $read ->
    [one] it
   *[other] them
}.
unknown-several-methods = No figure shows what the method gave by itself: the projects used several methods at once.
unknown-headings = What we have read does not describe { LIST($headings) }.
unknown-heading = { $heading ->
    [steps] the steps
    [who] who is needed
    [preconditions] what must be in place before one begins
    [lessons] pitfalls and lessons
   *[variants] variants
}
# What it takes: a person with a role, how much of a post, and in short on paper.
takes-need = { $text }
takes-need-role = { $role }. { $text }
takes-whole = The whole project { $project }: { $need }
takes-gap-short = { UPPER($gap) }.
takes-full-time = { $several ->
    [True] { NUM($n) } full-time posts
   *[False] { NUM($n) } of a full-time post
}
material-of = { $kind } in { $language }, { $known ->
    [True] { $licence }
   *[False] licence unknown
}
unknown-topics = { UPPER($reason) }: { LIST($topics) }.

# The page made for one sheet of paper.
sheet-projects = { $more ->
    [0] { LIST($named) }.
    [one] { COMMA($named) } and one more.
   *[other] { COMMA($named) } and { COUNT($more) } more.
}
sheet-money = Kronor per participant
sheet-money-of = { $amount } in { $project }: { $called }.
sheet-money-ours = The money of the whole project, reckoned by us.
sheet-reserved = Reservations on the figures stand on the page.
sheet-more-figures = { $n ->
    [one] { NUM($n) } more figure is on the page.
   *[other] { NUM($n) } more figures are on the page.
}

# What is left.
remaining-told = Of { NUM($n) } projects: { COMMA($counts) }.
remaining-count = { $what ->
    [unknown] of { NUM($n) } we do not know
   *[other] { NUM($n) } { $label }{ $planned ->
        [0] { "" }
       *[other] { " " }({ NUM($planned) } only according to plans)
    }
}
remaining-ask = Ask:
remaining-ask-nobody = We do not know whom to ask.
remaining-no-address = no address yet
date-unknown = date not stated

# What is missing on the page of a project or a study, and how an application was assessed.
project-no-outcome = { $looked ->
    [True] No outcome is described: { $reason }.
   *[False] We have not found any outcome.
}
study-no-result = { $waits ->
    [True] There is no result yet.
   *[False] We have not read the results.
}
assessment-score = { NUM($score) } points{ $threshold ->
    [None] { "" }
   *[other] ; the limit for refusal was { NUM($threshold) }
}.

# A source, after title and publisher.
source-by = { $named ->
    [True] { UPPER($relation) }, on { $about }
   *[False] { $publisher } ({ $relation }{ $own ->
        [True] { "" }
       *[False] , on { $about }
    })
}
source-date = , { $day ->
    [None] { date-unknown }
   *[other] { DATE($day) }
}
source-authority = Can be asked for at { $authority }, { $number }.
source-commissioned = Commissioned by { $by }.
source-checked = Last checked { DATE($day) }.
source-read = We have read { $what }.
project-contradictions = The sources contradict each other or themselves in { $n ->
    [one] { NUM($n) } place
   *[other] { NUM($n) } places
}
