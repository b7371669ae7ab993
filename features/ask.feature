# language: fr
Fonctionnalité: Poser une question en français
  On demande comme on parle. La réponse vient d'une règle ou d'un article, ou dit qu'elle n'existe pas.

  Scénario: Un devis en .exe est refusé par son format
    Quand je demande "mon devis.exe de 3 Mo passe-t-il ?"
    Alors la réponse vient de la décision "attachment"
    Et la réponse est "Refusée"
    Et la règle "pj-format" est citée
    Et il est compris que "nom du fichier" vaut "devis.exe"
    Et il est compris que "taille du fichier" vaut "3 Mo"
    Et le premier article est "regles-pieces-jointes"

  Scénario: Un GIP, sans accents ni traits d'union
    Étant donné la date du "27/11/2026"
    Quand je demande "un gip doit il recevoir les factures electroniques"
    Alors la réponse vient de la décision "entity-reception"
    Et la réponse est "À préciser"
    Et la phrase dit "Grande entreprise, entreprise de taille intermédiaire (ETI) : soumise"
    Et la première question porte sur "taille du fournisseur"
    Et la mise en garde "droit-public-2026" accompagne la réponse

  Scénario: La même question, la veille du changement de la loi
    Étant donné la date du "31/08/2026"
    Quand je demande "un gip doit il recevoir les factures electroniques"
    Alors la phrase dit "Exclue, sauf si elle agit sous mandat public."
    Et la première question porte sur "mandat public"

  Scénario: Ce qui est compris peut être corrigé
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait                  | valeur |
      | mandat public         | non    |
      | taille du fournisseur | PME    |
      | entité assujettie à la TVA | non |
    Quand je demande "un GIP doit-il recevoir les factures électroniques ?"
    Alors la réponse est "Exclue"
    Et la règle "ent-liste-petites" est citée

  Scénario: Deux mots et une faute trouvent l'article
    Quand je demande "recyler facture"
    Alors la réponse est un passage de l'article "recycler-facture"
    Et aucune décision n'est rendue

  Scénario: Un dossier de 50 Mo dépend du canal
    Quand je demande "mon dossier pèse 50 Mo"
    Alors la réponse vient de la décision "dossier"
    Et la réponse est "À préciser"
    Et la première question porte sur "canal de dépôt"
    Et répondre "EDI" donnerait "Accepté"

  Scénario: Le sigle GP se comprend
    Quand je demande "le GP est parti que faire"
    Alors la réponse est un passage de l'article "transfert-gestionnaire-principal"
    Et la phrase dit "seul le support Chorus Pro peut en nommer un autre"

  Scénario: Les intérêts moratoires ne sont pas couverts
    Quand je demande "comment calculer les intérêts moratoires"
    Alors la question n'est pas couverte
    Et le service destinataire de la facture peut répondre

  Scénario: La commune qui donne le mandat n'est pas l'entité
    Quand je demande "une SEM sous mandat d'une commune"
    Alors la réponse vient de la décision "entity-reception"
    Et la réponse est "Soumise"
    Et la règle "ent-mandat" est citée
    Et il est compris que "nature de l'entité" vaut "societe-economie-mixte"

  Scénario: Un brouillon n'est pas arrivé
    Quand je demande "ma facture est en brouillon, l'a-t-il reçue ?"
    Alors la réponse vient de la décision "invoice-next-step"
    Et la réponse est "Envoyez-la"
    Et la règle "brouillon-fournisseur" est citée
    Et le premier article est "enregistrer-ou-envoyer"

  Scénario: Un message de rejet collé est reconnu, et n'est pas répété en entier
    Quand je demande "L'element FichierXml.SupplyChainTradeTransaction.ApplicableHeaderTradeSettlement.SpecifiedTradeSettlementPaymentMeans.TypeCode.value est obligatoire."
    Alors la réponse vient de la décision "rejection-message"
    Et la réponse est "Renseignez le moyen de paiement"
    Et la phrase ne répète pas "FichierXml.SupplyChainTradeTransaction.ApplicableHeaderTradeSettlement.SpecifiedTradeSettlementPaymentMeans.TypeCode.value"

  Scénario: « BuyerReference est obligatoire » réclame le code service
    Quand je demande "BuyerReference est obligatoire"
    Alors la réponse vient de la décision "rejection-message"
    Et la réponse est "Ajoutez le code service"

  Scénario: Ce que la question ne dit pas est supposé à voix haute
    Quand je demande "un PDF de 9 Mo par API, ça passe ?"
    Alors la réponse est "Acceptée"
    Et la phrase dit "Sur Chorus Pro, en supposant : le nom du fichier n'est pas trop long"
    Et la phrase dit "le nom du fichier est bien formé"

  Scénario: Une taille seule suppose un format accepté
    Quand je demande "une pièce jointe de 9 Mo par API, ça passe ?"
    Alors la réponse est "Acceptée"
    Et la phrase dit "le format du fichier est accepté"

  Scénario: Une annexe est une pièce jointe
    Quand je demande "annexe de 27mo jsai pa si ca passe"
    Alors la réponse vient de la décision "attachment"

  Scénario: Un format seul suppose une taille permise
    Quand je demande "un PDF par API, ça passe ?"
    Alors la réponse est "Acceptée"
    Et la phrase dit "la taille du fichier respecte la limite"

  Scénario: Une taille approchée ne donne pas de verdict sur la taille
    Quand je demande "mon PDF de plus de 10 Mo est-il accepté ?"
    Alors la réponse est "À préciser"
    Et la première question porte sur "taille du fichier"

  Scénario: Un sigle inconnu n'est pas pris pour un sigle connu
    Quand je demande "un GEIQ doit-il recevoir les factures électroniques ?"
    Alors la réponse vient de la décision "entity-reception"
    Et la réponse est "À préciser"
    Et la phrase dit "hors liste si elle n'agit pas sous mandat public"

  Scénario: Le boulanger de la commune n'est pas la commune
    Quand je demande "le boulanger de la commune doit-il recevoir des factures électroniques"
    Alors la règle "ent-collectivite-territoriale" n'est pas citée

  Plan du Scénario: Ce que la phrase nie n'est pas tenu pour un fait, la réponse le demande
    Étant donné la date du "27/11/2026"
    Quand je demande "<question>"
    Alors la réponse vient de la décision "<décision>"
    Et la réponse est "À préciser"
    Et la première question porte sur "<fait>"

    Exemples:
      | question                                                                | décision          | fait                 |
      | mon fichier n'est pas un exe, passe-t-il ?                              | attachment        | nom du fichier       |
      | mon fichier ne fait pas 12 Mo, passe-t-il sur le portail ?              | attachment        | taille du fichier    |
      | mon fichier sans .exe passe-t-il ?                                      | attachment        | nom du fichier       |
      | un PDF de 12 Mo déposé ailleurs que sur le portail est-il accepté ?     | attachment        | canal de dépôt       |
      | mon fichier ne dépasse pas 12 Mo, est-il accepté sur le portail ?       | attachment        | taille du fichier    |
      | dois-je envoyer mes factures à un GIP ou à une commune ?                | entity-reception  | nature de l'entité   |
      | nous ne sommes pas une commune, devons-nous recevoir des factures ?     | entity-reception  | nature de l'entité   |
      | la facture n'a jamais été mise en paiement, que faire ?                 | invoice-next-step | statut de la facture |
      | un GIP sous mandat ou non doit-il recevoir des factures électroniques ? | entity-reception  | taille du fournisseur |

  Plan du Scénario: Nier qu'un fichier passe n'est pas nier ce qu'il est
    Quand je demande "<question>"
    Alors la réponse est "Refusée"
    Et la règle "<règle>" est citée

    Exemples:
      | question                                                  | règle                |
      | pourquoi mon exe ne passe pas ?                           | pj-format            |
      | mon devis.exe n'est pas accepté, pourquoi ?               | pj-format            |
      | le portail n'accepte pas mon fichier exe                  | pj-format            |
      | mon exe passe, n'est-ce pas ?                             | pj-format            |
      | je ne peux pas déposer un fichier de 12 Mo sur le portail | pj-taille-unitaire   |
      | un fichier sans extension passe-t-il ?                    | pj-extension-absente |

  Scénario: À qui demande pourquoi son fichier n'est pas accepté, on ne suppose pas qu'il l'est
    Quand je demande "mon devis.pdf n'est pas accepté sur le portail, pourquoi ?"
    Alors la réponse est "À préciser"
    Et la première question porte sur "taille du fichier"

  Scénario: Demander comment envoyer une facture à une commune n'est pas demander si elle doit la recevoir
    Quand je demande "comment envoyer ma facture à la commune ?"
    Alors la réponse vient de la décision "entity-route"
    Et la phrase dit "vous facturez une fourniture ou une prestation"

  Scénario: Ce qui n'est pas nié reste compris
    Quand je demande "ce n'est pas un exe mais un PDF de 3 Mo, ça passe ?"
    Alors la réponse est "Acceptée"
    Et il est compris que "extension" vaut "PDF"

  Plan du Scénario: Des mots qui ne demandent rien ne reçoivent pas de verdict
    Quand je demande "<mots>"
    Alors aucune décision n'est rendue

    Exemples:
      | mots                                                 |
      | GIE                                                  |
      | mon GIP                                              |
      | ma facture de 3 Mo                                   |
      | la limite est-elle de 10 Mo par fichier ?            |
      | comment savoir si ma facture est rejetée             |
      | passer une facture au statut suspendue               |
      | l'API est-elle obligatoire pour envoyer mes factures |
      | mes pièces jointes font 60 Mo, ça passe ?            |

  Scénario: Une question sans rapport n'est pas couverte
    Quand je demande "recette de la pâte à crêpes"
    Alors la question n'est pas couverte
    Et aucune décision n'est rendue

  # Des questions comme on les pose

  Plan du Scénario: Une question qui ressemble à une autre ne reçoit pas son verdict
    Quand je demande "<question>"
    Alors aucune décision n'est rendue

    Exemples:
      | question                                                      |
      | la limite d'un fichier est-elle de 8 Mo, c'est accepté ?      |
      | un fichier de plus de 10 Mo                                   |
      | combien coûte la facturation par une commune ?                |
      | faut-il un compte PIGP ?                                      |
      | quel certificat faut-il ?                                     |
      | que veut dire suspendue ?                                     |
      | mettre une facture au statut rejetée                          |
      | la différence entre suspendue et rejetée                      |
      | une commune doit-elle envoyer ses factures ?                  |
      | comment convertir un fichier en PDF                           |
      | comment compresser un fichier PDF                             |
      | faut-il un certificat ?                                       |
      | quelle date pour un webinaire sur les travaux ?               |
      | un fichier d'environ 10 Mo, ça passe ?                        |
      | un fichier de presque 10 Mo, ça passe ?                       |
      | un fichier jusqu'à 10 Mo, ça passe ?                          |
      | un nom d'environ 50 caractères, ça passe ?                    |
      | un nom de plus de 50 caractères, ça passe ?                   |
      | un dossier de plus de 120 Mo, ça passe ?                      |
      | un dossier de moins de 120 Mo, ça passe ?                     |
      | la limite est-elle de 120 Mo par dossier, c'est permis ?      |
      | faut-il convertir mon document DOCX, est-ce possible ?        |
      | comment réduire un fichier PDF, est-ce possible ?             |
      | ma facture sera-t-elle rejetée, que faire ?                   |
      | peut-on avoir une facture suspendue ?                         |
      | la facture a-t-elle été rejetée, que faire ?                  |
      | comment voir si une facture est rejetée ?                     |
      | puis-je choisir suspendue pour une facture ?                  |
      | une commune doit-elle payer sous un délai ?                   |
      | faut-il demander un compte PIGP pour le gestionnaire ?        |
      | où trouver le certificat du gestionnaire ?                    |
      | où télécharger l'annuaire des structures publiques ?          |
      | un webinaire gratuit sur les premiers pas, y a-t-il ?         |
      | pas de son dans le webinaire premiers pas, pourquoi ?         |
      | une facture mandatée par l'État doit-elle passer par chorus ? |
