# language: fr
Fonctionnalité: Nommer qui peut répondre
  La liste de ceux qui peuvent répondre, et sa source.

  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet      | titre             |
      | escalation | Qui peut répondre |
    Et ces sources sont :
      | source        | titre                                                            | éditeur               |
      | suivi-claudia | Suivez vos factures à travers votre assistante virtuelle ClaudIA | Communauté Chorus Pro |
    Et ces sources se lisent :
      | source        | relu le    | adresse                                                        |
      | suivi-claudia | 24/11/2026 | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/ |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste    | titre                                            | étendue | source         |
      | contacts | Qui peut répondre à ce que ce site ne couvre pas | ouverte | ticket-support |
    Et la liste "contacts" contient exactement :
      | élément                      | libellé                                                    | source             |
      | service-destinataire         | le service destinataire de la facture                      | suivi-claudia      |
      | support-gestionnaire         | le support Chorus Pro                                      | aife-gestionnaire  |
      | support-chorus-pro           | le support Chorus Pro                                      | ticket-support     |
      | gestionnaire-structure       | le gestionnaire de votre structure                         | aife-gestionnaire  |
      | comptable-public             | le comptable public                                        | cycle-factures     |
      | comptable-pigp               | le comptable public ou le responsable dématérialisation    | aife-gestionnaire  |
      | administration-remboursement | l'administration qui traite la demande de remboursement    | aife-remboursement |
      | service-centralisateur       | le service centralisateur des frais de justice             | aife-frais-justice |
      | communaute                   | la Communauté Chorus Pro                                   | aife-recycler      |
      | autre                        | le support Chorus Pro, si la question porte sur Chorus Pro | ticket-support     |
