"""The profiles of Factur-X: the level that a PDF's metadata announce, and the identifier that its XML bears."""

LEVELS = {
    "urn:factur-x.eu:1p0:minimum": "MINIMUM",
    "urn:factur-x.eu:1p0:basicwl": "BASIC WL",
    "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic": "BASIC",
    "urn:cen.eu:en16931:2017": "EN 16931",
    "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended": "EXTENDED",
}


def profile_level(identifier: str | None) -> str | None:
    """Name the level of a profile; None for one that has no level of its own, or that is not known.

    >>> profile_level("urn:cen.eu:en16931:2017"), profile_level("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de")
    ('EN 16931', None)
    """
    return LEVELS.get((identifier or "").lower())


def same_level(announced: str, written: str) -> bool:
    """Whether two names are those of one level, whatever their blanks; « COMFORT » is the first name of EN 16931.

    >>> same_level("en16931", "EN 16931"), same_level("Comfort", "EN 16931"), same_level("BASIC", "BASIC WL")
    (True, True, False)
    """
    bare = "".join(announced.upper().split()).replace("COMFORT", "EN16931")
    return bare == "".join(written.split())
