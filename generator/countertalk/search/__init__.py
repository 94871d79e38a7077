"""The search: entries become an index, which is a folder of files that browsers search without a server.

entry     what people look for
words     how a text falls into words, and by which terms each is found
synonyms  words that mean the same for a whole site
stems     forms of the same word
weights   what counts how much, and why
found     by which terms an entry is found
encoding  the texts of an index
index     the files of an index
"""

from countertalk.search.entry import Entry, Sort, State
from countertalk.search.index import Site, index_files
from countertalk.search.synonyms import Synonyms, synonyms

__all__ = ["Entry", "Site", "Sort", "State", "Synonyms", "index_files", "synonyms"]
