# language: fr
Fonctionnalité: Comprendre un message de rejet
  Un fournisseur lit un rejet écrit pour des programmes, et veut savoir ce qu'il doit corriger.

  @rm-code-service-absent @rm-code-service-inconnu
  Scénario: « BuyerReference est obligatoire » réclame le code service
    Étant donné les faits :
      | fait         | valeur                     |
      | message reçu | BuyerReference obligatoire |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Ajoutez le code service"
    Et la règle "rm-code-service-absent" est citée
    Et la règle "rm-code-service-inconnu" n'est pas citée
    Et la réponse donne "Le fournisseur, avec son logiciel de facturation." pour "who"

  @rm-code-service-inconnu @rm-code-service-absent
  Scénario: Un code service inconnu ou inactif se corrige avec l'annuaire
    Étant donné les faits :
      | fait         | valeur                          |
      | message reçu | code service inconnu ou inactif |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Corrigez le code service"
    Et la règle "rm-code-service-inconnu" est citée
    Et la règle "rm-code-service-absent" n'est pas citée
    Et la réponse dit "annuaire"

  @rm-engagement-absent @rm-numero-en-double
  Scénario: Un numéro d'engagement exigé se lit sur le bon de commande
    Étant donné les faits :
      | fait         | valeur                 |
      | message reçu | engagement obligatoire |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Ajoutez le numéro d'engagement"
    Et la règle "rm-engagement-absent" est citée
    Et la règle "rm-numero-en-double" n'est pas citée
    Et la réponse dit "bon de commande"

  @rm-numero-en-double @rm-numero-date
  Scénario: Un numéro déjà pris se change, sur le PDF aussi
    Étant donné les faits :
      | fait         | valeur           |
      | message reçu | numéro en double |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Changez le numéro de la facture"
    Et la règle "rm-numero-en-double" est citée
    Et la règle "rm-numero-date" n'est pas citée
    Et la réponse dit "par émetteur et par année"

  @rm-numero-date @rm-engagement-absent
  Scénario: La date du jour n'est pas un numéro
    Étant donné les faits :
      | fait         | valeur                                   |
      | message reçu | Le numéro de facture est la date du jour |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Prenez un autre numéro que la date du jour"
    Et la règle "rm-numero-date" est citée
    Et la règle "rm-engagement-absent" n'est pas citée

  @rm-moyen-de-paiement @rm-fichier-trop-lourd
  Scénario: « TypeCode.value est obligatoire » parle du moyen de paiement
    Étant donné les faits :
      | fait         | valeur               |
      | message reçu | TypeCode obligatoire |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Renseignez le moyen de paiement"
    Et la règle "rm-moyen-de-paiement" est citée
    Et la règle "rm-fichier-trop-lourd" n'est pas citée

  @rm-fichier-trop-lourd @rm-code-20001
  Scénario: L'erreur 413 dit qu'un fichier est trop lourd
    Étant donné les faits :
      | fait         | valeur     |
      | message reçu | erreur 413 |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Allégez le fichier"
    Et la règle "rm-fichier-trop-lourd" est citée
    Et la règle "rm-code-20001" n'est pas citée
    Et la réponse dit "10 Mo au plus"
    Et la mise en garde "codes-par-service" accompagne la réponse

  @rm-code-20001 @rm-inconnu
  Scénario: Le code 20001 seul ne suffit pas à conclure
    Étant donné les faits :
      | fait         | valeur       |
      | message reçu | erreur 20001 |
    Quand je pose la question "rejection-message"
    Alors la réponse est "À vérifier"
    Et la règle "rm-code-20001" est citée
    Et la règle "rm-inconnu" n'est pas citée
    Et la réponse dit "plusieurs sens"

  @rm-inconnu @rm-moyen-de-paiement
  Scénario: Un message que rien n'explique est dit hors liste
    Étant donné les faits :
      | fait         | valeur                        |
      | message reçu | GCU_MSG_99 erreur inattendue  |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Hors liste"
    Et la règle "rm-inconnu" est citée
    Et la règle "rm-moyen-de-paiement" n'est pas citée
    Et la réponse dit "Accéder aux rejets EDI"

  Scénario: Des cas où tout est dit, de « Comprendre un message de rejet »
    Alors ces cas de "rejection-message" se décident ainsi :
      | cas                                | réponse    | règles        | questions    | issues possibles                                                                                                                                                                                                          | changements |
      | aucun                              | À préciser | aucun         | message reçu | Ajoutez le code service ; Corrigez le code service ; Ajoutez le numéro d'engagement ; Changez le numéro de la facture ; Prenez un autre numéro que la date du jour ; Renseignez le moyen de paiement ; Allégez le fichier | aucun       |
      | message reçu : Le code 20001, seul | À vérifier | rm-code-20001 | aucun        | aucun                                                                                                                                                                                                                     | aucun       |
