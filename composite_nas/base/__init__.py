"""What every room may use: settings, errors, log lines, files, devices; it imports no other room.

In: flags, paths, and what the machine has.
Out: Settings, one sentence for every mistake, files that appear whole or not at all, a Device.
Open first: settings.py, then errors.py.
"""
