# language: fr
Fonctionnalité: Savoir si ce qu'un dépôt réunit va ensemble
  Un fournisseur dépose plusieurs fichiers à la fois : un lot, une facture et ses pièces. Il veut savoir ce qui n'y a pas sa place.

  @depot-lot @depot-numero-double
  Scénario: Un dépôt où il n'y a rien à remarquer
    Étant donné les faits :
      | fait           | valeur  |
      | deposit_remark | nothing |
    Quand je pose la question "deposit"
    Alors la réponse est "Accepté"
    Et la règle "depot-lot" n'est pas citée
    Et la règle "depot-numero-double" n'est pas citée
    Et la réponse dit "Rien de connu ne s'oppose à ce que le dépôt réunit."
    Et aucune question ne reste

  @depot-lot
  Plan du Scénario: Un lot ne réunit que des factures, dans un ZIP ou un tar.gz
    Étant donné les faits :
      | fait                  | valeur     |
      | remarque sur le dépôt | <remarque> |
    Quand je pose la question "deposit"
    Alors la réponse est "À vérifier"
    Et la règle "depot-lot" est citée
    Et la réponse dit "Un lot ne réunit que des factures en XML ou en PDF/A-3"

    Exemples:
      | remarque                                          |
      | un fichier qui n'est pas une facture, dans un lot |
      | fichier étranger dans un lot                      |
      | un lot qui n'est ni un ZIP ni un tar.gz           |

  @depot-numero-double
  Plan du Scénario: Le même fournisseur donne deux fois le même numéro
    Étant donné les faits :
      | fait                  | valeur     |
      | remarque sur le dépôt | <remarque> |
    Quand je pose la question "deposit"
    Alors la réponse est "À vérifier"
    Et la règle "depot-numero-double" est citée
    Et la réponse dit "la seconde facture serait rejetée"

    Exemples:
      | remarque                     |
      | deux factures du même numéro |
      | même numéro de facture       |
      | numéro de facture en double  |

  Plan du Scénario: Ce qui se remarque sans rien empêcher se dit
    Étant donné les faits :
      | fait                  | valeur     |
      | remarque sur le dépôt | <remarque> |
    Quand je pose la question "deposit"
    Alors la réponse est "Accepté"
    Et la mise en garde "<mise en garde>" accompagne la réponse

    Exemples:
      | remarque                           | mise en garde         |
      | aucune facture lue                 | depot-sans-facture    |
      | un fichier ajouté par l'ordinateur | fichiers-systeme      |
      | un flux EDI au nom libre           | edi-nom-de-flux       |
      | un SIRET écrit avec des espaces    | siret-espaces         |
      | un SIRET écrit après un mot        | siret-mot             |
      | une valeur de remplissage          | valeur-de-remplissage |

  @depot-lot
  Scénario: Un lot se lit comme il est : rien de ce que l'on déclare ne le change
    Alors ces cas de "deposit" se décident ainsi :
      | cas                                                             | réponse    | règles    | questions | issues possibles | changements |
      | remarque sur le dépôt : un lot qui n'est ni un ZIP ni un tar.gz | À vérifier | depot-lot | aucun     | Accepté          | aucun       |

  Scénario: Une valeur de remplissage n'est pas un SIRET écrit après un mot
    Étant donné les faits :
      | fait                  | valeur                    |
      | remarque sur le dépôt | une valeur de remplissage |
    Quand je pose la question "deposit"
    Alors la mise en garde "siret-mot" n'accompagne pas la réponse

  Scénario: Un SIRET écrit après un mot n'est pas une valeur de remplissage
    Étant donné les faits :
      | fait                  | valeur                      |
      | remarque sur le dépôt | un SIRET écrit après un mot |
    Quand je pose la question "deposit"
    Alors la mise en garde "valeur-de-remplissage" n'accompagne pas la réponse

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre                 |
      | deposits | Ce qu'un dépôt réunit |
    Et ces sources sont :
      | source             | titre                                                                           | éditeur |
      | aife-depot-lots    | Déposer une facture unitaire ou par lot, version anglaise                       | AIFE    |
      | aife-edi-annexe    | Le mode EDI, annexe (juillet 2017)                                              | AIFE    |
      | odoo-siret-espaces | Correction n° 260578 : espaces dans le SIRET d'une facture envoyée à Chorus Pro | Odoo    |
    Et ces sources se lisent :
      | source             | daté du    | lu le      | lecture | adresse                                                                                     | sans lien                               |
      | aife-depot-lots    |            | 28/11/2026 | copie   | https://communaute.chorus-pro.gouv.fr/documentation/submit-a-unit-or-batch-invoice/?lang=en |                                         |
      | aife-edi-annexe    |            | 24/11/2026 | copie   |                                                                                             | l'adresse du document n'a pas été notée |
      | odoo-siret-espaces | 22/04/2026 | 28/11/2026 | copie   | https://github.com/odoo/odoo/pull/260578                                                    |                                         |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision | libellé                        | question                                               | article | sujet | mises en garde                                                                                         |
      | deposit  | Vérifier ce qu'un dépôt réunit | Ce que le dépôt réunit demande-t-il une vérification ? |         | file  | depot-sans-facture, fichiers-systeme, edi-nom-de-flux, siret-espaces, siret-mot, valeur-de-remplissage |
    Et les issues de "deposit" sont :
      | issue    | libellé | dit                                                 |
      | accepted | Accepté | Rien de connu ne s'oppose à ce que le dépôt réunit. |

  Scénario: Ce que disent les règles de « Vérifier ce qu'un dépôt réunit »
    Alors ces règles disent :
      | règle               | dit                                                                                                                                  | conseil                                                                           |
      | depot-lot           | Un lot ne réunit que des factures en XML ou en PDF/A-3 (Factur-X), dans un ZIP ou un tar.gz ; l'AIFE le dit du dépôt sur le portail. | Ôtez du lot ce qui n'est pas une facture, puis compressez-le en ZIP ou en tar.gz. |
      | depot-numero-double | Un fournisseur ne donne pas deux fois le même numéro la même année : la seconde facture serait rejetée.                              | Donnez à chaque facture son numéro, ou ôtez celle qui est là deux fois.           |
    Et ces règles reposent sur :
      | règle               | source          | déduite | pourquoi |
      | depot-lot           | aife-depot-lots |         |          |
      | depot-numero-double | aife-numero     |         |          |
    Et ces règles apportent :
      | règle               | notes         |
      | depot-numero-double | numero-unique |

  Scénario: Ce que disent les mises en garde
    Alors ces mises en garde disent :
      | mise en garde         | dit                                                                                                                                                                                                          | source             |
      | depot-sans-facture    | Aucune facture n'a été lue dans ce dossier : seules ses pièces jointes sont contrôlées.                                                                                                                      | prudence           |
      | fichiers-systeme      | Des fichiers sont ajoutés par l'ordinateur (macOS ou Windows) : ils ne sont pas jugés. Mieux vaut ne pas les déposer.                                                                                        | prudence           |
      | edi-nom-de-flux       | Par EDI, l'AIFE demandait en 2017 que le flux porte un nom comme FSO1100A_ABC123_ABC1231100000000000000001, sans extension, et rejetait les autres. Vérifiez le nom sous lequel votre raccordement l'envoie. | aife-edi-annexe    |
      | siret-espaces         | Le SIRET du destinataire est écrit avec des espaces. Chorus Pro en attend 14 caractères : des factures ainsi écrites ont été rejetées sans un mot. Écrivez-le sans espace.                                   | odoo-siret-espaces |
      | siret-mot             | Le SIRET du destinataire est écrit après un mot, comme « SIRET ». Chorus Pro attend 14 chiffres : n'écrivez qu'eux.                                                                                          | cpp-2017           |
      | valeur-de-remplissage | Une valeur comme « n/a », « - » ou « 0 » ne désigne ni service ni engagement : elle est tenue pour absente.                                                                                                  | prudence           |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait           | libellé               | question                                        | aide | lu  |
      | deposit_remark | remarque sur le dépôt | Que remarque-t-on dans ce que le dépôt réunit ? |      | oui |
    Et ces faits se racontent ainsi :
      | fait           | tournure                      |
      | deposit_remark | dans le dépôt, on remarque {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste             | titre                                                          | étendue  | source         |
      | deposit_remarks   | Ce que l'on peut remarquer dans un dépôt                       | non dite | prudence       |
      | lot_remarks       | Ce qui ne va pas dans un lot                                   | non dite | prudence       |
      | placeholders      | Valeurs de remplissage, qui ne désignent rien                  | ouverte  | prudence       |
      | system_files      | Fichiers que l'ordinateur ajoute seul                          | ouverte  | prudence       |
      | peppol_frameworks | Processus de Peppol, écrits à la place du cadre de facturation | non dite | adresse-peppol |
      | looked_at         | Ce qu'un contrôle regarde                                      | non dite | prudence       |
      | known_elsewhere   | Ce qu'un contrôle avant dépôt ne peut pas savoir               | ouverte  | prudence       |
    Et la liste "deposit_remarks" contient exactement :
      | élément        | libellé                                           |
      | nothing        | rien de particulier                               |
      | foreign-member | un fichier qui n'est pas une facture, dans un lot |
      | other-archive  | un lot qui n'est ni un ZIP ni un tar.gz           |
      | number-twice   | deux factures du même numéro                      |
      | no-invoice     | aucune facture lue                                |
      | system-file    | un fichier ajouté par l'ordinateur                |
      | free-flow-name | un flux EDI au nom libre                          |
      | siret-blanks   | un SIRET écrit avec des espaces                   |
      | siret-word     | un SIRET écrit après un mot                       |
      | placeholder    | une valeur de remplissage                         |
    Et la liste "deposit_remarks" dit de ses éléments :
      | élément        | says                                                                      |
      | nothing        | Rien à remarquer.                                                         |
      | foreign-member | « {detail} » n'est ni un XML, ni un PDF qui porte une facture.            |
      | other-archive  | Ce lot est en {detail}.                                                   |
      | number-twice   | Plusieurs factures du même fournisseur portent le même numéro : {detail}. |
      | no-invoice     | Aucune facture n'a été lue.                                               |
      | system-file    | « {detail} » est ajouté par l'ordinateur.                                 |
      | free-flow-name | « {detail} » n'est pas un nom de flux.                                    |
      | siret-blanks   | Le SIRET du destinataire est écrit « {detail} ».                          |
      | siret-word     | Le SIRET du destinataire est écrit « {detail} ».                          |
      | placeholder    | La facture porte « {detail} » en guise de code.                           |
    Et de la liste "deposit_remarks", la liste "lot_remarks" reprend exactement "foreign-member, other-archive"
    Et la liste "placeholders" contient exactement :
      | élément       | libellé                         |
      | na            | non applicable                  |
      | na-points     | non applicable, avec des points |
      | tiret         | tiret                           |
      | point         | point                           |
      | barre         | barre oblique                   |
      | zero          | zéro                            |
      | neant         | néant                           |
      | aucun         | aucun                           |
      | sans-objet    | sans objet                      |
      | non-renseigne | non renseigné                   |
      | none          | rien                            |
      | null          | valeur nulle                    |
      | xxx           | lettres à la place du code      |
      | nc            | non communiqué                  |
      | tbd           | à définir, en anglais           |
      | inconnu       | inconnu                         |
    Et la liste "placeholders" dit de ses éléments :
      | élément       | text          |
      | na            | n/a           |
      | na-points     | n.a.          |
      | tiret         | -             |
      | point         | .             |
      | barre         | /             |
      | zero          | 0             |
      | neant         | néant         |
      | aucun         | aucun         |
      | sans-objet    | sans objet    |
      | non-renseigne | non renseigné |
      | none          | none          |
      | null          | null          |
      | xxx           | xxx           |
      | nc            | nc            |
      | tbd           | tbd           |
      | inconnu       | inconnu       |
    Et la liste "system_files" contient exactement :
      | élément      | libellé                             |
      | macosx       | dossier caché de macOS              |
      | ds-store     | affichage d'un dossier sous macOS   |
      | apple-double | double caché de macOS               |
      | thumbs       | vignettes de Windows                |
      | desktop      | affichage d'un dossier sous Windows |
    Et la liste "system_files" dit de ses éléments :
      | élément      | name        | begins |
      | macosx       | __MACOSX    |        |
      | ds-store     | .DS_Store   |        |
      | apple-double | ._          | oui    |
      | thumbs       | Thumbs.db   |        |
      | desktop      | desktop.ini |        |
    Et la liste "peppol_frameworks" contient exactement :
      | élément | libellé                    |
      | billing | Facturation Peppol BIS 3.0 |
    Et la liste "peppol_frameworks" dit de ses éléments :
      | élément | urn                                         |
      | billing | urn:fdc:peppol.eu:2017:poacc:billing:01:1.0 |
    Et la liste "looked_at" contient exactement :
      | élément         | libellé             |
      | attachment      | fichiers            |
      | content         | contenus            |
      | invoice         | destinataire        |
      | invoice-number  | numéros             |
      | invoice-control | calculs et mentions |
      | invoice-deposit | syntaxes            |
      | deposit         | dépôt               |
      | dossier         | poids               |
    Et la liste "looked_at" dit de ses éléments :
      | élément         | says                                                                         |
      | attachment      | le nom, le format et la taille de chaque fichier                             |
      | content         | ce que contient chaque fichier, et s'il se lit                               |
      | invoice         | le destinataire, le code service, l'engagement et le cadre de chaque facture |
      | invoice-number  | le numéro de chaque facture                                                  |
      | invoice-control | les calculs, le paiement, le type et la date de chaque facture               |
      | invoice-deposit | la syntaxe de chaque facture et son canal                                    |
      | deposit         | ce que le dépôt réunit                                                       |
      | dossier         | le poids du dossier                                                          |
    Et la liste "known_elsewhere" contient exactement :
      | élément      | libellé                                                                                 |
      | numero       | si le numéro a déjà servi à une autre facture                                           |
      | habilitation | si le fournisseur et le destinataire sont actifs et habilités                           |
      | service      | si le code service existe et ce que la structure exige                                  |
      | engagement   | si l'engagement existe et couvre la facture                                             |
      | plateforme   | si la facture suit toutes les règles d'une plateforme agréée, quand elle passe par elle |
      | norme        | si la facture suit toute la norme EN 16931 et le schéma de sa syntaxe                   |
    Et la liste "known_elsewhere" dit de ses éléments :
      | élément      | who                      |
      | numero       | Chorus Pro               |
      | habilitation | Chorus Pro               |
      | service      | l'annuaire de Chorus Pro |
      | engagement   | le destinataire          |
      | plateforme   | cette plateforme         |
      | norme        | un validateur complet    |
