"""The built site in a real browser.

provide     which browser and driver there are on this machine, installed if need be
engines     how a test talks to a browser: one class per browser engine
served      folders served on this machine, and sites built into them
conftest    the fixtures: `site` (the shipped playbooks, built and served once) and `browser` (reset for each test)
"""
