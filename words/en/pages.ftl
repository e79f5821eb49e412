# The titles of pages, and the sentence about each in hits and when shared. Named as their template in templates/pages/.
# The page of an entry has the name and the summary of the entry.

page-application = Before you apply
page-application-about = Tools for those who seek funding: what has been tried, what others reached and how to follow up.
page-draft = What others have done
page-draft-about = A draft from the base on what others have done, with a source for every sentence.
page-tried = What has been tried here?
page-tried-about = What has been tried in the municipality, in the county and elsewhere, and what the base does not have.
page-can-we = Can we do this?
page-can-we-about = A checklist for a method: who is needed, what must be in place and what is not known.
page-form = Write a proposal
page-form-about = A form for a new project, a new method, a correction or the project’s reply. No account is needed.
page-correct = Put a fact right
page-correct-about = Write what should stand there instead, and where it is said. No account is needed.
page-fields = All fields
page-fields-about = Which fields an entry can have, what they are for and what may stand in them.
page-tell = Tell us about your project
page-tell-about = Nine short questions about a project. No account is needed, and most can be skipped.
page-accessibility = Accessibility statement
page-accessibility-about = How accessible the site is, what does not work, how it has been tried and how to tell us.
page-explore = Search and compare
page-explore-about = Search among methods, projects and research, sort out what is like you and set some side by side.
page-ways = More ways into the base
page-ways-about = Projects and methods by county, target group, funder and type of place.
page-glossary = Glossary
page-glossary-about = Words used on the pages and what they mean.
page-mistakes = Common mistakes
page-mistakes-about = The most common mistakes in an entry, and what the check says of each.
page-open-data = Open data
page-open-data-about = Download everything in the base: JSON, CSV, Excel, SKOS and DCAT, with examples.
page-chosen = Your selection
page-chosen-about = What you have chosen, as CSV, Excel, JSON or sources for a reference manager, and a link that lasts.
page-contradictions = Facts that do not agree
page-contradictions-about = Facts where sources contradict each other or themselves. Both values are shown.
page-coverage = What is included
page-coverage-about = What the base covers by county, field and level, and what is missing.
page-remaining = What is left
page-remaining-about = What is left of each project since the money ended: what we have seen, when and where.
page-reminders = Before you decide
page-reminders-about = Support, agreements, rules, risks and measuring to think of before a way of working is chosen, each with its source.
page-research = Research
page-research-about = Trials, comparisons and reviews: what they studied, what they found and what they cannot say.
page-rules = How we judge facts
page-rules-about = The rules for what a figure can mean, how it is known and whether something made a difference.
page-rules-1 = How we judged facts, version 1
page-rules-1-about = The rules that applied until November 2026: six levels on one scale.
page-side-by-side = Compare
page-side-by-side-about = Set two to four ways of working side by side, on one sheet of paper.
page-situation = Our situation
page-situation-about = Four questions about your situation, and the ways of working tried in one like it.
page-sources = Sources
page-sources-about = All sources: who is speaking, what kind of document it is and which pages use it.
page-upkeep = Upkeep
page-upkeep-about = What in the base needs looking over, with questions that are ready to send.
page-history = Changes
page-history-about = New and changed entries, day by day.
page-errata = Corrections
page-errata-about = Errors that have stood on the site, what stood and what stands now.
page-projects = Projects and activities
page-projects-about = All projects and activities: what they did, where, when and how well the outcome is known.
page-start = Ways into work, associations and society
page-start-about = What Swedish integration projects have tried, with sources, and with what nobody knows.
page-matrix = The methods in the projects
page-matrix-about = Which projects have used or planned which methods, with each project’s own sentence.
page-category = { page-matrix }: { UPPER($category) }
page-category-about = What the projects did with the methods in { $category }, with each project’s own sentence.
page-overview = What ways are there, and what do we know?
page-overview-about = All ways of working, one a row: whether it made a difference, how it went, kronor per participant and where.
page-follow-up = What have others reached?
page-follow-up-about = Targets and follow-up: all figures that the projects report, your own target among them, and a plan.
page-outcome = { page-follow-up } { UPPER($outcome) }
page-outcome-about = All figures in the base on { $outcome }: lowest and highest, among whom and when.
page-sheet = { $name }, one page for the meeting
page-sheet-about = Printed on one page: { $summary }
page-beside = { $name } side by side with similar ways
page-beside-about = { $name } beside the ways most like it: what is known, what it takes and what it gave.
page-situation-landing = { UPPER($aim) } for { $group }
page-situation-landing-about = Ways of working tried with { $group }, when the aim is { $aim }.
page-landing = { $way ->
    [finansiarer] With support from { $term }
   *[other] { UPPER($term) }
 }
page-landing-about = { landing-heading }: projects and methods in the base for { $term }.
page-part = { $title }, page { NUM($number) }
page-in-english = { $name } (in English)

# The ways in: what all their terms are called, and what one of them is.
landing-heading = { $way ->
    [lan] Counties
    [malgrupper] Target groups
    [finansiarer] Funders
   *[platser] Type of place
 }
landing-kicker = { $way ->
    [lan] County
    [malgrupper] Target group
    [finansiarer] Funder
   *[platser] Type of place
 }

# In lists: what an entry is, and how its outcomes are known.
kind-method = Method
kind-study = Research
outcomes-none = no outcome described
outcomes-known = outcomes: { COMMA($levels) }
history-event = { $event ->
    [new] New
   *[changed] Changed
 }
# What two entries have in common. $more is how many are not named.
likeness-in = { $kind ->
    [method] ways of working
    [project] projects that used them
    [category] category
    [target] target group
    [setting] type of place
    [county] county
   *[kind] kind
 }: { $more ->
    [0] { LIST($named) }
   *[other] { COMMA($named) } and { NUM($more) } more
 }

# The boxes to sort by in Search and compare.
facet-heading = { $of ->
    [kind] Kind
    [group] Group of methods
    [category] Category
    [target] Tried with
    [setting] Type of place
    [county] County
    [actor] Who took part
    [staff] Staff
    [known] How did it go?
    [design] Did it make a difference?
    [has] There is
    [phase] State
    [funder] Funder
    [method] Way of working
   *[municipality] Municipality
 }
facet-kind-method = Methods
facet-kind-project = Projects and activities
facet-kind-study = Research
facet-staff-half = At most half a post
facet-staff-one = At most one post
facet-staff-more = More than one post
facet-staff-unknown = Unknown
facet-has-outcome = Outcomes in figures
facet-has-cost = Something on costs
facet-has-materials = Material to borrow
facet-known-none = No outcome described
facet-design-none = No comparison

# All fields: what may stand in a field.
field-group = a group of fields
field-groups = list of groups
field-list = list: { $of }
field-choice = one of the words
field-date = date: 2018, 2018-02 or 2018-02-01
field-address = address that begins with https://
field-mail = the address of a function, such as info@
field-wording = at most eight of the source’s words
field-id = id: a–z, 0–9 and hyphens
field-integer = whole number
field-number = number
field-boolean = yes or no
field-text = text
field-text-most = text, at most { NUM($most) } characters

# A source in a reference in words.
reference-no-date = Date not stated
reference-kept = Can be asked for at { $authority }, { $number }
reference-number = Reference number { $number }
reference-no-address = No address is known

# Open data: the examples.
data-example = { $kind ->
    [shell] On the command line
    [python] Python
   *[r] R
 }

# The accessibility statement: who answers for the site.
statement-site = { $named ->
    [True] { $who } is responsible for { $site }.
   *[False] The address of the site is { $site }.
 }
