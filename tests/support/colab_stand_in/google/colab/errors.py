"""Errors of the real package that its functions raise besides ValueError and OSError."""


class Error(Exception):
    pass


class MessageError(Error):
    """The browser answered with an error; in the real package it lives in a private module."""
