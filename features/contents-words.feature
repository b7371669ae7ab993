# language: fr
Fonctionnalité: Nommer ce que contiennent les fichiers
  Chaque mot de ce sujet est lu une fois ici : les listes, les règles, leurs sources.

  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre                |
      | contents | Contenu des fichiers |
    Et ces sources sont :
      | source  | titre                                                                         | éditeur              |
      | formats | Premiers octets des formats de fichiers, selon leurs spécifications publiques | Éditeurs des formats |
    Et ces sources se lisent :
      | source  | relu le    |
      | formats | 24/11/2026 |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision | libellé                          | question                                          | article               | sujet | mises en garde                                                                                    |
      | content  | Vérifier le contenu d'un fichier | Le contenu de ce fichier convient-il à un dépôt ? | regles-pieces-jointes | file  | pdf-sans-donnees, xml-piece-jointe, facture-repetee, facture-ignoree, pdf-actif, nom-fini-par-nul |
    Et les issues de "content" sont :
      | issue    | libellé | dit                                                 |
      | accepted | Accepté | Rien de connu dans le contenu ne s'oppose au dépôt. |
      | refused  | Refusé  |                                                     |

  Scénario: Ce que disent les règles de « Vérifier le contenu d'un fichier »
    Alors ces règles disent :
      | règle                 | dit                                                                                    | conseil                                                                                                |
      | contenu-extension     | Le contenu du fichier n'est pas celui que son extension annonce.                       | Enregistrez le document sous son vrai format, ou donnez-lui l'extension de ce qu'il contient.          |
      | contenu-vide          | Une pièce jointe placée dans le fichier est vide : elle pèse 0 octet.                  | Retrouvez le document d'origine, puis joignez-le à nouveau.                                            |
      | contenu-endommage     | Le contenu est endommagé : le destinataire ne pourrait pas le lire.                    | Produisez à nouveau le fichier avec le logiciel d'origine, ouvrez-le pour vérifier, puis redéposez-le. |
      | contenu-encodage      | L'encodage du XML empêche de le lire à coup sûr.                                       | Enregistrez le XML en UTF-8, et déclarez cet encodage à la première ligne.                             |
      | contenu-doctype       | Le XML déclare une DOCTYPE ou appelle une entité : aucune facture n'en a besoin.       | Ôtez la DOCTYPE et les entités du XML.                                                                 |
      | contenu-piege         | Le contenu porte la marque d'un fichier piégé : il est démesuré une fois lu.           | N'ouvrez pas ce fichier s'il vient d'ailleurs ; sinon, produisez-le à nouveau.                         |
      | contenu-membre        | L'archive contient un chemin, un lien ou un périphérique au lieu d'un simple fichier.  | Refaites l'archive avec les seuls documents, sans dossier parent ni raccourci.                         |
      | contenu-mot-de-passe  | Le contenu est protégé par un mot de passe : le destinataire ne pourrait pas l'ouvrir. | Ôtez le mot de passe, puis redéposez le fichier.                                                       |
      | contenu-deux-factures | Le PDF embarque plusieurs factures différentes : rien ne dit laquelle compte.          | Faites un PDF par facture.                                                                             |
      | contenu-version       | Le XML a la racine d'une facture, mais dans une version que ce site ne connaît pas.    | Produisez la facture en UBL 2.1 ou en CII (D16B ou D22B).                                              |
      | contenu-non-lu        | Le contenu n'a pas été lu, ou pas en entier : seuls le nom et la taille sont jugés.    | Vérifiez vous-même ce que contient le fichier, ou divisez-le en fichiers plus petits.                  |
      | contenu-imbrique      | L'archive contient une autre archive, qui n'est pas ouverte.                           | Mettez les documents directement dans l'archive, ou déposez-les un par un.                             |
      | contenu-fragile       | Le contenu se lit malgré un défaut ; un autre lecteur pourrait ne pas y arriver.       | Produisez à nouveau le fichier avec le logiciel d'origine, sans chiffrement ni droits spéciaux.        |
      | contenu-nom-double    | Plusieurs fichiers portent le même nom : l'un pourrait remplacer l'autre.              | Donnez à chaque fichier un nom différent.                                                              |
      | contenu-donnee        | Une donnée de la facture est impossible, ou écrite deux fois avec deux valeurs.        | Corrigez la donnée dans votre logiciel, puis produisez à nouveau la facture.                           |
    Et ces règles reposent sur :
      | règle                 | source   | déduite | pourquoi                                                                                     |
      | contenu-extension     | prudence | oui     | un fichier mal nommé ne s'ouvre pas chez le destinataire, et peut cacher un programme        |
      | contenu-vide          | oca-pj   |         |                                                                                              |
      | contenu-endommage     | prudence | oui     | aucune règle publiée ne parle des fichiers endommagés, mais rien ne permet de les lire       |
      | contenu-encodage      | prudence | oui     | un XML lu dans un autre encodage que le sien donne des valeurs fausses                       |
      | contenu-doctype       | prudence | oui     | ces déclarations servent à faire lire d'autres fichiers ou à saturer la lecture              |
      | contenu-piege         | prudence | oui     | un fichier honnête ne grossit ni ne s'imbrique ainsi                                         |
      | contenu-membre        | prudence | oui     | un tel membre peut écrire hors de l'archive, ou ne rien contenir                             |
      | contenu-mot-de-passe  | prudence | oui     | aucune règle publiée ne parle des mots de passe, mais rien ne permet de transmettre celui-ci |
      | contenu-deux-factures | prudence | oui     | deux lecteurs pourraient en retenir deux différentes                                         |
      | contenu-version       | prudence | oui     | aucune source ne cite cette version parmi celles que Chorus Pro reçoit                       |
      | contenu-non-lu        | prudence | oui     | les limites de lecture sont celles de ce site, pas de Chorus Pro                             |
      | contenu-imbrique      | prudence | oui     | aucune source ne dit si Chorus Pro ouvre les archives                                        |
      | contenu-fragile       | prudence | oui     | aucune source ne dit ce que Chorus Pro fait de ce défaut                                     |
      | contenu-nom-double    | prudence | oui     | aucune source ne dit ce que Chorus Pro fait des noms en double                               |
      | contenu-donnee        | prudence | oui     | aucune source ne dit comment Chorus Pro lit une telle donnée                                 |
    Et ces règles apportent :
      | règle        | notes           |
      | contenu-vide | pj-vide-reforme |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde    | dit                                                                                                | source   |
      | pdf-sans-donnees | Ce PDF n'embarque pas de facture XML : c'est un PDF simple, ou une pièce jointe.                   | prudence |
      | xml-piece-jointe | Ce XML n'est pas une facture : il est jugé comme une pièce jointe.                                 | prudence |
      | facture-repetee  | Le PDF embarque plusieurs fois la même facture ; une seule est lue.                                | prudence |
      | facture-ignoree  | elle n'est pas lue, et un autre logiciel pourrait la préférer.                                     | prudence |
      | pdf-actif        | Rien n'est exécuté ici ; le PDF/A, dont le Factur-X fait partie, les interdit.                     | prudence |
      | nom-fini-par-nul | Un nom de fichier embarqué finit par un caractère nul : des logiciels n'y trouvent pas la facture. | prudence |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait          | libellé                             | question                                              | aide                                                                                                  |
      | content_match | accord du contenu et de l'extension | Le contenu du fichier correspond-il à son extension ? | Ouvrez le fichier avec le logiciel que son extension annonce : s'il s'affiche, le contenu correspond. |
      | notice        | signalement de la lecture           | Que signale la lecture du fichier ?                   |                                                                                                       |
    Et ces faits se racontent ainsi :
      | fait          | tournure                                  |
      | content_match | pour le contenu et l'extension, il y a {} |
      | notice        | la lecture signale : {}                   |
    Et les choix de "content_match" sont :
      | choix     | libellé   |
      | agrees    | accord    |
      | disagrees | désaccord |
      | unknown   | doute     |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                 | titre                                                    | étendue  | source   |
      | reading_notices       | Ce que la lecture d'un fichier peut signaler             | complète | prudence |
      | content_families      | Contenus reconnus, et leurs signes                       | complète | formats  |
      | extension_contents    | Contenus que chaque extension acceptée annonce           | complète | formats  |
      | damaged_notices       | Contenus endommagés                                      | complète | prudence |
      | encoding_notices      | Encodages de XML qui ne se lisent pas                    | complète | prudence |
      | trap_notices          | Marques d'un contenu piégé                               | complète | prudence |
      | doctype_notices       | DOCTYPE et entités d'un XML                              | complète | prudence |
      | unsafe_member_notices | Membres d'archive qui ne sont pas de simples fichiers    | complète | prudence |
      | locked_notices        | Contenus protégés par un mot de passe                    | complète | prudence |
      | unread_notices        | Contenus qui n'ont pas été lus, ou pas en entier         | complète | prudence |
      | weak_notices          | Contenus lisibles malgré un défaut                       | complète | prudence |
      | double_name_notices   | Noms en double                                           | complète | prudence |
      | data_notices          | Données de facture qui se contredisent ou n'existent pas | complète | prudence |
    Et la liste "reading_notices" contient exactement :
      | élément                    | libellé                                        |
      | aucun                      | rien à signaler                                |
      | fichier-vide               | fichier vide                                   |
      | fichier-absent             | fichier impossible à ouvrir                    |
      | fichier-special            | fichier qui n'est pas ordinaire                |
      | limite-taille              | limite de taille atteinte                      |
      | limite-temps               | limite de temps atteinte                       |
      | limite-memoire             | limite de mémoire atteinte                     |
      | limite-reponse             | limite de volume lu atteinte                   |
      | lecture-interrompue        | lecture interrompue                            |
      | lecture-impossible         | lecture impossible                             |
      | valeur-coupee              | valeur trop longue                             |
      | nom-en-double              | nom de pièce jointe en double                  |
      | trop-de-pieces-jointes     | trop de pièces jointes                         |
      | xml-vide                   | XML sans élément                               |
      | xml-pas-du-xml             | contenu qui n'est pas du XML                   |
      | xml-tronque                | XML tronqué                                    |
      | xml-deux-racines           | XML à deux racines                             |
      | xml-mal-forme              | XML mal formé                                  |
      | xml-doctype                | XML avec une DOCTYPE                           |
      | xml-entite                 | XML avec une entité                            |
      | xml-octets-invalides       | XML aux octets invalides                       |
      | xml-encodage-inconnu       | XML dans un encodage non admis                 |
      | xml-encodage-trompeur      | XML à l'encodage trompeur                      |
      | xml-utf16-sans-bom         | XML en UTF-16 sans marque                      |
      | xml-caractere-nul          | XML avec un caractère nul                      |
      | xml-trop-profond           | XML trop profond                               |
      | xml-trop-d-elements        | XML avec trop de balises                       |
      | xml-trop-d-attributs       | XML avec trop d'attributs                      |
      | xml-trop-d-espaces-de-noms | XML avec trop d'espaces de noms                |
      | xml-espace-de-noms         | facture XML d'une version inconnue             |
      | xml-autre-racine           | XML qui n'est pas une facture                  |
      | champ-en-double            | champ en double                                |
      | date-impossible            | date impossible                                |
      | montant-illisible          | montant illisible                              |
      | base64-invalide            | pièce jointe mal encodée                       |
      | base64-vide                | pièce jointe embarquée vide                    |
      | pdf-illisible              | contenu qui n'est pas un PDF lisible           |
      | pdf-tronque                | PDF tronqué                                    |
      | pdf-repare                 | PDF réparé à la lecture                        |
      | pdf-chiffre                | PDF chiffré sans mot de passe                  |
      | pdf-mot-de-passe           | PDF protégé par un mot de passe                |
      | pdf-sans-facture           | PDF sans facture XML                           |
      | pdf-factures-differentes   | PDF avec plusieurs factures différentes        |
      | pdf-facture-repetee        | PDF avec une facture répétée                   |
      | pdf-facture-ignoree        | PDF avec une autre facture non lue             |
      | pdf-flux-trop-grand        | contenu du PDF démesuré                        |
      | pdf-flux-endommage         | contenu du PDF endommagé                       |
      | pdf-filtre-refuse          | contenu du PDF dans une compression non lue    |
      | pdf-arbre                  | arbre du PDF sans fin                          |
      | pdf-actions                | PDF avec des actions                           |
      | pdf-nom-nul                | nom embarqué fini par un caractère nul         |
      | archive-chiffree           | membre d'archive chiffré                       |
      | archive-tronquee           | archive tronquée                               |
      | archive-endommagee         | archive endommagée                             |
      | archive-crc                | membre d'archive à la somme fausse             |
      | archive-methode            | membre d'archive dans une compression inconnue |
      | archive-contradiction      | archive qui se contredit                       |
      | archive-chevauchement      | membres d'archive qui se chevauchent           |
      | archive-doublon            | nom de membre d'archive en double              |
      | archive-chemin             | membre d'archive nommé par un chemin           |
      | archive-lien               | membre d'archive qui est un lien               |
      | archive-special            | membre d'archive qui n'est pas un fichier      |
      | archive-droits             | membre d'archive aux droits spéciaux           |
      | archive-imbriquee          | archive dans une archive                       |
      | archive-bombe              | contenu qui grossit démesurément               |
      | archive-volume             | volume décompressé trop grand                  |
      | archive-membres            | trop de membres d'archive                      |
      | archive-factures           | trop de factures dans l'archive                |
      | archive-temps              | décompression trop longue                      |
      | archive-vide               | archive vide                                   |
      | archive-apres-la-fin       | octets étrangers autour de l'archive           |
      | document-chiffre           | document protégé par un mot de passe           |
    Et la liste "content_families" contient exactement :
      | élément    | libellé                        |
      | pdf        | PDF                            |
      | png        | image PNG                      |
      | jpeg       | image JPEG                     |
      | gif        | image GIF                      |
      | bmp        | image BMP                      |
      | tiff       | image TIFF                     |
      | webp       | image WebP                     |
      | heic       | image HEIC ou vidéo MP4        |
      | ole2       | document Office ancien (OLE2)  |
      | biff       | feuille Excel ancienne (BIFF)  |
      | zip        | archive ZIP                    |
      | docx       | document Word (DOCX)           |
      | xlsx       | classeur Excel (XLSX)          |
      | pptx       | présentation PowerPoint (PPTX) |
      | odt        | texte OpenDocument             |
      | ods        | classeur OpenDocument          |
      | odp        | présentation OpenDocument      |
      | gzip       | archive gzip                   |
      | bzip2      | archive bzip2                  |
      | tar        | archive tar                    |
      | rar        | archive RAR                    |
      | 7z         | archive 7z                     |
      | xz         | archive xz                     |
      | rtf        | document RTF                   |
      | pkcs7      | signature PKCS#7               |
      | executable | programme exécutable           |
      | html       | page HTML                      |
      | svg        | image SVG                      |
      | xml        | XML                            |
      | texte      | texte                          |
    Et la liste "extension_contents" contient exactement "BMP, GIF, FAX, ODT, PPT, TIFF, XLS, BZ2, GZ, JPEG, P7S, RTF, TXT, XML, CSV, GZIP, JPG, PDF, SVG, XHTML, XLSX, DOC, HTM, ODP, PNG, TGZ, XLC, ZIP, DOCX, HTML, ODS, PPS, TIF, XLM, PPTX"
    Et de la liste "reading_notices", la liste "damaged_notices" reprend exactement "xml-vide, xml-pas-du-xml, xml-tronque, xml-deux-racines, xml-mal-forme, xml-octets-invalides, xml-caractere-nul, pdf-illisible, pdf-flux-endommage, base64-invalide, archive-tronquee, archive-endommagee, archive-crc, archive-contradiction, archive-apres-la-fin"
    Et de la liste "reading_notices", la liste "encoding_notices" reprend exactement "xml-encodage-inconnu, xml-encodage-trompeur, xml-utf16-sans-bom"
    Et de la liste "reading_notices", la liste "trap_notices" reprend exactement "xml-trop-profond, pdf-flux-trop-grand, archive-chevauchement, archive-bombe"
    Et de la liste "reading_notices", la liste "doctype_notices" reprend exactement "xml-doctype, xml-entite"
    Et de la liste "reading_notices", la liste "unsafe_member_notices" reprend exactement "archive-chemin, archive-lien, archive-special"
    Et de la liste "reading_notices", la liste "locked_notices" reprend exactement "archive-chiffree, pdf-mot-de-passe, document-chiffre"
    Et de la liste "reading_notices", la liste "unread_notices" reprend exactement "fichier-absent, fichier-special, limite-taille, limite-temps, limite-memoire, limite-reponse, lecture-interrompue, lecture-impossible, valeur-coupee, trop-de-pieces-jointes, xml-trop-d-elements, xml-trop-d-attributs, xml-trop-d-espaces-de-noms, pdf-filtre-refuse, pdf-arbre, archive-methode, archive-volume, archive-membres, archive-factures, archive-temps"
    Et de la liste "reading_notices", la liste "weak_notices" reprend exactement "pdf-tronque, pdf-repare, pdf-chiffre, archive-droits, archive-vide"
    Et de la liste "reading_notices", la liste "double_name_notices" reprend exactement "nom-en-double, archive-doublon"
    Et de la liste "reading_notices", la liste "data_notices" reprend exactement "champ-en-double, date-impossible, montant-illisible"
