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

  @adressee-par-erreur @donnees-fausses @piece-manquante
  Scénario: Une facture adressée par erreur se recycle
    Étant donné les faits :
      | fait                 | valeur             |
      | statut de la facture | Mise à disposition |
      | rôle                 | Le destinataire    |
      | problème constaté    | mauvais SIRET      |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Passez-la au statut « À recycler »"
    Et la règle "adressee-par-erreur" est citée
    Et la règle "donnees-fausses" n'est pas citée
    Et la règle "piece-manquante" n'est pas citée
    Et la réponse dit "vous pouvez"
    Et la démarche compte 3 étapes
    Et l'étape 1 dit "Factures reçues"
    Et l'étape 3 dit "À recycler"
    Et la mise en garde "etat-sans-recycler" accompagne la réponse

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
    Et la mise en garde "etat-sans-recycler" n'accompagne pas la réponse

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
    Et la réponse dit "Mise à disposition"
    Et la démarche compte 3 étapes
    Et l'étape 2 dit "sans ressaisir"

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

  @rejetee-fournisseur @rejetee-destinataire
  Scénario: Une facture rejetée demande une nouvelle facture
    Étant donné les faits :
      | fait                 | valeur         |
      | statut de la facture | Rejetée        |
      | rôle                 | Le fournisseur |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Émettez une nouvelle facture, avec un nouveau numéro"
    Et la règle "rejetee-fournisseur" est citée
    Et la règle "rejetee-destinataire" n'est pas citée
    Et la démarche compte 5 étapes
    Et l'étape 4 dit "Traiter le rejet"
    Et la mise en garde "travaux-montant" accompagne la réponse
    Et la mise en garde "statuts-reforme" accompagne la réponse

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

  @chez-le-comptable @mise-en-paiement
  Scénario: Une facture comptabilisée est chez le comptable, qui que vous soyez
    Étant donné les faits :
      | fait                 | valeur        |
      | statut de la facture | Comptabilisée |
    Quand je pose la question "invoice-next-step"
    Alors la réponse est "Attendez, ce n'est pas à vous d'agir"
    Et la règle "chez-le-comptable" est citée
    Et la règle "mise-en-paiement" n'est pas citée
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
    Et la mise en garde "statuts-reforme" accompagne la réponse

  Scénario: Des cas où tout est dit, de « Que faire de cette facture ? »
    Alors ces cas de "invoice-next-step" se décident ainsi :
      | cas                                                                                                                                                            | réponse                            | règles              | questions                                       | issues possibles                                                                                                                                                                                                                                          | changements |
      | aucun                                                                                                                                                          | À préciser                         | aucun               | statut de la facture ; rôle ; problème constaté | Envoyez-la ; Recyclez-la ; Complétez-la ; Émettez une nouvelle facture, avec un nouveau numéro ; Attendez, ce n'est pas à vous d'agir ; Passez-la au statut « À recycler » ; Suspendez-la ; Rejetez-la ; Traitez-la ; Rien à faire : le cycle est terminé | aucun       |
      | statut de la facture : Mise à disposition ; rôle : Le destinataire ; problème constaté : Adressée par erreur (SIRET, code service ou numéro d'engagement faux) | Passez-la au statut « À recycler » | adressee-par-erreur | aucun                                           | Passez-la au statut « À recycler »                                                                                                                                                                                                                        | aucun       |
