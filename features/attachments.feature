# language: fr
Fonctionnalité: Contrôler les pièces jointes avant le dépôt
  Un fournisseur veut savoir, avant de déposer, si Chorus Pro prendra ses fichiers.

  @pj-nom-longueur @pj-extension-absente @pj-format @pj-nom-defaut @pj-vide @pj-taille-unitaire @pj-taille-maximale
  Scénario: Une pièce en règle passe sur le portail
    Étant donné les faits :
      | fait             | valeur             |
      | nom du fichier   | devis toiture.pdf  |
      | taille du fichier | 52 ko             |
      | canal de dépôt   | Portail            |
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
      | fait              | valeur               |
      | nom du fichier    | documents/devis.pdf  |
      | taille du fichier | 52 ko                |
      | canal de dépôt    | Portail              |
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
      | fait              | valeur    |
      | taille du dossier | 25 Mo     |
      | canal de dépôt    | Portail   |
      | forme du dépôt    | Lot XML   |
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
  Plan du Scénario: La limite d'une pièce jointe se dit comme sa source l'écrit, par <canal>
    Étant donné les faits :
      | fait              | valeur   |
      | taille du fichier | <taille> |
      | canal de dépôt    | <canal>  |
    Quand je pose la question "attachment"
    Alors la réponse dit "<limite>"

    Exemples:
      | canal   | taille | limite                 |
      | Portail | 12 Mo  | la limite est de 10 Mo |
      | EDI     | 2 Go   | plus de 1 Go           |

  @dossier-portail-api @dossier-lot-xml @dossier-flux-edi
  Plan du Scénario: La limite d'un dossier se dit comme sa source l'écrit, par <canal>, <forme>
    Étant donné les faits :
      | fait              | valeur   |
      | taille du dossier | <taille> |
      | canal de dépôt    | <canal>  |
      | forme du dépôt    | <forme>  |
    Quand je pose la question "dossier"
    Alors la réponse dit "<limite>"

    Exemples:
      | canal   | forme     | taille | limite |
      | Portail | Dépôt PDF | 130 Mo | 120 Mo |
      | Portail | Lot XML   | 40 Mo  | 30 Mo  |
      | EDI     | Lot XML   | 2 Go   | 1 Go   |
