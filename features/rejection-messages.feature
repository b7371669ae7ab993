# language: fr
Fonctionnalité: Comprendre un message de rejet
  Un fournisseur lit un rejet écrit pour des programmes, et veut savoir ce qu'il doit corriger.

  @rm-code-service-absent @rm-code-service-inconnu
  Scénario: « BuyerReference est obligatoire » réclame le code service
    Étant donné les faits :
      | fait         | valeur                     |
      | message reçu | BuyerReference obligatoire |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Ajoutez le code service"
    Et la règle "rm-code-service-absent" est citée
    Et la règle "rm-code-service-inconnu" n'est pas citée
    Et la réponse donne "Le fournisseur, avec son logiciel de facturation." pour "who"

  @rm-code-service-inconnu @rm-code-service-absent
  Scénario: Un code service inconnu ou inactif se corrige avec l'annuaire
    Étant donné les faits :
      | fait         | valeur                          |
      | message reçu | code service inconnu ou inactif |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Corrigez le code service"
    Et la règle "rm-code-service-inconnu" est citée
    Et la règle "rm-code-service-absent" n'est pas citée
    Et la réponse dit "annuaire"

  @rm-engagement-absent @rm-numero-en-double
  Scénario: Un numéro d'engagement exigé se lit sur le bon de commande
    Étant donné les faits :
      | fait         | valeur                 |
      | message reçu | engagement obligatoire |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Ajoutez le numéro d'engagement"
    Et la règle "rm-engagement-absent" est citée
    Et la règle "rm-numero-en-double" n'est pas citée
    Et la réponse dit "bon de commande"

  @rm-numero-en-double @rm-numero-date
  Scénario: Un numéro déjà pris se change, sur le PDF aussi
    Étant donné les faits :
      | fait         | valeur           |
      | message reçu | numéro en double |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Changez le numéro de la facture"
    Et la règle "rm-numero-en-double" est citée
    Et la règle "rm-numero-date" n'est pas citée
    Et la réponse dit "par émetteur et par année"

  @rm-numero-date @rm-engagement-absent
  Scénario: La date du jour n'est pas un numéro
    Étant donné les faits :
      | fait         | valeur                                   |
      | message reçu | Le numéro de facture est la date du jour |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Prenez un autre numéro que la date du jour"
    Et la règle "rm-numero-date" est citée
    Et la règle "rm-engagement-absent" n'est pas citée

  @rm-moyen-de-paiement @rm-fichier-trop-lourd @rm-type-document @rm-type-taxe @rm-typecode-sans-chemin
  Scénario: Sous SpecifiedTradeSettlementPaymentMeans, TypeCode est le moyen de paiement
    Quand je demande "L'element FichierXml.SupplyChainTradeTransaction.ApplicableHeaderTradeSettlement.SpecifiedTradeSettlementPaymentMeans.TypeCode.value est obligatoire."
    Alors la réponse est "Renseignez le moyen de paiement"
    Et la règle "rm-moyen-de-paiement" est citée
    Et la règle "rm-fichier-trop-lourd" n'est pas citée
    Et la règle "rm-type-document" n'est pas citée
    Et la règle "rm-type-taxe" n'est pas citée
    Et la règle "rm-typecode-sans-chemin" n'est pas citée

  @rm-type-document @rm-moyen-de-paiement
  Scénario: Sous ExchangedDocument, TypeCode est le type de document
    Quand je demande "L'element FichierXml.ExchangedDocument.TypeCode.value est obligatoire."
    Alors la réponse est "Renseignez le type de document"
    Et la règle "rm-type-document" est citée
    Et la règle "rm-moyen-de-paiement" n'est pas citée
    Et la réponse dit "380 pour une facture ou 381 pour un avoir"

  @rm-type-taxe @rm-moyen-de-paiement
  Scénario: Sous une taxe, TypeCode est le type de taxe
    Quand je demande "L'element FichierXml.SupplyChainTradeTransaction.ApplicableHeaderTradeSettlement.ApplicableTradeTax.TypeCode.value est obligatoire."
    Alors la réponse est "Renseignez le type de taxe"
    Et la règle "rm-type-taxe" est citée
    Et la règle "rm-moyen-de-paiement" n'est pas citée

  Scénario: Sous la taxe d'une remise, TypeCode est encore le type de taxe
    Quand je demande "SpecifiedTradeAllowanceCharge.CategoryTradeTax.TypeCode est obligatoire"
    Alors la réponse est "Renseignez le type de taxe"

  @rm-typecode-sans-chemin @rm-moyen-de-paiement
  Scénario: Sans le chemin qui le précède, TypeCode ne dit pas duquel il s'agit
    Étant donné les faits :
      | fait         | valeur               |
      | message reçu | TypeCode obligatoire |
    Quand je pose la question "rejection-message"
    Alors la réponse est "À vérifier"
    Et la règle "rm-typecode-sans-chemin" est citée
    Et la règle "rm-moyen-de-paiement" n'est pas citée
    Et la réponse dit "vérifiez d'abord le moyen de paiement"

  Scénario: « TypeCode.value est obligatoire », dit sans chemin, laisse plusieurs codes possibles
    Quand je demande "TypeCode.value est obligatoire, que dit ce message ?"
    Alors la réponse est "À vérifier"
    Et la règle "rm-typecode-sans-chemin" est citée

  @rm-fichier-trop-lourd @rm-code-20001 @rm-code-413
  Scénario: L'erreur 20003 dit qu'un fichier est trop lourd
    Étant donné les faits :
      | fait         | valeur       |
      | message reçu | erreur 20003 |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Allégez le fichier"
    Et la règle "rm-fichier-trop-lourd" est citée
    Et la règle "rm-code-20001" n'est pas citée
    Et la règle "rm-code-413" n'est pas citée
    Et la réponse dit "un fichier pèse 10 Mo au plus, et un flux compressé 30 Mo"

  @rm-code-413 @rm-fichier-trop-lourd
  Scénario: L'erreur 413 seule a deux sens, selon que l'on dépose ou que l'on télécharge
    Étant donné les faits :
      | fait         | valeur     |
      | message reçu | erreur 413 |
    Quand je pose la question "rejection-message"
    Alors la réponse est "À vérifier"
    Et la règle "rm-code-413" est citée
    Et la règle "rm-fichier-trop-lourd" n'est pas citée
    Et la réponse dit "le dossier dépasse 120 Mo"

  @rm-code-20001 @rm-inconnu
  Scénario: Le code 20001 seul ne suffit pas à conclure
    Étant donné les faits :
      | fait         | valeur       |
      | message reçu | erreur 20001 |
    Quand je pose la question "rejection-message"
    Alors la réponse est "À vérifier"
    Et la règle "rm-code-20001" est citée
    Et la règle "rm-inconnu" n'est pas citée
    Et la réponse dit "plusieurs sens"

  Scénario: Un rejet 20001 est une erreur 20001
    Étant donné les faits :
      | fait         | valeur      |
      | message reçu | rejet 20001 |
    Quand je pose la question "rejection-message"
    Alors la règle "rm-code-20001" est citée

  @rm-inconnu @rm-moyen-de-paiement
  Scénario: Un message que rien n'explique est dit hors liste
    Étant donné les faits :
      | fait         | valeur                       |
      | message reçu | GCU_MSG_99 erreur inattendue |
    Quand je pose la question "rejection-message"
    Alors la réponse est "Hors liste"
    Et la règle "rm-inconnu" est citée
    Et la règle "rm-moyen-de-paiement" n'est pas citée
    Et la réponse dit "Accéder aux rejets EDI"

  Scénario: Des cas où tout est dit, de « Comprendre un message de rejet »
    Alors ces cas de "rejection-message" se décident ainsi :
      | cas                                | réponse    | règles        | questions    | issues possibles                                                                                                                                                                                                                                                                        | changements |
      | aucun                              | À préciser | aucun         | message reçu | Ajoutez le code service ; Corrigez le code service ; Ajoutez le numéro d'engagement ; Changez le numéro de la facture ; Prenez un autre numéro que la date du jour ; Renseignez le moyen de paiement ; Renseignez le type de document ; Renseignez le type de taxe ; Allégez le fichier | aucun       |
      | message reçu : Le code 20001, seul | À vérifier | rm-code-20001 | aucun        | aucun                                                                                                                                                                                                                                                                                   | aucun       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet              | titre                 |
      | rejection-messages | Les messages de rejet |
    Et ces sources sont :
      | source                | titre                                                                 | éditeur                       |
      | tempolia-rejets       | Questions fréquentes, question 34 : les rejets de Chorus Pro          | Tempolia, éditeur de logiciel |
      | oca-moyen-de-paiement | Échanges n° 414 et 612 : « TypeCode.value est obligatoire »           | OCA                           |
      | openbee-messages      | Use as a provider, messages d'erreur (en anglais)                     | Open Bee, éditeur de logiciel |
      | go-choruspro          | Messages de l'API Chorus Pro                                          | AIFE                          |
      | omnibill              | Correspondance des statuts et des erreurs, module omnibill-chorus-pro | glitchr-studio                |
    Et ces sources se lisent :
      | source                | daté du    | lu le      | lecture  | cité par                  | article         | adresse                                                                       | sans lien                                                            |
      | tempolia-rejets       |            | 24/11/2026 | copie    |                           | rejets-edi-flux | https://cloud.tempolia.fr/en/faq/34-manage-rejections-chorus-pro.html         |                                                                      |
      | oca-moyen-de-paiement | 21/01/2025 | 24/11/2026 | copie    |                           | rejets-edi-flux | https://github.com/OCA/l10n-france/issues/612                                 |                                                                      |
      | openbee-messages      |            | 24/11/2026 | copie    |                           | rejets-edi-flux | https://help.openbee.com/en/open-bee-chorus-pro/user-guide/use-as-a-provider/ |                                                                      |
      | go-choruspro          |            | 24/11/2026 | citation | le programme go-choruspro | rejets-edi-flux |                                                                               | le fichier du programme où ces messages ont été lus n'a pas été noté |
      | omnibill              |            | 24/11/2026 | copie    |                           | rejets-edi-flux | https://github.com/glitchr-studio/omnibill-chorus-pro/blob/HEAD/docs/index.md |                                                                      |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision          | libellé                        | question                                      | article         |
      | rejection-message | Comprendre un message de rejet | Que dit ce message de rejet, et qui corrige ? | rejets-edi-flux |
    Et les issues de "rejection-message" sont :
      | issue                | libellé                                    |
      | add-service-code     | Ajoutez le code service                    |
      | correct-service-code | Corrigez le code service                   |
      | add-engagement       | Ajoutez le numéro d'engagement             |
      | change-number        | Changez le numéro de la facture            |
      | number-not-a-date    | Prenez un autre numéro que la date du jour |
      | set-payment-means    | Renseignez le moyen de paiement            |
      | set-document-type    | Renseignez le type de document             |
      | set-tax-type         | Renseignez le type de taxe                 |
      | lighten-file         | Allégez le fichier                         |

  Scénario: Ce que disent les règles de « Comprendre un message de rejet »
    Alors ces règles disent :
      | règle                   | dit                                                                                                                                                                                      | conseil                                                                                                                                                                         |
      | rm-code-service-absent  | Le code service manque : ce destinataire l'exige, et la facture ne le donne pas.                                                                                                         | Demandez le code service au destinataire, ou lisez-le sur le bon de commande                                                                                                    |
      | rm-code-service-inconnu | Le code service donné n'existe pas chez ce destinataire, ou il n'y est plus actif.                                                                                                       | puis cherchez la structure dans l'annuaire de Chorus Pro et prenez un de ses services actifs.                                                                                   |
      | rm-engagement-absent    | Le numéro d'engagement manque : ce destinataire l'exige, et la facture ne le donne pas.                                                                                                  | Lisez-le sur le bon de commande, ou demandez-le au destinataire, puis ajoutez-le et renvoyez la facture.                                                                        |
      | rm-numero-en-double     | Ce numéro de facture a déjà servi : il doit être unique, par émetteur et par année.                                                                                                      | Sinon, changez le numéro sur la facture, puis déposez-la avec ce nouveau numéro.                                                                                                |
      | rm-numero-date          | Le numéro de facture ne peut pas être la date du jour, par exemple 20230305.                                                                                                             | Prenez le numéro qui figure sur la facture, ou créez-en un autre.                                                                                                               |
      | rm-moyen-de-paiement    | Le code du moyen de paiement, TypeCode, est vide dans le fichier XML, ou Chorus Pro ne l'a pas lu.                                                                                       | Renseignez le moyen de paiement dans votre logiciel, relisez le XML produit, puis renvoyez la facture.                                                                          |
      | rm-type-document        | Le code du type de document, ExchangedDocument, TypeCode, est vide dans le fichier XML, ou il n'a pas été lu.                                                                            | Renseignez le type de document dans votre logiciel, 380 pour une facture ou 381 pour un avoir, puis relisez le XML produit. Si le code y est, voyez votre éditeur.              |
      | rm-type-taxe            | Le code du type de taxe, TypeCode sous une taxe, est vide dans le fichier XML, ou il n'a pas été lu. Il vaut VAT pour la TVA.                                                            | C'est le logiciel qui écrit ce code : faites produire un nouveau fichier. S'il y manque encore, voyez votre éditeur.                                                            |
      | rm-typecode-sans-chemin | Plusieurs codes du fichier XML s'appellent TypeCode : celui du moyen de paiement, du type de document, du type de taxe, d'un document cité. Ce site ne sait pas duquel parle ce message. | Lisez le mot qui précède TypeCode dans le message complet. S'il n'y est pas, vérifiez d'abord le moyen de paiement : c'est lui qui manquait dans les rejets que cite la source. |
      | rm-fichier-trop-lourd   | Un fichier dépasse la taille admise au dépôt : par API, un fichier pèse {file_max} au plus, et un flux compressé {xml_batch_max}.                                                        | Compressez le fichier ou scindez-le, puis recommencez le dépôt.                                                                                                                 |
      | rm-code-413             | Au dépôt, un fichier dépasse {file_max} ; au téléchargement d'un groupe de factures, le dossier dépasse {dossier_max}.                                                                   | Si vous déposez, compressez le fichier ou scindez-le. Si vous téléchargez, demandez moins de factures à la fois.                                                                |
      | rm-code-20001           | Le code 20001 a plusieurs sens selon le service appelé : un fichier trop lourd au dépôt d'un flux                                                                                        | Lisez le libellé qui accompagne le code, par exemple GDP_MSG_11.022 pour un fichier trop lourd.                                                                                 |
      | rm-inconnu              | Aucune source trouvée n'explique ce message : l'annexe officielle des messages d'erreur n'a pas été lue.                                                                                 | Lisez le détail dans « Accéder aux rejets EDI »                                                                                                                                 |
    Et ces règles reposent sur :
      | règle                   | source                |
      | rm-code-service-absent  | tempolia-rejets       |
      | rm-code-service-inconnu | agedi-service         |
      | rm-engagement-absent    | tempolia-rejets       |
      | rm-numero-en-double     | aife-numero           |
      | rm-numero-date          | aife-numero           |
      | rm-moyen-de-paiement    | oca-moyen-de-paiement |
      | rm-type-document        | en16931-places        |
      | rm-type-taxe            | en16931-places        |
      | rm-typecode-sans-chemin | oca-moyen-de-paiement |
      | rm-fichier-trop-lourd   | aife-api-factures     |
      | rm-code-413             | aife-api-factures     |
      | rm-code-20001           | omnibill              |
      | rm-inconnu              | tempolia-rejets       |
    Et ces règles apportent :
      | règle                  | mises en garde | notes                         |
      | rm-code-service-absent |                | performing-service            |
      | rm-numero-en-double    |                | numero-unique                 |
      | rm-fichier-trop-lourd  |                | code-20003, codes-par-service |
      | rm-code-20001          |                | codes-par-service             |
    Et ces règles donnent exactement :
      | règle                   | clé     | donne                                                                                                                        |
      | rm-code-service-absent  | meaning | Le code service du destinataire manque dans la facture ; dans le fichier XML, il s'appelle BuyerReference.                   |
      | rm-code-service-absent  | who     | Le fournisseur, avec son logiciel de facturation.                                                                            |
      | rm-code-service-absent  | how     | Ajoutez le code service que donne le destinataire, puis renvoyez la facture.                                                 |
      | rm-code-service-inconnu | meaning | Chorus Pro ne connaît pas ce code service pour ce SIRET, ou le service est inactif.                                          |
      | rm-code-service-inconnu | who     | Le fournisseur, avec son logiciel de facturation.                                                                            |
      | rm-code-service-inconnu | how     | Vérifiez le SIRET, puis prenez dans l'annuaire un service actif du destinataire.                                             |
      | rm-engagement-absent    | meaning | Le numéro d'engagement manque ; dans le fichier XML, c'est BuyerOrderReferencedDocument, IssuerAssignedID.                   |
      | rm-engagement-absent    | who     | Le fournisseur, avec son logiciel de facturation.                                                                            |
      | rm-engagement-absent    | how     | Ajoutez le numéro d'engagement que donne le destinataire, puis renvoyez la facture.                                          |
      | rm-numero-en-double     | meaning | Une facture de ce numéro est déjà déposée pour cette structure.                                                              |
      | rm-numero-en-double     | who     | Le fournisseur.                                                                                                              |
      | rm-numero-en-double     | how     | Vérifiez que la facture n'est pas déjà déposée ; sinon, changez son numéro, dans le formulaire et sur le PDF.                |
      | rm-numero-date          | meaning | Chorus Pro refuse la date du jour comme numéro de facture.                                                                   |
      | rm-numero-date          | who     | Le fournisseur.                                                                                                              |
      | rm-numero-date          | how     | Prenez le numéro qui figure sur la facture, ou créez-en un.                                                                  |
      | rm-moyen-de-paiement    | meaning | Le code du moyen de paiement (TypeCode) est vide ou n'a pas été lu dans le fichier XML.                                      |
      | rm-moyen-de-paiement    | who     | Le fournisseur, ou l'éditeur de son logiciel.                                                                                |
      | rm-moyen-de-paiement    | how     | Renseignez le moyen de paiement, relisez le XML produit, puis renvoyez la facture.                                           |
      | rm-type-document        | meaning | Le code du type de document (TypeCode, sous ExchangedDocument) est vide ou n'a pas été lu dans le fichier XML.               |
      | rm-type-document        | who     | Le fournisseur, ou l'éditeur de son logiciel.                                                                                |
      | rm-type-document        | how     | Renseignez le type de document, 380 pour une facture ou 381 pour un avoir, relisez le XML produit, puis renvoyez la facture. |
      | rm-type-taxe            | meaning | Le code du type de taxe (TypeCode, VAT pour la TVA) est vide ou n'a pas été lu dans le fichier XML.                          |
      | rm-type-taxe            | who     | Le fournisseur, ou l'éditeur de son logiciel.                                                                                |
      | rm-type-taxe            | how     | Faites produire un nouveau fichier, où chaque taxe porte le code VAT ; s'il y manque encore, voyez votre éditeur.            |
      | rm-fichier-trop-lourd   | meaning | Un fichier dépasse la taille admise par l'API.                                                                               |
      | rm-fichier-trop-lourd   | who     | Le fournisseur.                                                                                                              |
      | rm-fichier-trop-lourd   | how     | Compressez le fichier ou scindez-le, puis recommencez le dépôt.                                                              |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces notes disent :
      | note               | dit                                                                                                      | source           |
      | codes-par-service  | Les codes d'erreur de l'API dépendent du service appelé : le même numéro peut dire autre chose ailleurs. | omnibill         |
      | performing-service | « Performing service is mandatory for this recipient » dit la même chose en anglais.                     | openbee-messages |
      | code-20003         | À l'ajout d'une pièce jointe par API, le code 20003 dit que le fichier dépasse la taille admise.         | go-choruspro     |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait    | libellé      | question             | aide                                                              |
      | message | message reçu | Que dit le message ? | Il se lit dans le fichier de rejets, ou dans la réponse de l'API. |
    Et ces faits se racontent ainsi :
      | fait    | sinon      | tournure            |
      | message | ce message | le message dit : {} |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste              | titre                           | étendue | source          |
      | rejection_messages | Les messages de rejet expliqués | ouverte | tempolia-rejets |
    Et la liste "rejection_messages" contient exactement :
      | élément                  | libellé                                                | source                |
      | code-service-absent      | Le code service du destinataire manque                 |                       |
      | code-service-inconnu     | Le code service du destinataire est inconnu ou inactif | agedi-service         |
      | engagement-absent        | Le numéro d'engagement manque                          |                       |
      | numero-en-double         | Le numéro de facture est déjà pris                     | aife-numero           |
      | numero-date-du-jour      | Le numéro de facture est la date du jour               | aife-numero           |
      | moyen-de-paiement-absent | Le code du moyen de paiement n'est pas lu              | oca-moyen-de-paiement |
      | type-document-absent     | Le code du type de document n'est pas lu               | en16931-places        |
      | type-taxe-absent         | Le code du type de taxe n'est pas lu                   | en16931-places        |
      | typecode-sans-chemin     | Un TypeCode n'est pas lu : on ne sait pas lequel       | oca-moyen-de-paiement |
      | fichier-trop-lourd       | Un fichier est trop lourd                              | aife-api-factures     |
      | code-413                 | L'erreur 413, seule                                    | aife-api-factures     |
      | code-20001               | Le code 20001, seul                                    | omnibill              |
    Et la liste "rejection_messages" dit de ses éléments :
      | élément                  | controls                      | fields      | things                  | faults           |
      | code-service-absent      |                               | BT-10       | service                 | absent, vide     |
      | code-service-inconnu     |                               | BT-10       | service                 | inconnu, inactif |
      | engagement-absent        |                               | BT-13       | engagement              | absent, vide     |
      | numero-en-double         |                               | BT-1        | numero, facture         | double           |
      | numero-date-du-jour      |                               | BT-1        |                         |                  |
      | moyen-de-paiement-absent | moyen-absent, moyen-sans-code | BT-81       | moyen                   | absent, vide     |
      | type-document-absent     |                               | BT-3        |                         |                  |
      | type-taxe-absent         |                               | BG-23       |                         |                  |
      | typecode-sans-chemin     |                               | BT-81, BT-3 |                         |                  |
      | fichier-trop-lourd       |                               |             | piece, fichier, facture | lourd            |

  # Des questions comme on les pose

  Plan du Scénario: Un message de rejet recopié est reconnu
    Quand je demande "<question>"
    Alors la réponse vient de la décision "rejection-message"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                | réponse                                    | compris                                                               |
      | le numéro d'engagement est obligatoire                                  | Ajoutez le numéro d'engagement             | message reçu : Le numéro d'engagement manque                          |
      | code service inconnu ou inactif                                         | Corrigez le code service                   | message reçu : Le code service du destinataire est inconnu ou inactif |
      | vous avez déjà déposé une demande de paiement avec ce numéro de facture | Changez le numéro de la facture            | message reçu : Le numéro de facture est déjà pris                     |
      | le numéro de facture ne peut pas être la date du jour                   | Prenez un autre numéro que la date du jour | message reçu : Le numéro de facture est la date du jour               |
      | erreur HTTP 413                                                         | À vérifier                                 | message reçu : L'erreur 413, seule                                    |
      | GDP_MSG_11.022                                                          | Allégez le fichier                         | message reçu : Un fichier est trop lourd                              |
      | erreur technique, code retour 20001                                     | À vérifier                                 | message reçu : Le code 20001, seul                                    |
      | IssuerAssignedID est manquant                                           | Ajoutez le numéro d'engagement             | message reçu : Le numéro d'engagement manque                          |
      | service exécutant obligatoire                                           | Ajoutez le code service                    | message reçu : Le code service du destinataire manque                 |
      | numéro de facture déjà utilisé                                          | Changez le numéro de la facture            | message reçu : Le numéro de facture est déjà pris                     |
      | Performing service is mandatory                                         | Ajoutez le code service                    | message reçu : Le code service du destinataire manque                 |
      | moyen de paiement obligatoire                                           | Renseignez le moyen de paiement            | message reçu : Le code du moyen de paiement n'est pas lu              |
      | request entity too large                                                | À vérifier                                 | message reçu : L'erreur 413, seule                                    |
      | erreur 20003                                                            | Allégez le fichier                         | message reçu : Un fichier est trop lourd                              |
      | code service manquant                                                   | Ajoutez le code service                    | message reçu : Le code service du destinataire manque                 |
      | le code service est inactif                                             | Corrigez le code service                   | message reçu : Le code service du destinataire est inconnu ou inactif |
      | numéro d'engagement manquant                                            | Ajoutez le numéro d'engagement             | message reçu : Le numéro d'engagement manque                          |
      | le code service COMPTA n'existe pas                                     | Corrigez le code service                   | message reçu : Le code service du destinataire est inconnu ou inactif |
      | le numéro F2026-12 existe déjà                                          | Changez le numéro de la facture            | message reçu : Le numéro de facture est déjà pris                     |
      | pièce jointe trop volumineuse                                           | Allégez le fichier                         | message reçu : Un fichier est trop lourd                              |
      | fichier trop volumineux                                                 | Allégez le fichier                         | message reçu : Un fichier est trop lourd                              |
      | la taille de la pièce jointe est supérieure à la limite                 | Allégez le fichier                         | message reçu : Un fichier est trop lourd                              |
      | BuyerOrderReferencedDocument est obligatoire                            | Ajoutez le numéro d'engagement             | message reçu : Le numéro d'engagement manque                          |
      | ce numéro de facture existe déjà                                        | Changez le numéro de la facture            | message reçu : Le numéro de facture est déjà pris                     |
      | numéro de facture déjà pris                                             | Changez le numéro de la facture            | message reçu : Le numéro de facture est déjà pris                     |
      | la date du jour comme numéro                                            | Prenez un autre numéro que la date du jour | message reçu : Le numéro de facture est la date du jour               |
      | payload too large                                                       | À vérifier                                 | message reçu : L'erreur 413, seule                                    |
      | code d'erreur 413                                                       | À vérifier                                 | message reçu : L'erreur 413, seule                                    |
      | retour 20003                                                            | Allégez le fichier                         | message reçu : Un fichier est trop lourd                              |
      | SpecifiedTradeSettlementPaymentMeans                                    | Renseignez le moyen de paiement            | message reçu : Le code du moyen de paiement n'est pas lu              |
      | BuyerReference.value is mandatory                                       | Ajoutez le code service                    | message reçu : Le code service du destinataire manque                 |
      | IssuerAssignedID.value is mandatory                                     | Ajoutez le numéro d'engagement             | message reçu : Le numéro d'engagement manque                          |
