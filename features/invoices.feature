# language: fr
Fonctionnalité: Vérifier ce que dit une facture avant de la déposer
  Un fournisseur, ou celui qui règle son logiciel, veut savoir si sa facture arrivera chez le bon destinataire.

  @fac-siret-absent @fac-siret-chiffres @fac-siret-etranger @fac-siret-cle @fac-siret-divergent @fac-cadre @fac-cadre-s5 @fac-service @fac-engagement @fac-service-ou-engagement
  Scénario: Une facture bien adressée passe
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et aucune question ne reste
    Et la règle "fac-siret-absent" n'est pas citée
    Et la règle "fac-siret-chiffres" n'est pas citée
    Et la règle "fac-siret-etranger" n'est pas citée
    Et la règle "fac-siret-cle" n'est pas citée
    Et la règle "fac-siret-divergent" n'est pas citée
    Et la règle "fac-cadre" n'est pas citée
    Et la règle "fac-cadre-s5" n'est pas citée
    Et la règle "fac-service" n'est pas citée
    Et la règle "fac-engagement" n'est pas citée
    Et la règle "fac-service-ou-engagement" n'est pas citée

  @fac-siret-absent
  Scénario: Sans SIRET du destinataire, la facture ne part pas
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | absent                                    |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-siret-absent" est citée
    Et la réponse dit "La facture ne donne pas le SIRET du destinataire"
    Et la réponse changerait en "Acceptée" si "le SIRET du destinataire est juste"

  @fac-siret-chiffres
  Scénario: Un tableur a abîmé le SIRET
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | mal formé                                 |
      | SIRET du destinataire                  | 7,32829E+13                               |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-siret-chiffres" est citée
    Et la réponse dit "« 7,32829E+13 » n'est pas un SIRET : 14 chiffres sont attendus."

  @fac-siret-etranger
  Scénario: Un identifiant d'une autre sorte ne remplace pas le SIRET
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | RIDET                                     |
      | SIRET du destinataire                  | 0123456.001                               |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-siret-etranger" est citée
    Et la réponse dit "le SIRET du destinataire est obligatoire"

  @fac-siret-cle
  Scénario: Une clé fausse se vérifie, car des exemples publiés en portent une
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | clé fausse                                |
      | SIRET du destinataire                  | 78787878400035                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "À vérifier"
    Et la règle "fac-siret-cle" est citée
    Et la réponse dit "« 78787878400035 » a 14 chiffres, mais sa clé de contrôle est fausse."
    Et aucune question ne reste

  @fac-siret-divergent
  Scénario: Deux SIRET différents pour un même destinataire
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | oui                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "À vérifier"
    Et la règle "fac-siret-divergent" est citée
    Et la réponse dit "plusieurs SIRET différents, dont « 21750001600019 »"
    Et la réponse conseille "Écrivez le même SIRET à toutes les places"
    Et aucune question ne reste

  @fac-siret-cle @fac-service
  Scénario: Un vrai refus l'emporte sur un doute
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | clé fausse                                |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | non                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-service" est citée
    Et la règle "fac-siret-cle" n'est pas citée
    Et la règle "fac-siret-cle" reste à contrôler

  @fac-cadre
  Scénario: Un cadre de facturation inconnu
    Étant donné les faits :
      | fait                                   | valeur                                      |
      | état du SIRET du destinataire          | juste                                       |
      | SIRET du destinataire                  | 21750001600019                              |
      | désaccord sur le SIRET du destinataire | non                                         |
      | cadre de facturation                   | urn:fdc:peppol.eu:2017:poacc:billing:01:1.0 |
      | exigences du destinataire              | le code service et le numéro d'engagement   |
      | code service présent                   | oui                                         |
      | numéro d'engagement présent            | oui                                         |
    Quand je pose la question "invoice"
    Alors la réponse est "À vérifier"
    Et la règle "fac-cadre" est citée
    Et la réponse dit "n'est pas un cadre de facturation connu"

  @fac-cadre
  Scénario: Une facture sans cadre n'est pas arrêtée pour autant
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   |                                           |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et la règle "fac-cadre" n'est pas citée

  @fac-cadre @fac-cadre-s5
  Scénario: Les codes de la réforme sont connus
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | S1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et la règle "fac-cadre" n'est pas citée
    Et la règle "fac-cadre-s5" n'est pas citée

  @fac-cadre-s5
  Scénario: Le cadre S5 de la réforme n'est pas fait pour un destinataire public
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | S5                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "À vérifier"
    Et la règle "fac-cadre-s5" est citée
    Et la règle "fac-cadre" n'est pas citée
    Et la réponse dit "employez S3"

  @fac-service
  Scénario: Le destinataire exige un code service que la facture ne porte pas
    Étant donné les faits :
      | fait                                   | valeur         |
      | état du SIRET du destinataire          | juste          |
      | SIRET du destinataire                  | 21750001600019 |
      | désaccord sur le SIRET du destinataire | non            |
      | cadre de facturation                   | A1             |
      | exigences du destinataire              | code service   |
      | code service présent                   | non            |
      | numéro d'engagement présent            | oui            |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-service" est citée
    Et la règle "fac-engagement" n'est pas citée
    Et la réponse dit "Le destinataire exige le code service : le code service manque."

  @fac-engagement
  Scénario: Le destinataire exige un numéro d'engagement que la facture ne porte pas
    Étant donné les faits :
      | fait                                   | valeur              |
      | état du SIRET du destinataire          | juste               |
      | SIRET du destinataire                  | 21750001600019      |
      | désaccord sur le SIRET du destinataire | non                 |
      | cadre de facturation                   | A1                  |
      | exigences du destinataire              | numéro d'engagement |
      | code service présent                   | oui                 |
      | numéro d'engagement présent            | non                 |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-engagement" est citée
    Et la règle "fac-service" n'est pas citée

  @fac-service @fac-engagement
  Scénario: Quand les deux sont exigés, les deux manques se disent
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 21750001600019                            |
      | désaccord sur le SIRET du destinataire | non                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | non                                       |
      | numéro d'engagement présent            | non                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-service" est citée
    Et la règle "fac-engagement" est citée

  @fac-service-ou-engagement
  Scénario: Quand l'un ou l'autre suffit, il en faut au moins un
    Étant donné les faits :
      | fait                                   | valeur          |
      | état du SIRET du destinataire          | juste           |
      | SIRET du destinataire                  | 21750001600019  |
      | désaccord sur le SIRET du destinataire | non             |
      | cadre de facturation                   | A1              |
      | exigences du destinataire              | l'un ou l'autre |
      | code service présent                   | non             |
      | numéro d'engagement présent            | non             |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-service-ou-engagement" est citée
    Et la règle "fac-service" n'est pas citée
    Et la règle "fac-engagement" n'est pas citée

  @fac-service-ou-engagement
  Scénario: Quand l'un ou l'autre suffit, le code service suffit
    Étant donné les faits :
      | fait                                   | valeur          |
      | état du SIRET du destinataire          | juste           |
      | SIRET du destinataire                  | 21750001600019  |
      | désaccord sur le SIRET du destinataire | non             |
      | cadre de facturation                   | A1              |
      | exigences du destinataire              | l'un ou l'autre |
      | code service présent                   | oui             |
      | numéro d'engagement présent            | non             |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et la règle "fac-service-ou-engagement" n'est pas citée

  @fac-etat-service @fac-etat-engagement @fac-service
  Scénario: Une facture de l'État sans code service ni engagement est refusée, sans que l'on demande ce qu'il exige
    Étant donné les faits :
      | fait                                   | valeur                       |
      | état du SIRET du destinataire          | celui des services de l'État |
      | désaccord sur le SIRET du destinataire | non                          |
      | cadre de facturation                   | A1                           |
      | code service présent                   | non                          |
      | numéro d'engagement présent            | non                          |
    Quand je pose la question "invoice"
    Alors la réponse est "Refusée"
    Et la règle "fac-etat-service" est citée
    Et la règle "fac-etat-engagement" est citée
    Et la règle "fac-service" n'est pas citée
    Et aucune question ne reste

  @fac-etat-service @fac-etat-engagement
  Scénario: Une facture de l'État qui porte les deux passe, sans que l'on demande ce qu'il exige
    Étant donné les faits :
      | fait                                   | valeur                       |
      | état du SIRET du destinataire          | celui des services de l'État |
      | désaccord sur le SIRET du destinataire | non                          |
      | cadre de facturation                   | A1                           |
      | code service présent                   | oui                          |
      | numéro d'engagement présent            | oui                          |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et la règle "fac-etat-service" n'est pas citée
    Et la règle "fac-etat-engagement" n'est pas citée
    Et aucune question ne reste

  @fac-service @fac-engagement
  Scénario: Une facture complète passe sans que l'on sache ce qu'exige le destinataire
    Étant donné les faits :
      | fait                                   | valeur         |
      | état du SIRET du destinataire          | juste          |
      | SIRET du destinataire                  | 21750001600019 |
      | désaccord sur le SIRET du destinataire | non            |
      | cadre de facturation                   | A1             |
      | code service présent                   | oui            |
      | numéro d'engagement présent            | oui            |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et aucune question ne reste
    Et la règle "fac-service" n'est pas citée
    Et la règle "fac-engagement" n'est pas citée

  @fac-engagement
  Scénario: Sans numéro d'engagement, il faut savoir ce qu'exige le destinataire
    Étant donné les faits :
      | fait                                   | valeur         |
      | état du SIRET du destinataire          | juste          |
      | SIRET du destinataire                  | 21750001600019 |
      | désaccord sur le SIRET du destinataire | non            |
      | cadre de facturation                   | A1             |
      | code service présent                   | oui            |
      | numéro d'engagement présent            | non            |
    Quand je pose la question "invoice"
    Alors la réponse est "À préciser"
    Et les questions portent sur "exigences du destinataire"
    Et répondre "numéro d'engagement" donnerait "Refusée"
    Et répondre "code service" donnerait "Acceptée"
    Et répondre "aucun" donnerait "Acceptée"
    Et la règle "fac-engagement" n'est pas citée

  @fac-numero-absent @fac-numero-longueur @fac-numero-caracteres @fac-numero-date
  Scénario: Un numéro ordinaire passe
    Étant donné les faits :
      | fait              | valeur          |
      | numéro de facture | F2026-0001/B_2+ |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Accepté"
    Et la réponse dit "Aucune règle connue ne s'oppose à « F2026-0001/B_2+ »."
    Et la règle "fac-numero-absent" n'est pas citée
    Et la règle "fac-numero-longueur" n'est pas citée
    Et la règle "fac-numero-caracteres" n'est pas citée
    Et la règle "fac-numero-date" n'est pas citée

  @fac-numero-absent
  Scénario: Une facture sans numéro
    Étant donné les faits :
      | fait                        | valeur |
      | défaut du numéro de facture | absent |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Refusé"
    Et la règle "fac-numero-absent" est citée

  @fac-numero-longueur
  Scénario: Un numéro de 21 caractères est trop long
    Étant donné les faits :
      | fait              | valeur                |
      | numéro de facture | FACTURE-2026-11-00001 |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Refusé"
    Et la règle "fac-numero-longueur" est citée
    Et la réponse dit "« FACTURE-2026-11-00001 » compte 21 caractères ; le maximum est 20."

  @fac-numero-longueur
  Scénario: Un numéro de 20 caractères passe
    Étant donné les faits :
      | fait              | valeur               |
      | numéro de facture | FACTURE-2026-11-0001 |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Accepté"
    Et la règle "fac-numero-longueur" n'est pas citée

  @fac-numero-caracteres
  Scénario: Un espace dans le numéro
    Étant donné les faits :
      | fait              | valeur      |
      | numéro de facture | F 2026 0001 |
    Quand je pose la question "invoice-number"
    Alors la réponse est "À vérifier"
    Et la règle "fac-numero-caracteres" est citée
    Et la réponse dit "les signes - _ / + ; sans espace"

  @fac-numero-date
  Scénario: La date du jour ne fait pas un numéro
    Étant donné la date du "24/11/2026"
    Et les faits :
      | fait              | valeur   |
      | numéro de facture | 20261124 |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Refusé"
    Et la règle "fac-numero-date" est citée
    Et la réponse dit "« 20261124 » est la date du jour"

  @fac-une-par-pdf @fac-syntaxe-zugferd @fac-syntaxe-pivot @fac-syntaxe-pdf
  Scénario: Une facture UBL en lot XML passe sur le portail
    Étant donné les faits :
      | fait                               | valeur  |
      | syntaxe de la facture              | UBL     |
      | nombre de factures dans le fichier | 1       |
      | canal de dépôt                     | Portail |
      | forme du dépôt                     | Lot XML |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "Acceptée"
    Et aucune question ne reste
    Et la règle "fac-une-par-pdf" n'est pas citée
    Et la règle "fac-syntaxe-zugferd" n'est pas citée
    Et la règle "fac-syntaxe-pivot" n'est pas citée
    Et la règle "fac-syntaxe-pdf" n'est pas citée
    Et la mise en garde "facturx-portail" n'accompagne pas la réponse

  @fac-une-par-pdf
  Scénario: Un PDF ne porte qu'une facture
    Étant donné les faits :
      | fait                               | valeur   |
      | syntaxe de la facture              | Factur-X |
      | nombre de factures dans le fichier | 3        |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "Refusée"
    Et la règle "fac-une-par-pdf" est citée
    Et la réponse dit "Ce PDF contient 3 factures ; un PDF n'en porte qu'une."
    Et aucune question ne reste

  @fac-syntaxe-zugferd
  Scénario: ZUGFeRD 1 n'est cité nulle part
    Étant donné les faits :
      | fait                               | valeur    |
      | syntaxe de la facture              | ZUGFeRD 1 |
      | nombre de factures dans le fichier | 1         |
      | canal de dépôt                     | API       |
      | forme du dépôt                     | Lot XML   |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "À vérifier"
    Et la règle "fac-syntaxe-zugferd" est citée
    Et la réponse dit "elles nomment Factur-X"

  @fac-syntaxe-pivot
  Scénario: Le pivot est ce que Chorus Pro remet, pas ce qu'il reçoit
    Étant donné les faits :
      | fait                               | valeur          |
      | syntaxe de la facture              | CPPFacturePivot |
      | nombre de factures dans le fichier | 1               |
      | canal de dépôt                     | EDI             |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "À vérifier"
    Et la règle "fac-syntaxe-pivot" est citée

  @fac-syntaxe-pdf
  Scénario: Un XML dans un dépôt PDF n'est qu'une pièce jointe
    Étant donné les faits :
      | fait                               | valeur    |
      | syntaxe de la facture              | CII       |
      | nombre de factures dans le fichier | 1         |
      | canal de dépôt                     | Portail   |
      | forme du dépôt                     | Dépôt PDF |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "À vérifier"
    Et la règle "fac-syntaxe-pdf" est citée
    Et la réponse dit "ce fichier en CII n'y serait qu'une pièce jointe"
    Et la réponse changerait en "Acceptée" si "la forme du dépôt est Saisie ou Lot XML"

  @fac-syntaxe-pdf
  Scénario: Un Factur-X en dépôt PDF sur le portail passe, avec son histoire
    Étant donné les faits :
      | fait                               | valeur    |
      | syntaxe de la facture              | Factur-X  |
      | nombre de factures dans le fichier | 1         |
      | canal de dépôt                     | Portail   |
      | forme du dépôt                     | Dépôt PDF |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "Acceptée"
    Et la règle "fac-syntaxe-pdf" n'est pas citée
    Et la mise en garde "facturx-portail" accompagne la réponse
    Et la mise en garde "facturx-lots" accompagne la réponse
    Et la mise en garde "facturx-processus" accompagne la réponse
    Et la mise en garde "facturx-api" n'accompagne pas la réponse

  Scénario: Un Factur-X par API en dépôt PDF appelle une autre mise en garde
    Étant donné les faits :
      | fait                               | valeur    |
      | syntaxe de la facture              | Factur-X  |
      | nombre de factures dans le fichier | 1         |
      | canal de dépôt                     | API       |
      | forme du dépôt                     | Dépôt PDF |
    Quand je pose la question "invoice-deposit"
    Alors la réponse est "Acceptée"
    Et la mise en garde "facturx-api" accompagne la réponse
    Et la mise en garde "facturx-portail" n'accompagne pas la réponse

  @fac-cadre
  Plan du scénario: Chaque cadre de facturation connu est admis
    Étant donné les faits :
      | fait                                   | valeur             |
      | état du SIRET du destinataire          | juste              |
      | désaccord sur le SIRET du destinataire | non                |
      | cadre de facturation                   | <cadre>            |
      | exigences du destinataire              | ni l'un ni l'autre |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"

    Exemples:
      | cadre |
      | A1    |
      | A2    |
      | A3    |
      | A4    |
      | A5    |
      | A6    |
      | A7    |
      | A8    |
      | A9    |
      | A10   |
      | A11   |
      | A12   |
      | A13   |
      | A14   |
      | A15   |
      | A16   |
      | A17   |
      | A18   |
      | A19   |
      | A20   |
      | A21   |
      | A22   |
      | A23   |
      | A24   |
      | A25   |
      | B1    |
      | B2    |
      | B4    |
      | B7    |
      | B8    |
      | B9    |
      | S1    |
      | S2    |
      | S3    |
      | S4    |
      | S6    |
      | S7    |
      | S8    |
      | S9    |
      | M1    |
      | M2    |
      | M4    |
      | M8    |
      | M9    |

  Scénario: Des cas où tout est dit, de « Vérifier à qui s'adresse une facture »
    Alors ces cas de "invoice" se décident ainsi :
      | cas                                                                                                                                                                                                              | réponse    | règles                                               | questions                                                                                                                                      | issues possibles   | changements                                                                                                                                                                                   |
      | cadre de facturation : A1 ; exigences du destinataire : le code service ou le numéro d'engagement ; code service présent : oui ; numéro d'engagement présent : oui                                               | À préciser | aucun                                                | état du SIRET du destinataire ; désaccord sur le SIRET du destinataire                                                                         | Acceptée ; Refusée | exigences du destinataire + code service présent → Refusée ; exigences du destinataire + numéro d'engagement présent → Refusée ; code service présent + numéro d'engagement présent → Refusée |
      | état du SIRET du destinataire : juste                                                                                                                                                                            | À préciser | aucun                                                | désaccord sur le SIRET du destinataire ; cadre de facturation ; exigences du destinataire ; code service présent ; numéro d'engagement présent | Acceptée ; Refusée | état du SIRET du destinataire → Refusée                                                                                                                                                       |
      | état du SIRET du destinataire : faux par sa clé ; désaccord sur le SIRET du destinataire : oui ; cadre de facturation :  ; exigences du destinataire : ni l'un ni l'autre                                        | À vérifier | fac-siret-cle ; fac-siret-divergent                  | aucun                                                                                                                                          | Acceptée           | état du SIRET du destinataire + désaccord sur le SIRET du destinataire → Acceptée ; état du SIRET du destinataire → Refusée                                                                   |
      | désaccord sur le SIRET du destinataire : oui ; exigences du destinataire : le code service et le numéro d'engagement ; code service présent : non ; numéro d'engagement présent : non                            | Refusée    | fac-service ; fac-engagement                         | aucun                                                                                                                                          | Refusée            | aucun                                                                                                                                                                                         |
      | état du SIRET du destinataire : faux par sa clé ; désaccord sur le SIRET du destinataire : oui ; cadre de facturation : XYZ ; exigences du destinataire : ni l'un ni l'autre ; numéro d'engagement présent : non | À vérifier | fac-siret-cle ; fac-siret-divergent ; fac-cadre      | aucun                                                                                                                                          | Acceptée           | état du SIRET du destinataire → Refusée ; exigences du destinataire → Refusée                                                                                                                 |
      | état du SIRET du destinataire : celui des services de l'État ; code service présent : non ; numéro d'engagement présent : non                                                                                    | Refusée    | fac-etat-service ; fac-etat-engagement               | aucun                                                                                                                                          | Refusée            | aucun                                                                                                                                                                                         |
      | état du SIRET du destinataire : celui des services de l'État ; exigences du destinataire : le code service ; code service présent : non ; numéro d'engagement présent : non                                      | Refusée    | fac-etat-service ; fac-etat-engagement ; fac-service | aucun                                                                                                                                          | Refusée            | aucun                                                                                                                                                                                         |

  Scénario: Des cas où tout est dit, de « Vérifier un numéro de facture »
    Alors ces cas de "invoice-number" se décident ainsi :
      | cas                                                                                                  | réponse | règles                                  | questions | issues possibles | changements                                                           |
      | longueur du numéro de facture : 21 ; défaut du numéro de facture : absent                            | Refusé  | fac-numero-absent ; fac-numero-longueur | aucun     | Refusé           | longueur du numéro de facture + défaut du numéro de facture → Accepté |
      | longueur du numéro de facture : 21 ; défaut du numéro de facture : écrit avec un caractère non admis | Refusé  | fac-numero-longueur                     | aucun     | Refusé           | longueur du numéro de facture + défaut du numéro de facture → Accepté |

  Scénario: Des cas où tout est dit, de « Vérifier le canal d'un fichier de facture »
    Alors ces cas de "invoice-deposit" se décident ainsi :
      | cas                                                                                                                                          | réponse    | règles                              | questions                                                                                    | issues possibles   | changements                                                                                                                             |
      | syntaxe de la facture : pivot de Chorus Pro ; nombre de factures dans le fichier : 2 ; canal de dépôt : Portail ; forme du dépôt : Dépôt PDF | À vérifier | fac-syntaxe-pivot ; fac-syntaxe-pdf | aucun                                                                                        | Acceptée           | syntaxe de la facture + canal de dépôt → Acceptée ; syntaxe de la facture + forme du dépôt → Acceptée ; syntaxe de la facture → Refusée |
      | aucun                                                                                                                                        | À préciser | aucun                               | syntaxe de la facture ; nombre de factures dans le fichier ; canal de dépôt ; forme du dépôt | Acceptée ; Refusée | aucun                                                                                                                                   |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre                |
      | invoices | Contenu des factures |
    Et ces sources sont :
      | source              | titre                                                                                            | éditeur               |
      | oca-chorus          | Module Chorus Pro du logiciel Odoo, version 18 : données obligatoires d'une facture              | OCA                   |
      | cpp-2017            | Champs de l'API Chorus Pro de 2017                                                               | AIFE                  |
      | gobl-cadres         | Codes et libellés des cadres de facturation de Chorus Pro, bibliothèque GOBL                     | Invopop               |
      | gobl-cadres-reforme | Codes des cadres de facturation de la réforme, bibliothèque gobl.fr.ctc                          | Invopop               |
      | fnfe-br-fr-02       | Contrôles de la réforme, règle BR-FR-02 : forme du numéro de facture                             | FNFE-MPE              |
      | ccp-d2192-2         | Mentions obligatoires des factures électroniques (code de la commande publique, article D2192-2) | République française  |
      | aife-numero         | Bien renseigner son numéro de facture                                                            | AIFE                  |
      | aife-depot-portail  | Déposer une facture unitaire ou par lot                                                          | AIFE                  |
      | agedi-service       | Aide au dépôt sur Chorus Pro : code service inconnu ou inactif                                   | AGEDI                 |
      | piste-syntaxes      | Syntaxes des flux de Chorus Pro                                                                  | AIFE                  |
      | affacturage         | L'affacturage sur Chorus Pro, comment ça marche ?                                                | Communauté Chorus Pro |
      | sous-traitance      | Fiche F32137, paiement direct du sous-traitant                                                   | service-public.fr     |
      | prelevement-sepa    | Questions fréquentes, Chorus Pro et le prélèvement SEPA                                          | vigicom.fr            |
      | loxya-427           | Échange n° 427 : facture PDF/A-3 déposée sur Chorus Pro                                          | Loxya                 |
      | aife-saisie         | Saisir une facture (documentation, lue en anglais et en partie)                                  | AIFE                  |
      | siret-etat          | Contrôle des factures exportées de Chorus Pro, programme gestion-eclairee                        | beta.gouv.fr          |
      | adresse-peppol      | Module Chorus Pro du logiciel Odoo : adresse Peppol de Chorus Pro                                | Odoo                  |
    Et ces sources se lisent :
      | source              | daté du    | lu le      | lecture  | cité par                             | adresse                                                                                                                                                                           | sans lien                              |
      | oca-chorus          |            | 24/11/2026 | copie    |                                      | https://github.com/OCA/l10n-france/blob/18.0/l10n_fr_chorus_account/models/account_move.py                                                                                        |                                        |
      | cpp-2017            |            | 24/11/2026 | citation | le programme C# de CPP-2017          | https://github.com/CPP-2017/ChorusPro/blob/HEAD/ChorusProAPI/API/Factures/DeposerPdfFacture.cs                                                                                    |                                        |
      | gobl-cadres         |            | 24/11/2026 | copie    |                                      | https://github.com/invopop/gobl/blob/HEAD/addons/fr/choruspro/extensions.go                                                                                                       |                                        |
      | gobl-cadres-reforme |            | 24/11/2026 | copie    |                                      | https://github.com/invopop/gobl.fr.ctc/blob/HEAD/addon/dgfip/dgfip.go                                                                                                             |                                        |
      | fnfe-br-fr-02       |            | 24/11/2026 | copie    |                                      | https://github.com/fnfempe/France_RFE/blob/HEAD/FNFE_RFE_INVOICE/UBL/EXTENDED-CTC-FR/schematron/BR-FR-Flux2-Schematron-UBL_WARNING.sch                                            |                                        |
      | ccp-d2192-2         |            | 24/11/2026 | citation | la fiche F23386 de service-public.fr | https://www.service-public.fr/professionnels-entreprises/vosdroits/F23386                                                                                                         |                                        |
      | aife-numero         | 28/03/2023 | 24/11/2026 | copie    |                                      | https://communaute.chorus-pro.gouv.fr/category/good-practices/                                                                                                                    |                                        |
      | aife-depot-portail  |            | 24/11/2026 | copie    |                                      | https://communaute.chorus-pro.gouv.fr/documentation/deposer-une-facture-unitaire-ou-par-lot-2/                                                                                    |                                        |
      | agedi-service       |            | 24/11/2026 | copie    |                                      | https://public.agedi.fr/knowsystem/web-compta-ack-ko-le-code-service-de-la-structure-publique-destinataire-emettrice-est-inconnu-ou-inactif-dans-chorus-pro-comment-corriger-2166 |                                        |
      | piste-syntaxes      |            | 24/11/2026 | citation | le programme piste-gouv-fr           | https://github.com/turbo124/piste-gouv-fr/blob/HEAD/src/Api/ChorusPro/Type/ISyntaxeFlux.php                                                                                       |                                        |
      | affacturage         |            | 24/11/2026 | copie    |                                      | https://communaute.chorus-pro.gouv.fr/category/good-practices/?lang=en                                                                                                            |                                        |
      | sous-traitance      |            | 24/11/2026 | copie    |                                      | https://www.service-public.fr/professionnels-entreprises/vosdroits/F32137                                                                                                         |                                        |
      | prelevement-sepa    |            | 24/11/2026 | copie    |                                      |                                                                                                                                                                                   | l'adresse de la page n'a pas été notée |
      | loxya-427           | 07/08/2026 | 24/11/2026 | copie    |                                      | https://github.com/Loxya/Loxya/issues/427                                                                                                                                         |                                        |
      | aife-saisie         |            | 24/11/2026 | copie    |                                      | https://communaute.chorus-pro.gouv.fr/documentation/saisir-une-facture                                                                                                            |                                        |
      | siret-etat          |            | 24/11/2026 | copie    |                                      | https://github.com/betagouv/gestion-eclairee/blob/HEAD/gesec/data/pipeline/layer_2_silver/cpro_export_factures.py                                                                 |                                        |
      | adresse-peppol      |            | 24/11/2026 | copie    |                                      | https://github.com/odoo/odoo/blob/HEAD/addons/l10n_fr_facturx_chorus_pro/models/account_edi_xml_ubl_bis3.py                                                                       |                                        |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision        | libellé                                   | question                                                    | article         | sujet   | mises en garde                                                |
      | invoice         | Vérifier à qui s'adresse une facture      | Cette facture dit-elle à qui elle s'adresse comme il faut ? |                 | invoice |                                                               |
      | invoice-number  | Vérifier un numéro de facture             | Ce numéro de facture sera-t-il accepté ?                    |                 | invoice |                                                               |
      | invoice-deposit | Vérifier le canal d'un fichier de facture | Ce fichier de facture peut-il passer par ce canal ?         | rejets-edi-flux | file    | facturx-portail, facturx-lots, facturx-processus, facturx-api |
    Et les issues de "invoice" sont :
      | issue    | libellé  | dit                                                                                                 |
      | accepted | Acceptée | Aucune règle connue ne s'oppose à ce que la facture dit du destinataire et du cadre de facturation. |
      | refused  | Refusée  |                                                                                                     |
    Et les issues de "invoice-number" sont :
      | issue    | libellé | dit                                                     |
      | accepted | Accepté | Aucune règle connue ne s'oppose à « {invoice_number} ». |
      | refused  | Refusé  |                                                         |
    Et les issues de "invoice-deposit" sont :
      | issue    | libellé  | dit                                         |
      | accepted | Acceptée | Aucune règle connue ne s'oppose à ce dépôt. |
      | refused  | Refusée  |                                             |

  Scénario: Ce que disent les règles de « Vérifier à qui s'adresse une facture »
    Alors ces règles disent :
      | règle                     | dit                                                                                                     | conseil                                                                                                             |
      | fac-siret-absent          | La facture ne donne pas le SIRET du destinataire ; il est toujours obligatoire.                         | Ajoutez le SIRET de la structure publique : il se lit dans l'annuaire de Chorus Pro.                                |
      | fac-siret-chiffres        | « {buyer_siret} » n'est pas un SIRET : 14 chiffres sont attendus.                                       | Recopiez le SIRET du destinataire. Dans un tableur, mettez d'abord la cellule au format texte.                      |
      | fac-siret-etranger        | « {buyer_siret} » n'est pas un SIRET, mais un autre identifiant                                         | Ajoutez le SIRET de la structure publique. Les autres identifiants ne désignent que des fournisseurs.               |
      | fac-siret-cle             | « {buyer_siret} » a 14 chiffres, mais sa clé de contrôle est fausse.                                    | Comparez-le, chiffre par chiffre, avec le bon de commande ou l'annuaire de Chorus Pro.                              |
      | fac-siret-divergent       | La facture donne au destinataire plusieurs SIRET différents, dont « {buyer_siret} ».                    | Écrivez le même SIRET à toutes les places, ou ôtez ceux qui désignent un autre établissement.                       |
      | fac-cadre                 | « {framework} » n'est pas un cadre de facturation connu : ni A1 à A25, ni un code de la réforme.        | Pour la facture d'un fournisseur, le cadre est A1. Vérifiez le réglage de votre logiciel.                           |
      | fac-cadre-s5              | Le cadre S5 n'est pas admis pour un destinataire public, selon les règles de la réforme (BR-FR-CPRO-24) | Pour la demande de paiement direct d'un sous-traitant, employez S3.                                                 |
      | fac-etat-service          | Une facture adressée à un service de l'État porte toujours un code service : il manque.                 | Demandez au service son code, ou cherchez-le dans l'annuaire de Chorus Pro ; dans les données, il s'écrit en BT-10. |
      | fac-etat-engagement       | Une facture adressée à un service de l'État porte toujours un numéro d'engagement : il manque.          | Recopiez le numéro d'engagement du bon de commande ; dans les données, il s'écrit en BT-13.                         |
      | fac-service               | Le destinataire exige {recipient_requires} : le code service manque.                                    | Demandez le code service au destinataire, ou cherchez-le dans l'annuaire de Chorus Pro                              |
      | fac-engagement            | Le destinataire exige {recipient_requires} : le numéro d'engagement manque.                             | Recopiez le numéro d'engagement du bon de commande ; dans les données, il s'écrit en BT-13.                         |
      | fac-service-ou-engagement | Le destinataire exige {recipient_requires} : la facture ne porte ni l'un ni l'autre.                    | Ajoutez le numéro d'engagement du bon de commande, ou le code service.                                              |
    Et ces règles reposent sur :
      | règle                     | source      | déduite | pourquoi                                                                                             |
      | fac-siret-absent          | oca-chorus  |         |                                                                                                      |
      | fac-siret-chiffres        | cpp-2017    |         |                                                                                                      |
      | fac-siret-etranger        | gobl-cpro   |         |                                                                                                      |
      | fac-siret-cle             | prudence    | oui     | une clé fausse montre presque toujours une faute de frappe, mais des exemples publiés en portent une |
      | fac-siret-divergent       | prudence    | oui     | aucune source ne dit lequel Chorus Pro retient                                                       |
      | fac-cadre                 | gobl-cadres |         |                                                                                                      |
      | fac-cadre-s5              | gobl-cpro   |         |                                                                                                      |
      | fac-etat-service          | aife-saisie |         |                                                                                                      |
      | fac-etat-engagement       | aife-saisie |         |                                                                                                      |
      | fac-service               | oca-chorus  |         |                                                                                                      |
      | fac-engagement            | oca-chorus  |         |                                                                                                      |
      | fac-service-ou-engagement | oca-chorus  |         |                                                                                                      |
    Et ces règles apportent :
      | règle                     | notes                                               |
      | fac-siret-absent          | siret-reforme, siret-ou                             |
      | fac-siret-chiffres        | siret-reforme                                       |
      | fac-siret-etranger        | siret-reforme                                       |
      | fac-siret-cle             | siret-poste                                         |
      | fac-siret-divergent       | siret-ou                                            |
      | fac-cadre                 | cadre-api                                           |
      | fac-etat-service          | etat-un-siret, service-actif                        |
      | fac-etat-engagement       | etat-un-siret, engagement-etat, etat-adresse-peppol |
      | fac-service               | service-actif                                       |
      | fac-engagement            | service-exige-engagement, engagement-etat           |
      | fac-service-ou-engagement | service-actif, engagement-etat                      |

  Scénario: Ce que disent les règles de « Vérifier un numéro de facture »
    Alors ces règles disent :
      | règle                 | dit                                                                                                   | conseil                                                                                                         |
      | fac-numero-absent     | La facture n'a pas de numéro ; il fait partie des mentions obligatoires.                              | Donnez à la facture un numéro unique.                                                                           |
      | fac-numero-longueur   | « {invoice_number} » compte {invoice_number_length} caractères ; le maximum est {invoice_number_max}. | Raccourcissez le numéro : préfixe plus court, année sur deux chiffres.                                          |
      | fac-numero-caracteres | « {invoice_number} » contient un caractère que la source ne cite pas parmi ceux qu'un numéro admet.   | Pour ne rien risquer, n'employez que des lettres sans accent, des chiffres et les signes - _ / + ; sans espace. |
      | fac-numero-date       | « {invoice_number} » est la date du jour ; elle ne peut pas servir de numéro.                         | Reprenez le numéro écrit sur la facture, ou ajoutez à la date un numéro d'ordre.                                |
    Et ces règles reposent sur :
      | règle                 | source      | déduite | pourquoi                                                               |
      | fac-numero-absent     | ccp-d2192-2 |         |                                                                        |
      | fac-numero-longueur   | cpp-2017    |         |                                                                        |
      | fac-numero-caracteres | cpp-2017    | oui     | la source cite les signes admis, sans dire que les autres sont refusés |
      | fac-numero-date       | aife-numero |         |                                                                        |
    Et ces règles apportent :
      | règle                 | notes                         |
      | fac-numero-absent     | numero-unique                 |
      | fac-numero-longueur   | numero-longueur-reforme       |
      | fac-numero-caracteres | numero-caracteres-reforme     |
      | fac-numero-date       | numero-unique, pdf-tient-lieu |

  Scénario: Ce que disent les règles de « Vérifier le canal d'un fichier de facture »
    Alors ces règles disent :
      | règle               | dit                                                                                                        | conseil                                                                   |
      | fac-une-par-pdf     | Ce PDF contient {invoices_in_file} factures ; un PDF n'en porte qu'une.                                    | Faites un PDF par facture.                                                |
      | fac-syntaxe-zugferd | Aucune source ne cite ZUGFeRD 1 parmi les syntaxes que Chorus Pro reçoit                                   | Faites produire un Factur-X par votre logiciel, ou déposez un PDF simple. |
      | fac-syntaxe-pivot   | Le pivot est la syntaxe des factures que Chorus Pro remet au destinataire ; aucune source ne le cite, sous | Déposez la facture en UBL, en CII, en Factur-X ou en PDF.                 |
      | fac-syntaxe-pdf     | En dépôt PDF, la facture est un PDF : ce fichier en {syntax} n'y serait qu'une pièce jointe.               | Déposez-le comme lot XML, ou déposez le PDF de la facture.                |
    Et ces règles reposent sur :
      | règle               | source            | déduite | pourquoi                                                                                                     |
      | fac-une-par-pdf     | prudence          | oui     | rien ne dit laquelle des factures d'un même PDF serait lue                                                   |
      | fac-syntaxe-zugferd | aife-api-factures |         |                                                                                                              |
      | fac-syntaxe-pivot   | piste-syntaxes    | oui     | la liste des syntaxes donne ce format aux flux sortants (OUT_DP_CPP_FACTURE) ; aux flux entrants, elle donne |
      | fac-syntaxe-pdf     | aife-api-factures | oui     | la source donne les formats d'un dépôt PDF, et ne dit rien d'un XML déposé ainsi                             |
    Et ces règles apportent :
      | règle           | notes             |
      | fac-syntaxe-pdf | depot-pdf-formats |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde     | dit                                                                                                                        | source             |
      | facturx-portail   | Vérifiez dans « Suivi des flux » ; après un rejet, le fournisseur s'est vu répondre de convertir le fichier en PDF simple. | suivi-des-flux     |
      | facturx-lots      | En août 2026, un fournisseur s'est vu répondre que le PDF/A-3 est fait pour le dépôt par lots                              | loxya-427          |
      | facturx-processus | Pour l'AIFE, le Factur-X suit le même processus de dépôt que le XML, en dépit de son nom.                                  | aife-depot-portail |
      | facturx-api       | Par API, un Factur-X s'envoie comme un flux, sous la syntaxe IN_DP_E2_CII_FACTURX.                                         | aife-api-factures  |
    Et ces notes disent :
      | note                      | dit                                                                                                                              | source            |
      | siret-reforme             | La réforme demande elle aussi le SIRET du destinataire public (BR-FR-CPRO-10).                                                   | gobl-cpro         |
      | siret-ou                  | il s'écrit comme identifiant du destinataire (BT-46), identifiant légal (BT-47) ou adresse électronique (BT-49).                 | prudence          |
      | siret-poste               | Les établissements de La Poste suivent un autre calcul, dont la vérification tient compte.                                       | prudence          |
      | service-actif             | Un code service inconnu ou inactif dans l'annuaire de Chorus Pro fait rejeter la facture.                                        | agedi-service     |
      | service-exige-engagement  | Le service choisi peut, à lui seul, exiger le numéro d'engagement.                                                               | oca-chorus        |
      | engagement-etat           | Si le destinataire est un service de l'État, Chorus Pro vérifie que le numéro d'engagement existe.                               | oca-chorus        |
      | etat-un-siret             | Les factures des services de l'État vont toutes au même SIRET, 110 002 011 00044 : c'est le code service qui désigne le service. | siret-etat        |
      | etat-adresse-peppol       | Ce numéro est aussi l'adresse Peppol de Chorus Pro, pour tous les destinataires publics : il ne désigne                          | adresse-peppol    |
      | cadre-api                 | Par API, la soumission d'une facture simple n'admet que les cadres A1, A2, A9 et A12.                                            | aife-api-factures |
      | numero-longueur-reforme   | La réforme garde cette limite pour les destinataires publics (BR-FR-CPRO-02).                                                    | gobl-cpro         |
      | numero-caracteres-reforme | La FNFE, pour la réforme, n'admet que ces mêmes caractères, sans espace (BR-FR-02).                                              | fnfe-br-fr-02     |
      | numero-unique             | Le numéro doit être unique, par fournisseur et par année. Un doublon est rejeté.                                                 | aife-numero       |
      | depot-pdf-formats         | Par API, un dépôt PDF admet le PDF non signé et le PDF signé, en PAdES ou en XAdES.                                              | aife-api-factures |
      | pdf-tient-lieu            | Le numéro déclaré doit être celui du PDF, qui tient lieu d'original.                                                             | aife-numero       |
    Et ces points ne sont pas décidés :
      | point                          | dit                                                                                                                     | pourquoi                                                                                 | source           |
      | affacturage                    | Une facture cédée à un factor porte une mention particulière, et les coordonnées bancaires du factor.                   | Ce que doit porter la facture dépend du canal et du format : ce site ne le contrôle pas. | affacturage      |
      | sous-traitant-paye-directement | Le sous-traitant payé directement dépose sa facture sous le cadre A9, et le titulaire a quinze jours pour se prononcer. | Ce site ne suit pas ce circuit et ne compte pas ces jours.                               | sous-traitance   |
      | prelevement-sepa               | Passer par Chorus Pro n'empêche pas le prélèvement SEPA.                                                                | Ce site ne traite pas du paiement, et un seul texte le dit.                              | prelevement-sepa |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait                  | libellé                                | question                                                                                 | aide                                                                                                      | lu  |
      | buyer_siret_state     | état du SIRET du destinataire          | Comment se présente le SIRET du destinataire ?                                           | Un SIRET compte 14 chiffres. Le dernier est une clé qui se calcule à partir des autres.                   | oui |
      | buyer_siret           | SIRET du destinataire                  | Quel est le SIRET du destinataire ?                                                      | C'est le numéro à 14 chiffres de la structure publique qui reçoit la facture.                             | oui |
      | siret_disagreement    | désaccord sur le SIRET du destinataire | Plusieurs endroits de la facture donnent-ils des SIRET différents pour le destinataire ? | Le SIRET du destinataire peut s'écrire comme identifiant                                                  | oui |
      | recipient_requires    | exigences du destinataire              | Qu'exige le destinataire, le code service, le numéro d'engagement, ou les deux ?         | L'annuaire de Chorus Pro le dit pour chaque structure publique. Le bon de commande le rappelle souvent.   |     |
      | has_service_code      | code service présent                   | La facture porte-t-elle un code service ?                                                | Il désigne le service du destinataire qui traite la facture.                                              | oui |
      | has_engagement        | numéro d'engagement présent            | La facture porte-t-elle un numéro d'engagement ?                                         | Il se lit sur le bon de commande. On le nomme aussi EJ, engagement juridique.                             | oui |
      | framework             | cadre de facturation                   | Quel est le code du cadre de facturation ?                                               | Par exemple A1 pour la facture d'un fournisseur. Laissez vide si la facture n'en porte pas.               | oui |
      | invoice_number        | numéro de facture                      | Quel est le numéro de la facture ?                                                       | Recopiez-le comme il s'écrit sur la facture.                                                              | oui |
      | invoice_number_length | longueur du numéro de facture          | Combien de caractères compte le numéro de la facture ?                                   |                                                                                                           |     |
      | invoice_number_flaw   | défaut du numéro de facture            | Le numéro de la facture présente-t-il un défaut ?                                        | Cherchez un numéro vide, un espace, une lettre accentuée, un autre signe que - _ / +, ou la date du jour. |     |
      | syntax                | syntaxe de la facture                  | Dans quelle syntaxe la facture est-elle écrite ?                                         | Un logiciel de facturation la nomme. Un PDF qui contient des données est un Factur-X.                     | oui |
      | invoices_in_file      | nombre de factures dans le fichier     | Combien de factures le fichier contient-il ?                                             |                                                                                                           | oui |
    Et ces faits se racontent ainsi :
      | fait                  | si oui                                                | si non                                               | sinon                         | tournure                            | unité      |
      | buyer_siret_state     |                                                       |                                                      |                               | le SIRET du destinataire est {}     |            |
      | buyer_siret           |                                                       |                                                      | l'identifiant du destinataire | le SIRET du destinataire est « {} » |            |
      | siret_disagreement    | la facture donne plusieurs SIRET pour le destinataire | la facture ne donne qu'un SIRET pour le destinataire |                               |                                     |            |
      | recipient_requires    |                                                       |                                                      |                               | le destinataire exige {}            |            |
      | has_service_code      | la facture porte un code service                      | la facture ne porte pas de code service              |                               |                                     |            |
      | has_engagement        | la facture porte un numéro d'engagement               | la facture ne porte pas de numéro d'engagement       |                               |                                     |            |
      | framework             |                                                       |                                                      | ce cadre                      | le cadre de facturation est « {} »  |            |
      | invoice_number        |                                                       |                                                      | ce numéro                     | le numéro de la facture est « {} »  |            |
      | invoice_number_length |                                                       |                                                      |                               | le numéro de la facture compte {}   | caractères |
      | invoice_number_flaw   |                                                       |                                                      |                               | le numéro de la facture est {}      |            |
      | syntax                |                                                       |                                                      |                               | la facture est en {}                |            |
      | invoices_in_file      |                                                       |                                                      |                               | le fichier contient {}              | factures   |
    Et les choix de "buyer_siret_state" sont :
      | choix     | libellé                           |
      | valid     | juste                             |
      | state     | celui des services de l'État      |
      | absent    | absent                            |
      | malformed | mal formé                         |
      | wrong_key | faux par sa clé                   |
      | foreign   | remplacé par un autre identifiant |
    Et les choix de "recipient_requires" sont :
      | choix      | libellé                                   |
      | service    | le code service                           |
      | engagement | le numéro d'engagement                    |
      | both       | le code service et le numéro d'engagement |
      | either     | le code service ou le numéro d'engagement |
      | none       | ni l'un ni l'autre                        |
    Et les choix de "invoice_number_flaw" sont :
      | choix      | libellé                           |
      | none       | sans défaut connu                 |
      | absent     | absent                            |
      | characters | écrit avec un caractère non admis |
      | today      | la date du jour                   |

  Scénario: Les limites, et d'où elles viennent
    Étant donné la date du "24/11/2026"
    Alors ces valeurs sont :
      | valeur             | vaut | unité      | libellé                                | source   |
      | invoice_number_max | 20   | caractères | longueur maximale du numéro de facture | cpp-2017 |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                | titre                                                                              | étendue  | source            |
      | frameworks           | Cadres de facturation connus                                                       | ouverte  | gobl-cadres       |
      | invoice_number_signs | Signes admis dans un numéro de facture, outre les lettres de A à Z et les chiffres | non dite | cpp-2017          |
      | state_sirets         | SIRET commun des services de l'État                                                | non dite | siret-etat        |
      | invoice_syntaxes     | Syntaxes de facture que ce site sait lire                                          | non dite | aife-api-factures |
      | billing_frameworks   | Cadres de facturation de Chorus Pro                                                | non dite | gobl-cadres       |
      | reform_frameworks    | Cadres de facturation de la réforme                                                | non dite | gobl-cadres       |
      | xml_syntaxes         | Syntaxes écrites en XML                                                            | non dite | aife-api-factures |
      | pdf_syntaxes         | Syntaxes portées par un PDF                                                        | non dite | aife-api-factures |
    Et la liste "frameworks" contient exactement :
      | élément | libellé                                                                                                     | note                                                      | source              |
      | A1      | Dépôt par un fournisseur d'une facture                                                                      |                                                           |                     |
      | A2      | Dépôt par un fournisseur d'une facture déjà payée                                                           |                                                           |                     |
      | A3      | Dépôt par un fournisseur d'un mémoire de frais de justice                                                   |                                                           |                     |
      | A4      | Dépôt par un fournisseur d'un projet de décompte mensuel                                                    |                                                           |                     |
      | A5      | Dépôt par un fournisseur d'un état d'acompte                                                                |                                                           |                     |
      | A6      | Pièce de facturation de travaux transmise au service financier                                              |                                                           |                     |
      | A7      | Dépôt par un fournisseur d'un projet de décompte final                                                      |                                                           |                     |
      | A8      | Dépôt par un fournisseur d'un décompte général et définitif                                                 |                                                           |                     |
      | A9      | Dépôt par un sous-traitant d'une facture                                                                    | Un valideur doit donner son accord avant le destinataire. |                     |
      | A10     | Dépôt par un sous-traitant d'un projet de décompte mensuel                                                  |                                                           |                     |
      | A11     | Dépôt par un sous-traitant d'un projet de décompte final                                                    | Libellé tiré du code : aucune source ne donne le sien.    | aife-api-factures   |
      | A12     | Dépôt par un cotraitant d'une facture                                                                       | Un valideur doit donner son accord avant le destinataire. |                     |
      | A13     | Dépôt par un cotraitant d'un projet de décompte mensuel                                                     |                                                           |                     |
      | A14     | Dépôt par un cotraitant d'un projet de décompte final                                                       |                                                           |                     |
      | A15     | Dépôt par une MOE d'un état d'acompte                                                                       |                                                           |                     |
      | A16     | Dépôt par une MOE d'un état d'acompte validé                                                                |                                                           |                     |
      | A17     | Dépôt par une MOE d'un projet de décompte général                                                           |                                                           |                     |
      | A18     | Dépôt par une MOE d'un décompte général                                                                     |                                                           |                     |
      | A19     | Dépôt par une MOA d'un état d'acompte validé                                                                |                                                           |                     |
      | A20     | Dépôt par une MOA d'un décompte général                                                                     |                                                           |                     |
      | A21     | Dépôt par un bénéficiaire d'une demande de remboursement de la TIC                                          |                                                           |                     |
      | A22     | Dépôt par un fournisseur ou mandataire d'un projet de décompte général dans le cadre d'une procédure tacite |                                                           |                     |
      | A23     | Dépôt par un fournisseur ou mandataire d'un décompte général et définitif tacite                            |                                                           |                     |
      | A24     | Dépôt par une MOE d'un décompte général et définitif tacite                                                 |                                                           |                     |
      | A25     | Dépôt par une MOA d'un décompte général et définitif dans le cadre d'une procédure tacite                   | Le code de l'API nomme la MOE, le libellé nomme la MOA.   |                     |
      | B1      | Facture de biens                                                                                            |                                                           | gobl-cadres-reforme |
      | B2      | Facture de biens déjà payée                                                                                 |                                                           | gobl-cadres-reforme |
      | B4      | Facture définitive de biens, après acompte                                                                  |                                                           | gobl-cadres-reforme |
      | B7      | Facture de biens dont la TVA est déjà collectée                                                             |                                                           | gobl-cadres-reforme |
      | B8      | Facture de biens de plusieurs vendeurs                                                                      |                                                           | gobl-cadres-reforme |
      | B9      | Facture de biens bidirectionnelle                                                                           |                                                           | gobl-cadres-reforme |
      | S1      | Facture de services                                                                                         |                                                           | gobl-cadres-reforme |
      | S2      | Facture de services déjà payée                                                                              |                                                           | gobl-cadres-reforme |
      | S3      | Demande de paiement direct d'un sous-traitant, destinataire public                                          |                                                           | gobl-cadres-reforme |
      | S4      | Facture définitive de services, après acompte                                                               |                                                           | gobl-cadres-reforme |
      | S5      | Facture d'un sous-traitant                                                                                  |                                                           | gobl-cadres-reforme |
      | S6      | Facture d'un cotraitant                                                                                     |                                                           | gobl-cadres-reforme |
      | S7      | Facture de services dont la TVA est déjà collectée                                                          |                                                           | gobl-cadres-reforme |
      | S8      | Facture de services de plusieurs vendeurs                                                                   |                                                           | gobl-cadres-reforme |
      | S9      | Facture de services bidirectionnelle                                                                        |                                                           | gobl-cadres-reforme |
      | M1      | Facture mixte, biens et services                                                                            |                                                           | gobl-cadres-reforme |
      | M2      | Facture mixte déjà payée                                                                                    |                                                           | gobl-cadres-reforme |
      | M4      | Facture mixte définitive, après acompte                                                                     |                                                           | gobl-cadres-reforme |
      | M8      | Facture mixte de plusieurs vendeurs                                                                         |                                                           | gobl-cadres-reforme |
      | M9      | Facture mixte bidirectionnelle                                                                              |                                                           | gobl-cadres-reforme |
    Et la liste "frameworks" dit de ses éléments :
      | élément | code_api                                                 | soumettre_facture | nature   |
      | A1      | A1_FACTURE_FOURNISSEUR                                   | oui               |          |
      | A2      | A2_FACTURE_FOURNISSEUR_DEJA_PAYEE                        | oui               |          |
      | A3      | A3_MEMOIRE_JUSTICE                                       |                   |          |
      | A4      | A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR                   |                   |          |
      | A5      | A5_ETAT_ACOMPTE_FOURNISSEUR                              |                   |          |
      | A6      | A6_ETAT_ACOMPTE_VALIDE_FOURNISSEUR                       |                   |          |
      | A7      | A7_PROJET_DECOMPTE_FINAL_FOURNISSEUR                     |                   |          |
      | A8      | A8_DECOMPTE_GENERAL_DEFINITIF_FOURNISSEUR                |                   |          |
      | A9      | A9_FACTURE_SOUSTRAITANT                                  | oui               |          |
      | A10     | A10_PROJET_DECOMPTE_MENSUEL_SOUSTRAITANT                 |                   |          |
      | A11     | A11_PROJET_DECOMPTE_FINAL_SOUSTRAITANT                   |                   |          |
      | A12     | A12_FACTURE_COTRAITANT                                   | oui               |          |
      | A13     | A13_PROJET_DECOMPTE_MENSUEL_COTRAITANT                   |                   |          |
      | A14     | A14_PROJET_DECOMPTE_FINAL_COTRAITANT                     |                   |          |
      | A15     | A15_ETAT_ACOMPTE_MOE                                     |                   |          |
      | A16     | A16_ETAT_ACOMPTE_VALIDE_MOE                              |                   |          |
      | A17     | A17_PROJET_DECOMPTE_GENERAL_MOE                          |                   |          |
      | A18     | A18_DECOMPTE_GENERAL_MOE                                 |                   |          |
      | A19     | A19_ETAT_ACOMPTE_VALIDE_MOA                              |                   |          |
      | A20     | A20_DECOMPTE_GENERAL_MOA                                 |                   |          |
      | A21     | A21_DEMANDE_REMBOURSEMENT_TIC                            |                   |          |
      | A22     | A22_PROJET_DECOMPTE_GENERAL_FOURNISSEUR_PROCEDURE_TACITE |                   |          |
      | A23     | A23_DECOMPTE_GENERAL_DEFINITIF_TACITE_FOURNISSEUR        |                   |          |
      | A24     | A24_DECOMPTE_GENERAL_DEFINITIF_TACITE_MOE                |                   |          |
      | A25     | A25_DECOMPTE_GENERAL_DEFINITIF_MOE_PROCEDURE_TACITE      |                   |          |
      | B1      |                                                          |                   | biens    |
      | B2      |                                                          |                   | biens    |
      | B4      |                                                          |                   | biens    |
      | B7      |                                                          |                   | biens    |
      | B8      |                                                          |                   | biens    |
      | B9      |                                                          |                   | biens    |
      | S1      |                                                          |                   | services |
      | S2      |                                                          |                   | services |
      | S3      |                                                          |                   | services |
      | S4      |                                                          |                   | services |
      | S5      |                                                          |                   | services |
      | S6      |                                                          |                   | services |
      | S7      |                                                          |                   | services |
      | S8      |                                                          |                   | services |
      | S9      |                                                          |                   | services |
      | M1      |                                                          |                   | mixte    |
      | M2      |                                                          |                   | mixte    |
      | M4      |                                                          |                   | mixte    |
      | M8      |                                                          |                   | mixte    |
      | M9      |                                                          |                   | mixte    |
    Et la liste "invoice_number_signs" contient exactement :
      | élément   | libellé       |
      | tiret     | tiret         |
      | tiret-bas | tiret bas     |
      | barre     | barre oblique |
      | plus      | plus          |
    Et la liste "state_sirets" contient exactement :
      | élément       | libellé                                             |
      | services-etat | Services de l'État pour la facturation électronique |
    Et la liste "state_sirets" dit de ses éléments :
      | élément       | siret          | kind |
      | services-etat | 11000201100044 | etat |
    Et la liste "invoice_number_signs" dit de ses éléments :
      | élément   | sign |
      | tiret     | -    |
      | tiret-bas | _    |
      | barre     | /    |
      | plus      | +    |
    Et la liste "invoice_syntaxes" contient exactement :
      | élément   | libellé             |
      | ubl       | UBL                 |
      | cii       | CII                 |
      | factur-x  | Factur-X            |
      | zugferd-1 | ZUGFeRD 1           |
      | pivot     | pivot de Chorus Pro |
    Et la liste "invoice_syntaxes" dit de ses éléments :
      | élément   | file |
      | ubl       | XML  |
      | cii       | XML  |
      | factur-x  | PDF  |
      | zugferd-1 | PDF  |
      | pivot     | XML  |
    Et de la liste "frameworks", la liste "billing_frameworks" reprend exactement "A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25"
    Et de la liste "frameworks", la liste "reform_frameworks" reprend exactement "B1, B2, B4, B7, B8, B9, S1, S2, S3, S4, S5, S6, S7, S8, S9, M1, M2, M4, M8, M9"
    Et de la liste "invoice_syntaxes", la liste "xml_syntaxes" reprend exactement "ubl, cii, pivot"
    Et de la liste "invoice_syntaxes", la liste "pdf_syntaxes" reprend exactement "factur-x, zugferd-1"

  Scénario: Une exigence que l'on dit à moitié fait refuser dans tous les cas, et il reste à dire pourquoi
    Étant donné les faits :
      | fait                        | valeur |
      | exigences du destinataire   | numéro |
      | code service présent        | non    |
      | numéro d'engagement présent | non    |
    Quand je pose la question "invoice"
    Alors la réponse est "À préciser"
    Et les issues possibles sont "Refusée"
    Et la réponse dit "Refusée, quelle que soit la réponse"
    Et la première question porte sur "exigences du destinataire"
    Et la question propose "le numéro d'engagement, le code service et le numéro d'engagement, le code service ou le numéro d'engagement"

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on dit d'un numéro de facture est compris
    Quand je demande "<question>"
    Alors la réponse vient de la décision "invoice-number"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                            | réponse    | compris                                                         |
      | mon numéro de facture contient un espace, est-ce refusé ?                           | À vérifier | défaut du numéro de facture : écrit avec un caractère non admis |
      | peut-on mettre un accent dans le numéro de facture ?                                | À vérifier | défaut du numéro de facture : écrit avec un caractère non admis |
      | un espace dans le numéro de facture est-il admis ?                                  | À vérifier | défaut du numéro de facture : écrit avec un caractère non admis |
      | un numéro de facture avec un dièse est-il accepté ?                                 | À vérifier | défaut du numéro de facture : écrit avec un caractère non admis |
      | un numéro de facture avec un caractère spécial est-il valable ?                     | À préciser | défaut du numéro de facture : écrit avec un caractère non admis |
      | numéro de facture 2026/001 accepté ?                                                | Accepté    | numéro de facture : 2026/001                                    |
      | numéro de facture « F 2026 12 », est-ce admis ?                                     | À vérifier | numéro de facture : F 2026 12                                   |
      | facture n° 2026-118, le numéro est-il valable ?                                     | Accepté    | numéro de facture : 2026-118                                    |
      | le numéro de facture FAC.2026.001 est-il autorisé ?                                 | À vérifier | numéro de facture : FAC.2026.001                                |
      | un numéro de facture de 25 caractères est-il accepté ?                              | Refusé     | longueur du numéro de facture : 25                              |
      | notre logiciel numérote ainsi : FAC-2026#12, est-ce admis comme numéro de facture ? | À vérifier | numéro de facture : FAC-2026#12                                 |
      | est ce que le n° F#2026/77 est valable comme numéro de facture ?                    | À vérifier | numéro de facture : F#2026/77                                   |
      | depuis le 12/11/2026 X-2026 est refusé comme numéro de facture                      | Accepté    | numéro de facture : X-2026                                      |
      | j'ai numéroté ma facture FA#2024*118, ce numéro est-il accepté ?                    | À vérifier | numéro de facture : FA#2024*118                                 |
      | nous avons numéroté la facture FA#2024*119, ce numéro est-il accepté ?              | À vérifier | numéro de facture : FA#2024*119                                 |
      | nos factures sont numérotées ainsi : F2026, est-ce valide comme numéro de facture ? | Accepté    | numéro de facture : F2026                                       |
      | FAC-2026-11-00418-RENOV, est-ce trop long pour un numéro de facture ?               | Refusé     | numéro de facture : FAC-2026-11-00418-RENOV                     |
      | FA+2026 passe comme numéro de facture ?                                             | Accepté    | numéro de facture : FA+2026                                     |

  Plan du Scénario: Qui demande si son numéro est bon sans le dire est prié de l'écrire
    Quand je demande "<question>"
    Alors la réponse vient de la décision "invoice-number"
    Et la première question porte sur "numéro de facture"

    Exemples:
      | question                                                   |
      | mon numéro de facture est-il accepté ?                     |
      | mon numéro de facture est-il valable, code BR-CO-15 ?      |
      | mon numéro de facture est-il valide depuis le 12/11/2026 ? |

  Scénario: Un numéro dont on ne dit que le défaut est supposé assez court, à voix haute
    Quand je demande "mon numéro de facture contient un espace, est-ce refusé ?"
    Alors la phrase dit "En supposant : le numéro n'est pas trop long."
