# language: fr
Fonctionnalité: Savoir si une entité doit recevoir des factures électroniques
  Un fournisseur, ou l'agent qui le renseigne, veut savoir si son client public est exclu de l'obligation de recevoir.

  @ent-gip @ent-mandat
  Scénario: Un groupement d'intérêt public est exclu, sauf s'il agit sous mandat
    Étant donné une entité de nature "GIP"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et les issues possibles sont "Exclue, Soumise"
    Et les questions portent sur "mandat public"
    Et répondre "oui" donnerait "Soumise"
    Et répondre "non" donnerait "Exclue"
    Et la mise en garde "gip-2025" accompagne la réponse

  @ent-gip @ent-mandat
  Scénario: Un groupement d'intérêt public hors mandat est exclu, et la réponse dit ce qui a pu changer
    Étant donné les faits :
      | fait               | valeur                       |
      | nature de l'entité | groupement d'intérêt public  |
      | mandat public      | non                          |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gip" est citée
    Et la règle "ent-mandat" n'est pas citée
    Et la mise en garde "gip-2025" accompagne la réponse
    Et la mise en garde "l2192-1-2024" accompagne la réponse
    Et la mise en garde "emission" accompagne la réponse
    Et la réponse changerait en "Soumise" si "elle agit sous mandat public"

  @ent-gip
  Scénario: Le code INSEE 7410 désigne un groupement d'intérêt public
    Étant donné la catégorie juridique "7410"
    Et les faits :
      | fait          | valeur |
      | mandat public | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gip" est citée

  @ent-gip
  Scénario: Avant le 18 juillet 2025, l'offre aux groupements nationaux n'existait pas
    Étant donné une entité de nature "GIP"
    Et la date du "17/07/2025"
    Quand je pose la question "entity-reception"
    Alors la mise en garde "gip-2025" n'accompagne pas la réponse
    Et la mise en garde "l2192-1-2024" accompagne la réponse

  @ent-mandat @ent-gip
  Scénario: Sous mandat public, toute entité doit recevoir
    Étant donné les faits :
      | fait               | valeur |
      | nature de l'entité | GIP    |
      | mandat public      | oui    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-mandat" est citée
    Et la règle "ent-gip" n'est pas citée
    Et la mise en garde "emission" n'accompagne pas la réponse
    Et aucune question ne reste

  @ent-mandat @ent-non-listee
  Scénario: Une société publique locale n'est soumise que sous mandat
    Étant donné une entité de nature "SPL"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et répondre "oui" donnerait "Soumise"
    Et répondre "non" donnerait "Hors liste"

  @ent-non-listee @ent-sem
  Scénario: Hors de la liste, on ne peut pas conclure
    Étant donné les faits :
      | fait               | valeur                        |
      | nature de l'entité | groupement d'intérêt économique |
      | mandat public      | non                           |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Hors liste"
    Et la règle "ent-non-listee" est citée
    Et la règle "ent-sem" n'est pas citée
    Et la réponse dit "la liste n'est pas complète"
    Et aucune question ne reste

  @ent-collectivite-territoriale @ent-etat @ent-etablissement-public @ent-non-listee
  Scénario: Une commune doit recevoir, sans autre question
    Étant donné une entité de nature "commune"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et aucune question ne reste
    Et la règle "ent-collectivite-territoriale" est citée
    Et la règle "ent-etat" n'est pas citée
    Et la règle "ent-etablissement-public" n'est pas citée
    Et la règle "ent-mandat" n'est pas citée
    Et la règle "ent-non-listee" n'est pas citée

  @ent-etat @ent-collectivite-territoriale
  Scénario: Un ministère doit recevoir
    Étant donné une entité de nature "ministère"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etat" est citée
    Et la règle "ent-collectivite-territoriale" n'est pas citée

  @ent-etablissement-public @ent-sante
  Scénario: Un hôpital public doit recevoir
    Étant donné la catégorie juridique "7364"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etablissement-public" est citée
    Et la règle "ent-sante" n'est pas citée
    Et la mise en garde "hors-portail" accompagne la réponse

  @ent-api
  Scénario: Le code 7112 réunit deux natures, la réponse demande laquelle
    Étant donné la catégorie juridique "7112"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la règle "ent-api" n'est pas citée
    Et les questions portent sur "nature de l'entité, mandat public"
    Et la question propose "Autorité publique indépendante (API), Autorité administrative indépendante (AAI)"

  @ent-api
  Scénario: Une autorité publique indépendante est exclue hors mandat
    Étant donné les faits :
      | fait               | valeur                          |
      | nature de l'entité | autorité publique indépendante  |
      | mandat public      | non                             |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-api" est citée

  @ent-api @ent-non-listee
  Scénario: Une autorité administrative indépendante n'est pas dans la liste
    Étant donné les faits :
      | fait               | valeur                                |
      | nature de l'entité | autorité administrative indépendante  |
      | mandat public      | non                                   |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Hors liste"
    Et la règle "ent-api" n'est pas citée
    Et la règle "ent-non-listee" est citée

  @ent-gcs-public
  Scénario: Un groupement de coopération sanitaire de droit public est exclu hors mandat
    Étant donné les faits :
      | fait               | valeur               |
      | nature de l'entité | GCS de droit public  |
      | mandat public      | non                  |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gcs-public" est citée

  @ent-gcs-public
  Scénario: Un groupement de coopération sanitaire de droit privé n'est pas dans la liste
    Étant donné les faits :
      | fait               | valeur             |
      | nature de l'entité | GCS de droit privé |
      | mandat public      | non                |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Hors liste"
    Et la règle "ent-gcs-public" n'est pas citée

  @ent-gcs-public
  Scénario: Le sigle GCS seul ne dit pas de quel droit il relève
    Étant donné une entité de nature "GCS"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "nature de l'entité"
    Et la règle "ent-gcs-public" n'est pas citée

  @ent-sante @ent-gcsms
  Scénario: Un groupement hospitalier de territoire est exclu hors mandat
    Étant donné les faits :
      | fait               | valeur |
      | nature de l'entité | GHT    |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-sante" est citée
    Et la règle "ent-gcsms" n'est pas citée

  @ent-gcsms @ent-gcs-public
  Scénario: Un groupement de coopération sociale et médico-sociale est exclu hors mandat
    Étant donné les faits :
      | fait               | valeur |
      | nature de l'entité | GCSMS  |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gcsms" est citée
    Et la règle "ent-gcs-public" n'est pas citée

  @ent-asa
  Scénario: Une association syndicale autorisée est exclue hors mandat
    Étant donné les faits :
      | fait               | valeur                           |
      | nature de l'entité | association syndicale autorisée  |
      | mandat public      | non                              |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-asa" est citée

  @ent-asa
  Scénario: Une association syndicale libre n'est pas dans la liste
    Étant donné les faits :
      | fait               | valeur                      |
      | nature de l'entité | association syndicale libre |
      | mandat public      | non                         |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Hors liste"
    Et la règle "ent-asa" n'est pas citée

  @ent-fonciere-rurale
  Scénario: Une association foncière rurale est exclue hors mandat
    Étant donné les faits :
      | fait               | valeur                        |
      | nature de l'entité | association foncière rurale   |
      | mandat public      | non                           |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-fonciere-rurale" est citée

  @ent-fonciere-rurale
  Scénario: Le code 7323 ne dit pas si l'association foncière est rurale
    Étant donné la catégorie juridique "7323"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "nature de l'entité"
    Et la règle "ent-fonciere-rurale" n'est pas citée

  @ent-sem
  Scénario: Une société d'économie mixte est exclue hors mandat
    Étant donné les faits :
      | fait               | valeur |
      | nature de l'entité | SEM    |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-sem" est citée

  @ent-com-exclue
  Scénario: La Nouvelle-Calédonie est exclue, sauf sous mandat
    Étant donné les faits :
      | fait       | valeur             |
      | territoire | Nouvelle-Calédonie |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la règle "ent-com-exclue" est citée
    Et les issues possibles sont "Exclue, Soumise"
    Et les questions portent sur "mandat public"
    Et la réponse suppose "il s'agit de la collectivité elle-même"

  @ent-com-soumise @ent-com-exclue
  Scénario: Saint-Barthélemy fait exception
    Étant donné les faits :
      | fait       | valeur           |
      | territoire | Saint-Barthélemy |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-com-soumise" est citée
    Et la règle "ent-com-exclue" n'est pas citée
    Et aucune question ne reste
    Et la réponse suppose "il s'agit de la collectivité elle-même"

  @ent-com-exclue @ent-com-soumise
  Scénario: Une commune de Polynésie française n'est pas la collectivité elle-même
    Étant donné les faits :
      | fait               | valeur              |
      | nature de l'entité | commune             |
      | territoire         | Polynésie française |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-com-exclue" n'est pas citée
    Et la règle "ent-com-soumise" n'est pas citée
    Et la mise en garde "com-autre-entite" accompagne la réponse

  @ent-com-exclue @ent-com-soumise
  Scénario: Le code 7225 ne dit pas de quel territoire il s'agit
    Étant donné la catégorie juridique "7225"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "territoire"
    Et la règle "ent-com-exclue" n'est pas citée
    Et la règle "ent-com-soumise" n'est pas citée

  Scénario: Sans rien savoir, la réponse demande d'abord la nature de l'entité
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et les questions portent sur "nature de l'entité, territoire, mandat public"

  @ent-non-listee
  Plan du scénario: Chaque catégorie juridique connue dit la nature de l'entité, ou la resserre
    Étant donné la catégorie juridique "<code>"
    Quand je pose la question "entity-reception"
    Alors "nature de l'entité" se lit "<nature>"

    Exemples:
      | code | nature                                                                                  |
      | 4110 | Établissement public                                                                    |
      | 4120 | Établissement public                                                                    |
      | 4140 | Établissement public                                                                    |
      | 4150 | Autre ou bien Établissement public                                                      |
      | 5415 | Société d'économie mixte (SEM)                                                          |
      | 5515 | Société d'économie mixte (SEM)                                                          |
      | 5615 | Société d'économie mixte (SEM)                                                          |
      | 7111 | Autre ou bien État ou service de l'État                                                 |
      | 7112 | Autorité administrative indépendante (AAI) ou bien Autorité publique indépendante (API) |
      | 7113 | État ou service de l'État                                                               |
      | 7120 | État ou service de l'État                                                               |
      | 7150 | État ou service de l'État                                                               |
      | 7160 | État ou service de l'État                                                               |
      | 7171 | État ou service de l'État                                                               |
      | 7172 | État ou service de l'État                                                               |
      | 7179 | État ou service de l'État                                                               |
      | 7190 | Autre ou bien État ou service de l'État                                                 |
      | 7210 | Collectivité territoriale                                                               |
      | 7220 | Collectivité territoriale                                                               |
      | 7225 | Collectivité d'outre-mer                                                                |
      | 7229 | Collectivité territoriale                                                               |
      | 7230 | Collectivité territoriale                                                               |
      | 7312 | Autre ou bien Collectivité territoriale ou bien Établissement public                    |
      | 7313 | Autre ou bien Établissement public                                                      |
      | 7314 | Autre ou bien Établissement public                                                      |
      | 7321 | Association syndicale autorisée (ASA)                                                   |
      | 7322 | Association foncière urbaine (AFU)                                                      |
      | 7323 | Association foncière rurale ou bien Autre                                               |
      | 7331 | Établissement public                                                                    |
      | 7340 | Autre ou bien Établissement public                                                      |
      | 7341 | Autre ou bien Établissement public                                                      |
      | 7342 | Autre ou bien Établissement public                                                      |
      | 7343 | Autre ou bien Établissement public                                                      |
      | 7344 | Autre ou bien Collectivité territoriale ou bien Établissement public                    |
      | 7345 | Autre ou bien Établissement public                                                      |
      | 7346 | Autre ou bien Établissement public                                                      |
      | 7347 | Autre ou bien Établissement public                                                      |
      | 7348 | Autre ou bien Établissement public                                                      |
      | 7349 | Autre ou bien Établissement public                                                      |
      | 7351 | Autre ou bien Établissement public                                                      |
      | 7352 | Autre ou bien Établissement public                                                      |
      | 7353 | Autre ou bien Établissement public                                                      |
      | 7354 | Autre ou bien Établissement public                                                      |
      | 7355 | Autre ou bien Établissement public                                                      |
      | 7356 | Autre ou bien Établissement public                                                      |
      | 7357 | Autre ou bien Établissement public                                                      |
      | 7361 | Autre ou bien Établissement public                                                      |
      | 7362 | Autre ou bien Établissement public                                                      |
      | 7363 | Autre ou bien Établissement public                                                      |
      | 7364 | Établissement public                                                                    |
      | 7365 | Syndicat interhospitalier                                                               |
      | 7366 | Établissement public                                                                    |
      | 7367 | Autre ou bien Établissement public                                                      |
      | 7371 | Autre ou bien Établissement public                                                      |
      | 7372 | Autre ou bien Établissement public                                                      |
      | 7373 | Établissement public                                                                    |
      | 7378 | Autre ou bien Établissement public                                                      |
      | 7379 | Établissement public                                                                    |
      | 7381 | Autre ou bien Établissement public                                                      |
      | 7382 | Établissement public                                                                    |
      | 7383 | Établissement public                                                                    |
      | 7384 | Établissement public                                                                    |
      | 7385 | Établissement public                                                                    |
      | 7389 | Établissement public                                                                    |
      | 7410 | Groupement d'intérêt public (GIP), national ou local                                    |
      | 7430 | Établissement public                                                                    |
      | 7450 | Établissement public                                                                    |
      | 7470 | Groupement de coopération sanitaire (GCS) de droit public                               |
      | 9150 | Association syndicale libre (ASL)                                                       |
      | 9970 | Groupement de coopération sanitaire (GCS) de droit privé                                |

  @ent-com-exclue @ent-com-soumise
  Plan du scénario: Un territoire seul fait supposer sa collectivité
    Étant donné les faits :
      | fait       | valeur       |
      | territoire | <territoire> |
    Quand je pose la question "entity-reception"
    Alors "nature de l'entité" se lit "<nature>"
    Et la réponse est "<réponse>"

    Exemples:
      | territoire                                  | nature                   | réponse    |
      | Saint-Martin                                | Collectivité d'outre-mer | À préciser |
      | Polynésie française                         | Collectivité d'outre-mer | À préciser |
      | Wallis-et-Futuna                            | Collectivité d'outre-mer | À préciser |
      | Nouvelle-Calédonie                          | Collectivité d'outre-mer | À préciser |
      | Terres australes et antarctiques françaises | Collectivité d'outre-mer | À préciser |
      | Saint-Pierre-et-Miquelon                    | Collectivité d'outre-mer | Soumise    |
      | Saint-Barthélemy                            | Collectivité d'outre-mer | Soumise    |

  Scénario: Des cas où tout est dit, de « Cette entité est-elle exclue ? »
    Alors ces cas de "entity-reception" se décident ainsi :
      | cas                                                                  | réponse    | règles         | questions     | issues possibles | changements |
      | territoire : Saint-Martin                                            | À préciser | ent-com-exclue | mandat public | Exclue ; Soumise | aucun       |
      | nature de l'entité : État ou service de l'État ; mandat public : oui | Soumise    | ent-mandat     | aucun         | Soumise          | aucun       |
