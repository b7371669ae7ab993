# language: fr
Fonctionnalité: Savoir qui peut répondre à ce que ce site ne couvre pas
  Un fournisseur dont la question n'a pas de réponse ici veut savoir à qui la poser, et comment.

  Scénario: Chaque contact a son nom, sa démarche et la catégorie du ticket
    Alors ces contacts répondent :
      | contact                      | libellé                                                    | dit                                                                                                     | catégorie                                                                         |
      | service-destinataire         | le service destinataire de la facture                      | il la traite et sait où elle en est                                                                     |                                                                                   |
      | engagement                   | le service destinataire de la facture                      | Demandez le code service et le numéro d'engagement au service destinataire de la facture.               |                                                                                   |
      | support-gestionnaire         | le support Chorus Pro                                      | Si le gestionnaire principal est parti sans transférer son rôle, écrivez au support Chorus Pro, par une | Gestion des structures et utilisateurs / Modification des droits des utilisateurs |
      | support-chorus-pro           | le support Chorus Pro                                      | Un ticket s'ouvre aussi sans être connecté                                                              |                                                                                   |
      | gestionnaire-structure       | le gestionnaire de votre structure                         | il administre la structure et ses utilisateurs                                                          |                                                                                   |
      | gestionnaire-siret           | le gestionnaire de votre structure                         | Cela ne vaut pas pour une collectivité locale.                                                          |                                                                                   |
      | comptable-public             | le comptable public                                        | il prend la facture en compte et la met en paiement                                                     |                                                                                   |
      | comptable-pigp               | le comptable public ou le responsable dématérialisation    | au responsable dématérialisation de la Direction                                                        |                                                                                   |
      | administration-remboursement | l'administration qui traite la demande de remboursement    | lisez d'abord son statut dans la colonne                                                                |                                                                                   |
      | service-centralisateur       | le service centralisateur des frais de justice             | ses coordonnées sont en haut à gauche du PDF                                                            |                                                                                   |
      | communaute                   | la Communauté Chorus Pro                                   | les guides de la Communauté Chorus Pro                                                                  |                                                                                   |
      | autre-service                | le service dont parle votre question                       | demandez au service dont parle votre question                                                           |                                                                                   |
      | autre                        | le support Chorus Pro, si la question porte sur Chorus Pro | Si votre question porte sur Chorus Pro                                                                  |                                                                                   |

  Scénario: Une question qu'aucun mot ne rattache à un contact va au contact habituel
    Alors le contact habituel est "autre"

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet      | titre             |
      | escalation | Qui peut répondre |
    Et ces sources sont :
      | source               | titre                                                            | éditeur               |
      | suivi-claudia        | Suivez vos factures à travers votre assistante virtuelle ClaudIA | Communauté Chorus Pro |
      | modifier-identifiant | Actualités, modifier l'identifiant d'une structure               | Communauté Chorus Pro |
    Et ces sources se lisent :
      | source               | lu le      | lecture | adresse                                                        |
      | suivi-claudia        | 24/11/2026 | copie   | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |
      | modifier-identifiant | 24/11/2026 | copie   | https://communaute.chorus-pro.gouv.fr/actualites/page/2/       |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste    | titre                                            | étendue | source         |
      | contacts | Qui peut répondre à ce que ce site ne couvre pas | ouverte | ticket-support |
    Et la liste "contacts" nomme exactement "service-destinataire, engagement, support-gestionnaire, support-chorus-pro, gestionnaire-structure, gestionnaire-siret, comptable-public, comptable-pigp, administration-remboursement, service-centralisateur, communaute, autre-service, autre"

  Scénario: D'où l'on connaît les contacts
    Alors ces contacts ont pour source :
      | contact                      | source               |
      | service-destinataire         | suivi-claudia        |
      | engagement                   | oca-chorus           |
      | support-gestionnaire         | aife-gestionnaire    |
      | support-chorus-pro           | ticket-support       |
      | gestionnaire-structure       | aife-gestionnaire    |
      | gestionnaire-siret           | modifier-identifiant |
      | comptable-public             | cycle-factures       |
      | comptable-pigp               | aife-gestionnaire    |
      | administration-remboursement | aife-remboursement   |
      | service-centralisateur       | aife-frais-justice   |
      | communaute                   | aife-recycler        |
      | autre-service                | ticket-support       |
      | autre                        | ticket-support       |

  # Des questions comme on les pose

  Plan du Scénario: Une question que rien ne couvre a son contact
    Quand je demande "<question>"
    Alors la question n'est pas couverte
    Et <contact> peut répondre

    Exemples:
      | question                                                  | contact                                                    |
      | j'ai oublié mon mot de passe                              | le support Chorus Pro                                      |
      | comment créer un compte                                   | le support Chorus Pro                                      |
      | mon compte bloqué, que faire                              | le support Chorus Pro                                      |
      | quel est le délai de paiement des collectivités           | le service destinataire de la facture                      |
      | calcul des pénalités de retard                            | le service destinataire de la facture                      |
      | comment relancer                                          | le service destinataire de la facture                      |
      | retenue de garantie sur une facture de travaux            | le service destinataire de la facture                      |
      | chorus pro est en panne                                   | le support Chorus Pro                                      |
      | le lien d'activation de mon compte de gestionnaire        | le support Chorus Pro                                      |
      | modèle de devis                                           | le support Chorus Pro, si la question porte sur Chorus Pro |
      | cotisations urssaf                                        | le service dont parle votre question                       |
      | un PDF de 12 Mo passe-t-il par Gmail                      | le service dont parle votre question                       |
      | ma carte d'identité en PDF est-elle acceptée              | le service dont parle votre question                       |
      | l'affacturage de mes factures                             | le support Chorus Pro, si la question porte sur Chorus Pro |
      | comment sous-traiter un marché                            | le support Chorus Pro, si la question porte sur Chorus Pro |
      | déposer une facture après un appel d'offres               | le support Chorus Pro, si la question porte sur Chorus Pro |
      | le code APE de mon entreprise sur la facture Chorus       | le support Chorus Pro, si la question porte sur Chorus Pro |
      | la double authentification ne marche pas                  | le support Chorus Pro                                      |
      | quel statut juridique pour ma société                     | le support Chorus Pro, si la question porte sur Chorus Pro |
      | que mettre comme code service pour la préfecture          | le service destinataire de la facture                      |
      | prélèvement SEPA                                          | le support Chorus Pro, si la question porte sur Chorus Pro |
      | ajouter un utilisateur à ma structure                     | le gestionnaire de votre structure                         |
      | réforme 2026                                              | le support Chorus Pro, si la question porte sur Chorus Pro |
      | comment saisir un avoir                                   | le service destinataire de la facture                      |
      | une facture en double                                     | le service destinataire de la facture                      |
      | annuler ma facture                                        | le service destinataire de la facture                      |
      | quelle hotline                                            | le support Chorus Pro                                      |
      | numéro de TVA                                             | le support Chorus Pro, si la question porte sur Chorus Pro |
      | la mention obligatoire d'une facture                      | le support Chorus Pro, si la question porte sur Chorus Pro |
      | un cotraitant                                             | le support Chorus Pro, si la question porte sur Chorus Pro |
      | archivage des factures                                    | le support Chorus Pro, si la question porte sur Chorus Pro |
      | clé API expirée                                           | le support Chorus Pro                                      |
      | changer de siret                                          | le gestionnaire de votre structure                         |
      | mon adresse mail a changé                                 | le support Chorus Pro                                      |
      | application mobile                                        | le support Chorus Pro                                      |
      | tarif de Chorus                                           | le support Chorus Pro                                      |
      | e-reporting                                               | le support Chorus Pro, si la question porte sur Chorus Pro |
      | facture d'électricité                                     | le service destinataire de la facture                      |
      | la TVA d'une commune doit-elle figurer sur la facture ?   | le support Chorus Pro, si la question porte sur Chorus Pro |
      | la sous-traitance d'une facture de travaux                | le support Chorus Pro, si la question porte sur Chorus Pro |
      | paiement direct en sous-traitance                         | le support Chorus Pro, si la question porte sur Chorus Pro |
      | une cession de créance sur une facture mise à disposition | le support Chorus Pro, si la question porte sur Chorus Pro |
      | conserver mes factures combien de temps                          | le support Chorus Pro, si la question porte sur Chorus Pro |
      | le kbis de ma société                                     | le support Chorus Pro, si la question porte sur Chorus Pro |
      | la signature électronique d'une pièce jointe              | le support Chorus Pro, si la question porte sur Chorus Pro |
      | une révision de prix sur un marché             | le service destinataire de la facture                      |
      | supprimer une facture en brouillon                        | le service destinataire de la facture                      |
      | annuler une facture                             | le service destinataire de la facture                      |
      | une facture payée en double au fournisseur                | le service destinataire de la facture                      |
      | supprimer mon compte gestionnaire                         | le support Chorus Pro                                      |
      | rattacher un utilisateur à la structure                   | le gestionnaire de votre structure                         |
      | créer un service dans ma structure                        | le gestionnaire de votre structure                         |
      | un bug dans le dépôt de facture PDF                       | le support Chorus Pro                                      |
      | Chorus Pro est indisponible pour déposer une facture      | le support Chorus Pro                                      |
      | le navigateur pour déposer une pièce jointe               | le support Chorus Pro                                      |
      | un token pour l'API de dépôt de facture                   | le support Chorus Pro                                      |
      | l'erreur 500 au dépôt d'une facture                       | le support Chorus Pro                                      |
      | le compte technique pour déposer un flux EDI              | le support Chorus Pro                                      |
      | le B2B et la facture électronique entre fournisseurs      | le support Chorus Pro, si la question porte sur Chorus Pro |
      | l'auto-entrepreneur et le dépôt de facture                | le support Chorus Pro, si la question porte sur Chorus Pro |
      | comment répondre à un marché public ?                     | le support Chorus Pro, si la question porte sur Chorus Pro |
      | le papier à en-tête de ma société       | le support Chorus Pro, si la question porte sur Chorus Pro |
      | comment ajouter un service à ma structure ?               | le gestionnaire de votre structure                         |
      | supprimer un utilisateur de ma structure                  | le gestionnaire de votre structure                         |
      | comment changer de SIRET dans Chorus Pro ?                | le gestionnaire de votre structure                         |
      | mon entreprise a un nouveau siret                         | le gestionnaire de votre structure                         |
      | combien de jours pour payer une facture publique ?        | le service destinataire de la facture                      |
      | je n'ai pas d'engagement, que faire ?                     | le service destinataire de la facture                      |
      | nous n'avons pas de code service pour cette facture       | le service destinataire de la facture                      |
      | quelle plateforme agréée choisir pour ma société                  | le support Chorus Pro, si la question porte sur Chorus Pro |

  Scénario: Qui n'a pas d'engagement apprend à qui le demander
    Quand je demande "je n'ai pas d'engagement, que faire ?"
    Alors la question n'est pas couverte
    Et le service destinataire de la facture peut répondre

  Plan du Scénario: Ce qui passe par une plateforme agréée est dit par un article
    Quand je demande "<question>"
    Alors la réponse est un passage de l'article "entites-exclues"
    Et la phrase dit "les mémoires de frais de justice, les demandes de remboursement et la gestion du référentiel des engagements restent dans Chorus Pro"

    Exemples:
      | question                                                   |
      | un mémoire passe-t-il par une plateforme agréée ?          |
      | quelles factures ne passent pas par une plateforme agréée ? |

  Scénario: De la catégorie d'un ticket pour une facture impayée, rien n'est dit
    Quand je demande "quelle catégorie de ticket pour une facture impayée ?"
    Alors la question n'est pas couverte
    Et le service destinataire de la facture peut répondre

  Plan du Scénario: Demander si une donnée est obligatoire n'est pas recevoir un message de rejet
    Quand je demande "<question>"
    Alors aucune décision n'est rendue
    Et le service destinataire de la facture peut répondre
    Et le contact dit "l'État exige les deux"

    Exemples:
      | question                                                  |
      | le code service est-il obligatoire ?                      |
      | le numéro d'engagement est obligatoire ?                  |
      | est-ce que le code service est obligatoire pour un lycée  |
      | faut-il un numéro d'engagement pour facturer une mairie ? |
      | faut-il un code service ?                                 |
