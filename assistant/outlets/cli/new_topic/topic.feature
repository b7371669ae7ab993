# language: fr
# Chaque règle est l'étiquette de deux scénarios au moins : un où elle est citée, un où elle ne l'est pas.
# Un fait se nomme par son libellé. Toutes les étapes : chorus-assistant rules steps [MOTS]
Fonctionnalité: Mon sujet
  Un lecteur veut savoir combien de livres il peut emprunter.

  @mon-sujet-passant @mon-sujet-trop @mon-sujet-possible
  Scénario: Un abonné emprunte jusqu'à la limite
    Étant donné la date du "31/12/2026"
    Et les faits :
      | fait                         | valeur                    |
      | lecteur (mon-sujet)          | Abonné de la bibliothèque |
      | nombre de livres (mon-sujet) | 5                         |
    Quand je pose la question "mon-sujet"
    Alors la réponse est "Prêt possible"
    Et la règle "mon-sujet-possible" est citée
    Et la réponse dit "d'au plus 5"

  @mon-sujet-trop @mon-sujet-possible
  Scénario: Un livre de plus et le prêt est refusé
    Étant donné la date du "31/12/2026"
    Et les faits :
      | fait                         | valeur                    |
      | lecteur (mon-sujet)          | Abonné de la bibliothèque |
      | nombre de livres (mon-sujet) | 6                         |
    Quand je pose la question "mon-sujet"
    Alors la réponse est "Prêt refusé"
    Et la règle "mon-sujet-trop" est citée
    Et la réponse dit "la limite est de 5"
    Et la réponse changerait en "Prêt possible" si "le prêt compte 5 livres au plus"

  @mon-sujet-trop
  Scénario: Une limite qui change vaut dès son premier jour
    Étant donné la date du "01/01/2027"
    Et les faits :
      | fait                         | valeur                    |
      | lecteur (mon-sujet)          | Abonné de la bibliothèque |
      | nombre de livres (mon-sujet) | 8                         |
    Quand je pose la question "mon-sujet"
    Alors la réponse est "Prêt possible"
    Mais la règle "mon-sujet-trop" n'est pas citée

  @mon-sujet-passant
  Scénario: Un lecteur de passage n'emprunte pas, quel que soit le nombre
    Étant donné les faits :
      | fait                | valeur             |
      | lecteur (mon-sujet) | Lecteur de passage |
    Quand je pose la question "mon-sujet"
    Alors la réponse est "Prêt refusé"
    Et la règle "mon-sujet-passant" est citée
    Et aucune question ne reste

  Scénario: Sans rien savoir, on demande d'abord qui emprunte
    Quand je pose la question "mon-sujet"
    Alors la réponse est "À préciser"
    Et la première question porte sur "lecteur (mon-sujet)"
