"""From files to playbooks: `playbooks/**/*.yml` -> `list[Playbook]`, or every problem of every file at once.

folder       from a folder to its playbooks and sections, file by file
files        which files there are, and their text
hard_links   files with a second name
source       where the values of a playbook are in its file
reader       text -> plain data with places, string-first
comments     comments that may be text
escapes      backslashes that YAML swallows
invisible    characters that cannot be seen
texts        what can be wrong with a single text
syntax       what a YAML syntax error means to somebody who does not know YAML
brackets     the same inside braces and brackets
document     a file as it was typed: plain data and its places
sections     the folders as sections, and the defaults that playbooks inherit from them
validate     plain data -> model
attachments  the pictures and files that a playbook names
playbook     what comes out: a playbook, a section
problems     what can be wrong with a file, each with its code
"""

from countertalk.load.document import Document, read_document
from countertalk.load.files import PLAYBOOKS, SECTION_FILE
from countertalk.load.folder import load
from countertalk.load.playbook import GENERAL, Playbook, Section, in_order
from countertalk.load.source import Source
from countertalk.load.validate import validate

__all__ = [
    "GENERAL",
    "PLAYBOOKS",
    "SECTION_FILE",
    "Document",
    "Playbook",
    "Section",
    "Source",
    "in_order",
    "load",
    "read_document",
    "validate",
]
