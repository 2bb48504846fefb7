"""Stand-in for the package that every Colab has."""

import os


def record(event: str) -> None:
    """A line in the file of events, for the tests."""
    if "STAND_IN_EVENTS" in os.environ:
        with open(os.environ["STAND_IN_EVENTS"], "a", encoding="utf-8") as file:
            file.write(event + "\n")


def the_kernel():
    """Where the real package needs the kernel it fails just so in any other process."""
    import IPython

    return IPython.get_ipython().kernel
