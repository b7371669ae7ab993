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

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet   | titre                         |
      | refunds | Le remboursement TIC et TICGN |
    Et ces sources sont :
      | source             | titre                                                                                         | éditeur               |
      | aife-remboursement | Les 4 étapes essentielles pour saisir votre demande de remboursement TIC/TICGN sur Chorus Pro | AIFE                  |
      | accises-energie    | Actualités, remboursement des accises sur les produits énergétiques                           | Communauté Chorus Pro |
    Et ces sources se lisent :
      | source             | lu le      | lecture | article                 | adresse                                                        |
      | aife-remboursement | 24/11/2026 | copie   | remboursement-tic-ticgn | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |
      | accises-energie    | 24/11/2026 | copie   | remboursement-tic-ticgn | https://communaute.chorus-pro.gouv.fr/category/actualite       |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision    | libellé                                         | question                                   | article                 | mises en garde |
      | refund-step | Suivre les étapes du remboursement TIC ou TICGN | Où en est votre demande de remboursement ? | remboursement-tic-ticgn | accises        |
    Et les issues de "refund-step" sont :
      | issue  | libellé                                     |
      | attach | Rattachez votre compte à votre exploitation |
      | bank   | Ajoutez les coordonnées bancaires           |
      | space  | Ajoutez l'espace de demande                 |
      | file   | Saisissez votre demande                     |
      | follow | Suivez votre demande                        |

  Scénario: Ce que disent les règles de « Suivre les étapes du remboursement TIC ou TICGN »
    Alors ces règles disent :
      | règle         | dit                                                                                                  | conseil                                                                                     |
      | tic-rattacher | Étape 1 sur 4 : rattachez votre compte à votre exploitation, dans « Mon compte »                     | Vous y créez votre exploitation en indiquant son numéro SIRET. Cela se fait une seule fois. |
      | tic-banque    | Étape 2 sur 4 : ajoutez les coordonnées bancaires dans « Activités du gestionnaire »                 | Joignez votre RIB (relevé d'identité bancaire) et inscrivez les coordonnées qui y figurent. |
      | tic-espace    | Étape 2 sur 4 : dans le bloc « Espaces », ajoutez l'espace « Demande de remboursement TIC »          | Ce bloc est dans l'onglet « Activités du gestionnaire ».                                    |
      | tic-saisir    | Saisissez la demande dans l'onglet « Saisir demande de remboursement TIC », une ligne par facture.   | Joignez à chaque ligne sa facture ; vous pouvez aussi joindre des pièces justificatives.    |
      | tic-suivre    | Étape 4 sur 4 : suivez la demande dans l'onglet « Rechercher », colonne « Etat courant » du tableau. | Le statut dit où en est le traitement, par exemple « Mise en paiement » ou « Refusé ».      |
    Et ces règles reposent sur :
      | règle         | source             |
      | tic-rattacher | aife-remboursement |
      | tic-banque    | aife-remboursement |
      | tic-espace    | aife-remboursement |
      | tic-saisir    | aife-remboursement |
      | tic-suivre    | aife-remboursement |
    Et ces règles apportent :
      | règle         | démarche                      | mises en garde    | notes                  |
      | tic-rattacher | rattacher-exploitation        |                   | remboursement-pour-qui |
      | tic-banque    | ajouter-coordonnees-bancaires | menu-organisation |                        |
      | tic-espace    | ajouter-espace-remboursement  | menu-organisation |                        |
      | tic-saisir    | saisir-demande-remboursement  |                   | demandes-suivantes     |
      | tic-suivre    | suivre-demande-remboursement  |                   | demandes-suivantes     |
    Et ces règles donnent exactement :
      | règle         | clé  | donne |
      | tic-rattacher | step | 1     |
      | tic-rattacher | of   | 4     |
      | tic-banque    | step | 2     |
      | tic-banque    | of   | 4     |
      | tic-espace    | step | 2     |
      | tic-espace    | of   | 4     |
      | tic-saisir    | step | 3     |
      | tic-saisir    | of   | 4     |
      | tic-suivre    | step | 4     |
      | tic-suivre    | of   | 4     |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde | dit                                                                                                     | source          |
      | accises       | TIC et TICGN s'appellent aujourd'hui accises sur les produits énergétiques ; les écrans ont pu changer. | accises-energie |
    Et ces notes disent :
      | note                   | dit                                                                                                                   | source             |
      | remboursement-pour-qui | L'article s'adresse à ceux que le dispositif concerne, nouveaux sur Chorus Pro, qui saisissent leur première demande. | aife-remboursement |
      | remboursement-chiffre  | L'article compte plus de 52 000 demandes saisies « depuis le 1er juin », sans dire l'année.                           | aife-remboursement |
      | demandes-suivantes     | Les étapes 1 et 2 ne se font qu'une fois.                                                                             | aife-remboursement |
    Et ces points ne sont pas décidés :
      | point                  | dit                                                                   | pourquoi                                                                        | source             |
      | pieces-justificatives  | Des pièces justificatives peuvent être jointes à la demande.          | Le texte ne dit pas si les limites des pièces jointes d'une facture valent ici. | aife-remboursement |
      | autres-statuts-demande | Une demande peut avoir d'autres statuts que les trois qui sont cités. | Le texte laisse sa liste ouverte.                                               | aife-remboursement |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait          | libellé                          | question                                                               | aide                                                                                                     |
      | attached      | compte rattaché à l'exploitation | Votre compte utilisateur est-il rattaché à votre exploitation ?        | Regardez l'onglet « Mon compte », bloc « Mes rattachements aux structures ». Cela se fait une seule fois |
      | bank_details  | coordonnées bancaires ajoutées   | Les coordonnées bancaires de votre exploitation sont-elles ajoutées ?  | Regardez l'onglet « Activités du gestionnaire », bloc « Coordonnées bancaires ».                         |
      | space_added   | espace de demande ajouté         | L'espace « Demande de remboursement TIC » est-il ajouté à votre menu ? | Il s'ajoute dans l'onglet « Activités du gestionnaire », bloc « Espaces ».                               |
      | request_filed | demande saisie                   | Votre demande de remboursement est-elle saisie ?                       |                                                                                                          |
    Et ces faits se racontent ainsi :
      | fait          | si oui                                         | si non                                               |
      | attached      | votre compte est rattaché à votre exploitation | votre compte n'est pas rattaché à votre exploitation |
      | bank_details  | les coordonnées bancaires sont ajoutées        | les coordonnées bancaires ne sont pas ajoutées       |
      | space_added   | l'espace de demande est ajouté                 | l'espace de demande n'est pas ajouté                 |
      | request_filed | la demande est saisie                          | la demande n'est pas saisie                          |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste           | titre                                      | étendue | source             |
      | refund_statuses | Des statuts d'une demande de remboursement | ouverte | aife-remboursement |
    Et la liste "refund_statuses" contient exactement :
      | élément            | libellé            |
      | mise-a-disposition | Mise à disposition |
      | mise-en-paiement   | Mise en paiement   |
      | refuse             | Refusé             |

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche                      | titre                                       | source             |
      | rattacher-exploitation        | Rattacher votre compte à votre exploitation | aife-remboursement |
      | ajouter-coordonnees-bancaires | Ajouter les coordonnées bancaires           | aife-remboursement |
      | ajouter-espace-remboursement  | Ajouter l'espace de demande                 | aife-remboursement |
      | saisir-demande-remboursement  | Saisir votre demande de remboursement       | aife-remboursement |
      | suivre-demande-remboursement  | Suivre votre demande de remboursement       | aife-remboursement |
    Et la démarche "rattacher-exploitation" compte les étapes :
      | étape | geste                                                                              | onglet     | bloc                             |
      | 1     | Ouvrez l'onglet « Mon compte », puis le bloc « Mes rattachements aux structures ». | Mon compte | Mes rattachements aux structures |
      | 2     | Créez votre exploitation en indiquant son numéro SIRET.                            |            |                                  |
    Et la démarche "ajouter-coordonnees-bancaires" compte les étapes :
      | étape | geste                                                                                  | onglet                    | bloc                  |
      | 1     | Ouvrez l'onglet « Activités du gestionnaire », puis le bloc « Coordonnées bancaires ». | Activités du gestionnaire | Coordonnées bancaires |
      | 2     | Joignez votre RIB (relevé d'identité bancaire).                                        |                           |                       |
      | 3     | Inscrivez les coordonnées qui y figurent.                                              |                           |                       |
    Et la démarche "ajouter-espace-remboursement" compte les étapes :
      | étape | geste                                                                                                 | espace                       | onglet                    | bloc    |
      | 1     | Ouvrez l'onglet « Activités du gestionnaire », puis le bloc « Espaces ».                              |                              | Activités du gestionnaire | Espaces |
      | 2     | Ajoutez un nouvel espace : l'onglet « Demande de remboursement TIC » est obligatoire dans votre menu. |                              |                           |         |
      | 3     | Sélectionnez l'espace « Demande de remboursement TIC » en modification.                               | Demande de remboursement TIC |                           |         |
    Et la démarche "saisir-demande-remboursement" compte les étapes :
      | étape | geste                                                                | espace                       | onglet                              | chaque  | facultative |
      | 1     | Ouvrez l'onglet « Saisir demande de remboursement TIC »              | Demande de remboursement TIC | Saisir demande de remboursement TIC |         |             |
      | 2     | Complétez les données d'en-tête du formulaire.                       |                              |                                     |         |             |
      | 3     | Ajoutez une ligne de demande par facture et joignez-y cette facture. |                              |                                     | facture |             |
      | 4     | Joignez des pièces justificatives.                                   |                              |                                     |         | oui         |
    Et la démarche "suivre-demande-remboursement" compte les étapes :
      | étape | geste                                                                        | espace                       | onglet     | champ        |
      | 1     | Ouvrez l'onglet « Rechercher » de l'espace « Demande de remboursement TIC ». | Demande de remboursement TIC | Rechercher |              |
      | 2     | Indiquez les critères de la demande que vous cherchez.                       |                              |            |              |
      | 3     | Lisez son statut dans la colonne « Etat courant » du tableau.                |                              |            | Etat courant |
    Et ces démarches remarquent :
      | démarche                     | remarque                                                                                           |
      | rattacher-exploitation       | Le texte ne dit pas quoi faire si quelqu'un a déjà créé l'exploitation.                            |
      | suivre-demande-remboursement | Par exemple « Mise à disposition », « Mise en paiement » ou « Refusé » ; la liste est plus longue. |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on a déjà fait est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "refund-step"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                                       | réponse                                     | compris                                                                                                                               |
      | mon compte est rattaché à mon exploitation, que faire ensuite pour le remboursement ?                          | À préciser                                  | compte rattaché à l'exploitation : oui                                                                                                |
      | je n'ai pas encore ajouté mon RIB pour le remboursement, comment continuer ?                                   | À préciser                                  | coordonnées bancaires ajoutées : non                                                                                                  |
      | mon RIB est ajouté, quelle est la suite pour la TIC ?                                                          | À préciser                                  | coordonnées bancaires ajoutées : oui                                                                                                  |
      | espace ajouté pour le remboursement, et maintenant ?                                                           | À préciser                                  | espace de demande ajouté : oui                                                                                                        |
      | mon compte n'est pas rattaché à l'exploitation, faut-il le faire ?                                             | Rattachez votre compte à votre exploitation | compte rattaché à l'exploitation : non                                                                                                |
      | compte rattaché, coordonnées bancaires ajoutées, espace ajouté et demande saisie pour la TICGN, quoi d'autre ? | Suivez votre demande                        | compte rattaché à l'exploitation : oui ; coordonnées bancaires ajoutées : oui ; espace de demande ajouté : oui ; demande saisie : oui |
      | mon compte est rattaché, mon RIB est ajouté mais l'espace n'est pas ajouté pour le gazole, quelle étape ?      | Ajoutez l'espace de demande                 | compte rattaché à l'exploitation : oui ; coordonnées bancaires ajoutées : oui ; espace de demande ajouté : non                        |
      | je ne suis pas rattaché à mon exploitation, où le faire ?                                                      | Rattachez votre compte à votre exploitation | compte rattaché à l'exploitation : non                                                                                                |
      | je suis rattaché à mon exploitation, que faire pour la TIC ?                                                   | À préciser                                  | compte rattaché à l'exploitation : oui                                                                                                |
      | je n'ai pas ajouté mes coordonnées bancaires pour le remboursement, comment faire ?                            | À préciser                                  | coordonnées bancaires ajoutées : non                                                                                                  |
      | pas de RIB pour le remboursement, que faire ?                                                                  | À préciser                                  | coordonnées bancaires ajoutées : non                                                                                                  |
      | j'ai ajouté l'espace de remboursement, que faire ?                                                             | À préciser                                  | espace de demande ajouté : oui                                                                                                        |
      | l'espace n'est pas ajouté pour la TIC, que faire ?                                                             | À préciser                                  | espace de demande ajouté : non                                                                                                        |
      | compte rattaché, RIB ajouté, espace ajouté mais je n'ai pas saisi ma demande de TIC, que faire ?               | Saisissez votre demande                     | compte rattaché à l'exploitation : oui ; coordonnées bancaires ajoutées : oui ; espace de demande ajouté : oui ; demande saisie : non |
      | compte rattaché, RIB ajouté, espace ajouté, j'ai déposé ma demande de TIC, que faire ?                         | Suivez votre demande                        | compte rattaché à l'exploitation : oui ; coordonnées bancaires ajoutées : oui ; espace de demande ajouté : oui ; demande saisie : oui |
      | j'ai mis mon RIB, que faire ensuite pour la TIC ?                                                              | À préciser                                  | coordonnées bancaires ajoutées : oui                                                                                                  |
      | j'ai joint mon RIB pour le gazole, et maintenant ?                                                             | À préciser                                  | coordonnées bancaires ajoutées : oui                                                                                                  |
      | RIB renseigné pour la TICGN, quelle étape ?                                                                    | À préciser                                  | coordonnées bancaires ajoutées : oui                                                                                                  |
      | mon RIB est déjà fourni pour la TIC, que dois-je faire ?                                                       | À préciser                                  | coordonnées bancaires ajoutées : oui                                                                                                  |
      | coordonnées bancaires pas encore ajoutées pour le gazole, quelle étape ?                                       | À préciser                                  | coordonnées bancaires ajoutées : non                                                                                                  |
      | mon exploitation est rattachée, que faire pour la TIC ?                                                        | À préciser                                  | compte rattaché à l'exploitation : oui                                                                                                |
      | compte rattaché, j'ai déposé ma TIC, quelle est la suite du gazole ?                                           | À préciser                                  | compte rattaché à l'exploitation : oui ; demande saisie : oui                                                                         |
      | compte rattaché, j'ai déposé ma TICGN, quelle est la suite du gazole ?                                         | À préciser                                  | compte rattaché à l'exploitation : oui ; demande saisie : oui                                                                         |
      | compte rattaché et demande envoyée pour la TIC, que faire ?                                                    | À préciser                                  | compte rattaché à l'exploitation : oui ; demande saisie : oui                                                                         |
      | j'ai pas ajouter mon RIB pour la TIC, que faire ?                                                              | À préciser                                  | coordonnées bancaires ajoutées : non                                                                                                  |
      | pour la ticgn, l'espace est ajouté, étape suivante ?                                                           | À préciser                                  | espace de demande ajouté : oui                                                                                                        |

  Scénario: Une demande saisie, dont on cherche l'état, mène au passage et à ce qui manque du cas
    Quand je demande "j'ai saisi ma demande de remboursement tic la semaine dernière où est-ce que je vois si elle avance"
    Alors la réponse est un passage de l'article "remboursement-tic-ticgn"
    Et tout ce qui est compris est "demande saisie : oui"
    Et le cas énoncé demande "compte rattaché à l'exploitation"

  Scénario: La TICPE agricole mène au remboursement
    Quand je demande "comment demander le remboursement de la TICPE agricole en 2026 ?"
    Alors la réponse est un passage de l'article "remboursement-tic-ticgn"

  Scénario: Une exploitation déjà créée mène à l'article, qui dit ce que le texte ne dit pas
    Quand je demande "mon exploitation existe déjà dans Chorus Pro, que faire ?"
    Alors la réponse est un passage de l'article "remboursement-tic-ticgn"
