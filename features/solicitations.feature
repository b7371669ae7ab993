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
    Et la réponse donne "numéro de mémoire" pour "join"

  @sol-autre @sol-gestionnaire
  Scénario: Pour un autre besoin, aucune source ne dit la catégorie
    Étant donné les faits :
      | fait   | valeur            |
      | besoin | virement non reçu |
    Quand je pose la question "solicitation"
    Alors la réponse est "Hors liste"
    Et la règle "sol-autre" est citée
    Et la règle "sol-gestionnaire" n'est pas citée
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
      | cas            | réponse    | règles    | questions | issues possibles                                                     | changements |
      | besoin : autre | Hors liste | sol-autre | aucun     | aucun                                                                | aucun       |
      | aucun          | À préciser | aucun     | besoin    | Demandez le transfert au support ; Écrivez au service centralisateur | aucun       |
