"""`python -m countertalk` is `countertalk`."""

import sys

from countertalk.cli import main

sys.exit(main())
