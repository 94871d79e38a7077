"""Page objects, one module for each page or part of one: what tests do there, what they read, and where it is.

page        what every page has in common, and its accessibility
storage     what the browser keeps, and browsers that keep nothing
question, quiz, dragging, practice
            questions of every shape, alone, in a quiz and in a round of practice
checklist, plan
            lists to tick, and lists by the calendar
scenario, role_play
            conversations that are played, and sheets that take points
home, path, marks, progress, team, device
            what is done, where it is marked, and whose it is
finder      the search, what it finds, and what it marks
tabs        two tabs in which something is done at the same time
"""
