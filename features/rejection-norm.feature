# language: fr
Fonctionnalité: Reconnaître les règles de la norme EN 16931
  Un contrôle cite une règle BR, et le fournisseur veut savoir quoi corriger.

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet          | titre                           |
      | rejection-norm | Les règles de la norme EN 16931 |
    Et ces sources sont :
      | source         | titre                                                   | éditeur               |
      | en16931-regles | Règles de la norme EN 16931 pour UBL et CII, Schematron | Commission européenne |
    Et ces sources se lisent :
      | source         | daté du | lu le      | lecture  | cité par                                | article         | adresse                              | sans lien |
      | en16931-regles |         | 28/11/2026 | citation | la bibliothèque factur-x 7.8 d'Akretion | rejets-edi-flux | https://github.com/akretion/factur-x |           |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste           | titre                                                         | étendue  | source         |
      | norm_rules      | Les règles BR de la norme : données et totaux                 | non dite | en16931-regles |
      | norm_code_rules | Les règles BR de la norme : TVA, décimales et listes de codes | non dite | en16931-regles |
      | norm_sayings | Ce que disent en anglais les artefacts de la norme, en français | ouverte | en16931-regles |
    Et la liste "norm_rules" contient exactement :
      | élément  | libellé                                                                         |
      | BR-01    | Le profil du fichier manque                                                     |
      | BR-02    | Le numéro de facture manque                                                     |
      | BR-03    | La date de la facture manque                                                    |
      | BR-04    | Le type de document manque                                                      |
      | BR-05    | La devise manque                                                                |
      | BR-06    | Le nom du vendeur manque                                                        |
      | BR-07    | Le nom de l'acheteur manque                                                     |
      | BR-08    | L'adresse postale du vendeur manque                                             |
      | BR-09    | Le pays du vendeur manque                                                       |
      | BR-10    | L'adresse postale de l'acheteur manque                                          |
      | BR-11    | Le pays de l'acheteur manque                                                    |
      | BR-12    | Le total des lignes manque                                                      |
      | BR-13    | Le total hors TVA manque                                                        |
      | BR-14    | Le total TTC manque                                                             |
      | BR-15    | Le net à payer manque                                                           |
      | BR-16    | La facture n'a aucune ligne                                                     |
      | BR-17    | Le nom du bénéficiaire manque                                                   |
      | BR-18    | Le nom du représentant fiscal manque                                            |
      | BR-19    | L'adresse du représentant fiscal manque                                         |
      | BR-20    | Le pays du représentant fiscal manque                                           |
      | BR-21    | Une ligne n'a pas de numéro                                                     |
      | BR-22    | Une ligne n'a pas de quantité                                                   |
      | BR-23    | Une quantité n'a pas d'unité                                                    |
      | BR-24    | Une ligne n'a pas de montant net                                                |
      | BR-25    | Une ligne n'a pas de nom d'article                                              |
      | BR-26    | Une ligne n'a pas de prix net                                                   |
      | BR-27    | Un prix net est négatif                                                         |
      | BR-28    | Un prix brut est négatif                                                        |
      | BR-29    | La période facturée finit avant son début                                       |
      | BR-30    | La période d'une ligne finit avant son début                                    |
      | BR-31    | Une remise du document n'a pas de montant                                       |
      | BR-32    | Une remise du document n'a pas de catégorie de TVA                              |
      | BR-33    | Une remise du document n'a pas de motif                                         |
      | BR-36    | Des frais du document n'ont pas de montant                                      |
      | BR-37    | Des frais du document n'ont pas de catégorie de TVA                             |
      | BR-38    | Des frais du document n'ont pas de motif                                        |
      | BR-41    | Une remise de ligne n'a pas de montant                                          |
      | BR-42    | Une remise de ligne n'a pas de motif                                            |
      | BR-43    | Des frais de ligne n'ont pas de montant                                         |
      | BR-44    | Des frais de ligne n'ont pas de motif                                           |
      | BR-45    | Une ventilation de TVA n'a pas de base                                          |
      | BR-46    | Une ventilation de TVA n'a pas de montant                                       |
      | BR-47    | Une ventilation de TVA n'a pas de catégorie                                     |
      | BR-48    | Une ventilation de TVA n'a pas de taux                                          |
      | BR-49    | Le code du moyen de paiement manque                                             |
      | BR-50    | Le compte à créditer manque                                                     |
      | BR-51    | Un numéro de carte est écrit en entier                                          |
      | BR-52    | Une pièce jointe n'a pas de référence                                           |
      | BR-53    | Le total de la TVA manque dans la devise de comptabilisation                    |
      | BR-54    | Un attribut d'article n'a pas son nom ou sa valeur                              |
      | BR-55    | Une facture antérieure est citée sans numéro                                    |
      | BR-56    | Le numéro de TVA du représentant fiscal manque                                  |
      | BR-57    | L'adresse de livraison n'a pas de pays                                          |
      | BR-61    | Le compte à créditer manque, pour un virement                                   |
      | BR-62    | L'adresse électronique du vendeur n'a pas de schéma                             |
      | BR-63    | L'adresse électronique de l'acheteur n'a pas de schéma                          |
      | BR-64    | L'identifiant standard d'un article n'a pas de schéma                           |
      | BR-65    | La classification d'un article n'a pas de schéma                                |
      | BR-CO-03 | La date d'exigibilité et son code sont donnés ensemble                          |
      | BR-CO-04 | Une ligne n'a pas de catégorie de TVA                                           |
      | BR-CO-05 | Le code et le texte du motif d'une remise se contredisent                       |
      | BR-CO-06 | Le code et le texte du motif de frais se contredisent                           |
      | BR-CO-07 | Le code et le texte du motif d'une remise de ligne se contredisent              |
      | BR-CO-08 | Le code et le texte du motif de frais de ligne se contredisent                  |
      | BR-CO-09 | Un numéro de TVA ne commence pas par le code de son pays                        |
      | BR-CO-10 | Le total des lignes n'est pas leur somme                                        |
      | BR-CO-11 | Le total des remises n'est pas leur somme                                       |
      | BR-CO-12 | Le total des frais n'est pas leur somme                                         |
      | BR-CO-13 | Le total hors TVA n'est pas celui des lignes, moins les remises, plus les frais |
      | BR-CO-14 | Le total de la TVA n'est pas la somme de sa ventilation                         |
      | BR-CO-15 | Le total TTC n'est pas le total hors TVA plus la TVA                            |
      | BR-CO-16 | Le net à payer n'est pas le total TTC, moins le déjà payé, plus l'arrondi       |
      | BR-CO-17 | La TVA d'une catégorie n'est pas sa base multipliée par son taux                |
      | BR-CO-18 | La facture n'a aucune ventilation de TVA                                        |
      | BR-CO-19 | La période facturée n'a ni début ni fin                                         |
      | BR-CO-20 | La période d'une ligne n'a ni début ni fin                                      |
      | BR-CO-21 | Une remise du document n'a ni motif ni code                                     |
      | BR-CO-22 | Des frais du document n'ont ni motif ni code                                    |
      | BR-CO-23 | Une remise de ligne n'a ni motif ni code                                        |
      | BR-CO-24 | Des frais de ligne n'ont ni motif ni code                                       |
      | BR-CO-25 | Rien ne dit quand payer : ni échéance, ni conditions de paiement                |
      | BR-CO-26 | Rien n'identifie le vendeur                                                     |
    Et la liste "norm_rules" dit de ses éléments :
      | élément  | cause              | fields                         | controls             |
      | BR-01    | donnee-absente     | BT-24                          |                      |
      | BR-02    | donnee-absente     | BT-1                           |                      |
      | BR-03    | donnee-absente     | BT-2                           | date-absente         |
      | BR-04    | donnee-absente     | BT-3                           |                      |
      | BR-05    | donnee-absente     | BT-5                           |                      |
      | BR-06    | donnee-absente     | BT-27                          |                      |
      | BR-07    | donnee-absente     | BT-44                          |                      |
      | BR-08    | adresse-postale    | BG-5                           |                      |
      | BR-09    | adresse-postale    | BT-40                          |                      |
      | BR-10    | adresse-postale    | BG-8                           |                      |
      | BR-11    | adresse-postale    | BT-55                          |                      |
      | BR-12    | donnee-absente     | BT-106                         |                      |
      | BR-13    | donnee-absente     | BT-109                         | total-absent         |
      | BR-14    | donnee-absente     | BT-112                         | total-absent         |
      | BR-15    | donnee-absente     | BT-115                         | total-absent         |
      | BR-16    | donnee-absente     | BG-25                          |                      |
      | BR-17    | donnee-absente     | BT-59                          |                      |
      | BR-18    | donnee-absente     | BT-62                          |                      |
      | BR-19    | adresse-postale    | BG-12                          |                      |
      | BR-20    | adresse-postale    | BT-69                          |                      |
      | BR-21    | donnee-absente     | BT-126                         |                      |
      | BR-22    | donnee-absente     | BT-129                         |                      |
      | BR-23    | donnee-absente     | BT-129                         |                      |
      | BR-24    | donnee-absente     | BT-131                         |                      |
      | BR-25    | donnee-absente     | BT-153                         |                      |
      | BR-26    | donnee-absente     | BT-146                         |                      |
      | BR-27    | prix-negatif       | BT-146                         |                      |
      | BR-28    | prix-negatif       | BT-148                         |                      |
      | BR-29    | periode-fausse     | BT-73, BT-74                   |                      |
      | BR-30    | periode-fausse     | BT-134, BT-135                 |                      |
      | BR-31    | donnee-absente     | BT-92                          |                      |
      | BR-32    | donnee-absente     | BT-95                          |                      |
      | BR-33    | motif-remise       | BT-97, BT-98                   |                      |
      | BR-36    | donnee-absente     | BT-99                          |                      |
      | BR-37    | donnee-absente     | BT-102                         |                      |
      | BR-38    | motif-remise       | BT-104, BT-105                 |                      |
      | BR-41    | donnee-absente     | BT-136                         |                      |
      | BR-42    | motif-remise       | BT-139                         |                      |
      | BR-43    | donnee-absente     | BT-141                         |                      |
      | BR-44    | motif-remise       | BT-144                         |                      |
      | BR-45    | tva-ventilation    | BT-116                         |                      |
      | BR-46    | tva-ventilation    | BT-117                         |                      |
      | BR-47    | tva-ventilation    | BT-118                         |                      |
      | BR-48    | tva-ventilation    | BT-119                         |                      |
      | BR-49    | donnee-absente     | BT-81                          | moyen-sans-code      |
      | BR-50    | compte-absent      | BT-84                          | virement-sans-compte |
      | BR-51    | carte-en-clair     | BT-87                          |                      |
      | BR-52    | piece-reference    | BT-122                         |                      |
      | BR-53    | donnee-absente     | BT-111, BT-6                   |                      |
      | BR-54    | attribut-article   | BT-160, BT-161                 |                      |
      | BR-55    | donnee-absente     | BT-25                          |                      |
      | BR-56    | donnee-absente     | BT-63                          |                      |
      | BR-57    | adresse-postale    | BT-80                          |                      |
      | BR-61    | compte-absent      | BT-84, BT-81                   | virement-sans-compte |
      | BR-62    | schema-absent      | BT-34                          |                      |
      | BR-63    | schema-absent      | BT-49                          |                      |
      | BR-64    | schema-absent      | BT-157                         |                      |
      | BR-65    | schema-absent      | BT-158                         |                      |
      | BR-CO-03 | exigibilite-double | BT-7, BT-8                     |                      |
      | BR-CO-04 | donnee-absente     | BT-151                         |                      |
      | BR-CO-05 | motif-contraire    | BT-97, BT-98                   |                      |
      | BR-CO-06 | motif-contraire    | BT-104, BT-105                 |                      |
      | BR-CO-07 | motif-contraire    | BT-139                         |                      |
      | BR-CO-08 | motif-contraire    | BT-144                         |                      |
      | BR-CO-09 | forme-non-admise   | BT-31, BT-48, BT-63            |                      |
      | BR-CO-10 | totaux-faux        | BT-106, BT-131                 |                      |
      | BR-CO-11 | totaux-faux        | BT-107, BT-92                  |                      |
      | BR-CO-12 | totaux-faux        | BT-108, BT-99                  |                      |
      | BR-CO-13 | totaux-faux        | BT-109, BT-106, BT-107, BT-108 |                      |
      | BR-CO-14 | totaux-faux        | BT-110, BT-117                 |                      |
      | BR-CO-15 | totaux-faux        | BT-112, BT-109, BT-110         |                      |
      | BR-CO-16 | totaux-faux        | BT-115, BT-112, BT-113, BT-114 |                      |
      | BR-CO-17 | totaux-faux        | BT-117, BT-116, BT-119         |                      |
      | BR-CO-18 | tva-ventilation    | BG-23                          |                      |
      | BR-CO-19 | periode-fausse     | BT-73, BT-74                   |                      |
      | BR-CO-20 | periode-fausse     | BT-134, BT-135                 |                      |
      | BR-CO-21 | motif-remise       | BT-97, BT-98                   |                      |
      | BR-CO-22 | motif-remise       | BT-104, BT-105                 |                      |
      | BR-CO-23 | motif-remise       | BT-139                         |                      |
      | BR-CO-24 | motif-remise       | BT-144                         |                      |
      | BR-CO-25 | donnee-absente     | BT-9, BT-20                    |                      |
      | BR-CO-26 | donnee-absente     | BT-29, BT-30, BT-31            |                      |
    Et la liste "norm_code_rules" contient exactement :
      | élément              | libellé                                                                           |
      | tva-01               | La catégorie de TVA des lignes n'est pas dans la ventilation, ou y est de trop    |
      | tva-02               | Les numéros de TVA ne vont pas avec la catégorie d'une ligne                      |
      | tva-03               | Les numéros de TVA ne vont pas avec la catégorie d'une remise                     |
      | tva-04               | Les numéros de TVA ne vont pas avec la catégorie de frais                         |
      | tva-05               | Le taux d'une ligne ne va pas avec sa catégorie de TVA                            |
      | tva-06               | Le taux d'une remise ne va pas avec sa catégorie de TVA                           |
      | tva-07               | Le taux de frais ne va pas avec leur catégorie de TVA                             |
      | tva-08               | La base d'une catégorie de TVA n'est pas la somme de ses lignes, remises et frais |
      | tva-09               | Le montant de TVA d'une catégorie n'est pas celui de son taux                     |
      | tva-10               | Le motif d'exonération manque, ou est de trop, pour cette catégorie               |
      | BR-IC-11             | Une livraison dans l'Union n'a ni date de livraison ni période                    |
      | BR-IC-12             | Une livraison dans l'Union n'a pas de pays de livraison                           |
      | tva-hors-champ-seule | Une catégorie hors champ de la TVA se mêle à d'autres                             |
      | decimales            | Un montant a plus de 2 décimales                                                  |
      | BR-CL-01             | Le type de document n'est pas un code de la liste                                 |
      | liste-devises        | Une devise n'est pas un code à trois lettres de la liste                          |
      | BR-CL-06             | Le code d'exigibilité de la TVA n'est pas de la liste                             |
      | BR-CL-07             | Le schéma d'un objet facturé n'est pas de la liste                                |
      | BR-CL-08             | Le code du sujet d'une note n'est pas de la liste                                 |
      | liste-schemas        | Le schéma d'un identifiant n'est pas de la liste                                  |
      | BR-CL-13             | La sorte de classification d'un article n'est pas de la liste                     |
      | liste-pays           | Un pays n'est pas un code à deux lettres de la liste                              |
      | BR-CL-16             | Le moyen de paiement n'est pas un code de la liste                                |
      | liste-tva            | Une catégorie de TVA n'est pas un code de la liste                                |
      | liste-motifs         | Le motif d'une remise ou de frais n'est pas un code de la liste                   |
      | BR-CL-22             | Le motif d'exonération n'est pas un code de la liste                              |
      | BR-CL-23             | Une unité n'est pas un code de la liste                                           |
      | BR-CL-24             | Le type d'une pièce jointe n'est pas de la liste                                  |
      | BR-CL-25             | Le schéma d'une adresse électronique n'est pas de la liste                        |
    Et la liste "norm_code_rules" dit de ses éléments :
      | élément | cause | fields | codes | controls |
      | tva-01 | tva-ventilation | BT-151, BT-118 | BR-S-01, BR-Z-01, BR-E-01, BR-AE-01, BR-IC-01, BR-G-01, BR-O-01 |  |
      | tva-02 | tva-identifiants | BT-31, BT-48, BT-151 | BR-S-02, BR-Z-02, BR-E-02, BR-AE-02, BR-IC-02, BR-G-02, BR-O-02 |  |
      | tva-03 | tva-identifiants | BT-31, BT-48, BT-95 | BR-S-03, BR-Z-03, BR-E-03, BR-AE-03, BR-IC-03, BR-G-03, BR-O-03 |  |
      | tva-04 | tva-identifiants | BT-31, BT-48, BT-102 | BR-S-04, BR-Z-04, BR-E-04, BR-AE-04, BR-IC-04, BR-G-04, BR-O-04 |  |
      | tva-05 | tva-taux | BT-152, BT-151 | BR-S-05, BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05, BR-O-05 |  |
      | tva-06 | tva-taux | BT-96, BT-95 | BR-S-06, BR-Z-06, BR-E-06, BR-AE-06, BR-IC-06, BR-G-06, BR-O-06 |  |
      | tva-07 | tva-taux | BT-103, BT-102 | BR-S-07, BR-Z-07, BR-E-07, BR-AE-07, BR-IC-07, BR-G-07, BR-O-07 |  |
      | tva-08 | totaux-faux | BT-116, BT-131, BT-92, BT-99 | BR-S-08, BR-Z-08, BR-E-08, BR-AE-08, BR-IC-08, BR-G-08, BR-O-08 |  |
      | tva-09 | totaux-faux | BT-117, BT-116 | BR-S-09, BR-Z-09, BR-E-09, BR-AE-09, BR-IC-09, BR-G-09, BR-O-09 | BR-CO-17 |
      | tva-10 | tva-exoneration | BT-120, BT-121 | BR-S-10, BR-Z-10, BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10 |  |
      | BR-IC-11 | donnee-absente | BT-72, BT-73, BT-74 |  |  |
      | BR-IC-12 | donnee-absente | BT-80 |  |  |
      | tva-hors-champ-seule | tva-hors-champ | BT-118, BT-151 | BR-O-11, BR-O-12, BR-O-13, BR-O-14 |  |
      | decimales | montant-mal-ecrit | BT-106, BT-109, BT-110, BT-112, BT-115, BT-116, BT-117, BT-131 | BR-DEC-01, BR-DEC-02, BR-DEC-05, BR-DEC-06, BR-DEC-09, BR-DEC-10, BR-DEC-11, BR-DEC-12, BR-DEC-13, BR-DEC-14, BR-DEC-15, BR-DEC-16, BR-DEC-17, BR-DEC-18, BR-DEC-19, BR-DEC-20, BR-DEC-23, BR-DEC-24, BR-DEC-25, BR-DEC-27, BR-DEC-28 |  |
      | BR-CL-01 | code-hors-liste | BT-3 |  | type-inconnu |
      | liste-devises | code-hors-liste | BT-5, BT-6 | BR-CL-03, BR-CL-04, BR-CL-05 |  |
      | BR-CL-06 | code-hors-liste | BT-8 |  |  |
      | BR-CL-07 | code-hors-liste | BT-18 |  |  |
      | BR-CL-08 | code-hors-liste | BT-21 |  |  |
      | liste-schemas | code-hors-liste | BT-29, BT-30, BT-46, BT-47 | BR-CL-10, BR-CL-11, BR-CL-21, BR-CL-26 |  |
      | BR-CL-13 | code-hors-liste | BT-158 |  |  |
      | liste-pays | code-hors-liste | BT-40, BT-55, BT-80 | BR-CL-14, BR-CL-15 |  |
      | BR-CL-16 | code-hors-liste | BT-81 |  |  |
      | liste-tva | code-hors-liste | BT-118, BT-151 | BR-CL-17, BR-CL-18 |  |
      | liste-motifs | code-hors-liste | BT-98, BT-105 | BR-CL-19, BR-CL-20 |  |
      | BR-CL-22 | code-hors-liste | BT-121 |  |  |
      | BR-CL-23 | code-hors-liste | BT-129 |  |  |
      | BR-CL-24 | code-hors-liste | BT-125 |  |  |
      | BR-CL-25 | code-hors-liste | BT-34, BT-49 |  |  |
    Et la liste "norm_sayings" contient exactement :
      | élément             | libellé                                 |
      | une-fois-exactement | Un élément doit figurer une fois        |
      | une-fois-au-plus    | Un élément figure trop de fois          |
      | une-fois-au-moins   | Un élément manque                       |
      | valeur-refusee      | Une valeur n'est pas admise             |
      | attribut-exige      | Un attribut manque                      |
      | hors-norme          | La norme n'emploie pas ce qui est écrit |
      | une-seule           | Une donnée figure trop de fois          |
      | deux-au-plus        | Une donnée figure plus de deux fois     |
      | deux-decimales      | Un montant a trop de décimales          |
      | date-102            | Une date est mal écrite                 |
      | element-vide        | Un élément est vide                     |
    Et la liste "norm_sayings" dit de ses éléments :
      | élément             | phrases                                                                                                                                                         | says                                                        |
      | une-fois-exactement | Element … must occur exactly 1 times                                                                                                                            | L'élément {named} doit figurer une fois, et une seule.      |
      | une-fois-au-plus    | Element variant … may occur at maximum 1 times, Element … may occur at maximum 1 times                                                                          | L'élément {named} ne peut figurer qu'une fois.              |
      | une-fois-au-moins   | Element … must occur at least 1 times                                                                                                                           | L'élément {named} manque.                                   |
      | valeur-refusee      | Value of … is not allowed                                                                                                                                       | La valeur de {named} n'est pas admise à cette place.        |
      | attribut-exige      | Attribute … is required in this context                                                                                                                         | L'attribut {named} manque à cette place.                    |
      | hors-norme          | should not include the …, should not include …, shall not include …, … should not be present, … shall not be used, … is marked as not used in the given context | La norme n'emploie pas à cette place : « {named} ».         |
      | une-seule           | … shall occur maximum once, … should occur maximum once, … should exist maximum once, … must exist maximum once                                                 | Une seule fois au plus : « {named} ».                       |
      | deux-au-plus        | … shall occur maximum twice                                                                                                                                     | Deux fois au plus : « {named} ».                            |
      | deux-decimales      | Amounts shall be decimal up to two fraction digits                                                                                                              | Un montant a plus de 2 décimales.                           |
      | date-102            | format attribute 102 shall be YYYYMMDD                                                                                                                          | Une date en format 102 s'écrit AAAAMMJJ.                    |
      | element-vide        | MUST not contain empty elements                                                                                                                                 | Un élément du fichier est vide : ôtez-le, ou remplissez-le. |
