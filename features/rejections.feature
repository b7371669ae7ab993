# language: fr
Fonctionnalité: Trouver le motif de rejet d'un flux
  Une facture envoyée par flux n'est pas arrivée ; son émetteur cherche pourquoi.

  @rejet-flux @rejet-hors-flux
  Scénario: Un flux EDI rejeté se lit par « Accéder aux rejets EDI »
    Étant donné les faits :
      | fait          | valeur |
      | mode de dépôt | EDI    |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Ouvrez « Accéder aux rejets EDI »"
    Et la règle "rejet-flux" est citée
    Et la règle "rejet-hors-flux" n'est pas citée
    Et la réponse donne "Accéder aux rejets EDI" pour "button"
    Et la démarche compte 5 étapes
    Et l'étape 2 dit "par jour et par émetteur"
    Et la mise en garde "suivi-des-flux-2026" accompagne la réponse

  @rejet-flux @rejet-pdf-simple
  Scénario: Un TDT émet aussi par flux
    Étant donné les faits :
      | fait          | valeur |
      | mode de dépôt | TDT    |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Ouvrez « Accéder aux rejets EDI »"
    Et la règle "rejet-flux" est citée
    Et la règle "rejet-pdf-simple" n'est pas citée

  @rejet-flux @rejet-pdf-simple
  Scénario: Un PDF/A3 de l'onglet de dépôt est un flux
    Étant donné les faits :
      | fait          | valeur |
      | mode de dépôt | PDF/A3 |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Ouvrez « Accéder aux rejets EDI »"
    Et la règle "rejet-flux" est citée
    Et la règle "rejet-pdf-simple" n'est pas citée

  @rejet-pdf-simple @rejet-flux
  Scénario: Un PDF ordinaire n'est pas cité par la source
    Étant donné les faits :
      | fait          | valeur     |
      | mode de dépôt | PDF simple |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Hors liste"
    Et la règle "rejet-pdf-simple" est citée
    Et la règle "rejet-flux" n'est pas citée
    Et la réponse dit "PDF/A3"

  @rejet-hors-flux @rejet-flux
  Scénario: Une saisie sur le portail n'est pas un flux
    Étant donné les faits :
      | fait          | valeur         |
      | mode de dépôt | saisie portail |
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "Hors liste"
    Et la règle "rejet-hors-flux" est citée
    Et la règle "rejet-flux" n'est pas citée
    Et la réponse dit "Synthèse"

  @rejet-flux
  Scénario: Sans le mode de dépôt, il est demandé
    Quand je pose la question "rejection-lookup"
    Alors la réponse est "À préciser"
    Et la règle "rejet-flux" n'est pas citée
    Et la première question porte sur "mode de dépôt"

  Scénario: Des cas où tout est dit, de « Trouver le motif de rejet d'un flux »
    Alors ces cas de "rejection-lookup" se décident ainsi :
      | cas                                                | réponse    | règles           | questions | issues possibles | changements |
      | mode de dépôt : PDF qui n'est pas au format PDF/A3 | Hors liste | rejet-pdf-simple | aucun     | aucun            | aucun       |
