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

  @contenu-piege @contenu-non-lu
  Scénario: Une archive trop grande pour être lue n'est pas une archive piégée
    Étant donné les faits :
      | fait                                | valeur              |
      | accord du contenu et de l'extension | accord              |
      | notice                              | pdf-flux-trop-grand |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-non-lu" est citée
    Et la règle "contenu-piege" n'est pas citée
    Et la réponse conseille "une facture, non"

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

  @contenu-syntaxe-non-lue @contenu-version
  Scénario: Un XML que ce site ne sait pas nommer n'est dit ni facture ni pièce refusée
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | xml-autre-racine |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la règle "contenu-syntaxe-non-lue" n'est pas citée
    Et la règle "contenu-version" n'est pas citée
    Et la mise en garde "xml-piece-jointe" accompagne la réponse

  @contenu-pdf-mot-de-passe @contenu-mot-de-passe
  Scénario: Un document protégé par un mot de passe n'est pas un PDF
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | document-chiffre |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-mot-de-passe" est citée
    Et la règle "contenu-pdf-mot-de-passe" n'est pas citée

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

  @contenu-enveloppe @contenu-syntaxe-non-lue @contenu-version
  Scénario: Une facture dans son enveloppe Peppol n'est pas dite acceptée
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | accord        |
      | notice                              | xml-enveloppe |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-enveloppe" est citée
    Et la règle "contenu-syntaxe-non-lue" n'est pas citée
    Et la réponse dit "Ce XML contient une facture au lieu d'en être une"

  @contenu-statut @contenu-enveloppe
  Scénario: Un message de statut n'est pas une facture
    Étant donné les faits :
      | fait                                | valeur     |
      | accord du contenu et de l'extension | accord     |
      | notice                              | xml-statut |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-statut" est citée
    Et la règle "contenu-enveloppe" n'est pas citée
    Et la réponse conseille "chorus-assistant rejection"

  @contenu-statut
  Scénario: Un XML d'une autre racine n'est pas dit message de statut
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | xml-autre-racine |
    Quand je pose la question "content"
    Alors la règle "contenu-statut" n'est pas citée
    Et la mise en garde "xml-piece-jointe" accompagne la réponse

  @contenu-extension
  Scénario: Une page web sous une autre extension se dit sans refus
    Étant donné les faits :
      | fait                                | valeur   |
      | accord du contenu et de l'extension | doute    |
      | notice                              | page-web |
    Quand je pose la question "content"
    Alors la mise en garde "page-web-renommee" accompagne la réponse

  @contenu-facturx
  Scénario: Un PDF dont les données ne sont pas du CII n'est pas un Factur-X
    Étant donné les faits :
      | fait                                | valeur            |
      | accord du contenu et de l'extension | accord            |
      | notice                              | pdf-autre-syntaxe |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-facturx" est citée
    Et la réponse dit "ce PDF n'est pas un Factur-X"

  @contenu-enveloppe @contenu-facturx
  Scénario: Un XML que ce site ne sait pas nommer n'est ni une enveloppe ni un Factur-X
    Étant donné les faits :
      | fait                                | valeur           |
      | accord du contenu et de l'extension | accord           |
      | notice                              | xml-autre-racine |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la règle "contenu-enveloppe" n'est pas citée
    Et la règle "contenu-facturx" n'est pas citée

  @contenu-certificat @contenu-pdf-mot-de-passe
  Scénario: Un PDF chiffré par un certificat n'est ni détruit ni sous mot de passe
    Étant donné les faits :
      | fait                                | valeur         |
      | accord du contenu et de l'extension | accord         |
      | notice                              | pdf-certificat |
    Quand je pose la question "content"
    Alors la réponse est "Refusé"
    Et la règle "contenu-certificat" est citée
    Et la règle "contenu-pdf-mot-de-passe" n'est pas citée

  @contenu-certificat
  Scénario: Un PDF chiffré sans mot de passe à l'ouverture se lit
    Étant donné les faits :
      | fait                                | valeur      |
      | accord du contenu et de l'extension | accord      |
      | notice                              | pdf-chiffre |
    Quand je pose la question "content"
    Alors la réponse est "À vérifier"
    Et la règle "contenu-certificat" n'est pas citée

  Scénario: Une facture de PDF sous un autre nom se signale
    Étant donné les faits :
      | fait                                | valeur        |
      | accord du contenu et de l'extension | accord        |
      | notice                              | pdf-nom-libre |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "facture-nom-libre" accompagne la réponse

  Scénario: Un PDF qui annonce un autre profil que celui de sa facture se signale
    Étant donné les faits :
      | fait                                | valeur               |
      | accord du contenu et de l'extension | accord               |
      | notice                              | pdf-profil-different |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "facturx-profil" accompagne la réponse

  Scénario: Une image SVG qui contient un script se signale
    Étant donné les faits :
      | fait                                | valeur    |
      | accord du contenu et de l'extension | accord    |
      | notice                              | svg-actif |
    Quand je pose la question "content"
    Alors la réponse est "Accepté"
    Et la mise en garde "svg-avec-appel" accompagne la réponse

  @contenu-certificat @contenu-deux-factures @contenu-doctype @contenu-donnee @contenu-encodage @contenu-endommage @contenu-enveloppe @contenu-facturx @contenu-fragile @contenu-imbrique @contenu-membre @contenu-mot-de-passe @contenu-pdf-mot-de-passe @contenu-nom-double @contenu-non-lu @contenu-piege @contenu-syntaxe-non-lue @contenu-version @contenu-vide
  Plan du scénario: Chaque constat de la lecture a son verdict
    Étant donné les faits :
      | fait                                | valeur    |
      | signalement de la lecture           | <constat> |
      | accord du contenu et de l'extension | agrees    |
    Quand je pose la question "content"
    Alors la réponse est "<réponse>"
    Et la règle "<règle>" est citée

    Exemples:
      | constat                    | réponse    | règle                    |
      | fichier-absent             | À vérifier | contenu-non-lu           |
      | fichier-special            | À vérifier | contenu-non-lu           |
      | limite-taille              | À vérifier | contenu-non-lu           |
      | limite-temps               | À vérifier | contenu-non-lu           |
      | limite-memoire             | À vérifier | contenu-non-lu           |
      | limite-reponse             | À vérifier | contenu-non-lu           |
      | lecture-interrompue        | À vérifier | contenu-non-lu           |
      | lecture-impossible         | À vérifier | contenu-non-lu           |
      | valeur-coupee              | À vérifier | contenu-non-lu           |
      | nom-en-double              | À vérifier | contenu-nom-double       |
      | trop-de-pieces-jointes     | À vérifier | contenu-non-lu           |
      | xml-vide                   | Refusé     | contenu-endommage        |
      | xml-pas-du-xml             | Refusé     | contenu-endommage        |
      | xml-tronque                | Refusé     | contenu-endommage        |
      | xml-deux-racines           | Refusé     | contenu-endommage        |
      | xml-mal-forme              | Refusé     | contenu-endommage        |
      | xml-doctype                | Refusé     | contenu-doctype          |
      | xml-entite                 | Refusé     | contenu-doctype          |
      | xml-octets-invalides       | Refusé     | contenu-endommage        |
      | xml-encodage-inconnu       | Refusé     | contenu-encodage         |
      | xml-encodage-trompeur      | Refusé     | contenu-encodage         |
      | xml-utf16-sans-bom         | Refusé     | contenu-encodage         |
      | xml-caractere-nul          | Refusé     | contenu-endommage        |
      | xml-trop-profond           | Refusé     | contenu-piege            |
      | xml-trop-d-elements        | À vérifier | contenu-non-lu           |
      | xml-trop-d-attributs       | À vérifier | contenu-non-lu           |
      | xml-trop-d-espaces-de-noms | À vérifier | contenu-non-lu           |
      | xml-espace-de-noms         | À vérifier | contenu-version          |
      | xml-enveloppe              | À vérifier | contenu-enveloppe        |
      | xml-statut                 | À vérifier | contenu-statut           |
      | champ-en-double            | À vérifier | contenu-donnee           |
      | date-impossible            | À vérifier | contenu-donnee           |
      | date-mal-ecrite            | À vérifier | contenu-donnee           |
      | montant-illisible          | À vérifier | contenu-donnee           |
      | base64-invalide            | Refusé     | contenu-endommage        |
      | base64-vide                | Refusé     | contenu-vide             |
      | pdf-illisible              | Refusé     | contenu-endommage        |
      | pdf-tronque                | À vérifier | contenu-fragile          |
      | pdf-repare                 | À vérifier | contenu-fragile          |
      | pdf-apres-la-fin           | À vérifier | contenu-fragile          |
      | pdf-chiffre                | À vérifier | contenu-fragile          |
      | pdf-mot-de-passe           | Refusé     | contenu-pdf-mot-de-passe |
      | pdf-certificat             | Refusé     | contenu-certificat       |
      | xml-syntaxe-non-lue        | À vérifier | contenu-syntaxe-non-lue  |
      | pdf-factures-differentes   | Refusé     | contenu-deux-factures    |
      | pdf-autre-syntaxe          | À vérifier | contenu-facturx          |
      | pdf-flux-trop-grand        | À vérifier | contenu-non-lu           |
      | pdf-flux-endommage         | Refusé     | contenu-endommage        |
      | pdf-filtre-refuse          | À vérifier | contenu-non-lu           |
      | pdf-arbre                  | À vérifier | contenu-non-lu           |
      | archive-chiffree           | Refusé     | contenu-mot-de-passe     |
      | archive-tronquee           | Refusé     | contenu-endommage        |
      | archive-endommagee         | Refusé     | contenu-endommage        |
      | archive-crc                | Refusé     | contenu-endommage        |
      | archive-methode            | À vérifier | contenu-non-lu           |
      | archive-contradiction      | Refusé     | contenu-endommage        |
      | archive-chevauchement      | Refusé     | contenu-piege            |
      | archive-doublon            | À vérifier | contenu-nom-double       |
      | archive-chemin             | Refusé     | contenu-membre           |
      | archive-lien               | Refusé     | contenu-membre           |
      | archive-special            | Refusé     | contenu-membre           |
      | archive-droits             | À vérifier | contenu-fragile          |
      | archive-imbriquee          | À vérifier | contenu-imbrique         |
      | archive-bombe              | Refusé     | contenu-piege            |
      | archive-volume             | À vérifier | contenu-non-lu           |
      | archive-membres            | À vérifier | contenu-non-lu           |
      | archive-factures           | À vérifier | contenu-non-lu           |
      | archive-temps              | À vérifier | contenu-non-lu           |
      | archive-vide               | À vérifier | contenu-fragile          |
      | archive-apres-la-fin       | Refusé     | contenu-endommage        |
      | document-chiffre           | Refusé     | contenu-mot-de-passe     |

  Scénario: Des cas où tout est dit, de « Vérifier le contenu d'un fichier »
    Alors ces cas de "content" se décident ainsi :
      | cas                                                                                                       | réponse    | règles                           | questions                                                       | issues possibles | changements                                  |
      | accord du contenu et de l'extension : accord ; signalement de la lecture : rien à signaler                | Accepté    | aucun                            | aucun                                                           | Accepté          | accord du contenu et de l'extension → Refusé |
      | aucun                                                                                                     | À préciser | aucun                            | accord du contenu et de l'extension ; signalement de la lecture | Accepté ; Refusé | aucun                                        |
      | accord du contenu et de l'extension : désaccord ; signalement de la lecture : pièce jointe embarquée vide | Refusé     | contenu-extension ; contenu-vide | aucun                                                           | Refusé           | aucun                                        |
      | signalement de la lecture : document protégé par un mot de passe ; le : 01/01/2000                        | Refusé     | contenu-mot-de-passe             | aucun                                                           | Refusé           | aucun                                        |

  Scénario: Les PDF et les documents se reconnaissent à leur début
    Alors ces débuts de fichier se reconnaissent :
      | début                      | contenus   |
      | « %PDF-1.7 »               | pdf, texte |
      | 00 0D 0A « %PDF-1.7 »      | pdf        |
      | 1019 × 00 « %PDF- »        | pdf        |
      | 1020 × 00 « %PDF- »        | inconnu    |
      | « %PDF 1.7 »               | texte      |
      | D0 CF 11 E0 A1 B1 1A E1    | ole2       |
      | D0 CF 11 E0 A1 B1 1A E0    | inconnu    |
      | 00 D0 CF 11 E0 A1 B1 1A E1 | inconnu    |
      | 09 08 10 00 00 06          | biff       |
      | 09 04 06 00 00 00          | biff       |
      | 09 02 06 00 00 00          | biff       |
      | 09 00 04 00 00 00          | biff       |
      | 09 01 04 00 00 00          | inconnu    |
      | 00 09 08 10 00 00 06       | inconnu    |
      | « {\\rtf1 »                | rtf, texte |
      | « {\\rtg1 »                | texte      |
      | « .{\\rtf1 »               | texte      |

  Scénario: Les images se reconnaissent à leur début
    Alors ces débuts de fichier se reconnaissent :
      | début                                | contenus    |
      | 89 « PNG » 0D 0A 1A 0A               | png         |
      | 89 « PNG » 0A 1A 0A                  | inconnu     |
      | 00 89 « PNG » 0D 0A 1A 0A            | inconnu     |
      | FF D8 FF                             | jpeg, texte |
      | FF D8 FE                             | texte       |
      | 00 FF D8 FF                          | inconnu     |
      | « GIF87a »                           | gif, texte  |
      | « GIF89a »                           | gif, texte  |
      | « GIF88a »                           | texte       |
      | 00 « GIF89a »                        | inconnu     |
      | « BM » 46 00 00 00 00 00 00 00 36 00 | bmp         |
      | « BM » 46 01 02 00 01 01 00 00 36 00 | bmp         |
      | « BM » 46 01 02 03 01 01 00 01 00 00 | inconnu     |
      | « BN » 46 01 02 00 01 01 00 00 36 00 | inconnu     |
      | « BM et rien d'autre »               | texte       |
      | « II » 2A 00                         | tiff        |
      | « MM » 00 2A                         | tiff        |
      | « II » 2B 00                         | tiff        |
      | « MM » 00 2B                         | tiff        |
      | « II » 2C 00                         | inconnu     |
      | « MM » 00 2C                         | inconnu     |
      | 00 « II » 2A 00                      | inconnu     |
      | « RIFF....WEBPVP8 »                  | webp, texte |
      | « RIFF....WAVEfmt »                  | texte       |
      | « RIFX....WEBPVP8 »                  | texte       |
      | « RIFF...WEBPVP8 »                   | texte       |
      | 00 00 00 18 « ftypheic »             | heic        |
      | 00 00 00 18 « ftyqheic »             | inconnu     |
      | 00 00 18 « ftypheic »                | inconnu     |
      | « Mot ftyp »                         | texte       |

  Scénario: Les archives se reconnaissent à leur début
    Alors ces débuts de fichier se reconnaissent :
      | début                      | contenus     |
      | « PK » 03 04               | zip          |
      | « PK » 05 06               | zip          |
      | « PK » 07 08               | zip          |
      | « PK » 01 02               | inconnu      |
      | « PK » 03 05               | inconnu      |
      | 00 « PK » 03 04            | inconnu      |
      | 1F 8B                      | gzip         |
      | 1F 8A                      | inconnu      |
      | 00 1F 8B                   | inconnu      |
      | « BZh91AY&SY »             | bzip2, texte |
      | « BZh9 » 17 72 45 38 50 90 | bzip2        |
      | « BZh91AY&SX »             | texte        |
      | « BZh9 » 17 72 45 38 50 91 | inconnu      |
      | « BZi91AY&SY »             | texte        |
      | « BZh911AY&SY »            | texte        |
      | « BZh et rien d'autre »    | texte        |
      | 257 × 20 « ustar »         | tar, texte   |
      | 256 × 20 « ustar »         | texte        |
      | 258 × 20 « ustar »         | texte        |
      | 257 × 20 « ustas »         | texte        |
      | « Rar! » 1A 07             | rar          |
      | « Rar! » 1A 06             | inconnu      |
      | « .Rar! » 1A 07            | inconnu      |
      | « 7z » BC AF 27 1C         | 7z           |
      | « 7z » BC AF 27 1D         | inconnu      |
      | 00 « 7z » BC AF 27 1C      | inconnu      |
      | FD « 7zXZ » 00             | xz           |
      | FD « 7zXZ » 01             | inconnu      |
      | 00 FD « 7zXZ » 00          | inconnu      |

  Scénario: Les signatures et les programmes se reconnaissent à leur début
    Alors ces débuts de fichier se reconnaissent :
      | début                         | contenus          |
      | 30 80 06 09                   | pkcs7             |
      | 30 81 06 09                   | pkcs7             |
      | 30 82 06 09                   | pkcs7             |
      | 30 83 06 09                   | pkcs7             |
      | 30 84 06 09                   | pkcs7             |
      | 30 85 06 09                   | inconnu           |
      | 00 30 82 06 09                | inconnu           |
      | 30 80 « de remise »           | texte             |
      | 30 81 « de remise »           | texte             |
      | 30 82 « de remise »           | texte             |
      | 30 83 « de remise »           | texte             |
      | 30 84 « de remise »           | texte             |
      | « -----BEGIN PKCS7----- »     | pkcs7, texte      |
      | « -----BEGIN CMS----- »       | pkcs7, texte      |
      | « -----BEGIN PKCS8----- »     | texte             |
      | « -----BEGIN CMT----- »       | texte             |
      | « .-----BEGIN CMS----- »      | texte             |
      | « MZ » 90 00                  | executable        |
      | « M[ » 90 00                  | inconnu           |
      | 00 « MZ » 90 00               | inconnu           |
      | « MZ n'est pas un programme » | texte             |
      | 7F « ELF »                    | executable, texte |
      | 7F « ELG »                    | texte             |
      | 00 7F « ELF »                 | inconnu           |
      | CA FE BA BE 00 00             | executable        |
      | CA FE BA BF 00 00             | inconnu           |
      | 00 CA FE BA BE 00             | inconnu           |
      | CA FE BA BE « un texte »      | texte             |
      | CF FA ED FE 07 00             | executable        |
      | CF FA ED FF 07 00             | inconnu           |
      | 00 CF FA ED FE 07             | inconnu           |
      | CF FA ED FE « un texte »      | texte             |

  Scénario: Les textes se reconnaissent à leur premier élément
    Alors ces débuts de fichier se reconnaissent :
      | début                                        | contenus         |
      | « <!DOCTYPE html><html> »                    | html, xml, texte |
      | « <html><body> »                             | html, xml, texte |
      | « <htm><body> »                              | xml, texte       |
      | « <svg xmlns='http://www.w3.org/2000/svg'> » | svg, xml, texte  |
      | « <?xml version='1.0'?><svg> »               | svg, xml, texte  |
      | « <svgz> »                                   | xml, texte       |
      | « <facture> »                                | xml, texte       |
      | « <?xml »                                    | xml, texte       |
      | EF BB BF « <?xml »                           | xml, texte       |
      | FF FE « < » 00 « ? » 00                      | xml, texte       |
      | FE FF 00 « < » 00 « ? »                      | xml, texte       |
      | « <?xmk »                                    | texte            |
      | « .<?xml »                                   | texte            |
      | EF BB BF « <?xmk »                           | texte            |
      | FF FE « < » 00 « ! » 00                      | texte            |
      | FE FF 00 « < » 00 « ! »                      | texte            |
      | « nom;montant »                              | texte            |
      | 00 01 02 03                                  | inconnu          |

  Scénario: Les documents rangés dans un ZIP se reconnaissent à ce qu'il contient
    Alors ces archives ZIP se reconnaissent :
      | membre               | mimetype                                        | contenus  |
      | word/document.xml    |                                                 | zip, docx |
      | xl/workbook.xml      |                                                 | zip, xlsx |
      | ppt/presentation.xml |                                                 | zip, pptx |
      | pieces/word/a.xml    |                                                 | zip       |
      | excel/a.xml          |                                                 | zip       |
      | pptx/a.xml           |                                                 | zip       |
      | mimetype             | application/vnd.oasis.opendocument.text         | zip, odt  |
      | mimetype             | application/vnd.oasis.opendocument.spreadsheet  | zip, ods  |
      | mimetype             | application/vnd.oasis.opendocument.presentation | zip, odp  |
      | mimetype             | application/vnd.oasis.opendocument.graphics     | zip       |
      | mimetype             | application/epub+zip                            | zip       |
      | facture.pdf          |                                                 | zip       |

  Scénario: Chaque contenu reconnu a son nom
    Alors ces contenus s'appellent :
      | contenu    | libellé                        |
      | pdf        | PDF                            |
      | png        | image PNG                      |
      | jpeg       | image JPEG                     |
      | gif        | image GIF                      |
      | bmp        | image BMP                      |
      | tiff       | image TIFF                     |
      | webp       | image WebP                     |
      | heic       | image HEIC ou vidéo MP4        |
      | ole2       | document Office ancien (OLE2)  |
      | biff       | feuille Excel ancienne (BIFF)  |
      | zip        | archive ZIP                    |
      | docx       | document Word (DOCX)           |
      | xlsx       | classeur Excel (XLSX)          |
      | pptx       | présentation PowerPoint (PPTX) |
      | odt        | texte OpenDocument             |
      | ods        | classeur OpenDocument          |
      | odp        | présentation OpenDocument      |
      | gzip       | archive gzip                   |
      | bzip2      | archive bzip2                  |
      | tar        | archive tar                    |
      | rar        | archive RAR                    |
      | 7z         | archive 7z                     |
      | xz         | archive xz                     |
      | rtf        | document RTF                   |
      | pkcs7      | signature PKCS#7               |
      | executable | programme exécutable           |
      | html       | page HTML                      |
      | svg        | image SVG                      |
      | xml        | XML                            |
      | texte      | texte                          |

  Scénario: Une extension annonce son contenu, et en admet parfois un autre sans pouvoir trancher
    Alors ces extensions n'annoncent que :
      | extension | accord     | doute                                    |
      | BMP       | bmp        |                                          |
      | GIF       | gif        |                                          |
      | FAX       | tiff       | inconnu, texte, xml, html                |
      | ODT       | odt        |                                          |
      | PPT       | ole2       |                                          |
      | TIFF      | tiff       |                                          |
      | XLS       | ole2, biff | texte                                    |
      | BZ2       | bzip2      |                                          |
      | GZ        | gzip       |                                          |
      | JPEG      | jpeg       |                                          |
      | P7S       | pkcs7      | texte                                    |
      | RTF       | rtf        | texte                                    |
      | TXT       |            | inconnu, texte, xml, html, pkcs7 + texte |
      | XML       | xml        | texte                                    |
      | CSV       |            | inconnu, texte, xml, html, svg + texte   |
      | GZIP      | gzip       |                                          |
      | JPG       | jpeg       |                                          |
      | PDF       | pdf        |                                          |
      | SVG       | svg        | texte                                    |
      | XHTML     | html       | texte                                    |
      | XLSX      | xlsx       | ole2                                     |
      | DOC       | ole2, rtf  | texte                                    |
      | HTM       | html       | texte                                    |
      | ODP       | odp        |                                          |
      | PNG       | png        |                                          |
      | TGZ       | gzip       |                                          |
      | XLC       | ole2, biff | inconnu, texte, xml, html                |
      | ZIP       | zip        |                                          |
      | DOCX      | docx       | ole2                                     |
      | HTML      | html       | texte                                    |
      | ODS       | ods        |                                          |
      | PPS       | ole2       |                                          |
      | TIF       | tiff       |                                          |
      | XLM       | ole2, biff | inconnu, texte, xml, html                |
      | PPTX      | pptx       | ole2                                     |

  Scénario: Ce que la lecture signale d'un fichier
    Alors la lecture sait signaler :
      | signalement            | libellé                              | phrase                                                                     |
      | aucun                  | rien à signaler                      | n'a rien à signaler                                                        |
      | fichier-vide           | fichier vide                         | Le fichier est vide (0 octet)                                              |
      | fichier-absent         | fichier impossible à ouvrir          | n'a pas pu être ouvert : …                                                 |
      | fichier-special        | fichier qui n'est pas ordinaire      | Ce n'est pas un fichier ordinaire                                          |
      | limite-taille          | limite de taille atteinte            | Il pèse …, plus que la limite de lecture (…)                               |
      | limite-temps           | limite de temps atteinte             | La lecture dépasse … : elle a été arrêtée, et le contenu n'est pas vérifié |
      | limite-memoire         | limite de mémoire atteinte           | La lecture dépasse … de mémoire                                            |
      | limite-reponse         | limite de volume lu atteinte         | dépasse … une fois lu : la lecture a été arrêtée                           |
      | lecture-interrompue    | lecture interrompue                  | La lecture s'est interrompue deux fois (…) : le contenu n'est pas vérifié  |
      | lecture-impossible     | lecture impossible                   | Ce site n'a pas su lire ce fichier (…) : le contenu n'est pas vérifié      |
      | valeur-coupee          | valeur trop longue                   | « … » dépasse … caractères : elle a été coupée                             |
      | nom-en-double          | nom de pièce jointe en double        | Plusieurs pièces jointes portent le nom « … »                              |
      | trop-de-pieces-jointes | trop de pièces jointes               | contient … pièces jointes ; la limite de lecture est de …                  |
      | document-chiffre       | document protégé par un mot de passe | Ce document est protégé par un mot de passe                                |
      | svg-actif              | image SVG avec un script ou un appel | contient un script, ou appelle un autre fichier                            |

  Scénario: Ce que la lecture signale d'un XML
    Alors la lecture sait signaler :
      | signalement                | libellé                                         | phrase                                                                 |
      | xml-vide                   | XML sans élément                                | ne contient aucun élément                                              |
      | xml-pas-du-xml             | contenu qui n'est pas du XML                    | Le contenu n'est pas du XML                                            |
      | xml-tronque                | XML tronqué                                     | est tronqué : il s'arrête avant sa fin                                 |
      | xml-deux-racines           | XML à deux racines                              | a un contenu après la fin de son élément racine                        |
      | xml-mal-forme              | XML mal formé                                   | est mal formé (…)                                                      |
      | xml-doctype                | XML avec une DOCTYPE                            | contient une déclaration DOCTYPE : aucune n'est admise                 |
      | xml-entite                 | XML avec une entité                             | appelle une entité qui n'existe pas                                    |
      | xml-octets-invalides       | XML aux octets invalides                        | des octets qui n'existent pas dans l'encodage …                        |
      | xml-encodage-inconnu       | XML dans un encodage non admis                  | « … » n'est pas lu ; UTF-8, UTF-16, ISO-8859-1 et windows-1252 le sont |
      | xml-encodage-trompeur      | XML à l'encodage trompeur                       | L'encodage déclaré (…) n'est pas celui du contenu (…)                  |
      | xml-utf16-sans-bom         | XML en UTF-16 sans marque                       | en UTF-16 sans marque d'ordre des octets (BOM)                         |
      | xml-caractere-nul          | XML avec un caractère nul                       | contient un caractère nul                                              |
      | xml-trop-profond           | XML trop profond                                | imbrique plus de … niveaux d'éléments                                  |
      | xml-trop-d-elements        | XML avec trop de balises                        | compte … balises ; la limite est de …                                  |
      | xml-trop-d-attributs       | XML avec trop d'attributs                       | compte trop d'attributs : la limite est de …                           |
      | xml-trop-d-espaces-de-noms | XML avec trop d'espaces de noms                 | déclare trop d'espaces de noms : la limite est de …                    |
      | xml-espace-de-noms         | facture XML d'une version inconnue              | « … » est celle d'une facture, dans un espace de noms inconnu (…)      |
      | xml-autre-racine           | XML que ce site ne lit pas                      | Ce site ne lit pas ce XML, de racine « … »                             |
      | xml-syntaxe-non-lue        | facture dans une syntaxe que ce site ne lit pas | il ne peut pas contrôler la facture                                    |
      | xml-enveloppe              | facture dans une enveloppe XML                  | Ce XML, de racine « … », est une enveloppe : il contient « … »         |
      | xml-statut                 | message de statut, et non facture               | Ce XML, de racine « … », dit ce qu'est devenue une facture             |
      | page-web                   | page web sous une autre extension               | est une page web (HTML), et son extension annonce autre chose          |
      | champ-en-double            | champ en double                                 | Le champ … est présent plusieurs fois avec des valeurs différentes     |
      | date-impossible            | date impossible                                 | La date « … » n'existe pas                                             |
      | date-mal-ecrite            | date mal écrite                                 | La date « … » n'est pas écrite comme il faut : … est attendu           |
      | montant-illisible          | montant illisible                               | Le montant « … » n'est pas un nombre                                   |
      | base64-invalide            | pièce jointe mal encodée                        | Le contenu encodé en base64 est invalide                               |
      | base64-vide                | pièce jointe embarquée vide                     | La pièce jointe est vide                                               |

  Scénario: Ce que la lecture signale d'un PDF
    Alors la lecture sait signaler :
      | signalement              | libellé                                     | phrase                                                                         |
      | pdf-illisible            | contenu qui n'est pas un PDF lisible        | n'est pas un PDF lisible : sa structure est détruite                           |
      | pdf-tronque              | PDF tronqué                                 | Le PDF est tronqué : sa fin manque                                             |
      | pdf-repare               | PDF réparé à la lecture                     | il a pu être lu après réparation                                               |
      | pdf-apres-la-fin         | PDF suivi d'autre chose                     | Des octets étrangers suivent la fin du PDF                                     |
      | pdf-chiffre              | PDF chiffré sans mot de passe               | sans mot de passe à l'ouverture : le PDF/A l'interdit                          |
      | pdf-mot-de-passe         | PDF protégé par un mot de passe             | protégé par un mot de passe : il ne peut pas être lu                           |
      | pdf-certificat           | PDF chiffré par un certificat               | chiffré autrement que par un mot de passe                                      |
      | pdf-sans-facture         | PDF sans facture XML                        | n'embarque aucune facture XML                                                  |
      | pdf-factures-differentes | PDF avec plusieurs factures différentes     | embarque des factures différentes (…)                                          |
      | pdf-facture-repetee      | PDF avec une facture répétée                | embarque plusieurs fois la même facture (…)                                    |
      | pdf-facture-ignoree      | PDF avec une autre facture non lue          | embarque aussi « … » : seule « … » a été lue                                   |
      | pdf-autre-syntaxe        | PDF dont les données ne sont pas du CII     | « … » n'est pas une facture CII (« … »)                                        |
      | pdf-nom-libre            | facture du PDF sous un autre nom            | s'appelle « … », et non « factur-x.xml »                                       |
      | pdf-profil-different     | PDF qui annonce un autre profil             | annonce le profil « … » de Factur-X, et la facture qu'il porte le profil « … » |
      | pdf-flux-trop-grand      | contenu du PDF trop grand pour être lu ici  | « … » dépasse … une fois sorti du PDF                                           |
      | pdf-flux-endommage       | contenu du PDF endommagé                    | « … » ne peut pas être décompressé                                             |
      | pdf-filtre-refuse        | contenu du PDF dans une compression non lue | « … » utilise une compression qui n'est pas lue (…)                            |
      | pdf-arbre                | arbre du PDF sans fin                       | ou des pages du PDF boucle, ou dépasse … nœuds : il n'est lu qu'en partie      |
      | pdf-actions              | PDF avec des actions                        | contient des actions ou du JavaScript : rien n'est exécuté                     |
      | pdf-nom-nul              | nom embarqué fini par un caractère nul      | « … » finit par un caractère nul                                               |

  Scénario: Ce que la lecture signale d'une archive
    Alors la lecture sait signaler :
      | signalement           | libellé                                       | phrase                                                                    |
      | archive-chiffree      | membre d'archive chiffré                      | Ce membre d'archive est chiffré                                           |
      | archive-tronquee      | archive tronquée                              | L'archive est tronquée ou endommagée : sa fin manque                      |
      | archive-endommagee    | archive endommagée                            | L'archive est endommagée (…)                                              |
      | archive-crc           | membre d'archive à la somme fausse            | La somme de contrôle de ce membre d'archive est fausse                    |
      | archive-methode       | membre d'archive dans une compression non lue | une compression qui n'est pas lue ici (…) : son contenu n'est pas vérifié |
      | archive-contradiction | archive qui se contredit                      | Les en-têtes de ce membre d'archive se contredisent (…)                   |
      | archive-chevauchement | membres d'archive qui se chevauchent          | Des membres de l'archive se chevauchent                                   |
      | archive-doublon       | nom de membre d'archive en double             | Plusieurs membres de l'archive portent ce nom                             |
      | archive-chemin        | membre d'archive nommé par un chemin          | est un chemin : rien n'est écrit hors de l'archive                        |
      | archive-lien          | membre d'archive qui est un lien              | est un lien : il n'est pas suivi                                          |
      | archive-special       | membre d'archive qui n'est pas un fichier     | est un périphérique ou un tube : il n'est pas lu                          |
      | archive-droits        | membre d'archive aux droits spéciaux          | porte des droits spéciaux (setuid, setgid)                                |
      | archive-imbriquee     | archive dans une archive                      | est lui-même une archive : son contenu n'est pas ouvert                   |
      | archive-bombe         | contenu qui grossit démesurément              | grossit plus de … fois en se décompressant                                |
      | archive-volume        | volume décompressé trop grand                 | dépasse … une fois décompressé : la suite n'est pas vérifiée              |
      | archive-membres       | trop de membres d'archive                     | L'archive annonce plus de … membres                                       |
      | archive-factures      | trop de factures dans l'archive               | contient plus de … factures : les suivantes ne sont pas lues              |
      | archive-temps         | décompression trop longue                     | ne se décompresse pas en …                                                |
      | archive-vide          | archive vide                                  | ne contient aucun fichier                                                 |
      | archive-apres-la-fin  | octets étrangers autour de l'archive          | Des octets étrangers suivent ou précèdent l'archive                       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre                |
      | contents | Contenu des fichiers |
    Et ces sources sont :
      | source  | titre                                   | éditeur                             |
      | formats | Premiers octets des formats de fichiers | Aide Chorus Pro (site non officiel) |
    Et ces sources se lisent :
      | source  | lu le      | lecture | sans lien                            |
      | formats | 24/11/2026 | ce site | ce site les relève format par format |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision | libellé                          | question                                          | article               | sujet | mises en garde                                                                                                                                                          |
      | content  | Vérifier le contenu d'un fichier | Le contenu de ce fichier convient-il à un dépôt ? | regles-pieces-jointes | file  | pdf-sans-donnees, xml-piece-jointe, page-web-renommee, facture-repetee, facture-ignoree, facture-nom-libre, facturx-profil, pdf-actif, nom-fini-par-nul, svg-avec-appel |
    Et les issues de "content" sont :
      | issue    | libellé | dit                                                 |
      | accepted | Accepté | Rien de connu dans le contenu ne s'oppose au dépôt. |
      | refused  | Refusé  |                                                     |

  Scénario: Ce que disent les règles de « Vérifier le contenu d'un fichier »
    Alors ces règles disent :
      | règle                    | dit                                                                                                                     | conseil                                                                                                                               |
      | contenu-extension        | Le contenu du fichier n'est pas celui que son extension annonce.                                                        | Enregistrez le document sous son vrai format, ou donnez-lui l'extension de ce qu'il contient.                                         |
      | contenu-vide             | Une pièce jointe placée dans le fichier est vide : elle pèse 0 octet.                                                   | Retrouvez le document d'origine, puis joignez-le à nouveau.                                                                           |
      | contenu-endommage        | Le contenu est endommagé : le destinataire ne pourrait pas le lire.                                                     | Produisez à nouveau le fichier avec le logiciel d'origine, ouvrez-le pour vérifier, puis redéposez-le.                                |
      | contenu-encodage         | L'encodage du XML empêche de le lire à coup sûr.                                                                        | Enregistrez le XML en UTF-8, et déclarez cet encodage à la première ligne.                                                            |
      | contenu-doctype          | Le XML déclare une DOCTYPE ou appelle une entité : aucune facture n'en a besoin.                                        | Ôtez la DOCTYPE et les entités du XML.                                                                                                |
      | contenu-piege            | Le contenu porte la marque d'un fichier piégé : il est démesuré une fois lu.                                            | N'ouvrez pas ce fichier s'il vient d'ailleurs ; sinon, produisez-le à nouveau.                                                        |
      | contenu-membre           | L'archive contient un chemin, un lien ou un périphérique au lieu d'un simple fichier.                                   | Refaites l'archive avec les seuls documents, sans dossier parent ni raccourci.                                                        |
      | contenu-pdf-mot-de-passe | Le PDF est protégé par un mot de passe : pour un dépôt sur le portail, l'AIFE demande qu'il ne le soit pas.             | Ôtez le mot de passe, puis redéposez le PDF.                                                                                          |
      | contenu-mot-de-passe     | Le contenu est protégé par un mot de passe : le destinataire ne pourrait pas l'ouvrir.                                  | Ôtez le mot de passe, puis redéposez le fichier.                                                                                      |
      | contenu-certificat       | Le PDF est chiffré autrement que par un mot de passe : seul le détenteur d'une clé peut l'ouvrir.                       | Enregistrez le PDF sans chiffrement, puis redéposez-le.                                                                               |
      | contenu-deux-factures    | Le PDF embarque plusieurs factures différentes : rien ne dit laquelle compte.                                           | Faites un PDF par facture.                                                                                                            |
      | contenu-syntaxe-non-lue  | Ce XML peut être une facture, dans une syntaxe que ce site ne lit pas : rien n'en est contrôlé que le nom et la taille. | Contrôlez-le avec le logiciel qui l'a produit. Par API, Chorus Pro reçoit aussi PES_Facture, CPPFactures et xCBL.                     |
      | contenu-enveloppe        | Ce XML contient une facture au lieu d'en être une : rien n'en est contrôlé que le nom et la taille.                     | Déposez la facture elle-même, sans l'enveloppe qui l'entoure.                                                                         |
      | contenu-statut           | Ce XML est un message de statut, et non une facture : rien n'en est contrôlé que le nom et la taille.                   | Ne le déposez pas comme une facture. Pour savoir ce que dit un rejet, donnez ce fichier à la commande « chorus-assistant rejection ». |
      | contenu-facturx          | Le fichier de données du PDF n'est pas une facture CII : ce PDF n'est pas un Factur-X.                                  | Faites produire un Factur-X par votre logiciel, ou déposez la facture XML seule.                                                      |
      | contenu-version          | Le XML a la racine d'une facture, mais dans une version que ce site ne connaît pas.                                     | Produisez la facture en UBL 2.1 ou en CII (D16B ou D22B).                                                                             |
      | contenu-non-lu           | Le contenu n'a pas été lu, ou pas en entier : seuls le nom et la taille sont jugés.                                     | Vérifiez vous-même ce que contient le fichier. Une pièce jointe peut être divisée en fichiers plus petits ; une facture, non.         |
      | contenu-imbrique         | L'archive contient une autre archive, qui n'est pas ouverte.                                                            | Mettez les documents directement dans l'archive, ou déposez-les un par un.                                                            |
      | contenu-fragile          | Le contenu se lit malgré un défaut ; un autre lecteur pourrait ne pas y arriver.                                        | Produisez à nouveau le fichier avec le logiciel d'origine, sans chiffrement ni droits spéciaux.                                       |
      | contenu-nom-double       | Plusieurs fichiers portent le même nom : l'un pourrait remplacer l'autre.                                               | Donnez à chaque fichier un nom différent.                                                                                             |
      | contenu-donnee           | Une donnée de la facture ne peut pas être lue avec certitude : {notice}.                                                | Corrigez la donnée dans votre logiciel, puis produisez à nouveau la facture.                                                          |
    Et ces règles reposent sur :
      | règle                    | source             | déduite | pourquoi                                                                                                               |
      | contenu-extension        | prudence           | oui     | un fichier mal nommé ne s'ouvre pas chez le destinataire, et peut cacher un programme                                  |
      | contenu-vide             | oca-pj             |         |                                                                                                                        |
      | contenu-endommage        | prudence           | oui     | aucune règle publiée ne parle des fichiers endommagés, mais rien ne permet de les lire                                 |
      | contenu-encodage         | prudence           | oui     | un XML lu dans un autre encodage que le sien donne des valeurs fausses                                                 |
      | contenu-doctype          | prudence           | oui     | ces déclarations servent à faire lire d'autres fichiers ou à saturer la lecture                                        |
      | contenu-piege            | prudence           | oui     | un fichier honnête ne grossit ni ne s'imbrique ainsi                                                                   |
      | contenu-membre           | prudence           | oui     | un tel membre peut écrire hors de l'archive, ou ne rien contenir                                                       |
      | contenu-pdf-mot-de-passe | aife-depot-portail |         |                                                                                                                        |
      | contenu-mot-de-passe     | prudence           | oui     | l'AIFE ne le dit que d'un PDF déposé sur le portail, mais rien ne permet de transmettre le mot de passe                |
      | contenu-certificat       | prudence           | oui     | rien ne permet de transmettre la clé au destinataire                                                                   |
      | contenu-deux-factures    | prudence           | oui     | deux lecteurs pourraient en retenir deux différentes                                                                   |
      | contenu-syntaxe-non-lue  | aife-api-factures  |         |                                                                                                                        |
      | contenu-enveloppe        | prudence           | oui     | aucune source lue ne dit que Chorus Pro ouvre une enveloppe                                                            |
      | contenu-statut           | prudence           | oui     | aucune source lue ne dit ce que Chorus Pro fait d'un tel message déposé comme une facture                              |
      | contenu-facturx          | prudence           | oui     | un Factur-X porte une facture CII, et aucune source lue ne dit ce que Chorus Pro fait d'une autre dans un PDF          |
      | contenu-version          | prudence           | oui     | aucune source ne cite cette version parmi celles que Chorus Pro reçoit                                                 |
      | contenu-non-lu           | prudence           | oui     | les limites de lecture sont celles de ce site, pas de Chorus Pro                                                       |
      | contenu-imbrique         | prudence           | oui     | aucune source ne dit si Chorus Pro ouvre les archives                                                                  |
      | contenu-fragile          | prudence           | oui     | aucune source ne dit ce que Chorus Pro fait de ce défaut                                                               |
      | contenu-nom-double       | prudence           | oui     | aucune source ne dit ce que Chorus Pro fait des noms en double                                                         |
      | contenu-donnee           | prudence           | oui     | aucune source ne dit comment Chorus Pro lit une telle donnée                                                           |
    Et ces règles apportent :
      | règle                    | notes                             |
      | contenu-vide             | pj-vide-reforme                   |
      | contenu-pdf-mot-de-passe | mot-de-passe-autres-canaux        |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde     | dit                                                                                                                                                                    | source   |
      | pdf-sans-donnees  | Ce PDF n'embarque pas de facture XML : c'est un PDF simple, ou une pièce jointe.                                                                                       | prudence |
      | xml-piece-jointe  | Ce site ne lit pas ce XML : il ne peut pas dire si c'est une facture, et le juge comme une pièce jointe.                                                               | prudence |
      | page-web-renommee | Ce fichier est une page web (HTML) sous une autre extension : le destinataire pourrait mal le lire. Mieux vaut l'enregistrer sous le format que son extension annonce. | prudence |
      | facture-repetee   | Le PDF embarque plusieurs fois la même facture ; une seule est lue.                                                                                                    | prudence |
      | facture-ignoree   | elle n'est pas lue, et un autre logiciel pourrait la préférer.                                                                                                         | prudence |
      | facture-nom-libre | La facture que porte ce PDF n'a pas le nom attendu, factur-x.xml : d'autres logiciels pourraient ne pas la trouver. Faites-la nommer ainsi par votre logiciel.         | prudence |
      | facturx-profil    | Le PDF annonce un profil de Factur-X, et la facture qu'il porte un autre : un logiciel pourrait la refuser. Faites-les accorder par votre logiciel.                    | prudence |
      | pdf-actif         | Rien n'est exécuté ici ; le PDF/A, dont le Factur-X fait partie, les interdit.                                                                                         | prudence |
      | nom-fini-par-nul  | Un nom de fichier embarqué finit par un caractère nul : des logiciels n'y trouvent pas la facture.                                                                     | prudence |
      | svg-avec-appel    | Cette image SVG contient un script ou appelle un autre fichier. Rien n'est exécuté ni ouvert ici ; le destinataire pourrait la bloquer, ou la voir incomplète.         | prudence |
    Et ces notes disent :
      | note                       | dit                                                    | source   |
      | mot-de-passe-autres-canaux | Pour les autres canaux, c'est une déduction de ce site | prudence |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait          | libellé                             | question                                              | aide                                                                                                  | lu  |
      | content_match | accord du contenu et de l'extension | Le contenu du fichier correspond-il à son extension ? | Ouvrez le fichier avec le logiciel que son extension annonce : s'il s'affiche, le contenu correspond. | oui |
      | notice        | signalement de la lecture           | Que signale la lecture du fichier ?                   |                                                                                                       | oui |
    Et ces faits se racontent ainsi :
      | fait          | tournure                                  |
      | content_match | pour le contenu et l'extension, il y a {} |
      | notice        | la lecture signale : {}                   |
    Et les choix de "content_match" sont :
      | choix     | libellé   |
      | agrees    | accord    |
      | disagrees | désaccord |
      | unknown   | doute     |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                 | titre                                                                      | étendue  | source   |
      | reading_notices       | Ce que la lecture d'un fichier peut signaler                               | non dite | prudence |
      | content_families      | Contenus reconnus, et leurs signes                                         | non dite | formats  |
      | extension_contents    | Contenus que chaque extension acceptée annonce                             | non dite | formats  |
      | damaged_notices       | Contenus endommagés                                                        | non dite | prudence |
      | encoding_notices      | Encodages de XML qui ne se lisent pas                                      | non dite | prudence |
      | trap_notices          | Marques d'un contenu piégé                                                 | non dite | prudence |
      | doctype_notices       | DOCTYPE et entités d'un XML                                                | non dite | prudence |
      | unsafe_member_notices | Membres d'archive qui ne sont pas de simples fichiers                      | non dite | prudence |
      | locked_notices        | Contenus protégés par un mot de passe, hors des PDF                        | non dite | prudence |
      | unread_notices        | Contenus qui n'ont pas été lus, ou pas en entier                           | non dite | prudence |
      | weak_notices          | Contenus lisibles malgré un défaut                                         | non dite | prudence |
      | double_name_notices   | Noms en double                                                             | non dite | prudence |
      | data_notices          | Données de facture qui se contredisent, sont mal écrites ou n'existent pas | non dite | prudence |
    Et la liste "reading_notices" nomme exactement "aucun, fichier-vide, fichier-absent, fichier-special, limite-taille, limite-temps, limite-memoire, limite-reponse, lecture-interrompue, lecture-impossible, valeur-coupee, nom-en-double, trop-de-pieces-jointes, xml-vide, xml-pas-du-xml, xml-tronque, xml-deux-racines, xml-mal-forme, xml-doctype, xml-entite, xml-octets-invalides, xml-encodage-inconnu, xml-encodage-trompeur, xml-utf16-sans-bom, xml-caractere-nul, xml-trop-profond, xml-trop-d-elements, xml-trop-d-attributs, xml-trop-d-espaces-de-noms, xml-espace-de-noms, xml-autre-racine, xml-syntaxe-non-lue, xml-enveloppe, xml-statut, page-web, champ-en-double, date-impossible, date-mal-ecrite, montant-illisible, base64-invalide, base64-vide, pdf-illisible, pdf-tronque, pdf-repare, pdf-apres-la-fin, pdf-chiffre, pdf-mot-de-passe, pdf-certificat, pdf-sans-facture, pdf-factures-differentes, pdf-facture-repetee, pdf-facture-ignoree, pdf-autre-syntaxe, pdf-nom-libre, pdf-profil-different, pdf-flux-trop-grand, pdf-flux-endommage, pdf-filtre-refuse, pdf-arbre, pdf-actions, pdf-nom-nul, archive-chiffree, archive-tronquee, archive-endommagee, archive-crc, archive-methode, archive-contradiction, archive-chevauchement, archive-doublon, archive-chemin, archive-lien, archive-special, archive-droits, archive-imbriquee, archive-bombe, archive-volume, archive-membres, archive-factures, archive-temps, archive-vide, archive-apres-la-fin, svg-actif, document-chiffre"
    Et la liste "content_families" nomme exactement "pdf, png, jpeg, gif, bmp, tiff, webp, heic, ole2, biff, zip, docx, xlsx, pptx, odt, ods, odp, gzip, bzip2, tar, rar, 7z, xz, rtf, pkcs7, executable, html, svg, xml, texte"
    Et la liste "extension_contents" nomme exactement "BMP, GIF, FAX, ODT, PPT, TIFF, XLS, BZ2, GZ, JPEG, P7S, RTF, TXT, XML, CSV, GZIP, JPG, PDF, SVG, XHTML, XLSX, DOC, HTM, ODP, PNG, TGZ, XLC, ZIP, DOCX, HTML, ODS, PPS, TIF, XLM, PPTX"
    Et de la liste "reading_notices", la liste "damaged_notices" reprend exactement "xml-vide, xml-pas-du-xml, xml-tronque, xml-deux-racines, xml-mal-forme, xml-octets-invalides, xml-caractere-nul, pdf-illisible, pdf-flux-endommage, base64-invalide, archive-tronquee, archive-endommagee, archive-crc, archive-contradiction, archive-apres-la-fin"
    Et de la liste "reading_notices", la liste "encoding_notices" reprend exactement "xml-encodage-inconnu, xml-encodage-trompeur, xml-utf16-sans-bom"
    Et de la liste "reading_notices", la liste "trap_notices" reprend exactement "xml-trop-profond, archive-chevauchement, archive-bombe"
    Et de la liste "reading_notices", la liste "doctype_notices" reprend exactement "xml-doctype, xml-entite"
    Et de la liste "reading_notices", la liste "unsafe_member_notices" reprend exactement "archive-chemin, archive-lien, archive-special"
    Et de la liste "reading_notices", la liste "locked_notices" reprend exactement "archive-chiffree, document-chiffre"
    Et de la liste "reading_notices", la liste "unread_notices" reprend exactement "fichier-absent, fichier-special, limite-taille, limite-temps, limite-memoire, limite-reponse, lecture-interrompue, lecture-impossible, valeur-coupee, trop-de-pieces-jointes, xml-trop-d-elements, xml-trop-d-attributs, xml-trop-d-espaces-de-noms, pdf-flux-trop-grand, pdf-filtre-refuse, pdf-arbre, archive-methode, archive-volume, archive-membres, archive-factures, archive-temps"
    Et de la liste "reading_notices", la liste "weak_notices" reprend exactement "pdf-tronque, pdf-repare, pdf-apres-la-fin, pdf-chiffre, archive-droits, archive-vide"
    Et de la liste "reading_notices", la liste "double_name_notices" reprend exactement "nom-en-double, archive-doublon"
    Et de la liste "reading_notices", la liste "data_notices" reprend exactement "champ-en-double, date-impossible, date-mal-ecrite, montant-illisible"

  # Des questions comme on les pose

  Plan du Scénario: Un fichier sous mot de passe n'est pas dit accepté
    Quand je demande "<question>"
    Alors la réponse vient de la décision "content"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                              | réponse | compris                                                          |
      | mon PDF est protégé par un mot de passe, est-ce accepté ?             | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | mon fichier zip est chiffré, sera-t-il accepté ?                      | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | le fichier fait 9 Mo avec mot de passe, passe-t-il sur le portail ?   | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | mon pdf verrouillé est-il refusé ?                                    | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | un pdf chiffré de 3 Mo par API passe-t-il ?                           | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | mon pdf est chiffré, puis-je le déposer ?                             | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | mon pdf a un mot de passe, puis-je l'envoyer ?                        | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | un pdf avec mot de passe est-il admis ?                               | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | une archive chiffrée est-elle autorisée ?                             | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | une archive protégée par un mot de passe passe-t-elle ?               | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | un zip avec mot de passe peut-on le joindre ?                         | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | mon zip est protégé, est-ce permis ?                                  | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | mon document Word verrouillé passe-t-il ?                             | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | un document chiffré est-il accepté ?                                  | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | mon fichier est verrouillé, est-il refusé ?                           | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | une pièce jointe protégée passe-t-elle ?                              | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | une pièce jointe chiffrée est-elle possible ?                         | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | un fichier de quincaillerie protégé par mot de passe passe-t-il ?     | Refusé  | signalement de la lecture : document protégé par un mot de passe |
      | un zip de quincaillerie protégé par mot de passe passe-t-il ?         | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | une archive de quincaillerie protégée par mot de passe passe-t-elle ? | Refusé  | signalement de la lecture : membre d'archive chiffré             |
      | mon PDF s'ouvre avec un mot de passe, est-ce accepté ?                | Refusé  | signalement de la lecture : PDF protégé par un mot de passe      |
      | mon fichier est chiffré, il passe en pièce jointe                     | Refusé  | signalement de la lecture : document protégé par un mot de passe |

  Plan du Scénario: Un mot de passe que l'on nie, ou le sien, ne fait refuser aucun fichier
    Quand je demande "<question>"
    Alors la règle "contenu-mot-de-passe" n'est pas citée
    Et la règle "contenu-pdf-mot-de-passe" n'est pas citée

    Exemples:
      | question                                               |
      | mon pdf n'est pas protégé, est-ce accepté ?            |
      | un PDF sans mot de passe de 3 Mo passe-t-il ?          |
      | j'ai oublié mon mot de passe, puis-je envoyer un pdf ? |

  Plan du scénario: Un PDF sous mot de passe se demande aussi par des mots, sans question
    Quand je demande "<question>"
    Alors la réponse vient de la décision "content"
    Et la réponse est "Refusé"

    Exemples:
      | question                                      |
      | un PDF avec un mot de passe passe             |
      | je voudrais savoir si un PDF protégé accepté  |
      | je voudrais savoir si un PDF protégé refusé   |
      | je voudrais savoir si un PDF protégé autorisé |
      | je voudrais savoir si un PDF protégé permis   |
      | je voudrais savoir si un PDF protégé possible |
