# language: fr
Fonctionnalité: Suivre les étapes du remboursement TIC ou TICGN
  Un agriculteur arrive sur Chorus Pro pour se faire rembourser une taxe.

  @tic-rattacher @tic-banque
  Scénario: Le compte se rattache d'abord à l'exploitation
    Étant donné les faits :
      | fait                             | valeur |
      | compte rattaché à l'exploitation | non    |
    Quand je pose la question "refund-step"
    Alors la réponse est "Rattachez votre compte à votre exploitation"
    Et la règle "tic-rattacher" est citée
    Et la règle "tic-banque" n'est pas citée
    Et la réponse dit "Étape 1 sur 4"
    Et la réponse donne "1" pour "step"
    Et la démarche compte 2 étapes
    Et l'étape 2 dit "SIRET"
    Et la mise en garde "accises" accompagne la réponse

  @tic-banque @tic-rattacher
  Scénario: Les coordonnées bancaires viennent ensuite
    Étant donné les faits :
      | fait                             | valeur |
      | compte rattaché à l'exploitation | oui    |
      | coordonnées bancaires ajoutées   | non    |
    Quand je pose la question "refund-step"
    Alors la réponse est "Ajoutez les coordonnées bancaires"
    Et la règle "tic-banque" est citée
    Et la règle "tic-rattacher" n'est pas citée
    Et la réponse dit "Étape 2 sur 4"
    Et l'étape 2 dit "RIB"
    Et la mise en garde "menu-organisation" accompagne la réponse

  @tic-espace @tic-saisir
  Scénario: Puis l'espace de demande
    Étant donné les faits :
      | fait                             | valeur |
      | compte rattaché à l'exploitation | oui    |
      | coordonnées bancaires ajoutées   | oui    |
      | espace de demande ajouté         | non    |
    Quand je pose la question "refund-step"
    Alors la réponse est "Ajoutez l'espace de demande"
    Et la règle "tic-espace" est citée
    Et la règle "tic-saisir" n'est pas citée
    Et la réponse dit "en modification"
    Et la démarche compte 3 étapes

  @tic-saisir @tic-espace
  Scénario: Le compte configuré, la demande se saisit
    Étant donné les faits :
      | fait                             | valeur |
      | compte rattaché à l'exploitation | oui    |
      | coordonnées bancaires ajoutées   | oui    |
      | espace de demande ajouté         | oui    |
      | demande saisie                   | non    |
    Quand je pose la question "refund-step"
    Alors la réponse est "Saisissez votre demande"
    Et la règle "tic-saisir" est citée
    Et la règle "tic-espace" n'est pas citée
    Et la réponse dit "une ligne par facture"
    Et l'étape 3 dit "par facture"

  @tic-suivre @tic-saisir
  Scénario: La demande saisie se suit dans « Rechercher »
    Étant donné les faits :
      | fait                             | valeur |
      | compte rattaché à l'exploitation | oui    |
      | coordonnées bancaires ajoutées   | oui    |
      | espace de demande ajouté         | oui    |
      | demande saisie                   | oui    |
    Quand je pose la question "refund-step"
    Alors la réponse est "Suivez votre demande"
    Et la règle "tic-suivre" est citée
    Et la règle "tic-saisir" n'est pas citée
    Et la réponse dit "Etat courant"
    Et la réponse dit "Refusé"
    Et aucune question ne reste

  @tic-suivre
  Scénario: Sans rien savoir, la première question porte sur le rattachement
    Quand je pose la question "refund-step"
    Alors la réponse est "À préciser"
    Et la règle "tic-suivre" n'est pas citée
    Et la première question porte sur "compte rattaché à l'exploitation"

  Scénario: Des cas où tout est dit, de « Suivre les étapes du remboursement TIC ou TICGN »
    Alors ces cas de "refund-step" se décident ainsi :
      | cas                                                                                                                                   | réponse              | règles     | questions                                                                                                     | issues possibles                                                                                                                                               | changements |
      | compte rattaché à l'exploitation : oui                                                                                                | À préciser           | aucun      | coordonnées bancaires ajoutées ; espace de demande ajouté ; demande saisie                                    | Ajoutez les coordonnées bancaires ; Ajoutez l'espace de demande ; Saisissez votre demande ; Suivez votre demande                                               | aucun       |
      | compte rattaché à l'exploitation : oui ; coordonnées bancaires ajoutées : oui ; espace de demande ajouté : oui ; demande saisie : oui | Suivez votre demande | tic-suivre | aucun                                                                                                         | Suivez votre demande                                                                                                                                           | aucun       |
      | aucun                                                                                                                                 | À préciser           | aucun      | compte rattaché à l'exploitation ; coordonnées bancaires ajoutées ; espace de demande ajouté ; demande saisie | Rattachez votre compte à votre exploitation ; Ajoutez les coordonnées bancaires ; Ajoutez l'espace de demande ; Saisissez votre demande ; Suivez votre demande | aucun       |
