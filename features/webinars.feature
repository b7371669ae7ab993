# language: fr
Fonctionnalité: Choisir un webinaire
  Quelqu'un veut se former à Chorus Pro et cherche le thème qui lui va.

  @web-entites-publiques @web-entreprises
  Scénario: Une commune qui débute
    Étant donné les faits :
      | fait   | valeur                      |
      | but    | Premiers pas sur Chorus Pro |
      | public | Entité publique             |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-entites-publiques" est citée
    Et la règle "web-entreprises" n'est pas citée
    Et la réponse donne "Comment se connecter à Chorus Pro et gérer les factures de ses fournisseurs" pour "theme"
    Et la démarche compte 7 étapes
    Et l'étape 2 dit "s'inscrire"

  @web-entreprises @web-entites-publiques
  Scénario: Un artisan qui débute
    Étant donné les faits :
      | fait   | valeur       |
      | but    | premiers pas |
      | public | artisan      |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-entreprises" est citée
    Et la règle "web-entites-publiques" n'est pas citée
    Et la réponse donne "Comment créer mon compte utilisateur et déposer mes factures" pour "theme"
    Et aucune question ne reste

  @web-travaux-fournisseurs @web-travaux-moa
  Scénario: Un fournisseur de travaux
    Étant donné les faits :
      | fait                  | valeur              |
      | but                   | Factures de travaux |
      | rôle dans les travaux | Fournisseur         |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-travaux-fournisseurs" est citée
    Et la règle "web-travaux-moa" n'est pas citée
    Et la réponse donne "Gérer les factures de travaux sur Chorus Pro pour les fournisseurs" pour "theme"

  @web-travaux-moa @web-travaux-moe
  Scénario: Une maîtrise d'ouvrage
    Étant donné les faits :
      | fait                  | valeur  |
      | but                   | travaux |
      | rôle dans les travaux | MOA     |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-travaux-moa" est citée
    Et la règle "web-travaux-moe" n'est pas citée
    Et la réponse donne "Gérer les factures de travaux pour les MOA" pour "theme"

  @web-travaux-moe @web-travaux-fournisseurs
  Scénario: Un architecte
    Étant donné les faits :
      | fait                  | valeur     |
      | but                   | travaux    |
      | rôle dans les travaux | architecte |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-travaux-moe" est citée
    Et la règle "web-travaux-fournisseurs" n'est pas citée
    Et la réponse donne "Gérer les factures de travaux pour les MOE" pour "theme"

  @web-logiciel @web-entreprises
  Scénario: Un éditeur qui relie son logiciel
    Étant donné les faits :
      | fait | valeur             |
      | but  | relier un logiciel |
    Quand je pose la question "webinar"
    Alors la réponse est "Webinaire conseillé"
    Et la règle "web-logiciel" est citée
    Et la règle "web-entreprises" n'est pas citée
    Et la réponse donne "Comment interfacer Chorus Pro à mon outil de gestion des factures" pour "theme"
    Et la réponse dit "EDI ou en API"
    Et aucune question ne reste

  @web-logiciel
  Scénario: Un but que la liste ne connaît pas
    Étant donné les faits :
      | fait | valeur               |
      | but  | les frais de justice |
    Quand je pose la question "webinar"
    Alors la réponse est "Aucun thème connu"
    Et la règle "web-logiciel" n'est pas citée
    Et la réponse dit "peut avoir changé"

  @web-travaux-moa
  Scénario: Dans les travaux, seul le rôle est demandé
    Étant donné les faits :
      | fait | valeur  |
      | but  | travaux |
    Quand je pose la question "webinar"
    Alors la réponse est "À préciser"
    Et la règle "web-travaux-moa" n'est pas citée
    Et les questions portent sur "rôle dans les travaux"

  Scénario: Des cas où tout est dit, de « Choisir un webinaire »
    Alors ces cas de "webinar" se décident ainsi :
      | cas                                                             | réponse             | règles                   | questions                            | issues possibles                        | changements |
      | aucun                                                           | À préciser          | aucun                    | but ; public ; rôle dans les travaux | Aucun thème connu ; Webinaire conseillé | aucun       |
      | but : Premiers pas sur Chorus Pro ; public : Entreprise         | Webinaire conseillé | web-entreprises          | aucun                                | Webinaire conseillé                     | aucun       |
      | but : Factures de travaux ; rôle dans les travaux : Fournisseur | Webinaire conseillé | web-travaux-fournisseurs | aucun                                | Webinaire conseillé                     | aucun       |
