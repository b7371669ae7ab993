# language: fr
Fonctionnalité: Savoir qui peut répondre à ce que ce site ne couvre pas
  Un fournisseur dont la question n'a pas de réponse ici veut savoir à qui la poser, et comment.

  Scénario: Chaque contact a son nom, sa démarche et la catégorie du ticket
    Alors ces contacts répondent :
      | contact                      | libellé                                                    | dit                                                    | catégorie                                                                         |
      | service-destinataire         | le service destinataire de la facture                      | il la traite et sait où elle en est                    |                                                                                   |
      | support-gestionnaire         | le support Chorus Pro                                      | lui seul peut nommer un nouveau gestionnaire principal | Gestion des structures et utilisateurs / Modification des droits des utilisateurs |
      | support-chorus-pro           | le support Chorus Pro                                      | Un ticket s'ouvre aussi sans être connecté             |                                                                                   |
      | gestionnaire-structure       | le gestionnaire de votre structure                         | il administre la structure et ses utilisateurs         |                                                                                   |
      | comptable-public             | le comptable public                                        | il prend la facture en compte et la met en paiement    |                                                                                   |
      | comptable-pigp               | le comptable public ou le responsable dématérialisation    | au responsable dématérialisation de la Direction       |                                                                                   |
      | administration-remboursement | l'administration qui traite la demande de remboursement    | lisez d'abord son statut dans la colonne               |                                                                                   |
      | service-centralisateur       | le service centralisateur des frais de justice             | ses coordonnées sont en haut à gauche du PDF           |                                                                                   |
      | communaute                   | la Communauté Chorus Pro                                   | les guides de la Communauté Chorus Pro                 |                                                                                   |
      | autre                        | le support Chorus Pro, si la question porte sur Chorus Pro | Si votre question porte sur Chorus Pro                 |                                                                                   |

  Scénario: Une question qu'aucun mot ne rattache à un contact va au contact habituel
    Alors le contact habituel est "autre"

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet      | titre             |
      | escalation | Qui peut répondre |
    Et ces sources sont :
      | source        | titre                                                            | éditeur               |
      | suivi-claudia | Suivez vos factures à travers votre assistante virtuelle ClaudIA | Communauté Chorus Pro |
    Et ces sources se lisent :
      | source        | relu le    | adresse                                                        |
      | suivi-claudia | 24/11/2026 | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste    | titre                                            | étendue | source         |
      | contacts | Qui peut répondre à ce que ce site ne couvre pas | ouverte | ticket-support |
    Et la liste "contacts" nomme exactement "service-destinataire, support-gestionnaire, support-chorus-pro, gestionnaire-structure, comptable-public, comptable-pigp, administration-remboursement, service-centralisateur, communaute, autre"

  Scénario: D'où l'on connaît les contacts
    Alors ces contacts ont pour source :
      | contact                      | source             |
      | service-destinataire         | suivi-claudia      |
      | support-gestionnaire         | aife-gestionnaire  |
      | support-chorus-pro           | ticket-support     |
      | gestionnaire-structure       | aife-gestionnaire  |
      | comptable-public             | cycle-factures     |
      | comptable-pigp               | aife-gestionnaire  |
      | administration-remboursement | aife-remboursement |
      | service-centralisateur       | aife-frais-justice |
      | communaute                   | aife-recycler      |
      | autre                        | ticket-support     |
