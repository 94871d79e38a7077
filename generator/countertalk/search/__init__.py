"""The search: entries become an index, which is a folder of files that browsers search without a server.

entry     what people look for
words     how a text is split into words, and the terms that find each
encoding  the texts of an index
stems     forms of the same word
weights   what counts how much, and why
synonyms  words that mean the same for a whole site
found     the terms that find an entry
index     the files of an index
"""

from countertalk.search.entry import Entry, Sort, State
from countertalk.search.index import SiteContext, index_files
from countertalk.search.synonyms import Synonyms, synonyms

__all__ = ["Entry", "SiteContext", "Sort", "State", "Synonyms", "index_files", "synonyms"]
