"""`site_config.yml`: the site's name, brand, repository, language, review defaults and the severity of rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from countertalk.load import Document, read_document, validate
from countertalk.load.problems import field_problems, file_problems
from countertalk.model import Address, Days, Language, Line, Model, Percent
from countertalk.problems import ContentError, Place, Severity, did_you_mean, one_of

FILE = "site_config.yml"

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$"), Field(examples=["#1f4d45"])]


class Brand(Model):
    """The colours of the site: six hex digits after a #, in quotes."""

    primary: Colour = "#1f4d45"
    """The background colour of the header."""
    accent: Colour = "#0b6e5f"
    """The colour of links and buttons on light pages."""
    accent_dark: Colour = "#7fd6c2"
    """The colour of links and buttons on dark pages."""


class External(Model):
    """The name and description of the customers' site, if they differ from the staff's."""

    name: Line | None = None
    """The name of the customers' site."""
    description: Line | None = None
    """What the customers' site is about, in one sentence for search engines and link previews."""


class SiteConfig(Model):
    """What the site is called and how it behaves; every key is optional."""

    name: Line = "Playbooks"
    """The name of the site, in the header and in the title of every page."""
    description: Line = "Playbooks for marketing and sales."
    """What the site is about, in one sentence for search engines and link previews."""
    external: External = Field(default_factory=External)
    """The name and description of the customers' site, if they differ from the staff's."""
    url: Address | None = None
    """The address at which the site is published."""
    language: Language = "en"
    """The language of the interface, and of playbooks without a `locale`."""
    repo_url: Address | None = None
    """The repository with the playbooks: every page links to its file there."""
    edit_uri: Line = Field(default="edit/main", examples=["edit/main"])
    """The path between the repository's address and the file in the address of its editor."""
    brand: Brand = Field(default_factory=Brand)
    """The colours of the site, to match your brand."""
    due_soon: Days = 14
    """How many days before a review is due the page starts to announce it."""
    pass_percent: Percent = Field(default=80, ge=1, le=100)
    """The pass mark, in per cent, of quizzes that do not set their own."""
    synonyms: tuple[tuple[Line, ...], ...] = Field(default=(), examples=[[["discount", "rebate"]]])
    """Words that mean the same here: each list is a group, and who types one of them finds the others."""
    rules: Mapping[str, Severity] = Field(default_factory=dict, examples=[{"RET-05": "error"}])
    """How serious a problem each rule reports, by code: `error`, `warning`, `info` or `off`."""

    def for_customers(self) -> SiteConfig:
        """The configuration of the site for customers."""
        own = {key: value for key, value in self.external if value is not None}
        return self.model_copy(update=own)


def load_config(root: Path, rules: Collection[str]) -> SiteConfig:
    """The configuration in `root`, or the defaults where there is no file; `rules` are the existing codes.

    Raises `ContentError` where the file cannot be read, or gives a severity to a rule that does not exist.
    """
    path = root / FILE
    other = path.with_suffix(".yaml")
    if other.exists():
        raise ContentError([file_problems.wrong_ending(Place(other.name), other.name)])
    if not path.exists() and not path.is_symlink():
        return SiteConfig()
    document = read_document(path, root, root, first="'name:'")
    if not isinstance(document, Document):
        raise ContentError(document)
    config = validate(SiteConfig, document.data, document.source)
    if not isinstance(config, SiteConfig):
        raise ContentError(config)
    unknown = [code for code in config.rules if code not in rules]
    if unknown:
        raise ContentError(
            field_problems.unknown_choice(
                document.source.place(("rules", code), key=True),
                code,
                did_you_mean(code, rules) or one_of(rules, most=20),
            )
            for code in unknown
        )
    return config
