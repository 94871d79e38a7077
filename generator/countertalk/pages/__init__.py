"""From the handbook to pages as text: `Edition` -> `Site`. Nothing is written here.

activity_index  what there is to do, for the scripts that show readers how far they are
addresses       where each page is
alphabet        titles in the order of a language, and the letters under which they stand
assets          scripts and styles
cards           questions that follow from what belongs together in playbooks
diagrams        stages, points in time and branching scenarios as pictures
environment     the Jinja environment
figures         numbers, money and sizes as readers see them
glossary_terms  where a text uses a glossary term
inputs          what a page was made from
layers          a graph in layers
lists           playbooks by kind, by the day of their review, the newest
markup          an author's CommonMark as HTML
navigation      the navigation, from the places that pages name
options         the options of a question, in an order that gives nothing away
page            a page as text
pagination      the pages of a long list
pictures        what pictures are made of
practice        the questions that a role practises
protocol        the types of what scripts are given as data
queries         what views and templates ask about the handbook
render          one page after the other, each by its view and its template
scope           what else the templates of a page may ask
search          what the search finds: the entries of pages, and the index of a site
shelves         what readers browse, and what they filter it by
site            what comes out: a whole site as one value
source          what views ask: the handbook, the configuration, the words
trees           the steps of a branching scenario as a picture
view            what every view is
views/          one module for each sort of page: home, role, section, playbook, …
words           every word of the interface
"""

from countertalk.pages.page import Page
from countertalk.pages.site import Site, render
from countertalk.pages.words import Words, load_words

__all__ = ["Page", "Site", "Words", "load_words", "render"]
