"""Letters of other scripts that look like ASCII ones, as in « .рdf » with a Cyrillic р."""

import unicodedata

_CYRILLIC = ("аеорсухѕіјһԁԛԝӏвгкмптАВСЕНІЈКМОРЅТХУӀԚԜ", "aeopcyxsijhdqwlbrkmntABCEHIJKMOPSTXYIQW")
_GREEK = ("αινκορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧϜ", "aivkoptuxyABEZHIKMNOPTYXF")
_LATIN = ("ıɡɑƒᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "igafabcdefghijklmnoprstuvwyz")
_LISU = ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "BPDTGKJCZFMNLSRVHWXYAEIOU")
_CHEROKEE = ("ᎠᏢᎬᏟᏃᎥᎫᏦᏞᎷᏚᎢᏙᎳᎪᏴ", "DPECZiJKLMSTVWAB")
_ARMENIAN = ("օոսհգ", "onuhq")

LOOKALIKES = {
    ord(other): ascii_letter
    for others, letters in (_CYRILLIC, _GREEK, _LATIN, _LISU, _CHEROKEE, _ARMENIAN)
    for other, ascii_letter in zip(others, letters, strict=True)
}


def ascii_lookalike(text: str) -> str:
    """Give the ASCII text that `text` passes for, or `text` itself when it passes for none.

    >>> ascii_lookalike("рdf"), ascii_lookalike("ｐｄｆ"), ascii_lookalike("été")
    ('pdf', 'pdf', 'été')
    """
    seen = unicodedata.normalize("NFKC", text).translate(LOOKALIKES)
    return seen if seen.isascii() and seen.isalnum() else text
