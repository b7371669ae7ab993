# language: fr
# Chaque règle est l'étiquette de deux scénarios au moins : un où elle est citée, un où elle ne l'est pas.
# Un fait se nomme par son libellé. Toutes les étapes : chorus-assistant rules steps [MOTS]
# Ce que rien ne remarquerait si le sujet changeait : chorus-assistant rules mutate --rule mon-sujet
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

  # Des cas entiers, un par ligne : ce qui reste à demander, et l'ordre des règles et des issues.
  Scénario: Des cas que l'ordre des règles départage
    Étant donné la date du "31/12/2026"
    Alors ces cas de "mon-sujet" se décident ainsi :
      | cas                                                              | réponse     | règles            | questions                    | issues possibles            | changements |
      | lecteur (mon-sujet) : Abonné de la bibliothèque                  | À préciser  | aucun             | nombre de livres (mon-sujet) | Prêt possible ; Prêt refusé | aucun       |
      | lecteur (mon-sujet) : passant ; nombre de livres (mon-sujet) : 6 | Prêt refusé | mon-sujet-passant | aucun                        | Prêt refusé                 | aucun       |

  # Chaque façon de dire du sujet (« aliases », « patterns », « intents ») est dite par une question au moins.
  Scénario: Demander en français, et dire qui l'on est
    Quand je demande "puis-je emprunter (mon-sujet) avec ma carte de bibliothèque ?"
    Alors la réponse vient de la décision "mon-sujet"
    Et il est compris que "lecteur (mon-sujet)" vaut "abonne"

  Scénario: Demander en français, et dire combien
    Quand je demande "quel prêt de 3 livres (mon-sujet) peut-on avoir ?"
    Alors la réponse vient de la décision "mon-sujet"
    Et il est compris que "nombre de livres (mon-sujet)" vaut "3"

  Scénario: Demander en français, sans dire combien
    Quand je demande "inscrit à la bibliothèque, combien emprunter (mon-sujet) ?"
    Alors la réponse vient de la décision "mon-sujet"

  # Les mots du sujet, pour qu'un mot changé par mégarde se voie.
  Scénario: Les mots du sujet
    Étant donné la date du "31/12/2026"
    Alors ces sujets s'intitulent :
      | sujet     | titre     |
      | mon-sujet | Mon sujet |
    Et ces sources sont :
      | source              | titre                        | éditeur                 |
      | mon-sujet-reglement | Règlement de la bibliothèque | Bibliothèque municipale |
    Et ces sources se lisent :
      | source              | daté du | lu le      | lecture         | adresse                                |
      | mon-sujet-reglement |         | 24/11/2026 | page officielle | https://bibliotheque.example/reglement |
    Et ces faits se demandent ainsi :
      | fait             | libellé                      | question            | aide | lu |
      | mon_sujet_reader | lecteur (mon-sujet)          | Qui emprunte ?      |      |    |
      | mon_sujet_books  | nombre de livres (mon-sujet) | Combien de livres ? |      |    |
    Et les choix de "mon_sujet_reader" sont :
      | choix   | libellé                   |
      | abonne  | Abonné de la bibliothèque |
      | passant | Lecteur de passage        |
    Et ces valeurs sont :
      | valeur        | vaut | unité  | libellé                 | source              |
      | mon_sujet_max | 5    | livres | nombre de livres permis | mon-sujet-reglement |
    Et ces décisions se présentent ainsi :
      | décision  | libellé              | question                       | article | sujet | mises en garde |
      | mon-sujet | Emprunter des livres | Puis-je emprunter ces livres ? |         |       |                |
    Et ces règles disent :
      | règle              | dit                                                                         | conseil                   |
      | mon-sujet-passant  | Le prêt est réservé aux abonnés de la bibliothèque.                         | Abonnez-vous à l'accueil. |
      | mon-sujet-trop     | Le prêt compte {mon_sujet_books} livres ; la limite est de {mon_sujet_max}. |                           |
      | mon-sujet-possible | Pour un abonné, le nombre de livres est d'au plus {mon_sujet_max}.          |                           |
    Et ces règles reposent sur :
      | règle              | source              | déduite | pourquoi |
      | mon-sujet-passant  | mon-sujet-reglement |         |          |
      | mon-sujet-trop     | mon-sujet-reglement |         |          |
      | mon-sujet-possible | mon-sujet-reglement |         |          |
