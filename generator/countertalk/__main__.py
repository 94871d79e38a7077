"""`countertalk`, and `python -m countertalk`: what has to be done before anything else is imported.

Therefore the imports are where they are, and the first ones are of modules that Python has loaded already.
"""

import os
import sys


def main() -> int:
    """Run the command line; returns its exit status."""
    _leave_out_working_folder()
    from countertalk import interruption

    interruption.arm()
    from countertalk import cli

    return cli.main()


def _leave_out_working_folder() -> None:
    """Keep a yaml.py beside somebody's playbooks from being imported: `python -m` would look there first."""
    try:
        here = os.getcwd()  # noqa: PTH109 - pathlib is not loaded yet
    except OSError:  # the folder is gone
        here = ""
    sys.path[:] = [entry for entry in sys.path if entry and os.path.realpath(entry) != here]


if __name__ == "__main__":
    sys.exit(main())
