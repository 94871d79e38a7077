"""A learning path: what to learn, in which order."""

from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Reference, RefersTo, Text
from countertalk.model.activities import Completion, Path
from countertalk.model.common import Certificate, RoleRefs


class LearningPath(Content):
    """What to learn, and in which order, to be able to do something."""

    for_role: RoleRefs = Field(min_length=1)
    """The roles that the path is meant for."""
    outcome: Text
    """What learners can do once they have completed the path."""
    steps: tuple[Annotated[Reference, RefersTo(("lesson", "quiz", "scenario", "checklist"))], ...] = Field(min_length=1)
    """The lessons, quizzes, scenarios and checklists to work through, in order."""
    completion: Completion = Completion.COMPLETED_AND_PASSED
    """When the path counts as completed."""
    certificate: Certificate | None = None
    """The certificate that learners earn by completing the path."""

    @property
    def path(self) -> Path:
        includes = (*self.steps, *(self.certificate.requires if self.certificate else ()))
        return Path(self.for_role, includes, self.steps, completion=self.completion, certificate=self.certificate)
