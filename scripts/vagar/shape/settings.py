"""The site's own settings: a few lines of mkdocs.yml, read as strictly as everything else."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from vagar.shape.fields import Address, FunctionMail, Line, Name, Shape
from vagar.shape.terms import Term

PLACEHOLDER = ".example"


def _folder(address: str) -> str:
    return address if address.endswith("/") else address + "/"


Folder = Annotated[Address, AfterValidator(_folder)]


class PublisherType(Term):
    """What the publisher is, as the EU's catalogues of open data have it (ADMS)."""

    NON_PROFIT = "NonProfitOrganisation", "ideell organisation"
    LOCAL = "LocalAuthority", "kommun"
    REGIONAL = "RegionalAuthority", "region eller länsstyrelse"
    NATIONAL = "NationalAuthority", "statlig myndighet"
    COMPANY = "Company", "företag"
    ACADEMIC = "Academia-ScientificOrganisation", "universitet eller högskola"
    PRIVATE = "PrivateIndividual(s)", "privatperson"


class Settings(Shape):
    """Who is behind the site and where it lives. Values that end in `.example` are not set yet."""

    site_name: Name = Field(description="Webbplatsens namn")
    site_url: Folder = Field(description="Webbplatsens adress")
    forge: Folder = Field(description="Adressen framför en fils sökväg, där man kan föreslå en ändring")
    publisher: Line | None = Field(None, description="Ansvarig utgivare")
    publisher_type: PublisherType = Field(PublisherType.NON_PROFIT, description="Slags utgivare, för dataportaler")
    contact: FunctionMail = Field(description="Funktionsadress för frågor och rättelser")
    reply_days: int = Field(ge=1, le=365, description="Inom hur många dagar den som skriver får svar")

    def placeholders(self) -> list[str]:
        """Names of the settings that still hold a placeholder."""
        hosts = {
            "site_url": urlsplit(self.site_url).hostname or "",
            "forge": urlsplit(self.forge).hostname or "",
            "publisher": self.publisher or "",
            "contact": self.contact,
        }
        return [name for name, value in hosts.items() if value.strip().endswith(PLACEHOLDER)]
