"""A project or a running operation, as its sources describe it."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.claim import Claim, Reply
from vagar.shape.fields import (
    ClaimId,
    CountyId,
    Date,
    Id,
    Kronor,
    Line,
    MethodId,
    MunicipalityId,
    OrganisationId,
    ProgrammeId,
    ProjectId,
    RichText,
    Sentence,
    Shape,
    Sourced,
    Statement,
)
from vagar.shape.shared import Entry, Lesson, Setting, TargetGroup
from vagar.shape.terms import (
    Basis,
    Carried,
    ContradictionKind,
    ContradictionStatus,
    Currency,
    Handling,
    MoneyKind,
    NameUse,
    Phase,
    ProjectKind,
    ProjectRelation,
    Remaining,
    Usage,
)


class NameForm(Sourced):
    """A form that the project's name takes in a source."""

    name: Line = Field(description="Namnet som källan skriver det")
    use: NameUse = Field(description="Kort, fullständigt eller böjt i löpande text")


class ProjectStatus(Sourced):
    code: Phase = Field(description="Planerat, pågår eller avslutat")
    ours: bool = Field(False, description="true om det är vår tolkning, till exempel av slutdatumet")


class Period(Sourced):
    start: Date | None = Field(None, description="Första dagen, månaden eller året")
    end: Date | None = Field(None, description="Sista dagen, månaden eller året")
    written: Line | None = Field(None, description="Källans ord för perioden")
    note: Sentence | None = Field(None, description="Kort anmärkning")


class Party(Sourced):
    """An organisation with a part in the project, as written and canonical."""

    organisation: OrganisationId = Field(description="Ur vocabulary/organisations.yml")
    written: Line | None = Field(None, description="Namnet som källan skriver det, om det skiljer sig")
    role: Line | None = Field(None, description="Vad organisationen gjorde")
    status: Carried = Field(Carried.CARRIED_OUT, description="Om deltagandet är genomfört eller bara planerat")


class Funding(Sourced):
    organisation: OrganisationId = Field(description="Finansiären, ur vocabulary/organisations.yml")
    written: Line | None = Field(None, description="Namnet som källan skriver det")
    programme: ProgrammeId | None = Field(None, description="Programmet, ur vocabulary/programmes.yml")
    role: Line | None = Field(None, description="Till exempel: fond, beslutade om stödet")


class CaseNumber(Sourced):
    number: Line = Field(description="Numret exakt som i källan")
    label: Line = Field(description="Källans ord: journalnummer, diarienummer")


class Place(Sourced):
    """Where it happened, as codes and in the source's words."""

    municipalities: tuple[MunicipalityId, ...] = Field((), description="Kommunkoder med fyra siffror, inom citattecken")
    counties: tuple[CountyId, ...] = Field((), description="Länskoder med två siffror, inom citattecken")
    written: Line | None = Field(None, description="Källans ord för platsen")
    ours: bool = Field(False, description="true om koderna är vår tolkning av källans ord")


class Link(Statement):
    """How this project used a method: its own sentence, source and place (evidence rules 9)."""

    method: MethodId = Field(description="Metodens id")
    status: Usage = Field(Usage.CARRIED_OUT, description="Genomfört, bara planerat, eller efter projektet")
    whole: bool = Field(False, description="true om projektet i huvudsak var den här metoden")


class ContradictingValue(Sourced):
    text: Line = Field(description="Vad som står där, kort")


class Contradiction(Shape):
    """Two statements that do not agree. Both are shown; nothing is silently chosen (evidence rules 6)."""

    id: Id = Field(description="Kort id, unikt i filen")
    kind: ContradictionKind = Field(description="Slags motsägelse")
    text: Sentence = Field(description="Vad som inte stämmer, i en mening")
    values: tuple[ContradictingValue, ...] = Field(min_length=2, description="Vad som står, och var")
    claims: tuple[ClaimId, ...] = Field((), description="Uppgifterna som berörs")
    names: tuple[Line, ...] = Field((), description="Namnen som skiljer sig, vid kind: spelling")
    handling: Handling = Field(description="Hur den hanteras")
    status: ContradictionStatus = Field(description="Öppen, frågad eller besvarad")
    date: Date = Field(description="När den antecknades")
    reply: Reply | None = Field(None, description="Projektets svar")


class Money(Sourced):
    """An amount, by kind and with the source's own label (evidence rules 8)."""

    kind: MoneyKind = Field(description="Beviljat, annat offentligt, ideellt, budget, förbrukat")
    label: Line = Field(description="Källans ord för posten")
    amount: Kronor = Field(description="Beloppet som heltal utan mellanrum")
    word: Line | None = Field(
        None, description="Ordet före beloppet i källan, när det inte är exakt: omkring, drygt, knappt, högst"
    )
    currency: Currency = Field(Currency.KRONOR, description="SEK eller EUR; euro räknas aldrig om")
    activity: Line | None = Field(None, description="Vad pengarna gäller, om det inte är hela projektet")
    covers: ClaimId | None = Field(
        None, description="Uppgiften om hur många, när beloppet och antalet gäller samma verksamhet och samma tid"
    )


class Assessment(Statement):
    """A score given before the project began: a judgement of the application, never an outcome."""

    score: int = Field(ge=0, description="Poäng")
    threshold: int | None = Field(None, ge=0, description="Gräns för avslag")


class RelatedProject(Statement):
    project: ProjectId = Field(description="Det andra projektets id")
    relation: ProjectRelation = Field(description="Föregångare, fortsättning eller systerprojekt")


class Remains(Statement):
    """One thing known about what was left when the money was spent, or about someone whose work it touches.

    What only concerns the owner, or an organisation around the project, says nothing of the project itself: `unknown`.
    """

    what: Remaining = Field(description="Lever vidare, har spridits, bytte namn, upphörde eller vet inte")
    basis: Basis = Field(Basis.FACT, description="Om det har hänt, eller bara var en plan eller ett löfte")
    date: Date | None = Field(None, description="När det gällde, med den precision som är känd")


class Project(Entry):
    """One project, `projects/<id>.yml`."""

    kind: ProjectKind = Field(description="Genomförande, förstudie, föregångare, verksamhet eller program")
    names: tuple[NameForm, ...] = Field(min_length=1, description="Namnets former i källorna")
    status: ProjectStatus | None = Field(None, description="Planerat, pågår eller avslutat")
    period: Period | None = Field(None, description="När det pågick")
    owner: tuple[Party, ...] = Field((), description="Projektägare")
    partners: tuple[Party, ...] = Field((), description="Samarbetspartner")
    funding: tuple[Funding, ...] = Field((), description="Finansiärer")
    case_numbers: tuple[CaseNumber, ...] = Field((), description="Diarie- och journalnummer")
    places: tuple[Place, ...] = Field((), description="Var det skedde")
    settings: tuple[Setting, ...] = Field((), description="Typ av plats")
    target_groups: tuple[TargetGroup, ...] = Field((), description="Målgrupper")
    about: RichText | None = Field(None, description="Längre text i Markdown, om det behövs")
    background: tuple[Statement, ...] = Field((), description="Vad projektet ville svara på")
    aims: tuple[Statement, ...] = Field((), description="Mål och syften")
    how: tuple[Statement, ...] = Field((), description="Hur projektet arbetade")
    planned: tuple[Statement, ...] = Field((), description="Det som bara planerades")
    methods: tuple[Link, ...] = Field((), description="Metoder, med en egen mening för varje")
    claims: tuple[Claim, ...] = Field((), description="Uppgifter med värde")
    contradictions: tuple[Contradiction, ...] = Field((), description="Uppgifter som inte stämmer överens")
    lessons: tuple[Lesson, ...] = Field((), description="Lärdomar, hinder och behov")
    afterwards: tuple[Statement, ...] = Field((), description="Vad som hände efteråt")
    remains: tuple[Remains, ...] = Field((), description="Vad som finns kvar sedan pengarna tagit slut")
    ask: tuple[Sentence, ...] = Field((), description="Frågor till organisationen om vad som finns kvar")
    attention: tuple[Statement, ...] = Field((), description="Uppmärksamhet")
    money: tuple[Money, ...] = Field((), description="Pengar, post för post")
    assessments: tuple[Assessment, ...] = Field((), description="Bedömning av ansökan")
    related_projects: tuple[RelatedProject, ...] = Field((), description="Föregångare och fortsättningar")

    @property
    def parties(self) -> tuple[Party | Funding, ...]:
        """All organisations that the project names: owners, partners and those who paid."""
        return (*self.owner, *self.partners, *self.funding)
