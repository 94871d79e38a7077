"""What each code means: the docstrings of the rules and of the faults."""

from __future__ import annotations

import inspect
from collections.abc import Mapping

from countertalk.load import faults
from countertalk.rules import all_rules


def explanations() -> Mapping[str, str]:
    """The text of every code, in the order of the codes."""
    found = {code: rule.doc for code, rule in all_rules().items()}
    found |= {code: fault.__doc__ or "" for code, fault in faults.all_faults().items()}
    return {code: inspect.cleandoc(found[code]) for code in sorted(found)}
