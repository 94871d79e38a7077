"""Collateral: a file or a page to show or send, and what it is good for."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import ValidationInfo, field_validator, model_validator

from countertalk.model import Address, Attachment, Content, Line, RoleRef, StaffOnly
from countertalk.model.common import ContentRef, FunnelStage, ObjectionRef, Personas, ProductRef, RoleRefs, StageRef
from countertalk.model.scalar import refuse


class CollateralType(StrEnum):
    """The form of the piece."""

    PRESENTATION = "presentation"
    ONE_PAGER = "one_pager"
    CASE_STUDY = "case_study"
    WHITEPAPER = "whitepaper"
    DATA_SHEET = "data_sheet"
    PRICE_LIST = "price_list"
    DEMO = "demo"
    VIDEO = "video"
    EMAIL = "email"
    ROI_CALCULATOR = "roi_calculator"
    PROPOSAL = "proposal"
    BATTLECARD = "battlecard"
    SHELF_TALKER = "shelf_talker"
    SAMPLE = "sample"


class Collateral(Content):
    """A file or a page to show or send, and what it is good for."""

    former_keys = (("answers_objections", "proves"), ("expires", "valid_until"))

    starter_fields = ("file",)

    collateral_type: CollateralType
    """What sort of piece it is: a one-pager, a presentation, a price list."""
    file: Attachment | None = None
    """The file, which lies beside the playbook: files/roi-sheet.pdf."""
    url: Address | None = None
    """Its address, where it lies elsewhere."""
    persona: Annotated[Personas, StaffOnly()] = ()
    """Whom it is for."""
    funnel_stage: Annotated[FunnelStage | None, StaffOnly()] = None
    """How far the buyer is."""
    stages: Annotated[tuple[StageRef, ...], StaffOnly()] = ()
    """The stages of the sale in which it is used."""
    proves: Annotated[tuple[ObjectionRef, ...], StaffOnly()] = ()
    """What it is the proof against."""
    products: tuple[ProductRef, ...] = ()
    """What it is about."""
    produced_by: Annotated[RoleRef | None, StaffOnly()] = None
    """The role that makes it."""
    used_by: Annotated[RoleRefs, StaffOnly()] = ()
    """The roles that use it."""
    made_for: Annotated[ContentRef | None, StaffOnly()] = None
    """The piece of content that it was made for."""
    version: Line | None = None
    """Which version it is."""

    @field_validator("url")
    @classmethod
    def _is_in_one_place(cls, url: str | None, info: ValidationInfo) -> str | None:
        if url and info.data.get("file"):
            raise refuse("a piece of collateral is either a file or an address", "keep one of 'file:' and 'url:'")
        return url

    @model_validator(mode="after")
    def _is_somewhere(self) -> Collateral:
        if not self.file and not self.url:
            raise refuse("this piece of collateral is nowhere", "add 'file:' with its file, or 'url:' with its address")
        return self
