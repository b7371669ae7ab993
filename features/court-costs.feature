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
    Alors la réponse est "Trouvez ses coordonnées"
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
    Et la réponse donne "numéro de mémoire" pour "mention"
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
      | cas                                                                                                      | réponse    | règles        | questions                                                            | issues possibles                                                                                                | changements                                                         |
      | mémoire envoyé : non ; service centralisateur connu : oui ; sujet de la question : Le rejet d'un mémoire | Hors liste | fj-non-envoye | aucun                                                                | aucun                                                                                                           | mémoire envoyé → Contactez le service, ou émettez une sollicitation |
      | aucun                                                                                                    | À préciser | aucun         | mémoire envoyé ; service centralisateur connu ; sujet de la question | Trouvez ses coordonnées ; Contactez le service, ou émettez une sollicitation ; Contactez directement le service | aucun                                                               |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet       | titre                |
      | court-costs | Les frais de justice |
    Et ces sources sont :
      | source             | titre                                                                                            | éditeur          |
      | aife-frais-justice | Prestataire de justice : comment contacter le service en charge du traitement de votre mémoire ? | AIFE             |
      | loi-2019-222       | Loi n° 2019-222 du 23 mars 2019, article 95                                                      | Journal officiel |
    Et ces sources se lisent :
      | source             | daté du    | lu le      | lecture | article                   | adresse                                                        |
      | aife-frais-justice |            | 24/11/2026 | copie   | prestataire-frais-justice | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |
      | loi-2019-222       | 23/03/2019 | 24/11/2026 | copie   | prestataire-frais-justice | https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038261631/   |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision            | libellé                             | question                                                | article                   | mises en garde      |
      | court-costs-contact | Contacter le service centralisateur | Comment contacter le service qui traite votre mémoire ? | prestataire-frais-justice | tribunal-judiciaire |
    Et les issues de "court-costs-contact" sont :
      | issue        | libellé                                            |
      | find-service | Trouvez ses coordonnées                            |
      | solicitation | Contactez le service, ou émettez une sollicitation |
      | contact      | Contactez directement le service                   |

  Scénario: Ce que disent les règles de « Contacter le service centralisateur »
    Alors ces règles disent :
      | règle            | dit                                                                                                    | conseil                                                                                                                 |
      | fj-non-envoye    | La démarche décrite ne vaut que pour un mémoire déjà envoyé : le service se lit sur son PDF.           | Le service dépend du lieu de la juridiction ou de l'autorité qui vous a requis                                          |
      | fj-service       | Les coordonnées du service centralisateur sont en haut à gauche du PDF de votre mémoire                | Cherchez le mémoire dans l'espace « Mémoires de frais de justice », onglet « Rechercher ».                              |
      | fj-sollicitation | contactez directement le service centralisateur ou émettez une sollicitation dans Chorus Pro.          | Donnez des éléments concrets, par exemple le numéro du mémoire, celui de l'engagement juridique ou une capture d'écran. |
      | fj-contact       | La source ne prévoit une sollicitation que pour quatre sujets : pour une autre question sur un mémoire | Ayez sous la main le numéro du mémoire et celui de l'engagement juridique.                                              |
    Et ces règles reposent sur :
      | règle            | source             |
      | fj-non-envoye    | aife-frais-justice |
      | fj-service       | aife-frais-justice |
      | fj-sollicitation | aife-frais-justice |
      | fj-contact       | aife-frais-justice |
    Et ces règles apportent :
      | règle            | démarche                          | mises en garde | notes                                     |
      | fj-non-envoye    |                                   |                | service-centralisateur                    |
      | fj-service       | trouver-service-centralisateur    |                | service-centralisateur                    |
      | fj-sollicitation | solliciter-service-centralisateur | tickets        |                                           |
      | fj-contact       |                                   |                | contact-quatre-sujets, pourquoi-contacter |
    Et ces règles donnent exactement :
      | règle            | clé     | donne                         |
      | fj-sollicitation | space   | Sollicitations émises         |
      | fj-sollicitation | tab     | Saisir sollicitation          |
      | fj-sollicitation | mention | numéro de mémoire             |
      | fj-sollicitation | mention | numéro d'engagement juridique |
      | fj-sollicitation | mention | capture d'écran               |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde       | dit                                                                                               | source       |
      | tribunal-judiciaire | Le tribunal de grande instance et le tribunal d'instance sont réunis dans le tribunal judiciaire. | loi-2019-222 |
    Et ces notes disent :
      | note                   | dit                                                                                          | source             |
      | contact-quatre-sujets  | Le texte ne dit pas si ces quatre sujets conditionnent aussi le contact direct.              | aife-frais-justice |
      | service-centralisateur | Celui qui vous concerne dépend du lieu de la juridiction ou de l'autorité qui vous a requis. | aife-frais-justice |
      | pourquoi-contacter     | pour le traitement d'un mémoire ou pour un engagement juridique                              | aife-frais-justice |
    Et ces points ne sont pas décidés :
      | point             | dit                                                                                              | pourquoi                                                                        | source             |
      | elements-concrets | Une sollicitation doit être accompagnée d'éléments concrets, dont le texte donne trois exemples. | Le texte laisse sa liste ouverte : ce site ne peut pas dire lesquels suffisent. | aife-frais-justice |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait            | libellé                      | question                                                       | aide                                                                                                    |
      | memorandum_sent | mémoire envoyé               | Votre mémoire est-il déjà envoyé dans Chorus Pro ?             | Un mémoire envoyé se retrouve par l'onglet « Rechercher » de l'espace « Mémoires de frais de justice ». |
      | service_known   | service centralisateur connu | Connaissez-vous le service centralisateur et ses coordonnées ? | Ses coordonnées sont en haut à gauche du PDF du mémoire.                                                |
      | subject         | sujet de la question         | Sur quoi porte votre question ?                                |                                                                                                         |
    Et ces faits se racontent ainsi :
      | fait            | si oui                                    | si non                                           | tournure                      |
      | memorandum_sent | le mémoire est envoyé                     | le mémoire n'est pas encore envoyé               |                               |
      | service_known   | vous connaissez le service centralisateur | vous ne connaissez pas le service centralisateur |                               |
      | subject         |                                           |                                                  | votre question porte sur : {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste               | titre                                               | étendue  | source             |
      | memorandum_subjects | Les sujets prévus pour une sollicitation            | ouverte  | aife-frais-justice |
      | concrete_elements   | Des éléments concrets à joindre à une sollicitation | ouverte  | aife-frais-justice |
      | listed_subjects     | Les quatre sujets cités                             | non dite | aife-frais-justice |
    Et la liste "memorandum_subjects" contient exactement :
      | élément    | libellé                                      |
      | rejet      | Le rejet d'un mémoire                        |
      | revision   | La révision du montant d'un mémoire          |
      | suivi      | Le suivi du traitement d'un mémoire          |
      | engagement | Une demande du numéro d'engagement juridique |
    Et la liste "concrete_elements" contient exactement :
      | élément           | libellé                       |
      | numero-memoire    | numéro de mémoire             |
      | numero-engagement | numéro d'engagement juridique |
      | capture           | capture d'écran               |
    Et de la liste "memorandum_subjects", la liste "listed_subjects" reprend exactement "rejet, revision, suivi, engagement"

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche                          | titre                                                 | source             |
      | trouver-service-centralisateur    | Trouver le service centralisateur d'un mémoire envoyé | aife-frais-justice |
      | solliciter-service-centralisateur | Émettre une sollicitation sur un mémoire              | aife-frais-justice |
    Et la démarche "trouver-service-centralisateur" compte les étapes :
      | étape | geste                                                             | espace                       | onglet     | bouton     |
      | 1     | Cherchez votre mémoire dans l'onglet « Rechercher »               | Mémoires de frais de justice | Rechercher |            |
      | 2     | Cliquez sur le numéro du mémoire pour l'ouvrir.                   |                              |            |            |
      | 3     | Allez tout en bas du mémoire et cliquez sur « Visualiser ».       |                              |            | Visualiser |
      | 4     | Lisez les coordonnées du service en haut à gauche du fichier PDF. |                              |            |            |
    Et la démarche "solliciter-service-centralisateur" compte les étapes :
      | étape | geste                                                                                                                   | espace                | onglet               |
      | 1     | Ouvrez l'espace « Sollicitations émises », puis « Saisir sollicitation ».                                               | Sollicitations émises | Saisir sollicitation |
      | 2     | Donnez des éléments concrets, par exemple le numéro du mémoire, celui de l'engagement juridique ou une capture d'écran. |                       |                      |
    Et ces démarches remarquent :
      | démarche                          | remarque                                                           |
      | solliciter-service-centralisateur | Le texte ne nomme ni la catégorie ni la sous-catégorie à choisir.  |
      | solliciter-service-centralisateur | Vous pouvez aussi contacter directement le service centralisateur. |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on dit de son mémoire est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "court-costs-contact"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                       | réponse                 | compris                                                                           |
      | mon mémoire est envoyé, je connais le service mais pas ses coordonnées, qui contacter ?        | Trouvez ses coordonnées | mémoire envoyé : oui ; service centralisateur connu : non                         |
      | mon mémoire est envoyé, qui contacter si le mémoire de frais de justice a été rejeté ?         | À préciser              | mémoire envoyé : oui ; sujet de la question : Le rejet d'un mémoire               |
      | mon mémoire est déjà envoyé et je connais le service centralisateur, comment le joindre ?      | À préciser              | mémoire envoyé : oui ; service centralisateur connu : oui                         |
      | je n'ai pas encore envoyé mon mémoire, qui contacter ?                                         | Hors liste              | mémoire envoyé : non                                                              |
      | quel est le service centralisateur pour mon mémoire envoyé ?                                   | Trouvez ses coordonnées | mémoire envoyé : oui ; service centralisateur connu : non                         |
      | mon mémoire n'est pas envoyé et je ne connais pas le service centralisateur, que faire ?       | Hors liste              | mémoire envoyé : non ; service centralisateur connu : non                         |
      | mon mémoire est envoyé, qui contacter pour une révision du montant ?                           | À préciser              | sujet de la question : La révision du montant d'un mémoire ; mémoire envoyé : oui |
      | mon mémoire déposé, à qui écrire ?                                                             | À préciser              | mémoire envoyé : oui                                                              |
      | avant d'envoyer mon mémoire, où trouver le service centralisateur ?                            | Hors liste              | mémoire envoyé : non ; service centralisateur connu : non                         |
      | j'ai transmis mon mémoire, qui appeler ?                                                       | À préciser              | mémoire envoyé : oui                                                              |
      | quel est le service centralisateur pour mon mémoire ?                                          | À préciser              | service centralisateur connu : non                                                |
      | mon mémoire a été envoyé, qui peut me répondre ?                                               | À préciser              | mémoire envoyé : oui                                                              |
      | mémoire pas encore envoyé, qui contacter ?                                                     | Hors liste              | mémoire envoyé : non                                                              |
      | mon mémoire est envoyé, qui contacter si mon mémoire a été rejeté ?                            | À préciser              | mémoire envoyé : oui ; sujet de la question : Le rejet d'un mémoire               |
      | j'ai déposé mon mémoire, qui dit où en est mon mémoire ?                                       | À préciser              | mémoire envoyé : oui ; sujet de la question : Le suivi du traitement d'un mémoire |
      | je ne sais pas quel service suit mon mémoire envoyé, comment faire ?                           | Trouvez ses coordonnées | mémoire envoyé : oui ; service centralisateur connu : non                         |
      | mon mémoire est parti hier, qui contacter ?                                                    | À préciser              | mémoire envoyé : oui                                                              |
      | mon mémoire d'expertise est envoyé, qui contacter ?                                            | À préciser              | mémoire envoyé : oui                                                              |
      | mon mémoire de frais de justice est envoyé, qui contacter ?                                    | À préciser              | mémoire envoyé : oui                                                              |
      | je viens d'envoyer, j'ai bien transmis mon mémoire, qui contacter ?                            | À préciser              | mémoire envoyé : oui                                                              |
      | j'ai les coordonnées du service centralisateur et mon mémoire est envoyé, comment le joindre ? | À préciser              | mémoire envoyé : oui ; service centralisateur connu : oui                         |
      | mon mémoire est envoyé, je voudrais faire revoir le montant, qui contacter ?                   | À préciser              | mémoire envoyé : oui ; sujet de la question : La révision du montant d'un mémoire |
      | je sais pas quel service traite mon mémoire, qui contacter ?                                   | À préciser              | service centralisateur connu : non                                                |
      | mon mémoire de frais de justice, qui n'est pas encore envoyé, à qui le dire ?                  | Hors liste              | mémoire envoyé : non                                                              |

  Scénario: Un mémoire qui n'est pas encore envoyé n'a pas de PDF où lire le service
    Quand je demande "mon mémoire de frais de justice n'est pas encore envoyé, qui contacter ?"
    Alors la réponse vient de la décision "court-costs-contact"
    Et la réponse est "Hors liste"
    Et la règle "fj-non-envoye" est citée
    Et la règle "fj-service" n'est pas citée
    Et la réponse dit "demandez à cette juridiction ou à cette autorité"
