"""What making the search costs, of all stages before MkDocs: it should be 10 % at most.

    python benchmarks/search_build.py [number of products] [--profile]

The products are those of `catalogue.py`. Seconds are processor time. With `--profile` comes where the time goes, which
takes longer by itself.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from catalogue import generate
from countertalk.pages.page_text import text_of
from countertalk.pages.search import search_files
from thousand_products import before_mkdocs, timed

STEPS: dict[str, tuple[str, Callable[..., Any]]] = {
    "the words of pages": ("countertalk.pages.render", text_of),
    "the files of the index": ("countertalk.pages.site", search_files),
}
"""What is part of the search, and the module that calls it."""
HOTTEST = 25


def main(count: int, is_profiled: bool) -> None:
    """Print the share of each step."""
    profile = cProfile.Profile() if is_profiled else None
    with tempfile.TemporaryDirectory() as scratch:
        generate(Path(scratch), count)
        with watched(profile) as seconds:
            whole = sum(before_mkdocs(Path(scratch)).values())
    print(f"{count} products, {whole:.2f} s before MkDocs")
    for name, spent in seconds.items():
        print(f"  {name:24} {spent:6.2f} s  {spent / whole:6.1%}")
    print(f"the search: {sum(seconds.values()):.2f} s, {sum(seconds.values()) / (whole):.1%}")
    if profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(HOTTEST)


@contextmanager
def watched(profile: cProfile.Profile | None) -> Iterator[dict[str, float]]:
    """Seconds by step of what is made inside."""
    seconds = dict.fromkeys(STEPS, 0.0)

    def watching(name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any) -> Any:
            with timed(seconds, name):
                return profile.runcall(step, *args) if profile else step(*args)

        return run

    patches = [
        patch.object(sys.modules[module], step.__name__, watching(name, step)) for name, (module, step) in STEPS.items()
    ]
    for one in patches:
        one.start()
    yield seconds
    for one in patches:
        one.stop()


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:] if one.isdecimal()]
    main(numbers[0] if numbers else 1000, "--profile" in sys.argv)
