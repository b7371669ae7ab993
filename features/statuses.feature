# language: fr
Fonctionnalité: Savoir quoi faire d'une facture selon son statut
  Un fournisseur attend d'être payé, un destinataire a une facture à traiter : chacun lit un statut et veut savoir qui agit.

  @brouillon-fournisseur @brouillon-destinataire
  Scénario: Une facture en brouillon attend d'être envoyée par son fournisseur
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Brouillon      |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Envoyez-la"
    Et la règle "brouillon-fournisseur" est citée
    Et la règle "brouillon-destinataire" n'est pas citée
    Et la réponse dit "n'est pas envoyée"
    Et la réponse dit "Valider et envoyer"
    Et la démarche compte 4 étapes
    Et l'étape 3 dit "en bas de la page"
    Et l'étape 4 dit "Confirmez"
    Et aucune question ne reste

  @brouillon-destinataire @brouillon-fournisseur
  Scénario: Le destinataire ne reçoit pas un brouillon
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Brouillon       |
      | rôle                 | Le destinataire |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "brouillon-destinataire" est citée
    Et la règle "brouillon-fournisseur" n'est pas citée
    Et la réponse dit "C'est au fournisseur"

  @brouillon-fournisseur
  Scénario: Sans connaître le rôle, un brouillon donne deux réponses
    Étant donné les faits :
      | fait                 | valeur    |
      | statut de la facture | Brouillon |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "À préciser"
    Et la règle "brouillon-fournisseur" n'est pas citée
    Et la première question porte sur "rôle"
    Et les issues possibles sont "Envoyez-la, Attendez, ce n'est pas à vous d'agir"

  @deposee @statut-inconnu
  Scénario: Une facture déposée passe d'elle-même à la mise à disposition
    Étant donné les faits :
      | fait                 | valeur  |
      | statut de la facture | Déposée |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "deposee" est citée
    Et la règle "statut-inconnu" n'est pas citée
    Et la réponse dit "transitoire"
    Et aucune question ne reste

  @disposition-fournisseur @deposee @facture-correcte
  Scénario: Une facture mise à disposition attend son destinataire
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le fournisseur     |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "disposition-fournisseur" est citée
    Et la règle "deposee" n'est pas citée
    Et la règle "facture-correcte" n'est pas citée
    Et la réponse dit "c'est à lui de la traiter"
    Et aucune question ne reste

  @disposition-fournisseur
  Scénario: Le destinataire d'une facture mise à disposition dit ce qu'il y voit
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "À préciser"
    Et la règle "disposition-fournisseur" n'est pas citée
    Et la première question porte sur "problème constaté"
    Et les issues possibles sont "Passez-la au statut « À recycler », Suspendez-la, Rejetez-la, Traitez-la"
    Et répondre "Une pièce justificative manque" donnerait "Suspendez-la"

  @adressee-par-erreur @donnees-fausses @piece-manquante @etat-adressee-par-erreur
  Scénario: Une facture adressée par erreur se recycle
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | mauvais SIRET      |
      | service de l'État    | non                |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Passez-la au statut « À recycler »"
    Et la règle "adressee-par-erreur" est citée
    Et la règle "etat-adressee-par-erreur" n'est pas citée
    Et la règle "donnees-fausses" n'est pas citée
    Et la règle "piece-manquante" n'est pas citée
    Et la réponse dit "vous pouvez"
    Et la démarche compte 3 étapes
    Et l'étape 1 dit "Factures reçues"
    Et l'étape 3 dit "À recycler"

  @etat-adressee-par-erreur @adressee-par-erreur
  Scénario: Un service de l'État n'a pas « À recycler », il rejette avec un motif qui laisse corriger
    Étant donné les faits :
      | fait                 | valeur               |
      | statut de la facture | Mise à disposition   |
      | rôle                 | Le destinataire      |
      | problème constaté    | mauvais code service |
      | service de l'État    | oui                  |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Rejetez-la"
    Et la règle "etat-adressee-par-erreur" est citée
    Et la règle "adressee-par-erreur" n'est pas citée
    Et la réponse dit "« SE Incorrect » ou « EJ incorrect ou inexistant »"
    Et la réponse dit "Le fournisseur peut alors corriger ces données"
    Et aucune question ne reste

  @adressee-par-erreur @etat-adressee-par-erreur
  Scénario: Une facture adressée par erreur fait demander si le destinataire est un service de l'État
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | mauvais SIRET      |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "À préciser"
    Et la première question porte sur "service de l'État"
    Et répondre "oui" donnerait "Rejetez-la"
    Et répondre "non" donnerait "Passez-la au statut « À recycler »"

  @piece-manquante @adressee-par-erreur
  Scénario: Une pièce qui manque suspend la facture
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | pièce manquante    |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Suspendez-la"
    Et la règle "piece-manquante" est citée
    Et la règle "adressee-par-erreur" n'est pas citée
    Et la réponse dit "motif"

  @donnees-fausses @facture-correcte
  Scénario: Un montant faux fait rejeter la facture, sauf en travaux depuis 2025
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | montant faux       |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Rejetez-la"
    Et la règle "donnees-fausses" est citée
    Et la règle "facture-correcte" n'est pas citée
    Et la réponse dit "nouveau numéro"
    Et la mise en garde "travaux-montant" accompagne la réponse

  @donnees-fausses @piece-manquante
  Scénario: Avant le 19 février 2025, la mise en garde sur les travaux n'existe pas
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | montant faux       |
    Et la date du "18/02/2025"
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Rejetez-la"
    Et la règle "donnees-fausses" est citée
    Et la règle "piece-manquante" n'est pas citée
    Et la mise en garde "travaux-montant" n'accompagne pas la réponse

  @facture-correcte @adressee-par-erreur
  Scénario: Une facture sans défaut se traite
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | Rien d'anormal     |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Traitez-la"
    Et la règle "facture-correcte" est citée
    Et la règle "adressee-par-erreur" n'est pas citée
    Et la réponse dit "facultatifs"

  @completee-fournisseur @suspendue-fournisseur @completee-destinataire
  Scénario: Une facture complétée revient au destinataire
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Complétée      |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "completee-fournisseur" est citée
    Et la règle "suspendue-fournisseur" n'est pas citée
    Et la règle "completee-destinataire" n'est pas citée
    Et la réponse dit "c'est au destinataire"

  @completee-destinataire @completee-fournisseur @erreur-vue-trop-tard
  Scénario: Le destinataire reprend une facture complétée
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Complétée       |
      | rôle                 | Le destinataire |
      | problème constaté    | Rien d'anormal  |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Traitez-la"
    Et la règle "completee-destinataire" est citée
    Et la règle "completee-fournisseur" n'est pas citée
    Et la règle "erreur-vue-trop-tard" n'est pas citée

  @recycler-fournisseur @recycler-destinataire
  Scénario: Le fournisseur recycle sans ressaisir
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | À recycler     |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Recyclez-la"
    Et la règle "recycler-fournisseur" est citée
    Et la règle "recycler-destinataire" n'est pas citée
    Et la réponse dit "SIRET"
    Et la réponse dit "code service"
    Et la réponse dit "numéro d'engagement juridique"
    Et la réponse dit "ce sont les trois informations que cite le texte"
    Et la réponse dit "Mise à disposition"
    Et la démarche compte 3 étapes
    Et l'étape 2 dit "sans ressaisir"

  Plan du scénario: D'un autre statut, rien n'est dit du recyclage par un service de l'État
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | <statut>       |
      | rôle                 | Le fournisseur |
      | service de l'État    | oui            |
    Quand je pose la question "invoice-next-step"
    Alors la mise en garde "etat-recycler" n'accompagne pas la réponse

    Exemples:
      | statut    |
      | Brouillon |
      | zorglub   |

  Plan du scénario: Un service de l'État n'a pas le statut « À recycler », et c'est dit
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | À recycler     |
      | rôle                 | Le fournisseur |
      | service de l'État    | <État>         |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Recyclez-la"
    Et la mise en garde "etat-recycler" <accompagne> la réponse

    Exemples:
      | État | accompagne       |
      | oui  | accompagne       |
      | non  | n'accompagne pas |

  @recycler-destinataire @recycler-fournisseur
  Scénario: Le destinataire d'une facture à recycler attend l'émetteur
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | À recycler      |
      | rôle                 | Le destinataire |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "recycler-destinataire" est citée
    Et la règle "recycler-fournisseur" n'est pas citée
    Et la réponse dit "courriel"

  @suspendue-fournisseur @suspendue-destinataire
  Scénario: Le fournisseur complète une facture suspendue
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Suspendue      |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Complétez-la"
    Et la règle "suspendue-fournisseur" est citée
    Et la règle "suspendue-destinataire" n'est pas citée
    Et la réponse dit "Complétée"
    Et la démarche compte 3 étapes

  @suspendue-destinataire @suspendue-fournisseur
  Scénario: Le destinataire d'une facture suspendue attend les pièces
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Suspendue       |
      | rôle                 | Le destinataire |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "suspendue-destinataire" est citée
    Et la règle "suspendue-fournisseur" n'est pas citée

  @rejetee-fournisseur @rejetee-destinataire @rejetee-valideur @rejetee-etat
  Scénario: Une facture rejetée demande une nouvelle facture
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Rejetée        |
      | rôle                 | Le fournisseur |
      | problème constaté    | montant faux   |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Émettez une nouvelle facture, avec un nouveau numéro"
    Et la règle "rejetee-fournisseur" est citée
    Et la règle "rejetee-destinataire" n'est pas citée
    Et la règle "rejetee-valideur" n'est pas citée
    Et la règle "rejetee-etat" n'est pas citée
    Et la démarche compte 5 étapes
    Et l'étape 4 dit "Traiter le rejet"
    Et la mise en garde "travaux-montant" accompagne la réponse
    Et la mise en garde "statuts-reforme" accompagne la réponse

  @rejetee-etat @rejetee-fournisseur
  Plan du Scénario: Rejetée par un service de l'État pour l'adressage, la facture se corrige et ne se refait pas
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Rejetée        |
      | rôle                 | Le fournisseur |
      | problème constaté    | <motif>        |
      | service de l'État    | oui            |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Corrigez-la, sans émettre une nouvelle facture"
    Et la règle "rejetee-etat" est citée
    Et la règle "rejetee-fournisseur" n'est pas citée
    Et la réponse dit "Ces motifs vous laissent corriger"
    Et aucune question ne reste

    Exemples:
      | motif                      |
      | SE incorrect               |
      | EJ incorrect ou inexistant |

  @rejetee-fournisseur @rejetee-etat
  Scénario: Rejetée par une commune pour le code service, la facture se refait
    Étant donné les faits :
      | fait                 | valeur                 |
      | statut de la facture | Rejetée                |
      | rôle                 | Le fournisseur         |
      | problème constaté    | code service incorrect |
      | service de l'État    | non                    |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Émettez une nouvelle facture, avec un nouveau numéro"
    Et la règle "rejetee-fournisseur" est citée
    Et la règle "rejetee-etat" n'est pas citée

  @rejetee-valideur @rejetee-fournisseur
  Scénario: Rejetée pour un mauvais valideur, la facture change de valideur
    Étant donné les faits :
      | fait                 | valeur           |
      | statut de la facture | Rejetée          |
      | rôle                 | Le fournisseur   |
      | problème constaté    | mauvais valideur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Corrigez-la, sans émettre une nouvelle facture"
    Et la règle "rejetee-valideur" est citée
    Et la règle "rejetee-fournisseur" n'est pas citée
    Et la réponse dit "désignez le bon valideur sur la même facture"
    Et aucune question ne reste

  @rejetee-fournisseur @rejetee-etat @rejetee-valideur @valideur-destinataire
  Scénario: Sans le motif du rejet, la réponse le demande
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Rejetée        |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "À préciser"
    Et la première question porte sur "problème constaté"
    Et les issues possibles sont "Corrigez-la, sans émettre une nouvelle facture, Émettez une nouvelle facture, avec un nouveau numéro"

  @valideur-destinataire @rejetee-valideur
  Scénario: Ce que le destinataire fait d'un mauvais valideur n'est pas sourcé
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | mauvais valideur   |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Hors liste"
    Et la règle "valideur-destinataire" est citée
    Et la règle "rejetee-valideur" n'est pas citée
    Et la réponse dit "le fournisseur désigne le bon valideur"

  @rejetee-destinataire @rejetee-fournisseur
  Scénario: Le destinataire d'une facture rejetée attend la nouvelle
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Rejetée         |
      | rôle                 | Le destinataire |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "rejetee-destinataire" est citée
    Et la règle "rejetee-fournisseur" n'est pas citée

  @traitement-fournisseur @mandatee-destinataire @service-fait-destinataire
  Scénario: Une facture mandatée avance sans son fournisseur
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Mandatée       |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "traitement-fournisseur" est citée
    Et la règle "mandatee-destinataire" n'est pas citée
    Et la règle "service-fait-destinataire" n'est pas citée
    Et la réponse dit "comptable"

  @service-fait-destinataire @traitement-fournisseur
  Scénario: Après le service fait, le destinataire poursuit
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Service fait    |
      | rôle                 | Le destinataire |
      | problème constaté    | Rien d'anormal  |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Traitez-la"
    Et la règle "service-fait-destinataire" est citée
    Et la règle "traitement-fournisseur" n'est pas citée
    Et la réponse dit "mandat"

  @mandatee-destinataire @chez-le-comptable
  Scénario: Une facture mandatée se remet au comptable
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Mandatée        |
      | rôle                 | Le destinataire |
      | problème constaté    | Rien d'anormal  |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Traitez-la"
    Et la règle "mandatee-destinataire" est citée
    Et la règle "chez-le-comptable" n'est pas citée
    Et la réponse dit "remettez-la au comptable"

  @erreur-vue-trop-tard @mandatee-destinataire
  Scénario: Une erreur vue après le mandat n'a pas de réponse sourcée
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | Mandatée        |
      | rôle                 | Le destinataire |
      | problème constaté    | montant faux    |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Hors liste"
    Et la règle "erreur-vue-trop-tard" est citée
    Et la règle "mandatee-destinataire" n'est pas citée
    Et la réponse dit "comptable public"

  @chez-le-comptable @comptabilisee
  Scénario: Une facture mise à disposition du comptable attend qu'il la prenne en compte
    Étant donné les faits :
      | fait                 | valeur                          |
      | statut de la facture | Mise à disposition du comptable |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "chez-le-comptable" est citée
    Et la règle "comptabilisee" n'est pas citée
    Et la réponse dit "c'est à lui de la prendre en compte"

  @comptabilisee @chez-le-comptable @mise-en-paiement
  Scénario: Une facture comptabilisée est chez le comptable, qui que vous soyez
    Étant donné les faits :
      | fait                 | valeur        |
      | statut de la facture | Comptabilisée |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "comptabilisee" est citée
    Et la règle "chez-le-comptable" n'est pas citée
    Et la règle "mise-en-paiement" n'est pas citée
    Et la réponse dit "Le comptable a pris la facture en compte ; il lui reste à la mettre en paiement."
    Et aucune question ne reste

  @mise-en-paiement @chez-le-comptable
  Scénario: Une facture en paiement a fini son cycle
    Étant donné les faits :
      | fait                 | valeur           |
      | statut de la facture | Mise en paiement |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Rien à faire : le cycle est terminé"
    Et la règle "mise-en-paiement" est citée
    Et la règle "chez-le-comptable" n'est pas citée
    Et aucune question ne reste

  @interpretee-ocr @statut-inconnu
  Scénario: Un code de l'API sans libellé officiel n'est pas expliqué
    Étant donné les faits :
      | fait                 | valeur          |
      | statut de la facture | INTERPRETEE_OCR |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Hors liste"
    Et la règle "interpretee-ocr" est citée
    Et la règle "statut-inconnu" n'est pas citée
    Et la réponse dit "reconnaissance de caractères"

  @statut-inconnu @interpretee-ocr
  Scénario: Un statut qu'aucune source n'explique reste hors liste
    Étant donné les faits :
      | fait                 | valeur                  |
      | statut de la facture | En cours d'acheminement |
      | rôle                 | Le fournisseur          |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Hors liste"
    Et la règle "statut-inconnu" est citée
    Et la règle "interpretee-ocr" n'est pas citée
    Et la réponse dit "Demandez au service destinataire"

  @statut-inconnu @mise-en-paiement
  Scénario: Un statut jamais vu reste hors liste et garde son nom
    Étant donné les faits :
      | fait                 | valeur                     |
      | statut de la facture | prise en compte par la MOA |
      | rôle                 | Le fournisseur             |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Hors liste"
    Et la règle "statut-inconnu" est citée
    Et la règle "mise-en-paiement" n'est pas citée
    Et la réponse dit "prise en compte par la MOA"
    Et la réponse dit "demandez d'abord au valideur"
    Et la mise en garde "statuts-reforme" accompagne la réponse

  Scénario: Des cas où tout est dit, de « Que faire de cette facture ? »
    Alors ces cas de "invoice-next-step" se décident ainsi :
      | cas                                                                                                                                                                                      | réponse                            | règles              | questions                                                           | issues possibles                                                                                                                                                                                                                                                                                           | changements |
      | aucun                                                                                                                                                                                    | À préciser                         | aucun               | statut de la facture ; rôle ; problème constaté ; service de l'État | Envoyez-la ; Recyclez-la ; Complétez-la ; Corrigez-la, sans émettre une nouvelle facture ; Émettez une nouvelle facture, avec un nouveau numéro ; Attendez, ce n'est pas à vous d'agir ; Passez-la au statut « À recycler » ; Suspendez-la ; Rejetez-la ; Traitez-la ; Rien à faire : le cycle est terminé | aucun       |
      | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non | Passez-la au statut « À recycler » | adressee-par-erreur | aucun                                                               | Passez-la au statut « À recycler »                                                                                                                                                                                                                                                                         | aucun       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre                     |
      | statuses | Les statuts d'une facture |
    Et ces sources sont :
      | source              | titre                                                                                          | éditeur                        |
      | aife-recycler       | Quand doit-on recycler une facture ?                                                           | AIFE                           |
      | aife-envoyer        | Attention, ne confondez pas « enregistrement » et « envoi » de factures                        | AIFE                           |
      | cycle-factures      | Rappel sur le cycle de vie des factures                                                        | Communauté Chorus Pro          |
      | statuts-helios      | Traitement des statuts des factures par les entités dont la comptabilité est tenue dans Hélios | Communauté Chorus Pro          |
      | facture-rejetee     | Ma facture a été rejetée, que faire ?                                                          | Communauté Chorus Pro          |
      | rejet-ou-recyclage  | Rejet ou recyclage, que choisir ?                                                              | Communauté Chorus Pro          |
      | renvois-communaute  | Comment traiter une facture qui m'est renvoyée ?                                               | Communauté Chorus Pro          |
      | suivi-traitement    | Suivre le traitement d'une facture (documentation en anglais)                                  | Communauté Chorus Pro          |
      | erreur-facture      | Il y a une erreur sur ma facture, que faire ?                                                  | Octopus Energy, fournisseur    |
      | api-factures        | API « Chorus Pro - Factures » 1.0.0                                                            | AIFE                           |
      | statuts-factpulse   | Interface Chorus Pro de FactPulse, documentation du module sdk-typescript                      | FactPulse, éditeur de logiciel |
      | suivi-collectivites | Le suivi du statut des factures dans Chorus Pro                                                | collectivites-locales.gouv.fr  |
      | motif-montant       | Note de livraison KB0011867, motif « Erreur de montant »                                       | AIFE                           |
      | statuts-plateformes | Codes du cycle de vie des factures de la réforme                                               | Invopop                        |
    Et ces sources se lisent :
      | source              | daté du    | lu le      | lecture  | cité par     | article                | adresse                                                                                                            |
      | aife-recycler       |            | 24/11/2026 | copie    |              | recycler-facture       | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/                                                     |
      | aife-envoyer        |            | 24/11/2026 | copie    |              | enregistrer-ou-envoyer | https://communaute.chorus-pro.gouv.fr/attention-ne-confondez-pas-enregistrement-et-envoi-de-factures/              |
      | cycle-factures      |            | 24/11/2026 | copie    |              | recycler-facture       | https://communaute.chorus-pro.gouv.fr/actualites/page/17                                                           |
      | statuts-helios      |            | 24/11/2026 | copie    |              | recycler-facture       | https://communaute.chorus-pro.gouv.fr/traitement-statuts-factures-entites-publiques-dont-comptabilite-tenue-helios |
      | facture-rejetee     |            | 24/11/2026 | copie    |              | recycler-facture       | https://communaute.chorus-pro.gouv.fr/?p=42977                                                                     |
      | rejet-ou-recyclage  |            | 24/11/2026 | copie    |              | recycler-facture       | https://communaute.chorus-pro.gouv.fr/author/schetanneau/?lang=en                                                  |
      | renvois-communaute  |            | 24/11/2026 | citation | Double Trade | recycler-facture       | https://doubletrade.com/comment-traiter-une-facture-qui-nest-renvoyee-communaute-chorus-pro                        |
      | suivi-traitement    |            | 24/11/2026 | copie    |              | recycler-facture       | https://communaute.chorus-pro.gouv.fr/documentation/tracking-the-processing-of-an-invoice/?lang=en                 |
      | erreur-facture      |            | 24/11/2026 | copie    |              | recycler-facture       | https://www.octopusenergy.fr/aide-faq-entreprises-collectivites/paiements-et-factures/erreur-facture               |
      | api-factures        | 11/09/2020 | 24/11/2026 | copie    |              | recycler-facture       | https://github.com/betagouv/api.gouv.fr/blob/master/public/swaggers/api-chorus-pro.json                            |
      | statuts-factpulse   |            | 24/11/2026 | copie    |              | recycler-facture       | https://github.com/factpulse/sdk-typescript/blob/HEAD/docs/ChorusProApi.md                                         |
      | suivi-collectivites |            | 24/11/2026 | copie    |              | recycler-facture       | https://www.collectivites-locales.gouv.fr/commande-publique/le-suivi-statut-des-factures-dans-chorus-pro           |
      | motif-montant       | 19/02/2025 | 24/11/2026 | copie    |              | recycler-facture       | https://portail.chorus-pro.gouv.fr/aife_documentation?id=kb_article_view&sysparm_article=KB0011867                 |
      | statuts-plateformes |            | 24/11/2026 | copie    |              | recycler-facture       | https://github.com/invopop/gobl.fr.ctc/blob/HEAD/addon/flow6/extensions.go                                         |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision          | libellé                      | question                     | article          | mises en garde                 |
      | invoice-next-step | Que faire de cette facture ? | Que faire de cette facture ? | recycler-facture | etat-recycler, statuts-reforme |
    Et les issues de "invoice-next-step" sont :
      | issue       | libellé                                              |
      | send        | Envoyez-la                                           |
      | recycle     | Recyclez-la                                          |
      | complete    | Complétez-la                                         |
      | correct     | Corrigez-la, sans émettre une nouvelle facture       |
      | reissue     | Émettez une nouvelle facture, avec un nouveau numéro |
      | wait        | Attendez, ce n'est pas à vous d'agir                 |
      | set-recycle | Passez-la au statut « À recycler »                   |
      | suspend     | Suspendez-la                                         |
      | reject      | Rejetez-la                                           |
      | process     | Traitez-la                                           |
      | nothing     | Rien à faire : le cycle est terminé                  |

  Scénario: Ce que disent les règles de « Que faire de cette facture ? »
    Alors ces règles disent :
      | règle                     | dit                                                                                                                                          | conseil                                                                                                                                 |
      | brouillon-fournisseur     | La facture n'est pas envoyée : un brouillon reste chez vous. Cliquez sur « Valider et envoyer »                                              | Ouvrez-la dans l'onglet « Synthèse » ; le bouton est en bas de la page.                                                                 |
      | brouillon-destinataire    | La facture n'est pas envoyée : un brouillon n'arrive pas chez son destinataire.                                                              | Prévenez le fournisseur que sa facture est restée en brouillon.                                                                         |
      | deposee                   | L'état est transitoire : elle passe ensuite à « Mise à disposition » du destinataire                                                         | Fournisseur, vous pouvez exporter le certificat de dépôt sur l'écran récapitulatif.                                                     |
      | disposition-fournisseur   | La facture est dans l'espace du destinataire : c'est à lui de la traiter.                                                                    | Vous n'avez rien à faire dans Chorus Pro. Pour savoir où elle en est, demandez au service destinataire.                                 |
      | etat-adressee-par-erreur  | Un service de l'État n'a pas le statut « À recycler » : rejetez la facture avec le motif « SE Incorrect » ou « EJ incorrect ou inexistant ». | Choisissez le premier si le code service est faux, le second si c'est le numéro d'engagement juridique.                                 |
      | adressee-par-erreur       | L'émetteur est averti par courriel et corrige sans ressaisir.                                                                                | Ne la rejetez pas pour un SIRET, un code service ou un numéro d'engagement faux                                                         |
      | valideur-destinataire     | Le valideur donne son accord avant le destinataire : aucune source lue ne dit ce que le destinataire fait d'un mauvais valideur.             | Rejetée pour ce motif, la facture se corrige : le fournisseur désigne le bon valideur.                                                  |
      | piece-manquante           | Le fournisseur la complète et vous la renvoie, sans en émettre une nouvelle.                                                                 | Donnez le motif : il est obligatoire.                                                                                                   |
      | donnees-fausses           | Le fournisseur doit alors en émettre une nouvelle, avec un nouveau numéro.                                                                   | Donnez le motif : il est obligatoire. Si seul l'adressage est faux, préférez « À recycler », que les services de l'État n'ont pas.      |
      | facture-correcte          | « Service fait » et « Mandatée » informent le fournisseur ; ils sont facultatifs.                                                            | Elle est dans l'onglet « Synthèse » de l'espace « Factures reçues ».                                                                    |
      | completee-fournisseur     | Vous avez complété et renvoyé la facture : c'est au destinataire de reprendre son traitement.                                                | Vous n'avez rien à faire dans Chorus Pro. Pour savoir où elle en est, demandez au service destinataire.                                 |
      | completee-destinataire    | Le fournisseur a complété la facture que vous aviez suspendue : reprenez son traitement.                                                     | Lisez les pièces et le commentaire ajoutés.                                                                                             |
      | recycler-fournisseur      | Corrigez le SIRET, le code service ou le numéro d'engagement juridique : ce sont les trois informations que cite le texte.                   | Une fois corrigée et envoyée au bon destinataire, elle passe au statut « Mise à disposition ».                                          |
      | recycler-destinataire     | c'est à lui de corriger le SIRET, le code service ou le numéro d'engagement juridique.                                                       | Une fois corrigée, la facture est envoyée au bon destinataire.                                                                          |
      | suspendue-fournisseur     | Une ou plusieurs pièces justificatives manquent : ajoutez-les et renvoyez la facture.                                                        | Lisez d'abord le motif de la suspension : s'il ne demande pas de pièce, répondez par un commentaire ou appelez le service destinataire. |
      | suspendue-destinataire    | La facture est suspendue : c'est au fournisseur d'ajouter les pièces qui manquent et de la renvoyer.                                         | Elle reviendra au statut « Complétée ».                                                                                                 |
      | rejetee-valideur          | Le rejet porte sur le valideur, celui qui donne son accord avant le destinataire : désignez le bon valideur sur la même facture.             | N'émettez pas une seconde facture pour cela. Demandez au titulaire du marché ou au mandataire qui doit valider.                         |
      | rejetee-etat              | Un service de l'État l'a rejetée pour « SE Incorrect » ou « EJ incorrect ou inexistant ».                                                    | Ne cliquez pas sur « Traiter le rejet », qui fait disparaître la facture de l'onglet « Synthèse ».                                      |
      | rejetee-fournisseur       | Acquittez le rejet, traitez-le, puis émettez une nouvelle facture corrigée, avec un nouveau numéro.                                          | Lisez d'abord le motif : il dit ce qui est à corriger.                                                                                  |
      | rejetee-destinataire      | Il en émet une nouvelle, avec un nouveau numéro, sauf si le motif lui laisse corriger celle-ci.                                              | Chorus Pro prévient le fournisseur et lui demande d'acquitter le rejet.                                                                 |
      | traitement-fournisseur    | Le destinataire traite la facture ; la suite passe par le comptable, qui peut déjà l'avoir.                                                  | Vous n'avez rien à faire dans Chorus Pro. Pour savoir où elle en est, demandez au service destinataire.                                 |
      | service-fait-destinataire | traitez la facture sous la forme d'un mandat, puis remettez-la au comptable.                                                                 | Vous pouvez la passer au statut « Mandatée » ; ce statut est facultatif.                                                                |
      | mandatee-destinataire     | remettez-la au comptable. Avec Hélios, le statut suivant vient seul à la réception du mandat.                                                | Avec Hélios, changez les statuts de la facture dans Chorus Pro avant de l'envoyer au comptable.                                         |
      | erreur-vue-trop-tard      | Aucune source trouvée ne dit quels statuts restent permis depuis le statut « {status} ».                                                     | Si un mandat est parti, voyez d'abord votre comptable public.                                                                           |
      | comptabilisee             | Le comptable a pris la facture en compte ; il lui reste à la mettre en paiement.                                                             | Fournisseur, vous n'avez rien à faire. Destinataire, si vous y voyez une erreur, parlez-en sans attendre à votre comptable public.      |
      | chez-le-comptable         | La facture est chez le comptable : c'est à lui de la prendre en compte, puis de la mettre en paiement.                                       | Fournisseur, vous n'avez rien à faire. Destinataire, si vous y voyez une erreur, parlez-en sans attendre à votre comptable public.      |
      | mise-en-paiement          | Le comptable a mis la facture en paiement : c'est le dernier statut du cycle.                                                                | Si l'argent n'arrive pas, demandez au service destinataire ou à son comptable public.                                                   |
      | interpretee-ocr           | Aucune source trouvée ne dit qui doit agir à l'écran.                                                                                        | Par API, l'appel « soumettreFacture » suit le dépôt du PDF ; demandez à votre éditeur de logiciel.                                      |
      | statut-inconnu            | Aucune source trouvée n'explique le statut « {status} ».                                                                                     | Demandez au service destinataire.                                                                                                       |
    Et ces règles reposent sur :
      | règle                     | source              |
      | brouillon-fournisseur     | aife-envoyer        |
      | brouillon-destinataire    | aife-envoyer        |
      | deposee                   | cycle-factures      |
      | disposition-fournisseur   | cycle-factures      |
      | etat-adressee-par-erreur  | rejet-ou-recyclage  |
      | adressee-par-erreur       | aife-recycler       |
      | valideur-destinataire     | api-factures        |
      | piece-manquante           | renvois-communaute  |
      | donnees-fausses           | rejet-ou-recyclage  |
      | facture-correcte          | cycle-factures      |
      | completee-fournisseur     | erreur-facture      |
      | completee-destinataire    | erreur-facture      |
      | recycler-fournisseur      | aife-recycler       |
      | recycler-destinataire     | aife-recycler       |
      | suspendue-fournisseur     | erreur-facture      |
      | suspendue-destinataire    | erreur-facture      |
      | rejetee-valideur          | api-factures        |
      | rejetee-etat              | rejet-ou-recyclage  |
      | rejetee-fournisseur       | facture-rejetee     |
      | rejetee-destinataire      | facture-rejetee     |
      | traitement-fournisseur    | cycle-factures      |
      | service-fait-destinataire | cycle-factures      |
      | mandatee-destinataire     | cycle-factures      |
      | erreur-vue-trop-tard      | suivi-collectivites |
      | comptabilisee             | cycle-factures      |
      | chez-le-comptable         | cycle-factures      |
      | mise-en-paiement          | cycle-factures      |
      | interpretee-ocr           | api-factures        |
      | statut-inconnu            | aife-recycler       |
    Et ces règles apportent :
      | règle                    | démarche          | mises en garde  | notes                                                                               |
      | brouillon-fournisseur    | envoyer-brouillon |                 | enregistrer-nest-pas-envoyer                                                        |
      | disposition-fournisseur  |                   |                 | statuts-facultatifs, paiement-non-remonte                                           |
      | etat-adressee-par-erreur |                   |                 | etat-sigles, etat-transmettre                                                       |
      | adressee-par-erreur      | passer-a-recycler |                 | etat-sans-recycler, guide-traiter-facture                                           |
      | piece-manquante          |                   |                 | motif-obligatoire                                                                   |
      | donnees-fausses          |                   | travaux-montant | motif-obligatoire                                                                   |
      | facture-correcte         |                   |                 | guide-traiter-facture, statuts-facultatifs                                          |
      | recycler-fournisseur     | recycler          |                 | recyclage-limite, recyclage-acheminement, etat-sans-recycler, guide-traiter-facture |
      | suspendue-fournisseur    | completer-facture |                 | acquittement                                                                        |
      | rejetee-valideur         |                   |                 | valideur-ecran, acquittement                                                        |
      | rejetee-etat             |                   |                 | etat-sigles, etat-correction, acquittement                                          |
      | rejetee-fournisseur      | traiter-rejet     | travaux-montant | acquittement                                                                        |
      | rejetee-destinataire     |                   |                 | etat-sans-recycler                                                                  |
      | traitement-fournisseur   |                   |                 | statuts-facultatifs, paiement-non-remonte, mandat-rejete, helios-ordre              |
      | mandatee-destinataire    |                   |                 | helios-ordre                                                                        |
      | erreur-vue-trop-tard     |                   |                 | statuts-permis                                                                      |
      | comptabilisee            |                   |                 | paiement-non-remonte, mandat-rejete, helios-ordre                                   |
      | chez-le-comptable        |                   |                 | statuts-facultatifs, paiement-non-remonte, mandat-rejete, helios-ordre              |
      | mise-en-paiement         |                   |                 | helios-ordre                                                                        |
      | statut-inconnu           |                   |                 | circuit-de-validation                                                               |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde   | dit                                                                                                 | source              |
      | travaux-montant | Une facture de travaux ne se refuse plus pour une erreur de montant. Le motif « Erreur de montant » | motif-montant       |
      | statuts-reforme | « Refusée » (210) vient de l'acheteur, « Rejetée » (213) d'une plateforme                           | statuts-plateformes |
      | etat-recycler   | Un service de l'État n'a pas le statut « À recycler » : il rejette la facture                       | rejet-ou-recyclage  |
    Et ces notes disent :
      | note                         | dit                                                                                                                                   | source              |
      | guide-traiter-facture        | Le guide « Traiter une facture » explique le traitement d'une facture, ses statuts et les autres actions.                             | aife-recycler       |
      | enregistrer-nest-pas-envoyer | Enregistrer et envoyer sont deux actes différents. Une facture seulement enregistrée n'est pas envoyée                                | aife-envoyer        |
      | etat-sans-recycler           | Les services de l'État, ministères et services déconcentrés, n'ont pas le statut « À recycler ».                                      | rejet-ou-recyclage  |
      | etat-transmettre             | L'outil des services de l'État, Chorus Cœur, permet aussi de transmettre la facture au bon service.                                   | rejet-ou-recyclage  |
      | etat-sigles                  | SE veut dire service exécutant : c'est le service que désigne le code service. EJ veut dire engagement juridique.                     | rejet-ou-recyclage  |
      | etat-correction              | Ne pas refaire la facture ni « Traiter le rejet », c'est ce que ce site en déduit ; aucune source lue ne montre l'écran.              | prudence            |
      | valideur-ecran               | Par API, l'appel « corrigerValideurFacture » sert à cela. Aucune source lue ne montre l'écran.                                        | api-factures        |
      | recyclage-acheminement       | Par API, l'appel « recyclerFacture » modifie les données d'acheminement de la facture.                                                | api-factures        |
      | recyclage-limite             | Un fournisseur écrit que rien d'autre ne se change, et que la facture garde son numéro. L'AIFE ne l'écrit pas.                        | erreur-facture      |
      | motif-obligatoire            | Qui suspend ou rejette une facture doit donner un motif.                                                                              | api-factures        |
      | statuts-permis               | Selon un éditeur de logiciel, Chorus Pro n'admet que certains statuts selon le statut actuel.                                         | statuts-factpulse   |
      | circuit-de-validation        | « À valider », « Validée » et « Refusée » peuvent venir d'un valideur : celui qui donne son accord, avant le                          | api-factures        |
      | paiement-non-remonte         | Certaines structures n'emploient pas le statut « Mise en paiement » ; l'annuaire des structures publiques dit ce qu'elles ont choisi. | suivi-traitement    |
      | helios-ordre                 | Changés après, ils s'enchaînent mal : « Mandatée » peut alors suivre « Mise en paiement ».                                            | statuts-helios      |
      | statuts-facultatifs          | « Service fait », « Mandatée », « Mise à disposition du comptable » et « Comptabilisée » sont facultatifs.                            | cycle-factures      |
      | mandat-rejete                | Si le comptable rejette le mandat, le fournisseur n'est pas averti automatiquement.                                                   | suivi-collectivites |
      | acquittement                 | Après 7 jours, il devient obligatoire d'acquitter.                                                                                    | suivi-traitement    |
    Et ces points ne sont pas décidés :
      | point              | dit                                                                                                                              | pourquoi                                                                         | source        |
      | guide-statuts      | Le guide « Traiter une facture » explique chaque statut et toute autre action sur une facture.                                   | Ce guide n'a pas été lu.                                                         | aife-recycler |
      | autres-statuts-api | L'API connaît cinquante-six statuts, ceux des factures de travaux et des valideurs compris.                                      | Le libellé de la plupart et ce qui mène de l'un à l'autre n'ont pas été trouvés. | api-factures  |
      | circuit-travaux    | Une facture de travaux passe par le maître d'œuvre et le maître d'ouvrage, qui corrigent les montants dans leurs propres pièces. | Ce circuit a ses propres étapes, que ce site ne suit pas.                        | motif-montant |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait          | libellé              | question                                      | aide                                                                                                                       |
      | status        | statut de la facture | Quel statut lisez-vous dans Chorus Pro ?      | L'onglet « Synthèse » montre les factures qui attendent quelque chose de vous : brouillon, à recycler, suspendue, rejetée. |
      | role          | rôle                 | Êtes-vous le fournisseur ou le destinataire ? | Le fournisseur émet la facture. Le destinataire la reçoit et la traite.                                                    |
      | problem       | problème constaté    | Qu'est-ce qui ne va pas dans cette facture ?  | Fournisseur, lisez le motif du rejet : « SE incorrect » et « EJ incorrect ou inexistant » disent une erreur d'adressage.   |
      | state_service | service de l'État    | Le destinataire est-il un service de l'État ? | Un ministère, une préfecture, un tribunal en est un. Une commune, un hôpital, une université n'en sont pas.                |
    Et ces faits se racontent ainsi :
      | fait          | si oui                                   | si non                                         | sinon     | tournure                        |
      | status        |                                          |                                                | ce statut | la facture est au statut « {} » |
      | role          |                                          |                                                |           | vous êtes « {} »                |
      | problem       |                                          |                                                |           | problème constaté : {}          |
      | state_service | le destinataire est un service de l'État | le destinataire n'est pas un service de l'État |           |                                 |
    Et les choix de "role" sont :
      | choix     | libellé         |
      | supplier  | Le fournisseur  |
      | recipient | Le destinataire |
    Et les choix de "problem" sont :
      | choix            | libellé                                                               |
      | misaddressed     | Adressée par erreur (SIRET, code service ou numéro d'engagement faux) |
      | missing_document | Une pièce justificative manque                                        |
      | wrong_data       | Les données ou les montants sont faux                                 |
      | wrong_validator  | Le valideur est faux                                                  |
      | none             | Rien d'anormal                                                        |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste             | titre                                                        | étendue  | source         |
      | invoice_statuses  | Les statuts d'une facture                                    | ouverte  | aife-recycler  |
      | recyclable_fields | Ce que le fournisseur peut corriger d'une facture à recycler | non dite | aife-recycler  |
      | status_changes    | Les passages d'un statut à l'autre que les sources disent    | ouverte  | cycle-factures |
    Et la liste "invoice_statuses" contient exactement :
      | élément                      | libellé                                                             | note                                                                                       | source             |
      | BROUILLON                    | Brouillon                                                           | La facture est enregistrée, elle n'est pas envoyée.                                        | aife-envoyer       |
      | DEPOSEE                      | Déposée                                                             | L'état est transitoire ; le fournisseur peut exporter un certificat de dépôt.              | cycle-factures     |
      | MISE_A_DISPOSITION           | Mise à disposition                                                  | Le destinataire a la facture dans son espace et peut la traiter.                           | aife-recycler      |
      | COMPLETEE                    | Complétée                                                           | Le fournisseur a complété une facture suspendue et l'a renvoyée.                           | erreur-facture     |
      | A_RECYCLER                   | À recycler                                                          | La facture a été adressée par erreur.                                                      | rejet-ou-recyclage |
      | SUSPENDUE                    | Suspendue                                                           | Une ou plusieurs pièces justificatives manquent.                                           | renvois-communaute |
      | REJETEE                      | Rejetée                                                             | Le destinataire a vu une erreur dans les données de facturation.                           | renvois-communaute |
      | SERVICE_FAIT                 | Service fait                                                        | Le destinataire a constaté que la prestation est faite.                                    | cycle-factures     |
      | MANDATEE                     | Mandatée                                                            | La facture est traitée sous la forme d'un mandat ; elle peut être remise au comptable.     | cycle-factures     |
      | MISE_A_DISPOSITION_COMPTABLE | Mise à disposition du comptable                                     | Le comptable a la facture.                                                                 | cycle-factures     |
      | COMPTABILISEE                | Comptabilisée                                                       | Le comptable a pris la facture en compte.                                                  | cycle-factures     |
      | MISE_EN_PAIEMENT             | Mise en paiement                                                    | C'est le dernier statut du cycle.                                                          | cycle-factures     |
      | INTERPRETEE_OCR              | Interprétée par reconnaissance de caractères (code INTERPRETEE_OCR) | Seul le code de l'API est connu : un PDF déposé par API a été lu, il reste à le soumettre. | api-factures       |
      | EN_COURS_ACHEMINEMENT        | En cours d'acheminement (code EN_COURS_ACHEMINEMENT)                | Seul le code de l'API est connu ; le libellé en est tiré.                                  | api-factures       |
    Et la liste "invoice_statuses" dit de ses éléments :
      | élément                      | group                | set_by                                                     | next_actor                        | optional |
      | BROUILLON                    | Avant l'envoi        | le fournisseur                                             | le fournisseur                    |          |
      | DEPOSEE                      | Chez le destinataire | Chorus Pro                                                 | personne : l'état est transitoire |          |
      | MISE_A_DISPOSITION           | Chez le destinataire |                                                            | le destinataire                   |          |
      | COMPLETEE                    | Chez le destinataire | le fournisseur                                             | le destinataire                   |          |
      | A_RECYCLER                   | À reprendre          | le destinataire, hors services de l'État                   | le fournisseur                    |          |
      | SUSPENDUE                    | À reprendre          | le destinataire                                            | le fournisseur                    |          |
      | REJETEE                      | À reprendre          | le destinataire                                            | le fournisseur                    |          |
      | SERVICE_FAIT                 | Vers le paiement     | le destinataire                                            | le destinataire                   | oui      |
      | MANDATEE                     | Vers le paiement     | le destinataire                                            | le destinataire                   | oui      |
      | MISE_A_DISPOSITION_COMPTABLE | Vers le paiement     | Hélios à la réception du mandat ; par API, le destinataire | le comptable                      | oui      |
      | COMPTABILISEE                | Vers le paiement     | le comptable                                               | le comptable                      | oui      |
      | MISE_EN_PAIEMENT             | Vers le paiement     | le comptable, ou Hélios automatiquement                    | personne : le cycle est terminé   |          |
      | INTERPRETEE_OCR              | Autres codes         |                                                            |                                   |          |
      | EN_COURS_ACHEMINEMENT        | Autres codes         |                                                            |                                   |          |
    Et la liste "recyclable_fields" contient exactement :
      | élément              | libellé                       |
      | siret                | SIRET                         |
      | code-service         | code service                  |
      | engagement-juridique | numéro d'engagement juridique |
    Et la liste "status_changes" nomme exactement "envoi, mise-a-disposition, adressage, recyclage, suspension, completement, rejet, constat, mandat, remise-au-comptable, prise-en-compte, paiement"

  Scénario: Les démarches, pas à pas
    Alors ces démarches s'intitulent :
      | démarche              | titre                                               | source          |
      | passer-a-recycler     | Passer une facture au statut « À recycler »         | aife-recycler   |
      | recycler              | Recycler une facture                                | aife-recycler   |
      | enregistrer-brouillon | Enregistrer une facture en brouillon                | aife-envoyer    |
      | envoyer-brouillon     | Envoyer une facture restée en brouillon             | aife-envoyer    |
      | verifier-envoi        | Vérifier qu'une facture a été envoyée               | aife-envoyer    |
      | completer-facture     | Compléter une facture suspendue                     | erreur-facture  |
      | traiter-rejet         | Traiter un rejet, puis émettre une nouvelle facture | facture-rejetee |
    Et la démarche "passer-a-recycler" compte les étapes :
      | étape | geste                                                         | espace          | onglet   | qui             |
      | 1     | Ouvrez l'onglet « Synthèse » de l'espace « Factures reçues ». | Factures reçues | Synthèse | le destinataire |
      | 2     | Repérez la facture qui vous a été adressée par erreur.        |                 |          | le destinataire |
      | 3     | Attribuez-lui le statut « À recycler ».                       |                 |          | le destinataire |
    Et la démarche "recycler" compte les étapes :
      | étape | geste                                                                           | qui            |
      | 1     | Lisez la notification que vous avez reçue par courriel.                         | le fournisseur |
      | 2     | le code service ou le numéro d'engagement juridique, sans ressaisir la facture. | le fournisseur |
      | 3     | Vérifiez que la facture passe au statut « Mise à disposition »                  | le fournisseur |
    Et la démarche "enregistrer-brouillon" compte les étapes :
      | étape | geste                                                                               | onglet   | bouton      | qui            | facultative |
      | 1     | Cliquez sur « Enregistrer » : la facture prend le statut « Brouillon ».             |          | Enregistrer | le fournisseur |             |
      | 2     | Retrouvez la facture dans l'onglet « Synthèse », qui est votre bannette de travail. | Synthèse |             | le fournisseur |             |
      | 3     | Modifiez-la quand vous voulez.                                                      |          |             | le fournisseur | oui         |
    Et la démarche "envoyer-brouillon" compte les étapes :
      | étape | geste                                                           | onglet   | bouton             | qui            |
      | 1     | Ouvrez l'onglet « Synthèse ».                                   | Synthèse |                    | le fournisseur |
      | 2     | Cliquez sur la facture au statut « Brouillon » pour l'afficher. |          |                    | le fournisseur |
      | 3     | Cliquez sur « Valider et envoyer », en bas de la page.          |          | Valider et envoyer | le fournisseur |
      | 4     | Confirmez l'envoi quand l'outil vous le demande.                |          |                    | le fournisseur |
    Et la démarche "verifier-envoi" compte les étapes :
      | étape | geste                                                                                        | onglet   | qui            |
      | 1     | Ouvrez l'onglet « Synthèse » de Chorus Pro.                                                  | Synthèse | le fournisseur |
      | 2     | Cherchez votre facture : l'onglet ne montre que celles sur lesquelles vous devez intervenir. |          | le fournisseur |
      | 3     | Lisez son statut : « Brouillon » veut dire qu'elle n'est pas envoyée.                        |          | le fournisseur |
    Et la démarche "completer-facture" compte les étapes :
      | étape | geste                                                                                 | qui            |
      | 1     | Lisez le motif de la suspension.                                                      | le fournisseur |
      | 2     | Ajoutez les pièces jointes qui manquent ; par API, un commentaire est aussi possible. | le fournisseur |
      | 3     | Renvoyez la facture : elle passe au statut « Complétée ».                             | le fournisseur |
    Et la démarche "traiter-rejet" compte les étapes :
      | étape | geste                                                                                    | espace          | onglet   | bouton                   | qui            |
      | 1     | Lisez le motif du rejet dans la fenêtre qui s'affiche à la connexion.                    |                 |          |                          | le fournisseur |
      | 2     | ou choisissez la facture et cliquez sur « Acquitter les factures sélectionnées ».        |                 |          | Tout acquitter et fermer | le fournisseur |
      | 3     | Ouvrez l'onglet « Synthèse » de l'espace « Factures émises » et cochez la facture.       | Factures émises | Synthèse |                          | le fournisseur |
      | 4     | Cliquez sur « Traiter le rejet » : la facture disparaît de l'onglet.                     |                 |          | Traiter le rejet         | le fournisseur |
      | 5     | Corrigez ce qui a causé le rejet et émettez une nouvelle facture avec un nouveau numéro. |                 |          |                          | le fournisseur |
    Et ces démarches remarquent :
      | démarche              | remarque                                                                                                          |
      | passer-a-recycler     | C'est une possibilité ; le texte n'en fait pas une obligation.                                                    |
      | passer-a-recycler     | L'émetteur est averti par courriel.                                                                               |
      | passer-a-recycler     | Un service de l'État n'a pas ce statut : il peut rejeter la facture.                                              |
      | recycler              | Le texte ne dit pas si vous renvoyez vous-même la facture ou si l'outil le fait après la correction.              |
      | recycler              | Une documentation de la Communauté place ces factures dans l'onglet « Synthèse » de l'espace « Factures émises ». |
      | enregistrer-brouillon | Tant qu'elle est en brouillon, la facture n'est pas envoyée à son destinataire.                                   |
      | envoyer-brouillon     | Après confirmation, la facture est transmise à son destinataire et disparaît de l'onglet « Synthèse ».            |
      | verifier-envoi        | Absente de « Synthèse », elle n'attend rien de vous ; le texte ne dit pas que cela prouve l'envoi.                |
      | completer-facture     | Les pièces ajoutées suivent les règles de nom, de format et de taille des pièces jointes.                         |

  Scénario: Qui fait passer une facture d'un statut à l'autre
    Alors ces passages de statut sont :
      | passage             | de                           | à                            | par             | facultatif | libellé                                   | note                                                                      | source             |
      | envoi               | BROUILLON                    | DEPOSEE                      | le fournisseur  |            | « Valider et envoyer », puis confirmation | Un texte parle de l'envoi, un autre appelle « Déposée » l'étape qui suit. | aife-envoyer       |
      | mise-a-disposition  | DEPOSEE                      | MISE_A_DISPOSITION           | Chorus Pro      |            |                                           |                                                                           | cycle-factures     |
      | adressage           | MISE_A_DISPOSITION           | A_RECYCLER                   | le destinataire |            | adressée par erreur                       |                                                                           | aife-recycler      |
      | recyclage           | A_RECYCLER                   | MISE_A_DISPOSITION           | le fournisseur  |            | SIRET, code service ou engagement corrigé |                                                                           | aife-recycler      |
      | suspension          | MISE_A_DISPOSITION           | SUSPENDUE                    | le destinataire |            | pièce manquante                           |                                                                           | renvois-communaute |
      | completement        | SUSPENDUE                    | COMPLETEE                    | le fournisseur  |            | pièces complétées                         |                                                                           | erreur-facture     |
      | rejet               | MISE_A_DISPOSITION           | REJETEE                      | le destinataire |            | données ou montants faux                  |                                                                           | rejet-ou-recyclage |
      | constat             | MISE_A_DISPOSITION           | SERVICE_FAIT                 | le destinataire | oui        |                                           |                                                                           | cycle-factures     |
      | mandat              | SERVICE_FAIT                 | MANDATEE                     | le destinataire | oui        |                                           |                                                                           | cycle-factures     |
      | remise-au-comptable | MANDATEE                     | MISE_A_DISPOSITION_COMPTABLE | le destinataire | oui        | facture remise au comptable               | Avec Hélios, ce statut vient seul à la réception du mandat.               | statuts-helios     |
      | prise-en-compte     | MISE_A_DISPOSITION_COMPTABLE | COMPTABILISEE                | le comptable    | oui        |                                           |                                                                           | cycle-factures     |
      | paiement            | COMPTABILISEE                | MISE_EN_PAIEMENT             | le comptable    |            |                                           |                                                                           | cycle-factures     |

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on dit de sa facture est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "invoice-next-step"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                                                                         | réponse                                              | compris                                                                                                                                                        |
      | ma facture est rejetée, le code service est faux, que faire ?                                                                                    | À préciser                                           | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux)             |
      | ma facture est rejetée, le SIRET était faux, que faire ?                                                                                         | À préciser                                           | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux)             |
      | ma facture est rejetée, l'engagement est faux, que faire ?                                                                                       | À préciser                                           | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux)             |
      | ma facture est rejetée pour une erreur de TVA, que faire ?                                                                                       | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Les données ou les montants sont faux                                             |
      | « votre facture est à recycler par le destinataire », que dois-je faire ?                                                                        | Recyclez-la                                          | statut de la facture : À recycler ; rôle : Le fournisseur                                                                                                      |
      | la facture que je viens de recevoir est suspendue, que faire ?                                                                                   | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Suspendue ; rôle : Le destinataire                                                                                                      |
      | la facture que nous venons de recevoir est suspendue, que faire ?                                                                                | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Suspendue ; rôle : Le destinataire                                                                                                      |
      | la facture est suspendue, c'est nous l'acheteur, que faire ?                                                                                     | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Suspendue ; rôle : Le destinataire                                                                                                      |
      | la facture est suspendue, c'est nous qui la recevons, que faire ?                                                                                | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Suspendue ; rôle : Le destinataire                                                                                                      |
      | ma facture est rejetée, que faire ?                                                                                                              | À préciser                                           | statut de la facture : Rejetée ; rôle : Le fournisseur                                                                                                         |
      | une facture que j'ai reçue est à recycler, dois-je attendre ?                                                                                    | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : À recycler ; rôle : Le destinataire                                                                                                     |
      | ma facture est suspendue, que faut-il faire ?                                                                                                    | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur                                                                                                       |
      | ma facture est mise à disposition, et maintenant ?                                                                                               | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mise à disposition ; rôle : Le fournisseur                                                                                              |
      | j'ai reçu une facture suspendue de mon fournisseur, puis-je agir ?                                                                               | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Suspendue ; rôle : Le destinataire                                                                                                      |
      | mon client a suspendu ma facture car il manque une pièce, que dois-je faire ?                                                                    | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur ; problème constaté : Une pièce justificative manque                                                  |
      | ma facture rejetée a un montant faux, comment corriger ?                                                                                         | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; problème constaté : Les données ou les montants sont faux ; rôle : Le fournisseur                                             |
      | j'ai seulement enregistré ma facture, est-elle arrivée ?                                                                                         | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | ma facture est mandatée, quand est-elle visible ?                                                                                                | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mandatée ; rôle : Le fournisseur                                                                                                        |
      | ma facture est mise en paiement, est-ce normal ?                                                                                                 | Rien à faire : le cycle est terminé                  | statut de la facture : Mise en paiement ; rôle : Le fournisseur                                                                                                |
      | ma facture est en cours d'acheminement, que se passe-t-il ?                                                                                      | Hors liste                                           | statut de la facture : En cours d'acheminement (code EN_COURS_ACHEMINEMENT) ; rôle : Le fournisseur                                                            |
      | facture reçue par erreur au statut mise à disposition, que puis-je faire ?                                                                       | À préciser                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) |
      | nos factures sont au statut déposée, faut-il relancer ?                                                                                          | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Déposée ; rôle : Le fournisseur                                                                                                         |
      | notre facture est comptabilisée, et ensuite ?                                                                                                    | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Comptabilisée ; rôle : Le fournisseur                                                                                                   |
      | ma facture n'est pas encore envoyée, est-elle transmise ?                                                                                        | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | notre facture est suspendue, que devons-nous corriger ?                                                                                          | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur                                                                                                       |
      | mes factures sont à recycler, comment les corriger ?                                                                                             | Recyclez-la                                          | statut de la facture : À recycler ; rôle : Le fournisseur                                                                                                      |
      | mon client a rejeté la facture, est-ce normal ?                                                                                                  | À préciser                                           | statut de la facture : Rejetée ; rôle : Le fournisseur                                                                                                         |
      | je suis fournisseur, ma facture est en brouillon, pourquoi ?                                                                                     | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | je suis destinataire d'une facture mise à disposition, comment la traiter ?                                                                      | À préciser                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire                                                                                             |
      | facture d'un fournisseur mise à disposition mais pas pour nous, que faire ?                                                                      | À préciser                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) |
      | facture reçue mise à disposition, il manque un justificatif, que faire ?                                                                         | Suspendez-la                                         | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Une pièce justificative manque                                        |
      | facture reçue mise à disposition avec un mauvais montant, que faire ?                                                                            | Rejetez-la                                           | statut de la facture : Mise à disposition ; problème constaté : Les données ou les montants sont faux ; rôle : Le destinataire                                 |
      | facture reçue mise à disposition avec une erreur de calcul, que faire ?                                                                          | Rejetez-la                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Les données ou les montants sont faux                                 |
      | facture que j'ai reçue mise à disposition mais mal adressée, que faire ?                                                                         | À préciser                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) |
      | j'ai cliqué sur enregistrer pour ma facture, est-elle partie ?                                                                                   | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | ma facture reste en brouillon, est-elle visible ?                                                                                                | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | nous avons reçu une facture suspendue, à qui écrire ?                                                                                            | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Suspendue ; rôle : Le destinataire                                                                                                      |
      | ma société a une facture suspendue, que faire ?                                                                                                  | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur                                                                                                       |
      | facture mise à disposition sans justificatif de mon fournisseur, que faire ?                                                                     | Suspendez-la                                         | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Une pièce justificative manque                                        |
      | facture enregistrée, le client ne voit rien, que faire ?                                                                                         | Envoyez-la                                           | statut de la facture : Brouillon                                                                                                                               |
      | j'ai sauvegardé ma facture et le client ne la voit pas                                                                                           | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | La mairie dit ne pas avoir ma facture alors que je l'ai enregistrée, c'est normal ?                                                              | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur ; service de l'État : non                                                                             |
      | le service ne trouve pas ma facture, je l'ai pourtant enregistrée                                                                                | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | Une facture en brouillon est-elle visible par l'acheteur ?                                                                                       | Envoyez-la                                           | statut de la facture : Brouillon                                                                                                                               |
      | mon fournisseur dit que sa facture est en brouillon, que dois-je faire ?                                                                         | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Brouillon ; rôle : Le destinataire                                                                                                      |
      | Nous avons reçu une facture sans le bon de commande, que devons-nous faire ?                                                                     | Suspendez-la                                         | rôle : Le destinataire ; problème constaté : Une pièce justificative manque                                                                                    |
      | on a reçu une facture qui n'est pas pour nous, que faire ?                                                                                       | À préciser                                           | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux)                                             |
      | ma facture n°F123 est à recycler, que faire ?                                                                                                    | Recyclez-la                                          | statut de la facture : À recycler ; rôle : Le fournisseur                                                                                                      |
      | statut mise à disposition depuis 40 jours, que faire ?                                                                                           | À préciser                                           | statut de la facture : Mise à disposition                                                                                                                      |
      | mon client me réclame une facture que j'ai enregistrée                                                                                           | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | facture suspendue, que faire ?                                                                                                                   | À préciser                                           | statut de la facture : Suspendue                                                                                                                               |
      | facture suspendue encore visible                                                                                                                 | À préciser                                           | statut de la facture : Suspendue                                                                                                                               |
      | facture de quincaillerie suspendue, que faire                                                                                                    | À préciser                                           | statut de la facture : Suspendue                                                                                                                               |
      | j'ai été prévenu par courriel que ma facture est suspendue, que faire ?                                                                          | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur                                                                                                       |
      | ma facture au statut brouillon, le CHRU la voit-il ?                                                                                             | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | ma facture est en brouillon, le client peut-il l'avoir ?                                                                                         | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | statut déposée depuis 3 semaines                                                                                                                 | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Déposée                                                                                                                                 |
      | statut mise à disposition depuis 40 jours                                                                                                        | À préciser                                           | statut de la facture : Mise à disposition                                                                                                                      |
      | facture suspendue côté fournisseur                                                                                                               | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur                                                                                                       |
      | on est une préfecture et le fournisseur a oublié de joindre le rapport à sa facture elle est mise à disposition on la suspend ou on la rejette ? | Suspendez-la                                         | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Une pièce justificative manque ; service de l'État : oui              |
      | « votre facture F2025-88 a été passée à recycler par le destinataire ». Et maintenant, je fais quoi de mon côté ?                                | À préciser                                           | statut de la facture : À recycler                                                                                                                              |
      | Je n'ai pas cliqué sur valider et envoyer, ma facture n'est donc pas partie : comment m'y prendre ?                                              | Envoyez-la                                           | statut de la facture : Brouillon ; rôle : Le fournisseur                                                                                                       |
      | Etat courant : BROUILLON / Facture F26-118. Elle a reçu ?                                                                                        | Envoyez-la                                           | statut de la facture : Brouillon                                                                                                                               |
      | Statut affiché : brouillon. Dernier bouton cliqué : Enregistrer. Le CHU a-t-il quelque chose chez lui ?                                          | Envoyez-la                                           | statut de la facture : Brouillon                                                                                                                               |
      | le fournisseur a mis notre SIRET par erreur, que faire de sa facture mise à disposition ?                                                        | À préciser                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) |
      | nous avons reçu une facture qui concerne en réalité la commune voisine, que faire ?                                                              | À préciser                                           | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux)                                             |
      | nous avons reçu une facture mise à disposition de 480 euros alors que la commande porte 418 euros, que faire ?                                   | Rejetez-la                                           | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Les données ou les montants sont faux                                 |
      | le destinataire m'a suspendu la facture et réclame un RIB, je fais comment pour la renvoyer                                                      | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur                                                                                                       |
      | le destinataire nous a rejeté la facture pour un montant faux, que faire ?                                                                       | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; problème constaté : Les données ou les montants sont faux ; rôle : Le fournisseur                                             |
      | le destinataire a suspendu la facture, que faire ?                                                                                               | À préciser                                           | statut de la facture : Suspendue                                                                                                                               |
      | Peut-on suspendre une facture pour un bon de livraison manquant ?                                                                                | Suspendez-la                                         | rôle : Le destinataire ; problème constaté : Une pièce justificative manque                                                                                    |
      | puis-je suspendre une facture pour un justificatif manquant ?                                                                                    | Suspendez-la                                         | problème constaté : Une pièce justificative manque ; rôle : Le destinataire                                                                                    |
      | pouvons-nous suspendre une facture pour une pièce manquante ?                                                                                    | Suspendez-la                                         | problème constaté : Une pièce justificative manque ; rôle : Le destinataire                                                                                    |
      | puis-je rejeter une facture dont le montant est faux ?                                                                                           | Rejetez-la                                           | rôle : Le destinataire ; problème constaté : Les données ou les montants sont faux                                                                             |
      | peut-on rejeter une facture dont le montant est faux ?                                                                                           | Rejetez-la                                           | rôle : Le destinataire ; problème constaté : Les données ou les montants sont faux                                                                             |
      | pouvons-nous rejeter une facture pour un montant faux ?                                                                                          | Rejetez-la                                           | problème constaté : Les données ou les montants sont faux ; rôle : Le destinataire                                                                             |
      | ma facture est suspendue pour un document manquant, que faire ?                                                                                  | Complétez-la                                         | statut de la facture : Suspendue ; problème constaté : Une pièce justificative manque ; rôle : Le fournisseur                                                  |
      | ma facture est mandatée, je voudrais que quelqu'un intervienne                                                                                   | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mandatée ; rôle : Le fournisseur                                                                                                        |
      | ma facture est mandatée, je peux intervenir                                                                                                      | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mandatée ; rôle : Le fournisseur                                                                                                        |
      | ma facture est mandatée, je préfère patienter                                                                                                    | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mandatée ; rôle : Le fournisseur                                                                                                        |
      | « Nous avons suspendu votre facture. » La marche à suivre pour moi                                                                               | À préciser                                           | statut de la facture : Suspendue                                                                                                                               |
      | la mairie a suspendu ma facture, que faire ?                                                                                                     | Complétez-la                                         | statut de la facture : Suspendue ; rôle : Le fournisseur ; service de l'État : non                                                                             |
      | ma facture est au service fait, il me reste une action ?                                                                                         | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Service fait ; rôle : Le fournisseur                                                                                                    |
      | la facture est suspendue, il manque le bon de livraison, que faire ?                                                                             | À préciser                                           | statut de la facture : Suspendue ; problème constaté : Une pièce justificative manque                                                                          |
      | la facture est suspendue, il manque le procès-verbal, que faire ?                                                                                | À préciser                                           | statut de la facture : Suspendue ; problème constaté : Une pièce justificative manque                                                                          |
      | facture complétée, il manque toujours le bon de livraison, on en fait quoi ?                                                                     | À préciser                                           | statut de la facture : Complétée ; problème constaté : Une pièce justificative manque                                                                          |
      | la facture que nous avons reçue a des quantités et un total erronés, que faire ?                                                                 | Rejetez-la                                           | rôle : Le destinataire ; problème constaté : Les données ou les montants sont faux                                                                             |
      | la facture que nous avons reçue a des quantités et des totaux bien erronées, que faire ?                                                         | Rejetez-la                                           | rôle : Le destinataire ; problème constaté : Les données ou les montants sont faux                                                                             |
      | Nous avons livré un service de l'État. Ma facture affiche « Mandatée ». Faut-il que j'intervienne sur cette facture dans Chorus Pro ?            | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mandatée ; rôle : Le fournisseur ; service de l'État : oui                                                                              |
      | Nous avons livré un service de l'État. Ma facture affiche « Mandatée ». Dois-je patienter pour cette facture dans Chorus Pro ?                   | Attendez, ce n'est pas à vous d'agir                 | statut de la facture : Mandatée ; rôle : Le fournisseur ; service de l'État : oui                                                                              |
      | facture suspendue, il manque le bon de commande, que faire ?                                                                                     | À préciser                                           | statut de la facture : Suspendue ; problème constaté : Une pièce justificative manque                                                                          |

  Plan du Scénario: Un service de l'État, une commune : ce que l'on en dit change la réponse
    Quand je demande "<question>"
    Alors la réponse vient de la décision "invoice-next-step"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                                          | réponse                                              | compris                                                                                                                                                                      |
      | ma préfecture a reçu une facture qui n'est pas pour elle, que faire ?                                             | Rejetez-la                                           | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : oui                                 |
      | notre ministère a reçu une facture qui ne le concerne pas                                                         | Rejetez-la                                           | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : oui                                 |
      | notre mairie a reçu une facture mal adressée, que faire ?                                                         | Passez-la au statut « À recycler »                   | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non                                 |
      | notre commune a reçu une facture destinée à un autre service                                                      | Passez-la au statut « À recycler »                   | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non                                 |
      | notre collectivité a reçu une facture qui ne nous concerne pas                                                    | Passez-la au statut « À recycler »                   | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non                                 |
      | le service a reçu une facture qui ne la concerne pas, que faire ?                                                 | À préciser                                           | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux)                                                           |
      | notre hôpital a reçu une facture qui n'est pas pour lui                                                           | Passez-la au statut « À recycler »                   | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non                                 |
      | notre université a reçu une facture qui n'est pas pour eux                                                        | Passez-la au statut « À recycler »                   | rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non                                 |
      | l'État a reçu une facture avec une mauvaise adresse, que faire ?                                                  | À préciser                                           | problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : oui                                                          |
      | ma facture a été rejetée par un ministère pour SE incorrect, dois-je refaire une facture avec un nouveau numéro ? | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : oui |
      | ma facture est rejetée par le rectorat pour un mauvais code service, que faire ?                                  | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : oui |
      | ma facture est rejetée par un service de l'État pour un engagement inconnu, que faire ?                           | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : oui |
      | ma facture est rejetée par la gendarmerie pour EJ incorrect ou inexistant, que faire ?                            | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : oui |
      | ma facture est rejetée par l'État, mauvais service exécutant, que faire ?                                         | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : oui |
      | ma facture est rejetée par un service déconcentré, mauvais engagement, que faire ?                                | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : oui |
      | ma facture est rejetée par la sous-préfecture, service exécutant incorrect, que faire ?                           | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : oui |
      | ma facture est rejetée par le tribunal pour un code service faux, que faire ?                                     | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : oui |
      | ma facture est rejetée par un lycée pour un mauvais numéro d'engagement, que faire ?                              | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : non |
      | ma facture est rejetée par le département pour un code service faux, que faire ?                                  | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non |
      | ma facture est rejetée par la région, engagement faux, que faire ?                                                | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; service de l'État : non |
      | ma facture est rejetée par une intercommunalité pour SE incorrect, que faire ?                                    | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : non |
      | ma facture est rejetée par un établissement public pour EJ inexistant, que faire ?                                | Émettez une nouvelle facture, avec un nouveau numéro | statut de la facture : Rejetée ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) ; rôle : Le fournisseur ; service de l'État : non |
      | ma facture est rejetée pour erreur de valideur, dois-je en refaire une ?                                          | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Le valideur est faux ; rôle : Le fournisseur                                                                            |
      | je me suis trompé de valideur, ma facture est rejetée, que faire ?                                                | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; rôle : Le fournisseur ; problème constaté : Le valideur est faux                                                                            |
      | ma facture est rejetée, valideur incorrect, que faire ?                                                           | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Le valideur est faux ; rôle : Le fournisseur                                                                            |
      | ma facture est rejetée, valideur faux, que faire ?                                                                | Corrigez-la, sans émettre une nouvelle facture       | statut de la facture : Rejetée ; problème constaté : Le valideur est faux ; rôle : Le fournisseur                                                                            |

  Scénario: Ce que l'on suppose du statut se dit à voix haute
    Quand je demande "notre préfecture a reçu une facture qui n'est pas pour elle"
    Alors la réponse est "Rejetez-la"
    Et la phrase dit "En supposant : la facture est au statut « Mise à disposition »."

  Plan du Scénario: L'État et ses sigles se lisent dans l'article
    Quand je demande "<question>"
    Alors la réponse est un passage de l'article "recycler-facture"
    Et la phrase dit "<dit>"

    Exemples:
      | question                                              | dit                                        |
      | l'État peut-il recycler une facture ?                 | sauf dans les services de l'État           |
      | peut-on changer le montant d'une facture à recycler ? | le texte ne parle ni de changer le montant |

  Plan du Scénario: Où est une facture, et ce que son client n'emploie pas, ne se décident pas
    Quand je demande "<question>"
    Alors aucune décision n'est rendue
    Et la réponse est un passage de l'article "recycler-facture"

    Exemples:
      | question                                                             |
      | où voir mes factures mandatées ?                                     |
      | où retrouver une facture comptabilisée ?                             |
      | mon client ne met jamais le statut mise en paiement, est-ce normal ? |
      | mon client ne passe jamais la facture en service fait                |

  Plan du Scénario: Une négation annule le statut qu'elle précède
    Quand je demande "<question>"
    Alors la réponse est "<réponse>"

    Exemples:
      | question                                                   | réponse      |
      | ma facture n'a jamais été mise en paiement, que faire ?    | À préciser   |
      | ma facture n'est pas rejetée mais suspendue                | Complétez-la |
      | ma facture n'est pas rejetée                               | À préciser   |
      | la facture n'a jamais été rejetée                          | À préciser   |
      | ma facture n'est pas encore comptabilisée                  | À préciser   |
      | le destinataire n'a jamais suspendu ma facture             | À préciser   |
      | aucune de mes factures n'est mise en paiement, que faire ? | À préciser   |

  Scénario: Qui parle d'un brouillon est supposé l'avoir écrit, à voix haute
    Quand je demande "une facture en brouillon est-elle visible par l'acheteur ?"
    Alors la réponse est "Envoyez-la"
    Et la phrase dit "En supposant : vous êtes le fournisseur."

  Scénario: D'une facture mise à disposition, rien n'est supposé de qui parle
    Quand je demande "statut mise à disposition depuis 40 jours, que faire ?"
    Alors la première question porte sur "rôle"

  Scénario: Recycler ne change que trois informations
    Quand je demande "ma facture à recycler, puis-je changer aussi la pièce jointe ?"
    Alors la réponse est "Recyclez-la"
    Et la réponse dit "ce sont les trois informations que cite le texte"

  Scénario: Une facture suspendue sans pièce à ajouter se commente
    Quand je demande "ma facture est suspendue mais je n'ai aucune pièce à ajouter, que faire ?"
    Alors la réponse est "Complétez-la"
    Et la réponse conseille "répondez par un commentaire ou appelez le service destinataire"

  Plan du Scénario: Une facture qui n'est pas payée a un statut à lire, et un service à qui demander
    Étant donné la date du "27/11/2026"
    Quand je demande "<question>"
    Alors la réponse vient de la décision "invoice-next-step"
    Et la réponse est "À préciser"
    Et la réponse ne suppose rien
    Et le service destinataire de la facture peut répondre

    Exemples:
      | question                                                            |
      | ma facture n'est toujours pas payée                                 |
      | ma facture de juin n'est pas réglée                                 |
      | une facture jamais payée                                            |
      | une facture impayée, que faire ?                                    |
      | ils n'ont pas payé ma facture                                       |
      | on n'a pas réglé ma facture                                         |
      | je n'ai pas été payé de ma facture d'août                           |
      | ils n'ont jamais payé ma facture                                    |
      | j'attends le paiement de ma facture                                 |
      | je n'ai pas reçu le paiement de ma facture                          |
      | la mairie ne m'a pas payé                                           |
      | le collège ne m'a pas payé                                          |
      | ma facture envoyée en juillet au collège n'est toujours pas payée   |
      | ma facture envoyée en juillet à la commune n'est toujours pas payée |
      | le département n'a pas réglé                                        |

  Plan du Scénario: Ce qui n'est pas payé ailleurs, ou se demande d'un ticket, n'a pas de statut
    Étant donné la date du "27/11/2026"
    Quand je demande "<question>"
    Alors aucune décision n'est rendue

    Exemples:
      | question                                              |
      | Amazon n'a pas payé ma facture                        |
      | mon locataire n'a pas payé sa facture d'eau           |
      | je n'ai pas payé ma facture à la commune              |
      | nous n'avons pas payé la facture du fournisseur       |
      | quelle catégorie de ticket pour une facture impayée ? |
      | la caution n'est pas payée                            |
      | faut-il ne pas payer la facture de la mairie ?        |
      | mon client privé n'a pas payé ma facture              |

  Scénario: Ce qui ne concerne pas les factures n'en fait pas une facture mal adressée
    Quand je demande "le plafond de taille ne concerne pas les factures, si ?"
    Alors aucune décision n'est rendue
