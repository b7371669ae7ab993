# language: fr
Fonctionnalité: Contrôler les montants et les mentions d'une facture
  Un rejet arrive des jours après le dépôt. Ce qui peut se lire dans le fichier se dit avant.

  @ctl-totaux @ctl-totaux-plateforme @ctl-montant-absent @ctl-moyen-absent @ctl-moyen-code @ctl-virement-compte @ctl-type @ctl-avoir @ctl-date-absente @ctl-date-a-venir @ctl-service-caracteres @ctl-iban @ctl-reference-longueur @ctl-service-longueur @ctl-b2g-longueur @ctl-b2g-nombre @ctl-b2g-identifiant @ctl-reforme-longueur @ctl-reforme-valeur @ctl-reforme-partie @ctl-total-partiel @ctl-moyen-liste @ctl-facture-avoir @ctl-date-forme @ctl-b2g-cadre @ctl-b2g-compte @ctl-reforme-cadre @ctl-reforme-cadre-absent @ctl-reforme-etranger @ctl-destinataire-siret
  Scénario: Un prix brut sans remise se dit, et ne fait rien refuser
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | prix-brut             |
      | arrivée de la facture | dépôt dans Chorus Pro |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Sans motif de refus"
    Et la règle "ctl-totaux" n'est pas citée
    Et la règle "ctl-totaux-plateforme" n'est pas citée
    Et la règle "ctl-montant-absent" n'est pas citée
    Et la règle "ctl-moyen-absent" n'est pas citée
    Et la règle "ctl-moyen-code" n'est pas citée
    Et la règle "ctl-virement-compte" n'est pas citée
    Et la règle "ctl-type" n'est pas citée
    Et la règle "ctl-avoir" n'est pas citée
    Et la règle "ctl-date-absente" n'est pas citée
    Et la règle "ctl-date-a-venir" n'est pas citée
    Et la règle "ctl-service-caracteres" n'est pas citée
    Et la règle "ctl-iban" n'est pas citée
    Et la règle "ctl-reference-longueur" n'est pas citée
    Et la règle "ctl-service-longueur" n'est pas citée
    Et la règle "ctl-b2g-longueur" n'est pas citée
    Et la règle "ctl-b2g-nombre" n'est pas citée
    Et la règle "ctl-b2g-identifiant" n'est pas citée
    Et la règle "ctl-reforme-longueur" n'est pas citée
    Et la règle "ctl-reforme-valeur" n'est pas citée
    Et la règle "ctl-reforme-partie" n'est pas citée
    Et la règle "ctl-total-partiel" n'est pas citée
    Et la règle "ctl-moyen-liste" n'est pas citée
    Et la règle "ctl-facture-avoir" n'est pas citée
    Et la règle "ctl-date-forme" n'est pas citée
    Et la règle "ctl-b2g-cadre" n'est pas citée
    Et la règle "ctl-b2g-compte" n'est pas citée
    Et la règle "ctl-reforme-cadre" n'est pas citée
    Et la règle "ctl-reforme-cadre-absent" n'est pas citée
    Et la règle "ctl-reforme-etranger" n'est pas citée
    Et la règle "ctl-destinataire-siret" n'est pas citée
    Et la mise en garde "controle-prix-brut" accompagne la réponse
    Et aucune question ne reste

  @ctl-totaux
  Scénario: Un total TTC qui ne tombe pas juste est à vérifier
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-CO-15              |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | nom du contrôle       | BR-CO-15              |
      | valeur lue            | 3 000,00 €            |
      | valeur calculée       | 3 042,00 €            |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-totaux" est citée
    Et la réponse dit "La facture dit 3 000,00 €, le calcul donne 3 042,00 € (BR-CO-15)."
    Et aucune question ne reste

  @ctl-totaux-plateforme
  Scénario: Une TVA mal calculée est à vérifier par une plateforme agréée
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-CO-17              |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-CO-17              |
      | valeur lue            | 250,00 €              |
      | valeur calculée       | 200,00 €              |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-totaux-plateforme" est citée
    Et la réponse dit "La facture dit 250,00 €, le calcul donne 200,00 € (BR-CO-17)."
    Et aucune question ne reste

  @ctl-moyen-liste
  Scénario: « VIR » n'est pas un code de moyen de paiement
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | moyen-inconnu         |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | nom du contrôle       | BR-CL-16              |
      | valeur lue            | VIR                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-moyen-liste" est citée
    Et la réponse dit "« VIR » n'est pas un code de moyen de paiement de la norme (BT-81, BR-CL-16)."
    Et la réponse conseille "30 pour un virement"
    Et aucune question ne reste

  @ctl-facture-avoir
  Scénario: Une facture UBL qui se dit avoir
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | facture-type-avoir    |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | nom du contrôle       | BR-CL-01              |
      | valeur lue            | 381                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-facture-avoir" est citée
    Et la réponse dit "Le fichier est une facture UBL (Invoice), et son type « 381 » ne va pas à une facture (BT-3, BR-CL-01)."
    Et la réponse conseille "Pour un avoir, faites produire un CreditNote"
    Et aucune question ne reste

  @ctl-date-forme
  Scénario: Une date annoncée sans tirets, et écrite avec
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | date-forme-cii        |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | 2026-11-20            |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-date-forme" est citée
    Et la réponse dit "La facture écrit la date « 2026-11-20 », et une date est annoncée sous la forme AAAAMMJJ (format 102)."
    Et aucune question ne reste

  @ctl-total-partiel
  Scénario: Une remise sans total se dit, et ne fait rien refuser à Chorus Pro
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | total-partiel-absent  |
      | arrivée de la facture | une plateforme agréée |
      | valeur lue            | BT-107                |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-total-partiel" est citée
    Et la réponse dit "Des remises ou des frais du document sont donnés sans leur total : BT-107."
    Et la mise en garde "controle-total-partiel" accompagne la réponse
    Et aucune question ne reste

  @ctl-total-partiel
  Scénario: Une facture sans total de TVA est à vérifier par une plateforme agréée
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | tva-totale-absente    |
      | arrivée de la facture | une plateforme agréée |
      | valeur lue            | BT-110                |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-total-partiel" est citée
    Et la réponse dit "Le total de la TVA manque, et la facture porte de la TVA : BT-110."
    Et la mise en garde "controle-tva-totale" accompagne la réponse
    Et aucune question ne reste

  @ctl-b2g-cadre
  Scénario: Le cadre S5 est refusé pour un destinataire public
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-24         |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-CPRO-24         |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-b2g-cadre" est citée
    Et la réponse dit "Le cadre S5 (BT-23) n'est pas admis pour un destinataire public (BR-FR-CPRO-24)."
    Et la réponse conseille "employez S3"
    Et aucune question ne reste

  @ctl-b2g-compte
  Scénario: Un IBAN étranger trop long ne se raccourcit pas
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | compte-etranger       |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-CPRO-39         |
      | nombre trouvé         | 31                    |
      | nombre permis         | 27                    |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-b2g-compte" est citée
    Et la réponse dit "un IBAN étranger dont la clé est juste, compte 31 caractères ; la règle en admet 27 (BR-FR-CPRO-39)."
    Et la réponse conseille "Un IBAN ne se raccourcit pas"
    Et aucune question ne reste

  @ctl-reforme-cadre
  Scénario: Un cadre de Chorus Pro n'est pas un cadre de la réforme
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-08              |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-08              |
      | valeur lue            | A1                    |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-reforme-cadre" est citée
    Et la réponse dit "comme B1 (biens), S1 (services) ou M1 (les deux) : « A1 » (BR-FR-08)."
    Et la réponse conseille "B1 pour des biens, S1 pour des services, M1 pour les deux"
    Et aucune question ne reste

  @ctl-reforme-cadre-absent
  Scénario: Une facture sans cadre de facturation
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-08-absent       |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-08              |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-reforme-cadre-absent" est citée
    Et la réponse dit "Le cadre de facturation (BT-23) manque (BR-FR-08)."
    Et la réponse conseille "B1 pour des biens, S1 pour des services, M1 pour les deux"
    Et aucune question ne reste

  @ctl-reforme-etranger
  Scénario: Un fournisseur étranger n'a pas de SIREN, et n'est pas refusé pour cela
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-10-etranger     |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-10              |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-reforme-etranger" est citée
    Et la réponse dit "Le fournisseur n'est pas en France, et n'a pas de SIREN (BT-30, schéma 0002) ; le contrôle publié en veut un (BR-FR-10)."
    Et aucune question ne reste

  @ctl-montant-absent
  Scénario: Un total que la norme demande manque
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | total-absent          |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | BT-109                |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-montant-absent" est citée
    Et la réponse dit "Un total que la norme demande manque : BT-109."
    Et aucune question ne reste

  @ctl-moyen-absent
  Scénario: Une facture qui ne dit pas comment elle sera payée
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | moyen-absent          |
      | arrivée de la facture | dépôt dans Chorus Pro |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-moyen-absent" est citée
    Et la réponse conseille "Ajoutez le moyen de paiement (BT-81)"
    Et aucune question ne reste

  @ctl-moyen-code
  Scénario: Un moyen de paiement sans code a fait rejeter des factures
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | moyen-sans-code       |
      | arrivée de la facture | dépôt dans Chorus Pro |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-moyen-code" est citée
    Et la réponse dit "Un moyen de paiement n'a pas de code (BT-81)."
    Et aucune question ne reste

  @ctl-virement-compte
  Scénario: Un virement veut un compte
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | virement-sans-compte  |
      | arrivée de la facture | dépôt dans Chorus Pro |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-virement-compte" est citée
    Et la réponse dit "le compte à créditer manque (BT-84)"
    Et aucune question ne reste

  Plan du Scénario: Un SIRET du fournisseur qui ne va pas se dit, sans refus
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | <contrôle>            |
      | arrivée de la facture | dépôt dans Chorus Pro |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Sans motif de refus"
    Et la mise en garde "<mise en garde>" accompagne la réponse

    Exemples:
      | contrôle               | mise en garde             |
      | vendeur-siret-chiffres | controle-vendeur-chiffres |
      | vendeur-siret-cle      | controle-vendeur-cle      |

  @ctl-virement-numero @ctl-virement-compte
  Scénario: « n/a » n'est pas un compte
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | virement-sans-numero  |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | n/a                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-virement-numero" est citée
    Et la règle "ctl-virement-compte" n'est pas citée
    Et la réponse dit "« n/a » n'est pas un compte (BT-84)"
    Et aucune question ne reste

  @ctl-type-absent @ctl-type @ctl-virement-numero
  Scénario: Une facture qui ne dit pas le type du document
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | type-absent           |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | nom du contrôle       | BR-04                 |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-type-absent" est citée
    Et la règle "ctl-type" n'est pas citée
    Et la règle "ctl-virement-numero" n'est pas citée
    Et la réponse dit "ne dit pas le type du document (BT-3, BR-04)"
    Et aucune question ne reste

  @ctl-type @ctl-type-absent
  Scénario: 999 n'est pas un type de facture
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | type-inconnu          |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | 999                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-type" est citée
    Et la règle "ctl-type-absent" n'est pas citée
    Et la réponse dit "« 999 » n'est pas un type de facture ni d'avoir"
    Et aucune question ne reste

  @ctl-avoir
  Scénario: Un avoir qui se dit facture
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | avoir-type            |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | 380                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-avoir" est citée
    Et la réponse conseille "Écrivez 381 pour un avoir."
    Et aucune question ne reste

  @ctl-date-absente
  Scénario: Une facture sans date
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | date-absente          |
      | arrivée de la facture | dépôt dans Chorus Pro |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-date-absente" est citée
    Et la réponse dit "elle fait partie des mentions obligatoires"
    Et aucune question ne reste

  @ctl-date-a-venir
  Scénario: Une facture datée de l'an prochain
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | date-a-venir          |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | 15/01/2027            |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-date-a-venir" est citée
    Et la réponse dit "La facture est datée du 15/01/2027, après le jour du dépôt."
    Et aucune question ne reste

  @ctl-service-caracteres
  Scénario: Un code service avec une barre
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | service-caracteres    |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | valeur lue            | SERV/01               |
      | signe en cause        | « / »                 |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-service-caracteres" est citée
    Et la réponse dit "Le code service « SERV/01 » contient « / », qui n'est ni une lettre sans accent ni un chiffre."
    Et aucune question ne reste

  @ctl-destinataire-siret
  Scénario: Un numéro de TVA sous le schéma d'un SIRET ne se tait pas, même avec le SIRET ailleurs
    Étant donné les faits :
      | fait                  | valeur                     |
      | contrôle qui échoue   | destinataire-siret-chiffres |
      | arrivée de la facture | dépôt dans Chorus Pro      |
      | valeur lue            | FR32217500016              |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-destinataire-siret" est citée
    Et la réponse dit "« FR32217500016 ». Le SIRET du destinataire est écrit ailleurs dans la facture."
    Et aucune question ne reste

  @ctl-iban
  Scénario: Un IBAN dont la clé est fausse
    Étant donné les faits :
      | fait                  | valeur                      |
      | contrôle qui échoue   | iban-cle                    |
      | arrivée de la facture | dépôt dans Chorus Pro       |
      | valeur lue            | FR7610057191370188512730285 |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-iban" est citée
    Et la réponse dit "mais sa clé de contrôle est fausse (BT-84)"
    Et aucune question ne reste

  @ctl-reference-longueur
  Scénario: Un numéro d'engagement trop long, déposé dans Chorus Pro
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-15         |
      | arrivée de la facture | dépôt dans Chorus Pro |
      | nombre trouvé         | 51                    |
      | nombre permis         | 50                    |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-reference-longueur" est citée
    Et la réponse dit "Le numéro d'engagement (BT-13) compte 51 caractères ; la réforme en admet 50."
    Et aucune question ne reste

  @ctl-service-longueur
  Scénario: Un code service de 101 caractères est à vérifier, d'où que vienne la facture
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | service-longueur      |
      | arrivée de la facture | une plateforme agréée |
      | nombre trouvé         | 101                   |
      | nombre permis         | 100                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À vérifier"
    Et la règle "ctl-service-longueur" est citée
    Et la réponse dit "Le code service (BT-10) compte 101 caractères ; l'annexe de la norme le limite à 100."
    Et aucune question ne reste

  @ctl-b2g-reference @ctl-b2g-longueur
  Scénario: Le numéro d'engagement trop long, par une plateforme agréée, est refusé
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-15         |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-CPRO-15         |
      | nombre trouvé         | 51                    |
      | nombre permis         | 50                    |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-b2g-reference" est citée
    Et la règle "ctl-b2g-longueur" n'est pas citée
    Et la réponse dit "le maximum est 50 pour un destinataire public (BR-FR-CPRO-15)"
    Et la réponse dit "Recopiez la référence ou le compte exactement"
    Et aucune question ne reste

  @ctl-b2g-longueur @ctl-b2g-reference
  Scénario: Le nom de l'acheteur trop long, par une plateforme agréée, est refusé
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-44         |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-CPRO-44         |
      | nombre trouvé         | 100                   |
      | nombre permis         | 99                    |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-b2g-longueur" est citée
    Et la règle "ctl-b2g-reference" n'est pas citée
    Et la réponse dit "le maximum est 99 pour un destinataire public (BR-FR-CPRO-44)"
    Et la réponse dit "Raccourcissez ce texte"
    Et aucune question ne reste

  @ctl-b2g-nombre
  Scénario: Deux factures antérieures sont une de trop
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-20         |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-CPRO-20         |
      | nombre trouvé         | 2                     |
      | nombre permis         | 1                     |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-b2g-nombre" est citée
    Et la réponse dit "sont au nombre de 2 ; le maximum est 1"
    Et aucune question ne reste

  @ctl-b2g-identifiant
  Scénario: Un SIREN sans SIRET ne suffit pas à un destinataire public
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-09         |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-CPRO-09         |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-b2g-identifiant" est citée
    Et la réponse dit "Le fournisseur donne son SIREN sans son SIRET (BR-FR-CPRO-09)."
    Et aucune question ne reste

  @ctl-reforme-longueur
  Scénario: Une adresse électronique trop longue
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-25-vendeur      |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-25              |
      | nombre trouvé         | 126                   |
      | nombre permis         | 125                   |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-reforme-longueur" est citée
    Et la réponse dit "compte 126 caractères ; le maximum est 125 (BR-FR-25)"
    Et aucune question ne reste

  @ctl-reforme-valeur
  Scénario: Un taux de TVA que la réforme n'admet pas
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-16              |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-16              |
      | valeur lue            | 19                    |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-reforme-valeur" est citée
    Et la réponse dit "« 19 » (BR-FR-16)"
    Et aucune question ne reste

  @ctl-reforme-partie
  Scénario: Les pénalités de retard ne sont pas dites
    Étant donné les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-05-PMD          |
      | arrivée de la facture | une plateforme agréée |
      | nom du contrôle       | BR-FR-05              |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Refusée"
    Et la règle "ctl-reforme-partie" est citée
    Et la réponse dit "La mention des pénalités de retard (note PMD) manque (BR-FR-05)."
    Et aucune question ne reste

  @ctl-b2g-longueur @ctl-b2g-reference
  Scénario: Avant septembre 2026, rien n'arrive par une plateforme agréée
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-CPRO-15         |
      | arrivée de la facture | une plateforme agréée |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Sans motif de refus"
    Et la règle "ctl-b2g-longueur" n'est pas citée

  @ctl-reforme-valeur
  Scénario: En septembre 2026, les contrôles de la réforme ne sont que des avertissements
    Étant donné la date du "30/09/2026"
    Et les faits :
      | fait                  | valeur                |
      | contrôle qui échoue   | BR-FR-16              |
      | arrivée de la facture | une plateforme agréée |
    Quand je pose la question "invoice-control"
    Alors la réponse est "Sans motif de refus"
    Et la règle "ctl-reforme-valeur" n'est pas citée

  @ctl-b2g-longueur
  Scénario: Sans savoir par où arrive la facture, la réponse en dépend
    Étant donné les faits :
      | fait                | valeur        |
      | contrôle qui échoue | BR-FR-CPRO-44 |
    Quand je pose la question "invoice-control"
    Alors la réponse est "À préciser"
    Et la première question porte sur "arrivée de la facture"

  Scénario: Chaque contrôle a sa limite
    Étant donné la date du "24/11/2026"
    Alors ces contrôles laissent passer, et arrêtent :
      | contrôle                 | nom                      | champ                              | passe                       | arrête                      |
      | BR-CO-10                 | BR-CO-10                 | BR-CO-10                           | 0                           | 0.01                        |
      | BR-CO-11                 | BR-CO-11                 | BR-CO-11                           | 0                           | 0.01                        |
      | BR-CO-12                 | BR-CO-12                 | BR-CO-12                           | 0                           | 0.01                        |
      | BR-CO-13                 | BR-CO-13                 | BR-CO-13                           | 0                           | 0.01                        |
      | BR-CO-14                 | BR-CO-14                 | BR-CO-14                           | 0                           | 0.01                        |
      | BR-CO-15                 | BR-CO-15                 | BR-CO-15                           | 0                           | 0.01                        |
      | BR-CO-16                 | BR-CO-16                 | BR-CO-16                           | 0                           | 0.01                        |
      | BR-CO-17                 | BR-CO-17                 | BR-CO-17                           | 1                           | 2                           |
      | total-absent             | total-absent             | total_missing                      |                             | BT-109                      |
      | destinataire-siret-chiffres | destinataire-siret-chiffres | buyer_siret_beside |  | 1234 |
      | tva-totale-absente | tva-totale-absente | vat_total_missing | | BT-110 |
      | total-partiel-absent     | total-partiel-absent     | part_total_missing                 |                             | BT-107                      |
      | ligne-absente            | BR-16                    | line_missing                       |                             | BG-25                       |
      | moyen-absent             | moyen-absent             | payment_missing_count              |                             | 1                           |
      | moyen-sans-code          | moyen-sans-code          | payment_without_code_count         |                             | 1                           |
      | moyen-inconnu            | BR-CL-16                 | payment_code                       | 30                          | VIR                         |
      | virement-sans-compte     | virement-sans-compte     | transfer_without_account_count     |                             | 1                           |
      | iban-cle                 | iban-cle                 | payment_account                    | FR7610057191370188512730284 | FR7610057191370188512730285 |
      | service-longueur         | service-longueur         | service_code                       | 100                         | 101                         |
      | type-inconnu             | type-inconnu             | type_code                          | 380                         | 999                         |
      | avoir-type               | avoir-type               | credit_note_type                   | 381                         | 380                         |
      | facture-type-avoir       | BR-CL-01                 | invoice_type                       | 380                         | 381                         |
      | date-forme-cii           | date-forme-cii           | cii_date_form                      |                             | 2026-11-20                  |
      | date-forme-ubl           | date-forme-ubl           | ubl_date_form                      |                             | 20261120                    |
      | date-absente             | date-absente             | issue_date_missing_count           |                             | 1                           |
      | date-a-venir             | date-a-venir             | issue_date                         | 24/11/2026                  | 25/11/2026                  |
      | service-caracteres       | service-caracteres       | service_code                       | SERV_01-A                   | SERV/01                     |
      | reference-vide           | reference-vide           | reference_without_content_count    |                             | 1                           |
      | prix-brut                | prix-brut                | gross_price_alone_count            |                             | 1                           |
      | vendeur-espaces          | vendeur-espaces          | seller_identifier_blanks           |                             | 732 829 320                 |
      | vendeur-sans-identifiant | vendeur-sans-identifiant | seller_unidentified_count          |                             | 1                           |
      | BR-FR-CPRO-02            | BR-FR-CPRO-02            | preceding                          | 20                          | 21                          |
      | BR-FR-CPRO-03            | BR-FR-CPRO-03            | seller_scheme                      | 0009                        | 0002                        |
      | vendeur-0223             | BR-FR-CPRO-04 à 08       | seller_identifier_0223             | AAAAAAAAAAAAAAAAA           | AAAAAAAAAAAAAAAAAA          |
      | vendeur-0227             | BR-FR-CPRO-04 à 08       | seller_identifier_0227             | AAAAAAAAAAAAAAAAA           | AAAAAAAAAAAAAAAAAA          |
      | vendeur-0228             | BR-FR-CPRO-04 à 08       | seller_identifier_0228             | 012345678                   | 01234567                    |
      | vendeur-0229             | BR-FR-CPRO-04 à 08       | seller_identifier_0229             | 0123456789                  | 01234567890                 |
      | vendeur-0226             | BR-FR-CPRO-04 à 08       | seller_identifier_0226             | 0123456789DURAND            | 012345678DURAND             |
      | BR-FR-CPRO-09            | BR-FR-CPRO-09            | seller_siren_alone_count           |                             | 1                           |
      | BR-FR-CPRO-10            | BR-FR-CPRO-10            | buyer_siret_elsewhere_count        |                             | 1                           |
      | BR-FR-CPRO-14            | BR-FR-CPRO-14            | contract                           | 50                          | 51                          |
      | BR-FR-CPRO-15            | BR-FR-CPRO-15            | engagement                         | 50                          | 51                          |
      | BR-FR-CPRO-17            | BR-FR-CPRO-17            | payee_siren_alone_count            |                             | 1                           |
      | BR-FR-CPRO-19            | BR-FR-CPRO-19            | line_count                         | 999999                      | 1000000                     |
      | BR-FR-CPRO-20            | BR-FR-CPRO-20            | preceding                          | 1                           | 2                           |
      | BR-FR-CPRO-24            | BR-FR-CPRO-24            | framework                          | S3                          | S5                          |
      | BR-FR-CPRO-25            | BR-FR-CPRO-25            | payment_terms                      | 1                           | 2                           |
      | BR-FR-CPRO-26            | BR-FR-CPRO-26            | seller_contact_count               | 1                           | 2                           |
      | BR-FR-CPRO-27            | BR-FR-CPRO-27            | buyer_contact_count                | 1                           | 2                           |
      | BR-FR-CPRO-30            | BR-FR-CPRO-30            | supporting_reference               | 50                          | 51                          |
      | BR-FR-CPRO-31            | BR-FR-CPRO-31            | item_description                   | 1024                        | 1025                        |
      | BR-FR-CPRO-32            | BR-FR-CPRO-32            | seller_street                      | 400                         | 401                         |
      | BR-FR-CPRO-33            | BR-FR-CPRO-33            | seller_city                        | 400                         | 401                         |
      | BR-FR-CPRO-34            | BR-FR-CPRO-34            | buyer_trade_name                   | 99                          | 100                         |
      | BR-FR-CPRO-35            | BR-FR-CPRO-35            | payment_terms                      | 1024                        | 1025                        |
      | BR-FR-CPRO-36            | BR-FR-CPRO-36            | seller_trade_name                  | 99                          | 100                         |
      | BR-FR-CPRO-37            | BR-FR-CPRO-37            | payee_name                         | 99                          | 100                         |
      | BR-FR-CPRO-38            | BR-FR-CPRO-38            | delivery_identifier                | 20                          | 21                          |
      | BR-FR-CPRO-39            | BR-FR-CPRO-39            | payment_account                    | 27                          | 28                          |
      | compte-etranger          | BR-FR-CPRO-39            | foreign_account                    | 27                          | 28                          |
      | BR-FR-CPRO-42            | BR-FR-CPRO-42            | note                               | 1024                        | 1025                        |
      | BR-FR-CPRO-43            | BR-FR-CPRO-43            | seller_name                        | 99                          | 100                         |
      | BR-FR-CPRO-44            | BR-FR-CPRO-44            | buyer_name                         | 99                          | 100                         |
      | BR-FR-02-numero          | BR-FR-02                 | number                             | F+2026-1_A/3                | F 2026                      |
      | BR-FR-02-anterieure      | BR-FR-02                 | preceding                          | F+2026-1_A/3                | F°2026                      |
      | BR-FR-03-ubl             | BR-FR-03                 | ubl_date                           | 2099-12-31                  | 1999-12-31                  |
      | BR-FR-03-ubl | BR-FR-03 | ubl_date | 2028-02-29 | 2027-02-29 |
      | BR-FR-03-ubl | BR-FR-03 | ubl_date | 2027-06-30 | 2027-06-31 |
      | BR-FR-03-cii             | BR-FR-03                 | cii_date                           | 20000101                    | 2026-11-20                  |
      | BR-FR-03-cii | BR-FR-03 | cii_date | 20000229 | 21000229 |
      | BR-FR-03-cii | BR-FR-03 | cii_date | 20271130 | 20271131 |
      | BR-FR-04                 | BR-FR-04                 | type_code                          | 380                         | 204                         |
      | BR-FR-05-PMT             | BR-FR-05                 | note_PMT                           | x                           |                             |
      | BR-FR-05-PMD             | BR-FR-05                 | note_PMD                           | x                           |                             |
      | BR-FR-05-AAB             | BR-FR-05                 | note_AAB                           | x                           |                             |
      | BR-FR-06-PMT             | BR-FR-06                 | note_PMT                           | 1                           | 2                           |
      | BR-FR-06-PMD             | BR-FR-06                 | note_PMD                           | 1                           | 2                           |
      | BR-FR-06-AAB             | BR-FR-06                 | note_AAB                           | 1                           | 2                           |
      | BR-FR-06-TXD             | BR-FR-06                 | note_TXD                           | 1                           | 2                           |
      | BR-FR-08                 | BR-FR-08                 | framework                          | B1                          | A1                          |
      | BR-FR-08-absent          | BR-FR-08                 | framework                          | x                           |                             |
      | BR-FR-09-vendeur         | BR-FR-09                 | seller_siret_apart                 |                             | 73282932000074              |
      | BR-FR-09-acheteur        | BR-FR-09                 | buyer_siret_apart                  |                             | 73282932000074              |
      | BR-FR-09-beneficiaire | BR-FR-09 | payee_siret_apart |  | 73282932000074 |
      | BR-FR-10                 | BR-FR-10                 | seller_without_siren_count         |                             | 1                           |
      | BR-FR-10-etranger        | BR-FR-10                 | foreign_seller_without_siren_count |                             | 1                           |
      | BR-FR-11                 | BR-FR-11                 | buyer_siren                        | 732829320                   |                             |
      | BR-FR-12                 | BR-FR-12                 | buyer_address                      | x                           |                             |
      | BR-FR-13                 | BR-FR-13                 | seller_address                     | x                           |                             |
      | BR-FR-15                 | BR-FR-15                 | vat_category                       | AE                          | L                           |
      | BR-FR-16                 | BR-FR-16                 | vat_rate                           | 5.50                        | 19                          |
      | BR-FR-16 | BR-FR-16 | vat_rate | 20.00 | 20.000 |
      | BR-FR-16 | BR-FR-16 | vat_rate | 8.5 | 1.050 |
      | BR-FR-17                 | BR-FR-17                 | attachment_kind                    | BON_COMMANDE                | Bon de commande             |
      | BR-FR-18                 | BR-FR-18                 | readable_count                     | 1                           | 2                           |
      | BR-FR-20                 | BR-FR-20                 | note_BAR                           | B2B                         | B2G                         |
      | BR-FR-21                 | BR-FR-21                 | buyer_address_apart                |                             | 1                           |
      | BR-FR-22                 | BR-FR-22                 | seller_address_apart               |                             | 1                           |
      | BR-FR-23-vendeur         | BR-FR-23                 | seller_address_0225                | 123456789_A.b-c             | a@b                         |
      | BR-FR-23-acheteur        | BR-FR-23                 | buyer_address_0225                 | 123456789_A.b-c             | a@b                         |
      | BR-FR-24                 | BR-FR-24                 | buyer_identifier_0224              | CODE_1                      | CODE 1                      |
      | BR-FR-24-vendeur | BR-FR-24 | seller_identifier_0224 | CODE_1 | CODE 1 |
      | BR-FR-25-vendeur         | BR-FR-25                 | seller_address                     | 125                         | 126                         |
      | BR-FR-25-acheteur        | BR-FR-25                 | buyer_address                      | 125                         | 126                         |
      | BR-FR-26                 | BR-FR-26                 | buyer_identifier_0224              | 100                         | 101                         |
      | BR-FR-26-vendeur | BR-FR-26 | seller_identifier_0224 | 100 | 101 |
      | BR-FR-32-vendeur         | BR-FR-32                 | seller_siren_malformed             |                             | 7328                        |
      | BR-FR-32-acheteur        | BR-FR-32                 | buyer_siren_malformed              |                             | 7328                        |
      | BR-FR-32-beneficiaire | BR-FR-32 | payee_siren_malformed |  | 7328 |

  Scénario: Ce que donnent quelques cas, et ce qui changerait la réponse
    Alors ces cas de "invoice-control" se décident ainsi :
      | cas                                                                                                       | réponse             | règles                 | questions             | issues possibles              | changements                                                                                       |
      | contrôle qui échoue : Le SIREN du bénéficiaire du paiement (schéma 0002 ou 0231) n'a pas 9 chiffres ; le : 01/09/2026 | Sans motif de refus | aucun                  | aucun                 | Sans motif de refus           | aucun                                                                                             |
      | contrôle qui échoue : BR-CO-16 ; le : 24/11/2026                                                          | À vérifier          | ctl-totaux             | aucun                 | Sans motif de refus           | contrôle qui échoue → Sans motif de refus                                                         |
      | contrôle qui échoue : BR-FR-CPRO-15 ; arrivée de la facture : dépôt dans Chorus Pro ; le : 24/11/2026     | À vérifier          | ctl-reference-longueur | aucun                 | Sans motif de refus           | contrôle qui échoue → Sans motif de refus ; arrivée de la facture → Refusée                       |
      | contrôle qui échoue : BR-FR-CPRO-44 ; arrivée de la facture : une plateforme agréée ; le : 24/11/2026     | Refusée             | ctl-b2g-longueur       | aucun                 | Refusée                       | contrôle qui échoue → Sans motif de refus ; arrivée de la facture → Sans motif de refus           |
      | contrôle qui échoue : BR-CO-10 ; le : 24/11/2026                                                          | À vérifier          | ctl-totaux             | aucun                 | Sans motif de refus           | contrôle qui échoue → Sans motif de refus                                                         |
      | contrôle qui échoue : BR-CO-10 ; arrivée de la facture : dépôt dans Chorus Pro ; le : 24/11/2026          | À vérifier          | ctl-totaux             | aucun                 | Sans motif de refus           | contrôle qui échoue → Sans motif de refus ; contrôle qui échoue + arrivée de la facture → Refusée |
      | contrôle qui échoue : BR-CO-10 ; arrivée de la facture : une plateforme agréée ; le : 24/11/2026          | À vérifier          | ctl-totaux             | aucun                 | Sans motif de refus           | contrôle qui échoue → Sans motif de refus ; contrôle qui échoue → Refusée                         |
      | contrôle qui échoue : BR-CO-10 ; le : 31/08/2026                                                          | À vérifier          | ctl-totaux             | aucun                 | Sans motif de refus           | contrôle qui échoue → Sans motif de refus                                                         |
      | contrôle qui échoue : BR-FR-32-acheteur ; le : 24/11/2026                                                 | À préciser          | aucun                  | arrivée de la facture | Sans motif de refus ; Refusée | contrôle qui échoue → Sans motif de refus                                                         |
      | contrôle qui échoue : BR-FR-32-acheteur ; arrivée de la facture : dépôt dans Chorus Pro ; le : 24/11/2026 | Sans motif de refus | aucun                  | aucun                 | Sans motif de refus           | arrivée de la facture → Refusée                                                                   |
      | contrôle qui échoue : BR-FR-32-acheteur ; arrivée de la facture : une plateforme agréée ; le : 24/11/2026 | Refusée             | ctl-reforme-valeur     | aucun                 | Refusée                       | contrôle qui échoue → Sans motif de refus ; arrivée de la facture → Sans motif de refus           |
      | contrôle qui échoue : BR-FR-32-beneficiaire ; arrivée de la facture : une plateforme agréée ; le : 24/11/2026 | Refusée             | ctl-reforme-valeur     | aucun                 | Refusée                       | contrôle qui échoue → Sans motif de refus ; arrivée de la facture → Sans motif de refus           |
      | contrôle qui échoue : BR-FR-32-acheteur ; le : 31/08/2026                                                 | Sans motif de refus | aucun                  | aucun                 | Sans motif de refus           | aucun                                                                                             |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet            | titre                   |
      | invoice-controls | Contrôles d'une facture |
    Et ces sources sont :
      | source                  | titre                                                                                  | éditeur                    |
      | en-16931                | Norme EN 16931 : règles de calcul et listes de codes, artefacts de contrôle publiés    | CEN, Commission européenne |
      | fnfe-flux-2             | Contrôles BR-FR de la réforme, artefact V1.4.0.04 pour UBL                             | FNFE-MPE                   |
      | akretion-alphanumerique | Échange n° 12 : « BuyerReference.value doit etre alphanumerique »                      | Akretion                   |
      | dolibarr-service        | Échange n° 691 : annexe A de la norme XP Z12-012, code service limité à 100 caractères | AFNOR                      |
      | dolibarr-reference-vide | Module Chorus Pro de Dolibarr : références de pièces sans contenu                      | Dolibarr                   |
    Et ces sources se lisent :
      | source                  | daté du    | lu le      | lecture  | cité par                                          | adresse                                                                                                                                |
      | en-16931                |            | 28/11/2026 | copie    |                                                   | https://github.com/ConnectingEurope/eInvoicing-EN16931                                                                                 |
      | fnfe-flux-2             | 04/09/2026 | 28/11/2026 | copie    |                                                   | https://github.com/fnfempe/France_RFE/blob/HEAD/FNFE_RFE_INVOICE/UBL/EXTENDED-CTC-FR/schematron/BR-FR-Flux2-Schematron-UBL_WARNING.sch |
      | akretion-alphanumerique |            | 28/11/2026 | citation | la revue des rejets signalés, faite pour ce site  | https://github.com/akretion/factur-x-libreoffice-extension/issues/12                                                                   |
      | dolibarr-service        | 31/08/2026 | 28/11/2026 | citation | le module de facturation électronique de Dolibarr | https://github.com/Dolibarr/dolibarr-community-modules/pull/691                                                                        |
      | dolibarr-reference-vide |            | 28/11/2026 | citation | la revue des rejets signalés, faite pour ce site  | https://github.com/Dolibarr/dolibarr-community-modules                                                                                 |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision        | libellé                                              | question                                       | sujet   | mises en garde                                                                                                                                                                                                        |
      | invoice-control | Contrôler les montants et les mentions d'une facture | Que dit d'une facture le contrôle qui échoue ? | invoice | controle-remises, controle-tva, controle-prix-brut, controle-reference-vide, controle-vendeur, controle-vendeur-espaces, controle-vendeur-chiffres, controle-vendeur-cle, controle-total-partiel, controle-tva-totale |
    Et les issues de "invoice-control" sont :
      | issue    | libellé             | dit                                         |
      | accepted | Sans motif de refus | Ce contrôle ne fait pas refuser la facture. |
      | refused  | Refusée             |                                             |

  Scénario: Ce que disent les règles de « Contrôler les montants et les mentions d'une facture »
    Alors ces règles disent :
      | règle                    | dit                                                                                                                       | conseil                                                                                                                                                                                                                                                                                         |
      | ctl-totaux               | Un calcul ne tombe pas juste : {control}.                                                                                 | Faites recalculer la facture par votre logiciel, puis comparez avec le PDF.                                                                                                                                                                                                                     |
      | ctl-totaux-plateforme    | Un calcul ne tombe pas juste : {control}.                                                                                 | Faites recalculer la facture par votre logiciel, puis comparez avec le PDF.                                                                                                                                                                                                                     |
      | ctl-montant-absent       | {control} : {control_read}.                                                                                               | Faites refaire le fichier par votre logiciel ; sans cela, la facture ne peut pas être recalculée.                                                                                                                                                                                               |
      | ctl-total-partiel        | {control} : {control_read}.                                                                                               | Faites écrire ce total par votre logiciel, même quand il n'y a qu'une remise, qu'un frais ou qu'un taux.                                                                                                                                                                                        |
      | ctl-moyen-absent         | La facture ne dit pas comment elle sera payée.                                                                            | Ajoutez le moyen de paiement (BT-81), par exemple 30 pour un virement, et le compte à créditer.                                                                                                                                                                                                 |
      | ctl-moyen-code           | Un moyen de paiement n'a pas de code (BT-81).                                                                             | Renseignez le code du moyen de paiement dans votre logiciel, par exemple 30 pour un virement.                                                                                                                                                                                                   |
      | ctl-moyen-liste          | « {control_read} » n'est pas un code de moyen de paiement de la norme (BT-81, {control_code}).                            | Écrivez le code de la liste, par exemple 30 pour un virement, 58 pour un virement SEPA, 10 pour des espèces, 20 pour un chèque.                                                                                                                                                                 |
      | ctl-virement-compte      | Le paiement se fait par virement, et le compte à créditer manque (BT-84).                                                 | Ajoutez l'IBAN du compte à créditer.                                                                                                                                                                                                                                                            |
      | ctl-virement-numero      | Le paiement se fait par virement, et « {control_read} » n'est pas un compte (BT-84).                                      | Écrivez l'IBAN du compte à créditer.                                                                                                                                                                                                                                                            |
      | ctl-type-absent          | La facture ne dit pas le type du document (BT-3, {control_code}).                                                         | Écrivez 380 pour une facture, 381 pour un avoir.                                                                                                                                                                                                                                                |
      | ctl-type                 | « {control_read} » n'est pas un type de facture ni d'avoir (BT-3).                                                        | Écrivez 380 pour une facture, 381 pour un avoir.                                                                                                                                                                                                                                                |
      | ctl-avoir                | Le document est un avoir, et son type est « {control_read} », celui d'une facture (BT-3).                                 | Écrivez 381 pour un avoir.                                                                                                                                                                                                                                                                      |
      | ctl-facture-avoir        | Le fichier est une facture UBL (Invoice), et son type « {control_read} » ne va pas à une facture (BT-3, {control_code}).  | Pour un avoir, faites produire un CreditNote ; pour une facture, écrivez 380.                                                                                                                                                                                                                   |
      | ctl-date-forme           | La facture écrit la date « {control_read} », et {control}.                                                                | Faites écrire la date sous cette forme par votre logiciel.                                                                                                                                                                                                                                      |
      | ctl-date-absente         | La facture n'a pas de date d'émission (BT-2) ; elle fait partie des mentions obligatoires.                                | Ajoutez la date à laquelle la facture est émise.                                                                                                                                                                                                                                                |
      | ctl-date-a-venir         | La facture est datée du {control_read}, après le jour du dépôt.                                                           | Corrigez la date, ou attendez ce jour pour déposer la facture.                                                                                                                                                                                                                                  |
      | ctl-service-caracteres   | Le code service « {control_read} » contient {control_sign}, qui n'est ni une lettre sans accent ni un chiffre.            | Recopiez le code service de l'annuaire de Chorus Pro, sans accent, espace, point ni barre.                                                                                                                                                                                                      |
      | ctl-destinataire-siret   | {control} : « {control_read} ». Le SIRET du destinataire est écrit ailleurs dans la facture.                              | Écrivez le même SIRET de 14 chiffres partout, sous le schéma 0009, ou ôtez l'identifiant qui n'en est pas un.                                                                                                                                                                                   |
      | ctl-iban                 | Le compte « {control_read} » s'écrit comme un IBAN, mais sa clé de contrôle est fausse (BT-84).                           | Recopiez l'IBAN de votre relevé d'identité bancaire.                                                                                                                                                                                                                                            |
      | ctl-reference-longueur   | {control} compte {control_size} caractères ; la réforme en admet {control_limit}.                                         | Recopiez la référence du bon de commande ou du marché, sans rien y ajouter.                                                                                                                                                                                                                     |
      | ctl-service-longueur     | {control} compte {control_size} caractères ; l'annexe de la norme le limite à {control_limit}.                            | Recopiez le code service de l'annuaire de Chorus Pro, sans rien y ajouter.                                                                                                                                                                                                                      |
      | ctl-b2g-longueur         | {control} compte {control_size} caractères ; le maximum est {control_limit} pour un destinataire public                   | Raccourcissez ce texte dans votre logiciel de facturation.                                                                                                                                                                                                                                      |
      | ctl-b2g-reference        | {control} compte {control_size} caractères ; le maximum est {control_limit} pour un destinataire public ({control_code}). | Recopiez la référence ou le compte exactement, sans rien y ajouter ni le couper ; les blancs comptent aussi. S'il est vraiment plus long, demandez au destinataire quoi écrire.                                                                                                                 |
      | ctl-b2g-nombre           | {control} sont au nombre de {control_size} ; le maximum est {control_limit} pour un destinataire public                   | N'en gardez pas plus que permis, ou faites plusieurs factures.                                                                                                                                                                                                                                  |
      | ctl-b2g-identifiant      | {control} ({control_code}).                                                                                               | Corrigez les identifiants dans votre logiciel. Un SIRET s'écrit sous le schéma 0009. Un fournisseur qui n'en a pas écrit son numéro sous le sien : 0223 pour un numéro de TVA dans l'Union européenne, 0227 hors de l'Union, 0228 pour un RIDET, 0229 pour un TAHITI, 0226 pour un particulier. |
      | ctl-b2g-cadre            | {control} ({control_code}).                                                                                               | Pour la demande de paiement direct d'un sous-traitant, employez S3.                                                                                                                                                                                                                             |
      | ctl-b2g-compte           | {control} compte {control_size} caractères ; la règle en admet {control_limit} ({control_code}).                          | Un IBAN ne se raccourcit pas : comparez-le à votre relevé bancaire, puis demandez à la plateforme comment l'écrire.                                                                                                                                                                             |
      | ctl-reforme-cadre        | {control} : « {control_read} » ({control_code}).                                                                          | Écrivez en BT-23 ce que porte la facture : B1 pour des biens, S1 pour des services, M1 pour les deux ; B2, S2 ou M2 si elle est déjà payée ; S3 pour le paiement direct d'un sous-traitant.                                                                                                     |
      | ctl-reforme-cadre-absent | {control} ({control_code}).                                                                                               | Écrivez en BT-23 ce que porte la facture : B1 pour des biens, S1 pour des services, M1 pour les deux ; B2, S2 ou M2 si elle est déjà payée ; S3 pour le paiement direct d'un sous-traitant.                                                                                                     |
      | ctl-reforme-etranger     | {control} ; le contrôle publié en veut un ({control_code}).                                                               | Demandez à la plateforme comment elle reçoit la facture d'un fournisseur établi hors de France.                                                                                                                                                                                                 |
      | ctl-reforme-longueur     | {control} compte {control_size} caractères ; le maximum est {control_limit} ({control_code}).                             | Recopiez cette donnée telle qu'on vous l'a donnée, sans rien y ajouter ni la couper.                                                                                                                                                                                                            |
      | ctl-reforme-valeur       | {control} : « {control_read} » ({control_code}).                                                                          | Corrigez cette valeur dans votre logiciel de facturation.                                                                                                                                                                                                                                       |
      | ctl-reforme-partie       | {control} ({control_code}).                                                                                               | Complétez ou corrigez la facture dans votre logiciel de facturation.                                                                                                                                                                                                                            |
    Et ces règles reposent sur :
      | règle                    | source                  | déduite | pourquoi                                                                                                                        |
      | ctl-totaux               | en-16931                | oui     | la norme le veut, et aucune source ne dit que Chorus Pro refait ce calcul                                                       |
      | ctl-totaux-plateforme    | en-16931                | oui     | la norme le veut, et une plateforme agréée la vérifie                                                                           |
      | ctl-montant-absent       | en-16931                | oui     | la norme le veut, et aucune source ne dit que Chorus Pro le vérifie                                                             |
      | ctl-total-partiel        | en-16931                | oui     | la norme le veut (BR-CO-11, BR-CO-12, BR-CO-14), et une plateforme agréée la vérifie                                            |
      | ctl-moyen-absent         | oca-moyen-de-paiement   | oui     | des factures ont été rejetées parce que le code du moyen de paiement n'était pas lu                                             |
      | ctl-moyen-code           | oca-moyen-de-paiement   |         |                                                                                                                                 |
      | ctl-moyen-liste          | en-16931                | oui     | la norme donne la liste des codes, et aucune source ne dit ce que Chorus Pro fait des autres                                    |
      | ctl-virement-compte      | en-16931                | oui     | la norme le veut (BR-61), et aucune source ne dit que Chorus Pro refuse la facture                                              |
      | ctl-virement-numero      | en-16931                | oui     | la norme veut un compte (BR-61), et celui-ci n'a aucun chiffre de 1 à 9 ; aucune source ne dit que Chorus Pro refuse la facture |
      | ctl-type-absent          | en-16931                | oui     | la norme le veut, et aucune source ne dit que Chorus Pro le vérifie                                                             |
      | ctl-type                 | en-16931                | oui     | la norme donne la liste des types, et aucune source ne dit ce que Chorus Pro fait des autres                                    |
      | ctl-avoir                | en-16931                | oui     | la norme sépare les types d'avoir et de facture, et aucune source ne dit ce que Chorus Pro en fait                              |
      | ctl-facture-avoir        | en-16931                | oui     | la norme sépare les types d'avoir et de facture, et aucune source ne dit ce que Chorus Pro en fait                              |
      | ctl-date-forme           | en-16931                | oui     | la norme fixe la forme des dates, et aucune source ne dit si Chorus Pro lit les autres                                          |
      | ctl-date-absente         | ccp-d2192-2             |         |                                                                                                                                 |
      | ctl-date-a-venir         | aife-api-factures       |         |                                                                                                                                 |
      | ctl-service-caracteres   | akretion-alphanumerique | oui     | un rejet l'a dit une fois, et des codes publiés portent un tiret ou un tiret bas                                                |
      | ctl-destinataire-siret   | cpp-2017                | oui     | un SIRET a 14 chiffres, et aucune source ne dit lequel des deux Chorus Pro retient                                              |
      | ctl-iban                 | prudence                | oui     | et aucune source ne dit que Chorus Pro la vérifie                                                                               |
      | ctl-reference-longueur   | gobl-cpro               | oui     | et aucune source ne dit que Chorus Pro refuse pour cela une facture déposée chez lui                                            |
      | ctl-service-longueur     | dolibarr-service        | oui     | l'annexe est citée par un programme, et aucune source ne dit que la facture est refusée                                         |
      | ctl-b2g-longueur         | gobl-cpro               |         |                                                                                                                                 |
      | ctl-b2g-reference        | gobl-cpro               |         |                                                                                                                                 |
      | ctl-b2g-nombre           | gobl-cpro               |         |                                                                                                                                 |
      | ctl-b2g-identifiant      | gobl-cpro               |         |                                                                                                                                 |
      | ctl-b2g-cadre            | gobl-cpro               |         |                                                                                                                                 |
      | ctl-b2g-compte           | gobl-cpro               | oui     | aucune source ne dit ce que devient un IBAN étranger plus long qu'un IBAN français                                              |
      | ctl-reforme-cadre        | fnfe-flux-2             |         |                                                                                                                                 |
      | ctl-reforme-cadre-absent | fnfe-flux-2             |         |                                                                                                                                 |
      | ctl-reforme-etranger     | fnfe-flux-2             | oui     | le contrôle ne regarde pas le pays, et un fournisseur étranger n'a pas de SIREN                                                 |
      | ctl-reforme-longueur     | fnfe-flux-2             |         |                                                                                                                                 |
      | ctl-reforme-valeur       | fnfe-flux-2             |         |                                                                                                                                 |
      | ctl-reforme-partie       | fnfe-flux-2             |         |                                                                                                                                 |
    Et ces règles apportent :
      | règle                    | notes                                 |
      | ctl-totaux               | controle-tolerance, controle-exemples |
      | ctl-totaux-plateforme    | controle-tolerance                    |
      | ctl-moyen-absent         | controle-exemples                     |
      | ctl-moyen-code           | controle-exemples                     |
      | ctl-moyen-liste          | controle-exemples                     |
      | ctl-virement-compte      | controle-exemples                     |
      | ctl-type                 | controle-exemples                     |
      | ctl-date-absente         | controle-exemples                     |
      | ctl-service-caracteres   | controle-exemples                     |
      | ctl-iban                 | controle-exemples                     |
      | ctl-b2g-longueur         | controle-plateforme                   |
      | ctl-b2g-reference        | controle-plateforme                   |
      | ctl-b2g-nombre           | controle-plateforme                   |
      | ctl-b2g-identifiant      | controle-plateforme                   |
      | ctl-b2g-cadre            | controle-plateforme                   |
      | ctl-reforme-longueur     | controle-blocage                      |
      | ctl-reforme-valeur       | controle-blocage                      |
      | ctl-reforme-partie       | controle-blocage                      |
      | ctl-date-forme           | controle-exemples                     |
      | ctl-reforme-cadre        | controle-blocage                      |
      | ctl-reforme-cadre-absent | controle-blocage                      |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde             | dit                                                                                                                                                                                                        | source                  |
      | controle-remises          | Le total des remises (BT-107) n'est pas la somme des remises.                                                                                                                                              | en-16931                |
      | controle-tva              | La TVA d'un taux (BT-117) n'est pas sa base multipliée par ce taux, à un euro près.                                                                                                                        | en-16931                |
      | controle-prix-brut        | Une ligne donne un prix brut (BT-148) sans remise.                                                                                                                                                         | oca-prix-brut           |
      | controle-reference-vide   | Une référence de pièce (BG-24) ne contient ni fichier ni adresse. Joignez le fichier, ou ôtez la référence.                                                                                                | dolibarr-reference-vide |
      | controle-vendeur          | Le fournisseur ne donne ni SIRET ni SIREN. Chorus Pro l'identifie par son SIRET.                                                                                                                           | gobl-cpro               |
      | controle-vendeur-espaces  | Un identifiant du fournisseur est écrit avec des espaces. Écrivez-le sans espace : des factures au SIRET ainsi écrit ont été rejetées sans un mot.                                                         | odoo-siret-espaces      |
      | controle-vendeur-chiffres | Le SIRET du fournisseur n'a pas 14 chiffres. Recopiez-le en entier ; dans un tableur, mettez d'abord la cellule au format texte.                                                                           | cpp-2017                |
      | controle-vendeur-cle      | La clé de contrôle du SIRET du fournisseur est fausse : c'est presque toujours une faute de frappe. Comparez-le, chiffre par chiffre, avec le vôtre.                                                       | prudence                |
      | controle-total-partiel    | Des remises ou des frais du document sont donnés sans leur total (BT-107 ou BT-108). Des exemples publiés par l'AIFE sont ainsi faits. Une plateforme agréée vérifie la norme, et peut rejeter la facture. | en-16931                |
      | controle-tva-totale       | Le total de la TVA (BT-110) manque, et la facture porte de la TVA. Des exemples publiés par l'AIFE sont ainsi faits. Une plateforme agréée vérifie la norme, et peut rejeter la facture.                   | en-16931                |
    Et ces notes disent :
      | note                | dit                                                                                                | source      |
      | controle-tolerance  | Le calcul est arrondi au centime. Le profil étendu de la norme admet un centime de plus par ligne. | en-16931    |
      | controle-exemples   | Les exemples que l'AIFE publie passent ce contrôle.                                                | prudence    |
      | controle-plateforme | La plateforme le dit par le motif REJ_CONT_B2G.                                                    | gobl-cpro   |
      | controle-blocage    | Jusqu'au 30 septembre 2026, ces contrôles n'étaient que des avertissements à la réception.         | fnfe-flux-2 |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait             | libellé               | question                                                                                 | aide                                                                                       | lu  |
      | control          | contrôle qui échoue   | Quel contrôle échoue ?                                                                   |                                                                                            | oui |
      | route            | arrivée de la facture | La facture est-elle déposée dans Chorus Pro, ou passe-t-elle par une plateforme agréée ? | Depuis septembre 2026, une facture peut arriver dans Chorus Pro par une plateforme agréée. |     |
      | control_read     | valeur lue            | Que dit la facture ?                                                                     |                                                                                            | oui |
      | control_code     | nom du contrôle       | Quel nom porte le contrôle ?                                                             |                                                                                            | oui |
      | control_computed | valeur calculée       | Que donne le calcul ?                                                                    |                                                                                            | oui |
      | control_sign     | signe en cause        | Quel signe n'est pas admis ?                                                             |                                                                                            | oui |
      | control_size     | nombre trouvé         | Combien en trouve-t-on ?                                                                 |                                                                                            | oui |
      | control_limit    | nombre permis         | Combien en faut-il au plus ?                                                             |                                                                                            | oui |
      | control_test     | épreuve d'un contrôle | Que regarde le contrôle ?                                                                |                                                                                            | oui |
    Et ces faits se racontent ainsi :
      | fait             | sinon    | tournure                        |
      | control          |          | le contrôle qui échoue est : {} |
      | route            |          | la facture arrive par {}        |
      | control_read     |          | la facture dit « {} »           |
      | control_code     |          | le contrôle est {}              |
      | control_computed |          | le calcul donne {}              |
      | control_sign     | un signe | le signe en cause est {}        |
      | control_size     |          | on en trouve {}                 |
      | control_limit    |          | il en faut {} au plus           |
    Et les choix de "route" sont :
      | choix    | libellé               |
      | chorus   | dépôt dans Chorus Pro |
      | platform | une plateforme agréée |
    Et les choix de "control_test" sont :
      | choix   | libellé                                     |
      | absent  | le champ manque                             |
      | longer  | le champ est plus long que la limite        |
      | more    | le champ revient plus souvent que la limite |
      | outside | le champ sort de la liste                   |
      | none    | aucune valeur du champ n'est dans la liste  |
      | shape   | le champ n'a pas la forme attendue          |
      | unequal | le calcul ne tombe pas juste                |
      | later   | la date est après le dépôt                  |
      | iban    | la clé d'un IBAN est fausse                 |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste             | titre                                                                               | étendue  | source      |
      | document_types    | Types de document admis pour une facture ou un avoir                                | non dite | en-16931    |
      | payment_means     | Codes de moyen de paiement que la norme admet                                       | non dite | en-16931    |
      | seller_schemes    | Schémas d'identifiant qu'un fournisseur peut employer pour un destinataire public   | non dite | gobl-cpro   |
      | vat_categories    | Catégories de TVA que la réforme admet                                              | non dite | fnfe-flux-2 |
      | attachment_kinds  | Sortes de pièces jointes que la réforme admet                                       | non dite | fnfe-flux-2 |
      | flow_treatments   | Traitements qu'une note « BAR » peut demander                                       | non dite | fnfe-flux-2 |
      | invoice_controls  | Contrôles d'une facture                                                             | non dite | en-16931    |
      | credit_types      | Types de document d'un avoir                                                        | non dite | en-16931    |
      | invoice_types     | Types de document d'une facture en UBL                                              | non dite | en-16931    |
      | self_billed_types | Types de document d'une facture que l'acheteur établit                              | non dite | fnfe-flux-2 |
      | reform_types      | Types de document que la réforme admet                                              | non dite | en-16931    |
      | total_controls    | Les calculs qui doivent tomber juste                                                | non dite | en-16931    |
      | caution_controls  | Ce que des plateformes rejettent, et que des exemples publiés de Chorus Pro portent | non dite | en-16931    |
      | b2g_lengths       | Les textes dont la réforme borne la longueur pour un destinataire public            | non dite | en-16931    |
      | b2g_references    | Les références dont la réforme borne la longueur pour un destinataire public        | non dite | en-16931    |
      | b2g_counts        | Ce que la réforme compte pour un destinataire public                                | non dite | en-16931    |
      | b2g_parties       | Les identifiants que la réforme attend pour un destinataire public                  | non dite | en-16931    |
      | reform_lengths    | Les textes dont la réforme borne la longueur                                        | non dite | en-16931    |
      | reform_values     | Les valeurs dont la réforme fixe la liste ou la forme                               | non dite | en-16931    |
      | reform_parts      | Ce que la réforme veut trouver, et une seule fois                                   | non dite | en-16931    |
    Et la liste "document_types" contient exactement "71, 80, 81, 82, 83, 84, 102, 130, 202, 203, 204, 211, 218, 219, 261, 262, 295, 296, 308, 325, 326, 331, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 393, 394, 395, 396, 420, 456, 457, 458, 471, 472, 473, 500, 501, 502, 503, 527, 532, 553, 575, 623, 633, 751, 780, 817, 870, 875, 876, 877, 935"
    Et la liste "payment_means" contient exactement "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 74, 75, 76, 77, 78, 91, 92, 93, 94, 95, 96, 97, 98, ZZZ"
    Et la liste "seller_schemes" contient exactement :
      | élément | libellé                                |
      | 0009    | SIRET                                  |
      | 0223    | numéro de TVA dans l'Union européenne  |
      | 0226    | particulier                            |
      | 0227    | identifiant hors de l'Union européenne |
      | 0228    | RIDET (Nouvelle-Calédonie)             |
      | 0229    | TAHITI (Polynésie française)           |
    Et la liste "vat_categories" contient exactement "S, E, AE, K, G, O, Z"
    Et la liste "attachment_kinds" contient exactement "RIB, LISIBLE, FEUILLE_DE_STYLE, PJA, BORDEREAU_SUIVI, DOCUMENT_ANNEXE, BON_LIVRAISON, BON_COMMANDE, BORDEREAU_SUIVI_VALIDATION, ETAT_ACOMPTE, FACTURE_PAIEMENT_DIRECT, RECAPITULATIF_COTRAITANCE"
    Et la liste "flow_treatments" contient exactement "B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE, ARCHIVEONLY"
    Et la liste "invoice_controls" contient exactement :
      | élément                     | libellé                                                                                                                            | source                  |
      | BR-CO-10                    | le total des lignes (BT-106), somme des montants nets des lignes                                                                   |                         |
      | BR-CO-11                    | le total des remises (BT-107), somme des remises de pied                                                                           |                         |
      | BR-CO-12                    | le total des frais (BT-108), somme des frais de pied                                                                               |                         |
      | BR-CO-13                    | le total hors taxe (BT-109), total des lignes moins les remises plus les frais                                                     |                         |
      | BR-CO-14                    | le total de la TVA (BT-110), somme des TVA par taux                                                                                |                         |
      | BR-CO-15                    | le total TTC (BT-112), total hors taxe plus TVA                                                                                    |                         |
      | BR-CO-16                    | le net à payer (BT-115), total TTC moins ce qui est déjà payé                                                                      |                         |
      | BR-CO-17                    | la TVA d'un taux (BT-117), sa base multipliée par son taux                                                                         |                         |
      | total-absent                | Un total que la norme demande manque                                                                                               |                         |
      | total-partiel-absent        | Des remises ou des frais du document sont donnés sans leur total                                                                   |                         |
      | tva-totale-absente          | Le total de la TVA manque, et la facture porte de la TVA                                                                           |                         |
      | ligne-absente               | La facture n'a aucune ligne                                                                                                        |                         |
      | moyen-absent                | le moyen de paiement manque                                                                                                        | oca-moyen-de-paiement   |
      | moyen-sans-code             | le moyen de paiement n'a pas de code                                                                                               | oca-moyen-de-paiement   |
      | moyen-inconnu               | le code du moyen de paiement n'est pas dans la liste de la norme                                                                   |                         |
      | virement-sans-compte        | le virement n'a pas de compte                                                                                                      |                         |
      | virement-sans-numero        | le virement va à un compte sans numéro                                                                                             |                         |
      | iban-cle                    | un compte s'écrit comme un IBAN, et sa clé est fausse                                                                              | prudence                |
      | service-longueur            | Le code service (BT-10)                                                                                                            | dolibarr-service        |
      | type-absent                 | le type du document manque                                                                                                         |                         |
      | type-inconnu                | le type du document n'est pas un type de facture                                                                                   |                         |
      | avoir-type                  | l'avoir porte le type d'une facture                                                                                                |                         |
      | facture-type-avoir          | la facture porte un type que la norme n'admet pas pour une facture UBL                                                             |                         |
      | date-forme-cii              | une date est annoncée sous la forme AAAAMMJJ (format 102)                                                                          |                         |
      | date-forme-ubl              | une date d'un UBL s'écrit AAAA-MM-JJ                                                                                               |                         |
      | date-absente                | la date d'émission manque                                                                                                          |                         |
      | date-a-venir                | la date d'émission est après le jour du dépôt                                                                                      | aife-api-factures       |
      | service-caracteres          | le code service contient un caractère qui n'est ni une lettre ni un chiffre                                                        | akretion-alphanumerique |
      | reference-vide              | une référence de pièce ne contient rien                                                                                            | dolibarr-reference-vide |
      | prix-brut                   | un prix brut est donné sans remise                                                                                                 | oca-prix-brut           |
      | vendeur-espaces             | un identifiant du fournisseur est écrit avec des espaces                                                                           | odoo-siret-espaces      |
      | vendeur-siret-chiffres      | le SIRET du fournisseur n'a pas 14 chiffres                                                                                        | cpp-2017                |
      | vendeur-siret-cle           | la clé du SIRET du fournisseur est fausse                                                                                          | prudence                |
      | vendeur-sans-identifiant    | le fournisseur n'a aucun identifiant                                                                                               | gobl-cpro               |
      | destinataire-siret-chiffres | Un identifiant du destinataire, sous le schéma d'un SIRET, n'en est pas un                                                         | cpp-2017                |
      | BR-FR-CPRO-02               | Le numéro de la facture antérieure (BT-25)                                                                                         | gobl-cpro               |
      | BR-FR-CPRO-03               | Le fournisseur n'a aucun identifiant (BT-29) d'un schéma admis, comme 0009 pour un SIRET                                           | gobl-cpro               |
      | vendeur-0223                | Le numéro de TVA du fournisseur, sous le schéma 0223, compte 18 caractères ou plus                                                 | gobl-cpro               |
      | vendeur-0227                | L'identifiant hors Union du fournisseur, sous le schéma 0227, compte 18 caractères ou plus                                         | gobl-cpro               |
      | vendeur-0228                | Le RIDET du fournisseur, sous le schéma 0228, n'a pas 9 ou 10 caractères                                                           | gobl-cpro               |
      | vendeur-0229                | Le numéro TAHITI du fournisseur, sous le schéma 0229, n'a pas 9 ou 10 caractères                                                   | gobl-cpro               |
      | vendeur-0226                | L'identifiant du particulier, sous le schéma 0226, ne commence pas par 10 chiffres, ou dépasse 80 caractères                       | gobl-cpro               |
      | BR-FR-CPRO-09               | Le fournisseur donne son SIREN sans son SIRET                                                                                      | gobl-cpro               |
      | BR-FR-CPRO-10               | Le SIRET du destinataire n'est pas écrit en BT-46 sous le schéma 0009                                                              | gobl-cpro               |
      | BR-FR-CPRO-14               | La référence du contrat (BT-12)                                                                                                    | gobl-cpro               |
      | BR-FR-CPRO-15               | Le numéro d'engagement (BT-13)                                                                                                     | gobl-cpro               |
      | BR-FR-CPRO-17               | Le bénéficiaire du paiement donne son SIREN sans son SIRET                                                                         | gobl-cpro               |
      | BR-FR-CPRO-19               | Les lignes de la facture                                                                                                           | gobl-cpro               |
      | BR-FR-CPRO-20               | Les références à une facture antérieure (BT-25)                                                                                    | gobl-cpro               |
      | BR-FR-CPRO-24               | Le cadre S5 (BT-23) n'est pas admis pour un destinataire public                                                                    | gobl-cpro               |
      | BR-FR-CPRO-25               | Les conditions de paiement (BT-20)                                                                                                 | gobl-cpro               |
      | BR-FR-CPRO-26               | Les contacts du fournisseur (BG-6)                                                                                                 | gobl-cpro               |
      | BR-FR-CPRO-27               | Les contacts du destinataire (BG-9)                                                                                                | gobl-cpro               |
      | BR-FR-CPRO-30               | La référence d'un document justificatif (BT-122)                                                                                   | gobl-cpro               |
      | BR-FR-CPRO-31               | La description d'un article (BT-154)                                                                                               | gobl-cpro               |
      | BR-FR-CPRO-32               | La rue du fournisseur (BT-35)                                                                                                      | gobl-cpro               |
      | BR-FR-CPRO-33               | La localité du fournisseur (BT-37)                                                                                                 | gobl-cpro               |
      | BR-FR-CPRO-34               | L'appellation commerciale du destinataire (BT-45)                                                                                  | gobl-cpro               |
      | BR-FR-CPRO-35               | Le texte des conditions de paiement (BT-20)                                                                                        | gobl-cpro               |
      | BR-FR-CPRO-36               | L'appellation commerciale du fournisseur (BT-28)                                                                                   | gobl-cpro               |
      | BR-FR-CPRO-37               | Le nom du bénéficiaire du paiement (BT-59)                                                                                         | gobl-cpro               |
      | BR-FR-CPRO-38               | L'identifiant du lieu de livraison (BT-71)                                                                                         | gobl-cpro               |
      | BR-FR-CPRO-39               | Le compte de paiement (BT-84)                                                                                                      | gobl-cpro               |
      | compte-etranger             | Le compte de paiement (BT-84), un IBAN étranger dont la clé est juste,                                                             | gobl-cpro               |
      | BR-FR-CPRO-42               | Une note de la facture (BT-22)                                                                                                     | gobl-cpro               |
      | BR-FR-CPRO-43               | Le nom du fournisseur (BT-27)                                                                                                      | gobl-cpro               |
      | BR-FR-CPRO-44               | Le nom du destinataire (BT-44)                                                                                                     | gobl-cpro               |
      | BR-FR-02-numero             | Le numéro de la facture (BT-1) a un autre signe qu'une lettre sans accent, un chiffre, +, -, _ ou /                                | fnfe-flux-2             |
      | BR-FR-02-anterieure         | Le numéro de la facture antérieure (BT-25) a un autre signe qu'une lettre sans accent, un chiffre, +, -, _ ou /                    | fnfe-flux-2             |
      | BR-FR-03-ubl                | Une date n'est pas un jour du calendrier, écrit AAAA-MM-JJ, entre 2000 et 2099                                                     | fnfe-flux-2             |
      | BR-FR-03-cii                | Une date n'est pas un jour du calendrier, écrit AAAAMMJJ, entre 2000 et 2099                                                       | fnfe-flux-2             |
      | BR-FR-04                    | Le type du document (BT-3) n'est pas de ceux que la réforme admet                                                                  | fnfe-flux-2             |
      | BR-FR-05-PMT                | La mention des frais de recouvrement (note PMT) manque                                                                             | fnfe-flux-2             |
      | BR-FR-05-PMD                | La mention des pénalités de retard (note PMD) manque                                                                               | fnfe-flux-2             |
      | BR-FR-05-AAB                | La mention de l'escompte, ou de son absence (note AAB), manque                                                                     | fnfe-flux-2             |
      | BR-FR-06-PMT                | La mention des frais de recouvrement (note PMT) est donnée plusieurs fois                                                          | fnfe-flux-2             |
      | BR-FR-06-PMD                | La mention des pénalités de retard (note PMD) est donnée plusieurs fois                                                            | fnfe-flux-2             |
      | BR-FR-06-AAB                | La mention de l'escompte (note AAB) est donnée plusieurs fois                                                                      | fnfe-flux-2             |
      | BR-FR-06-TXD                | La mention de taxe (note TXD) est donnée plusieurs fois                                                                            | fnfe-flux-2             |
      | BR-FR-08                    | Le cadre de facturation (BT-23) n'est pas de ceux que la réforme admet, comme B1 (biens), S1 (services) ou M1 (les deux)           | fnfe-flux-2             |
      | BR-FR-08-absent             | Le cadre de facturation (BT-23) manque                                                                                             | fnfe-flux-2             |
      | BR-FR-09-vendeur            | Le SIRET du fournisseur (BT-29) n'a pas 14 chiffres, ou la facture ne donne pas le SIREN par lequel il commence (BT-30)            | fnfe-flux-2             |
      | BR-FR-09-acheteur           | Le SIRET du destinataire (BT-46) n'a pas 14 chiffres, ou la facture ne donne pas le SIREN par lequel il commence (BT-47)           | fnfe-flux-2             |
      | BR-FR-09-beneficiaire       | Le SIRET du bénéficiaire du paiement (BT-60) n'a pas 14 chiffres, ou la facture ne donne pas le SIREN par lequel il commence       | fnfe-flux-2             |
      | BR-FR-10                    | Le SIREN du fournisseur (BT-30, schéma 0002) manque                                                                                | fnfe-flux-2             |
      | BR-FR-10-etranger           | Le fournisseur n'est pas en France, et n'a pas de SIREN (BT-30, schéma 0002)                                                       | fnfe-flux-2             |
      | BR-FR-11                    | Le SIREN du destinataire (BT-47, schéma 0002) manque, et la note BAR dit B2B                                                       | fnfe-flux-2             |
      | BR-FR-12                    | L'adresse électronique du destinataire (BT-49) manque                                                                              | fnfe-flux-2             |
      | BR-FR-13                    | L'adresse électronique du fournisseur (BT-34) manque                                                                               | fnfe-flux-2             |
      | BR-FR-15                    | Une catégorie de TVA n'est pas de celles que la réforme admet                                                                      | fnfe-flux-2             |
      | BR-FR-16                    | Un taux de TVA n'est pas de ceux que la réforme admet, écrit avec deux décimales au plus                                           | fnfe-flux-2             |
      | BR-FR-17                    | La sorte d'une pièce jointe (BT-123) n'est pas de celles que la réforme admet                                                      | fnfe-flux-2             |
      | BR-FR-18                    | Plusieurs pièces jointes sont dites « LISIBLE » (BT-123)                                                                           | fnfe-flux-2             |
      | BR-FR-20                    | La note BAR demande un traitement qui n'est pas de ceux que la réforme admet                                                       | fnfe-flux-2             |
      | BR-FR-21                    | L'adresse électronique du destinataire (BT-49) ne commence pas par son SIREN, sous le schéma 0225, et la note BAR dit B2B          | fnfe-flux-2             |
      | BR-FR-22                    | L'adresse électronique du fournisseur (BT-34) ne commence pas par son SIREN, sous le schéma 0225, et l'acheteur établit la facture | fnfe-flux-2             |
      | BR-FR-23-vendeur            | L'adresse électronique du fournisseur (BT-34, schéma 0225) contient un caractère non admis                                         | fnfe-flux-2             |
      | BR-FR-23-acheteur           | L'adresse électronique du destinataire (BT-49, schéma 0225) contient un caractère non admis                                        | fnfe-flux-2             |
      | BR-FR-24                    | Le code de routage du destinataire (BT-46, schéma 0224) contient un caractère non admis                                            | fnfe-flux-2             |
      | BR-FR-24-vendeur            | Le code de routage du fournisseur (BT-29, schéma 0224) contient un caractère non admis                                             | fnfe-flux-2             |
      | BR-FR-25-vendeur            | L'adresse électronique du fournisseur (BT-34)                                                                                      | fnfe-flux-2             |
      | BR-FR-25-acheteur           | L'adresse électronique du destinataire (BT-49)                                                                                     | fnfe-flux-2             |
      | BR-FR-26                    | Le code de routage du destinataire (BT-46, schéma 0224)                                                                            | fnfe-flux-2             |
      | BR-FR-26-vendeur            | Le code de routage du fournisseur (BT-29, schéma 0224)                                                                             | fnfe-flux-2             |
      | BR-FR-32-vendeur            | Le SIREN du fournisseur (schéma 0002 ou 0231) n'a pas 9 chiffres                                                                   | fnfe-flux-2             |
      | BR-FR-32-acheteur           | Le SIREN du destinataire (schéma 0002 ou 0231) n'a pas 9 chiffres                                                                  | fnfe-flux-2             |
      | BR-FR-32-beneficiaire       | Le SIREN du bénéficiaire du paiement (schéma 0002 ou 0231) n'a pas 9 chiffres                                                      | fnfe-flux-2             |
    Et la liste "invoice_controls" dit de ses éléments :
      | élément                     | field                              | test    | limit  | among             | pattern                                                                                                                                                           | code               | treatment | types             | except_types      | after                        |
      | BR-CO-10                    | BR-CO-10                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-CO-11                    | BR-CO-11                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-CO-12                    | BR-CO-12                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-CO-13                    | BR-CO-13                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   | BR-CO-10, BR-CO-11, BR-CO-12 |
      | BR-CO-14                    | BR-CO-14                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   | BR-CO-17                     |
      | BR-CO-15                    | BR-CO-15                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   | BR-CO-13, BR-CO-14           |
      | BR-CO-16                    | BR-CO-16                           | unequal |        |                   |                                                                                                                                                                   |                    |           |                   |                   | BR-CO-15                     |
      | BR-CO-17                    | BR-CO-17                           | unequal | 1      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | total-absent                | total_missing                      | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | total-partiel-absent        | part_total_missing                 | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | tva-totale-absente          | vat_total_missing                  | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | ligne-absente               | line_missing                       | more    | 0      |                   |                                                                                                                                                                   | BR-16              |           |                   |                   |                              |
      | moyen-absent                | payment_missing_count              | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | moyen-sans-code             | payment_without_code_count         | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | moyen-inconnu               | payment_code                       | outside |        | payment_means     |                                                                                                                                                                   | BR-CL-16           |           |                   |                   |                              |
      | virement-sans-compte        | transfer_without_account_count     | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | virement-sans-numero        | transfer_to_no_account             | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | iban-cle                    | payment_account                    | iban    |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | service-longueur            | service_code                       | longer  | 100    |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | type-absent                 | type_code_missing_count            | more    | 0      |                   |                                                                                                                                                                   | BR-04              |           |                   |                   |                              |
      | type-inconnu                | type_code                          | outside |        | document_types    |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | avoir-type                  | credit_note_type                   | outside |        | credit_types      |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | facture-type-avoir          | invoice_type                       | outside |        | invoice_types     |                                                                                                                                                                   | BR-CL-01           |           |                   |                   |                              |
      | date-forme-cii              | cii_date_form                      | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | date-forme-ubl              | ubl_date_form                      | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | date-absente                | issue_date_missing_count           | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | date-a-venir                | issue_date                         | later   |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | service-caracteres          | service_code                       | shape   |        |                   | [A-Za-z0-9_-]+                                                                                                                                                    |                    |           |                   |                   |                              |
      | reference-vide              | reference_without_content_count    | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | prix-brut                   | gross_price_alone_count            | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | vendeur-espaces             | seller_identifier_blanks           | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | vendeur-siret-chiffres      | seller_siret_malformed             | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | vendeur-siret-cle           | seller_siret_wrong_key             | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | vendeur-sans-identifiant    | seller_unidentified_count          | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | destinataire-siret-chiffres | buyer_siret_beside                 | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-02               | preceding                          | longer  | 20     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-03               | seller_scheme                      | none    |        | seller_schemes    |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | vendeur-0223                | seller_identifier_0223             | shape   |        |                   | .{1,17}                                                                                                                                                           | BR-FR-CPRO-04 à 08 |           |                   |                   |                              |
      | vendeur-0227                | seller_identifier_0227             | shape   |        |                   | .{1,17}                                                                                                                                                           | BR-FR-CPRO-04 à 08 |           |                   |                   |                              |
      | vendeur-0228                | seller_identifier_0228             | shape   |        |                   | .{9,10}                                                                                                                                                           | BR-FR-CPRO-04 à 08 |           |                   |                   |                              |
      | vendeur-0229                | seller_identifier_0229             | shape   |        |                   | .{9,10}                                                                                                                                                           | BR-FR-CPRO-04 à 08 |           |                   |                   |                              |
      | vendeur-0226                | seller_identifier_0226             | shape   |        |                   | [0-9]{10}.{0,70}                                                                                                                                                  | BR-FR-CPRO-04 à 08 |           |                   |                   |                              |
      | BR-FR-CPRO-09               | seller_siren_alone_count           | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-10               | buyer_siret_elsewhere_count        | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-14               | contract                           | longer  | 50     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-15               | engagement                         | longer  | 50     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-17               | payee_siren_alone_count            | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-19               | line_count                         | more    | 999999 |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-20               | preceding                          | more    | 1      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-24               | framework                          | shape   |        |                   | (?!S5$).*                                                                                                                                                         |                    |           |                   |                   |                              |
      | BR-FR-CPRO-25               | payment_terms                      | more    | 1      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-26               | seller_contact_count               | more    | 1      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-27               | buyer_contact_count                | more    | 1      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-30               | supporting_reference               | longer  | 50     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-31               | item_description                   | longer  | 1024   |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-32               | seller_street                      | longer  | 400    |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-33               | seller_city                        | longer  | 400    |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-34               | buyer_trade_name                   | longer  | 99     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-35               | payment_terms                      | longer  | 1024   |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-36               | seller_trade_name                  | longer  | 99     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-37               | payee_name                         | longer  | 99     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-38               | delivery_identifier                | longer  | 20     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-39               | payment_account                    | longer  | 27     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | compte-etranger             | foreign_account                    | longer  | 27     |                   |                                                                                                                                                                   | BR-FR-CPRO-39      |           |                   |                   |                              |
      | BR-FR-CPRO-42               | note                               | longer  | 1024   |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-43               | seller_name                        | longer  | 99     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-CPRO-44               | buyer_name                         | longer  | 99     |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-02-numero             | number                             | shape   |        |                   | [A-Za-z0-9+_/-]+                                                                                                                                                  | BR-FR-02           |           |                   |                   |                              |
      | BR-FR-02-anterieure         | preceding                          | shape   |        |                   | [A-Za-z0-9+_/-]+                                                                                                                                                  | BR-FR-02           |           |                   |                   |                              |
      | BR-FR-03-ubl                | ubl_date                           | shape   |        |                   | 20[0-9]{2}-((0[13578]\|1[02])-(0[1-9]\|[12][0-9]\|3[01])\|(0[469]\|11)-(0[1-9]\|[12][0-9]\|30)\|02-(0[1-9]\|1[0-9]\|2[0-8]))\|20([02468][048]\|[13579][26])-02-29 | BR-FR-03           |           |                   |                   |                              |
      | BR-FR-03-cii                | cii_date                           | shape   |        |                   | 20[0-9]{2}((0[13578]\|1[02])(0[1-9]\|[12][0-9]\|3[01])\|(0[469]\|11)(0[1-9]\|[12][0-9]\|30)\|02(0[1-9]\|1[0-9]\|2[0-8]))\|20([02468][048]\|[13579][26])0229       | BR-FR-03           |           |                   |                   |                              |
      | BR-FR-04                    | type_code                          | outside |        | reform_types      |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-05-PMT                | note_PMT                           | absent  |        |                   |                                                                                                                                                                   | BR-FR-05           |           |                   |                   |                              |
      | BR-FR-05-PMD                | note_PMD                           | absent  |        |                   |                                                                                                                                                                   | BR-FR-05           |           |                   |                   |                              |
      | BR-FR-05-AAB                | note_AAB                           | absent  |        |                   |                                                                                                                                                                   | BR-FR-05           |           |                   |                   |                              |
      | BR-FR-06-PMT                | note_PMT                           | more    | 1      |                   |                                                                                                                                                                   | BR-FR-06           |           |                   |                   |                              |
      | BR-FR-06-PMD                | note_PMD                           | more    | 1      |                   |                                                                                                                                                                   | BR-FR-06           |           |                   |                   |                              |
      | BR-FR-06-AAB                | note_AAB                           | more    | 1      |                   |                                                                                                                                                                   | BR-FR-06           |           |                   |                   |                              |
      | BR-FR-06-TXD                | note_TXD                           | more    | 1      |                   |                                                                                                                                                                   | BR-FR-06           |           |                   |                   |                              |
      | BR-FR-08                    | framework                          | outside |        | reform_frameworks |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-08-absent             | framework                          | absent  |        |                   |                                                                                                                                                                   | BR-FR-08           |           |                   |                   |                              |
      | BR-FR-09-vendeur            | seller_siret_apart                 | more    | 0      |                   |                                                                                                                                                                   | BR-FR-09           |           |                   |                   |                              |
      | BR-FR-09-acheteur           | buyer_siret_apart                  | more    | 0      |                   |                                                                                                                                                                   | BR-FR-09           |           |                   |                   |                              |
      | BR-FR-09-beneficiaire       | payee_siret_apart                  | more    | 0      |                   |                                                                                                                                                                   | BR-FR-09           |           |                   |                   |                              |
      | BR-FR-10                    | seller_without_siren_count         | more    | 0      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-10-etranger           | foreign_seller_without_siren_count | more    | 0      |                   |                                                                                                                                                                   | BR-FR-10           |           |                   |                   |                              |
      | BR-FR-11                    | buyer_siren                        | absent  |        |                   |                                                                                                                                                                   |                    | B2B       |                   |                   |                              |
      | BR-FR-12                    | buyer_address                      | absent  |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-13                    | seller_address                     | absent  |        |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-15                    | vat_category                       | outside |        | vat_categories    |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-16                    | vat_rate                           | shape   |        |                   | (0\|7\|10\|13\|20)(\.00?)?\|(0\.9\|2\.1\|5\.5\|8\.5\|9\.2\|9\.6\|19\.6\|20\.6)0?\|1\.05\|1\.75                                                                    |                    |           |                   |                   |                              |
      | BR-FR-17                    | attachment_kind                    | outside |        | attachment_kinds  |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-18                    | readable_count                     | more    | 1      |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-20                    | note_BAR                           | outside |        | flow_treatments   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-21                    | buyer_address_apart                | more    | 0      |                   |                                                                                                                                                                   |                    | B2B       |                   | self_billed_types |                              |
      | BR-FR-22                    | seller_address_apart               | more    | 0      |                   |                                                                                                                                                                   |                    | B2B       | self_billed_types |                   |                              |
      | BR-FR-23-vendeur            | seller_address_0225                | shape   |        |                   | [A-Za-z0-9+_.-]+                                                                                                                                                  | BR-FR-23           |           |                   |                   |                              |
      | BR-FR-23-acheteur           | buyer_address_0225                 | shape   |        |                   | [A-Za-z0-9+_.-]+                                                                                                                                                  | BR-FR-23           |           |                   |                   |                              |
      | BR-FR-24                    | buyer_identifier_0224              | shape   |        |                   | [A-Za-z0-9+_.-]+                                                                                                                                                  |                    |           |                   |                   |                              |
      | BR-FR-24-vendeur            | seller_identifier_0224             | shape   |        |                   | [A-Za-z0-9+_.-]+                                                                                                                                                  | BR-FR-24           |           |                   |                   |                              |
      | BR-FR-25-vendeur            | seller_address                     | longer  | 125    |                   |                                                                                                                                                                   | BR-FR-25           |           |                   |                   |                              |
      | BR-FR-25-acheteur           | buyer_address                      | longer  | 125    |                   |                                                                                                                                                                   | BR-FR-25           |           |                   |                   |                              |
      | BR-FR-26                    | buyer_identifier_0224              | longer  | 100    |                   |                                                                                                                                                                   |                    |           |                   |                   |                              |
      | BR-FR-26-vendeur            | seller_identifier_0224             | longer  | 100    |                   |                                                                                                                                                                   | BR-FR-26           |           |                   |                   |                              |
      | BR-FR-32-vendeur            | seller_siren_malformed             | more    | 0      |                   |                                                                                                                                                                   | BR-FR-32           |           |                   |                   |                              |
      | BR-FR-32-acheteur           | buyer_siren_malformed              | more    | 0      |                   |                                                                                                                                                                   | BR-FR-32           |           |                   |                   |                              |
      | BR-FR-32-beneficiaire       | payee_siren_malformed              | more    | 0      |                   |                                                                                                                                                                   | BR-FR-32           |           |                   |                   |                              |
    Et de la liste "document_types", la liste "credit_types" reprend exactement "81, 83, 261, 262, 296, 308, 381, 396, 420, 458, 502, 503, 532"
    Et de la liste "document_types", la liste "invoice_types" reprend exactement "71, 80, 81, 82, 84, 102, 130, 202, 203, 204, 211, 218, 219, 295, 325, 326, 331, 380, 382, 383, 384, 385, 386, 387, 388, 389, 390, 393, 394, 395, 456, 457, 471, 472, 473, 500, 501, 527, 553, 575, 623, 633, 751, 780, 817, 870, 875, 876, 877, 935"
    Et de la liste "document_types", la liste "self_billed_types" reprend exactement "261, 389, 471, 473, 500, 501, 502"
    Et de la liste "document_types", la liste "reform_types" reprend exactement "261, 262, 380, 381, 384, 386, 389, 393, 396, 471, 472, 473, 500, 501, 502, 503"
    Et de la liste "invoice_controls", la liste "total_controls" reprend exactement "BR-CO-10, BR-CO-12, BR-CO-13, BR-CO-14, BR-CO-15, BR-CO-16"
    Et de la liste "invoice_controls", la liste "caution_controls" reprend exactement "BR-CO-11, BR-CO-17, prix-brut, reference-vide, vendeur-sans-identifiant, vendeur-espaces, vendeur-siret-chiffres, vendeur-siret-cle, total-partiel-absent, tva-totale-absente"
    Et de la liste "invoice_controls", la liste "b2g_lengths" reprend exactement "BR-FR-CPRO-30, BR-FR-CPRO-31, BR-FR-CPRO-32, BR-FR-CPRO-33, BR-FR-CPRO-34, BR-FR-CPRO-35, BR-FR-CPRO-36, BR-FR-CPRO-37, BR-FR-CPRO-42, BR-FR-CPRO-43, BR-FR-CPRO-44"
    Et de la liste "invoice_controls", la liste "b2g_counts" reprend exactement "BR-FR-CPRO-19, BR-FR-CPRO-20, BR-FR-CPRO-25, BR-FR-CPRO-26, BR-FR-CPRO-27"
    Et de la liste "invoice_controls", la liste "b2g_parties" reprend exactement "BR-FR-CPRO-03, BR-FR-CPRO-09, BR-FR-CPRO-10, BR-FR-CPRO-17, vendeur-0223, vendeur-0226, vendeur-0227, vendeur-0228, vendeur-0229"
    Et de la liste "invoice_controls", la liste "reform_lengths" reprend exactement "BR-FR-25-vendeur, BR-FR-25-acheteur, BR-FR-26, BR-FR-26-vendeur"
    Et de la liste "invoice_controls", la liste "reform_values" reprend exactement "BR-FR-02-numero, BR-FR-02-anterieure, BR-FR-03-ubl, BR-FR-03-cii, BR-FR-04, BR-FR-15, BR-FR-16, BR-FR-17, BR-FR-20, BR-FR-23-vendeur, BR-FR-23-acheteur, BR-FR-24, BR-FR-24-vendeur, BR-FR-32-vendeur, BR-FR-32-acheteur, BR-FR-32-beneficiaire, BR-FR-09-vendeur, BR-FR-09-acheteur, BR-FR-09-beneficiaire, BR-FR-21, BR-FR-22"
    Et de la liste "invoice_controls", la liste "reform_parts" reprend exactement "BR-FR-05-PMT, BR-FR-05-PMD, BR-FR-05-AAB, BR-FR-06-PMT, BR-FR-06-PMD, BR-FR-06-AAB, BR-FR-06-TXD, BR-FR-10, BR-FR-11, BR-FR-12, BR-FR-13, BR-FR-18"

  Scénario: Une facture antérieure et un lieu de livraison sont des références
    Alors ces cas de "invoice-control" se décident ainsi :
      | cas                                                                                | réponse    | règles | questions             | issues possibles              | changements                               |
      | contrôle qui échoue : Le numéro de la facture antérieure (BT-25) ; le : 01/10/2026 | À préciser | aucun  | arrivée de la facture | Sans motif de refus ; Refusée | contrôle qui échoue → Sans motif de refus |
      | contrôle qui échoue : L'identifiant du lieu de livraison (BT-71) ; le : 01/10/2026 | À préciser | aucun  | arrivée de la facture | Sans motif de refus ; Refusée | contrôle qui échoue → Sans motif de refus |
