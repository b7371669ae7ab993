# language: fr
Fonctionnalité: Comprendre un rejet dit en français courant
  Un fournisseur reçoit « IBAN invalide » ou « Suspendue », sans code, et veut savoir quoi corriger.

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet           | titre                                 |
      | rejection-plain | Les rejets dits en français courant |
    Et ces sources sont :
      | source            | titre                                                                      | éditeur                             |
      | rejets-en-clair   | Rejets dits en français courant : ce que ce site en comprend               | Aide Chorus Pro (site non officiel) |
      | annexe-edi-citee  | Annexe du raccordement EDI, règles de gestion : l'objet de quelques règles | AIFE                                |
    Et ces sources se lisent :
      | source           | daté du | lu le      | lecture  | cité par                                                | article         | adresse | sans lien                                                                 |
      | rejets-en-clair  |         | 28/11/2026 | ce site  |                                                         | rejets-edi-flux |         | c'est une table de ce site : ces phrases ne viennent d'aucune liste publiée |
      | annexe-edi-citee |         | 28/11/2026 | citation | la revue des rejets signalés, faite pour ce site        | rejets-edi-flux |         | l'annexe n'a pas été lue                                                    |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste           | titre                                        | étendue | source          |
      | rejected_things | Ce dont parle un rejet                       | ouverte | rejets-en-clair |
      | rejected_faults | Ce qu'un rejet reproche                      | ouverte | rejets-en-clair |
      | plain_messages  | Les rejets dits en français courant          | ouverte | rejets-en-clair |
      | chorus_statuses | Les statuts de Chorus Pro donnés pour un motif | ouverte | rejets-en-clair |
    Et la liste "rejected_things" contient exactement :
      | élément            | libellé                                           |
      | compte             | le compte à créditer                              |
      | service            | le code service                                   |
      | engagement         | le numéro d'engagement                            |
      | commande           | le bon de commande                                |
      | contrat            | le contrat ou le marché                           |
      | imputation         | l'imputation                                      |
      | siret              | un SIRET ou un SIREN                              |
      | siret-destinataire | le SIRET du destinataire                          |
      | siret-fournisseur  | le SIRET du fournisseur                           |
      | destinataire       | le destinataire                                   |
      | fournisseur        | le fournisseur                                    |
      | structure          | une structure                                     |
      | utilisateur        | celui qui dépose                                  |
      | date               | la date de la facture                             |
      | echeance           | l'échéance                                        |
      | ttc                | le total TTC                                      |
      | ht                 | le total hors TVA                                 |
      | tva                | le montant de la TVA                              |
      | taux               | le taux de TVA                                    |
      | numero-tva         | un numéro de TVA                                  |
      | montant            | un montant                                        |
      | numero             | le numéro de la facture                           |
      | facture            | la facture                                        |
      | piece              | une pièce jointe                                  |
      | fichier            | le fichier                                        |
      | format             | le format d'un fichier                            |
      | cadre              | le cadre de facturation                           |
      | type               | le type de document                               |
      | devise             | la devise                                         |
      | adresse            | l'adresse électronique                            |
      | moyen              | le moyen de paiement                              |
      | prix               | un prix, une quantité ou une remise               |
      | autre              | une autre donnée, dont ces phrases ne disent rien |
      | prestation         | la prestation ou la livraison                     |
    Et la liste "rejected_things" dit de ses éléments :
      | élément            | names                                                                                                                                                                                              |
      | compte             | IBAN, RIB, BIC, coordonnées bancaires, compte bancaire, compte à créditer, numéro de compte                                                                                                        |
      | service            | code service, service exécutant, service                                                                                                                                                           |
      | engagement         | numéro d'engagement, engagement juridique, engagement, numéro d'EJ, EJ                                                                                                                             |
      | commande           | bon de commande, numéro de commande, référence de commande, commande                                                                                                                               |
      | contrat            | numéro de marché, marché, numéro de contrat, contrat                                                                                                                                               |
      | imputation         | imputation                                                                                                                                                                                         |
      | siret              | SIRET, SIREN                                                                                                                                                                                       |
      | siret-destinataire | SIRET du destinataire, SIRET de l'acheteur, SIRET du client, SIRET de la structure destinataire, identifiant du destinataire                                                                       |
      | siret-fournisseur  | SIRET du fournisseur, SIRET de l'émetteur, SIRET du vendeur, identifiant du fournisseur                                                                                                            |
      | destinataire       | destinataire, structure destinataire, structure publique, acheteur, entité publique, client                                                                                                        |
      | fournisseur        | fournisseur, structure émettrice, émetteur, vendeur, prestataire, sous-traitant                                                                                                                    |
      | structure          | structure, tiers                                                                                                                                                                                   |
      | utilisateur        | utilisateur, vous, compte technique                                                                                                                                                                |
      | date               | date de facture, date d'émission, date de facturation, date                                                                                                                                        |
      | echeance           | date d'échéance, échéance                                                                                                                                                                          |
      | ttc                | montant TTC, total TTC, TTC                                                                                                                                                                        |
      | ht                 | montant HT, total HT, HT, montant hors taxe, total hors taxe                                                                                                                                       |
      | tva                | montant de TVA, total de TVA, TVA                                                                                                                                                                  |
      | taux               | taux de TVA, taux                                                                                                                                                                                  |
      | numero-tva         | numéro de TVA, TVA intracommunautaire, numéro de TVA intracommunautaire                                                                                                                            |
      | montant            | montant, total, somme des lignes, calcul, net à payer                                                                                                                                              |
      | numero             | numéro de facture                                                                                                                                                                                  |
      | facture            | facture, demande de paiement                                                                                                                                                                       |
      | piece              | pièce jointe, pièce, PJ, justificatif, annexe                                                                                                                                                      |
      | fichier            | fichier, flux, XML, PDF                                                                                                                                                                            |
      | format             | format de pièce jointe, format de fichier, extension, type de fichier                                                                                                                              |
      | cadre              | cadre de facturation, cadre                                                                                                                                                                        |
      | type               | type de facture, type de document                                                                                                                                                                  |
      | devise             | devise, monnaie                                                                                                                                                                                    |
      | adresse            | adresse électronique, adresse de facturation                                                                                                                                                       |
      | moyen              | moyen de paiement, mode de paiement, mode de règlement                                                                                                                                             |
      | prix               | prix unitaire, prix, quantité, remise                                                                                                                                                              |
      | autre              | nom, raison sociale, adresse, adresse postale, code postal, ville, pays, code pays, téléphone, libellé, désignation, version, signature, encodage, taille, structure du fichier, structure du flux |
      | prestation         | prestation, livraison, service fait, travaux, marchandise                                                                                                                                          |
    Et la liste "rejected_faults" contient exactement :
      | élément      | libellé                  |
      | inconnu      | est inconnu              |
      | inactif      | est inactif              |
      | insuffisant  | ne suffit pas            |
      | absent       | manque                   |
      | vide         | est vide                 |
      | faux         | est faux                 |
      | refuse       | n'est pas admis          |
      | long         | est trop long            |
      | signes       | porte un signe non admis |
      | lourd        | est trop lourd           |
      | illisible    | ne se lit pas            |
      | double       | est en double            |
      | apres        | est après ou au-dessus   |
      | avant        | est avant                |
      | different    | ne correspond pas        |
      | habilitation | n'est pas habilité       |
      | conteste     | n'est pas reconnu fait   |
    Et la liste "rejected_faults" dit de ses éléments :
      | élément      | after                                                                                                                                                                  | before                                                                                                    |
      | inconnu      | inconnu, inexistant, introuvable, existe pas, pas trouvé, non trouvé, pas connu, non connu, pas reconnu, non reconnu, pas référencé, non référencé, correspond à aucun |                                                                                                           |
      | inactif      | inactif, inactive, pas actif, pas active, non actif, non active, plus actif, plus active, existe plus, désactivé, radié, fermé, clôturé, clos, soldé, terminé, expiré  |                                                                                                           |
      | insuffisant  | insuffisant, épuisé                                                                                                                                                    |                                                                                                           |
      | absent       | manquant, absent, obligatoire, non renseigné, pas renseigné, doit être renseigné, requis, manque, pas fourni, non fourni, non saisi, pas saisi                         | absence, manque, sans, pas de, veuillez renseigner, merci de préciser, veuillez joindre, merci de joindre |
      | vide         | vide                                                                                                                                                                   |                                                                                                           |
      | faux         | invalide, incorrect, erroné, faux, fausse, non valide, pas valide, mal formé, non conforme, pas conforme, pas correct, inexact                                         | mauvais, mauvaise, faux, fausse, erreur, invalide                                                         |
      | refuse       | non autorisé, pas autorisé, interdit, non admis, pas admis, non accepté, pas accepté, accepte pas, non pris en charge, pas pris en charge                              |                                                                                                           |
      | long         | trop long, trop de caractères                                                                                                                                          |                                                                                                           |
      | signes       | caractère interdit, caractère spécial, caractères spéciaux, caractère non autorisé                                                                                     |                                                                                                           |
      | lourd        | trop volumineux, trop lourd, trop grand, trop gros, dépasse la taille                                                                                                  |                                                                                                           |
      | illisible    | illisible, corrompu, endommagé, pas lisible, non lisible, mot de passe, protégé, chiffré                                                                               |                                                                                                           |
      | double       | en double, doublon, existe déjà, déjà déposé, déjà utilisé, déjà transmis, déjà enregistré                                                                             | doublon                                                                                                   |
      | apres        | postérieur, supérieur, dans le futur, dépasse, excède                                                                                                                  |                                                                                                           |
      | avant        | antérieur                                                                                                                                                              |                                                                                                           |
      | different    | différent, correspond pas, incohérent, pas cohérent, pas égal, concorde pas                                                                                            | incohérence, écart                                                                                        |
      | habilitation | non habilité, pas habilité, non raccordé, pas raccordé, pas les droits                                                                                                 |                                                                                                           |
      | conteste     | non réalisé, pas réalisé, non constaté, pas constaté, non effectué, pas effectué, non reçu, pas reçu, non livré, incomplet, contesté                                   |                                                                                                           |
    Et la liste "plain_messages" contient exactement :
      | élément                  | libellé                                                                         | note                                                                                           | source            |
      | compte-faux              | Le compte à créditer, IBAN ou RIB, n'est pas le bon ou est mal écrit            |                                                                                                |                   |
      | compte-manque            | Le compte à créditer, IBAN ou RIB, manque                                       |                                                                                                |                   |
      | compte-edi               | Le compte à créditer, IBAN, manque ou est mal écrit                             | L'annexe n'a pas été lue : seul l'objet de ces quatre règles est connu, pas ce qui les sépare. | annexe-edi-citee  |
      | service-faux             | Le code service n'est pas le bon                                                |                                                                                                |                   |
      | engagement-inconnu       | Le numéro d'engagement est donné, et il n'est pas trouvé ou n'est pas le bon    |                                                                                                |                   |
      | engagement-clos          | L'engagement est clos, soldé ou trop petit                                      |                                                                                                |                   |
      | imputation-fausse        | L'imputation n'est pas la bonne                                                 |                                                                                                |                   |
      | commande-fausse          | Le numéro de commande manque ou n'est pas le bon                                |                                                                                                |                   |
      | contrat-faux             | Le numéro de contrat ou de marché manque ou n'est pas le bon                    |                                                                                                |                   |
      | contrat-fini             | Le contrat ou le marché est terminé                                             |                                                                                                |                   |
      | siret-faux               | Un SIRET ou un SIREN est faux ou inconnu                                        |                                                                                                |                   |
      | siret-manque             | Un SIRET manque, celui du destinataire ou du fournisseur                        |                                                                                                |                   |
      | destinataire-inconnu-dit | Le destinataire n'est pas trouvé, ou n'est plus actif                           |                                                                                                |                   |
      | destinataire-faux        | La facture n'est pas adressée au bon destinataire                               |                                                                                                |                   |
      | fournisseur-inconnu-dit  | Le fournisseur n'est pas trouvé, ou n'est plus actif                            |                                                                                                |                   |
      | habilitation             | Celui qui dépose la facture n'y est pas habilité                                |                                                                                                |                   |
      | structure-inactive       | Une structure est inconnue ou inactive : le message ne dit pas laquelle         |                                                                                                |                   |
      | date-a-venir-dite        | La date de la facture est après le jour du dépôt                                |                                                                                                | aife-api-factures |
      | date-fausse-dite         | Une date est fausse ou mal écrite                                               |                                                                                                |                   |
      | date-manque              | Une date manque                                                                 |                                                                                                |                   |
      | echeance-avant           | L'échéance précède la date de la facture                                        |                                                                                                |                   |
      | ttc-faux                 | Le total TTC n'est pas le total hors TVA plus la TVA                            |                                                                                                |                   |
      | ht-faux                  | Le total hors TVA n'est pas celui des lignes, moins les remises, plus les frais |                                                                                                |                   |
      | tva-fausse               | Le montant de la TVA n'est pas celui des bases et des taux                      |                                                                                                |                   |
      | montant-faux             | Un montant ne correspond pas aux autres                                         |                                                                                                |                   |
      | montant-trop-haut        | Un montant dépasse ce qui est convenu, par exemple l'engagement                 |                                                                                                |                   |
      | montant-manque           | Un montant manque                                                               |                                                                                                |                   |
      | taux-faux                | Le taux de TVA n'est pas le bon, ou n'est pas admis                             |                                                                                                |                   |
      | tva-edi                  | La catégorie ou le taux de TVA n'est pas le bon                                 | L'annexe n'a pas été lue : seul l'objet de cette règle est connu.                              | annexe-edi-citee  |
      | numero-tva-faux          | Un numéro de TVA manque ou est faux                                             |                                                                                                |                   |
      | numero-refuse            | Le numéro de la facture n'est pas admis : trop long, ou signe refusé            |                                                                                                |                   |
      | numero-manque            | Le numéro de la facture manque                                                  |                                                                                                |                   |
      | piece-manque             | Une pièce jointe manque                                                         |                                                                                                |                   |
      | piece-lue                | Une pièce jointe ne s'ouvre pas, ou est vide                                    |                                                                                                |                   |
      | fichier-lu               | Le fichier ne s'ouvre pas, ou est vide                                          |                                                                                                |                   |
      | format-refuse            | Le format d'un fichier n'est pas admis                                          |                                                                                                |                   |
      | format-faux              | Le format d'un fichier n'est pas le bon                                         |                                                                                                |                   |
      | cadre-refuse             | Le cadre de facturation manque ou n'est pas admis                               |                                                                                                |                   |
      | type-refuse              | Le type de document manque ou n'est pas admis                                   |                                                                                                |                   |
      | devise-refusee           | La devise manque ou n'est pas admise                                            |                                                                                                |                   |
      | adresse-fausse           | L'adresse électronique de facturation manque ou est fausse                      |                                                                                                |                   |
      | moyen-refuse             | Le moyen de paiement n'est pas celui qui est attendu                            |                                                                                                |                   |
      | prix-faux                | Un prix, une quantité ou une remise ne correspond pas à la commande             |                                                                                                |                   |
      | prestation-contestee     | Le destinataire ne reconnaît pas la prestation ou la livraison                  |                                                                                                |                   |
    Et la liste "plain_messages" dit de ses éléments :
      | élément                  | controls                                                                       | cause                                     | fields                         | things                                                                  | faults                                                  | codes                      |
      | compte-faux              | iban-cle                                                                       | refus-banque                              | BT-84                          | compte                                                                  | inconnu, inactif, faux, refuse, long, signes, different |                            |
      | compte-manque            | virement-sans-compte                                                           | compte-absent                             | BT-84                          | compte                                                                  | absent, vide                                            |                            |
      | compte-edi               | iban-cle, virement-sans-compte                                                 | refus-banque                              | BT-84                          |                                                                         |                                                         | G1.16, G1.17, G1.18, G1.19 |
      | service-faux             |                                                                                | code-routage                              | BT-10                          | service                                                                 | faux, refuse, long, signes, different                   |                            |
      | engagement-inconnu       |                                                                                | engagement-faux                           | BT-13                          | engagement                                                              | inconnu, faux, refuse, long, signes, different          |                            |
      | engagement-clos          |                                                                                | engagement-clos                           | BT-13                          | engagement                                                              | inactif, insuffisant                                    |                            |
      | imputation-fausse        |                                                                                | imputation                                | BT-10, BT-13                   | imputation                                                              | inconnu, faux, absent                                   |                            |
      | commande-fausse          |                                                                                | refus-commande                            | BT-13                          | commande                                                                | inconnu, inactif, absent, vide, faux, different         |                            |
      | contrat-faux             |                                                                                | refus-reference                           | BT-12                          | contrat                                                                 | inconnu, absent, vide, faux, different                  |                            |
      | contrat-fini             |                                                                                | refus-contrat                             | BT-12                          | contrat                                                                 | inactif                                                 |                            |
      | siret-faux               | BR-FR-09-vendeur, BR-FR-09-acheteur                                            | siren-siret                               | BT-46, BT-29                   | siret                                                                   | inconnu, inactif, faux, different, long, signes         |                            |
      | siret-manque             |                                                                                | siret-absent                              | BT-46, BT-29                   | siret, siret-destinataire, siret-fournisseur, destinataire, fournisseur | absent, vide                                            |                            |
      | destinataire-inconnu-dit |                                                                                | destinataire-inconnu                      | BT-46, BT-47, BT-49            | destinataire, siret-destinataire                                        | inconnu, inactif                                        |                            |
      | destinataire-faux        |                                                                                | destinataire-errone                       | BT-46, BT-10                   | destinataire, siret-destinataire                                        | faux, refuse, different, habilitation                   |                            |
      | fournisseur-inconnu-dit  |                                                                                | fournisseur-inconnu                       | BT-29, BT-30                   | fournisseur, siret-fournisseur                                          | inconnu, inactif, faux, different                       |                            |
      | habilitation             |                                                                                | habilitation                              |                                | fournisseur, utilisateur, structure                                     | habilitation, refuse                                    |                            |
      | structure-inactive       |                                                                                | destinataire-inconnu, fournisseur-inconnu | BT-46, BT-29                   | structure                                                               | inconnu, inactif, faux                                  |                            |
      | date-a-venir-dite        | date-a-venir                                                                   | date-a-venir                              | BT-2                           | date                                                                    | apres                                                   |                            |
      | date-fausse-dite         |                                                                                | date-fausse                               | BT-2, BT-9                     | date, echeance                                                          | faux, refuse, different                                 |                            |
      | date-manque              | date-absente                                                                   | donnee-absente                            | BT-2, BT-9                     | date, echeance                                                          | absent, vide                                            |                            |
      | echeance-avant           |                                                                                | echeance-avant-facture                    | BT-9, BT-2                     | echeance                                                                | avant                                                   |                            |
      | ttc-faux                 | BR-CO-15                                                                       | totaux-faux                               | BT-112, BT-109, BT-110         | ttc                                                                     | faux, different                                         |                            |
      | ht-faux                  | BR-CO-13                                                                       | totaux-faux                               | BT-109, BT-106, BT-107, BT-108 | ht                                                                      | faux, different                                         |                            |
      | tva-fausse               | BR-CO-14, BR-CO-17                                                             | totaux-faux                               | BT-110, BT-116, BT-117, BT-119 | tva                                                                     | faux, different                                         |                            |
      | montant-faux             | BR-CO-10, BR-CO-11, BR-CO-12, BR-CO-13, BR-CO-14, BR-CO-15, BR-CO-16, BR-CO-17 | totaux-faux                               | BT-106, BT-109, BT-112, BT-115 | montant                                                                 | faux, different                                         |                            |
      | montant-trop-haut        |                                                                                | refus-montants                            | BT-112, BT-13                  | montant, ttc, ht, facture                                               | apres                                                   |                            |
      | montant-manque           | total-absent                                                                   | donnee-absente                            | BT-109, BT-110, BT-112         | montant, ttc, ht, tva                                                   | absent, vide                                            |                            |
      | taux-faux                | BR-FR-15, BR-FR-16                                                             | tva-taux, refus-montants                  | BT-152, BT-119                 | taux                                                                    | inconnu, faux, refuse, absent, different                |                            |
      | tva-edi                  | BR-FR-15, BR-FR-16                                                             | tva-taux                                  | BT-152, BT-119                 |                                                                         |                                                         | G2.13                      |
      | numero-tva-faux          |                                                                                | tva-identifiants                          | BT-31, BT-48                   | numero-tva                                                              | inconnu, faux, absent, vide, different                  |                            |
      | numero-refuse            |                                                                                | numero-non-admis                          | BT-1                           | numero                                                                  | faux, refuse, long, signes                              |                            |
      | numero-manque            |                                                                                | donnee-absente                            | BT-1                           | numero                                                                  | absent, vide                                            |                            |
      | piece-manque             |                                                                                | justificatif-absent                       | BT-125                         | piece                                                                   | absent                                                  |                            |
      | piece-lue                |                                                                                | piece-illisible                           | BT-125                         | piece                                                                   | illisible, vide                                         |                            |
      | fichier-lu               |                                                                                | fichier-illisible                         |                                | fichier                                                                 | illisible, vide                                         |                            |
      | format-refuse            |                                                                                | piece-format                              | BT-125                         | format, piece, fichier                                                  | refuse, inconnu                                         |                            |
      | format-faux              |                                                                                | piece-format                              | BT-125                         | format                                                                  | faux                                                    |                            |
      | cadre-refuse             | BR-FR-08, BR-FR-08-absent                                                      | cadre                                     | BT-23                          | cadre                                                                   | inconnu, absent, vide, faux, refuse, different          |                            |
      | type-refuse              | type-inconnu, avoir-type                                                       | code-hors-liste                           | BT-3                           | type                                                                    | inconnu, absent, vide, faux, refuse                     |                            |
      | devise-refusee           |                                                                                | code-hors-liste                           | BT-5                           | devise                                                                  | inconnu, absent, vide, faux, refuse                     |                            |
      | adresse-fausse           |                                                                                | adresse-electronique                      | BT-49, BT-34                   | adresse                                                                 | inconnu, inactif, absent, vide, faux                    |                            |
      | moyen-refuse             |                                                                                | refus-paiement                            | BT-81                          | moyen                                                                   | inconnu, faux, refuse                                   |                            |
      | prix-faux                |                                                                                | refus-montants                            | BT-146, BT-129, BT-92          | prix                                                                    | faux, different, apres                                  |                            |
      | prestation-contestee     |                                                                                | refus-prestation                          |                                | prestation                                                              | conteste, faux, absent, refuse                          |                            |
    Et la liste "chorus_statuses" contient exactement :
      | élément           | libellé                                                                           | source             |
      | statut-brouillon  | « Brouillon » est un statut, pas un motif : la facture n'est pas envoyée          | aife-envoyer       |
      | statut-a-recycler | « À recycler » est un statut, pas un motif : la facture a été adressée par erreur | rejet-ou-recyclage |
      | statut-suspendue  | « Suspendue » est un statut, pas un motif : une pièce justificative manque        | renvois-communaute |
      | statut-rejetee    | « Rejetée » est un statut, pas un motif : le destinataire a vu une erreur         | renvois-communaute |
      | statut-etape      | C'est un statut, pas un motif : la facture suit son cours                         | cycle-factures     |
    Et la liste "chorus_statuses" dit de ses éléments :
      | élément | cause | codes | texts |
      | statut-brouillon | statut-brouillon | BROUILLON | statut brouillon |
      | statut-a-recycler | statut-a-recycler | A_RECYCLER | statut à recycler, facture à recycler |
      | statut-suspendue | justificatif-absent | SUSPENDUE | statut suspendue, facture suspendue |
      | statut-rejetee | statut-rejetee-destinataire | REJETEE | statut rejetée |
      | statut-etape | statut-normal | DEPOSEE, MISE_A_DISPOSITION, COMPLETEE, SERVICE_FAIT, MANDATEE, MISE_A_DISPOSITION_COMPTABLE, COMPTABILISEE, MISE_EN_PAIEMENT, EN_COURS_ACHEMINEMENT | statut déposée, statut mise à disposition, statut complétée, statut service fait, statut mandatée, statut comptabilisée, statut mise en paiement, en cours d'acheminement |
