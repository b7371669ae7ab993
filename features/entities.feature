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
