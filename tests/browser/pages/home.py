"""The home page: where the reader was, and what is next."""

from __future__ import annotations

HOME_LINKS = "[data-ct-home] a"
HOME = "[data-ct-home]"
HOME_LABELS = "[data-ct-home] .ct-label"
HOME_PARTS = "[data-ct-home] *"
HOME_STARTED = "[data-ct-home][data-ct-started]"
HOME_LATE = "[data-ct-home] .ct-plan__late"
