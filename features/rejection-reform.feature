# language: fr
Fonctionnalité: Reconnaître les statuts, motifs et règles de la réforme
  Une plateforme renvoie un code, et le fournisseur veut savoir quoi en faire.

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet            | titre                                       |
      | rejection-reform | Les statuts, motifs et règles de la réforme |
    Et ces sources sont :
      | source       | titre                                                                                                          | éditeur  |
      | gobl-cycle   | Statuts et motifs du cycle de vie, bibliothèque gobl.fr.ctc                                                    | Invopop  |
      | dgfip-motifs | Spécifications externes version 3.2, annexe 7 « Règles de gestion », version 1.9 : tableau des motifs de refus | DGFiP    |
      | fnfe-cdv     | Règle BR-FR-CDV-CL-09 : les motifs admis pour chaque statut                                                    | FNFE-MPE |
      | fnfe-br-fr   | Contrôles de la réforme, règles BR-FR du flux 2                                                                | FNFE-MPE |
    Et ces sources se lisent :
      | source | daté du | lu le | lecture | cité par | article | adresse | sans lien |
      | gobl-cycle |  | 24/11/2026 | copie |  | rejets-edi-flux | https://github.com/invopop/gobl.fr.ctc/blob/HEAD/addon/flow6/extensions.go |  |
      | dgfip-motifs | 30/04/2026 | 28/11/2026 | citation | le programme Deviso | rejets-edi-flux |  | le programme où ce tableau a été lu n'a pas d'adresse connue |
      | fnfe-cdv |  | 28/11/2026 | citation | facturion.de | rejets-edi-flux | https://facturion.de/kb/en/rules/BR-FR-CDV-CL-09_MDT-113_501 |  |
      | fnfe-br-fr |  | 28/11/2026 | citation | la bibliothèque factur-x 7.8 d'Akretion | rejets-edi-flux | https://github.com/akretion/factur-x |  |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste               | titre                                            | étendue  | source     |
      | reform_statuses     | Les statuts du cycle de vie de la réforme        | ouverte  | gobl-cycle |
      | reform_reasons      | Les motifs de rejet et de refus de la réforme    | ouverte  | gobl-cycle |
      | public_sector_rules | Les règles BR-FR-CPRO, propres au secteur public | non dite | gobl-cpro  |
      | reform_rules        | Les règles BR-FR de la réforme                   | ouverte  | fnfe-br-fr |
    Et la liste "reform_statuses" contient exactement :
      | élément    | libellé                                              | source   |
      | statut-200 | La facture est déposée                               |          |
      | statut-201 | La facture est émise par la plateforme du vendeur    |          |
      | statut-202 | La facture est reçue par la plateforme de l'acheteur |          |
      | statut-203 | La facture est mise à disposition de l'acheteur      |          |
      | statut-204 | L'acheteur prend la facture en charge                |          |
      | statut-205 | L'acheteur approuve la facture                       |          |
      | statut-206 | L'acheteur approuve la facture en partie             |          |
      | statut-207 | La facture est en litige                             |          |
      | statut-208 | L'acheteur suspend la facture                        |          |
      | statut-209 | Le vendeur a complété la facture                     |          |
      | statut-210 | L'acheteur refuse la facture                         |          |
      | statut-211 | Le paiement est transmis                             |          |
      | statut-212 | La facture est encaissée                             |          |
      | statut-213 | Une plateforme rejette la facture                    |          |
      | statut-501 | Une plateforme déclare la facture irrecevable        | fnfe-cdv |
    Et la liste "reform_statuses" dit de ses éléments :
      | élément    | cause              | codes        | near                  |
      | statut-200 | statut-normal      | 200          | statut, status, cycle |
      | statut-201 | statut-normal      | 201          | statut, status, cycle |
      | statut-202 | statut-normal      | 202          | statut, status, cycle |
      | statut-203 | statut-normal      | 203          | statut, status, cycle |
      | statut-204 | statut-normal      | 204          | statut, status, cycle |
      | statut-205 | statut-normal      | 205          | statut, status, cycle |
      | statut-206 | statut-partiel     | 206          | statut, status, cycle |
      | statut-207 | statut-litige      | 207          | statut, status, cycle |
      | statut-208 | statut-suspendue   | 208          | statut, status, cycle |
      | statut-209 | statut-normal      | 209          | statut, status, cycle |
      | statut-210 | statut-refusee     | 210, REFUSEE | statut, status, cycle |
      | statut-211 | statut-normal      | 211          | statut, status, cycle |
      | statut-212 | statut-normal      | 212          | statut, status, cycle |
      | statut-213 | statut-rejetee     | 213          | statut, status, cycle |
      | statut-501 | statut-irrecevable | 501          | statut, status, cycle |
    Et la liste "reform_reasons" contient exactement :
      | élément          | libellé                                                     | note                                                   | source       |
      | NON_TRANSMISE    | La facture n'a pas été transmise                            |                                                        |              |
      | JUSTIF_ABS       | Un justificatif manque                                      |                                                        |              |
      | ROUTAGE_ERR      | Erreur de routage                                           |                                                        |              |
      | AUTRE            | Autre motif                                                 |                                                        |              |
      | COORD_BANC_ERR   | Erreur de coordonnées bancaires                             |                                                        |              |
      | TX_TVA_ERR       | Le taux de TVA est faux                                     |                                                        | dgfip-motifs |
      | MONTANTTOTAL_ERR | Un des montants totaux est faux, par exemple le net à payer |                                                        | dgfip-motifs |
      | CALCUL_ERR       | Une ligne ou un arrondi est mal calculé                     |                                                        | dgfip-motifs |
      | NON_CONFORME     | Une mention légale manque                                   | Une autre source traduit ce code par « non conforme ». | dgfip-motifs |
      | DOUBLON          | La facture est en double                                    |                                                        | dgfip-motifs |
      | DEST_INC         | Le destinataire est inconnu                                 |                                                        |              |
      | DEST_ERR         | La facture s'est trompée de destinataire                    |                                                        | dgfip-motifs |
      | TRANSAC_INC      | La facture ne correspond à aucune livraison ni prestation   |                                                        | dgfip-motifs |
      | EMMET_INC        | Le destinataire ne connaît pas l'émetteur                   |                                                        | dgfip-motifs |
      | CONTRAT_TERM     | Le contrat est terminé                                      |                                                        | dgfip-motifs |
      | DOUBLE_FACT      | Les données réglementaires sont en double                   |                                                        | dgfip-motifs |
      | CMD_ERR          | Le numéro de commande est faux ou manque                    |                                                        | dgfip-motifs |
      | ADR_ERR          | L'adresse électronique de facturation est fausse ou manque  |                                                        | dgfip-motifs |
      | SIRET_ERR        | Un SIRET est faux                                           |                                                        |              |
      | CODE_ROUTAGE_ERR | Le code de routage est faux                                 |                                                        |              |
      | REF_CT_ABSENT    | Une référence exigée par le contrat manque                  |                                                        | dgfip-motifs |
      | REF_ERR          | Une référence est fausse                                    |                                                        |              |
      | PU_ERR           | Un prix unitaire est faux                                   |                                                        |              |
      | REM_ERR          | Une remise est fausse                                       |                                                        |              |
      | QTE_ERR          | Une quantité est fausse                                     |                                                        |              |
      | ART_ERR          | Un article est faux                                         |                                                        |              |
      | MODPAI_ERR       | Le mode de paiement est faux                                |                                                        |              |
      | QUALITE_ERR      | La qualité de la livraison pose problème                    |                                                        |              |
      | LIVR_INCOMP      | La livraison est incomplète                                 |                                                        |              |
      | REJ_SEMAN        | Rejet sémantique : une règle de contenu n'est pas respectée |                                                        |              |
      | REJ_UNI          | Rejet pour unicité : la facture est déjà connue             |                                                        |              |
      | REJ_COH          | Rejet de cohérence : des données se contredisent            |                                                        |              |
      | REJ_ADR          | Rejet d'adresse : la facture ne peut pas être adressée      |                                                        |              |
      | REJ_CONT_B2G     | Rejet propre aux factures du secteur public                 |                                                        |              |
      | REJ_REF_PJ       | Rejet de la référence d'une pièce jointe                    |                                                        |              |
      | REJ_ASS_PJ       | Rejet de l'association d'une pièce jointe                   |                                                        |              |
      | IRR_VIDE_F       | Le fichier est vide                                         |                                                        |              |
      | IRR_TYPE_F       | Le type du fichier n'est pas admis                          |                                                        |              |
      | IRR_SYNTAX       | Le fichier a une erreur de syntaxe                          |                                                        |              |
      | IRR_TAILLE_PJ    | Une pièce jointe est trop lourde                            |                                                        |              |
      | IRR_NOM_PJ       | Le nom d'une pièce jointe ne convient pas                   |                                                        |              |
      | IRR_VID_PJ       | Une pièce jointe est vide                                   |                                                        |              |
      | IRR_EXT_DOC      | Une pièce est un document externe                           |                                                        |              |
      | IRR_TAILLE_F     | Le fichier est trop lourd                                   |                                                        |              |
      | IRR_ANTIVIRUS    | L'antivirus a arrêté le fichier                             |                                                        |              |
    Et la liste "reform_reasons" dit de ses éléments :
      | élément          | controls                               | cause                | fields                     | texts                           | alone                  |
      | NON_TRANSMISE    |                                        | non-transmise        |                            |                                 |                        |
      | JUSTIF_ABS       |                                        | justificatif-absent  |                            |                                 | justificatif absent    |
      | ROUTAGE_ERR      |                                        | routage              |                            | erreur de routage               |                        |
      | AUTRE            |                                        | motif-libre          |                            |                                 |                        |
      | COORD_BANC_ERR   | iban-cle, virement-sans-compte         | refus-banque         | BT-84                      | erreur de coordonnées bancaires |                        |
      | TX_TVA_ERR       | BR-FR-15, BR-FR-16                     | refus-montants       | BT-152, BT-119             | erreur de taux de TVA           |                        |
      | MONTANTTOTAL_ERR | BR-CO-13, BR-CO-14, BR-CO-15, BR-CO-16 | totaux-faux          | BT-109, BT-112, BT-115     | erreur de montant total         |                        |
      | CALCUL_ERR       | BR-CO-10, BR-CO-11, BR-CO-12, BR-CO-17 | totaux-faux          | BT-131, BT-106             | erreur de calcul                |                        |
      | NON_CONFORME     |                                        | refus-mention        |                            |                                 |                        |
      | DOUBLON          |                                        | doublon              | BT-1                       |                                 |                        |
      | DEST_INC         |                                        | destinataire-inconnu | BT-46, BT-47, BT-49        |                                 |                        |
      | DEST_ERR         |                                        | destinataire-errone  | BT-46, BT-47, BT-49        | erreur de destinataire          |                        |
      | TRANSAC_INC      |                                        | refus-prestation     |                            |                                 | transaction inconnue   |
      | EMMET_INC        |                                        | emetteur-inconnu     | BT-29, BT-30               |                                 |                        |
      | CONTRAT_TERM     |                                        | refus-contrat        | BT-12                      |                                 |                        |
      | DOUBLE_FACT      |                                        | doublon-donnees      |                            |                                 | double facturation     |
      | CMD_ERR          |                                        | refus-commande       | BT-13                      | erreur de référence de commande |                        |
      | ADR_ERR          |                                        | adresse-electronique | BT-49, BT-34               | erreur d'adresse                |                        |
      | SIRET_ERR        |                                        | siren-siret          | BT-46, BT-29               | erreur de SIRET                 |                        |
      | CODE_ROUTAGE_ERR |                                        | code-routage         | BT-49, BT-10               | erreur de code de routage       |                        |
      | REF_CT_ABSENT    |                                        | refus-reference      | BT-12                      | référence contrat absente       |                        |
      | REF_ERR          |                                        | refus-reference      | BT-12, BT-13               |                                 | erreur de référence    |
      | PU_ERR           |                                        | refus-montants       | BT-146                     | erreur de prix unitaire         |                        |
      | REM_ERR          |                                        | refus-montants       | BT-92, BT-136              | erreur de remise                |                        |
      | QTE_ERR          |                                        | refus-montants       | BT-129                     | erreur de quantité              |                        |
      | ART_ERR          |                                        | refus-prestation     | BT-153                     | erreur d'article                |                        |
      | MODPAI_ERR       |                                        | refus-paiement       | BT-81                      | erreur de mode de paiement      |                        |
      | QUALITE_ERR      |                                        | refus-prestation     |                            | problème de qualité             |                        |
      | LIVR_INCOMP      |                                        | refus-prestation     |                            | livraison incomplète            |                        |
      | REJ_SEMAN        |                                        | controle-semantique  |                            |                                 | rejet sémantique       |
      | REJ_UNI          |                                        | doublon              | BT-1                       |                                 | rejet pour unicité     |
      | REJ_COH          |                                        | controle-semantique  |                            |                                 | rejet de cohérence     |
      | REJ_ADR          |                                        | adresse-electronique | BT-49                      |                                 | rejet d'adresse        |
      | REJ_CONT_B2G     |                                        | contexte-public      | BT-29, BT-46, BT-10, BT-13 | rejet contexte B2G              |                        |
      | REJ_REF_PJ       |                                        | piece-reference      | BT-122                     | rejet référence pièce jointe    |                        |
      | REJ_ASS_PJ       |                                        | piece-reference      | BT-122                     | rejet association pièce jointe  |                        |
      | IRR_VIDE_F       |                                        | fichier-vide         |                            |                                 | fichier vide           |
      | IRR_TYPE_F       |                                        | fichier-type         |                            | type de fichier invalide        |                        |
      | IRR_SYNTAX       |                                        | fichier-syntaxe      |                            |                                 | erreur de syntaxe      |
      | IRR_TAILLE_PJ    |                                        | piece-taille         | BT-125                     |                                 | taille de pièce jointe |
      | IRR_NOM_PJ       |                                        | piece-nom            | BT-125                     |                                 | nom de pièce jointe    |
      | IRR_VID_PJ       |                                        | piece-vide           | BT-125                     |                                 | pièce jointe vide      |
      | IRR_EXT_DOC      |                                        | piece-externe        | BT-125                     |                                 | document externe       |
      | IRR_TAILLE_F     |                                        | fichier-lourd        |                            |                                 | taille de fichier      |
      | IRR_ANTIVIRUS    |                                        | fichier-virus        |                            |                                 | antivirus              |
    Et la liste "public_sector_rules" contient exactement :
      | élément       | libellé                                                      |
      | BR-FR-CPRO-01 | Le type de contrat n'est ni MARCHE ni CONTRAT                |
      | BR-FR-CPRO-02 | Un numéro de facture dépasse 20 caractères                   |
      | BR-FR-CPRO-03 | Le vendeur n'a pas d'identifiant d'une sorte admise          |
      | BR-FR-CPRO-04 | L'identifiant du vendeur n'a pas la forme de son schéma      |
      | BR-FR-CPRO-05 | L'identifiant du vendeur n'a pas la forme de son schéma      |
      | BR-FR-CPRO-06 | L'identifiant du vendeur n'a pas la forme de son schéma      |
      | BR-FR-CPRO-07 | L'identifiant du vendeur n'a pas la forme de son schéma      |
      | BR-FR-CPRO-08 | L'identifiant du vendeur n'a pas la forme de son schéma      |
      | BR-FR-CPRO-09 | Le vendeur donne son SIREN sans son SIRET                    |
      | BR-FR-CPRO-10 | Le SIRET de l'acheteur manque                                |
      | BR-FR-CPRO-11 | Le code service ou le numéro d'engagement exigé manque       |
      | BR-FR-CPRO-12 | Le code service ou le numéro d'engagement exigé manque       |
      | BR-FR-CPRO-13 | Le code service ou le numéro d'engagement exigé manque       |
      | BR-FR-CPRO-14 | La référence du contrat dépasse 50 caractères                |
      | BR-FR-CPRO-15 | Le numéro d'engagement dépasse 50 caractères                 |
      | BR-FR-CPRO-16 | Règle que le texte dit non vérifiable                        |
      | BR-FR-CPRO-17 | Le bénéficiaire du paiement donne son SIREN sans son SIRET   |
      | BR-FR-CPRO-18 | Règle sur l'agent du vendeur                                 |
      | BR-FR-CPRO-19 | La facture a plus de 999 999 lignes                          |
      | BR-FR-CPRO-20 | La facture cite plus d'une facture antérieure                |
      | BR-FR-CPRO-21 | Règle sur l'agent du vendeur                                 |
      | BR-FR-CPRO-22 | Règle que le texte dit non vérifiable                        |
      | BR-FR-CPRO-23 | Le cadre S3 va à un autre que le destinataire public         |
      | BR-FR-CPRO-24 | Le cadre S5 est employé pour un destinataire public          |
      | BR-FR-CPRO-25 | Les conditions de paiement figurent plus d'une fois          |
      | BR-FR-CPRO-26 | Le vendeur a plus d'un contact                               |
      | BR-FR-CPRO-27 | L'acheteur a plus d'un contact                               |
      | BR-FR-CPRO-28 | Règle sur l'agent du vendeur                                 |
      | BR-FR-CPRO-29 | Le motif d'exonération de TVA est trop long                  |
      | BR-FR-CPRO-30 | La référence d'une pièce jointe dépasse 50 caractères        |
      | BR-FR-CPRO-31 | La description d'un article dépasse 1 024 caractères         |
      | BR-FR-CPRO-32 | La rue de l'adresse du vendeur dépasse 400 caractères        |
      | BR-FR-CPRO-33 | La localité du vendeur dépasse 400 caractères                |
      | BR-FR-CPRO-34 | Le nom commercial de l'acheteur dépasse 99 caractères        |
      | BR-FR-CPRO-35 | Les conditions de paiement dépassent 1 024 caractères        |
      | BR-FR-CPRO-36 | Le nom commercial du vendeur dépasse 99 caractères           |
      | BR-FR-CPRO-37 | Le nom du bénéficiaire dépasse 99 caractères                 |
      | BR-FR-CPRO-38 | L'identifiant du lieu de livraison dépasse 20 caractères     |
      | BR-FR-CPRO-39 | Le compte à créditer dépasse 27 caractères                   |
      | BR-FR-CPRO-40 | L'identifiant du lieu de livraison d'une ligne est trop long |
      | BR-FR-CPRO-41 | Le nom d'une pièce jointe dépasse 50 caractères              |
      | BR-FR-CPRO-42 | Une note de la facture dépasse 1 024 caractères              |
      | BR-FR-CPRO-43 | Le nom du vendeur dépasse 99 caractères                      |
      | BR-FR-CPRO-44 | Le nom de l'acheteur dépasse 99 caractères                   |
    Et la liste "public_sector_rules" dit de ses éléments :
      | élément       | cause                 | fields       | rule                      | why                                                                               | controls                                                             |
      | BR-FR-CPRO-01 | type-contrat          |              |                           | Le texte de la règle n'a pas été trouvé : on ne sait pas où cette donnée s'écrit. |                                                                      |
      | BR-FR-CPRO-02 | numero-non-admis      | BT-1, BT-25  | ctl-b2g-reference         |                                                                                   |                                                                      |
      | BR-FR-CPRO-03 | identifiant-vendeur   | BT-29        | ctl-b2g-identifiant       |                                                                                   |                                                                      |
      | BR-FR-CPRO-04 | identifiant-vendeur   | BT-29        | ctl-b2g-identifiant       |                                                                                   | vendeur-0223, vendeur-0226, vendeur-0227, vendeur-0228, vendeur-0229 |
      | BR-FR-CPRO-05 | identifiant-vendeur   | BT-29        | ctl-b2g-identifiant       |                                                                                   | vendeur-0223, vendeur-0226, vendeur-0227, vendeur-0228, vendeur-0229 |
      | BR-FR-CPRO-06 | identifiant-vendeur   | BT-29        | ctl-b2g-identifiant       |                                                                                   | vendeur-0223, vendeur-0226, vendeur-0227, vendeur-0228, vendeur-0229 |
      | BR-FR-CPRO-07 | identifiant-vendeur   | BT-29        | ctl-b2g-identifiant       |                                                                                   | vendeur-0223, vendeur-0226, vendeur-0227, vendeur-0228, vendeur-0229 |
      | BR-FR-CPRO-08 | identifiant-vendeur   | BT-29        | ctl-b2g-identifiant       |                                                                                   | vendeur-0223, vendeur-0226, vendeur-0227, vendeur-0228, vendeur-0229 |
      | BR-FR-CPRO-09 | siret-absent          | BT-29, BT-30 | ctl-b2g-identifiant       |                                                                                   |                                                                      |
      | BR-FR-CPRO-10 | siret-absent          | BT-46        | fac-siret-absent          |                                                                                   |                                                                      |
      | BR-FR-CPRO-11 | exige-destinataire    | BT-10, BT-13 | fac-service               |                                                                                   |                                                                      |
      | BR-FR-CPRO-12 | exige-destinataire    | BT-10, BT-13 | fac-engagement            |                                                                                   |                                                                      |
      | BR-FR-CPRO-13 | exige-destinataire    | BT-10, BT-13 | fac-service-ou-engagement |                                                                                   |                                                                      |
      | BR-FR-CPRO-14 | reference-trop-longue | BT-12        | ctl-b2g-reference         |                                                                                   |                                                                      |
      | BR-FR-CPRO-15 | reference-trop-longue | BT-13        | ctl-b2g-reference         |                                                                                   |                                                                      |
      | BR-FR-CPRO-16 | regle-non-verifiable  |              |                           | La norme elle-même la dit non vérifiable.                                         |                                                                      |
      | BR-FR-CPRO-17 | siret-absent          | BT-60        | ctl-b2g-identifiant       |                                                                                   |                                                                      |
      | BR-FR-CPRO-18 | agent-vendeur         |              |                           | Le texte de la règle n'a pas été trouvé.                                          |                                                                      |
      | BR-FR-CPRO-19 | trop-de-lignes        | BG-25        | ctl-b2g-nombre            |                                                                                   |                                                                      |
      | BR-FR-CPRO-20 | trop-d-occurrences    | BT-25        | ctl-b2g-nombre            |                                                                                   |                                                                      |
      | BR-FR-CPRO-21 | agent-vendeur         |              |                           | Le texte de la règle n'a pas été trouvé.                                          |                                                                      |
      | BR-FR-CPRO-22 | regle-non-verifiable  |              |                           | La norme elle-même la dit non vérifiable.                                         |                                                                      |
      | BR-FR-CPRO-23 | destinataire-s3       | BT-23, BT-46 |                           | Seul l'annuaire dit qui est le vrai destinataire.                                 |                                                                      |
      | BR-FR-CPRO-24 | cadre-s5              | BT-23        | ctl-b2g-cadre             |                                                                                   |                                                                      |
      | BR-FR-CPRO-25 | trop-d-occurrences    | BT-20        | ctl-b2g-nombre            |                                                                                   |                                                                      |
      | BR-FR-CPRO-26 | trop-d-occurrences    | BG-6         | ctl-b2g-nombre            |                                                                                   |                                                                      |
      | BR-FR-CPRO-27 | trop-d-occurrences    | BG-9         | ctl-b2g-nombre            |                                                                                   |                                                                      |
      | BR-FR-CPRO-28 | agent-vendeur         |              |                           | Le texte de la règle n'a pas été trouvé.                                          |                                                                      |
      | BR-FR-CPRO-29 | texte-trop-long       | BT-120       |                           | La longueur admise n'a pas été trouvée.                                           |                                                                      |
      | BR-FR-CPRO-30 | texte-trop-long       | BT-122       | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-31 | texte-trop-long       | BT-154       | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-32 | texte-trop-long       | BT-35        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-33 | texte-trop-long       | BT-37        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-34 | texte-trop-long       | BT-45        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-35 | texte-trop-long       | BT-20        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-36 | texte-trop-long       | BT-28        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-37 | texte-trop-long       | BT-59        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-38 | reference-trop-longue | BT-71        | ctl-b2g-reference         |                                                                                   |                                                                      |
      | BR-FR-CPRO-39 | compte-trop-long      | BT-84        | ctl-b2g-reference         |                                                                                   |                                                                      |
      | BR-FR-CPRO-40 | reference-trop-longue |              |                           | La longueur admise n'a pas été trouvée.                                           |                                                                      |
      | BR-FR-CPRO-41 | texte-trop-long       | BT-125       | pj-nom-longueur           |                                                                                   |                                                                      |
      | BR-FR-CPRO-42 | texte-trop-long       | BT-22        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-43 | texte-trop-long       | BT-27        | ctl-b2g-longueur          |                                                                                   |                                                                      |
      | BR-FR-CPRO-44 | texte-trop-long       | BT-44        | ctl-b2g-longueur          |                                                                                   |                                                                      |
    Et la liste "reform_rules" contient exactement :
      | élément         | libellé                                                                  | note                                                                                             | source   |
      | BR-FR-01        | Un numéro de facture dépasse 35 caractères ou porte un signe non admis   |                                                                                                  |          |
      | BR-FR-02        | Un numéro de facture porte un signe non admis ou un blanc                |                                                                                                  |          |
      | BR-FR-03        | Une date n'est pas entre 2000 et 2099                                    |                                                                                                  |          |
      | BR-FR-04        | Le type de document n'est pas admis                                      |                                                                                                  |          |
      | BR-FR-05        | Une des trois mentions obligatoires entre professionnels manque          |                                                                                                  |          |
      | BR-FR-06        | Une mention obligatoire figure deux fois                                 |                                                                                                  |          |
      | BR-FR-08        | Le cadre de facturation manque ou n'est pas admis                        |                                                                                                  |          |
      | BR-FR-09        | Un SIRET n'a pas 14 chiffres, ou ne commence pas par le SIREN            |                                                                                                  |          |
      | BR-FR-10        | Le SIREN du vendeur manque ou n'a pas 9 chiffres                         |                                                                                                  |          |
      | BR-FR-11        | Le SIREN de l'acheteur manque ou n'a pas 9 chiffres                      |                                                                                                  |          |
      | BR-FR-12        | L'adresse électronique de l'acheteur manque                              |                                                                                                  |          |
      | BR-FR-13        | L'adresse électronique du vendeur manque                                 |                                                                                                  |          |
      | BR-FR-15        | La catégorie de TVA n'est pas admise en France                           |                                                                                                  |          |
      | BR-FR-16        | Le taux de TVA n'est pas un taux admis                                   |                                                                                                  |          |
      | BR-FR-17        | La nature d'une pièce jointe n'est pas un code admis                     |                                                                                                  |          |
      | BR-FR-18        | Deux pièces jointes sont dites LISIBLE                                   |                                                                                                  |          |
      | BR-FR-20        | La note BAR n'a pas une valeur admise                                    |                                                                                                  |          |
      | BR-FR-21        | L'adresse électronique de l'acheteur ne commence pas par son SIREN       |                                                                                                  |          |
      | BR-FR-22        | L'adresse électronique du vendeur ne commence pas par son SIREN          |                                                                                                  |          |
      | BR-FR-23        | Une adresse électronique porte un signe non admis                        |                                                                                                  |          |
      | BR-FR-24        | Un identifiant porte un signe non admis                                  |                                                                                                  |          |
      | BR-FR-25        | Une adresse électronique dépasse 125 caractères                          |                                                                                                  |          |
      | BR-FR-26        | Un identifiant dépasse 100 caractères                                    |                                                                                                  |          |
      | BR-FR-27        | Un attribut d'article n'a ni nom ni code                                 |                                                                                                  |          |
      | BR-FR-28        | Un attribut d'article n'a pas une seule valeur                           |                                                                                                  |          |
      | BR-FR-29        | L'identifiant d'un objet facturé est vide                                |                                                                                                  |          |
      | BR-FR-30        | L'identifiant d'un objet est vide ou figure deux fois                    |                                                                                                  |          |
      | BR-FR-31        | Deux notes BAR se contredisent                                           |                                                                                                  |          |
      | BR-FR-32        | Un SIREN n'a pas 9 chiffres                                              |                                                                                                  |          |
      | BR-FR-CO-03     | L'avoir de remise globale n'a pas son contrat ou sa période              |                                                                                                  |          |
      | BR-FR-CO-04     | La facture rectificative ne cite pas une facture d'origine, et une seule |                                                                                                  |          |
      | BR-FR-CO-05     | L'avoir ne cite aucune facture d'origine                                 |                                                                                                  |          |
      | BR-FR-CO-07     | L'échéance précède la date de la facture                                 |                                                                                                  |          |
      | BR-FR-CO-08     | Une facture définitive est dite acompte                                  |                                                                                                  |          |
      | BR-FR-CO-09     | Une facture déjà payée n'en a pas les montants                           |                                                                                                  |          |
      | BR-FR-CO-10     | Un identifiant n'a pas de schéma, ou un schéma sert deux fois            |                                                                                                  |          |
      | BR-FR-CO-12     | Une facture en devise ne dit pas sa TVA en euros                         |                                                                                                  |          |
      | BR-FR-CO-14     | Le membre d'un assujetti unique n'a pas sa note TXD                      |                                                                                                  |          |
      | BR-FR-CO-15     | Le numéro de TVA de l'assujetti unique manque                            |                                                                                                  |          |
      | BR-FR-DEC-01    | Un montant a plus de 2 décimales, ou est mal écrit                       |                                                                                                  |          |
      | BR-FR-DEC-02    | Une quantité a plus de 4 décimales, ou est mal écrite                    |                                                                                                  |          |
      | BR-FR-DEC-03    | Un prix a plus de 6 décimales, un signe moins, ou est mal écrit          |                                                                                                  |          |
      | BR-FR-DEC-04    | Un taux de TVA a plus de 2 décimales, ou est mal écrit                   |                                                                                                  |          |
      | BR-FR-MV        | Une facture à plusieurs vendeurs n'est pas bâtie comme il faut           |                                                                                                  |          |
      | BR-FR-CDV-CL-09 | Le motif n'est pas admis pour ce statut                                  | Cette règle contrôle le message de statut, non la facture : c'est à qui l'envoie de la corriger. | fnfe-cdv |
    Et la liste "reform_rules" dit de ses éléments :
      | élément         | cause                  | fields                                 | codes                                                                                                                                                                                |
      | BR-FR-01        | numero-non-admis       | BT-1, BT-25                            |                                                                                                                                                                                      |
      | BR-FR-02        | numero-non-admis       | BT-1, BT-25                            |                                                                                                                                                                                      |
      | BR-FR-03        | date-fausse            | BT-2, BT-9, BT-26, BT-72, BT-73, BT-74 |                                                                                                                                                                                      |
      | BR-FR-04        | code-hors-liste        | BT-3                                   |                                                                                                                                                                                      |
      | BR-FR-05        | mention-absente        | BT-21, BT-22                           |                                                                                                                                                                                      |
      | BR-FR-06        | donnee-de-trop         | BT-21                                  |                                                                                                                                                                                      |
      | BR-FR-08        | cadre                  | BT-23                                  |                                                                                                                                                                                      |
      | BR-FR-09        | siren-siret            | BT-29, BT-46, BT-60, BT-71             |                                                                                                                                                                                      |
      | BR-FR-10        | siren-siret            | BT-30                                  |                                                                                                                                                                                      |
      | BR-FR-11        | siren-siret            | BT-47                                  |                                                                                                                                                                                      |
      | BR-FR-12        | adresse-electronique   | BT-49                                  |                                                                                                                                                                                      |
      | BR-FR-13        | adresse-electronique   | BT-34                                  |                                                                                                                                                                                      |
      | BR-FR-15        | tva-categorie-france   | BT-118, BT-151, BT-95, BT-102          |                                                                                                                                                                                      |
      | BR-FR-16        | code-hors-liste        | BT-119, BT-152, BT-96, BT-103          |                                                                                                                                                                                      |
      | BR-FR-17        | piece-nature           | BT-123                                 |                                                                                                                                                                                      |
      | BR-FR-18        | piece-nature           | BT-123                                 |                                                                                                                                                                                      |
      | BR-FR-20        | traitement-bar         | BT-21, BT-22                           |                                                                                                                                                                                      |
      | BR-FR-21        | adresse-electronique   | BT-49, BT-47                           |                                                                                                                                                                                      |
      | BR-FR-22        | adresse-electronique   | BT-34, BT-30                           |                                                                                                                                                                                      |
      | BR-FR-23        | adresse-electronique   | BT-34, BT-49                           |                                                                                                                                                                                      |
      | BR-FR-24        | reference-signe        | BT-29, BT-46                           |                                                                                                                                                                                      |
      | BR-FR-25        | reference-trop-longue  | BT-34, BT-49                           |                                                                                                                                                                                      |
      | BR-FR-26        | reference-trop-longue  | BT-29, BT-46                           |                                                                                                                                                                                      |
      | BR-FR-27        | attribut-article       | BT-160                                 |                                                                                                                                                                                      |
      | BR-FR-28        | attribut-article       | BT-161                                 |                                                                                                                                                                                      |
      | BR-FR-29        | donnee-absente         | BT-18                                  |                                                                                                                                                                                      |
      | BR-FR-30        | donnee-de-trop         | BT-18, BT-128                          |                                                                                                                                                                                      |
      | BR-FR-31        | traitement-bar         | BT-21, BT-22                           |                                                                                                                                                                                      |
      | BR-FR-32        | siren-siret            | BT-30, BT-47                           |                                                                                                                                                                                      |
      | BR-FR-CO-03     | avoir-global           | BT-3, BT-12, BT-73, BT-74              |                                                                                                                                                                                      |
      | BR-FR-CO-04     | facture-origine        | BT-3, BT-25, BT-26                     |                                                                                                                                                                                      |
      | BR-FR-CO-05     | facture-origine        | BT-3, BT-25, BT-26                     |                                                                                                                                                                                      |
      | BR-FR-CO-07     | echeance-avant-facture | BT-9, BT-2                             |                                                                                                                                                                                      |
      | BR-FR-CO-08     | acompte                | BT-23, BT-3                            |                                                                                                                                                                                      |
      | BR-FR-CO-09     | deja-payee             | BT-113, BT-112, BT-115, BT-9           |                                                                                                                                                                                      |
      | BR-FR-CO-10     | schema-absent          | BT-29, BT-46, BT-60, BT-71             |                                                                                                                                                                                      |
      | BR-FR-CO-12     | devise-euro            | BT-5, BT-6, BT-111                     |                                                                                                                                                                                      |
      | BR-FR-CO-14     | assujetti-unique       | BT-29, BT-21, BT-22                    |                                                                                                                                                                                      |
      | BR-FR-CO-15     | assujetti-unique       | BT-29, BT-63                           |                                                                                                                                                                                      |
      | BR-FR-DEC-01    | montant-mal-ecrit      | BT-106, BT-109, BT-112, BT-115, BT-131 |                                                                                                                                                                                      |
      | BR-FR-DEC-02    | montant-mal-ecrit      | BT-129, BT-149                         |                                                                                                                                                                                      |
      | BR-FR-DEC-03    | montant-mal-ecrit      | BT-146, BT-147, BT-148                 |                                                                                                                                                                                      |
      | BR-FR-DEC-04    | montant-mal-ecrit      | BT-119, BT-152, BT-96, BT-103          |                                                                                                                                                                                      |
      | BR-FR-MV        | multi-vendeurs         | BG-25, BT-128                          | BR-FR-MV-01, BR-FR-MV-02, BR-FR-MV-03, BR-FR-MV-05, BR-FR-MV-06, BR-FR-MV-07, BR-FR-MV-08, BR-FR-MV-09, BR-FR-MV-10, BR-FR-MV-11, BR-FR-MV-12, BR-FR-MV-13, BR-FR-MV-14, BR-FR-BD-13 |
      | BR-FR-CDV-CL-09 | code-hors-liste        |                                        |                                                                                                                                                                                      |
