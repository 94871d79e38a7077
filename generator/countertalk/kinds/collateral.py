"""Collateral: a file or a page to show or send, and what it is for."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import ValidationInfo, field_validator, model_validator

from countertalk.model import Address, Attachment, Content, Line, RoleRef, StaffOnly
from countertalk.model.common import ContentRef, FunnelStage, ObjectionRef, Personas, ProductRef, RoleRefs, StageRef
from countertalk.model.scalar import refuse


class CollateralType(StrEnum):
    """The type of material."""

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
    """A file or a page to show or send, and what it is for."""

    former_keys = (("answers_objections", "proves"), ("expires", "valid_until"))

    starter_fields = ("file",)

    collateral_type: CollateralType
    """The type of material, such as a one-pager, a presentation or a price list."""
    file: Attachment | None = None
    """The file itself, as a path relative to this playbook."""
    url: Address | None = None
    """The web address of the material, if it is not a file beside this playbook."""
    persona: Annotated[Personas, StaffOnly()] = ()
    """The personas that the material is made for."""
    funnel_stage: Annotated[FunnelStage | None, StaffOnly()] = None
    """The stage of the buyer's journey that the material suits."""
    stages: Annotated[tuple[StageRef, ...], StaffOnly()] = ()
    """The stages of the sales process in which to use the material."""
    proves: Annotated[tuple[ObjectionRef, ...], StaffOnly()] = ()
    """The objections that the material helps to answer."""
    products: tuple[ProductRef, ...] = ()
    """The products that the material covers."""
    produced_by: Annotated[RoleRef | None, StaffOnly()] = None
    """The role that produces the material and updates it."""
    used_by: Annotated[RoleRefs, StaffOnly()] = ()
    """The roles that use the material with buyers."""
    made_for: Annotated[ContentRef | None, StaffOnly()] = None
    """The content in a content plan that the material was made for."""
    version: Line | None = None
    """The version or edition of the material, such as 2026-1."""

    @field_validator("url")
    @classmethod
    def _is_in_one_place(cls, url: str | None, info: ValidationInfo) -> str | None:
        if url and info.data.get("file"):
            raise refuse("a piece of collateral is either a file or an address", "keep one of 'file:' and 'url:'")
        return url

    @model_validator(mode="after")
    def _is_somewhere(self) -> Collateral:
        if not self.file and not self.url:
            raise refuse(
                "this piece of collateral has no file and no address",
                "add 'file:' with its file, or 'url:' with its address",
            )
        return self
