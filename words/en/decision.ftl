# A basis for a decision, in Word: from Our situation and Compare.

decision-button = Basis for a decision (Word)
decision-failed = The document could not be made: something chosen { $problem }.
decision-title = Basis for a decision
decision-matter = The matter
decision-matter-fields = Administration: [fill in]
    Officer: [fill in]
    Reference number: [fill in]
decision-background = Background
decision-asked = The question is about { LIST($what) }. What you want: { $aim }.
decision-asked-all = The question is ways of working when the aim is { $aim }.
decision-asked-number = Number with you: { NUM($n) } persons.
decision-chosen = The alternatives were chosen by whoever made this, and set side by side on the page Compare.
decision-need-with-you = The need with us: [fill in: how many it concerns, how we know and what there is today]
decision-base = The facts come from Vägar in, which has { NUM($n) } projects and operations and is not complete. “We” in this text is Vägar in, where it is nothing that you have filled in.
decision-in-short = The alternatives in short
decision-alternatives = The alternatives
decision-order = The order does not say which is best.
decision-alternative = Alternative { NUM($n) }: { $name }
decision-now = Go on as now
decision-now-is = This is what the other alternatives are to be compared with.
decision-now-does = What is done for the group today? [fill in]
decision-now-goes = How many start, and how has it gone for them after 6 and 12 months? [fill in]
decision-now-costs = What does it cost a year? [fill in]
decision-now-if = What happens if nothing changes? [fill in]
decision-what = What it is: { $text }
decision-came-out = What the project says came out:
decision-nothing-came-out = What came out for the participants we have not found.
decision-tried-by = Tried by: { LIST($names) }.
decision-tried-by-more = Tried by: { COMMA($names) } and { NUM($more) } more.
decision-tried-by-nobody = We know of no project that has tried it.
decision-needs = What it took:
decision-needs-unknown = What it takes we have not found. Ask those who have done it.
decision-need = { $label }: { $text }
decision-need-of = { $label }: { $text } ({ $project }{ $whole ->
    [yes] , the whole project
   *[no] { "" }
})
decision-costs = What it cost, in the whole project:
decision-costs-unknown = What it costs we do not know.
decision-against = Speaks against it or is uncertain:
decision-tries = { $n ->
    [one] { NUM($n) } project
   *[other] { NUM($n) } projects
}
decision-each = { $project }: { $amount }
decision-not-known = we do not know
decision-fill = [fill in]
decision-unknown = What we do not know
decision-unknown-now = How it goes for the group with you, if you go on as now, Vägar in does not know.
decision-recommendation = Recommendation
decision-how-made = How this was made
decision-made = Made { DATE($day) } from Vägar in, { $address }, version { $version }.
decision-empty = The recommendation is empty on purpose: you write it. This document takes no side.
decision-complete = The database is not complete. What is in it stands at { $address }.
decision-table-alternative = Alternative
decision-table-tried = Tried by
decision-table-time = Time
decision-table-group = Group
decision-table-money = Money per participant
decision-can = Can you do it yourselves? { $can }
decision-draft = Write a review of the projects
decision-lessons = What they learnt:
