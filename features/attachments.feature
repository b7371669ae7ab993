# language: fr
Fonctionnalité: Contrôler les pièces jointes avant le dépôt
  Un fournisseur veut savoir, avant de déposer, si Chorus Pro prendra ses fichiers.

  @pj-nom-longueur @pj-extension-absente @pj-format @pj-nom-defaut @pj-vide @pj-taille-unitaire @pj-taille-maximale
  Scénario: Une pièce en règle passe sur le portail
    Étant donné les faits :
      | fait              | valeur            |
      | nom du fichier    | devis toiture.pdf |
      | taille du fichier | 52 ko             |
      | canal de dépôt    | Portail           |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la réponse dit "Aucune règle connue ne s'oppose à « devis toiture.pdf »."
    Et aucune question ne reste
    Et la règle "pj-nom-longueur" n'est pas citée
    Et la règle "pj-extension-absente" n'est pas citée
    Et la règle "pj-format" n'est pas citée
    Et la règle "pj-nom-defaut" n'est pas citée
    Et la règle "pj-vide" n'est pas citée
    Et la règle "pj-taille-unitaire" n'est pas citée
    Et la règle "pj-taille-maximale" n'est pas citée

  @pj-nom-longueur
  Scénario: Un nom trop long reçoit un nom plus court, qui tient dans la limite et garde son extension
    Étant donné les faits :
      | fait           | valeur                                                     |
      | nom du fichier | plan-masse-du-lot-3-terrassement-et-reseaux-version-12.pdf |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la réponse conseille "Nom proposé : « plan-masse-du-lot-3-terrassement-et-reseaux.pdf »."

  @pj-nom-longueur @pj-taille-unitaire
  Scénario: Un nom trop long suffit à refuser la pièce, même si le canal reste inconnu
    Étant donné les faits :
      | fait              | valeur                                              |
      | nom du fichier    | plan-masse-du-lot-3-terrassement-et-reseaux-v12.pdf |
      | taille du fichier | 10 200 000 octets                                   |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-nom-longueur" est citée
    Et la règle "pj-taille-unitaire" n'est pas citée
    Et la règle "pj-taille-unitaire" reste à contrôler
    Et la réponse dit "compte 51 caractères, extension comprise ; le maximum est 50."
    Et la réponse dit "Raccourcissez le nom du fichier."
    Et aucune question ne reste

  @pj-nom-longueur
  Scénario: Un nom de 50 caractères, extension comprise, est admis
    Étant donné les faits :
      | fait              | valeur                                             |
      | nom du fichier    | plan-masse-du-lot-3-terrassement-et-reseaux-v1.pdf |
      | taille du fichier | 52 ko                                              |
      | canal de dépôt    | API                                                |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la règle "pj-nom-longueur" n'est pas citée

  @pj-extension-absente
  Scénario: Un fichier sans extension est refusé
    Étant donné les faits :
      | fait              | valeur  |
      | nom du fichier    | facture |
      | taille du fichier | 52 ko   |
      | canal de dépôt    | Portail |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-extension-absente" est citée
    Et la réponse dit "« facture » n'a pas d'extension"

  @pj-format @pj-extension-absente
  Scénario: Un format hors de la liste est refusé, quel que soit le canal
    Étant donné les faits :
      | fait              | valeur    |
      | nom du fichier    | devis.exe |
      | taille du fichier | 3 Mo      |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-format" est citée
    Et la règle "pj-extension-absente" n'est pas citée
    Et la réponse dit "« devis.exe » : le format .EXE n'est pas dans la liste des formats acceptés."
    Et la réponse dit "Convertissez le document dans un format accepté"
    Et aucune question ne reste

  @pj-format
  Scénario: La casse de l'extension ne compte pas
    Étant donné les faits :
      | fait              | valeur    |
      | nom du fichier    | Devis.Pdf |
      | taille du fichier | 52 ko     |
      | canal de dépôt    | EDI       |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la règle "pj-format" n'est pas citée

  @pj-nom-defaut
  Scénario: Un nom qui contient un chemin est refusé, et la réponse dit que c'est une déduction
    Étant donné les faits :
      | fait              | valeur              |
      | nom du fichier    | documents/devis.pdf |
      | taille du fichier | 52 ko               |
      | canal de dépôt    | Portail             |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-nom-defaut" est citée
    Et la réponse dit "porte un nom qui contient un chemin de dossiers"

  @pj-nom-defaut
  Scénario: Accents, espaces et parenthèses ne sont pas des défauts
    Étant donné les faits :
      | fait              | valeur                  |
      | nom du fichier    | Relevé d'été (août).pdf |
      | taille du fichier | 52 ko                   |
      | canal de dépôt    | Portail                 |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la règle "pj-nom-defaut" n'est pas citée

  @pj-vide
  Scénario: Un fichier vide est refusé
    Étant donné les faits :
      | fait              | valeur    |
      | nom du fichier    | devis.pdf |
      | taille du fichier | 0         |
      | canal de dépôt    | Portail   |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-vide" est citée

  @pj-taille-unitaire
  Scénario: Entre 10 Mo et 10 Mio, la réponse hésite et le dit
    Étant donné les faits :
      | fait              | valeur            |
      | nom du fichier    | plan.pdf          |
      | taille du fichier | 10 200 000 octets |
      | canal de dépôt    | Portail           |
    Quand je pose la question "attachment"
    Alors la réponse est "À vérifier"
    Et les issues possibles sont "Acceptée, Refusée"
    Et aucune question ne reste
    Et la réponse dit "10 000 000 ou 10 485 760 octets"

  @pj-taille-unitaire
  Plan du scénario: Une taille écrite avec des décimales est arrondie, elle ne tranche pas à la limite
    Étant donné les faits :
      | fait              | valeur   |
      | nom du fichier    | plan.pdf |
      | taille du fichier | <taille> |
      | canal de dépôt    | Portail  |
    Quand je pose la question "attachment"
    Alors la réponse est "<réponse>"

    Exemples:
      | taille   | réponse    |
      | 9,9 Mo   | Acceptée   |
      | 10 Mo    | Acceptée   |
      | 10,0 Mo  | À vérifier |
      | 10,00 MB | À vérifier |
      | 10,1 Mo  | Refusée    |
      | 10,0 Mio | À vérifier |

  @pj-taille-unitaire
  Scénario: Le même fichier passe par EDI, où seul le flux a une limite
    Étant donné les faits :
      | fait              | valeur            |
      | nom du fichier    | plan.pdf          |
      | taille du fichier | 10 200 000 octets |
      | canal de dépôt    | EDI               |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la règle "pj-taille-unitaire" n'est pas citée

  @pj-taille-unitaire
  Scénario: Sans le canal, la taille ne se juge pas encore
    Étant donné les faits :
      | fait              | valeur            |
      | nom du fichier    | plan.pdf          |
      | taille du fichier | 10 200 000 octets |
    Quand je pose la question "attachment"
    Alors la réponse est "À préciser"
    Et la première question porte sur "canal de dépôt"
    Et répondre "EDI" donnerait "Acceptée"
    Et répondre "Portail" donnerait "À vérifier"

  @pj-taille-unitaire
  Scénario: Une taille en Mo se lit des deux façons, et les deux refusent
    Étant donné les faits :
      | fait              | valeur   |
      | nom du fichier    | plan.pdf |
      | taille du fichier | 10,2 Mo  |
      | canal de dépôt    | API      |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-taille-unitaire" est citée
    Et la réponse changerait en "Acceptée" si "le canal est EDI"

  Scénario: Une grosse pièce par EDI passe, avec une mise en garde
    Étant donné les faits :
      | fait              | valeur   |
      | nom du fichier    | plan.pdf |
      | taille du fichier | 40 Mo    |
      | canal de dépôt    | EDI      |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la mise en garde "edi-sans-limite-par-fichier" accompagne la réponse

  @pj-taille-maximale
  Scénario: Au-delà de 1 Go, aucun canal ne convient
    Étant donné les faits :
      | fait              | valeur   |
      | nom du fichier    | plan.pdf |
      | taille du fichier | 2 Go     |
    Quand je pose la question "attachment"
    Alors la réponse est "Refusée"
    Et la règle "pj-taille-maximale" est citée
    Et aucune question ne reste

  @pj-taille-unitaire
  Scénario: Une seule pièce trop lourde suffit à bloquer le dossier
    Étant donné un dossier déposé par "portail-pdf" avec les fichiers :
      | nom       | taille |
      | devis.pdf | 52 ko  |
      | plan.pdf  | 12 Mo  |
    Quand je contrôle le dossier
    Alors le dossier est refusé
    Mais "devis.pdf" ne donne lieu à aucun constat
    Et le constat sur "plan.pdf" cite la règle "pj-taille-unitaire"

  @pj-taille-unitaire
  Scénario: Sans canal, le dossier attend une précision
    Étant donné un dossier avec les fichiers :
      | nom       | taille |
      | devis.pdf | 52 ko  |
      | plan.pdf  | 12 Mo  |
    Quand je contrôle le dossier
    Alors le dossier est à préciser
    Et le contrôle demande d'abord "canal de dépôt"

  @pj-nom-longueur
  Scénario: Un fichier illisible n'empêche pas de juger les autres
    Étant donné un dossier déposé par "portail-pdf" avec les fichiers :
      | nom                                                 | taille |
      | plan-masse-du-lot-3-terrassement-et-reseaux-v12.pdf | 52 ko  |
    Et un lien symbolique brisé "annexe.pdf"
    Quand je contrôle le dossier
    Alors le dossier est illisible
    Et le constat sur "plan-masse-du-lot-3-terrassement-et-reseaux-v12.pdf" cite la règle "pj-nom-longueur"
    Et "plan-masse-du-lot-3-terrassement-et-reseaux-v12.pdf" est refusée
    Et "annexe.pdf" est illisible
    Et le code de sortie est 4

  @dossier-lot-xml
  Scénario: Quatre pièces admises font ensemble un dossier trop lourd
    Étant donné un dossier déposé par "portail-xml" avec les fichiers :
      | nom     | taille |
      | lot.txt | 9 Mo   |
      | a.txt   | 9 Mo   |
      | b.txt   | 9 Mo   |
      | c.txt   | 9 Mo   |
    Quand je contrôle le dossier
    Alors le dossier est refusé
    Et le constat sur le dossier cite la règle "dossier-lot-xml"
    Mais "a.txt" ne donne lieu à aucun constat

  @dossier-portail-api @dossier-lot-xml @dossier-flux-edi
  Scénario: Un dossier léger passe
    Étant donné les faits :
      | fait              | valeur  |
      | taille du dossier | 25 Mo   |
      | canal de dépôt    | Portail |
      | forme du dépôt    | Lot XML |
    Quand je pose la question "dossier"
    Alors la réponse est "Accepté"
    Et la règle "dossier-portail-api" n'est pas citée
    Et la règle "dossier-lot-xml" n'est pas citée
    Et la règle "dossier-flux-edi" n'est pas citée

  @dossier-lot-xml
  Scénario: Un lot XML de 31 000 000 octets est à vérifier
    Étant donné les faits :
      | fait              | valeur            |
      | taille du dossier | 31 000 000 octets |
      | canal de dépôt    | Portail           |
      | forme du dépôt    | Lot XML           |
    Quand je pose la question "dossier"
    Alors la réponse est "À vérifier"
    Et aucune question ne reste

  @dossier-lot-xml
  Scénario: Un lot XML de 32 000 000 octets est refusé
    Étant donné les faits :
      | fait              | valeur            |
      | taille du dossier | 32 000 000 octets |
      | canal de dépôt    | Portail           |
      | forme du dépôt    | Lot XML           |
    Quand je pose la question "dossier"
    Alors la réponse est "Refusé"
    Et la règle "dossier-lot-xml" est citée
    Et la réponse dit "en dépôt de lot XML, la limite est de 30 Mo."

  @dossier-lot-xml
  Scénario: Par API sans la forme, la réponse demande la forme
    Étant donné les faits :
      | fait              | valeur            |
      | taille du dossier | 32 000 000 octets |
      | canal de dépôt    | API               |
    Quand je pose la question "dossier"
    Alors la réponse est "À préciser"
    Et les questions portent sur "forme du dépôt"
    Et répondre "Lot XML" donnerait "Refusé"
    Et répondre "Dépôt PDF" donnerait "Accepté"

  @dossier-portail-api
  Scénario: Au-delà de 120 Mo, aucune forme ne convient sur le portail
    Étant donné les faits :
      | fait              | valeur  |
      | taille du dossier | 130 Mo  |
      | canal de dépôt    | Portail |
    Quand je pose la question "dossier"
    Alors la réponse est "Refusé"
    Et la règle "dossier-portail-api" est citée
    Et aucune question ne reste

  @dossier-flux-edi @dossier-portail-api
  Scénario: Par EDI, 1 010 Mo se lit des deux façons et reste à vérifier
    Étant donné les faits :
      | fait              | valeur   |
      | taille du dossier | 1 010 Mo |
      | canal de dépôt    | EDI      |
    Quand je pose la question "dossier"
    Alors la réponse est "À vérifier"
    Et la règle "dossier-portail-api" n'est pas citée
    Et la mise en garde "edi-flux-entier" accompagne la réponse

  @dossier-flux-edi
  Scénario: Un dossier de 2 Go est refusé sans qu'on ait à dire le canal
    Étant donné les faits :
      | fait              | valeur |
      | taille du dossier | 2 Go   |
    Quand je pose la question "dossier"
    Alors la réponse est "Refusé"
    Et la règle "dossier-flux-edi" est citée
    Et aucune question ne reste

  Scénario: Une saisie par API n'est pas expliquée par le texte
    Étant donné les faits :
      | fait              | valeur |
      | taille du dossier | 50 Mo  |
      | canal de dépôt    | API    |
      | forme du dépôt    | Saisie |
    Quand je pose la question "dossier"
    Alors la réponse est "Accepté"
    Et la mise en garde "api-saisie" accompagne la réponse

  @pj-format
  Plan du scénario: Chaque format de la liste est admis
    Étant donné les faits :
      | fait              | valeur            |
      | nom du fichier    | pièce.<extension> |
      | taille du fichier | 52 ko             |
      | canal de dépôt    | EDI               |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"

    Exemples:
      | extension |
      | BMP       |
      | GIF       |
      | FAX       |
      | ODT       |
      | PPT       |
      | TIFF      |
      | XLS       |
      | BZ2       |
      | GZ        |
      | JPEG      |
      | P7S       |
      | RTF       |
      | TXT       |
      | XML       |
      | CSV       |
      | GZIP      |
      | JPG       |
      | PDF       |
      | SVG       |
      | XHTML     |
      | XLSX      |
      | DOC       |
      | HTM       |
      | ODP       |
      | PNG       |
      | TGZ       |
      | XLC       |
      | ZIP       |
      | DOCX      |
      | HTML      |
      | ODS       |
      | PPS       |
      | TIF       |
      | XLM       |
      | PPTX      |

  Scénario: Des cas où tout est dit, de « Vérifier mes pièces jointes »
    Alors ces cas de "attachment" se décident ainsi :
      | cas                                                                                                                 | réponse    | règles                                                                           | questions                       | issues possibles   | changements                                                                       |
      | longueur du nom : 0 ; défaut du nom : sans défaut connu ; taille du fichier : 10485759                              | À préciser | aucun                                                                            | nom du fichier ; canal de dépôt | Acceptée ; Refusée | longueur du nom → Refusée ; défaut du nom → Refusée ; taille du fichier → Refusée |
      | longueur du nom : 49 ; extension : XYZ ; défaut du nom : qui contient un chemin de dossiers ; taille du fichier : 1 | Refusée    | pj-format ; pj-nom-defaut                                                        | aucun                           | Refusée            | extension + défaut du nom → Acceptée                                              |
      | longueur du nom : 51 ; extension :  ; taille du fichier : 1073741825 ; canal de dépôt : Portail                     | Refusée    | pj-nom-longueur ; pj-extension-absente ; pj-taille-unitaire ; pj-taille-maximale | aucun                           | Refusée            | aucun                                                                             |
      | défaut du nom : qui contient un chemin de dossiers ; taille du fichier : 0                                          | Refusée    | pj-nom-defaut ; pj-vide                                                          | aucun                           | Refusée            | aucun                                                                             |
      | longueur du nom : 51 ; extension : XYZ ; défaut du nom : sans défaut connu ; taille du fichier : 1                  | Refusée    | pj-nom-longueur ; pj-format                                                      | aucun                           | Refusée            | longueur du nom + extension → Acceptée                                            |

  Scénario: Des cas où tout est dit, de « Vérifier la taille d'un dossier »
    Alors ces cas de "dossier" se décident ainsi :
      | cas                                                                                  | réponse | règles                                                   | questions | issues possibles | changements                                            |
      | taille du dossier : 125829121 ; canal de dépôt : Portail ; forme du dépôt : Lot XML  | Refusé  | dossier-portail-api ; dossier-lot-xml                    | aucun     | Refusé           | taille du dossier → Accepté ; canal de dépôt → Accepté |
      | taille du dossier : 1073741825 ; canal de dépôt : Portail ; forme du dépôt : Lot XML | Refusé  | dossier-portail-api ; dossier-lot-xml ; dossier-flux-edi | aucun     | Refusé           | taille du dossier → Accepté                            |

  Scénario: Chaque façon de nommer un dépôt a ses faits
    Alors le canal "portail-saisie" veut dire :
      | fait           | valeur  |
      | canal de dépôt | Portail |
      | forme du dépôt | Saisie  |
    Et le canal "portail-pdf" veut dire :
      | fait           | valeur    |
      | canal de dépôt | Portail   |
      | forme du dépôt | Dépôt PDF |
    Et le canal "portail-xml" veut dire :
      | fait           | valeur  |
      | canal de dépôt | Portail |
      | forme du dépôt | Lot XML |
    Et le canal "portail" veut dire :
      | fait           | valeur  |
      | canal de dépôt | Portail |
    Et le canal "api" veut dire :
      | fait           | valeur |
      | canal de dépôt | API    |
    Et le canal "api-pdf" veut dire :
      | fait           | valeur    |
      | canal de dépôt | API       |
      | forme du dépôt | Dépôt PDF |
    Et le canal "api-xml" veut dire :
      | fait           | valeur  |
      | canal de dépôt | API     |
      | forme du dépôt | Lot XML |
    Et le canal "edi" veut dire :
      | fait           | valeur |
      | canal de dépôt | EDI    |

  @pj-taille-unitaire @pj-taille-maximale
  Scénario: La limite d'une pièce jointe se dit comme sa source l'écrit
    Étant donné les faits :
      | fait              | valeur  |
      | taille du fichier | 12 Mo   |
      | canal de dépôt    | Portail |
    Quand je pose la question "attachment"
    Alors la réponse dit "la limite est de 10 Mo"
    Étant donné les faits :
      | fait              | valeur |
      | taille du fichier | 2 Go   |
      | canal de dépôt    | EDI    |
    Quand je pose la question "attachment"
    Alors la réponse dit "plus de 1 Go"

  @dossier-portail-api @dossier-lot-xml @dossier-flux-edi
  Scénario: La limite d'un dossier se dit comme sa source l'écrit
    Étant donné les faits :
      | fait              | valeur    |
      | taille du dossier | 130 Mo    |
      | canal de dépôt    | Portail   |
      | forme du dépôt    | Dépôt PDF |
    Quand je pose la question "dossier"
    Alors la réponse dit "120 Mo"
    Étant donné les faits :
      | fait              | valeur  |
      | taille du dossier | 40 Mo   |
      | canal de dépôt    | Portail |
      | forme du dépôt    | Lot XML |
    Quand je pose la question "dossier"
    Alors la réponse dit "30 Mo"
    Étant donné les faits :
      | fait              | valeur  |
      | taille du dossier | 2 Go    |
      | canal de dépôt    | EDI     |
      | forme du dépôt    | Lot XML |
    Quand je pose la question "dossier"
    Alors la réponse dit "1 Go"

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet       | titre          |
      | attachments | Pièces jointes |
    Et ces sources sont :
      | source            | titre                                                                        | éditeur                             |
      | aife-pj           | Les règles qui régissent les pièces jointes dans Chorus Pro                  | AIFE                                |
      | oca-pj            | Module Chorus Pro du logiciel Odoo, version 18 : contrôle des pièces jointes | OCA                                 |
      | aife-api-factures | Description de l'interface API « Chorus Pro - Factures », version 1.0.0      | AIFE                                |
      | gobl-cpro         | Règles BR-FR-CPRO de la norme XP Z12-012, annexe A, version 1.3              | AFNOR                               |
      | prudence          | Précautions de ce site                                                       | Aide Chorus Pro (site non officiel) |
    Et ces sources se lisent :
      | source            | daté du    | lu le      | lecture  | cité par                           | article               | adresse                                                                                           | sans lien                                          |
      | aife-pj           |            | 24/11/2026 | copie    |                                    | regles-pieces-jointes | https://communaute.chorus-pro.gouv.fr/pieces-jointes-dans-chorus-pro-quelques-regles-a-respecter/ |                                                    |
      | oca-pj            |            | 24/11/2026 | copie    |                                    |                       | https://github.com/OCA/l10n-france/blob/18.0/l10n_fr_chorus_account/models/account_move.py        |                                                    |
      | aife-api-factures | 11/09/2020 | 24/11/2026 | copie    |                                    |                       | https://github.com/betagouv/api.gouv.fr/blob/master/public/swaggers/api-chorus-pro.json           |                                                    |
      | gobl-cpro         |            | 24/11/2026 | citation | le programme gobl.fr.ctc d'Invopop |                       | https://github.com/invopop/gobl.fr.ctc/blob/HEAD/addon/flow2/b2g.go                               |                                                    |
      | prudence          |            | 24/11/2026 | ce site  |                                    |                       |                                                                                                   | ce site les prend lui-même, aucun texte ne les dit |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision   | libellé                         | question                                                      | article               | sujet | mises en garde              |
      | attachment | Vérifier mes pièces jointes     | Cette pièce jointe sera-t-elle acceptée ?                     | regles-pieces-jointes | file  | edi-sans-limite-par-fichier |
      | dossier    | Vérifier la taille d'un dossier | La taille de ce dossier de facturation sera-t-elle acceptée ? | regles-pieces-jointes |       | edi-flux-entier, api-saisie |
    Et les issues de "attachment" sont :
      | issue    | libellé  | dit                                                |
      | accepted | Acceptée | Aucune règle connue ne s'oppose à « {file_name} ». |
      | refused  | Refusée  |                                                    |
    Et les issues de "dossier" sont :
      | issue    | libellé | dit                                                      |
      | accepted | Accepté | Aucune limite connue ne s'oppose à la taille du dossier. |
      | refused  | Refusé  |                                                          |

  Scénario: Ce que disent les règles de « Vérifier mes pièces jointes »
    Alors ces règles disent :
      | règle                | dit                                                                                                   | conseil                                                                                                    |
      | pj-nom-longueur      | « {file_name} » compte {file_name_length} caractères, extension comprise ; le maximum est {name_max}. | Raccourcissez le nom du fichier. Nom proposé : « {file_name_proposal} ».                                   |
      | pj-extension-absente | « {file_name} » n'a pas d'extension ; elle est obligatoire dans le nom.                               | Ajoutez au nom l'extension qui correspond au format du fichier.                                            |
      | pj-format            | « {file_name} » : le format .{file_extension} n'est pas dans la liste des formats acceptés.           | Convertissez le document dans un format accepté, par exemple en PDF.                                       |
      | pj-nom-defaut        | « {file_name} » porte un nom {file_name_flaw}.                                                        | Renommez le fichier : des lettres, des chiffres, des tirets, puis un point et une extension acceptée.      |
      | pj-vide              | « {file_name} » est vide : il pèse 0 octet.                                                           | Vérifiez le document d'origine, puis enregistrez-le à nouveau avant de le joindre.                         |
      | pj-taille-unitaire   | « {file_name} » pèse {file_size} ; la limite est de {file_max}.                                       | Compressez le document. Une pièce jointe peut aussi être scindée en plusieurs fichiers ; une facture, non. |
      | pj-taille-maximale   | « {file_name} » pèse {file_size} ; aucun canal n'admet plus de {edi_flow_max}                         | Scindez le document en plusieurs fichiers, puis répartissez-les entre plusieurs dépôts.                    |
    Et ces règles reposent sur :
      | règle                | source   | déduite | pourquoi                                               |
      | pj-nom-longueur      | aife-pj  |         |                                                        |
      | pj-extension-absente | aife-pj  |         |                                                        |
      | pj-format            | aife-pj  |         |                                                        |
      | pj-nom-defaut        | prudence | oui     | ce nom peut tromper le lecteur ou être mal lu au dépôt |
      | pj-vide              | oca-pj   |         |                                                        |
      | pj-taille-unitaire   | aife-pj  |         |                                                        |
      | pj-taille-maximale   | aife-pj  |         |                                                        |
    Et ces règles apportent :
      | règle              | notes                                       |
      | pj-nom-longueur    | pj-nom-reforme                              |
      | pj-format          | pj-formats-complementaires, pj-trois-regles |
      | pj-vide            | pj-vide-reforme                             |
      | pj-taille-unitaire | pj-taille-depend, pj-taille-api             |

  Scénario: Ce que disent les règles de « Vérifier la taille d'un dossier »
    Alors ces règles disent :
      | règle               | dit                                                                                                       | conseil                                                                       |
      | dossier-portail-api | Le dossier pèse {dossier_size} ; sur le portail ou par API, aucun dossier ne peut dépasser {dossier_max}. | Allégez les pièces jointes avant de déposer le dossier.                       |
      | dossier-lot-xml     | Le dossier pèse {dossier_size} ; en dépôt de lot XML, la limite est de {xml_batch_max}.                   | Répartissez les factures entre plusieurs lots, ou allégez les pièces jointes. |
      | dossier-flux-edi    | un flux EDI pèse {edi_flow_max} au plus, et les autres canaux admettent moins.                            | Allégez les pièces jointes, ou répartissez les factures entre plusieurs flux. |
    Et ces règles reposent sur :
      | règle               | source  |
      | dossier-portail-api | aife-pj |
      | dossier-lot-xml     | aife-pj |
      | dossier-flux-edi    | aife-pj |
    Et ces règles apportent :
      | règle               | notes               |
      | dossier-portail-api | dossier-composition |
      | dossier-lot-xml     | dossier-lot-ou-seul |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde               | dit                                                                                                                     | source            |
      | edi-sans-limite-par-fichier | Il ne dit pas si un fichier peut y dépasser la limite du portail et de l'API.                                           | aife-pj           |
      | edi-flux-entier             | Par EDI, la limite vaut pour le flux entier : comptez tous les dossiers qu'il contient.                                 | aife-pj           |
      | api-saisie                  | Par API, la saisie est l'appel « soumettreFacture » dans le mode SAISIE_API : la facture s'envoie en données, sans PDF. | aife-api-factures |
    Et ces notes disent :
      | note                       | dit                                                                                                          | source            |
      | pj-trois-regles            | Le nom, le format et la taille ont chacun leurs règles, quel que soit le mode de dépôt.                      | aife-pj           |
      | pj-formats-complementaires | La liste des formats vise les pièces jointes complémentaires, et le texte la donne comme complète.           | aife-pj           |
      | pj-taille-depend           | La taille admise change avec le mode de dépôt, et aussi avec le type de pièce, que le texte ne détaille pas. | aife-pj           |
      | pj-taille-api              | Par API, un PDF trop lourd reçoit l'erreur HTTP 413.                                                         | aife-api-factures |
      | dossier-composition        | Le dossier de facturation réunit la facture et ses pièces jointes complémentaires.                           | aife-pj           |
      | dossier-lot-ou-seul        | Le texte parle d'un lot XML. Pour une facture XML seule, il ne donne pas de limite.                          | aife-pj           |
      | pj-nom-reforme             | Les règles de la réforme gardent cette limite (BR-FR-CPRO-41).                                               | gobl-cpro         |
      | pj-vide-reforme            | La réforme prévoit le même refus, sous le motif IRR_VID_PJ (pièce jointe vide).                              | gobl-cpro         |
    Et ces points ne sont pas décidés :
      | point             | dit                                             | pourquoi                                                                                                      | source  |
      | type-de-piece     | La taille admise dépend aussi du type de pièce. | Le texte ne dit pas quels types changent la limite.                                                           | aife-pj |
      | regles-de-nommage | Le nom d'une pièce jointe suit des règles.      | De ces règles, le texte ne donne que la longueur et l'extension : il ne dit pas quels caractères sont permis. | aife-pj |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait               | libellé           | question                                                              | aide                                                                                                      | lu  |
      | file_name          | nom du fichier    | Quel est le nom du fichier, avec son extension ?                      | Affichez les extensions dans votre explorateur de fichiers, puis recopiez le nom entier.                  |     |
      | file_name_length   | longueur du nom   | Combien de caractères compte le nom du fichier, extension comprise ?  | Comptez aussi le point et l'extension.                                                                    |     |
      | file_extension     | extension         | Quelle est l'extension du fichier ?                                   | C'est ce qui suit le dernier point du nom, par exemple PDF.                                               |     |
      | file_name_flaw     | défaut du nom     | Le nom du fichier présente-t-il un défaut ?                           | Cherchez un nom vide, un chemin, un caractère invisible, un point ou une espace à la fin.                 |     |
      | file_name_proposal | nom proposé       | Quel nom prendre ?                                                    |                                                                                                           |     |
      | file_size          | taille du fichier | Quelle est la taille du fichier ?                                     | Ouvrez les propriétés du fichier et lisez sa taille en octets.                                            | oui |
      | channel            | canal de dépôt    | Par quel canal déposez-vous ?                                         | Le portail est le site de Chorus Pro. L'API et l'EDI relient un logiciel à Chorus Pro.                    |     |
      | deposit_form       | forme du dépôt    | Sous quelle forme déposez-vous le dossier ?                           | La saisie se fait à l'écran. Les deux autres formes partent d'un fichier PDF ou d'un lot de factures XML. |     |
      | dossier_size       | taille du dossier | Quelle est la taille du dossier, facture et pièces jointes ensemble ? | Additionnez les tailles en octets de tous les fichiers déposés ensemble.                                  | oui |
    Et ces faits se racontent ainsi :
      | fait             | sinon      | tournure                     | unité      |
      | file_name        | ce fichier | le nom du fichier est « {} » |            |
      | file_name_length |            | le nom du fichier compte {}  | caractères |
      | file_extension   |            | le format du fichier est {}  |            |
      | file_name_flaw   |            | le fichier porte un nom {}   |            |
      | file_size        |            | le fichier pèse {}           |            |
      | channel          |            | le canal est {}              |            |
      | deposit_form     |            | la forme du dépôt est {}     |            |
      | dossier_size     |            | le dossier pèse {}           |            |
    Et les choix de "file_name_flaw" sont :
      | choix      | libellé                                                     |
      | aucun      | sans défaut connu                                           |
      | vide       | vide                                                        |
      | chemin     | qui contient un chemin de dossiers                          |
      | controle   | qui contient un caractère invisible ou illisible            |
      | bidi       | qui contient un caractère changeant le sens de lecture      |
      | sans-nom   | sans rien devant l'extension                                |
      | fin        | qui finit par un point ou une espace                        |
      | homoglyphe | dont l'extension contient une lettre qui en imite une autre |
    Et les choix de "channel" sont :
      | choix   | libellé |
      | portail | Portail |
      | api     | API     |
      | edi     | EDI     |
    Et les choix de "deposit_form" sont :
      | choix   | libellé   |
      | saisie  | Saisie    |
      | pdf     | Dépôt PDF |
      | lot-xml | Lot XML   |

  Scénario: Les limites, et d'où elles viennent
    Étant donné la date du "24/11/2026"
    Alors ces valeurs sont :
      | valeur        | vaut   | unité      | libellé                                                       | source  |
      | name_max      | 50     | caractères | longueur maximale du nom, extension comprise                  | aife-pj |
      | file_max      | 10 Mo  |            | taille maximale d'une pièce jointe, sur le portail ou par API | aife-pj |
      | dossier_max   | 120 Mo |            | taille maximale du dossier, en saisie ou dépôt PDF            | aife-pj |
      | xml_batch_max | 30 Mo  |            | taille maximale du dossier, en dépôt de lot XML               | aife-pj |
      | edi_flow_max  | 1 Go   |            | taille maximale d'un flux EDI                                 | aife-pj |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste               | titre                                      | étendue  | source   |
      | accepted_extensions | Formats acceptés pour les pièces jointes   | complète | aife-pj  |
      | other_extensions    | Des extensions refusées que l'on rencontre | non dite | prudence |
      | deposit_channels    | Canaux et formes de dépôt                  | non dite | aife-pj  |
    Et la liste "accepted_extensions" contient exactement "BMP, BZ2, CSV, DOC, DOCX, FAX, GIF, GZ, GZIP, HTM, HTML, JPEG, JPG, ODP, ODS, ODT, P7S, PDF, PNG, PPS, PPT, PPTX, RTF, SVG, TGZ, TIF, TIFF, TXT, XHTML, XLC, XLM, XLS, XLSX, XML, ZIP"
    Et la liste "other_extensions" contient exactement "7Z, AVI, BAT, CSS, DOCM, DOTX, DWG, DXF, EML, EPUB, EXE, HEIC, HEIF, ICS, JFIF, JS, JSON, KEY, LOG, MD, MDB, MOV, MP3, MP4, MPP, MSG, NUMBERS, ODG, OTT, PAGES, PPSX, PPTM, PSD, PST, PUB, RAR, TAR, VSD, WAV, WEBP, WPS, XLSB, XLSM, XLTX, XPS"
    Et la liste "deposit_channels" nomme exactement "portail-saisie, portail-pdf, portail-xml, portail, api, api-pdf, api-xml, edi"

  Scénario: Les canaux de dépôt
    Alors ces canaux de dépôt sont :
      | canal          | libellé                   | source  |
      | portail-saisie | Saisie sur le portail     | aife-pj |
      | portail-pdf    | Dépôt PDF sur le portail  | aife-pj |
      | portail-xml    | Lot XML sur le portail    | aife-pj |
      | portail        | Portail, forme à préciser | aife-pj |
      | api            | API, forme à préciser     | aife-pj |
      | api-pdf        | Dépôt PDF par API         | aife-pj |
      | api-xml        | Lot XML par API           | aife-pj |
      | edi            | EDI                       | aife-pj |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on demande d'une pièce jointe est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "attachment"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                | réponse    | compris                                                                 |
      | un fichier PDF de 12 Mo par API est-il refusé ?                                         | Refusée    | canal de dépôt : API ; extension : PDF ; taille du fichier : 12 Mo      |
      | un document PDF de 4 Mo sur le portail passera-t-il ?                                   | Acceptée   | canal de dépôt : Portail ; extension : PDF ; taille du fichier : 4 Mo   |
      | ma pièce jointe devis.docx est-elle acceptable ?                                        | Acceptée   | nom du fichier : devis.docx ; extension : DOCX                          |
      | une photo en HEIC est-elle autorisée ?                                                  | Refusée    | extension : HEIC                                                        |
      | un scan de 12 Mo par EDI, ça va ?                                                       | Acceptée   | canal de dépôt : EDI ; taille du fichier : 12 Mo                        |
      | un plan en DWG est-il toléré en pièce jointe ?                                          | Refusée    | extension : DWG                                                         |
      | mon justificatif sans extension est-il valable ?                                        | Refusée    | extension : aucun                                                       |
      | une annexe qui n'a pas d'extension, c'est permis ?                                      | Refusée    | extension : aucun                                                       |
      | un fichier XLSX, c'est compatible ?                                                     | Acceptée   | extension : XLSX                                                        |
      | un nom de 60 lettres convient-il ?                                                      | Refusée    | longueur du nom : 60                                                    |
      | un fichier nommé plan.pdf est-il conforme ?                                             | Acceptée   | nom du fichier : plan.pdf ; extension : PDF                             |
      | mon devis.exe de 3 Mo est-il bloqué ?                                                   | Refusée    | nom du fichier : devis.exe ; extension : EXE ; taille du fichier : 3 Mo |
      | une image PNG de 20 mégas par API, c'est ok ?                                           | Refusée    | canal de dépôt : API ; extension : PNG ; taille du fichier : 20 Mo      |
      | un fichier ZIP peut-il être joint, est-ce possible ?                                    | Acceptée   | extension : ZIP                                                         |
      | peut-on joindre un fichier TXT ?                                                        | Acceptée   | extension : TXT                                                         |
      | puis-je joindre un fichier RTF ?                                                        | Acceptée   | extension : RTF                                                         |
      | un fichier BMP est-il admis ?                                                           | Acceptée   | extension : BMP                                                         |
      | le format ODT est-il pris en compte ?                                                   | Acceptée   | extension : ODT                                                         |
      | un fichier de 14 Mo sur le portail, c'est trop ?                                        | Refusée    | canal de dépôt : Portail ; taille du fichier : 14 Mo                    |
      | un document de 9 Mo par API passe-t-il ?                                                | Acceptée   | canal de dépôt : API ; taille du fichier : 9 Mo                         |
      | une pj PPTX est-elle interdite ?                                                        | Acceptée   | extension : PPTX                                                        |
      | un document en .pages est-il supporté ?                                                 | Refusée    | extension : PAGES                                                       |
      | un fichier RAR est-il rejeté ?                                                          | Refusée    | extension : RAR                                                         |
      | pouvons-nous joindre un JPEG ?                                                          | Acceptée   | extension : JPEG                                                        |
      | mon fichier TIFF, c'est bon ?                                                           | Acceptée   | extension : TIFF                                                        |
      | ce document CSV, ça marche ?                                                            | Acceptée   | extension : CSV                                                         |
      | un justificatif au format XML est-il valide ?                                           | Acceptée   | extension : XML                                                         |
      | un nom de 49 signes est-il correct, est-ce que ça fonctionne ?                          | Acceptée   | longueur du nom : 49                                                    |
      | une pièce sans extension passe-t-elle ?                                                 | Refusée    | extension : aucun                                                       |
      | aucune extension sur mon fichier, est-ce possible ?                                     | Refusée    | extension : aucun                                                       |
      | un document appelé contrat.pdf est-il accepté ?                                         | Acceptée   | nom du fichier : contrat.pdf ; extension : PDF                          |
      | le fichier intitulé facture.zip est-il accepté ?                                        | Acceptée   | nom du fichier : facture.zip ; extension : ZIP                          |
      | est-ce que je peux téléverser un fichier PPT ?                                          | Acceptée   | extension : PPT                                                         |
      | « notes.xyz » est-il accepté comme format ?                                             | Refusée    | nom du fichier : notes.xyz                                              |
      | un PDF de 3 Mo avec un accent, ça passe ?                                               | À préciser | extension : PDF ; taille du fichier : 3 Mo                              |
      | un PDF de 3 Mo avec un espace, ça passe ?                                               | À préciser | extension : PDF ; taille du fichier : 3 Mo                              |
      | un PDF trop lourd, ça passe ?                                                           | À préciser | extension : PDF                                                         |
      | un PDF volumineux, ça passe ?                                                           | À préciser | extension : PDF                                                         |
      | un PDF trop gros, ça passe ?                                                            | À préciser | extension : PDF                                                         |
      | un PDF de 3 Mo trop long, ça passe ?                                                    | À préciser | extension : PDF ; taille du fichier : 3 Mo                              |
      | une annexe de 3 Mo, quel type est accepté ?                                             | À préciser | taille du fichier : 3 Mo                                                |
      | quelle taille pour une annexe en PDF, est-ce possible ?                                 | À préciser | extension : PDF                                                         |
      | pièce jointe exe permis                                                                 | Refusée    | extension : EXE                                                         |
      | cette annexe de quincaillerie de 12 Mo est-elle acceptée par API ?                      | Refusée    | canal de dépôt : API ; taille du fichier : 12 Mo                        |
      | Chorus Pro prendra-t-il un plan .dwg de 400 ko ?                                        | Refusée    | extension : DWG ; taille du fichier : 400 ko                            |
      | deux photos de 4 Mo et un plan de 12 Mo sur le portail, trop lourd ?                    | Refusée    | canal de dépôt : Portail ; taille du fichier : 12 Mo                    |
      | le format du fichier releve_topo.shp est-il autorisé ?                                  | Refusée    | nom du fichier : releve_topo.shp                                        |
      | Puis-je glisser un classeur Excel de 3 Mo derrière ma facture sur le portail ?          | Acceptée   | canal de dépôt : Portail ; extension : XLSX ; taille du fichier : 3 Mo  |
      | bonjour je voudrais joindre un word de quatre mégas à ma facture est-ce que ça va aller | Acceptée   | extension : DOCX ; taille du fichier : 4 Mo                             |
      | un plan autocad de 8 Mo, peut-on le joindre ?                                           | Refusée    | extension : DWG ; taille du fichier : 8 Mo                              |
      | un PowerPoint de 6 Mo est-il accepté ?                                                  | Acceptée   | extension : PPTX ; taille du fichier : 6 Mo                             |
      | un power point de 6 Mo est-il accepté ?                                                 | Acceptée   | extension : PPTX ; taille du fichier : 6 Mo                             |
      | une facture de 2 Mo et une annexe de 11 Mo sur le portail, ça passe ?                   | Refusée    | canal de dépôt : Portail ; taille du fichier : 11 Mo                    |
      | facture PDF de 2 Mo et une annexe de 11 Mo sur le portail                               | Refusée    | canal de dépôt : Portail ; taille du fichier : 11 Mo                    |
      | facture XML de 2 Mo et une annexe de 11 Mo sur le portail                               | Refusée    | canal de dépôt : Portail ; taille du fichier : 11 Mo                    |
      | Le fichier est un .zip de 8 Mo qui contient un exe                                      | Acceptée   | extension : ZIP ; taille du fichier : 8 Mo                              |
      | une archive zip contenant un .exe, acceptée ?                                           | Acceptée   | extension : ZIP                                                         |
      | un zip avec un .7z dedans ?                                                             | Acceptée   | extension : ZIP                                                         |
      | mon dépôt contient un .exe, ça passe ?                                                  | Refusée    | extension : EXE                                                         |
      | le nom de ma pièce jointe se termine par une espace, c'est gênant                       | Refusée    | défaut du nom : qui finit par un point ou une espace                    |
      | le nom de ma pièce jointe finit par une espace, ça passe ?                              | Refusée    | défaut du nom : qui finit par un point ou une espace                    |
      | une espace à la fin du nom de mon fichier, c'est accepté ?                              | Refusée    | défaut du nom : qui finit par un point ou une espace                    |
      | le nom de mon annexe comporte toute l'arborescence, c'est rédhibitoire                  | Refusée    | défaut du nom : qui contient un chemin de dossiers                      |
      | mon fichier a tout le chemin des dossiers dans son titre, ça passe ?                    | Refusée    | défaut du nom : qui contient un chemin de dossiers                      |
      | le chemin est dans le nom du fichier, ça passe ?                                        | Refusée    | défaut du nom : qui contient un chemin de dossiers                      |
      | le nom du justificatif renferme un caractère qui ne se voit pas, est-ce accepté ?       | Refusée    | défaut du nom : qui contient un caractère invisible ou illisible        |
      | un caractère invisible dans le nom de mon fichier, est-ce valable ?                     | Refusée    | défaut du nom : qui contient un caractère invisible ou illisible        |
      | mon plan n'a rien d'écrit devant l'extension, puis-je le joindre ?                      | Refusée    | défaut du nom : sans rien devant l'extension                            |
      | le nom de mon fichier PDF de 3 Mo sur le portail, ça passe ?                            | À préciser | canal de dépôt : Portail ; extension : PDF ; taille du fichier : 3 Mo   |
      | ma facture et son annexe de 12 Mo sur le portail, accepté ?                             | Refusée    | canal de dépôt : Portail ; taille du fichier : 12 Mo                    |
      | ma facture signée et son annexe de 12 Mo sur le portail, accepté ?                      | Refusée    | canal de dépôt : Portail ; taille du fichier : 12 Mo                    |
      | ma facture et son justificatif de 12 Mo sur le portail, accepté ?                       | Refusée    | canal de dépôt : Portail ; taille du fichier : 12 Mo                    |
      | ma facture et sa pièce jointe de 12 Mo sur le portail, ça passe ?                       | Refusée    | canal de dépôt : Portail ; taille du fichier : 12 Mo                    |
      | ma facture avec une pièce jointe de 12 Mo sur le portail, ça passe ?                    | Refusée    | canal de dépôt : Portail ; taille du fichier : 12 Mo                    |

  Plan du Scénario: Ce que l'on demande d'un dossier entier est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "dossier"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                         | réponse    | compris                                                                              |
      | un lot de 45 Mo en EDI est-il autorisé ?                                                         | Accepté    | canal de dépôt : EDI ; forme du dépôt : Lot XML ; taille du dossier : 45 Mo          |
      | mon dossier fait 130 Mo sur le portail                                                           | Refusé     | canal de dépôt : Portail ; taille du dossier : 130 Mo                                |
      | un flux de 900 Mo par tiers de télétransmission est-il permis ?                                  | Accepté    | canal de dépôt : EDI ; taille du dossier : 900 Mo                                    |
      | un dossier de 110 Mo par API est-il bloqué ?                                                     | À préciser | canal de dépôt : API ; taille du dossier : 110 Mo                                    |
      | le total de mon dossier est de 90 Mo en lot XML sur le portail, c'est possible ?                 | Refusé     | forme du dépôt : Lot XML ; canal de dépôt : Portail ; taille du dossier : 90 Mo      |
      | un ensemble de 30 Mo par API convient-il ?                                                       | Accepté    | canal de dépôt : API ; taille du dossier : 30 Mo                                     |
      | puis-je déposer un dossier de 100 Mo par EDI ?                                                   | Accepté    | canal de dépôt : EDI ; taille du dossier : 100 Mo                                    |
      | le dépôt de 95 Mo par EDI passe-t-il ?                                                           | Accepté    | canal de dépôt : EDI ; taille du dossier : 95 Mo                                     |
      | l'ensemble pèse 20 Mo par API, c'est interdit ?                                                  | Accepté    | canal de dépôt : API ; taille du dossier : 20 Mo                                     |
      | la facture avec ses pièces jointes fait 115 Mo sur le portail                                    | À préciser | canal de dépôt : Portail ; taille du dossier : 115 Mo                                |
      | ce dossier de quincaillerie de 130 Mo est-il accepté par API ?                                   | Refusé     | canal de dépôt : API ; taille du dossier : 130 Mo                                    |
      | facture de 3 Mo plus treize photos JPG de 9,5 Mo en dépôt PDF sur le portail, ça passe ?         | Refusé     | forme du dépôt : Dépôt PDF ; canal de dépôt : Portail ; taille du dossier : 126,5 Mo |
      | vingt annexes de 8 Mo et une facture de 2 Mo en saisie sur le portail, trop lourd au total ?     | Refusé     | forme du dépôt : Saisie ; canal de dépôt : Portail ; taille du dossier : 162 Mo      |
      | onze annexes de 8 Mo plus une facture de 2 Mo en saisie sur le portail, trop lourd ?             | Accepté    | forme du dépôt : Saisie ; canal de dépôt : Portail ; taille du dossier : 90 Mo       |
      | un dossier de 130 Mo en saisie portail, accepté ?                                                | Refusé     | canal de dépôt : Portail ; forme du dépôt : Saisie ; taille du dossier : 130 Mo      |
      | deux photos de 1 Mo et une facture de 5 Mo en saisie sur le portail, accepté ?                   | Accepté    | forme du dépôt : Saisie ; canal de dépôt : Portail ; taille du dossier : 7 Mo        |
      | Ma facture et toutes ses annexes totalisent 118 Mo en dépôt PDF : l'ensemble sera-t-il accepté ? | Accepté    | forme du dépôt : Dépôt PDF ; taille du dossier : 118 Mo                              |
      | un dossier de 91 Mo, avec des pièces PDF, par API, passe-t-il ?                                  | À préciser | canal de dépôt : API ; taille du dossier : 91 Mo                                     |
      | un dossier de 91 Mo, avec une pièce jointe PDF, par API, passe-t-il ?                            | À préciser | canal de dépôt : API ; taille du dossier : 91 Mo                                     |
      | un dossier de 91 Mo, avec des annexes PDF, par API, passe-t-il ?                                 | À préciser | canal de dépôt : API ; taille du dossier : 91 Mo                                     |
      | un dossier de 91 Mo, avec des documents PDF, par API, passe-t-il ?                               | À préciser | canal de dépôt : API ; taille du dossier : 91 Mo                                     |
      | quand j'additionne tout, j'arrive à 45 Mo en dépôt PDF sur le portail, est-ce que ça rentre ?    | Accepté    | forme du dépôt : Dépôt PDF ; canal de dépôt : Portail ; taille du dossier : 45 Mo    |
      | facture et justificatifs de 130 Mo par API, possible ?                                           | Refusé     | canal de dépôt : API ; taille du dossier : 130 Mo                                    |
      | facture + annexes de 130 Mo par API, possible ?                                                  | Refusé     | canal de dépôt : API ; taille du dossier : 130 Mo                                    |
      | poids total de 48 Mo en dépôt PDF, ça passe ?                                                    | Accepté    | forme du dépôt : Dépôt PDF ; taille du dossier : 48 Mo                               |
      | ma facture et son annexe, 130 Mo au total par API, ça passe ?                                    | Refusé     | canal de dépôt : API ; taille du dossier : 130 Mo                                    |
      | ma facture et son annexe pèsent 115 Mo sur le portail                                            | À préciser | canal de dépôt : Portail ; taille du dossier : 115 Mo                                |
      | mes pièces jointes font 12 Mo en tout sur le portail, accepté ?                                  | Accepté    | canal de dépôt : Portail ; taille du dossier : 12 Mo                                 |

  @pj-taille-unitaire
  Scénario: Sans le canal, la limite que deux canaux fixent est dite avant celle de tous
    Étant donné les faits :
      | fait              | valeur    |
      | nom du fichier    | devis.pdf |
      | taille du fichier | 1 Mo      |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"
    Et la réponse dépendrait de "canal de dépôt" si "le fichier pèse plus de 10 Mo"
    Et la réponse changerait en "Refusée" si "le fichier pèse plus de 1 Go"

  Scénario: Des accents et des parenthèses dans un nom ne le font pas refuser
    Étant donné les faits :
      | fait              | valeur                    |
      | nom du fichier    | devis été n°3 (signé).pdf |
      | taille du fichier | 1 Mo                      |
      | canal de dépôt    | Portail                   |
    Quand je pose la question "attachment"
    Alors la réponse est "Acceptée"

  Plan du scénario: Ce qu'une pièce devient se demande aussi par des mots, sans question
    Quand je demande "<question>"
    Alors la réponse vient de la décision "attachment"
    Et la réponse est "Refusée"

    Exemples:
      | question                                  |
      | un fichier .exe passe ou non              |
      | un fichier .exe rejeté ou non             |
      | un fichier .exe autorisé ou non           |
      | un fichier .exe admis ou non              |
      | un fichier .exe valable ou non            |
      | un fichier .exe valide ou non             |
      | un fichier .exe marche ou non             |
      | un fichier .exe puis je ou non            |
      | un fichier .exe peut on ou non            |
      | un fichier .exe pouvons nous ou non       |
      | un fichier .exe bon ou non                |
      | un fichier .exe est ce que je peux ou non |
      | un fichier .exe toléré ou non             |
      | un fichier .exe interdit ou non           |
      | un fichier .exe pris en compte ou non     |
      | un fichier .exe compatible ou non         |
      | un fichier .exe supporté ou non           |

  Plan du Scénario: Plusieurs factures dans un fichier ne sont pas une pièce jointe de plus
    Quand je demande "<question>"
    Alors aucune décision n'est rendue

    Exemples:
      | question                                         |
      | puis-je déposer deux factures dans un PDF ?      |
      | un PDF peut-il contenir deux factures ?          |
      | plusieurs factures au format PDF, est-ce admis ? |
