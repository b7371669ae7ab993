# language: fr
Fonctionnalité: Reconnaître les codes de Chorus Pro et de ses flux
  Un fournisseur reçoit un code de l'API, ou l'état d'un flux, sans explication.

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet              | titre                                  |
      | rejection-platform | Les codes de Chorus Pro et de ses flux |
    Et ces sources sont :
      | source           | titre                                                                                       | éditeur    |
      | cpp-2017-erreurs | Codes d'erreur de l'API, programme ChorusPro                                                | CPP-2017   |
      | api-erreurs-cite | Messages de l'API : GDP_MSG_11.001                                                          | AIFE       |
      | api-annexe       | Spécifications externes, annexe des services de l'API, version 4.10 : liste des changements | AIFE       |
      | oca-prix-brut    | Échange n° 504 : la remise est obligatoire sous le prix brut                                | OCA        |
      | etats-flux       | États d'un flux, bibliothèque chorus-piste                                                  | SBordier44 |
    Et ces sources se lisent :
      | source           | daté du    | lu le      | lecture  | cité par                  | article         | adresse                                       | sans lien                                                            |
      | cpp-2017-erreurs |            | 28/11/2026 | copie    |                           | rejets-edi-flux | https://github.com/CPP-2017/ChorusPro         |                                                                      |
      | api-erreurs-cite |            | 28/11/2026 | citation | le programme Chorus Pilot | rejets-edi-flux |                                               | le programme où ce message a été lu n'a pas été retrouvé par son nom |
      | api-annexe       |            | 24/11/2026 | copie    |                           | rejets-edi-flux |                                               | la copie lue ne donne pas d'adresse à citer                          |
      | oca-prix-brut    | 02/01/2024 | 28/11/2026 | copie    |                           | rejets-edi-flux | https://github.com/OCA/l10n-france/issues/504 |                                                                      |
      | etats-flux       |            | 24/11/2026 | copie    |                           | rejets-edi-flux | https://github.com/SBordier44/chorus-piste    |                                                                      |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste           | titre                                   | étendue | source           |
      | chorus_messages | Les messages et les codes de Chorus Pro | ouverte | openbee-messages |
      | flow_states     | Les états d'un flux                     | ouverte | etats-flux       |
    Et la liste "chorus_messages" contient exactement :
      | élément                  | libellé                                                                                    | source                  |
      | api-20000                | La demande de paiement n'existe pas                                                        | cpp-2017-erreurs        |
      | gdp-11-005               | L'utilisateur n'a pas les droits pour soumettre la demande                                 | cpp-2017-erreurs        |
      | api-20002                | La demande de paiement n'est pas au statut « Suspendue »                                   | cpp-2017-erreurs        |
      | gdp-11-001               | L'état de la demande de paiement ne permet pas cette action                                | api-erreurs-cite        |
      | succes-gcu               | L'appel a réussi                                                                           | go-choruspro            |
      | succes-tra               | L'appel a réussi                                                                           | go-choruspro            |
      | recycler-20004           | Une erreur du service qui recycle une facture                                              | api-annexe              |
      | recycler-20013           | Une erreur du service qui recycle une facture, ou de celui qui la soumet                   | api-annexe              |
      | soumettre-20303          | Une erreur du service qui soumet une facture                                               | api-annexe              |
      | http-400                 | La demande est mal formée                                                                  | aife-api-factures       |
      | http-401                 | L'appel n'est pas authentifié                                                              | aife-api-factures       |
      | http-403                 | L'accès est interdit                                                                       | aife-api-factures       |
      | http-404                 | Rien ne se trouve à cette adresse                                                          | aife-api-factures       |
      | http-415                 | Le type du contenu n'est pas admis                                                         | aife-api-factures       |
      | http-500                 | Le serveur a rencontré une erreur                                                          | aife-api-factures       |
      | schema-xsd               | Le fichier ne suit pas son schéma                                                          | oca-moyen-de-paiement   |
      | prix-brut                | Le montant de la remise manque sous le prix brut                                           | oca-prix-brut           |
      | destinataire-inactif     | Le destinataire n'est pas trouvé, ou n'est plus actif                                      | openbee-messages        |
      | authentification-absente | Les identifiants de connexion manquent                                                     | openbee-messages        |
      | chorus-indisponible      | Chorus Pro n'est pas disponible                                                            | openbee-messages        |
      | piece-absente            | La pièce jointe citée n'existe pas                                                         | openbee-messages        |
      | analyse                  | Chorus Pro n'a pas pu analyser la facture                                                  | openbee-messages        |
      | synthese-entete          | La synthèse de l'en-tête n'est pas correcte                                                | openbee-messages        |
      | coherence-demande        | Les contrôles de cohérence de la demande de paiement échouent                              | openbee-messages        |
      | import-correct           | Le lot est importé, sous un numéro                                                         | suivi-des-flux          |
      | service-alphanumerique   | Le code service contient un caractère qui n'est ni une lettre ni un chiffre                | akretion-alphanumerique |
      | motif-se                 | Un service de l'État a rejeté la facture : le code service est faux                        | rejet-ou-recyclage      |
      | motif-ej                 | Un service de l'État a rejeté la facture : le numéro d'engagement est faux ou n'existe pas | rejet-ou-recyclage      |
    Et la liste "chorus_messages" dit de ses éléments :
      | élément                  | cause                 | fields                      | codes                                                                | texts                                                                                                       | near                                           |
      | api-20000                | api-introuvable       |                             | 20000, GDP_MSG_11.008                                                |                                                                                                             | code, erreur, retour, error, coderetour, motif |
      | gdp-11-005               | api-droits            |                             | GDP_MSG_11.005                                                       | pas les droits, droits insuffisants, insufficient rights                                                    |                                                |
      | api-20002                | api-suspendue         |                             | 20002, GDP_MSG_11.033                                                |                                                                                                             | code, erreur, retour, error, coderetour, motif |
      | gdp-11-001               | api-statut            |                             | GDP_MSG_11.001                                                       |                                                                                                             |                                                |
      | succes-gcu               | api-succes            |                             | GCU_MSG_01_000                                                       |                                                                                                             |                                                |
      | succes-tra               | api-succes            |                             | TRA_MSG_00.000                                                       |                                                                                                             |                                                |
      | recycler-20004           | code-non-publie       |                             | 20004, 20005, 20006, 20007, 20008, 20009, 20010, 20011, 20012, 20014 |                                                                                                             | code, erreur, retour, error, coderetour, motif |
      | recycler-20013           | code-non-publie       |                             | 20013                                                                |                                                                                                             | code, erreur, retour, error, coderetour, motif |
      | soumettre-20303          | code-non-publie       |                             | 20303, 20304, 20305                                                  |                                                                                                             | code, erreur, retour, error, coderetour, motif |
      | http-400                 | api-appel             |                             | 400                                                                  | bad request                                                                                                 | http, api, piste, webservice                   |
      | http-401                 | api-authentification  |                             | 401                                                                  | unauthorized                                                                                                | http, api, piste, webservice                   |
      | http-403                 | api-droits            |                             | 403                                                                  | forbidden                                                                                                   | http, api, piste, webservice                   |
      | http-404                 | api-introuvable       |                             | 404                                                                  |                                                                                                             | http, api, piste, webservice                   |
      | http-415                 | api-contenu           |                             | 415                                                                  | unsupported media type                                                                                      | http, api, piste, webservice                   |
      | http-500                 | api-indisponible      |                             | 500                                                                  | internal server error                                                                                       | http, api, piste, webservice                   |
      | schema-xsd               | fichier-syntaxe       |                             | ERR_XSD_001, ERR_XSD                                                          | cvc-datatype-valid … is not a valid value, cvc-complex-type … invalid content was found, irrecevabilité cvc |                                                |
      | prix-brut                | prix-brut-sans-remise | BT-148, BT-147              |                                                                      | AppliedTradeAllowanceCharge … ActualAmount … obligatoire … GrossPriceProductTradePrice                      |                                                |
      | destinataire-inactif     | destinataire-inconnu  | BT-46, BT-47, BT-49         |                                                                      | recipient not located or inactive                                                                           |                                                |
      | authentification-absente | api-authentification  |                             |                                                                      | authentication information not present                                                                      |                                                |
      | chorus-indisponible      | api-indisponible      |                             |                                                                      | chorus pro is not available                                                                                 |                                                |
      | piece-absente            | piece-inconnue        |                             |                                                                      | attachment … of unknown type does not exist                                                                 |                                                |
      | analyse                  | analyse-impossible    |                             |                                                                      | invoice could not be analyzed, could not be analyzed by the chorus pro system                               |                                                |
      | synthese-entete          | synthese              | BT-46, BT-10, BT-13, BT-112 |                                                                      | header synthesis is not correct                                                                             |                                                |
      | coherence-demande        | coherence             |                             |                                                                      | consistency checks performed on the payment request are not valid                                           |                                                |
      | import-correct           | pdf-a3-importe        |                             |                                                                      | lot de facture a été importé correctement                                                                   |                                                |
      | service-alphanumerique   | reference-signe       | BT-10                       |                                                                      | buyerreference … alphanumérique                                                                             |                                                |
      | motif-se                 | motif-etat            | BT-10                       |                                                                      | SE incorrect                                                                                                |                                                |
      | motif-ej                 | motif-etat            | BT-13                       |                                                                      | EJ incorrect, EJ inexistant                                                                                 |                                                |
    Et la liste "flow_states" contient exactement :
      | élément                                       | libellé                                      |
      | IN_RECU                                       | Le flux est reçu                             |
      | IN_TRAITE_SE_CPP                              | Le flux est arrivé dans le système d'échange |
      | IN_EN_ATTENTE_TRAITEMENT_CPP                  | Le flux est en file d'attente                |
      | IN_EN_COURS_TRAITEMENT_CPP                    | Le flux est en cours de traitement           |
      | IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP | Le dépôt du portail attend d'être traité     |
      | IN_INCIDENTE                                  | Le flux est arrêté par un incident           |
      | IN_REJETE                                     | Le flux est rejeté                           |
      | IN_EN_ATTENTE_RETRAITEMENT_CPP                | Le flux est bloqué et attend une reprise     |
      | IN_INTEGRE                                    | Le flux est intégré en entier                |
      | IN_INTEGRE_PARTIEL                            | Le flux n'est intégré qu'en partie           |
      | QP_IRRECEVABLE                                | Le flux est irrecevable                      |
      | QP_RECEVABLE                                  | Le flux est recevable                        |
      | QP_RECEVABLE_AVEC_ERREUR                      | Le flux est recevable, avec des erreurs      |
    Et la liste "flow_states" dit de ses éléments :
      | élément                                       | cause                 |
      | IN_RECU                                       | flux-en-cours         |
      | IN_TRAITE_SE_CPP                              | flux-en-cours         |
      | IN_EN_ATTENTE_TRAITEMENT_CPP                  | flux-en-cours         |
      | IN_EN_COURS_TRAITEMENT_CPP                    | flux-en-cours         |
      | IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP | flux-en-cours         |
      | IN_INCIDENTE                                  | flux-incident         |
      | IN_REJETE                                     | flux-rejete           |
      | IN_EN_ATTENTE_RETRAITEMENT_CPP                | flux-bloque           |
      | IN_INTEGRE                                    | flux-integre          |
      | IN_INTEGRE_PARTIEL                            | flux-partiel          |
      | QP_IRRECEVABLE                                | flux-irrecevable      |
      | QP_RECEVABLE                                  | flux-en-cours         |
      | QP_RECEVABLE_AVEC_ERREUR                      | flux-recevable-erreur |
