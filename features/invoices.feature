# language: fr
Fonctionnalité: Vérifier ce que dit une facture avant de la déposer
  Un fournisseur, ou celui qui règle son logiciel, veut savoir si sa facture arrivera chez le bon destinataire.

  @fac-siret-absent @fac-siret-chiffres @fac-siret-etranger @fac-siret-cle @fac-siret-divergent @fac-cadre @fac-cadre-s5 @fac-service @fac-engagement @fac-service-ou-engagement
  Scénario: Une facture bien adressée passe
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | juste                                     |
      | SIRET du destinataire                  | 11000201100044                            |
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
      | SIRET du destinataire                  | 11000201100044                            |
      | désaccord sur le SIRET du destinataire | oui                                       |
      | cadre de facturation                   | A1                                        |
      | exigences du destinataire              | le code service et le numéro d'engagement |
      | code service présent                   | oui                                       |
      | numéro d'engagement présent            | oui                                       |
    Quand je pose la question "invoice"
    Alors la réponse est "À vérifier"
    Et la règle "fac-siret-divergent" est citée
    Et la réponse dit "plusieurs SIRET différents, dont « 11000201100044 »"
    Et aucune question ne reste

  @fac-siret-cle @fac-service
  Scénario: Un vrai refus l'emporte sur un doute
    Étant donné les faits :
      | fait                                   | valeur                                    |
      | état du SIRET du destinataire          | clé fausse                                |
      | SIRET du destinataire                  | 11000201100044                            |
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
      | SIRET du destinataire                  | 11000201100044                              |
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
      | SIRET du destinataire                  | 11000201100044                            |
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
      | SIRET du destinataire                  | 11000201100044                            |
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
      | SIRET du destinataire                  | 11000201100044                            |
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
      | SIRET du destinataire                  | 11000201100044 |
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
      | SIRET du destinataire                  | 11000201100044      |
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
      | SIRET du destinataire                  | 11000201100044                            |
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
      | SIRET du destinataire                  | 11000201100044  |
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
      | SIRET du destinataire                  | 11000201100044  |
      | désaccord sur le SIRET du destinataire | non             |
      | cadre de facturation                   | A1              |
      | exigences du destinataire              | l'un ou l'autre |
      | code service présent                   | oui             |
      | numéro d'engagement présent            | non             |
    Quand je pose la question "invoice"
    Alors la réponse est "Acceptée"
    Et la règle "fac-service-ou-engagement" n'est pas citée

  @fac-service @fac-engagement
  Scénario: Une facture complète passe sans que l'on sache ce qu'exige le destinataire
    Étant donné les faits :
      | fait                                   | valeur         |
      | état du SIRET du destinataire          | juste          |
      | SIRET du destinataire                  | 11000201100044 |
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
      | SIRET du destinataire                  | 11000201100044 |
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
      | fait                        | valeur            |
      | numéro de facture           | F2026-0001/B_2+   |
      | défaut du numéro de facture | sans défaut connu |
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
      | fait                        | valeur                |
      | numéro de facture           | FACTURE-2026-11-00001 |
      | défaut du numéro de facture | sans défaut connu     |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Refusé"
    Et la règle "fac-numero-longueur" est citée
    Et la réponse dit "« FACTURE-2026-11-00001 » compte 21 caractères ; le maximum est 20."

  @fac-numero-longueur
  Scénario: Un numéro de 20 caractères passe
    Étant donné les faits :
      | fait                        | valeur               |
      | numéro de facture           | FACTURE-2026-11-0001 |
      | défaut du numéro de facture | sans défaut connu    |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Accepté"
    Et la règle "fac-numero-longueur" n'est pas citée

  @fac-numero-caracteres
  Scénario: Un espace dans le numéro
    Étant donné les faits :
      | fait                        | valeur             |
      | numéro de facture           | F 2026 0001        |
      | défaut du numéro de facture | caractère interdit |
    Quand je pose la question "invoice-number"
    Alors la réponse est "Refusé"
    Et la règle "fac-numero-caracteres" est citée
    Et la réponse dit "les signes - _ / + ; sans espace"

  @fac-numero-date
  Scénario: La date du jour ne fait pas un numéro
    Étant donné les faits :
      | fait                        | valeur             |
      | numéro de facture           | 20261124           |
      | défaut du numéro de facture | date d'aujourd'hui |
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
      | fait | valeur |
      | état du SIRET du destinataire | juste |
      | désaccord sur le SIRET du destinataire | non |
      | cadre de facturation | <cadre> |
      | exigences du destinataire | ni l'un ni l'autre |
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
      | cas                                                                                                                                                                                                              | réponse    | règles                                          | questions                                                                                                                                      | issues possibles   | changements                                                                                                                                                                                   |
      | cadre de facturation : A1 ; exigences du destinataire : le code service ou le numéro d'engagement ; code service présent : oui ; numéro d'engagement présent : oui                                               | À préciser | aucun                                           | état du SIRET du destinataire ; désaccord sur le SIRET du destinataire                                                                         | Acceptée ; Refusée | exigences du destinataire + code service présent → Refusée ; exigences du destinataire + numéro d'engagement présent → Refusée ; code service présent + numéro d'engagement présent → Refusée |
      | état du SIRET du destinataire : juste                                                                                                                                                                            | À préciser | aucun                                           | désaccord sur le SIRET du destinataire ; cadre de facturation ; exigences du destinataire ; code service présent ; numéro d'engagement présent | Acceptée ; Refusée | état du SIRET du destinataire → Refusée                                                                                                                                                       |
      | état du SIRET du destinataire : faux par sa clé ; désaccord sur le SIRET du destinataire : oui ; cadre de facturation :  ; exigences du destinataire : ni l'un ni l'autre                                        | À vérifier | fac-siret-cle ; fac-siret-divergent             | aucun                                                                                                                                          | Acceptée           | état du SIRET du destinataire + désaccord sur le SIRET du destinataire → Acceptée ; état du SIRET du destinataire → Refusée                                                                   |
      | désaccord sur le SIRET du destinataire : oui ; exigences du destinataire : le code service et le numéro d'engagement ; code service présent : non ; numéro d'engagement présent : non                            | Refusée    | fac-service ; fac-engagement                    | aucun                                                                                                                                          | Refusée            | aucun                                                                                                                                                                                         |
      | état du SIRET du destinataire : faux par sa clé ; désaccord sur le SIRET du destinataire : oui ; cadre de facturation : XYZ ; exigences du destinataire : ni l'un ni l'autre ; numéro d'engagement présent : non | À vérifier | fac-siret-cle ; fac-siret-divergent ; fac-cadre | aucun                                                                                                                                          | Acceptée           | état du SIRET du destinataire → Refusée ; exigences du destinataire → Refusée                                                                                                                 |

  Scénario: Des cas où tout est dit, de « Vérifier un numéro de facture »
    Alors ces cas de "invoice-number" se décident ainsi :
      | cas                                                                                                  | réponse | règles                                      | questions | issues possibles | changements                                                           |
      | longueur du numéro de facture : 21 ; défaut du numéro de facture : absent                            | Refusé  | fac-numero-absent ; fac-numero-longueur     | aucun     | Refusé           | longueur du numéro de facture + défaut du numéro de facture → Accepté |
      | longueur du numéro de facture : 21 ; défaut du numéro de facture : écrit avec un caractère non admis | Refusé  | fac-numero-longueur ; fac-numero-caracteres | aucun     | Refusé           | longueur du numéro de facture + défaut du numéro de facture → Accepté |

  Scénario: Des cas où tout est dit, de « Vérifier le canal d'un fichier de facture »
    Alors ces cas de "invoice-deposit" se décident ainsi :
      | cas                                                                                                                                          | réponse    | règles                              | questions                                                                                    | issues possibles   | changements                                                                                                                             |
      | syntaxe de la facture : pivot de Chorus Pro ; nombre de factures dans le fichier : 2 ; canal de dépôt : Portail ; forme du dépôt : Dépôt PDF | À vérifier | fac-syntaxe-pivot ; fac-syntaxe-pdf | aucun                                                                                        | Acceptée           | syntaxe de la facture + canal de dépôt → Acceptée ; syntaxe de la facture + forme du dépôt → Acceptée ; syntaxe de la facture → Refusée |
      | aucun                                                                                                                                        | À préciser | aucun                               | syntaxe de la facture ; nombre de factures dans le fichier ; canal de dépôt ; forme du dépôt | Acceptée ; Refusée | aucun                                                                                                                                   |
