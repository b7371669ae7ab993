# language: fr
Fonctionnalité: Savoir ce que le contenu d'un fichier change à son dépôt
  Un fournisseur veut que le destinataire puisse ouvrir ce qu'il dépose, et savoir ce qui n'a pas pu être vérifié.

  @contenu-extension @contenu-vide @contenu-endommage @contenu-encodage @contenu-doctype @contenu-piege @contenu-membre @contenu-mot-de-passe @contenu-deux-factures @contenu-version @contenu-non-lu @contenu-imbrique @contenu-fragile @contenu-nom-double @contenu-donnee
  Scénario: Un fichier ordinaire passe
    Étant donné les faits :
      | fait                                | valeur          |
      | accord du contenu et de l'extension | accord          |
      | notice                              | rien à signaler |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et aucune question ne reste
    Et la règle "contenu-extension" n'est pas citée
    Et la règle "contenu-vide" n'est pas citée
    Et la règle "contenu-endommage" n'est pas citée
    Et la règle "contenu-encodage" n'est pas citée
    Et la règle "contenu-doctype" n'est pas citée
    Et la règle "contenu-piege" n'est pas citée
    Et la règle "contenu-membre" n'est pas citée
    Et la règle "contenu-mot-de-passe" n'est pas citée
    Et la règle "contenu-deux-factures" n'est pas citée
    Et la règle "contenu-version" n'est pas citée
    Et la règle "contenu-non-lu" n'est pas citée
    Et la règle "contenu-imbrique" n'est pas citée
    Et la règle "contenu-fragile" n'est pas citée
    Et la règle "contenu-nom-double" n'est pas citée
    Et la règle "contenu-donnee" n'est pas citée

  @contenu-extension
  Scénario: Un programme renommé en PDF est refusé, par prudence
    Étant donné les faits :
      | fait                                | valeur    |
      | accord du contenu et de l'extension | désaccord |
      | notice                              | aucun     |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-extension" est citée
    Et la réponse dit "Le contenu du fichier n'est pas celui que son extension annonce."

  @contenu-extension
  Scénario: Un texte sans signe propre n'est pas soupçonné
    Étant donné les faits :
      | fait                                | valeur |
      | accord du contenu et de l'extension | doute  |
      | notice                              | aucun  |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la règle "contenu-extension" n'est pas citée

  @contenu-vide
  Scénario: Une pièce jointe placée dans la facture est vide
    Étant donné les faits :
      | fait                                | valeur      |
      | accord du contenu et de l'extension | accord      |
      | notice                              | base64-vide |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-vide" est citée
    Et la réponse dit "elle pèse 0 octet"
    Et aucune question ne reste

  @contenu-endommage
  Scénario: Un XML mal formé
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | accord        |
      | notice                              | XML mal formé |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-endommage" est citée
    Et la réponse dit "Produisez à nouveau le fichier"
    Et aucune question ne reste

  @contenu-encodage
  Scénario: Un XML qui ment sur son encodage
    Étant donné les faits :
      | fait                                | valeur                |
      | accord du contenu et de l'extension | accord                |
      | notice                              | xml-encodage-trompeur |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-encodage" est citée
    Et la réponse dit "Enregistrez le XML en UTF-8"
    Et aucune question ne reste

  @contenu-doctype
  Scénario: Un XML qui déclare une DOCTYPE
    Étant donné les faits :
      | fait                                | valeur      |
      | accord du contenu et de l'extension | accord      |
      | notice                              | xml-doctype |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-doctype" est citée
    Et la réponse dit "Ôtez la DOCTYPE"
    Et aucune question ne reste

  @contenu-piege
  Scénario: Une archive qui grossit démesurément
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | accord        |
      | notice                              | archive-bombe |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-piege" est citée
    Et la réponse dit "la marque d'un fichier piégé"
    Et aucune question ne reste

  @contenu-membre
  Scénario: Une archive qui contient un chemin
    Étant donné les faits :
      | fait                                | valeur         |
      | accord du contenu et de l'extension | accord         |
      | notice                              | archive-chemin |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-membre" est citée
    Et la réponse dit "Refaites l'archive avec les seuls documents"
    Et aucune question ne reste

  @contenu-mot-de-passe
  Scénario: Une archive protégée par un mot de passe
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | archive-chiffree |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-mot-de-passe" est citée
    Et la réponse dit "Ôtez le mot de passe"
    Et aucune question ne reste

  @contenu-deux-factures
  Scénario: Un PDF qui embarque deux factures différentes
    Étant donné les faits :
      | fait                                | valeur                   |
      | accord du contenu et de l'extension | accord                   |
      | notice                              | pdf-factures-differentes |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-deux-factures" est citée
    Et la réponse dit "rien ne dit laquelle compte"
    Et aucune question ne reste

  @contenu-version
  Scénario: Une facture dans une version inconnue
    Étant donné les faits :
      | fait                                | valeur             |
      | accord du contenu et de l'extension | accord             |
      | notice                              | xml-espace-de-noms |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-version" est citée
    Et la réponse dit "UBL 2.1 ou en CII"
    Et aucune question ne reste

  @contenu-non-lu
  Scénario: Un flux trop grand pour être lu ici
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | accord        |
      | notice                              | limite-taille |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-non-lu" est citée
    Et la réponse dit "seuls le nom et la taille sont jugés"
    Et aucune question ne reste

  @contenu-imbrique
  Scénario: Une archive dans une archive
    Étant donné les faits :
      | fait                                | valeur            |
      | accord du contenu et de l'extension | accord            |
      | notice                              | archive-imbriquee |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-imbrique" est citée
    Et la réponse dit "qui n'est pas ouverte"
    Et aucune question ne reste

  @contenu-fragile
  Scénario: Un PDF réparé à la lecture
    Étant donné les faits :
      | fait                                | valeur     |
      | accord du contenu et de l'extension | accord     |
      | notice                              | pdf-repare |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-fragile" est citée
    Et la réponse dit "un autre lecteur pourrait ne pas y arriver"
    Et aucune question ne reste

  @contenu-nom-double
  Scénario: Deux pièces jointes du même nom
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | accord        |
      | notice                              | nom-en-double |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-nom-double" est citée
    Et la réponse dit "Donnez à chaque fichier un nom différent."
    Et aucune question ne reste

  @contenu-donnee
  Scénario: Une date qui n'existe pas
    Étant donné les faits :
      | fait                                | valeur          |
      | accord du contenu et de l'extension | accord          |
      | notice                              | date-impossible |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-donnee" est citée
    Et la réponse dit "Corrigez la donnée dans votre logiciel"
    Et aucune question ne reste

  Scénario: Un PDF simple passe, et la réponse dit que rien n'y est vérifié
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | pdf-sans-facture |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "pdf-sans-donnees" accompagne la réponse

  Scénario: Un XML qui n'est pas une facture est une pièce jointe
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | xml-autre-racine |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "xml-piece-jointe" accompagne la réponse

  Scénario: Une facture répétée dans le même PDF est lue une fois
    Étant donné les faits :
      | fait                                | valeur              |
      | accord du contenu et de l'extension | accord              |
      | notice                              | pdf-facture-repetee |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "facture-repetee" accompagne la réponse

  Scénario: Un ZUGFeRD 1 à côté d'un Factur-X se signale
    Étant donné les faits :
      | fait                                | valeur              |
      | accord du contenu et de l'extension | accord              |
      | notice                              | pdf-facture-ignoree |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "facture-ignoree" accompagne la réponse

  Scénario: Un PDF qui contient du JavaScript se signale
    Étant donné les faits :
      | fait                                | valeur      |
      | accord du contenu et de l'extension | accord      |
      | notice                              | pdf-actions |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "pdf-actif" accompagne la réponse

  Scénario: Un nom embarqué fini par un caractère nul se signale
    Étant donné les faits :
      | fait                                | valeur      |
      | accord du contenu et de l'extension | accord      |
      | notice                              | pdf-nom-nul |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "nom-fini-par-nul" accompagne la réponse

  @contenu-extension @contenu-non-lu
  Scénario: Un refus l'emporte sur ce qui n'a pas été lu
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | désaccord     |
      | notice                              | limite-taille |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-extension" est citée
    Et la règle "contenu-non-lu" reste à contrôler

  @contenu-deux-factures @contenu-doctype @contenu-donnee @contenu-encodage @contenu-endommage @contenu-fragile @contenu-imbrique @contenu-membre @contenu-mot-de-passe @contenu-nom-double @contenu-non-lu @contenu-piege @contenu-version @contenu-vide
  Plan du scénario: Chaque constat de la lecture a son verdict
    Étant donné les faits :
      | fait | valeur |
      | signalement de la lecture | <constat> |
      | accord du contenu et de l'extension | agrees |
    Quand je pose la question "content"
    Alors la réponse est "<réponse>"
    Et la règle "<règle>" est citée

    Exemples:
      | constat                    | réponse    | règle                 |
      | fichier-absent             | À vérifier | contenu-non-lu        |
      | fichier-special            | À vérifier | contenu-non-lu        |
      | limite-taille              | À vérifier | contenu-non-lu        |
      | limite-temps               | À vérifier | contenu-non-lu        |
      | limite-memoire             | À vérifier | contenu-non-lu        |
      | limite-reponse             | À vérifier | contenu-non-lu        |
      | lecture-interrompue        | À vérifier | contenu-non-lu        |
      | lecture-impossible         | À vérifier | contenu-non-lu        |
      | valeur-coupee              | À vérifier | contenu-non-lu        |
      | nom-en-double              | À vérifier | contenu-nom-double    |
      | trop-de-pieces-jointes     | À vérifier | contenu-non-lu        |
      | xml-vide                   | Refusé     | contenu-endommage     |
      | xml-pas-du-xml             | Refusé     | contenu-endommage     |
      | xml-tronque                | Refusé     | contenu-endommage     |
      | xml-deux-racines           | Refusé     | contenu-endommage     |
      | xml-mal-forme              | Refusé     | contenu-endommage     |
      | xml-doctype                | Refusé     | contenu-doctype       |
      | xml-entite                 | Refusé     | contenu-doctype       |
      | xml-octets-invalides       | Refusé     | contenu-endommage     |
      | xml-encodage-inconnu       | Refusé     | contenu-encodage      |
      | xml-encodage-trompeur      | Refusé     | contenu-encodage      |
      | xml-utf16-sans-bom         | Refusé     | contenu-encodage      |
      | xml-caractere-nul          | Refusé     | contenu-endommage     |
      | xml-trop-profond           | Refusé     | contenu-piege         |
      | xml-trop-d-elements        | À vérifier | contenu-non-lu        |
      | xml-trop-d-attributs       | À vérifier | contenu-non-lu        |
      | xml-trop-d-espaces-de-noms | À vérifier | contenu-non-lu        |
      | xml-espace-de-noms         | À vérifier | contenu-version       |
      | champ-en-double            | À vérifier | contenu-donnee        |
      | date-impossible            | À vérifier | contenu-donnee        |
      | montant-illisible          | À vérifier | contenu-donnee        |
      | base64-invalide            | Refusé     | contenu-endommage     |
      | base64-vide                | Refusé     | contenu-vide          |
      | pdf-illisible              | Refusé     | contenu-endommage     |
      | pdf-tronque                | À vérifier | contenu-fragile       |
      | pdf-repare                 | À vérifier | contenu-fragile       |
      | pdf-chiffre                | À vérifier | contenu-fragile       |
      | pdf-mot-de-passe           | Refusé     | contenu-mot-de-passe  |
      | pdf-factures-differentes   | Refusé     | contenu-deux-factures |
      | pdf-flux-trop-grand        | Refusé     | contenu-piege         |
      | pdf-flux-endommage         | Refusé     | contenu-endommage     |
      | pdf-filtre-refuse          | À vérifier | contenu-non-lu        |
      | pdf-arbre                  | À vérifier | contenu-non-lu        |
      | archive-chiffree           | Refusé     | contenu-mot-de-passe  |
      | archive-tronquee           | Refusé     | contenu-endommage     |
      | archive-endommagee         | Refusé     | contenu-endommage     |
      | archive-crc                | Refusé     | contenu-endommage     |
      | archive-methode            | À vérifier | contenu-non-lu        |
      | archive-contradiction      | Refusé     | contenu-endommage     |
      | archive-chevauchement      | Refusé     | contenu-piege         |
      | archive-doublon            | À vérifier | contenu-nom-double    |
      | archive-chemin             | Refusé     | contenu-membre        |
      | archive-lien               | Refusé     | contenu-membre        |
      | archive-special            | Refusé     | contenu-membre        |
      | archive-droits             | À vérifier | contenu-fragile       |
      | archive-imbriquee          | À vérifier | contenu-imbrique      |
      | archive-bombe              | Refusé     | contenu-piege         |
      | archive-volume             | À vérifier | contenu-non-lu        |
      | archive-membres            | À vérifier | contenu-non-lu        |
      | archive-factures           | À vérifier | contenu-non-lu        |
      | archive-temps              | À vérifier | contenu-non-lu        |
      | archive-vide               | À vérifier | contenu-fragile       |
      | archive-apres-la-fin       | Refusé     | contenu-endommage     |
      | document-chiffre           | Refusé     | contenu-mot-de-passe  |

  Scénario: Des cas où tout est dit, de « Vérifier le contenu d'un fichier »
    Alors ces cas de "content" se décident ainsi :
      | cas                                                                                                       | réponse    | règles                           | questions                                                       | issues possibles | changements                                  |
      | accord du contenu et de l'extension : accord ; signalement de la lecture : rien à signaler                | Accepté    | aucun                            | aucun                                                           | Accepté          | accord du contenu et de l'extension → Refusé |
      | aucun                                                                                                     | À préciser | aucun                            | accord du contenu et de l'extension ; signalement de la lecture | Accepté ; Refusé | aucun                                        |
      | accord du contenu et de l'extension : désaccord ; signalement de la lecture : pièce jointe embarquée vide | Refusé     | contenu-extension ; contenu-vide | aucun                                                           | Refusé           | aucun                                        |
