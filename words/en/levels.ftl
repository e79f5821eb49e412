# How it went: the names of the levels, why a figure has its level, and what would raise it (evidence rules 3a).

level-name = { $level ->
    [0] Planned
    [1] Described
    [2] Figure
    [3] Figure with backing
   *[4] Followed up by an evaluator
}
level-tally = { $level ->
    [0] { $n ->
        [one] { NUM($n) } planned
       *[other] { NUM($n) } planned
    }
    [1] { $n ->
        [one] { NUM($n) } described
       *[other] { NUM($n) } described
    }
    [2] { $n ->
        [one] { NUM($n) } figure
       *[other] { NUM($n) } figures
    }
    [3] { $n ->
        [one] { NUM($n) } figure with backing
       *[other] { NUM($n) } figures with backing
    }
   *[4] { $n ->
        [one] { NUM($n) } followed up by an evaluator
       *[other] { NUM($n) } followed up by an evaluator
    }
}
level-figure = { $lacking ->
    [one] Figure, one detail missing
   *[other] Figure, { COUNT($lacking) } details missing
}
level-unreported = Figure, not backed by a report
level-followed-up = Followed up by an evaluator, { $by }

evaluator-independent = independent
evaluator-external = external
evaluator-commissioned = commissioned by { $by }
evaluator-commissioned-unknown = commissioned
evaluator-own-unit = the authority's own unit
evaluator-register = from a register

collector-owner = the project's owner
collector-partner = a partner
collector-funder = the funder
collector-external = an external evaluator
collector-register = a register
collector-own-unit = the authority's own evaluation unit

level-lacks-what = it is not stated what is counted
level-lacks-whom = it is not stated among whom
level-lacks-how-many = it is not stated how many they are
level-lacks-when = it is not stated when it was measured
level-lacks-narrow = the words can mean a range wider than { NUM($widest) } percentage points
level-lacks-source = the source cannot be checked
level-lacks-place = it is not stated where in the source the figure stands
level-lacks-started = only those who completed are counted, and it is not stated how many started
level-lacks-response = the response rate of the survey is not known
level-lacks-interim-date = it is an interim result without a date
level-lacks-final = it is unclear whether the figure is final
level-lacks-enough-answered = fewer than half answered
level-lacks-undisputed = another statement does not agree with it

level-remedy-what = that the source says what is counted
level-remedy-whom = that the source says among whom: those who started, completed or answered
level-remedy-how-many = that the source says how many they are
level-remedy-when = that the source says when it was measured, such as at exit or after six months
level-remedy-narrow = an exact number instead of an approximate one
level-remedy-source = that the source is at an address, in an archive or with an authority under a case number
level-remedy-place = that somebody writes where in the source it stands
level-remedy-started = that the source says how many started
level-remedy-response = that the source says how many were asked and how many answered
level-remedy-interim-date = a date for the interim result, or a final figure
level-remedy-final = word of whether the figure is final
level-remedy-enough-answered = that at least half answer
level-remedy-undisputed = that it is settled which statement is right
level-remedy-report = a report or follow-up with the same figure
level-remedy-evaluator = that somebody other than owner, partner and funder follows up the same figure
level-remedy-told = that somebody reports what came of it
level-remedy-outcome = a figure of what happened to the participants
level-remedy-number = a figure: how many of how many

level-question-what = What exactly is counted?
level-question-whom = Among whom: all who started, those who completed or those who answered?
level-question-how-many = How many were they?
level-question-when = When was it measured: at exit, or how long after?
level-question-narrow = How many people was it, exactly?
level-question-source = Where can the document be read: at an address, in an archive or with an authority, with case number?
level-question-place = Where in the document does it stand: on which page, under which heading?
level-question-started = How many started?
level-question-response = How many were asked, and how many answered?
level-question-interim-date = When was the interim result, and what did the final figure become?
level-question-final = Is the figure final?
level-question-undisputed = The statements differ. Which one is right?

level-is-target = it is a target or a plan, not something that has happened
level-is-output = it counts what the project did or reached, not what came of it
level-is-experience = it is an experience or an example, not a counted outcome
level-is-system = it is about a change in the organisation, not an outcome for the participants
level-is-unquantified = the outcome is described without a figure
level-is-backed = what is counted, among whom, how many and when is stated, and the source can be checked
level-is-followed-up = the figure was collected or checked by { $by }
level-capped = the source is { $kind } and carries at most { $level }
level-caveat-interim = interim result, { DATE($date) }

source-kind-application = an application
source-kind-pre-study = a pre-study
source-kind-plan = a plan
source-kind-law = a law, bill or decision
source-kind-press-release = a press release
source-kind-nomination = an award nomination
source-kind-jury-text = a jury's text
source-kind-pitch = a pitch
source-kind-social-media = a post in social media
source-kind-own-web = the project's own website
source-kind-funder-page = the funder's page on the project
source-kind-news = a news article
source-kind-final-report = a final report
source-kind-annual-report = an annual report
source-kind-audit = an audit
source-kind-evaluation = an evaluation
source-kind-register = a register
source-kind-research = research
source-kind-unknown = of an unknown kind
source-kind-quoted = only quoted on another page

phrase-sender = { $level ->
    [0] { $sender } plans that
    [1] { $sender } describes that
    [2] { $sender } states that
   *[3] { $sender } reports that
}
phrase-evaluator = According to a follow-up by { $evaluator }:

# The examples on the page of rules.
example-figure-target = Pre-study: the target is that 70% find work
example-figure-reached = The funder's page: the project has reached close to 200 participants
example-figure-over-half = The funder's page: more than half of the participants found jobs
example-figure-nomination = Award nomination: 14 of 20 in work after six months
example-figure-final-report = Final report: 30 of 100 who started had unsubsidised work at exit
example-figure-interim = Interim report of October 2016: the same figures
example-figure-completers = Final report: 30 of 60 who completed had work; how many started is not stated
example-figure-survey = Commissioned evaluation: 30 of 90 who answered, of 100 asked, had work after six months
example-figure-register = An authority's register: 30 of 100 who started had work after six months
