# language: fr
Fonctionnalité: Comprendre les sigles et les mots de Chorus Pro
  Un sigle ou un mot inconnu se lit dans ces listes ; d'autres existent.

  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre               |
      | glossary | Glossaire et sigles |
    Et ces sources sont :
      | source      | titre                  | éditeur                             |
      | definitions | Définitions de ce site | Aide Chorus Pro (site non officiel) |
    Et ces sources se lisent :
      | source      | lu le      | lecture | sans lien                                            |
      | definitions | 24/11/2026 | ce site | ce site les écrit lui-même, aucun texte ne les donne |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste    | titre              | étendue | source      |
      | acronyms | Sigles             | ouverte | definitions |
      | terms    | Mots de Chorus Pro | ouverte | definitions |
    Et la liste "acronyms" contient exactement :
      | élément       | libellé                                             | note                                                                                                                | source            |
      | aife          | Agence pour l'informatique financière de l'État     | Elle gère Chorus Pro.                                                                                               |                   |
      | api-interface | interface de programmation                          | Elle relie un logiciel à Chorus Pro. C'est le sens de « dépôt par API ».                                            |                   |
      | api-autorite  | autorité publique indépendante                      | C'est une entité exclue de l'obligation de recevoir, hors mandat public.                                            | dgfip-exclues     |
      | dgfip         | Direction générale des finances publiques           |                                                                                                                     |                   |
      | edi           | échange de données informatisé                      | Des flux de factures partent d'un logiciel vers Chorus Pro, en direct ou par un intermédiaire.                      |                   |
      | ej            | engagement juridique                                | La commande ou le marché, avec son numéro. « EJ incorrect ou inexistant » : ce numéro est faux, ou n'existe pas.    |                   |
      | gcs           | groupement de coopération sanitaire                 |                                                                                                                     |                   |
      | gcsms         | groupement de coopération sociale et médico-sociale |                                                                                                                     |                   |
      | gip           | groupement d'intérêt public                         |                                                                                                                     |                   |
      | gp            | gestionnaire principal                              | L'utilisateur qui crée une structure l'est par défaut.                                                              | aife-gestionnaire |
      | moa           | maîtrise d'ouvrage                                  | Celui pour qui les travaux sont faits.                                                                              |                   |
      | moe           | maîtrise d'œuvre                                    | Celui qui conçoit et suit les travaux.                                                                              |                   |
      | pigp          | Portail Internet de la gestion publique             |                                                                                                                     | aife-gestionnaire |
      | rib           | relevé d'identité bancaire                          |                                                                                                                     |                   |
      | se            | service exécutant                                   | Le service du destinataire qui traite la facture ; le code service le désigne. « SE incorrect » : ce code est faux. |                   |
      | sem           | société d'économie mixte                            |                                                                                                                     |                   |
      | spl           | société publique locale                             |                                                                                                                     |                   |
      | tdt           | tiers de télétransmission                           | Un intermédiaire qui transmet les flux.                                                                             |                   |
      | tic           | taxe intérieure de consommation                     | On parle aujourd'hui d'accises sur les produits énergétiques.                                                       | accises-energie   |
      | ticgn         | taxe intérieure de consommation sur le gaz naturel  | On parle aujourd'hui d'accises sur les produits énergétiques.                                                       | accises-energie   |
    Et la liste "acronyms" dit de ses éléments :
      | élément       | acronym |
      | aife          | AIFE    |
      | api-interface | API     |
      | api-autorite  | API     |
      | dgfip         | DGFiP   |
      | edi           | EDI     |
      | ej            | EJ      |
      | gcs           | GCS     |
      | gcsms         | GCSMS   |
      | gip           | GIP     |
      | gp            | GP      |
      | moa           | MOA     |
      | moe           | MOE     |
      | pigp          | PIGP    |
      | rib           | RIB     |
      | se            | SE      |
      | sem           | SEM     |
      | spl           | SPL     |
      | tdt           | TDT     |
      | tic           | TIC     |
      | ticgn         | TICGN   |
    Et la liste "terms" contient exactement :
      | élément           | libellé                     | note                                                                                                                                                        | source             |
      | bannette          | bannette de travail         | L'onglet « Synthèse », qui montre les factures sur lesquelles vous devez intervenir.                                                                        | aife-envoyer       |
      | brouillon         | brouillon                   | Le statut d'une facture enregistrée, qui n'est pas envoyée.                                                                                                 | aife-envoyer       |
      | code-service      | code service                | Le code du service qui doit traiter la facture, chez le destinataire. L'État l'exige toujours ; pour les autres, l'annuaire de Chorus Pro dit s'il le faut. | oca-chorus         |
      | destinataire      | destinataire                | Celui qui reçoit la facture et la traite.                                                                                                                   | aife-recycler      |
      | dossier           | dossier de facturation      | La facture et ses pièces jointes complémentaires.                                                                                                           | aife-pj            |
      | flux              | flux                        | ou un fichier XML ou PDF/A3 déposé dans l'onglet « Dépôt factures ».                                                                                        | aife-rejets        |
      | fournisseur       | fournisseur                 | Celui qui émet la facture.                                                                                                                                  |                    |
      | mandat            | mandat public               | Le fait, pour une entité, d'agir au nom et pour le compte de l'État                                                                                         | dgfip-exclues      |
      | memoire           | mémoire de frais de justice | Ce qu'un prestataire de justice envoie pour être payé ; le service centralisateur le traite.                                                                | aife-frais-justice |
      | numero-engagement | numéro d'engagement         | Le numéro que le destinataire donne à sa commande ou à son marché. L'État l'exige toujours ; pour les autres, l'annuaire de Chorus Pro dit s'il le faut.    | oca-chorus         |
      | recycler          | recycler                    | Corriger l'adressage d'une facture arrivée par erreur, sans la ressaisir.                                                                                   | aife-recycler      |
      | service-executant | service exécutant           | Le service qui traite la facture, surtout dans les services de l'État.                                                                                      |                    |
      | sollicitation     | sollicitation               | Une demande écrite dans Chorus Pro, appelée « ticket » depuis 2022.                                                                                         | ticket-support     |
      | structure         | structure                   | Le mot de Chorus Pro pour une entité, qu'elle soit service, établissement ou entreprise.                                                                    | aife-gestionnaire  |
      | valideur          | valideur                    | Le titulaire du marché ou le mandataire, qui donne son accord, avant le destinataire, à la facture d'un sous-traitant ou d'un cotraitant.                   | api-factures       |
      | webinaire         | webinaire                   | Une formation suivie à distance, en ligne.                                                                                                                  | aife-webinaires    |
    Et la liste "terms" dit de ses éléments :
      | élément           | also                          |
      | fournisseur       | émetteur                      |
      | numero-engagement | numéro d'engagement juridique |
      | sollicitation     | ticket                        |

  Plan du scénario: Qui demande ce qu'un mot veut dire lit sa définition
    Quand je demande "<question>"
    Alors la réponse est un passage de l'article "glossaire"
    Et la phrase dit "<réponse>"

    Exemples:
      | question                               | réponse                                             |
      | C'est quoi un code service ?           | Code service : le code du service                   |
      | numéro d'engagement c'est quoi         | L'État l'exige toujours                             |
      | Que signifie PIGP sur Chorus Pro ?     | PIGP : Portail Internet de la gestion publique.     |
      | Bonjour, API ça veut dire quoi ? Merci | API : autorité publique indépendante.               |
      | Que veut dire engagement juridique ?   | EJ : engagement juridique. La commande ou le marché |
      | C'est quoi un émetteur ?               | Fournisseur : celui qui émet la facture.            |
      | Je ne sais pas ce qu'est un valideur   | Valideur : le titulaire du marché ou le mandataire  |

  Scénario: Qui demande la valeur et non le sens n'en lit pas la définition
    Quand je demande "C'est quoi le code service de la mairie ?"
    Alors la question n'est pas couverte
    Et le service destinataire de la facture peut répondre
