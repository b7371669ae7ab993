# language: fr
Fonctionnalité: Écrire une sollicitation
  Un utilisateur veut écrire au support ou à un service et cherche la bonne catégorie.

  @sol-gestionnaire @sol-frais-justice
  Scénario: Pour transférer le gestionnaire principal, la catégorie est connue
    Étant donné les faits :
      | fait   | valeur                              |
      | besoin | transfert de gestionnaire principal |
    Quand je pose la question "solicitation"
    Alors la réponse est "Demandez le transfert au support"
    Et la règle "sol-gestionnaire" est citée
    Et la règle "sol-frais-justice" n'est pas citée
    Et la réponse donne "Gestion des structures et utilisateurs" pour "category"
    Et la réponse donne "Modification des droits des utilisateurs" pour "sub_category"
    Et la réponse donne "certificat administratif signé par le responsable de la structure" pour "join"
    Et la démarche compte 5 étapes
    Et la mise en garde "tickets" accompagne la réponse

  @sol-frais-justice @sol-gestionnaire
  Scénario: Pour les frais de justice, la source ne nomme pas la catégorie
    Étant donné les faits :
      | fait   | valeur           |
      | besoin | frais de justice |
    Quand je pose la question "solicitation"
    Alors la réponse est "Écrivez au service centralisateur"
    Et la règle "sol-frais-justice" est citée
    Et la règle "sol-gestionnaire" n'est pas citée
    Et la réponse dit "ne nomme ni la catégorie"
    Et la réponse donne "numéro de mémoire" pour "mention"

  @sol-structure-publique @sol-gestionnaire
  Scénario: Pour créer une structure publique, la catégorie est connue aussi
    Étant donné les faits :
      | fait   | valeur                         |
      | besoin | création de structure publique |
    Quand je pose la question "solicitation"
    Alors la réponse est "Demandez la création de la structure"
    Et la règle "sol-structure-publique" est citée
    Et la règle "sol-gestionnaire" n'est pas citée
    Et la réponse donne "Demande de création de structure publique" pour "sub_category"

  @sol-autre @sol-gestionnaire @sol-structure-publique
  Scénario: Pour un autre besoin, aucune source ne dit la catégorie
    Étant donné les faits :
      | fait   | valeur            |
      | besoin | virement non reçu |
    Quand je pose la question "solicitation"
    Alors la réponse est "Hors liste"
    Et la règle "sol-autre" est citée
    Et la règle "sol-gestionnaire" n'est pas citée
    Et la règle "sol-structure-publique" n'est pas citée
    Et la réponse dit "Aucune source trouvée"

  @sol-gestionnaire @sol-autre
  Scénario: Avant le nouveau portail, le mot « ticket » n'existait pas
    Étant donné les faits :
      | fait   | valeur          |
      | besoin | transfert de GP |
    Et la date du "20/02/2022"
    Quand je pose la question "solicitation"
    Alors la réponse est "Demandez le transfert au support"
    Et la règle "sol-gestionnaire" est citée
    Et la règle "sol-autre" n'est pas citée
    Et la mise en garde "tickets" n'accompagne pas la réponse

  Scénario: Des cas où tout est dit, de « Écrire une sollicitation »
    Alors ces cas de "solicitation" se décident ainsi :
      | cas            | réponse    | règles    | questions | issues possibles                                                                                            | changements |
      | besoin : autre | Hors liste | sol-autre | aucun     | aucun                                                                                                       | aucun       |
      | aucun          | À préciser | aucun     | besoin    | Demandez le transfert au support ; Demandez la création de la structure ; Écrivez au service centralisateur | aucun       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet         | titre              |
      | solicitations | Les sollicitations |
    Et ces sources sont :
      | source                | titre                                                                           | éditeur               |
      | ticket-support        | KB0011436, Saisir un ticket de support                                          | AIFE                  |
      | traiter-sollicitation | Traiter une sollicitation                                                       | Communauté Chorus Pro |
      | structures-publiques  | Demande de création et de désactivation de structures publiques (lue en partie) | AIFE                  |
    Et ces sources se lisent :
      | source                | lu le      | lecture | article                          | adresse                                                                                                        |
      | ticket-support        | 24/11/2026 | copie   | transfert-gestionnaire-principal | https://portail.chorus-pro.gouv.fr/aife_documentation?id=kb_article_view&sysparm_article=KB0011436             |
      | traiter-sollicitation | 24/11/2026 | copie   | transfert-gestionnaire-principal | https://communaute.chorus-pro.gouv.fr/documentation/traiter-une-sollicitation/                                 |
      | structures-publiques  | 24/11/2026 | copie   | transfert-gestionnaire-principal | https://communaute.chorus-pro.gouv.fr/documentation/demande-de-creation-de-desactivation-structures-publiques/ |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision     | libellé                  | question                       | article                          | mises en garde |
      | solicitation | Écrire une sollicitation | Quelle sollicitation envoyer ? | transfert-gestionnaire-principal | tickets        |
    Et les issues de "solicitation" sont :
      | issue            | libellé                              |
      | manager-transfer | Demandez le transfert au support     |
      | public-structure | Demandez la création de la structure |
      | court-costs      | Écrivez au service centralisateur    |

  Scénario: Ce que disent les règles de « Écrire une sollicitation »
    Alors ces règles disent :
      | règle                  | dit                                                                                                                                    | conseil                                                                                                                        |
      | sol-gestionnaire       | Choisissez la catégorie « Gestion des structures et utilisateurs »                                                                     | Joignez le certificat administratif signé par le responsable de la structure                                                   |
      | sol-structure-publique | Choisissez la catégorie « Gestion des structures et utilisateurs » et la sous-catégorie « Demande de création de structure publique ». | Une entité publique se connecte par le Portail Internet de la gestion publique (PIGP).                                         |
      | sol-frais-justice      | Émettez la sollicitation depuis « Sollicitations émises », « Saisir sollicitation ».                                                   | Donnez des éléments concrets, par exemple le numéro du mémoire, celui de l'engagement juridique ou une capture d'écran.        |
      | sol-autre              | Aucune source trouvée ne dit quelle catégorie choisir pour ce besoin                                                                   | Parcourez les catégories proposées à l'écran et donnez des éléments concrets, par exemple des numéros ou des captures d'écran. |
    Et ces règles reposent sur :
      | règle                  | source               |
      | sol-gestionnaire       | aife-gestionnaire    |
      | sol-structure-publique | structures-publiques |
      | sol-frais-justice      | aife-frais-justice   |
      | sol-autre              | ticket-support       |
    Et ces règles apportent :
      | règle             | démarche                          | notes                                                                                        |
      | sol-gestionnaire  | demander-transfert                | role-gestionnaire, gestionnaire-encore-present, supports-a-telecharger, guides-gestionnaires |
      | sol-frais-justice | solliciter-service-centralisateur | pourquoi-contacter                                                                           |
      | sol-autre         |                                   | sollicitation-destinataire                                                                   |
    Et ces règles donnent exactement :
      | règle                  | clé          | donne                                                             |
      | sol-gestionnaire       | space        | Sollicitations émises                                             |
      | sol-gestionnaire       | tab          | Saisir sollicitation                                              |
      | sol-gestionnaire       | category     | Gestion des structures et utilisateurs                            |
      | sol-gestionnaire       | sub_category | Modification des droits des utilisateurs                          |
      | sol-gestionnaire       | join         | certificat administratif signé par le responsable de la structure |
      | sol-frais-justice      | space        | Sollicitations émises                                             |
      | sol-frais-justice      | tab          | Saisir sollicitation                                              |
      | sol-frais-justice      | mention      | numéro de mémoire                                                 |
      | sol-frais-justice      | mention      | numéro d'engagement juridique                                     |
      | sol-frais-justice      | mention      | capture d'écran                                                   |
      | sol-structure-publique | category     | Gestion des structures et utilisateurs                            |
      | sol-structure-publique | sub_category | Demande de création de structure publique                         |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde | dit                                                                                               | source         |
      | tickets       | Avec le nouveau portail, une sollicitation s'appelle un « ticket » ; les écrans peuvent différer. | ticket-support |
    Et ces notes disent :
      | note                       | dit                                                                            | source                |
      | sollicitation-destinataire | Ce service peut répondre, demander une précision ou passer la main au support. | traiter-sollicitation |
    Et ces points ne sont pas décidés :
      | point                 | dit                                                                      | pourquoi                                               | source         |
      | toutes-les-categories | La catégorie et la sous-catégorie d'un ticket décident de qui le reçoit. | La liste de toutes les catégories n'a pas été trouvée. | ticket-support |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait | libellé | question                                        | aide                                                                       |
      | need | besoin  | Pourquoi voulez-vous écrire une sollicitation ? | La catégorie et la sous-catégorie décident qui reçoit votre sollicitation. |
    Et ces faits se racontent ainsi :
      | fait | tournure              |
      | need | votre besoin est : {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste              | titre                                 | étendue | source            |
      | solicitation_needs | Les besoins que les sources décrivent | ouverte | aife-gestionnaire |
    Et la liste "solicitation_needs" contient exactement :
      | élément                | libellé                                               | source               |
      | transfert-gestionnaire | Transférer le rôle de gestionnaire principal          |                      |
      | creation-structure     | Créer une structure publique                          | structures-publiques |
      | frais-justice          | Poser une question sur un mémoire de frais de justice | aife-frais-justice   |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on veut demander au support est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "solicitation"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                        | réponse                              | compris                                                        |
      | quelle catégorie de ticket pour changer de gestionnaire ?                       | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | comment ouvrir un ticket pour un nouveau gestionnaire ?                         | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | quelle sollicitation pour des frais de justice ?                                | Écrivez au service centralisateur    | besoin : Poser une question sur un mémoire de frais de justice |
      | sous quelle catégorie saisir une sollicitation pour remplacer le gestionnaire ? | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | le gestionnaire est parti, comment saisir une sollicitation ?                   | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | où saisir une sollicitation pour transférer le rôle de gestionnaire ?           | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | quel ticket pour un transfert de GP ?                                           | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | quelle sous-catégorie pour un mémoire de frais de justice ?                     | Écrivez au service centralisateur    | besoin : Poser une question sur un mémoire de frais de justice |
      | le GP est parti, quel ticket ouvrir ?                                           | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | quel ticket pour changer de GP ?                                                | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |
      | ticket à ouvrir pour la création d'une structure publique                       | Demandez la création de la structure | besoin : Créer une structure publique                          |
      | que cocher dans la sollicitation pour créer une structure publique ?            | Demandez la création de la structure | besoin : Créer une structure publique                          |
      | quoi remplir dans la sollicitation pour changer de GP ?                         | Demandez le transfert au support     | besoin : Transférer le rôle de gestionnaire principal          |

  Plan du Scénario: Avant le départ du gestionnaire principal, aucune sollicitation n'est à écrire
    Quand je demande "<question>"
    Alors la réponse est un passage de l'article "transfert-gestionnaire-principal"

    Exemples:
      | question                                                              |
      | comment transférer le rôle de gestionnaire principal avant de partir  |
      | comment transférer le rôle de gestionnaire principal avant mon départ |
