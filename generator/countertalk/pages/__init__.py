"""From the handbook to pages as text: `Handbook` -> `list[Page]`. Nothing is written here.

activity_index  what there is to do, for the scripts that show readers how far they are
addresses       which page lies where
cards           questions that follow from what belongs together in playbooks
diagrams        stages, points in time and branching scenarios as pictures
environment     the Jinja environment
glossary_terms  where a glossary term stands in a text
layers          a graph in layers
markup          an author's CommonMark as HTML
options         the options of a question, in an order that gives nothing away
page            what comes out
pictures        what pictures are made of
practice        the questions that a role practises
queries         what templates ask about the handbook
render          the pages of playbooks, sections and roles, the home page and the list of reviews
trees           the steps of a branching scenario as a picture
words           every word of the interface
"""

from countertalk.pages.activity_index import activity_index_script
from countertalk.pages.page import Page
from countertalk.pages.render import render
from countertalk.pages.words import Words, load_words

__all__ = ["Page", "Words", "activity_index_script", "load_words", "render"]
