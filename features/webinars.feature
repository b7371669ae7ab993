# language: fr
Fonctionnalité: Choisir un webinaire
  Quelqu'un veut se former à Chorus Pro et cherche le thème qui lui va.

  @web-entites-publiques @web-entreprises
  Scénario: Une commune qui débute
    Étant donné les faits :
      | fait   | valeur                      |
      | but    | Premiers pas sur Chorus Pro |
      | public | Entité publique             |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-entites-publiques" est citée
    Et la règle "web-entreprises" n'est pas citée
    Et la réponse donne "Comment se connecter à Chorus Pro et gérer les factures de ses fournisseurs" pour "theme"
    Et la démarche compte 7 étapes
    Et l'étape 2 dit "s'inscrire"

  @web-entreprises @web-entites-publiques
  Scénario: Un artisan qui débute
    Étant donné les faits :
      | fait   | valeur       |
      | but    | premiers pas |
      | public | artisan      |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-entreprises" est citée
    Et la règle "web-entites-publiques" n'est pas citée
    Et la réponse donne "Comment créer mon compte utilisateur et déposer mes factures" pour "theme"
    Et aucune question ne reste

  @web-travaux-fournisseurs @web-travaux-moa
  Scénario: Un fournisseur de travaux
    Étant donné les faits :
      | fait                  | valeur              |
      | but                   | Factures de travaux |
      | rôle dans les travaux | Fournisseur         |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-travaux-fournisseurs" est citée
    Et la règle "web-travaux-moa" n'est pas citée
    Et la réponse donne "Gérer les factures de travaux sur Chorus Pro pour les fournisseurs" pour "theme"

  @web-travaux-moa @web-travaux-moe
  Scénario: Une maîtrise d'ouvrage
    Étant donné les faits :
      | fait                  | valeur  |
      | but                   | travaux |
      | rôle dans les travaux | MOA     |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-travaux-moa" est citée
    Et la règle "web-travaux-moe" n'est pas citée
    Et la réponse donne "Gérer les factures de travaux pour les MOA" pour "theme"

  @web-travaux-moe @web-travaux-fournisseurs
  Scénario: Un architecte
    Étant donné les faits :
      | fait                  | valeur     |
      | but                   | travaux    |
      | rôle dans les travaux | architecte |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-travaux-moe" est citée
    Et la règle "web-travaux-fournisseurs" n'est pas citée
    Et la réponse donne "Gérer les factures de travaux pour les MOE" pour "theme"

  @web-logiciel @web-entreprises
  Scénario: Un éditeur qui relie son logiciel
    Étant donné les faits :
      | fait | valeur             |
      | but  | relier un logiciel |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-logiciel" est citée
    Et la règle "web-entreprises" n'est pas citée
    Et la réponse donne "Comment interfacer Chorus Pro à mon outil de gestion des factures" pour "theme"
    Et la réponse dit "EDI ou en API"
    Et aucune question ne reste

  @web-logiciel
  Scénario: Un but que la liste ne connaît pas
    Étant donné les faits :
      | fait | valeur               |
      | but  | les frais de justice |
    Quand je pose la question "webinar"
    Alors la réponse est "Aucun thème connu"
    Et la règle "web-logiciel" n'est pas citée
    Et la réponse dit "peut avoir changé"

  @web-travaux-moa
  Scénario: Dans les travaux, seul le rôle est demandé
    Étant donné les faits :
      | fait | valeur  |
      | but  | travaux |
    Quand je pose la question "webinar"
    Alors la réponse est "À préciser"
    Et la règle "web-travaux-moa" n'est pas citée
    Et les questions portent sur "rôle dans les travaux"

  Scénario: Des cas où tout est dit, de « Choisir un webinaire »
    Alors ces cas de "webinar" se décident ainsi :
      | cas                                                             | réponse             | règles                   | questions                            | issues possibles                        | changements |
      | aucun                                                           | À préciser          | aucun                    | but ; public ; rôle dans les travaux | Aucun thème connu ; Webinaire conseillé | aucun       |
      | but : Premiers pas sur Chorus Pro ; public : Entreprise         | Webinaire conseillé | web-entreprises          | aucun                                | Webinaire conseillé                     | aucun       |
      | but : Factures de travaux ; rôle dans les travaux : Fournisseur | Webinaire conseillé | web-travaux-fournisseurs | aucun                                | Webinaire conseillé                     | aucun       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre          |
      | webinars | Les webinaires |
    Et ces sources sont :
      | source          | titre                                             | éditeur |
      | aife-webinaires | Qu'est-ce qu'un webinaire et comment s'inscrire ? | AIFE    |
    Et ces sources se lisent :
      | source          | lu le      | lecture | article    | adresse                                                        |
      | aife-webinaires | 24/11/2026 | copie   | webinaires | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision | libellé              | question                | article    |
      | webinar  | Choisir un webinaire | Quel webinaire suivre ? | webinaires |
    Et les issues de "webinar" sont :
      | issue       | libellé             | dit                                                                  | conseil                                                                                  |
      | none        | Aucun thème connu   | Aucun thème connu ne correspond ; la liste connue peut avoir changé. | Voyez la rubrique « Formez-vous gratuitement à Chorus Pro » de la Communauté Chorus Pro. |
      | recommended | Webinaire conseillé |                                                                      |                                                                                          |

  Scénario: Ce que disent les règles de « Choisir un webinaire »
    Alors ces règles disent :
      | règle                    | dit                                                                                                       | conseil                                                                 |
      | web-entites-publiques    | « Comment se connecter à Chorus Pro et gérer les factures de ses fournisseurs »                           | Inscrivez-vous : c'est gratuit, en ligne, avec des questions en direct. |
      | web-entreprises          | « Comment créer mon compte utilisateur et déposer mes factures »                                          | Inscrivez-vous : c'est gratuit, en ligne, avec des questions en direct. |
      | web-travaux-fournisseurs | « Gérer les factures de travaux sur Chorus Pro pour les fournisseurs » traite de vos factures de travaux. | Inscrivez-vous : c'est gratuit, en ligne, avec des questions en direct. |
      | web-travaux-moa          | « Gérer les factures de travaux pour les MOA » traite des factures de travaux pour la maîtrise d'ouvrage. | Inscrivez-vous : c'est gratuit, en ligne, avec des questions en direct. |
      | web-travaux-moe          | « Gérer les factures de travaux pour les MOE » traite des factures de travaux pour la maîtrise d'œuvre.   | Inscrivez-vous : c'est gratuit, en ligne, avec des questions en direct. |
      | web-logiciel             | « Comment interfacer Chorus Pro à mon outil de gestion des factures »                                     | Inscrivez-vous : c'est gratuit, en ligne, avec des questions en direct. |
    Et ces règles reposent sur :
      | règle                    | source          |
      | web-entites-publiques    | aife-webinaires |
      | web-entreprises          | aife-webinaires |
      | web-travaux-fournisseurs | aife-webinaires |
      | web-travaux-moa          | aife-webinaires |
      | web-travaux-moe          | aife-webinaires |
      | web-logiciel             | aife-webinaires |
    Et ces règles apportent :
      | règle                    | démarche             | notes                              |
      | web-entites-publiques    | s-inscrire-webinaire | webinaire-gratuit, webinaire-dates |
      | web-entreprises          | s-inscrire-webinaire | webinaire-gratuit, webinaire-dates |
      | web-travaux-fournisseurs | s-inscrire-webinaire | webinaire-gratuit, webinaire-dates |
      | web-travaux-moa          | s-inscrire-webinaire | webinaire-gratuit, webinaire-dates |
      | web-travaux-moe          | s-inscrire-webinaire | webinaire-gratuit, webinaire-dates |
      | web-logiciel             | s-inscrire-webinaire | webinaire-gratuit, webinaire-dates |
    Et ces règles donnent exactement :
      | règle                    | clé   | donne                                                                       |
      | web-entites-publiques    | theme | Comment se connecter à Chorus Pro et gérer les factures de ses fournisseurs |
      | web-entreprises          | theme | Comment créer mon compte utilisateur et déposer mes factures                |
      | web-travaux-fournisseurs | theme | Gérer les factures de travaux sur Chorus Pro pour les fournisseurs          |
      | web-travaux-moa          | theme | Gérer les factures de travaux pour les MOA                                  |
      | web-travaux-moe          | theme | Gérer les factures de travaux pour les MOE                                  |
      | web-logiciel             | theme | Comment interfacer Chorus Pro à mon outil de gestion des factures           |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces notes disent :
      | note                 | dit                                                                                                         | source          |
      | webinaire-definition | Cette formation à distance sert à découvrir Chorus Pro ou à mieux le connaître.                             | aife-webinaires |
      | webinaire-gratuit    | Un expert présente Chorus Pro et répond en direct aux questions posées par chat.                            | aife-webinaires |
      | webinaire-dates      | Les dates sont données par un lien qui manque dans le texte lu ; cherchez-les sur la Communauté Chorus Pro. | aife-webinaires |
    Et ces points ne sont pas décidés :
      | point                | dit                                                                         | pourquoi                                                | source          |
      | specificites-travaux | Un groupe de webinaires porte sur les spécificités des factures de travaux. | Le texte ne dit pas quelles sont ces spécificités.      | aife-webinaires |
      | dates-des-webinaires | Les dates des webinaires se trouvent par un lien.                           | Ce lien manque dans la copie lue.                       | aife-webinaires |
      | message-de-rappel    | Le courriel de rappel contient un message précis.                           | Ce message est une image, qui manque dans la copie lue. | aife-webinaires |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait       | libellé               | question                                          | aide                                                                                      |
      | goal       | but                   | Que voulez-vous apprendre ?                       | Les thèmes connus sont rangés en trois groupes : premiers pas, factures de travaux        |
      | audience   | public                | Êtes-vous une entreprise ou une entité publique ? | Une entreprise dépose ses factures ; une entité publique gère celles de ses fournisseurs. |
      | works_role | rôle dans les travaux | Quel est votre rôle dans les travaux ?            | MOA veut dire maîtrise d'ouvrage, MOE maîtrise d'œuvre.                                   |
    Et ces faits se racontent ainsi :
      | fait       | tournure            |
      | goal       | votre but est : {}  |
      | audience   | vous êtes : {}      |
      | works_role | votre rôle est : {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste             | titre                          | étendue | source          |
      | webinar_goals     | Les groupes de thèmes          | ouverte | aife-webinaires |
      | webinar_audiences | Les publics des premiers pas   | ouverte | aife-webinaires |
      | works_roles       | Les rôles dans les travaux     | ouverte | aife-webinaires |
      | webinar_themes    | Les thèmes de webinaire connus | ouverte | aife-webinaires |
    Et la liste "webinar_goals" contient exactement :
      | élément      | libellé                           | note                |
      | premiers-pas | Premiers pas sur Chorus Pro       |                     |
      | travaux      | Factures de travaux               | Leurs spécificités. |
      | logiciel     | Relier un logiciel de facturation |                     |
    Et la liste "webinar_audiences" contient exactement :
      | élément         | libellé         |
      | entreprise      | Entreprise      |
      | entite-publique | Entité publique |
    Et la liste "works_roles" contient exactement :
      | élément     | libellé                  |
      | fournisseur | Fournisseur              |
      | moa         | Maîtrise d'ouvrage (MOA) |
      | moe         | Maîtrise d'œuvre (MOE)   |
    Et la liste "webinar_themes" contient exactement :
      | élément                     | libellé                                                                     |
      | gerer-factures-fournisseurs | Comment se connecter à Chorus Pro et gérer les factures de ses fournisseurs |
      | creer-compte-deposer        | Comment créer mon compte utilisateur et déposer mes factures                |
      | travaux-fournisseurs        | Gérer les factures de travaux sur Chorus Pro pour les fournisseurs          |
      | travaux-moa                 | Gérer les factures de travaux pour les MOA                                  |
      | travaux-moe                 | Gérer les factures de travaux pour les MOE                                  |
      | interfacer                  | Comment interfacer Chorus Pro à mon outil de gestion des factures           |
    Et la liste "webinar_themes" dit de ses éléments :
      | élément                     | goal         | audience        | works_role  |
      | gerer-factures-fournisseurs | premiers-pas | entite-publique |             |
      | creer-compte-deposer        | premiers-pas | entreprise      |             |
      | travaux-fournisseurs        | travaux      |                 | fournisseur |
      | travaux-moa                 | travaux      |                 | moa         |
      | travaux-moe                 | travaux      |                 | moe         |
      | interfacer                  | logiciel     |                 |             |

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche             | titre                                  | source          |
      | s-inscrire-webinaire | S'inscrire à un webinaire et le suivre | aife-webinaires |
    Et la démarche "s-inscrire-webinaire" compte les étapes :
      | étape | geste                                                                                     | espace                                | bouton                 |
      | 1     | Ouvrez la rubrique « Formez-vous gratuitement à Chorus Pro »                              | Formez-vous gratuitement à Chorus Pro |                        |
      | 2     | Choisissez votre thème, puis cliquez sur « s'inscrire ».                                  |                                       | s'inscrire             |
      | 3     | Choisissez votre date, remplissez les champs demandés, puis cliquez sur « s'inscrire ».   |                                       | s'inscrire             |
      | 4     | Gardez le courriel de confirmation : il donne ce qu'il faut pour suivre la présentation.  |                                       |                        |
      | 5     | Attendez le courriel de rappel, quelques heures avant.                                    |                                       |                        |
      | 6     | Vérifiez le son de votre ordinateur, pour éviter un problème pendant la présentation.     |                                       |                        |
      | 7     | Cliquez sur « Rejoindre le webinaire » et suivez la présentation depuis votre ordinateur. |                                       | Rejoindre le webinaire |
    Et ces démarches remarquent :
      | démarche             | remarque                                                                                         |
      | s-inscrire-webinaire | Écoutez par téléphone, avec les codes d'accès du courriel de confirmation.                       |
      | s-inscrire-webinaire | Pendant le webinaire, posez vos questions par chat.                                              |
      | s-inscrire-webinaire | Le support de présentation se télécharge dans la console Webinaire, à « Document à distribuer ». |
      | s-inscrire-webinaire | Le texte ne dit pas si « Rejoindre le webinaire » est dans le courriel ou sur une page           |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on attend d'un webinaire est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "webinar"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                       | réponse             | compris                                                      |
      | quel webinaire pour un débutant ?                              | À préciser          | but : Premiers pas sur Chorus Pro                            |
      | quelle formation choisir pour les factures de travaux ?        | À préciser          | but : Factures de travaux                                    |
      | y a-t-il une formation pour connecter un logiciel ?            | Webinaire conseillé | but : Relier un logiciel de facturation                      |
      | un webinaire pour relier notre logiciel, existe-t-il ?         | Webinaire conseillé | but : Relier un logiciel de facturation                      |
      | quel webinaire pour déposer mes factures avec mon entreprise ? | Webinaire conseillé | but : Premiers pas sur Chorus Pro ; public : Entreprise      |
      | un webinaire sur les premiers pas pour ma mairie               | Webinaire conseillé | but : Premiers pas sur Chorus Pro ; public : Entité publique |
      | proposez-vous un webinaire sur les marchés de travaux ?        | À préciser          | but : Factures de travaux                                    |
      | conseillez un webinaire pour commencer                         | À préciser          | but : Premiers pas sur Chorus Pro                            |
      | je débute, quel webinaire suivre ?                             | À préciser          | but : Premiers pas sur Chorus Pro                            |
      | une formation pour nous, nous débutons                         | À préciser          | but : Premiers pas sur Chorus Pro                            |
      | un webinaire pour raccorder un logiciel à Chorus               | Webinaire conseillé | but : Relier un logiciel de facturation                      |
      | quel webinaire pour un logiciel de facturation ?               | Webinaire conseillé | but : Relier un logiciel de facturation                      |
      | je suis artisan et je débute, quel webinaire ?                 | Webinaire conseillé | but : Premiers pas sur Chorus Pro ; public : Entreprise      |
      | quel webinaire pour apprendre à déposer une facture ?          | À préciser          | but : Premiers pas sur Chorus Pro                            |
      | quel webinaire pour commencer dans notre collectivité ?        | Webinaire conseillé | but : Premiers pas sur Chorus Pro ; public : Entité publique |
      | quelle visio pour ma commune et des factures de travaux ?      | À préciser          | but : Factures de travaux ; public : Entité publique         |
      | quelle séance choisir pour un débutant ?                       | À préciser          | but : Premiers pas sur Chorus Pro                            |

  Scénario: Qui n'a pas de son apprend qu'il peut écouter par téléphone
    Quand je demande "mon ordinateur n'a pas de son pendant le webinaire"
    Alors la réponse est un passage de l'article "webinaires"
    Et la phrase dit "Écoutez par téléphone"
