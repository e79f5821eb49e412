# Words for the closed lists of codes. The Swedish ones are the labels of the form, in scripts/vagar/shape/terms.py.

base-kind-started = who started
base-kind-assigned = who were assigned by lot or offered a place
base-kind-completed = who completed
base-kind-left = who left
base-kind-respondents = who answered
base-kind-participants = participants; whether that is all who started is not stated
base-kind-target-group = in the target group
base-kind-whole = in the figure that this is a part of
base-kind-unknown = in an unknown group

claim-status-target = target, not an outcome
claim-status-interim = interim result
claim-status-final = final
claim-status-unclear = unclear whether final

bearing-itself = the whole way of working was tried
bearing-package = tried together with other things
bearing-kind = a similar way of working

country-SE = Sweden
country-DK = Denmark
country-NO = Norway
country-FI = Finland
country-IS = Iceland
country-DE = Germany
country-NL = the Netherlands
country-nordic = several Nordic countries
country-several = several countries

design-randomised = randomised trial
design-similar-group = comparison with a similar group
design-other-group = comparison with a group that may differ
design-before-after = before and after
design-association = association
design-systematic-review = systematic review
design-review = review
design-descriptive = description and follow-up
design-qualitative = interviews and case studies
design-audit = audit
design-benchmark = figure for the whole country

direction-better = better
direction-worse = worse
direction-more = more
direction-less = fewer
direction-none = no difference
direction-unclear = no certain difference

family-work = work
family-studies = studies
family-support = self-support and income
family-swedish = Swedish
family-participation = participation and networks
family-knowledge = knowledge
family-health = health
family-children = children and parenting
family-business = business

study-status-registered = registered, not begun
study-status-under-way = under way
study-status-results = has results
study-status-unread = has results that we have not read

usage-carried-out = carried out
usage-planned = only planned
usage-afterwards = came after the project

missing-reason-not-in-source = not in the source
missing-reason-not-in-part = not in what we have read
missing-reason-not-measured = not measured
missing-reason-project-running = the project is running
missing-reason-not-applicable = does not apply here
missing-reason-too-few = not shown, too few people
missing-reason-source-gone = the source is gone
missing-reason-not-looked = we have not looked for it yet

phase-planned = planned
phase-running = running
phase-finished = finished

project-kind-implementation = implementation project
project-kind-pre-study = pre-study
project-kind-predecessor = predecessor
project-kind-operation = running activity
project-kind-programme = national programme

time-from-start = after the start
time-from-exit = after exit
time-from-decision = after the decision
time-from-arrival = after arrival
time-from-project-end = at the end of the project
time-from-after-project = after the project had ended
time-from-during = during the project
time-from-unknown = at an unknown time


reservation-all-subsidised = the whole difference was subsidised jobs
reservation-subsidy-unknown = whether the jobs were subsidised we do not know
reservation-displaced-others = it became harder for other jobseekers to find work
reservation-locked-in = participants found work later while it went on
reservation-low-take-up = many who were offered a place did not take part
reservation-weak-contrast = the others had almost the same
reservation-high-loss = many were lost to the study
reservation-own-unit = followed up by the authority's own unit
reservation-survey = rests on a survey
reservation-survey-without-response-rate = rests on a survey, and how many answered is not stated
reservation-selected-after-start = holds for a selection made after the start
reservation-differs-within = different for different groups
