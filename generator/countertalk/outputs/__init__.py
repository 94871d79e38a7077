"""What is made of a handbook: the only stage that writes.

folders  folders that countertalk made, and may therefore clear
mkdocs   the site
"""
