"""From playbooks to the handbook: `list[Playbook]` -> `Handbook`, with every reference resolved both ways. Read-only.

names     what references can name, and what each of them points at
mentions  the references that are in fields and texts of a playbook
handbook  the handbook, and how it is put together
"""

from countertalk.handbook.handbook import Handbook, link
from countertalk.handbook.mentions import Mention, internal_link
from countertalk.handbook.names import Names, Target

__all__ = ["Handbook", "Mention", "Names", "Target", "internal_link", "link"]
