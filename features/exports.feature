# language: fr
Fonctionnalité: Exporter ses structures ou leurs utilisateurs
  Un gestionnaire veut savoir qui a accès à quoi, ou revoir ses structures.

  @export-utilisateurs @export-structures
  Scénario: Qui a accès à quoi se lit dans l'export des utilisateurs
    Étant donné les faits :
      | fait           | valeur             |
      | liste cherchée | qui a accès à quoi |
    Quand je pose la question "structure-export"
    Alors la réponse est "Exportez les utilisateurs"
    Et la règle "export-utilisateurs" est citée
    Et la règle "export-structures" n'est pas citée
    Et la réponse donne "Exporter les utilisateurs" pour "button"
    Et la démarche compte 3 étapes
    Et l'étape 2 dit "tout en bas de l'écran"
    Et la mise en garde "menu-organisation" accompagne la réponse

  @export-structures @export-utilisateurs
  Scénario: Les adresses et les services se lisent dans l'export des structures
    Étant donné les faits :
      | fait           | valeur                     |
      | liste cherchée | adresses de mes structures |
    Quand je pose la question "structure-export"
    Alors la réponse est "Exportez les structures"
    Et la règle "export-structures" est citée
    Et la règle "export-utilisateurs" n'est pas citée
    Et la réponse donne "Mes structures" pour "block"
    Et la réponse donne "Exporter au format csv" pour "button"
    Et l'étape 2 dit "Mes structures"

  @export-modifications @export-utilisateurs
  Scénario: L'historique des affectations est annoncé, pas décrit
    Étant donné les faits :
      | fait           | valeur                                              |
      | liste cherchée | Les modifications des affectations des utilisateurs |
    Quand je pose la question "structure-export"
    Alors la réponse est "À vérifier"
    Et la règle "export-modifications" est citée
    Et la règle "export-utilisateurs" n'est pas citée
    Et la réponse dit "d'historique"

  @export-inconnu @export-modifications
  Scénario: Un autre export n'est pas décrit
    Étant donné les faits :
      | fait           | valeur               |
      | liste cherchée | mes factures de 2025 |
    Quand je pose la question "structure-export"
    Alors la réponse est "Hors liste"
    Et la règle "export-inconnu" est citée
    Et la règle "export-modifications" n'est pas citée

  @export-inconnu
  Scénario: Sans rien dire, il reste à choisir
    Quand je pose la question "structure-export"
    Alors la réponse est "À préciser"
    Et la règle "export-inconnu" n'est pas citée
    Et la première question porte sur "liste cherchée"

  Scénario: Des cas où tout est dit, de « Exporter mes structures ou leurs utilisateurs »
    Alors ces cas de "structure-export" se décident ainsi :
      | cas                                                                  | réponse    | règles               | questions      | issues possibles                                    | changements |
      | liste cherchée : Les modifications des affectations des utilisateurs | À vérifier | export-modifications | aucun          | aucun                                               | aucun       |
      | aucun                                                                | À préciser | aucun                | liste cherchée | Exportez les utilisateurs ; Exportez les structures | aucun       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet   | titre                                  |
      | exports | Le suivi du paramétrage des structures |
    Et ces sources sont :
      | source          | titre                                                                      | éditeur               |
      | aife-exports    | Comment suivre le paramétrage de ses structures et des utilisateurs liés ? | AIFE                  |
      | nouveau-portail | Bonnes pratiques, domaine « Organisation » du portail                      | Communauté Chorus Pro |
    Et ces sources se lisent :
      | source          | lu le      | lecture | article                      | adresse                                                              |
      | aife-exports    | 24/11/2026 | copie   | suivi-parametrage-structures | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/       |
      | nouveau-portail | 24/11/2026 | copie   | suivi-parametrage-structures | https://communaute.chorus-pro.gouv.fr/category/good-practices/page/3 |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision         | libellé                                       | question                                           | article                      | mises en garde    |
      | structure-export | Exporter mes structures ou leurs utilisateurs | Quel fichier exporter pour suivre vos structures ? | suivi-parametrage-structures | menu-organisation |
    Et les issues de "structure-export" sont :
      | issue      | libellé                   |
      | users      | Exportez les utilisateurs |
      | structures | Exportez les structures   |

  Scénario: Ce que disent les règles de « Exporter mes structures ou leurs utilisateurs »
    Alors ces règles disent :
      | règle                | dit                                                                                             | conseil                                                                                 |
      | export-utilisateurs  | Le bouton « Exporter les utilisateurs » donne, pour chacun, son paramétrage, son rôle           | Le bouton est tout en bas de l'écran, dans l'espace « Activité du gestionnaire ».       |
      | export-structures    | Le bouton « Exporter au format csv » donne, pour chaque structure, son paramétrage, son adresse | Le bouton est dans le bloc « Mes structures » de l'espace « Activité du gestionnaire ». |
      | export-modifications | mais aucun des deux fichiers décrits ne contient d'historique.                                  | Commencez par « Exporter les utilisateurs » : il donne les habilitations de chacun.     |
      | export-inconnu       | la source n'en décrit pas d'autre.                                                              | Demandez au support Chorus Pro si un autre export existe.                               |
    Et ces règles reposent sur :
      | règle                | source       |
      | export-utilisateurs  | aife-exports |
      | export-structures    | aife-exports |
      | export-modifications | aife-exports |
      | export-inconnu       | aife-exports |
    Et ces règles apportent :
      | règle               | démarche              | notes                           |
      | export-utilisateurs | exporter-utilisateurs | vision-globale, nom-de-l-espace |
      | export-structures   | exporter-structures   | vision-globale, nom-de-l-espace |
    Et ces règles donnent exactement :
      | règle               | clé    | donne                     |
      | export-utilisateurs | space  | Activité du gestionnaire  |
      | export-utilisateurs | button | Exporter les utilisateurs |
      | export-structures   | space  | Activité du gestionnaire  |
      | export-structures   | block  | Mes structures            |
      | export-structures   | button | Exporter au format csv    |
      | export-structures   | format | csv                       |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde     | dit                                                                      | source          |
      | menu-organisation | « Activités du gestionnaire » a laissé place au domaine « Organisation » | nouveau-portail |
    Et ces notes disent :
      | note            | dit                                                                              | source       |
      | vision-globale  | Ces deux exports existent « depuis la dernière version », sans date.             | aife-exports |
      | nom-de-l-espace | Celui du remboursement écrit « Activités du gestionnaire » et parle d'un onglet. | aife-exports |
    Et ces points ne sont pas décidés :
      | point                  | dit                                                                                           | pourquoi                                                          | source       |
      | suivi-des-affectations | Ces fonctionnalités permettent de suivre les modifications des affectations des utilisateurs. | Aucun des deux fichiers décrits ne montre de modification passée. | aife-exports |
      | exports-sans-date      | Ces fonctionnalités existent « depuis la dernière version ».                                  | Cette version n'a pas de date dans le texte.                      | aife-exports |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait   | libellé        | question                  | aide                                                                                       |
      | wanted | liste cherchée | Que voulez-vous obtenir ? | Deux fichiers existent : un sur les utilisateurs de vos structures, un sur vos structures. |
    Et ces faits se racontent ainsi :
      | fait   | tournure           |
      | wanted | vous cherchez : {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                     | titre                                                | étendue  | source       |
      | export_wishes             | Ce que l'on peut vouloir exporter                    | ouverte  | aife-exports |
      | user_export_contents      | Ce que le fichier des utilisateurs donne pour chacun | non dite | aife-exports |
      | user_roles                | Les rôles d'un utilisateur                           | non dite | aife-exports |
      | structure_export_contents | Ce que le fichier des structures donne pour chacune  | non dite | aife-exports |
    Et la liste "export_wishes" contient exactement :
      | élément            | libellé                                             |
      | users              | Les utilisateurs de mes structures et leurs droits  |
      | structures         | Mes structures et leurs services                    |
      | assignment_changes | Les modifications des affectations des utilisateurs |
    Et la liste "user_export_contents" contient exactement :
      | élément               | libellé                                       |
      | parametrage           | ses informations de paramétrage               |
      | role                  | son rôle                                      |
      | structures-habilitees | les structures sur lesquelles il est habilité |
      | services-habilites    | les services sur lesquels il est habilité     |
      | espaces               | les espaces auxquels il est abonné            |
    Et la liste "user_roles" contient exactement :
      | élément                 | libellé                 |
      | gestionnaire-principal  | gestionnaire principal  |
      | gestionnaire-secondaire | gestionnaire secondaire |
      | utilisateur-simple      | utilisateur simple      |
    Et la liste "structure_export_contents" contient exactement :
      | élément     | libellé                                         |
      | parametrage | ses informations de paramétrage                 |
      | adresse     | son adresse                                     |
      | services    | ses services                                    |
      | abonnements | les abonnements des espaces liés à ses services |

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche              | titre                                       | source       |
      | exporter-utilisateurs | Exporter les utilisateurs de ses structures | aife-exports |
      | exporter-structures   | Exporter ses structures                     | aife-exports |
    Et la démarche "exporter-utilisateurs" compte les étapes :
      | étape | geste                                                              | espace                   | bouton                    | qui             |
      | 1     | Ouvrez l'espace « Activité du gestionnaire ».                      | Activité du gestionnaire |                           | un gestionnaire |
      | 2     | Cliquez sur « Exporter les utilisateurs », tout en bas de l'écran. |                          | Exporter les utilisateurs | un gestionnaire |
      | 3     | Ouvrez le fichier ou enregistrez-le.                               |                          |                           | un gestionnaire |
    Et la démarche "exporter-structures" compte les étapes :
      | étape | geste                                                                    | espace                   | bloc           | bouton                 | qui             |
      | 1     | Ouvrez l'espace « Activité du gestionnaire ».                            | Activité du gestionnaire |                |                        | un gestionnaire |
      | 2     | Dans le bloc « Mes structures », cliquez sur « Exporter au format csv ». |                          | Mes structures | Exporter au format csv | un gestionnaire |
      | 3     | Ouvrez le fichier ou enregistrez-le.                                     |                          |                |                        | un gestionnaire |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on veut exporter est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "structure-export"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                         | réponse                   | compris                                                              |
      | télécharger la liste des personnes habilitées sur nos structures | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | comment exporter la liste de mes structures ?                    | Exportez les structures   | liste cherchée : Mes structures et leurs services                    |
      | où voir qui a accès à quoi ?                                     | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | télécharger tous les utilisateurs de ma structure                | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | obtenir l'historique des droits                                  | À vérifier                | liste cherchée : Les modifications des affectations des utilisateurs |
      | exporter les structures en CSV                                   | Exportez les structures   | liste cherchée : Mes structures et leurs services                    |
      | extraire les utilisateurs en excel                               | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | consulter les changements de droits                              | À vérifier                | liste cherchée : Les modifications des affectations des utilisateurs |
      | avoir un fichier des utilisateurs rattachés                      | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | où voir la liste de nos structures ?                             | Exportez les structures   | liste cherchée : Mes structures et leurs services                    |
      | obtenir les habilitations de mes utilisateurs                    | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | voir les rôles de mes utilisateurs                               | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | consulter les modifications des affectations                     | À vérifier                | liste cherchée : Les modifications des affectations des utilisateurs |
      | extraire la liste des utilisateurs                               | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | un tableau de tous les utilisateurs de nos structures            | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | exporter les personnes habilitées                                | Exportez les utilisateurs | liste cherchée : Les utilisateurs de mes structures et leurs droits  |
      | un fichier des changements d'affectation                         | À vérifier                | liste cherchée : Les modifications des affectations des utilisateurs |
