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

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre           |
      | entities | Entités exclues |
    Et ces sources sont :
      | source                 | titre                                                                        | éditeur              |
      | dgfip-exclues          | Les entités exclues de Chorus Pro                                            | DGFiP                |
      | insee-cj               | Nomenclature des catégories juridiques                                       | INSEE                |
      | instruction-dgfip-2017 | Instruction du 22 février 2017 (GCP-17-0006)                                 | DGFiP                |
      | aphp-exclues           | Note de la direction des affaires juridiques sur la facturation électronique | AP-HP                |
      | kb0012110              | Communiqué du 18 juillet 2025 (KB0012110)                                    | AIFE et DGFiP        |
      | ccp-l2192-1            | Code de la commande publique, article L2192-1                                | République française |
      | ccp-l2192-5            | Code de la commande publique, articles L2192-5 et L2192-6                    | République française |
      | api-gouv-chorus-pro    | Présentation de l'API Chorus Pro : calendrier par taille d'entreprise        | DINUM (api.gouv.fr)  |
    Et ces sources se lisent :
      | source                 | daté du    | lu le      | lecture  | copie du   | cité par                           | article         | adresse                                                                                                                            |
      | dgfip-exclues          |            | 24/11/2026 | citation |            | l'AIFE                             | entites-exclues | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/                                                                     |
      | insee-cj               |            | 24/11/2026 | citation |            | l'annuaire des entreprises (DINUM) |                 | https://github.com/annuaire-entreprises-data-gouv-fr/site/blob/HEAD/src/utils/helpers/formatting/metadata/categories-juridiques.ts |
      | instruction-dgfip-2017 | 22/02/2017 | 24/11/2026 | citation |            | maire-info.com                     |                 | https://www.maire-info.com/article.asp?param=20529                                                                                 |
      | aphp-exclues           |            | 24/11/2026 | copie    |            |                                    |                 | https://affairesjuridiques.aphp.fr/?p=620565                                                                                       |
      | kb0012110              | 18/07/2025 | 24/11/2026 | citation |            | illiade.digitaloi.fr               |                 | https://illiade.digitaloi.fr/?p=1480                                                                                               |
      | ccp-l2192-1            |            | 24/11/2026 | citation |            | doctrine.fr                        |                 | https://www.doctrine.fr/l/texts/codes/LEGITEXT000037701019/articles/LEGIARTI000038540581?version=LEGIARTI000046236516              |
      | ccp-l2192-5            |            | 24/11/2026 | copie    | 01/04/2026 |                                    |                 | https://github.com/legalize-dev/legalize-fr/blob/bde5444d/fr/LEGITEXT000037701019.md                                               |
      | api-gouv-chorus-pro    |            | 24/11/2026 | copie    |            |                                    |                 | https://github.com/betagouv/api.gouv.fr/blob/HEAD/_data/api/chorus-pro.md                                                          |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision         | libellé                        | question                                                               | article         | mises en garde   |
      | entity-reception | Cette entité est-elle exclue ? | Cette entité doit-elle recevoir vos factures sous forme électronique ? | entites-exclues | com-autre-entite |
    Et les issues de "entity-reception" sont :
      | issue    | libellé |
      | excluded | Exclue  |
      | subject  | Soumise |

  Scénario: Ce que disent les règles de « Cette entité est-elle exclue ? »
    Alors ces règles disent :
      | règle                         | dit                                                                                                 | conseil                                                                                             |
      | ent-mandat                    | Une entité qui agit sous mandat public doit recevoir vos factures sous forme électronique           | Demandez à l'entité au nom de qui elle agit, puis envoyez-lui vos factures sous forme électronique. |
      | ent-etat                      | L'État doit recevoir vos factures sous forme électronique.                                          | Cherchez le SIRET du service dans l'annuaire de Chorus Pro                                          |
      | ent-collectivite-territoriale | Une collectivité territoriale doit recevoir vos factures sous forme électronique.                   | Cherchez le SIRET de la collectivité dans l'annuaire de Chorus Pro                                  |
      | ent-etablissement-public      | ou d'une collectivité territoriale doit recevoir vos factures sous forme électronique               | Cherchez le SIRET de l'établissement dans l'annuaire de Chorus Pro                                  |
      | ent-com-exclue                | est exclue de l'obligation de recevoir les factures sous forme électronique                         | Demandez à la collectivité comment lui envoyer vos factures.                                        |
      | ent-com-soumise               | fait exception : elle doit recevoir vos factures sous forme électronique                            | Cherchez le SIRET de la collectivité dans l'annuaire de Chorus Pro                                  |
      | ent-gip                       | nationaux et locaux, sont exclus de l'obligation de recevoir les factures sous forme électronique.  | l'annuaire de Chorus Pro dit s'il en reçoit déjà.                                                   |
      | ent-api                       | Les autorités publiques indépendantes (API) sont exclues de l'obligation de recevoir                | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                |
      | ent-gcs-public                | (GCS) de droit public sont exclus de l'obligation de recevoir les factures sous forme électronique. | l'annuaire de Chorus Pro dit s'il en reçoit déjà.                                                   |
      | ent-sante                     | les communautés et les groupements hospitaliers de territoire sont exclus de l'obligation           | Demandez à l'entité qui a passé la commande comment lui envoyer votre facture.                      |
      | ent-gcsms                     | (GCSMS) sont exclus de l'obligation de recevoir les factures                                        | l'annuaire de Chorus Pro dit s'il en reçoit déjà.                                                   |
      | ent-asa                       | (ASA) sont exclues de l'obligation de recevoir les factures                                         | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                |
      | ent-fonciere-rurale           | Les associations foncières rurales sont exclues de l'obligation de recevoir les factures            | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                |
      | ent-sem                       | (SEM) sont exclues de l'obligation de recevoir les factures sous forme électronique.                | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                |
      | ent-non-listee                | Cette entité n'est pas dans la liste, et la liste n'est pas complète : on ne peut pas conclure.     | Demandez-le à l'entité elle-même, ou cherchez son SIRET dans l'annuaire de Chorus Pro.              |
    Et ces règles reposent sur :
      | règle                         | source        |
      | ent-mandat                    | dgfip-exclues |
      | ent-etat                      | dgfip-exclues |
      | ent-collectivite-territoriale | dgfip-exclues |
      | ent-etablissement-public      | dgfip-exclues |
      | ent-com-exclue                | dgfip-exclues |
      | ent-com-soumise               | dgfip-exclues |
      | ent-gip                       | dgfip-exclues |
      | ent-api                       | dgfip-exclues |
      | ent-gcs-public                | dgfip-exclues |
      | ent-sante                     | dgfip-exclues |
      | ent-gcsms                     | dgfip-exclues |
      | ent-asa                       | dgfip-exclues |
      | ent-fonciere-rurale           | dgfip-exclues |
      | ent-sem                       | dgfip-exclues |
      | ent-non-listee                | dgfip-exclues |
    Et ces règles apportent :
      | règle                         | mises en garde                   | notes                                                |
      | ent-mandat                    |                                  | mandat-exemples, choix-plateforme                    |
      | ent-etat                      | hors-portail                     | toutes-tailles, choix-plateforme                     |
      | ent-collectivite-territoriale |                                  | toutes-tailles, choix-plateforme                     |
      | ent-etablissement-public      | hors-portail                     | toutes-tailles, choix-plateforme, hopitaux-soumis    |
      | ent-com-exclue                | emission                         | exclues-de-quoi                                      |
      | ent-com-soumise               |                                  | choix-plateforme                                     |
      | ent-gip                       | gip-2025, l2192-1-2024, emission | exclues-de-quoi                                      |
      | ent-api                       | l2192-1-2024, emission           | exclues-de-quoi                                      |
      | ent-gcs-public                | l2192-1-2024, emission           | exclues-de-quoi, hopitaux-soumis                     |
      | ent-sante                     | emission                         | exclues-de-quoi, hopitaux-soumis, sante-sans-code    |
      | ent-gcsms                     | emission                         | exclues-de-quoi, gcsms-sans-code                     |
      | ent-asa                       | emission                         | exclues-de-quoi                                      |
      | ent-fonciere-rurale           | emission                         | exclues-de-quoi, foncieres-sans-code                 |
      | ent-sem                       | emission                         | exclues-de-quoi                                      |
      | ent-non-listee                |                                  | fondement, code-commande-publique, entree-en-vigueur |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde    | dit                                                                                                    | source                 |
      | emission         | Exclue de l'obligation de recevoir : elle peut rester tenue d'envoyer ses propres factures.            | instruction-dgfip-2017 |
      | gip-2025         | Aucune source trouvée ne dit s'ils doivent recevoir.                                                   | kb0012110              |
      | l2192-1-2024     | L'article L2192-1 du code de la commande publique a changé, et son nouveau texte n'a pas été retrouvé. | ccp-l2192-1            |
      | hors-portail     | Le code de la commande publique met hors du portail, notamment, la Caisse des dépôts                   | ccp-l2192-5            |
      | com-autre-entite | Le texte ne dit pas si les autres entités du territoire le sont aussi.                                 | dgfip-exclues          |
    Et ces notes disent :
      | note                   | dit                                                                                                                | source              |
      | exclues-de-quoi        | Le titre parle d'entités exclues de Chorus Pro. Le texte n'exclut que de l'obligation de recevoir.                 | dgfip-exclues       |
      | fondement              | L'obligation vient de l'ordonnance du 26 juin 2014, prise en application de la loi du 2 janvier 2014.              | dgfip-exclues       |
      | code-commande-publique | Le code de la commande publique la remplace (L2192-1 à L2192-7).                                                   | ccp-l2192-1         |
      | entree-en-vigueur      | L'obligation est entrée en vigueur peu à peu, selon la taille des entreprises et leurs moyens.                     | dgfip-exclues       |
      | toutes-tailles         | Depuis le 1er janvier 2020, les fournisseurs de toutes tailles sont concernés.                                     | api-gouv-chorus-pro |
      | choix-plateforme       | Depuis septembre 2026, un fournisseur passe par Chorus Pro ou par une plateforme agréée, à son choix.              | kb0012110           |
      | hopitaux-soumis        | Les hôpitaux publics restent soumis, même quand leur groupement est exclu.                                         | aphp-exclues        |
      | gcsms-sans-code        | Aucune catégorie juridique de l'INSEE ne correspond aux GCSMS.                                                     | insee-cj            |
      | sante-sans-code        | Aucune catégorie juridique de l'INSEE ne correspond aux communautés et groupements hospitaliers de territoire.     | insee-cj            |
      | foncieres-sans-code    | la plus proche est l'association foncière de remembrement (7323)                                                   | insee-cj            |
      | mandat-exemples        | Le texte cite en exemple les SEM, les GCS, les GIP, les sociétés publiques locales et toutes les sociétés privées. | dgfip-exclues       |
    Et ces points ne sont pas décidés :
      | point                       | dit                                                                                                                  | pourquoi                                                                       | source                 |
      | capacite-des-entreprises    | L'entrée en vigueur progressive tient compte aussi de la capacité des entreprises à remplir l'obligation.            | Aucun texte lu ne dit comment cette capacité se mesure.                        | dgfip-exclues          |
      | decision-unilaterale        | Une intervention fondée sur une décision unilatérale, sans contrat, n'est pas soumise à la facturation électronique. | Cela dépend de l'acte, et ce site n'interroge que sur l'entité.                | instruction-dgfip-2017 |
      | convention-sans-reciprocite | Un accord, une convention ou un protocole sans obligations réciproques n'y est pas soumis non plus.                  | Cela dépend de ce que prévoit l'acte, et ce site n'interroge que sur l'entité. | instruction-dgfip-2017 |
      | regie-sans-personnalite     | Les factures qu'une collectivité reçoit de sa propre régie, sans personnalité morale, sont hors du champ.            | Cela dépend de qui facture, et ce site n'interroge que sur le destinataire.    | instruction-dgfip-2017 |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait           | libellé             | question                                                                                                                                           | aide                                                                                                 |
      | entity_kind    | nature de l'entité  | De quelle entité s'agit-il ?                                                                                                                       | Son nom complet ou son sigle suffit. Sinon, l'annuaire des entreprises donne sa catégorie juridique. |
      | territory      | territoire          | Sur quel territoire l'entité se trouve-t-elle ?                                                                                                    | Seules les collectivités d'outre-mer nommées comptent ; ailleurs, répondez « autre ».                |
      | under_mandate  | mandat public       | Agit-elle au nom et pour le compte de l'État, d'une collectivité territoriale ou d'un de leurs établissements publics, dans le cadre d'un mandat ? | Le contrat ou le bon de commande nomme celui pour qui elle agit.                                     |
      | legal_category | catégorie juridique | Quelle est la catégorie juridique de l'entité ?                                                                                                    | C'est un code INSEE de quatre chiffres, que donne l'annuaire des entreprises.                        |
    Et ces faits se racontent ainsi :
      | fait           | si oui                       | si non                             | sinon         | tournure                         |
      | entity_kind    |                              |                                    | cette entité  | la nature de l'entité est « {} » |
      | territory      |                              |                                    | ce territoire | le territoire est « {} »         |
      | under_mandate  | elle agit sous mandat public | elle n'agit pas sous mandat public |               |                                  |
      | legal_category |                              |                                    |               | la catégorie juridique est {}    |

  Scénario: Les codes et ce qu'ils veulent dire
    Alors ces correspondances reposent sur :
      | correspondance           | source        | suppose                                |
      | legal_categories         | insee-cj      |                                        |
      | territory_collectivities | dgfip-exclues | il s'agit de la collectivité elle-même |
    Et les codes de "legal_categories" se lisent :
      | code | libellé                                                                                           |
      | 4110 | Établissement public national à caractère industriel ou commercial doté d'un comptable public     |
      | 4120 | Établissement public national à caractère industriel ou commercial non doté d'un comptable public |
      | 4140 | Établissement public local à caractère industriel ou commercial                                   |
      | 4150 | Régie d'une collectivité locale à caractère industriel ou commercial                              |
      | 5415 | SARL d'économie mixte                                                                             |
      | 5515 | SA d'économie mixte à conseil d'administration                                                    |
      | 5615 | SA d'économie mixte à directoire                                                                  |
      | 7111 | Autorité constitutionnelle                                                                        |
      | 7112 | Autorité administrative ou publique indépendante                                                  |
      | 7113 | Ministère                                                                                         |
      | 7120 | Service central d'un ministère                                                                    |
      | 7150 | Service du ministère de la Défense                                                                |
      | 7160 | Service déconcentré à compétence nationale d'un ministère (hors Défense)                          |
      | 7171 | Service déconcentré de l'État à compétence (inter) régionale                                      |
      | 7172 | Service déconcentré de l'État à compétence (inter) départementale                                 |
      | 7179 | (Autre) Service déconcentré de l'État à compétence territoriale                                   |
      | 7190 | Ecole nationale non dotée de la personnalité morale                                               |
      | 7210 | Commune et commune nouvelle                                                                       |
      | 7220 | Département                                                                                       |
      | 7225 | Collectivité et territoire d'Outre Mer                                                            |
      | 7229 | (Autre) Collectivité territoriale                                                                 |
      | 7230 | Région                                                                                            |
      | 7312 | Commune associée et commune déléguée                                                              |
      | 7313 | Section de commune                                                                                |
      | 7314 | Ensemble urbain                                                                                   |
      | 7321 | Association syndicale autorisée                                                                   |
      | 7322 | Association foncière urbaine                                                                      |
      | 7323 | Association foncière de remembrement                                                              |
      | 7331 | Établissement public local d'enseignement                                                         |
      | 7340 | Pôle métropolitain                                                                                |
      | 7341 | Secteur de commune                                                                                |
      | 7342 | District urbain                                                                                   |
      | 7343 | Communauté urbaine                                                                                |
      | 7344 | Métropole                                                                                         |
      | 7345 | Syndicat intercommunal à vocation multiple (SIVOM)                                                |
      | 7346 | Communauté de communes                                                                            |
      | 7347 | Communauté de villes                                                                              |
      | 7348 | Communauté d'agglomération                                                                        |
      | 7349 | Autre établissement public local de coopération non spécialisé ou entente                         |
      | 7351 | Institution interdépartementale ou entente                                                        |
      | 7352 | Institution interrégionale ou entente                                                             |
      | 7353 | Syndicat intercommunal à vocation unique (SIVU)                                                   |
      | 7354 | Syndicat mixte fermé                                                                              |
      | 7355 | Syndicat mixte ouvert                                                                             |
      | 7356 | Commission syndicale pour la gestion des biens indivis des communes                               |
      | 7357 | Pôle d'équilibre territorial et rural (PETR)                                                      |
      | 7361 | Centre communal d'action sociale                                                                  |
      | 7362 | Caisse des écoles                                                                                 |
      | 7363 | Caisse de crédit municipal                                                                        |
      | 7364 | Établissement d'hospitalisation                                                                   |
      | 7365 | Syndicat inter hospitalier                                                                        |
      | 7366 | Établissement public local social et médico-social                                                |
      | 7367 | Centre Intercommunal d'action sociale (CIAS)                                                      |
      | 7371 | Office public d'habitation à loyer modéré (OPHLM)                                                 |
      | 7372 | Service départemental d'incendie et de secours (SDIS)                                             |
      | 7373 | Établissement public local culturel                                                               |
      | 7378 | Régie d'une collectivité locale à caractère administratif                                         |
      | 7379 | (Autre) Établissement public administratif local                                                  |
      | 7381 | Organisme consulaire                                                                              |
      | 7382 | Établissement public national ayant fonction d'administration centrale                            |
      | 7383 | Établissement public national à caractère scientifique culturel et professionnel                  |
      | 7384 | Autre établissement public national d'enseignement                                                |
      | 7385 | Autre établissement public national administratif à compétence territoriale limitée               |
      | 7389 | Établissement public national à caractère administratif                                           |
      | 7410 | Groupement d'intérêt public (GIP)                                                                 |
      | 7430 | Établissement public des cultes d'Alsace-Lorraine                                                 |
      | 7450 | Etablissement public administratif, cercle et foyer dans les armées                               |
      | 7470 | Groupement de coopération sanitaire à gestion publique                                            |
      | 9150 | Association syndicale libre                                                                       |
      | 9970 | Groupement de coopération sanitaire à gestion privée                                              |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                | titre                                                  | étendue  | source        |
      | entity_kinds         | Natures d'entités                                      | ouverte  | dgfip-exclues |
      | territories          | Collectivités d'outre-mer                              | ouverte  | dgfip-exclues |
      | health_forms         | Autres formes de coopération dans le domaine sanitaire | non dite | dgfip-exclues |
      | excluded_territories | Collectivités d'outre-mer exclues                      | complète | dgfip-exclues |
      | subject_territories  | Collectivités d'outre-mer soumises                     | non dite | dgfip-exclues |
    Et la liste "entity_kinds" contient exactement :
      | élément                              | libellé                                                     | note                                                                                          | source   |
      | etat                                 | État ou service de l'État                                   |                                                                                               |          |
      | collectivite-territoriale            | Collectivité territoriale                                   |                                                                                               |          |
      | etablissement-public                 | Établissement public                                        |                                                                                               |          |
      | collectivite-outre-mer               | Collectivité d'outre-mer                                    |                                                                                               |          |
      | gip                                  | Groupement d'intérêt public (GIP), national ou local        |                                                                                               |          |
      | autorite-publique-independante       | Autorité publique indépendante (API)                        |                                                                                               |          |
      | autorite-administrative-independante | Autorité administrative indépendante (AAI)                  | La liste ne la nomme pas. Le code INSEE 7112 la réunit avec l'autorité publique indépendante. | insee-cj |
      | gcs-public                           | Groupement de coopération sanitaire (GCS) de droit public   |                                                                                               |          |
      | gcs-prive                            | Groupement de coopération sanitaire (GCS) de droit privé    | La liste ne nomme que les groupements de droit public.                                        | insee-cj |
      | syndicat-interhospitalier            | Syndicat interhospitalier                                   |                                                                                               |          |
      | communaute-hospitaliere-territoire   | Communauté hospitalière de territoire (CHT)                 |                                                                                               |          |
      | groupement-hospitalier-territoire    | Groupement hospitalier de territoire (GHT)                  |                                                                                               |          |
      | gcsms                                | Groupement de coopération sociale et médico-sociale (GCSMS) |                                                                                               |          |
      | association-syndicale-autorisee      | Association syndicale autorisée (ASA)                       |                                                                                               |          |
      | association-syndicale-libre          | Association syndicale libre (ASL)                           | La liste ne nomme que les associations syndicales autorisées.                                 | insee-cj |
      | association-fonciere-rurale          | Association foncière rurale                                 |                                                                                               |          |
      | association-fonciere-urbaine         | Association foncière urbaine (AFU)                          | La liste ne nomme que les associations foncières rurales.                                     | insee-cj |
      | societe-economie-mixte               | Société d'économie mixte (SEM)                              |                                                                                               |          |
      | societe-publique-locale              | Société publique locale (SPL)                               | Le texte ne la nomme qu'en cas de mandat public.                                              |          |
      | societe-privee                       | Société privée                                              | Le texte ne la nomme qu'en cas de mandat public.                                              |          |
      | organisme-prive                      | Autre organisme privé                                       | Le texte ne nomme les entités privées qu'en cas de mandat public.                             |          |
    Et la liste "territories" contient exactement :
      | élément                                     | libellé                                     |
      | saint-martin                                | Saint-Martin                                |
      | polynesie-francaise                         | Polynésie française                         |
      | wallis-et-futuna                            | Wallis-et-Futuna                            |
      | nouvelle-caledonie                          | Nouvelle-Calédonie                          |
      | terres-australes-et-antarctiques-francaises | Terres australes et antarctiques françaises |
      | saint-pierre-et-miquelon                    | Saint-Pierre-et-Miquelon                    |
      | saint-barthelemy                            | Saint-Barthélemy                            |
    Et de la liste "entity_kinds", la liste "health_forms" reprend exactement "syndicat-interhospitalier, communaute-hospitaliere-territoire, groupement-hospitalier-territoire"
    Et de la liste "territories", la liste "excluded_territories" reprend exactement "saint-martin, polynesie-francaise, wallis-et-futuna, nouvelle-caledonie, terres-australes-et-antarctiques-francaises"
    Et de la liste "territories", la liste "subject_territories" reprend exactement "saint-pierre-et-miquelon, saint-barthelemy"

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on demande d'une entité est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "entity-reception"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                   | réponse    | compris                                                                                                     |
      | une commune doit-elle recevoir des factures électroniques ?                                | Soumise    | nature de l'entité : Collectivité territoriale                                                              |
      | un GCS de droit privé est-il exclu de la facturation électronique ?                        | À préciser | nature de l'entité : Groupement de coopération sanitaire (GCS) de droit privé                               |
      | une SPL est-elle concernée par la facturation électronique ?                               | À préciser | nature de l'entité : Société publique locale (SPL)                                                          |
      | une association syndicale libre est-elle dispensée de facture électronique ?               | À préciser | nature de l'entité : Association syndicale libre (ASL)                                                      |
      | un GCSMS est-il soumis à la facturation électronique ?                                     | À préciser | nature de l'entité : Groupement de coopération sociale et médico-sociale (GCSMS)                            |
      | un GIP sous mandat est-il exempté de chorus ?                                              | Soumise    | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : oui             |
      | un GIP sans mandat est-il dispensé de chorus ?                                             | Exclue     | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : non             |
      | une association syndicale est-elle tenue de passer par chorus ?                            | À préciser | nature de l'entité : association syndicale                                                                  |
      | la catégorie juridique 7410 est-elle exclue de chorus ?                                    | À préciser | catégorie juridique : 7410                                                                                  |
      | en Polynésie française, une commune est-elle obligée d'accepter une facture électronique ? | Soumise    | territoire : Polynésie française ; nature de l'entité : Collectivité territoriale                           |
      | un GIP qui n'agit pas sous mandat reçoit-il des factures électroniques ?                   | Exclue     | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : non             |
      | une SEM qui agit au nom de la commune est-elle soumise à chorus ?                          | Soumise    | nature de l'entité : Société d'économie mixte (SEM) ; mandat public : oui                                   |
      | une AAI doit-elle accepter les factures électroniques ?                                    | À préciser | nature de l'entité : Autorité administrative indépendante (AAI)                                             |
      | une SPL pour le compte d'une société est-elle exclue de chorus ?                           | À préciser | nature de l'entité : Société publique locale (SPL)                                                          |
      | Wallis-et-Futuna est-il exclu de la facture électronique ?                                 | À préciser | territoire : Wallis-et-Futuna                                                                               |
      | une entité qui agit au nom de l'État doit-elle recevoir des factures électroniques ?       | Soumise    | mandat public : oui                                                                                         |
      | un GIP hors mandat est-il exclu de chorus ?                                                | Exclue     | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : non             |
      | un GCS qui a un mandat est-il soumis à chorus ?                                            | Soumise    | nature de l'entité : GCS ; mandat public : oui                                                              |
      | une SEM pour le compte de l'État est-elle soumise à chorus ?                               | Soumise    | nature de l'entité : Société d'économie mixte (SEM) ; mandat public : oui                                   |
      | un GIP avec ou sans mandat est-il exclu de chorus ?                                        | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                   |
      | la forme juridique 7410 est-elle exclue de chorus ?                                        | À préciser | catégorie juridique : 7410                                                                                  |
      | le code juridique 7210 est-il soumis à chorus ?                                            | Soumise    | catégorie juridique : 7210                                                                                  |
      | la facturation d'une commune est-elle obligée de passer par chorus ?                       | Soumise    | nature de l'entité : Collectivité territoriale                                                              |
      | en Nouvelle-Calédonie, un GIP est-il exclu de chorus ?                                     | À préciser | territoire : Nouvelle-Calédonie ; nature de l'entité : Groupement d'intérêt public (GIP), national ou local |
      | une mairie est-elle soumise à chorus ?                                                     | Soumise    | nature de l'entité : Collectivité territoriale                                                              |
      | un département est-il soumis à chorus ?                                                    | Soumise    | nature de l'entité : Collectivité territoriale                                                              |
      | un syndicat interhospitalier est-il exclu de chorus ?                                      | À préciser | nature de l'entité : Syndicat interhospitalier                                                              |
      | une ASA est-elle exclue de chorus ?                                                        | À préciser | nature de l'entité : Association syndicale autorisée (ASA)                                                  |
      | une API est-elle soumise à la facturation dématérialisée ?                                 | À préciser | nature de l'entité : Autorité publique indépendante (API)                                                   |
      | une région est-elle tenue de recevoir des factures électroniques ?                         | Soumise    | nature de l'entité : Collectivité territoriale                                                              |
