"""Why the system refused something, in French clauses: they are said where no rules base is at hand."""

import errno

_FILES = {
    errno.ENOENT: "il n'existe pas",
    errno.EACCES: "accès refusé",
    errno.EPERM: "il appartient à un autre utilisateur, ou c'est un lien",
    errno.ENXIO: "ce n'est pas un fichier ordinaire",
    errno.EEXIST: "un fichier porte déjà ce nom",
    errno.ENOTDIR: "ce n'est pas un dossier",
    errno.EISDIR: "c'est un dossier",
    errno.ENOSPC: "le disque est plein",
    errno.EROFS: "le disque est en lecture seule",
    errno.ENAMETOOLONG: "nom trop long",
    errno.ELOOP: "liens symboliques en boucle",
    errno.EMFILE: "trop de fichiers sont ouverts",
    errno.ENFILE: "trop de fichiers sont ouverts",
    errno.ENOMEM: "la mémoire manque",
    errno.EAGAIN: "le système n'a plus de place pour un processus",
}
_MACHINE = (errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EAGAIN)
_ADDRESSES = {
    errno.EADDRINUSE: "ce port est déjà pris, essayez --port 0",
    errno.EACCES: "ce port est réservé au système",
    errno.EADDRNOTAVAIL: "cette adresse n'est pas celle de cette machine",
}
NO_SUCH_ADDRESS = "cette adresse n'existe pas"


def file_refusal(error: OSError) -> str:
    """Why a file cannot be opened or written, as a clause.

    >>> file_refusal(FileNotFoundError(2, "No such file")), file_refusal(OSError())
    ("il n'existe pas", 'erreur du système')
    """
    return _FILES.get(error.errno or 0, "erreur du système")


def is_of_the_machine(error: OSError) -> bool:
    """Whether the machine had no room left, whatever file was asked for.

    >>> is_of_the_machine(OSError(24, "Too many open files", "a.pdf")), is_of_the_machine(OSError(2, "No such file"))
    (True, False)
    """
    return error.errno in _MACHINE


def address_refusal(error: OSError) -> str:
    """Why one cannot listen on an address, as a clause.

    >>> address_refusal(OSError(98, "Address already in use"))
    'ce port est déjà pris, essayez --port 0'
    """
    return _ADDRESSES.get(error.errno or 0, "le système refuse")
