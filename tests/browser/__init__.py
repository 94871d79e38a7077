"""The built site in real browsers; a test is written once and runs in each.

provide     which browsers and drivers this machine has, installing them if necessary
engines     how a test talks to a browser, whichever it is
chromium, webkit
            one class per browser engine
between     the proxy through which WebKit sees the sites: it counts requests and puts scripts first
served      folders served on this machine
pages       page objects: every selector, and what a reader does with it
claims      what a page may not claim, whatever the browser keeps
conftest    the fixtures: `site` (the shipped playbooks, served), small sites, and `browser` (reset for each test)
"""
