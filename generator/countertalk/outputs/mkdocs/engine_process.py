"""What the engine's process runs: MkDocs, until the process that has started it is gone, even if that was killed.

It is run as a file, so that nothing else of this package is imported.
"""

import os
import runpy
import threading


def _end_with_parent() -> None:
    os.read(0, 1)  # nobody writes: it returns when nobody is left who could
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    runpy.run_module("mkdocs", run_name="__main__", alter_sys=True)
