"""The closed lists that rules reason about: an English code and the Swedish words readers see."""

from __future__ import annotations

from enum import StrEnum


class Term(StrEnum):
    """A code with a Swedish label: `NAME = "code", "etikett"`."""

    label: str

    def __new__(cls, code: str, label: str) -> Term:
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member


class ProjectKind(Term):
    IMPLEMENTATION = "implementation", "genomförandeprojekt"
    PRE_STUDY = "pre-study", "förstudie"
    PREDECESSOR = "predecessor", "föregångare"
    OPERATION = "operation", "löpande verksamhet"
    PROGRAMME = "programme", "nationellt program"


class Phase(Term):
    PLANNED = "planned", "planerat"
    RUNNING = "running", "pågår"
    FINISHED = "finished", "avslutat"


class Carried(Term):
    """Whether something was done or only meant to be done."""

    CARRIED_OUT = "carried-out", "genomfört"
    PLANNED = "planned", "bara planerat"


class Usage(Term):
    """What a project's use of a method was (evidence rules 9). Only what was carried out is a trial of it."""

    CARRIED_OUT = "carried-out", "genomfört"
    PLANNED = "planned", "bara planerat"
    AFTERWARDS = "afterwards", "kom efter projektet"


class Remaining(Term):
    """What became of a project's work when the money was spent."""

    LIVES_ON = "lives-on", "lever vidare"
    SPREAD = "spread", "har spridits"
    RENAMED = "renamed", "bytte namn"
    ENDED = "ended", "upphörde"
    UNKNOWN = "unknown", "vet inte"


class Basis(Term):
    """Whether something is known to have happened, or was only meant or promised when the source was written."""

    FACT = "fact", "har hänt"
    PLAN = "plan", "bara en plan eller ett löfte"


class ClaimKind(Term):
    OUTCOME = "outcome", "utfall"
    OUTPUT = "output", "aktivitet"
    EXPERIENCE = "experience", "erfarenhet"
    SYSTEM = "system", "förändring i organisation"


class ClaimStatus(Term):
    TARGET = "target", "mål"
    INTERIM = "interim", "delresultat"
    FINAL = "final", "slutligt"
    UNCLEAR = "unclear", "oklart om slutligt"


class BaseKind(Term):
    """Whom a share is counted among (evidence rules 1)."""

    STARTED = "started", "som började"
    ASSIGNED = "assigned", "som lottades eller erbjöds plats"
    COMPLETED = "completed", "som fullföljde"
    LEFT = "left", "som avslutat"
    RESPONDENTS = "respondents", "som svarade"
    # The source says «av deltagarna», and not whether that is all who started.
    PARTICIPANTS = "participants", "deltagare; om det är alla som började framgår inte"
    TARGET_GROUP = "target-group", "i målgruppen"
    WHOLE = "whole", "i den uppgift som denna är en del av"
    UNKNOWN = "unknown", "okänd grupp"


class TimeFrom(Term):
    START = "start", "efter start"
    EXIT = "exit", "efter avslut"
    DECISION = "decision", "efter beslut"
    ARRIVAL = "arrival", "efter ankomsten"
    PROJECT_END = "project-end", "vid projektets slut"
    AFTER_PROJECT = "after-project", "efter avslutat projekt"
    DURING = "during", "under projektet"
    UNKNOWN = "unknown", "okänd tidpunkt"


class Collector(Term):
    """Who collected or checked a figure; only the last three count as someone other."""

    OWNER = "owner", "projektägaren"
    PARTNER = "partner", "en partner"
    FUNDER = "funder", "finansiären"
    EXTERNAL = "external", "en extern utvärderare"
    REGISTER = "register", "ett register"
    OWN_UNIT = "own-unit", "myndighetens egen utvärderingsenhet"


class SourceKind(Term):
    APPLICATION = "application", "ansökan"
    PRE_STUDY = "pre-study", "förstudie"
    PLAN = "plan", "plan"
    PRESS_RELEASE = "press-release", "pressmeddelande"
    NOMINATION = "nomination", "prisnominering"
    JURY_TEXT = "jury-text", "jurymotivering"
    PITCH = "pitch", "presentation för att sälja in"
    SOCIAL_MEDIA = "social-media", "sociala medier"
    OWN_WEB = "own-web", "egen webbplats"
    FUNDER_PAGE = "funder-page", "finansiärens projektsida"
    NEWS = "news", "nyhetsartikel"
    FINAL_REPORT = "final-report", "slutrapport"
    ANNUAL_REPORT = "annual-report", "årsredovisning"
    AUDIT = "audit", "granskning"
    EVALUATION = "evaluation", "utvärdering"
    REGISTER = "register", "register"
    RESEARCH = "research", "forskning"
    LAW = "law", "lag, förarbete eller beslut"
    UNKNOWN = "unknown", "okänt slag"


class Relation(Term):
    """What the publisher of a source is to the project."""

    SELF = "self", "projektet självt"
    FUNDER = "funder", "finansiär"
    PARTNER = "partner", "partner"
    # A network inside the programme that paid: close to the funder, and not independent.
    PROGRAMME = "programme", "nätverk inom programmet"
    COMMISSIONED = "commissioned", "på uppdrag"
    INDEPENDENT = "independent", "oberoende"
    AUTHORITY = "authority", "myndighet"


class Design(Term):
    """How a study was made: what it can and cannot say (evidence rules 3b). The first two compare with a similar
    group and count; the next three are described and never counted; the rest compare nothing."""

    RANDOMISED = "randomised", "lottat försök"
    SIMILAR_GROUP = "similar-group", "jämförelse med liknande grupp"
    OTHER_GROUP = "other-group", "jämförelse med en grupp som kan skilja sig"
    BEFORE_AFTER = "before-after", "före och efter"
    ASSOCIATION = "association", "samband"
    SYSTEMATIC_REVIEW = "systematic-review", "systematisk översikt"
    REVIEW = "review", "kunskapsöversikt"
    DESCRIPTIVE = "descriptive", "beskrivning och uppföljning"
    QUALITATIVE = "qualitative", "intervjuer och fallstudier"
    AUDIT = "audit", "granskning"
    BENCHMARK = "benchmark", "siffra för hela landet"


class StudyStatus(Term):
    """Whether there are results. That a study is overdue is worked out from its plan."""

    REGISTERED = "registered", "anmäld, inte börjad"
    UNDER_WAY = "under-way", "pågår"
    RESULTS = "results", "har resultat"
    UNREAD = "unread", "har resultat som vi inte har läst"


class Country(Term):
    SWEDEN = "SE", "Sverige"
    DENMARK = "DK", "Danmark"
    NORWAY = "NO", "Norge"
    FINLAND = "FI", "Finland"
    ICELAND = "IS", "Island"
    GERMANY = "DE", "Tyskland"
    NETHERLANDS = "NL", "Nederländerna"
    NORDIC = "nordic", "flera nordiska länder"
    SEVERAL = "several", "flera länder"


class StudyUnit(Term):
    """What was drawn or compared: people, or whole groups of them."""

    PERSONS = "persons", "personer"
    MUNICIPALITIES = "municipalities", "kommuner"
    OFFICES = "offices", "kontor"
    SCHOOLS = "schools", "skolor"


class Bearing(Term):
    """What a study says of a method, by what was delivered (evidence rules 3b)."""

    ITSELF = "itself", "hela sättet prövades"
    PACKAGE = "package", "prövades ihop med annat"
    KIND = "kind", "liknande sätt"


class Measure(Term):
    """What a difference is measured in."""

    POINTS = "points", "procentenheter"
    RELATIVE = "relative", "procent, relativt"
    RATIO = "ratio", "kvot"
    MEAN = "mean", "skillnad i medelvärde"
    MONEY = "money", "kronor"
    DIRECTION = "direction", "bara riktningen"


class Direction(Term):
    """Which way a difference goes, against what is wanted. `more` and `less` are for outcomes where nothing is."""

    BETTER = "better", "bättre"
    WORSE = "worse", "sämre"
    MORE = "more", "fler"
    LESS = "less", "färre"
    NONE = "none", "ingen skillnad"
    UNCLEAR = "unclear", "ingen säker skillnad"


class Ground(Term):
    """What a direction rests on."""

    INTERVAL = "interval", "osäkerhetsintervallet"
    P = "p", "p-värdet"
    SOURCE = "source", "källans ord"
    NOTHING = "nothing", "inget: det är bara en skillnad i siffror"


class Reservation(Term):
    """What a reader must know beside an estimate."""

    ALL_SUBSIDISED = "all-subsidised", "hela skillnaden var jobb med lönestöd"
    SUBSIDY_UNKNOWN = "subsidy-unknown", "om jobben hade lönestöd vet vi inte"
    DISPLACED_OTHERS = "displaced-others", "andra arbetssökande fick det svårare att få jobb"
    LOCKED_IN = "locked-in", "deltagarna fick arbete senare medan insatsen pågick"
    LOW_TAKE_UP = "low-take-up", "många som erbjöds plats deltog inte"
    WEAK_CONTRAST = "weak-contrast", "de andra fick nästan samma sak"
    HIGH_LOSS = "high-loss", "många försvann ur studien"
    OWN_UNIT = "own-unit", "följdes upp av myndighetens egen enhet"
    SURVEY = "survey", "bygger på en enkät"
    SURVEY_NO_RATE = "survey-without-response-rate", "bygger på en enkät, och hur många som svarade framgår inte"
    SELECTED_AFTER_START = "selected-after-start", "gäller ett urval som gjordes efter starten"
    DIFFERS_WITHIN = "differs-within", "olika för olika grupper"


class Extent(Term):
    """How much of a source we have read."""

    WHOLE = "whole", "hela källan"
    PART = "part", "en del av källan"
    QUOTED = "quoted", "bara ett citat ur källan"


class Language(Term):
    """The language that a source is written in."""

    SWEDISH = "sv", "svenska"
    ENGLISH = "en", "engelska"
    DANISH = "da", "danska"
    NORWEGIAN = "no", "norska"
    FINNISH = "fi", "finska"
    GERMAN = "de", "tyska"


class Family(Term):
    """What outcomes are about. One vote a trial is counted within a family (evidence rules 3b)."""

    WORK = "work", "arbete"
    STUDIES = "studies", "studier"
    SUPPORT = "support", "försörjning och inkomst"
    SWEDISH = "swedish", "svenska"
    PARTICIPATION = "participation", "delaktighet och nätverk"
    KNOWLEDGE = "knowledge", "kunskap"
    HEALTH = "health", "hälsa"
    CHILDREN = "children", "barn och föräldraskap"
    BUSINESS = "business", "företagande"


class Wanted(Term):
    """What is wanted of an outcome: the scale that better and worse are measured on."""

    MORE = "more", "mer är bättre"
    LESS = "less", "mindre är bättre"
    NEITHER = "neither", "varken mer eller mindre är bättre i sig"


class Currency(Term):
    KRONOR = "SEK", "kronor"
    EURO = "EUR", "euro"


class MissingReason(Term):
    NOT_IN_SOURCE = "not-in-source", "står inte i källan"
    NOT_IN_PART = "not-in-part", "står inte i det vi har läst"
    NOT_MEASURED = "not-measured", "mättes inte"
    RUNNING = "project-running", "projektet pågår"
    NOT_APPLICABLE = "not-applicable", "inte aktuellt här"
    TOO_FEW = "too-few", "visas inte, för få personer"
    SOURCE_GONE = "source-gone", "källan finns inte kvar"
    NOT_LOOKED = "not-looked", "det har vi inte letat efter än"


class ContradictionKind(Term):
    VALUES = "values", "olika värden"
    PARTS = "parts", "delarna stämmer inte med helheten"
    PERCENTAGE = "percentage", "en procentsats som inget antal personer ger"
    PLACES = "places", "olika uppgifter i samma källa"
    SPELLING = "spelling", "namn som skiljer sig"


class Handling(Term):
    SHOW_BOTH = "show-both", "allt som står visas"
    LATER_REPLACES = "later-replaces", "den senare ersätter den tidigare"
    LIKELY_MISPRINT = "likely-misprint", "troligt skrivfel"
    DIFFERENT_DEFINITION = "different-definition", "troligen olika definition"


class ContradictionStatus(Term):
    OPEN = "open", "öppen"
    ASKED = "asked", "vi har frågat"
    ANSWERED = "answered", "besvarad"


class MoneyKind(Term):
    GRANT = "grant", "beviljat stöd"
    OTHER_PUBLIC = "other-public", "annat offentligt stöd"
    OWN = "own-contribution", "egen insats"
    UNPAID = "unpaid-work", "ideellt arbete, ett värde och inte pengar"
    BUDGET = "budget", "total budget enligt källan"
    SPENT = "spent", "förbrukat"


class LessonKind(Term):
    LESSON = "lesson", "lärdom"
    OBSTACLE = "obstacle", "hinder"
    SUCCESS = "success-factor", "det som källan lyfter fram som framgångsfaktor"
    NEED = "need", "behov som blev synligt"


class NameUse(Term):
    SHORT = "short", "kort namn"
    FULL = "full", "fullständigt namn"
    INFLECTED = "inflected", "böjd form i löpande text"


class ProjectRelation(Term):
    PREDECESSOR = "predecessor", "föregångare"
    SUCCESSOR = "successor", "fortsättning"
    SIBLING = "sibling", "systerprojekt"


class MethodRelation(Term):
    COMBINED = "combined", "kombineras med"
    ALTERNATIVE = "alternative", "alternativ till"


class MethodGroup(Term):
    PARTICIPANTS = "participants", "Insatser för deltagare"
    ORGANISING = "organising", "Sätt att organisera"


class MaterialKind(Term):
    GUIDE = "guide", "handledning"
    TEMPLATE = "template", "mall"
    SYLLABUS = "syllabus", "kursplan"
    AGREEMENT = "agreement", "avtal"


class Aspect(Term):
    """What to think through before choosing a way of working, in the order that a page says it."""

    CONTROL = "control", "vem beslutar"
    RULES = "rules", "regler"
    STAFFING = "staffing", "bemanning"
    PRECONDITIONS = "preconditions", "förutsättningar"
    RISKS = "risks", "risker"
    FIRST_DAYS = "first-days", "de första 100 dagarna"
    MEASURING = "measuring", "mätning"


class Standing(Term):
    """Whether what a source says of rules and support still held when it was read."""

    IN_FORCE = "in-force", "gäller enligt sidan"
    CHANGED = "changed", "har ändrats"
    ENDED = "ended", "finns inte längre"
    PROPOSED = "proposed", "föreslaget, inte beslutat i det vi läst"
    # A study, an audit or an experience says how it was, and does not become untrue.
    THEN = "then", "så var det då"


class OrganisationKind(Term):
    MUNICIPALITY = "municipality", "kommun"
    REGION = "region", "region"
    AUTHORITY = "authority", "myndighet"
    ASSOCIATION = "association", "förening"
    COMPANY = "company", "företag"
    COOPERATIVE = "cooperative", "ekonomisk förening"
    LEADER = "leader", "leaderområde"
    COORDINATION = "coordination", "samordningsförbund"
    FUND = "fund", "fond eller program"
    OTHER = "other", "annan organisation"


class Topic(Term):
    """What a reader wants to know of any entry. A topic without an answer gets a reason (rules 7)."""

    OWNER = "owner", "vem som ägde projektet"
    PARTNERS = "partners", "vilka som samarbetade"
    FUNDER = "funder", "vem som betalade"
    CASE_NUMBER = "case_number", "diarie- eller journalnummer"
    PERIOD = "period", "när projektet pågick"
    PARTICIPANTS = "participants", "hur många som deltog"
    OUTCOME = "outcome", "vad det gav för deltagarna, i siffror"
    FOLLOW_UP = "follow_up", "hur det gick en tid efter avslut"
    COMPARISON = "comparison", "hur det gick för en liknande grupp"
    BUDGET = "budget", "vad projektet kostade"
    AFTERWARDS = "afterwards", "vad som hände efteråt"
    LESSONS = "lessons", "vad projektet lärde sig"
    STAFF = "staff", "personal"
    WEEKS = "weeks", "hur många veckor det tar"
    HOURS = "hours_per_week", "timmar i veckan"
    GROUP_SIZE = "group_size", "gruppens storlek"
    PREPARATION = "preparation", "förberedelser"
    PREMISES = "premises", "lokaler"
    TRANSPORT = "transport", "resor"
    LANGUAGE_SUPPORT = "language_support", "språkstöd"
    COST_ITEMS = "cost_items", "kostnadsposter"
    MATERIALS = "materials", "material att låna"
    CONTACT = "contact", "vem man kan fråga"


class ProposalKind(Term):
    CORRECTION = "correction", "något är fel"
    OBJECTION = "objection", "invändning mot en nivå"
    REPLY = "reply", "projektets svar"
