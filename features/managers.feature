# language: fr
Fonctionnalité: Transférer le rôle d'un gestionnaire principal parti
  Le gestionnaire principal a quitté la structure ; un autre gestionnaire prépare la demande au support.

  @gp-compte
  Scénario: Rien n'est connu : une question à la fois
    Quand je pose la question "manager-transfer"
    Alors la réponse est "À préciser"
    Et la règle "gp-compte" n'est pas citée
    Et la première question porte sur "compte actif du futur gestionnaire"

  @gp-compte @gp-certificat @gp-pigp @gp-demande
  Scénario: Une entreprise a tout ce qu'il faut
    Étant donné les faits :
      | fait                               | valeur |
      | compte actif du futur gestionnaire | oui    |
      | certificat administratif signé     | oui    |
      | nature de la structure             | Privée |
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Prêt"
    Et la règle "gp-demande" est citée
    Et la réponse donne "Gestion des structures et utilisateurs" pour "category"
    Et la réponse donne "Modification des droits des utilisateurs" pour "sub_category"
    Et la règle "gp-compte" n'est pas citée
    Et la règle "gp-certificat" n'est pas citée
    Et la règle "gp-pigp" n'est pas citée
    Et la réponse dit "Gestion des structures et utilisateurs"
    Et la réponse dit "Modification des droits des utilisateurs"
    Et la mise en garde "tickets" accompagne la réponse

  @gp-compte @gp-certificat
  Scénario: Sans compte actif, la demande n'est pas prête, quoi qu'on ignore d'autre
    Étant donné les faits :
      | fait                               | valeur |
      | compte actif du futur gestionnaire | non    |
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Pas encore prêt"
    Et la règle "gp-compte" est citée
    Et la règle "gp-certificat" n'est pas citée
    Et aucune question ne reste

  @gp-certificat @gp-compte @gp-demande
  Scénario: Sans certificat signé, la demande n'est pas prête
    Étant donné les faits :
      | fait                               | valeur    |
      | compte actif du futur gestionnaire | oui       |
      | certificat administratif signé     | non       |
      | nature de la structure             | De l'État |
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Pas encore prêt"
    Et la règle "gp-certificat" est citée
    Et la règle "gp-compte" n'est pas citée
    Et la réponse dit "responsable de la structure"

  @gp-pigp @gp-certificat
  Scénario: Hors État, le futur gestionnaire doit avoir un compte PIGP
    Étant donné les faits :
      | fait                               | valeur              |
      | compte actif du futur gestionnaire | oui                 |
      | certificat administratif signé     | oui                 |
      | nature de la structure             | Publique, hors État |
      | compte PIGP du futur gestionnaire  | non                 |
    Et la date du "30/07/2018"
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Pas encore prêt"
    Et la règle "gp-pigp" est citée
    Et la règle "gp-certificat" n'est pas citée
    Et la réponse dit "comptable public"
    Et la démarche compte 1 étapes
    Et l'étape 1 dit "responsable dématérialisation"

  @gp-pigp @gp-demande-avant-pigp
  Scénario: La veille du contrôle bloquant, le compte PIGP ne manquait pas
    Étant donné les faits :
      | fait                               | valeur              |
      | compte actif du futur gestionnaire | oui                 |
      | certificat administratif signé     | oui                 |
      | nature de la structure             | Publique, hors État |
      | compte PIGP du futur gestionnaire  | non                 |
    Et la date du "29/07/2018"
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Prêt"
    Et la règle "gp-pigp" n'est pas citée
    Et la règle "gp-demande-avant-pigp" est citée
    Et la réponse dit "Le compte actif et le certificat signé sont en place"
    Et la réponse dit "aucun contrôle bloquant ne porte sur le compte PIGP ; l'obligation, elle, n'a pas de date"

  @gp-demande-avant-pigp
  Scénario: Avant le contrôle bloquant aussi, il fallait le certificat signé
    Étant donné les faits :
      | fait                               | valeur |
      | compte actif du futur gestionnaire | oui    |
      | certificat administratif signé     | non    |
    Et la date du "29/07/2018"
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Pas encore prêt"
    Et la règle "gp-demande-avant-pigp" n'est pas citée

  @gp-pigp
  Scénario: À l'État et dans le privé, le compte PIGP n'est pas demandé
    Étant donné les faits :
      | fait                               | valeur    |
      | compte actif du futur gestionnaire | oui       |
      | certificat administratif signé     | oui       |
      | nature de la structure             | De l'État |
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Prêt"
    Et la règle "gp-pigp" n'est pas citée
    Et aucune question ne reste

  @gp-pigp
  Scénario: Hors État, le compte PIGP reste à dire
    Étant donné les faits :
      | fait                               | valeur              |
      | compte actif du futur gestionnaire | oui                 |
      | certificat administratif signé     | oui                 |
      | nature de la structure             | Publique, hors État |
    Quand je pose la question "manager-transfer"
    Alors la réponse est "À préciser"
    Et la règle "gp-pigp" n'est pas citée
    Et les questions portent sur "compte PIGP du futur gestionnaire"
    Et répondre "oui" donnerait "Prêt"
    Et répondre "non" donnerait "Pas encore prêt"

  @gp-compte @gp-certificat @gp-pigp
  Scénario: Tout ce qui manque est dit à la fois
    Étant donné les faits :
      | fait                               | valeur              |
      | compte actif du futur gestionnaire | non                 |
      | certificat administratif signé     | non                 |
      | nature de la structure             | Publique, hors État |
      | compte PIGP du futur gestionnaire  | non                 |
    Quand je pose la question "manager-transfer"
    Alors la réponse est "Pas encore prêt"
    Et la règle "gp-compte" est citée
    Et la règle "gp-certificat" est citée
    Et la règle "gp-pigp" est citée

  Scénario: Des cas où tout est dit, de « Transférer le rôle de gestionnaire principal »
    Alors ces cas de "manager-transfer" se décident ainsi :
      | cas                                                                                                                                                                      | réponse         | règles                    | questions                                                                                   | issues possibles       | changements                                                               |
      | compte actif du futur gestionnaire : oui                                                                                                                                 | À préciser      | aucun                     | certificat administratif signé ; nature de la structure ; compte PIGP du futur gestionnaire | Prêt ; Pas encore prêt | compte actif du futur gestionnaire → Pas encore prêt                      |
      | compte actif du futur gestionnaire : oui ; certificat administratif signé : non ; nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non | Pas encore prêt | gp-certificat ; gp-pigp   | aucun                                                                                       | Pas encore prêt        | certificat administratif signé + compte PIGP du futur gestionnaire → Prêt |
      | compte actif du futur gestionnaire : non ; certificat administratif signé : non                                                                                          | Pas encore prêt | gp-compte ; gp-certificat | aucun                                                                                       | Pas encore prêt        | aucun                                                                     |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre                                  |
      | managers | Le transfert du gestionnaire principal |
    Et ces sources sont :
      | source            | titre                                                                                    | éditeur |
      | aife-gestionnaire | Comment transférer les droits du gestionnaire principal quand il a quitté la structure ? | AIFE    |
    Et ces sources se lisent :
      | source            | lu le      | lecture | article                          | adresse                                                        |
      | aife-gestionnaire | 24/11/2026 | copie   | transfert-gestionnaire-principal | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision         | libellé                                      | question                                                           | article                          | mises en garde |
      | manager-transfer | Transférer le rôle de gestionnaire principal | La demande de transfert du gestionnaire principal est-elle prête ? | transfert-gestionnaire-principal | tickets        |
    Et les issues de "manager-transfer" sont :
      | issue     | libellé         | dit                                                                                  |
      | ready     | Prêt            | un gestionnaire de la structure peut envoyer la sollicitation au support Chorus Pro. |
      | not_ready | Pas encore prêt |                                                                                      |

  Scénario: Ce que disent les règles de « Transférer le rôle de gestionnaire principal »
    Alors ces règles disent :
      | règle                 | dit                                                                                                                   | conseil                                                                                          |
      | gp-compte             | le futur gestionnaire principal doit impérativement en avoir un dans Chorus Pro.                                      | Faites créer ou activer ce compte avant d'envoyer la demande.                                    |
      | gp-certificat         | Il manque le certificat administratif signé par le responsable de la structure                                        | Faites-le signer, puis joignez-le à la sollicitation.                                            |
      | gp-pigp               | hors État, des contrôles bloquants l'exigent d'un gestionnaire principal ou secondaire.                               | Le futur gestionnaire le demande à son comptable public                                          |
      | gp-demande-avant-pigp | Le compte actif et le certificat signé sont en place : un gestionnaire de la structure peut envoyer la sollicitation. | Envoyez la sollicitation et joignez le certificat signé.                                         |
      | gp-demande            | Quand l'ancien gestionnaire principal est parti sans transférer son rôle, seul le support peut en nommer un autre.    | La sous-catégorie est « Modification des droits des utilisateurs ». Joignez le certificat signé. |
    Et ces règles reposent sur :
      | règle                 | source            | déduite | pourquoi                                                                                                |
      | gp-compte             | aife-gestionnaire |         |                                                                                                         |
      | gp-certificat         | aife-gestionnaire |         |                                                                                                         |
      | gp-pigp               | aife-gestionnaire |         |                                                                                                         |
      | gp-demande-avant-pigp | aife-gestionnaire | oui     | la source date les contrôles bloquants du compte PIGP, mais ne dit pas depuis quand ce compte est exigé |
      | gp-demande            | aife-gestionnaire |         |                                                                                                         |
    Et ces règles apportent :
      | règle                 | démarche             | notes                                               |
      | gp-certificat         |                      | supports-a-telecharger                              |
      | gp-pigp               | demander-compte-pigp | pigp-secondaire                                     |
      | gp-demande-avant-pigp | demander-transfert   |                                                     |
      | gp-demande            | demander-transfert   | gestionnaire-encore-present, supports-a-telecharger |
    Et ces règles donnent exactement :
      | règle      | clé          | donne                                                             |
      | gp-demande | space        | Sollicitations émises                                             |
      | gp-demande | tab          | Saisir sollicitation                                              |
      | gp-demande | category     | Gestion des structures et utilisateurs                            |
      | gp-demande | sub_category | Modification des droits des utilisateurs                          |
      | gp-demande | join         | certificat administratif signé par le responsable de la structure |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces notes disent :
      | note                        | dit                                                                                                                                    | source            |
      | role-gestionnaire           | L'utilisateur qui crée une structure en est, par défaut, le gestionnaire principal (GP).                                               | aife-gestionnaire |
      | gestionnaire-encore-present | Cette démarche vaut quand le gestionnaire principal est parti sans transférer son rôle.                                                | aife-gestionnaire |
      | supports-a-telecharger      | Le texte ne dit pas si c'est le modèle du certificat, et ses liens manquent.                                                           | aife-gestionnaire |
      | pigp-secondaire             | vaut aussi pour les gestionnaires secondaires de la sphère publique hors État                                                          | aife-gestionnaire |
      | guides-gestionnaires        | « Administrer les structures et les utilisateurs » traite des demandes de rattachement à des structures et d'abonnement à des espaces. | aife-gestionnaire |
    Et ces points ne sont pas décidés :
      | point                  | dit                                                                                                                                  | pourquoi                                                                                       | source            |
      | transfert-avant-depart | Le gestionnaire principal peut transférer lui-même son rôle avant de partir.                                                         | Le texte le laisse entendre, sans dire comment faire.                                          | aife-gestionnaire |
      | modeles-a-telecharger  | Un document est à télécharger, l'un pour les entités publiques, l'autre pour les entités privées.                                    | Les liens manquent dans la copie lue, et le texte ne dit pas si ce document est le certificat. | aife-gestionnaire |
      | guide-sollicitation    | Le guide « Saisir une sollicitation et suivre son traitement » donne la procédure à suivre.                                          | Ce guide n'a pas été lu.                                                                       | aife-gestionnaire |
      | guide-structures       | Le guide « Administrer les structures et les utilisateurs » traite des rattachements à une structure et des abonnements à un espace. | Ce guide n'a pas été lu.                                                                       | aife-gestionnaire |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait               | libellé                            | question                                                                                | aide                                                                                                |
      | account_active     | compte actif du futur gestionnaire | Le futur gestionnaire principal a-t-il un compte actif dans Chorus Pro ?                | Il en a un s'il peut se connecter à Chorus Pro avec son propre compte.                              |
      | certificate_signed | certificat administratif signé     | Le responsable de la structure a-t-il signé le certificat administratif ?               | Le certificat autorise le support à faire le transfert.                                             |
      | sector             | nature de la structure             | La structure est-elle publique hors État, de l'État ou privée ?                         | La source ne délimite pas « public hors État ». En cas de doute, demandez à votre comptable public. |
      | pigp_account       | compte PIGP du futur gestionnaire  | Le futur gestionnaire a-t-il un compte PIGP (Portail Internet de la gestion publique) ? | ou au responsable dématérialisation de la direction des finances publiques du département.          |
    Et ces faits se racontent ainsi :
      | fait               | si oui                                  | si non                                        | tournure              |
      | account_active     | le futur gestionnaire a un compte actif | le futur gestionnaire n'a pas de compte actif |                       |
      | certificate_signed | le certificat est signé                 | le certificat n'est pas signé                 |                       |
      | sector             |                                         |                                               | la structure est : {} |
      | pigp_account       | le futur gestionnaire a un compte PIGP  | le futur gestionnaire n'a pas de compte PIGP  |                       |
    Et les choix de "sector" sont :
      | choix        | libellé             |
      | public_local | Publique, hors État |
      | state        | De l'État           |
      | private      | Privée              |

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche             | titre                                                      | source            |
      | demander-transfert   | Demander au support un transfert de gestionnaire principal | aife-gestionnaire |
      | demander-compte-pigp | Demander un compte PIGP                                    | aife-gestionnaire |
    Et la démarche "demander-transfert" compte les étapes :
      | étape | geste                                                                           | espace                | onglet               | champ          | qui                             |
      | 1     | Ouvrez l'onglet « Saisir sollicitation » de l'espace « Sollicitations émises ». | Sollicitations émises | Saisir sollicitation |                | un gestionnaire de la structure |
      | 2     | Sélectionnez la catégorie « Gestion des structures et utilisateurs ».           |                       |                      | catégorie      | un gestionnaire de la structure |
      | 3     | Sélectionnez la sous-catégorie « Modification des droits des utilisateurs ».    |                       |                      | sous-catégorie | un gestionnaire de la structure |
      | 4     | Joignez le certificat administratif signé par le responsable de la structure.   |                       |                      |                | un gestionnaire de la structure |
      | 5     | Envoyez la sollicitation au support.                                            |                       |                      |                | un gestionnaire de la structure |
    Et la démarche "demander-compte-pigp" compte les étapes :
      | étape | geste                                            | qui                   |
      | 1     | Demandez un compte PIGP à votre comptable public | le futur gestionnaire |
    Et ces démarches remarquent :
      | démarche           | remarque                                                                             |
      | demander-transfert | Le texte dit « un gestionnaire », sans préciser si un gestionnaire secondaire suffit |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on dit du futur gestionnaire est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "manager-transfer"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                                  | réponse         | compris                                                                                                                                                                  |
      | changer de gestionnaire, compte actif, nous sommes une entreprise privée, est-ce prêt ?                   | À préciser      | compte actif du futur gestionnaire : oui ; nature de la structure : Privée                                                                                               |
      | changer de gestionnaire, compte actif, nous sommes une société privée, est-ce prêt ?                      | À préciser      | compte actif du futur gestionnaire : oui ; nature de la structure : Privée                                                                                               |
      | changer de gestionnaire, compte actif, notre direction relève de l'État, est-ce prêt ?                    | À préciser      | compte actif du futur gestionnaire : oui ; nature de la structure : De l'État                                                                                            |
      | notre futur gestionnaire n'a à ce jour aucun compte sur Chorus Pro, que faire ?                           | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | le futur gestionnaire n'a encore aucun compte Chorus, que faire ?                                         | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | le nouveau gestionnaire a un compte PIGP, peut-il faire sa demande ?                                      | À préciser      | compte PIGP du futur gestionnaire : oui                                                                                                                                  |
      | mon GP n'a pas de compte actif, le transfert est-il possible ?                                            | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | le certificat est signé, que manque-t-il pour le transfert du gestionnaire ?                              | À préciser      | certificat administratif signé : oui                                                                                                                                     |
      | le certificat n'est pas signé, le transfert est-il bloqué ?                                               | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | le futur gestionnaire dispose d'un compte chorus, est-ce que ça suffit ?                                  | À préciser      | compte actif du futur gestionnaire : oui                                                                                                                                 |
      | dans ma collectivité, le GP est sans compte PIGP, est-il prêt ?                                           | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | le gestionnaire n'a pas encore de compte, dois-je attendre ?                                              | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | le GP du conseil départemental a un compte PIGP, est-ce accepté ?                                         | À préciser      | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : oui                                                                                   |
      | sans certificat, le gestionnaire peut-il demander ?                                                       | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | le gestionnaire a déjà un compte PIGP, est-ce possible ?                                                  | À préciser      | compte PIGP du futur gestionnaire : oui                                                                                                                                  |
      | le gestionnaire a déjà un compte, est-ce possible ?                                                       | À préciser      | compte actif du futur gestionnaire : oui                                                                                                                                 |
      | le gestionnaire n'a aucun compte PIGP, est-ce possible ?                                                  | À préciser      | compte PIGP du futur gestionnaire : non                                                                                                                                  |
      | la gestionnaire a déjà un compte sur le portail internet de la gestion publique, suffit-il ?              | À préciser      | compte PIGP du futur gestionnaire : oui                                                                                                                                  |
      | changement de gestionnaire, compte Chorus : non, que faire ?                                              | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | changement de gestionnaire, compte Chorus Pro : oui, que faire ?                                          | À préciser      | compte actif du futur gestionnaire : oui                                                                                                                                 |
      | transfert du gestionnaire, PIGP : oui, certificat : signé, est-ce prêt ?                                  | À préciser      | certificat administratif signé : oui ; compte PIGP du futur gestionnaire : oui                                                                                           |
      | transfert du gestionnaire, compte PIGP : non, certificat signé : pas encore, est-ce prêt ?                | Pas encore prêt | certificat administratif signé : non ; compte PIGP du futur gestionnaire : non                                                                                           |
      | transfert du gestionnaire, certificat : pas signé, est-ce prêt ?                                          | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | transfert du gestionnaire, certificat : signé demain, compte actif : non, est-ce prêt ?                   | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | transfert du gestionnaire, certificat : non signé, compte actif : oui, est-ce prêt ?                      | Pas encore prêt | certificat administratif signé : non ; compte actif du futur gestionnaire : oui                                                                                          |
      | transfert du gestionnaire, compte PIGP : oui, en cours de création, certificat : pas signé, est-ce prêt ? | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | transfert du gestionnaire, compte actif : non renseigné, certificat : pas signé, est-ce prêt ?            | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | transfert du gestionnaire, compte inactif : oui, certificat : pas signé, est-ce prêt ?                    | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | transfert du gestionnaire, certificat : oui, compte actif : non, est-ce prêt ?                            | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | transfert du gestionnaire, compte actif ? oui, certificat signé ? non, est-ce prêt ?                      | Pas encore prêt | compte actif du futur gestionnaire : oui ; certificat administratif signé : non                                                                                          |
      | transfert du gestionnaire, certificat signé : non, compte actif : oui ou non, est-ce prêt ?               | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | transfert du gestionnaire, compte actif : je ne sais pas, certificat signé : non, est-ce prêt ?           | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | le GP ne dispose pas de compte PIGP, est-ce bloquant ?                                                    | À préciser      | compte PIGP du futur gestionnaire : non                                                                                                                                  |
      | sans PIGP, le gestionnaire peut-il être nommé ?                                                           | À préciser      | compte PIGP du futur gestionnaire : non                                                                                                                                  |
      | nous n'avons pas de PIGP, le transfert est-il bloqué ?                                                    | À préciser      | compte PIGP du futur gestionnaire : non                                                                                                                                  |
      | le gestionnaire n'a pas le certificat, peut-il devenir GP ?                                               | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | avec le certificat, le transfert du GP est-il prêt ?                                                      | À préciser      | certificat administratif signé : oui                                                                                                                                     |
      | le compte du gestionnaire n'est pas actif, compte inactif, que faire ?                                    | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | le gestionnaire de la ville n'a pas de compte PIGP, est-ce obligatoire ?                                  | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | gestionnaire principal : certificat pas signé, bloquant                                                   | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | gestionnaire principal : certificat pas signé, dois je attendre                                           | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | gestionnaire principal : certificat pas signé, que faire                                                  | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | remplaçante, compte chorus actif, peut-elle devenir GP ?                                                  | À préciser      | compte actif du futur gestionnaire : oui                                                                                                                                 |
      | la remplaçante a un compte chorus qui marche, peut-elle devenir GP ?                                      | À préciser      | compte actif du futur gestionnaire : oui                                                                                                                                 |
      | le compte du futur gestionnaire est désactivé, que faire ?                                                | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | notre directeur n'a jamais activé de compte, peut-il devenir gestionnaire ?                               | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | GP d'une communauté de communes sans PIGP, bloqué ?                                                       | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'un EPCI sans PIGP, bloqué ?                                                                          | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'un CCAS sans PIGP, bloqué ?                                                                          | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'un syndicat mixte sans PIGP, bloqué ?                                                                | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'une communauté d'agglomération sans PIGP, bloqué ?                                                   | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'une communauté urbaine sans PIGP, bloqué ?                                                           | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'un syndicat intercommunal sans PIGP, bloqué ?                                                        | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'un syndicat d'eau sans PIGP, bloqué ?                                                                | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | GP d'un syndicat des eaux sans PIGP, bloqué ?                                                             | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | la comptable d'une communauté de communes, sans PIGP, peut-elle devenir GP ?                              | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | directrice des services d'un syndicat mixte, sans PIGP, peut-elle devenir GP ?                            | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | la GP est partie, la nouvelle a un compte actif, le transfert est possible ?                              | À préciser      | compte actif du futur gestionnaire : oui                                                                                                                                 |
      | le compte de ma remplaçante est désactivé, le transfert du GP est-il bloqué ?                             | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | transfert gp : certificat absent, bloquant ?                                                              | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | le compte du futur GP n'est pas encore activé, transfert bloqué ?                                         | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | Ma demande de transfert peut-elle aboutir en l'état ? certificat signé, compte du GP actif                | À préciser      | compte actif du futur gestionnaire : oui ; certificat administratif signé : oui                                                                                          |
      | compte actif, certificat signé, PIGP ok, syndicat mixte : le transfert du GP est-il prêt ?                | Prêt            | compte actif du futur gestionnaire : oui ; certificat administratif signé : oui ; nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : oui |
      | GP d'une SARL : le président a signé le certificat, transfert possible ?                                  | À préciser      | certificat administratif signé : oui ; nature de la structure : Privée                                                                                                   |
      | maire : GP sans PIGP, bloqué ?                                                                            | Pas encore prêt | nature de la structure : Publique, hors État ; compte PIGP du futur gestionnaire : non                                                                                   |
      | ministère : certificat du GP pas signé, bloqué ?                                                          | Pas encore prêt | nature de la structure : De l'État ; certificat administratif signé : non                                                                                                |
      | transfert du GP, certif signé, cpte actif, ok ?                                                           | À préciser      | compte actif du futur gestionnaire : oui ; certificat administratif signé : oui                                                                                          |
      | compte inactif, transfert du GP bloqué ?                                                                  | Pas encore prêt | compte actif du futur gestionnaire : non                                                                                                                                 |
      | le certificat administratif est signé, le transfert est-il possible ?                                     | À préciser      | certificat administratif signé : oui                                                                                                                                     |
      | notre directrice a signé l'attestation, le transfert est-il possible ?                                    | À préciser      | certificat administratif signé : oui                                                                                                                                     |
      | le maire a paraphé le certificat, peut-on transférer le rôle de gestionnaire ?                            | À préciser      | certificat administratif signé : oui ; nature de la structure : Publique, hors État                                                                                      |
      | certificat non signé, peut-on transférer le gestionnaire ?                                                | Pas encore prêt | certificat administratif signé : non                                                                                                                                     |
      | notre directrice a signé le papier, le transfert de gestionnaire est-il possible ?                        | À préciser      | certificat administratif signé : oui                                                                                                                                     |
      | notre gérante a signé le certificat, le transfert est-il possible ?                                       | À préciser      | certificat administratif signé : oui                                                                                                                                     |
      | J'ai le certificat qui est ok pour remplacer le gestionnaire principal parti, que faire ?                 | À préciser      | certificat administratif signé : oui                                                                                                                                     |

  Plan du Scénario: Le compte de qui est parti n'est pas celui de qui le remplace
    Quand je demande "<question>"
    Alors aucune décision n'est rendue

    Exemples:
      | question                                                                        |
      | l'ancien gestionnaire est parti, compte désactivé, le transfert est-il bloqué ? |
      | ancienne gestionnaire, compte désactivé, transfert du GP bloqué ?               |
      | compte désactivé, ancien gestionnaire, transfert du GP bloqué ?                 |
      | compte désactivé, ancienne gestionnaire, transfert du GP bloqué ?               |
      | compte désactivé car le GP est parti, transfert bloqué ?                        |
      | le compte désactivé de la GP partie bloque-t-il le transfert ?                  |

  @gp-pigp @gp-demande-avant-pigp
  Scénario: Le compte PIGP est exigé hors État, et de personne d'autre, depuis le 30 juillet 2018
    Alors entre le "29/07/2018" et le "30/07/2018", la réponse à "manager-transfer" change pour :
      | changement                                               | cas                                                                                                                                                             |
      | Prêt → Pas encore prêt (gp-demande-avant-pigp → gp-pigp) | le futur gestionnaire a un compte actif ; le certificat est signé ; nature de la structure : Publique, hors État ; le futur gestionnaire n'a pas de compte PIGP |

  Scénario: Qui part bientôt apprend qu'il transfère lui-même son rôle
    Quand je demande "je suis gestionnaire principal et je pars à la retraite, comment transférer mon rôle à ma collègue ?"
    Alors la réponse est un passage de l'article "transfert-gestionnaire-principal"
    Et la phrase dit "Avant son départ, le texte laisse entendre qu'il le transfère lui-même"

  Scénario: Un passage garde le cas que la question énonce, et demande ce qui y manque
    Quand je demande "changer gestionnaire principal chorus pro mairie"
    Alors la réponse est un passage de l'article "transfert-gestionnaire-principal"
    Et tout ce qui est compris est "nature de la structure : Publique, hors État"
    Et le cas énoncé demande "compte actif du futur gestionnaire"

  @gp-pigp
  Scénario: Des réponses courtes complètent le cas, une à une
    Quand je demande "changer gestionnaire principal chorus pro mairie"
    Et je réponds "oui, il en a un"
    Alors tout ce qui est compris est "nature de la structure : Publique, hors État ; compte actif du futur gestionnaire : oui"
    Quand je réponds "je ne sais pas"
    Alors la réponse est "À préciser"
    Et tout ce qui est compris est "nature de la structure : Publique, hors État ; compte actif du futur gestionnaire : oui"
    Quand je réponds "oui, il est signé"
    Et je réponds "non, pas encore"
    Alors la réponse est "Pas encore prêt"
    Et la règle "gp-pigp" est citée

  Scénario: Une réponse réservée ne décide rien
    Quand je demande "changer gestionnaire principal chorus pro mairie"
    Et je réponds "oui, mais pas toujours"
    Alors la réponse est "À préciser"
    Et tout ce qui est compris est "nature de la structure : Publique, hors État"
    Et la première question porte sur "compte actif du futur gestionnaire"

  Scénario: Un passage qui répond à une question sans cas n'en suppose aucun
    Quand je demande "qui signe le certificat administratif du gestionnaire principal ?"
    Alors la réponse est un passage de l'article "transfert-gestionnaire-principal"
    Et aucun cas n'est énoncé

  Scénario: Demander s'il faut un compte ne dit pas que l'on en a un
    Quand je demande "faut-il un compte sur le Portail Internet de la gestion publique pour changer de gestionnaire principal ?"
    Alors aucun cas n'est énoncé
