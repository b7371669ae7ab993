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
