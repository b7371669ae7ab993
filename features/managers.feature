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
    Et la réponse dit "ne contrôle pas encore le compte PIGP"

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
