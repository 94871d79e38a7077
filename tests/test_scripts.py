"""The scripts that pages ask for are among those that phones can fetch."""

from __future__ import annotations

import re

from countertalk.resources import templates_folder

TEMPLATES = templates_folder()


def test_every_script_that_a_template_needs_is_there() -> None:
    texts = [path.read_text("utf-8") for path in TEMPLATES.rglob("*.j2")]
    calls = [call for text in texts for call in re.findall(r'\bneeds\(([^)]*)\)|data-ct-later=("\w+")', text)]
    named = {name for call in calls for name in re.findall(r'"(\w+)"', "".join(call))}
    assert named == {"outline", "learn", "seldom"}
    assert named - {"outline"} <= {path.stem for path in (TEMPLATES / "compiled").iterdir()}
