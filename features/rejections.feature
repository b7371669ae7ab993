# language: fr
Fonctionnalité: Trouver le motif de rejet d'un flux
  Une facture envoyée par flux n'est pas arrivée ; son émetteur cherche pourquoi.

  @rejet-flux @rejet-hors-flux
  Scénario: Un flux EDI rejeté se lit par « Accéder aux rejets EDI »
    Étant donné les faits :
      | fait                             | valeur |
      | mode de dépôt                    | EDI    |
      | facture présente dans Chorus Pro | non    |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Ouvrez « Accéder aux rejets EDI »"
    Et la règle "rejet-flux" est citée
    Et la règle "rejet-hors-flux" n'est pas citée
    Et la réponse donne "Accéder aux rejets EDI" pour "button"
    Et la démarche compte 5 étapes
    Et l'étape 2 dit "par jour et par émetteur"
    Et la mise en garde "suivi-des-flux-2026" accompagne la réponse

  @rejet-flux @rejet-pdf-simple
  Scénario: Un TDT émet aussi par flux
    Étant donné les faits :
      | fait                             | valeur |
      | mode de dépôt                    | TDT    |
      | facture présente dans Chorus Pro | non    |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Ouvrez « Accéder aux rejets EDI »"
    Et la règle "rejet-flux" est citée
    Et la règle "rejet-pdf-simple" n'est pas citée

  @rejet-flux @rejet-pdf-simple
  Scénario: Un PDF/A3 de l'onglet de dépôt est un flux
    Étant donné les faits :
      | fait                             | valeur |
      | mode de dépôt                    | PDF/A3 |
      | facture présente dans Chorus Pro | non    |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Ouvrez « Accéder aux rejets EDI »"
    Et la règle "rejet-flux" est citée
    Et la règle "rejet-pdf-simple" n'est pas citée

  @rejet-pdf-simple @rejet-flux
  Scénario: Un PDF ordinaire n'est pas cité par la source
    Étant donné les faits :
      | fait                             | valeur     |
      | mode de dépôt                    | PDF simple |
      | facture présente dans Chorus Pro | non        |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Hors liste"
    Et la règle "rejet-pdf-simple" est citée
    Et la règle "rejet-flux" n'est pas citée
    Et la réponse dit "PDF/A3"

  @rejet-hors-flux @rejet-flux
  Scénario: Une saisie sur le portail n'est pas un flux
    Étant donné les faits :
      | fait                             | valeur         |
      | mode de dépôt                    | saisie portail |
      | facture présente dans Chorus Pro | non            |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Hors liste"
    Et la règle "rejet-hors-flux" est citée
    Et la règle "rejet-flux" n'est pas citée
    Et la réponse dit "Synthèse"

  @rejet-destinataire @rejet-flux
  Scénario: Une facture entrée dans Chorus Pro a été rejetée par son destinataire, quel que soit le dépôt
    Étant donné les faits :
      | fait                             | valeur |
      | facture présente dans Chorus Pro | oui    |
      | mode de dépôt                    | EDI    |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Lisez le motif dans l'onglet « Synthèse »"
    Et la règle "rejet-destinataire" est citée
    Et la règle "rejet-flux" n'est pas citée
    Et la réponse dit "c'est le destinataire qui l'a rejetée"
    Et aucune question ne reste

  @rejet-flux @rejet-destinataire
  Scénario: Sans rien savoir, on demande d'abord si la facture est entrée dans Chorus Pro
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "À préciser"
    Et la règle "rejet-flux" n'est pas citée
    Et la règle "rejet-destinataire" n'est pas citée
    Et la première question porte sur "facture présente dans Chorus Pro"

  Scénario: Des cas où tout est dit, de « Trouver le motif de rejet d'un flux »
    Alors ces cas de "rejection-lookup" se décident ainsi :
      | cas                                                                                         | réponse    | règles           | questions | issues possibles | changements |
      | facture présente dans Chorus Pro : non ; mode de dépôt : PDF qui n'est pas au format PDF/A3 | Hors liste | rejet-pdf-simple | aucun     | aucun            | aucun       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet      | titre              |
      | rejections | Les rejets de flux |
    Et ces sources sont :
      | source         | titre                                                                              | éditeur                            |
      | aife-rejets    | Comment suivre sur le portail Chorus Pro le rejet des factures envoyées par flux ? | AIFE                               |
      | suivi-des-flux | Échange n° 562 : PDF/A-3 déposé puis rejeté                                        | Dolibarr, modules de la communauté |
    Et ces sources se lisent :
      | source         | daté du    | lu le      | lecture | article         | adresse                                                           |
      | aife-rejets    |            | 24/11/2026 | copie   | rejets-edi-flux | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/    |
      | suivi-des-flux | 07/08/2026 | 24/11/2026 | copie   | rejets-edi-flux | https://github.com/Dolibarr/dolibarr-community-modules/issues/562 |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision         | libellé                             | question                                     | article         | mises en garde      |
      | rejection-lookup | Trouver le motif de rejet d'un flux | Où lire le motif de rejet de cette facture ? | rejets-edi-flux | suivi-des-flux-2026 |
    Et les issues de "rejection-lookup" sont :
      | issue          | libellé                                   |
      | synthesis      | Lisez le motif dans l'onglet « Synthèse » |
      | edi-rejections | Ouvrez « Accéder aux rejets EDI »         |

  Scénario: Ce que disent les règles de « Trouver le motif de rejet d'un flux »
    Alors ces règles disent :
      | règle              | dit                                                                                                             | conseil                                                                                                                       |
      | rejet-destinataire | La facture est entrée dans Chorus Pro : si elle a le statut « Rejetée », c'est le destinataire qui l'a rejetée. | Une fenêtre le montre aussi à la connexion. « Accéder aux rejets EDI » ne donne que les factures qui n'ont pas été intégrées. |
      | rejet-flux         | le bouton « Accéder aux rejets EDI » montre les causes de rejet, un fichier par jour et par émetteur.           | Téléchargez le fichier du jour : il donne le motif et ce qu'il faut pour émettre de nouveau la facture.                       |
      | rejet-pdf-simple   | La source cite le XML et le PDF/A3, pas un autre PDF : elle ne dit pas si « Accéder aux rejets EDI »            | Demandez au support Chorus Pro.                                                                                               |
      | rejet-hors-flux    | La source ne range pas ce dépôt parmi les flux : elle ne dit pas où lire son rejet.                             | Cherchez d'abord la facture dans l'onglet « Synthèse » : un brouillon y attend. Sinon, demandez au support Chorus Pro.        |
    Et ces règles reposent sur :
      | règle              | source          |
      | rejet-destinataire | facture-rejetee |
      | rejet-flux         | aife-rejets     |
      | rejet-pdf-simple   | aife-rejets     |
      | rejet-hors-flux    | aife-rejets     |
    Et ces règles apportent :
      | règle            | démarche         | notes                         |
      | rejet-flux       | consulter-rejets | rejets-pour-qui, onglet-depot |
      | rejet-pdf-simple |                  | onglet-depot                  |
    Et ces règles donnent exactement :
      | règle      | clé    | donne                  |
      | rejet-flux | button | Accéder aux rejets EDI |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde       | dit                                                                                                              | source         |
      | suivi-des-flux-2026 | Un PDF/A-3 peut s'afficher « importé correctement » et sa facture être rejetée ensuite : vérifiez dans ce suivi. | suivi-des-flux |
    Et ces notes disent :
      | note            | dit                                                                                            | source      |
      | rejets-pour-qui | « Accéder aux rejets EDI » existe « depuis la dernière version », sans date.                   | aife-rejets |
      | onglet-depot    | Un XML ou un PDF/A3 se dépose par l'onglet « Dépôt factures » de l'espace « Factures émises ». | aife-rejets |
    Et ces points ne sont pas décidés :
      | point            | dit                                                                          | pourquoi                                     | source      |
      | rejets-sans-date | « Accéder aux rejets EDI » existe « depuis la dernière version » du portail. | Cette version n'a pas de date dans le texte. | aife-rejets |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait         | libellé                          | question                                                   | aide                                                                                                                      |
      | integrated   | facture présente dans Chorus Pro | La facture apparaît-elle dans Chorus Pro, avec un statut ? | Une facture au statut « Rejetée » y est entrée : c'est le destinataire qui l'a rejetée. Un flux rejeté n'y est pas entré. |
      | deposit_mode | mode de dépôt                    | Comment la facture a-t-elle été déposée ?                  | « Par flux » veut dire en EDI, en API, ou par l'onglet « Dépôt factures » pour un XML ou un PDF/A3.                       |
    Et ces faits se racontent ainsi :
      | fait         | si oui                                              | si non                                    | tournure           |
      | integrated   | la facture apparaît dans Chorus Pro, avec un statut | la facture n'apparaît pas dans Chorus Pro |                    |
      | deposit_mode |                                                     |                                           | mode de dépôt : {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                   | titre                                           | étendue  | source      |
      | deposit_modes           | Les façons de déposer une facture               | ouverte  | aife-rejets |
      | rejection_file_contents | Des informations que donne un fichier de rejets | ouverte  | aife-rejets |
      | flow_modes              | Les modes de dépôt par flux                     | complète | aife-rejets |
    Et la liste "deposit_modes" contient exactement :
      | élément       | libellé                                |
      | edi           | Flux EDI                               |
      | tdt           | Flux par un TDT                        |
      | api           | Flux API                               |
      | onglet-xml    | Fichier XML, onglet « Dépôt factures » |
      | onglet-pdf-a3 | PDF/A3, onglet « Dépôt factures »      |
      | pdf-simple    | PDF qui n'est pas au format PDF/A3     |
      | saisie        | Saisie sur le portail                  |
    Et la liste "rejection_file_contents" contient exactement :
      | élément        | libellé                           |
      | numero-flux    | numéro du flux                    |
      | numero-facture | numéro de la facture non intégrée |
      | date-depot     | date de dépôt de la facture       |
      | motif          | motif de rejet                    |
    Et de la liste "deposit_modes", la liste "flow_modes" reprend exactement "edi, tdt, api, onglet-xml, onglet-pdf-a3"

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche         | titre                               | source      |
      | consulter-rejets | Trouver le motif de rejet d'un flux | aife-rejets |
    Et la démarche "consulter-rejets" compte les étapes :
      | étape | geste                                                                          | bouton                 | chaque  | qui                |
      | 1     | Cliquez sur « Accéder aux rejets EDI » sur le portail Chorus Pro.              | Accéder aux rejets EDI |         | l'émetteur du flux |
      | 2     | Choisissez le fichier : il y en a un par jour et par émetteur.                 |                        | fichier | l'émetteur du flux |
      | 3     | Téléchargez le fichier ou les fichiers.                                        |                        |         | l'émetteur du flux |
      | 4     | Lisez le détail des causes de rejet, dont le motif.                            |                        |         | l'émetteur du flux |
      | 5     | Corrigez, puis émettez de nouveau la facture avec les informations du fichier. |                        |         | l'émetteur du flux |
    Et ces démarches remarquent :
      | démarche         | remarque                                                           |
      | consulter-rejets | Le texte ne dit pas où se trouve le bouton dans le portail.        |
      | consulter-rejets | Les fichiers portent sur les factures qui n'ont pas été intégrées. |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on dit d'un rejet est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "rejection-lookup"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                  | réponse                                   | compris                                                           |
      | facture déposée par EDI, visible dans Chorus : non, où voir le rejet ?    | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux EDI ; facture présente dans Chorus Pro : non |
      | facture déposée par EDI, visible sur le portail : oui, où voir le rejet ? | Lisez le motif dans l'onglet « Synthèse » | mode de dépôt : Flux EDI ; facture présente dans Chorus Pro : oui |
      | où consulter le rejet d'une facture déposée par EDI ?                     | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux EDI                                          |
      | pourquoi mon lot déposé par TDT a-t-il une erreur ?                       | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux par un TDT                                   |
      | comment trouver le motif de rejet d'une facture saisie sur le portail ?   | Hors liste                                | mode de dépôt : Saisie sur le portail                             |
      | ma facture PDF/A3 est rejetée, comment savoir pourquoi ?                  | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : PDF/A3, onglet « Dépôt factures »                 |
      | ma facture envoyée par API est introuvable, où la retrouver ?             | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux API ; facture présente dans Chorus Pro : non |
      | voir les rejets par tiers de télétransmission                             | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux par un TDT                                   |
      | où lire la raison du rejet d'un flux EDI ?                                | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux EDI                                          |
      | connaître la cause du rejet d'une facture Factur-X                        | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : PDF/A3, onglet « Dépôt factures »                 |
      | comment accéder à l'erreur d'un flux API ?                                | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux API                                          |
      | une erreur de quincaillerie sur un flux API, où la lire ?                 | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux API                                          |
      | pourquoi ma facture déposée par EDI n'a pas été prise ?                   | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux EDI                                          |
      | je veux voir le rejet de mon flux EDI                                     | Ouvrez « Accéder aux rejets EDI »         | mode de dépôt : Flux EDI                                          |

  Scénario: Une facture au statut « Rejetée » n'est pas un rejet de flux
    Quand je demande "une facture déposée par EDI est au statut rejetée, où lire le motif ?"
    Alors la réponse vient de la décision "rejection-lookup"
    Et la réponse est "Lisez le motif dans l'onglet « Synthèse »"
    Et tout ce qui est compris est "mode de dépôt : Flux EDI ; facture présente dans Chorus Pro : oui"

  Scénario: Un flux dont on ne dit rien de plus est supposé non intégré, à voix haute
    Quand je demande "où lire la raison du rejet d'un flux EDI ?"
    Alors la phrase dit "En supposant : la facture n'apparaît pas dans Chorus Pro."
