"""Strict reading of untrusted XML: no DOCTYPE, no entity, no network, bounds on everything, an honest encoding."""

import re

from lxml import etree

from assistant.intake.limits import Limits
from assistant.intake.observations import Unreadable, observed
from assistant.intake.prolog import after_prolog
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number

PLAIN_MAX = 10_000_000  # libxml2 keeps its own stricter bounds up to this length of text
_BOMS = (
    (b"\xef\xbb\xbf", "UTF-8"),
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_PLAIN = (b'<?xml version="1.0" encoding="UTF-8"?>', b"<?xml version='1.0' encoding='UTF-8'?>")
_DOCTYPE = b"<!DOCTYPE"
_UTF16_START = (b"<\x00", b"\x00<")
_DECLARED = re.compile(rb"""\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"'>]*)""", re.DOTALL)
_SINGLE_BYTE = {"ISO-8859-1": "latin-1", "ISO-8859-15": "iso8859-15", "WINDOWS-1252": "cp1252"}
_SAME_AS = {
    "UTF8": "UTF-8",
    "USASCII": "UTF-8",
    "ASCII": "UTF-8",
    "UTF16": "UTF-16",
    "UTF16LE": "UTF-16",
    "UTF16BE": "UTF-16",
    "LATIN1": "ISO-8859-1",
    "ISOLATIN1": "ISO-8859-1",
    "L1": "ISO-8859-1",
    "ISO88591": "ISO-8859-1",
    "LATIN9": "ISO-8859-15",
    "L9": "ISO-8859-15",
    "ISO885915": "ISO-8859-15",
    "CP1252": "WINDOWS-1252",
    "WINDOWS1252": "WINDOWS-1252",
}
"""The names under which these encodings are declared, without their hyphens, underscores and capitals."""

_ERRORS = etree.ErrorTypes
_REASONS = {
    _ERRORS.ERR_TAG_NOT_FINISHED: NoticeId.XML_TRONQUE,
    _ERRORS.ERR_DOCUMENT_END: NoticeId.XML_DEUX_RACINES,
    _ERRORS.ERR_INVALID_ENCODING: NoticeId.XML_OCTETS_INVALIDES,
    _ERRORS.ERR_INVALID_CHAR: NoticeId.XML_MAL_FORME,
    _ERRORS.ERR_UNDECLARED_ENTITY: NoticeId.XML_ENTITE,
    _ERRORS.ERR_UNSUPPORTED_ENCODING: NoticeId.XML_ENCODAGE_INCONNU,
}
_DETAILS = {
    _ERRORS.ERR_TAG_NAME_MISMATCH: "une balise en ferme une autre",
    _ERRORS.ERR_INVALID_CHAR: "caractère interdit",
    _ERRORS.ERR_ATTRIBUTE_REDEFINED: "attribut en double",
    _ERRORS.ERR_RESERVED_XML_NAME: "déclaration XML ailleurs qu'au début",
    _ERRORS.ERR_RESOURCE_LIMIT: "valeur démesurée",
    _ERRORS.NS_ERR_UNDEFINED_NAMESPACE: "préfixe non déclaré",
    _ERRORS.ERR_LT_IN_ATTRIBUTE: "« < » dans un attribut",
}


def _parser(*, huge_tree: bool, encoding: str | None = None) -> etree.XMLParser:
    return etree.XMLParser(
        encoding=encoding,
        huge_tree=huge_tree,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )


_PARSER = _parser(huge_tree=False)


def parse(data: bytes, limits: Limits, place: str | None = None) -> etree._Element:
    """Parse a whole XML document and give its root; comments and instructions are gone, values are whole.

    Raises Unreadable, with the line when there is one, for anything that is not one sound and bounded document.
    """
    encoding, written = ("UTF-8", "UTF-8") if data.startswith(_PLAIN) else _encoding(data, place)
    _bounded(data, limits, place)
    if encoding == "UTF-16":
        _no_doctype(data.decode("utf-16", "replace").encode(), place)
    elif b"<!DOCTYPE" in data:
        _no_doctype(data, place)
    if encoding != "UTF-16" and b"\0" in data:
        raise Unreadable(observed(NoticeId.XML_CARACTERE_NUL, place))
    parser = _PARSER if len(data) <= PLAIN_MAX else _parser(huge_tree=True)
    if encoding in _SINGLE_BYTE and written.upper() != encoding:  # the library knows no other name of it for sure
        parser = _parser(huge_tree=len(data) > PLAIN_MAX, encoding=encoding)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _explained(error, data, written, limits, place) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable(observed(NoticeId.XML_DOCTYPE, place))
    _shallow(root, data, limits, place)
    return root


def _no_doctype(data: bytes, place: str | None) -> None:
    """Refuse a DOCTYPE before anything of it is parsed; inside a comment or a CDATA section it is only text."""
    at = after_prolog(data, len(_BOMS[0][0]) if data.startswith(_BOMS[0][0]) else 0)
    if data[at : at + len(_DOCTYPE)].upper() == _DOCTYPE:
        raise Unreadable(observed(NoticeId.XML_DOCTYPE, place))


def _encoding(data: bytes, place: str | None) -> tuple[str, str]:
    """Name the encoding, then as it is written, once its mark, its declaration and the bytes agree."""
    marked = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    if marked == "UTF-32":
        raise Unreadable(observed(NoticeId.XML_ENCODAGE_INCONNU, place, detail="UTF-32"))
    if marked is None and data.startswith(_UTF16_START):
        raise Unreadable(observed(NoticeId.XML_UTF16_SANS_BOM, place))
    if marked == "UTF-16":
        head = data[: 2 * (len(data) // 2)][:1024].decode("utf-16", "replace").encode("latin-1", "replace")
    else:
        head = data[:512].removeprefix(b"\xef\xbb\xbf")
    found = _DECLARED.match(head)
    if not found:
        return marked or "UTF-8", marked or "UTF-8"
    written = found[1].decode("latin-1")
    declared = _SAME_AS.get(written.upper().replace("-", "").replace("_", ""), "")
    if not declared:
        raise Unreadable(observed(NoticeId.XML_ENCODAGE_INCONNU, place, detail=written))
    actual = marked or ("UTF-8" if declared == "UTF-16" else declared)
    if declared != actual:
        raise Unreadable(observed(NoticeId.XML_ENCODAGE_TROMPEUR, place, detail=written, seen=actual))
    if declared in _SINGLE_BYTE and not data.isascii() and _reads_as_utf8(data):
        raise Unreadable(observed(NoticeId.XML_ENCODAGE_TROMPEUR, place, detail=written, seen="UTF-8"))
    if _SINGLE_BYTE.get(declared) == "cp1252":
        try:
            data.decode("cp1252")
        except UnicodeDecodeError:
            raise Unreadable(observed(NoticeId.XML_OCTETS_INVALIDES, place, detail=written)) from None
    return declared, written


def _reads_as_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _bounded(data: bytes, limits: Limits, place: str | None) -> None:
    """Refuse before parsing what could only grow: tags, attributes and namespaces are counted in the bytes."""
    most = limits.xml_elements * 2
    if len(data) > most and data.count(b"<") > most:
        seen = number(data.count(b"<"))
        raise Unreadable(observed(NoticeId.XML_TROP_D_ELEMENTS, place, seen=seen, limit=number(most)))
    if len(data) > limits.xml_attributes and data.count(b"=") > limits.xml_attributes:
        raise Unreadable(observed(NoticeId.XML_TROP_D_ATTRIBUTS, place, limit=number(limits.xml_attributes)))
    if len(data) > limits.xml_namespaces and data.count(b"xmlns") > limits.xml_namespaces:
        raise Unreadable(observed(NoticeId.XML_TROP_D_ESPACES_DE_NOMS, place, limit=number(limits.xml_namespaces)))


def _shallow(root: etree._Element, data: bytes, limits: Limits, place: str | None) -> None:
    """Refuse a tree deeper, or an element more crowded, than any invoice.

    libxml2 itself stops at 256 levels up to PLAIN_MAX. Attributes are counted when the bytes show more of them
    than tags.
    """
    if len(data) > PLAIN_MAX and root.xpath("boolean(" + "/*" * (limits.xml_depth + 1) + ")"):
        raise Unreadable(observed(NoticeId.XML_TROP_PROFOND, place, limit=number(limits.xml_depth)))
    attributes = data.count(b"=")
    crowded = attributes > limits.xml_attributes_of_one and attributes > data.count(b"<")
    if crowded and root.xpath(f"boolean(//*[count(@*) > {limits.xml_attributes_of_one}])"):
        raise Unreadable(observed(NoticeId.XML_TROP_D_ATTRIBUTS, place, limit=number(limits.xml_attributes_of_one)))


def _explained(
    error: etree.XMLSyntaxError, data: bytes, encoding: str, limits: Limits, place: str | None
) -> Unreadable:
    code = getattr(error, "code", 0)
    if code == _ERRORS.ERR_NO_MEMORY:
        raise MemoryError from None
    line, _ = error.position or (0, 0)
    where = f"{place}, ligne {line}" if place else f"ligne {line}"
    if code == _ERRORS.ERR_DOCUMENT_EMPTY:
        text = data.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
        return Unreadable(observed(NoticeId.XML_PAS_DU_XML if text else NoticeId.XML_VIDE, place))
    if code == _ERRORS.ERR_RESOURCE_LIMIT and "depth" in str(error):
        return Unreadable(observed(NoticeId.XML_TROP_PROFOND, where, limit=number(limits.xml_depth)))
    reason = _REASONS.get(code, NoticeId.XML_MAL_FORME)
    if reason is NoticeId.XML_MAL_FORME and _stops_short(data):
        reason = NoticeId.XML_TRONQUE
    return Unreadable(
        observed(
            reason,
            where,
            detail=encoding if reason is NoticeId.XML_OCTETS_INVALIDES else _DETAILS.get(code, "erreur de syntaxe"),
        )
    )


def _stops_short(data: bytes) -> bool:
    """True when the bytes end inside a tag, a comment or a CDATA section."""
    end = data.rstrip(b" \t\r\n\0")
    return (
        not end.endswith(b">") or end.rfind(b"<!--") > end.rfind(b"-->") or end.rfind(b"<![CDATA[") > end.rfind(b"]]>")
    )
