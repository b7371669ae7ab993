# language: fr
Fonctionnalité: Exporter ses structures ou leurs utilisateurs
  Un gestionnaire veut savoir qui a accès à quoi, ou revoir ses structures.

  @export-utilisateurs @export-structures
  Scénario: Qui a accès à quoi se lit dans l'export des utilisateurs
    Étant donné les faits :
      | fait           | valeur             |
      | liste cherchée | qui a accès à quoi |
    Quand je pose la question "structure-export"
    Alors la réponse est "Exportez les utilisateurs"
    Et la règle "export-utilisateurs" est citée
    Et la règle "export-structures" n'est pas citée
    Et la réponse donne "Exporter les utilisateurs" pour "button"
    Et la démarche compte 3 étapes
    Et l'étape 2 dit "tout en bas de l'écran"
    Et la mise en garde "menu-organisation" accompagne la réponse

  @export-structures @export-utilisateurs
  Scénario: Les adresses et les services se lisent dans l'export des structures
    Étant donné les faits :
      | fait           | valeur                     |
      | liste cherchée | adresses de mes structures |
    Quand je pose la question "structure-export"
    Alors la réponse est "Exportez les structures"
    Et la règle "export-structures" est citée
    Et la règle "export-utilisateurs" n'est pas citée
    Et la réponse donne "Mes structures" pour "block"
    Et la réponse donne "Exporter au format csv" pour "button"
    Et l'étape 2 dit "Mes structures"

  @export-modifications @export-utilisateurs
  Scénario: L'historique des affectations est annoncé, pas décrit
    Étant donné les faits :
      | fait           | valeur                                              |
      | liste cherchée | Les modifications des affectations des utilisateurs |
    Quand je pose la question "structure-export"
    Alors la réponse est "À vérifier"
    Et la règle "export-modifications" est citée
    Et la règle "export-utilisateurs" n'est pas citée
    Et la réponse dit "d'historique"

  @export-inconnu @export-modifications
  Scénario: Un autre export n'est pas décrit
    Étant donné les faits :
      | fait           | valeur               |
      | liste cherchée | mes factures de 2025 |
    Quand je pose la question "structure-export"
    Alors la réponse est "Hors liste"
    Et la règle "export-inconnu" est citée
    Et la règle "export-modifications" n'est pas citée

  @export-inconnu
  Scénario: Sans rien dire, il reste à choisir
    Quand je pose la question "structure-export"
    Alors la réponse est "À préciser"
    Et la règle "export-inconnu" n'est pas citée
    Et la première question porte sur "liste cherchée"

  Scénario: Des cas où tout est dit, de « Exporter mes structures ou leurs utilisateurs »
    Alors ces cas de "structure-export" se décident ainsi :
      | cas                                                                  | réponse    | règles               | questions      | issues possibles                                    | changements |
      | liste cherchée : Les modifications des affectations des utilisateurs | À vérifier | export-modifications | aucun          | aucun                                               | aucun       |
      | aucun                                                                | À préciser | aucun                | liste cherchée | Exportez les utilisateurs ; Exportez les structures | aucun       |
