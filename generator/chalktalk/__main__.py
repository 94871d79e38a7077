"""`python -m chalktalk` is `chalktalk`."""

import sys

from chalktalk.cli import main

sys.exit(main())
