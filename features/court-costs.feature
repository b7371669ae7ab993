# language: fr
Fonctionnalité: Contacter le service qui traite un mémoire de frais de justice
  Un interprète ou un expert requis par un juge a une question sur son mémoire.

  @fj-non-envoye @fj-service
  Scénario: Un mémoire qui n'est pas envoyé sort de la démarche décrite
    Étant donné les faits :
      | fait           | valeur |
      | mémoire envoyé | non    |
    Quand je pose la question "court-costs-contact"
    Alors la réponse est "Hors liste"
    Et la règle "fj-non-envoye" est citée
    Et la règle "fj-service" n'est pas citée
    Et la réponse dit "déjà envoyé"
    Et aucune question ne reste

  @fj-service @fj-non-envoye
  Scénario: Le service se lit sur le PDF du mémoire
    Étant donné les faits :
      | fait                         | valeur |
      | mémoire envoyé               | oui    |
      | service centralisateur connu | non    |
    Quand je pose la question "court-costs-contact"
    Alors la réponse est "Trouvez le service centralisateur"
    Et la règle "fj-service" est citée
    Et la règle "fj-non-envoye" n'est pas citée
    Et la démarche compte 4 étapes
    Et l'étape 1 dit "Mémoires de frais de justice"
    Et l'étape 3 dit "Visualiser"
    Et l'étape 4 dit "en haut à gauche"

  @fj-sollicitation @fj-contact
  Scénario: Un mémoire rejeté permet une sollicitation
    Étant donné les faits :
      | fait                         | valeur         |
      | mémoire envoyé               | oui            |
      | service centralisateur connu | oui            |
      | sujet de la question         | mémoire rejeté |
    Quand je pose la question "court-costs-contact"
    Alors la réponse est "Contactez le service, ou émettez une sollicitation"
    Et la règle "fj-sollicitation" est citée
    Et la règle "fj-contact" n'est pas citée
    Et la réponse dit "directement"
    Et la réponse donne "numéro de mémoire" pour "join"
    Et la mise en garde "tickets" accompagne la réponse
    Et la mise en garde "tribunal-judiciaire" accompagne la réponse

  @fj-sollicitation @fj-contact
  Scénario: Demander le numéro d'engagement permet une sollicitation
    Étant donné les faits :
      | fait                         | valeur |
      | mémoire envoyé               | oui    |
      | service centralisateur connu | oui    |
      | sujet de la question         | EJ     |
    Quand je pose la question "court-costs-contact"
    Alors la réponse est "Contactez le service, ou émettez une sollicitation"
    Et la règle "fj-sollicitation" est citée
    Et la règle "fj-contact" n'est pas citée

  @fj-contact @fj-sollicitation
  Scénario: Un autre sujet se pose directement au service
    Étant donné les faits :
      | fait                         | valeur          |
      | mémoire envoyé               | oui             |
      | service centralisateur connu | oui             |
      | sujet de la question         | changer mon RIB |
    Quand je pose la question "court-costs-contact"
    Alors la réponse est "Contactez directement le service"
    Et la règle "fj-contact" est citée
    Et la règle "fj-sollicitation" n'est pas citée

  @fj-service
  Scénario: Sans rien savoir, on demande si le mémoire est envoyé
    Quand je pose la question "court-costs-contact"
    Alors la réponse est "À préciser"
    Et la règle "fj-service" n'est pas citée
    Et la première question porte sur "mémoire envoyé"

  Scénario: Des cas où tout est dit, de « Contacter le service centralisateur »
    Alors ces cas de "court-costs-contact" se décident ainsi :
      | cas                                                                                                      | réponse    | règles        | questions                                                            | issues possibles                                                                                                          | changements                                                         |
      | mémoire envoyé : non ; service centralisateur connu : oui ; sujet de la question : Le rejet d'un mémoire | Hors liste | fj-non-envoye | aucun                                                                | aucun                                                                                                                     | mémoire envoyé → Contactez le service, ou émettez une sollicitation |
      | aucun                                                                                                    | À préciser | aucun         | mémoire envoyé ; service centralisateur connu ; sujet de la question | Trouvez le service centralisateur ; Contactez le service, ou émettez une sollicitation ; Contactez directement le service | aucun                                                               |
