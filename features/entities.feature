# language: fr
Fonctionnalité: Savoir si une entité doit recevoir des factures électroniques, et par où les lui envoyer
  Un fournisseur, ou l'agent qui le renseigne, veut savoir si son client doit recevoir, aujourd'hui ou un autre jour, et par quel chemin.

  @ent-gip @ent-mandat
  Scénario: Jusqu'au 31 août 2026, un groupement d'intérêt public est exclu, sauf s'il agit sous mandat
    Étant donné une entité de nature "GIP"
    Et la date du "31/08/2026"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et les issues possibles sont "Exclue, Soumise"
    Et les questions portent sur "mandat public"
    Et répondre "oui" donnerait "Soumise"
    Et répondre "non" donnerait "Exclue"
    Et la mise en garde "droit-public-2026" n'accompagne pas la réponse

  @ent-mandat @ent-droit-public-grandes
  Scénario: Depuis le 1er septembre 2026, la réponse pour un groupement dépend de la taille du fournisseur
    Étant donné une entité de nature "GIP"
    Et la date du "01/09/2026"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et les issues possibles sont "Exclue, Soumise"
    Et les questions portent sur "taille du fournisseur, entité assujettie à la TVA, mandat public"
    Et répondre "Grande entreprise" donnerait "Soumise"
    Et répondre "Micro-entreprise" donnerait "À préciser"
    Et la mise en garde "droit-public-2026" accompagne la réponse
    Et la mise en garde "liste-2017" accompagne la réponse

  @ent-liste-petites @ent-gip @ent-mandat
  Scénario: Un groupement d'intérêt public hors mandat reste exclu pour un artisan, et la réponse dit jusqu'à quand
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait                       | valeur                      |
      | nature de l'entité         | groupement d'intérêt public |
      | taille du fournisseur      | Micro-entreprise            |
      | mandat public              | non                         |
      | entité assujettie à la TVA | non                         |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-liste-petites" est citée
    Et la règle "ent-gip" n'est pas citée
    Et la règle "ent-mandat" n'est pas citée
    Et la mise en garde "droit-public-2026" accompagne la réponse
    Et la mise en garde "liste-2017" accompagne la réponse
    Et la mise en garde "derniere-date-connue" n'accompagne pas la réponse
    Et la réponse changerait en "Soumise" si "elle agit sous mandat public"

  @ent-publique-assujettie @ent-liste-petites
  Plan du scénario: Une personne publique assujettie à la TVA doit recevoir, quel que soit le fournisseur
    Étant donné la date du "<jour>"
    Et les faits :
      | fait                       | valeur           |
      | nature de l'entité         | <entité>         |
      | taille du fournisseur      | Micro-entreprise |
      | entité assujettie à la TVA | oui              |
      | mandat public              | non              |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | entité            | réponse | citée                   | autre                   |
      | 01/09/2026 | GIP               | Soumise | ent-publique-assujettie | ent-liste-petites       |
      | 01/09/2026 | Caisse des dépôts | Soumise | ent-publique-assujettie | ent-liste-petites       |
      | 01/09/2026 | Banque de France  | Soumise | ent-publique-assujettie | ent-liste-petites       |
      | 01/09/2027 | GCSMS             | Soumise | ent-publique-assujettie | ent-liste-petites       |
      | 31/08/2026 | GIP               | Exclue  | ent-gip                 | ent-publique-assujettie |

  Scénario: Tant que la TVA et le mandat ne sont pas connus, l'exception est dite
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                  | valeur           |
      | nature de l'entité    | GIP              |
      | taille du fournisseur | Micro-entreprise |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la réponse dit "Exclue, sauf si elle est assujettie à la TVA en France ou si elle agit sous mandat public."

  @ent-droit-public @ent-gip
  Scénario: À partir du 1er septembre 2027, la taille du fournisseur ne compte plus
    Étant donné une entité de nature "GIP"
    Et la date du "01/09/2027"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-droit-public" est citée
    Et la règle "ent-gip" n'est pas citée
    Et aucune question ne reste
    Et la mise en garde "droit-public-2026" n'accompagne pas la réponse
    Et la mise en garde "derniere-date-connue" accompagne la réponse

  @ent-gip
  Scénario: Le code INSEE 7410 désigne un groupement d'intérêt public
    Étant donné la date du "31/08/2026"
    Et la catégorie juridique "7410"
    Et les faits :
      | fait          | valeur |
      | mandat public | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gip" est citée

  @ent-mandat @ent-gip
  Scénario: Sous mandat public, toute entité doit recevoir
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | GIP    |
      | mandat public      | oui    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-mandat" est citée
    Et la règle "ent-gip" n'est pas citée
    Et aucune question ne reste

  @ent-mandat @ent-acheteur-prive-avant
  Scénario: Jusqu'au 31 août 2026, une société publique locale n'est soumise que sous mandat
    Étant donné une entité de nature "SPL"
    Et la date du "31/08/2026"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et répondre "oui" donnerait "Soumise"
    Et répondre "non" donnerait "À vérifier"

  @ent-privee-2017 @ent-privee-avant
  Plan du scénario: Avant le code de la commande publique, aucune personne privée n'est visée
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur   |
      | nature de l'entité | <entité> |
      | mandat public      | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | entité | réponse | citée            | autre            |
      | 21/07/2019 | SPL    | Exclue  | ent-privee-2017  | ent-privee-avant |
      | 21/07/2019 | SAS    | Exclue  | ent-privee-2017  | ent-privee-avant |
      | 22/07/2019 | SAS    | Exclue  | ent-privee-avant | ent-privee-2017  |

  @ent-privee-avant @ent-acheteur-prive-avant @ent-non-listee
  Plan du scénario: Jusqu'au 31 août 2026, une personne privée n'est pas visée, un acheteur est à vérifier, et de celle que rien ne nomme, on ne sait pas
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur   |
      | nature de l'entité | <entité> |
      | mandat public      | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | entité  | réponse    | citée                    | autre                    |
      | SAS     | Exclue     | ent-privee-avant         | ent-acheteur-prive-avant |
      | SPL     | À vérifier | ent-acheteur-prive-avant | ent-privee-avant         |
      | SNCF    | À vérifier | ent-sncf-incertaine      | ent-privee-avant         |
      | CPAM    | À vérifier | ent-acheteur-prive-avant | ent-non-listee           |
      | zorglub | Hors liste | ent-non-listee           | ent-privee-avant         |

  @ent-publique-non-nommee @ent-publique-non-nommee-petites
  Plan du scénario: Une personne publique que l'ancien texte ne nomme pas
    Étant donné la date du "<jour>"
    Et les faits :
      | fait                       | valeur   |
      | nature de l'entité         | <entité> |
      | taille du fournisseur      | <taille> |
      | mandat public              | non      |
      | entité assujettie à la TVA | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | entité             | taille            | réponse | citée                           | autre                           |
      | 31/08/2026 | Banque de France   | Grande entreprise | Exclue  | ent-publique-non-nommee         | ent-publique-non-nommee-petites |
      | 01/09/2026 | Banque de France   | PME               | Exclue  | ent-publique-non-nommee-petites | ent-publique-non-nommee         |
      | 31/08/2027 | Institut de France | Micro-entreprise  | Exclue  | ent-publique-non-nommee-petites | ent-publique-non-nommee         |
      | 01/09/2027 | Institut de France | Micro-entreprise  | Soumise | ent-droit-public                | ent-publique-non-nommee-petites |
      | 01/09/2026 | France Travail     | ETI               | Soumise | ent-droit-public-grandes        | ent-publique-non-nommee-petites |
      | 31/08/2026 | GIP                | PME               | Exclue  | ent-gip                         | ent-publique-non-nommee         |

  @ent-etat @ent-etat-2017 @ent-collectivite-territoriale @ent-collectivite-2017 @ent-etablissement-public @ent-etablissement-2017
  Plan du scénario: Avant le code de la commande publique, c'est l'ordonnance de 2014 qui oblige
    Étant donné la date du "<jour>"
    Et une entité de nature "<entité>"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | entité     | citée                         | autre                         |
      | 21/07/2019 | préfecture | ent-etat-2017                 | ent-etat                      |
      | 22/07/2019 | préfecture | ent-etat                      | ent-etat-2017                 |
      | 21/07/2019 | commune    | ent-collectivite-2017         | ent-collectivite-territoriale |
      | 22/07/2019 | commune    | ent-collectivite-territoriale | ent-collectivite-2017         |
      | 21/07/2019 | CCAS       | ent-etablissement-2017        | ent-etablissement-public      |
      | 22/07/2019 | CCAS       | ent-etablissement-public      | ent-etablissement-2017        |

  @ent-privee @ent-privee-assujettie
  Plan du scénario: Là où la TVA française ne s'applique pas, l'obligation des entreprises ne vaut pas
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait                       | valeur       |
      | nature de l'entité         | SARL         |
      | territoire                 | <territoire> |
      | entité assujettie à la TVA | oui          |
      | mandat public              | non          |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | territoire         | réponse | citée                 | autre                 |
      | Guyane             | Exclue  | ent-privee            | ent-privee-assujettie |
      | Mayotte            | Exclue  | ent-privee            | ent-privee-assujettie |
      | Nouvelle-Calédonie | Exclue  | ent-privee            | ent-privee-assujettie |
      | Saint-Barthélemy   | Exclue  | ent-privee            | ent-privee-assujettie |
      | La Réunion         | Soumise | ent-privee-assujettie | ent-privee            |

  Scénario: Là où la TVA française ne s'applique pas, la réponse le dit, et par où envoyer aussi
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait               | valeur          |
      | nature de l'entité | SARL de Cayenne |
      | ce qui est facturé | fourniture      |
      | mandat public      | non             |
    Quand je pose la question "entity-route"
    Alors la réponse est "Hors de Chorus Pro"
    Et la réponse dit "la TVA française ne s'y applique pas, et l'obligation des entreprises non plus."

  @ent-incertaine-assujettie @ent-nature-incertaine
  Plan du scénario: Qui est assujetti à la TVA reçoit par une plateforme agréée, quelle que soit sa nature
    Étant donné la date du "<jour>"
    Et les faits :
      | fait                       | valeur   |
      | nature de l'entité         | <entité> |
      | entité assujettie à la TVA | <TVA>    |
      | mandat public              | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | entité            | TVA | réponse    | citée                     | autre                     |
      | 27/11/2026 | auto-entrepreneur | oui | Soumise    | ent-incertaine-assujettie | ent-nature-incertaine     |
      | 27/11/2026 | micro-entreprise  | oui | Soumise    | ent-incertaine-assujettie | ent-nature-incertaine     |
      | 27/11/2026 | fondation         | oui | Soumise    | ent-incertaine-assujettie | ent-nature-incertaine     |
      | 27/11/2026 | copropriété       | non | À vérifier | ent-nature-incertaine     | ent-incertaine-assujettie |
      | 31/08/2026 | micro-entreprise  | oui | À vérifier | ent-nature-incertaine     | ent-incertaine-assujettie |

  Plan du scénario: Un service de l'État ne se demande pas s'il agit sous mandat
    Étant donné la date du "27/11/2026"
    Et une entité de nature "<entité>"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etat" est citée
    Et aucune question ne reste

    Exemples:
      | entité                                                   |
      | DDFiP du Rhône                                           |
      | DDFiP                                                    |
      | DRFiP                                                    |
      | DRFiP Bretagne                                           |
      | direction départementale des finances publiques de l'Ain |
      | direction régionale des finances publiques de Corse      |
      | DDT                                                      |
      | DDT 38                                                   |
      | DDTM 35                                                  |
      | DDPP du Nord                                             |
      | DDETS 13                                                 |
      | direction départementale des territoires du Lot          |
      | DREAL                                                    |
      | DREAL Bretagne                                           |
      | DREETS                                                   |
      | DREETS Occitanie                                         |
      | DRAC                                                     |
      | DRAC Normandie                                           |
      | DRAAF Grand Est                                          |
      | direction régionale des affaires culturelles de Bretagne |
      | commissariat                                             |
      | commissariat de police de Lens                           |
      | préfecture de police                                     |
      | tribunal administratif de Lille                          |
      | cour administrative d'appel de Nantes                    |
      | Conseil d'État                                           |
      | ambassade de France au Maroc                             |
      | consulat de France à Séville                             |
      | consulat général de France à Londres                     |
      | gendarmerie nationale                                    |

  @ent-collectivite-territoriale @ent-com-saint-martin
  Plan du scénario: Une commune qui porte le nom d'une collectivité d'outre-mer est soumise, et la réponse dit pour qui elle vaut
    Étant donné la date du "27/11/2026"
    Et une entité de nature "<entité>"
    Quand je pose la question "entity-reception"
    Alors "nature de l'entité" se lit "Collectivité territoriale"
    Et la réponse est "Soumise"
    Et la règle "ent-collectivite-territoriale" est citée
    Et la règle "ent-com-saint-martin" n'est pas citée
    Et la mise en garde "homonyme-outre-mer" accompagne la réponse

    Exemples:
      | entité                      |
      | mairie de Saint-Martin      |
      | commune de Saint-Barthélemy |

  @ent-com-saint-martin
  Scénario: La collectivité de Saint-Martin n'est pas prise pour une commune
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait               | valeur                       |
      | nature de l'entité | collectivité de Saint-Martin |
      | mandat public      | non                          |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la mise en garde "homonyme-outre-mer" n'accompagne pas la réponse

  @ent-mandat
  Plan du scénario: Dans le Pacifique, seul un mandat de l'État compte, et la réponse le dit
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur       |
      | nature de l'entité | SPL          |
      | territoire         | <territoire> |
      | mandat public      | oui          |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la mise en garde "mandat-pacifique" <accompagne> la réponse

    Exemples:
      | jour       | territoire          | accompagne       |
      | 22/07/2019 | Polynésie française | accompagne       |
      | 21/07/2019 | Polynésie française | n'accompagne pas |
      | 27/11/2026 | Saint-Martin        | n'accompagne pas |

  @voie-travaux
  Scénario: Sous mandat, les travaux suivent la règle des marchés publics
    Alors ces cas de "entity-route" se décident ainsi :
      | cas                                                                                                                        | réponse        | règles       | questions | issues possibles | changements |
      | ce qui est facturé : travaux ; nature de l'entité : Autre personne de droit public ; mandat public : oui ; le : 01/09/2026 | Par Chorus Pro | voie-travaux | aucun     | Par Chorus Pro   | aucun       |

  @voie-travaux-droit-public @voie-droit-public
  Plan du scénario: Les factures de travaux d'une personne de droit public restent dans Chorus Pro
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur    |
      | ce qui est facturé | <facturé> |
      | nature de l'entité | <nature>  |
      | mandat public      | non       |
    Quand je pose la question "entity-route"
    Alors la réponse est "<réponse>"
    Et la règle "<règle>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | facturé    | nature | réponse                                 | règle                     | autre                     |
      | 01/09/2026 | travaux    | GIP    | Par Chorus Pro                          | voie-travaux-droit-public | voie-travaux              |
      | 01/09/2026 | travaux    | ASA    | Par Chorus Pro                          | voie-travaux-droit-public | voie-travaux              |
      | 01/09/2026 | fourniture | GIP    | Par Chorus Pro ou une plateforme agréée | voie-droit-public         | voie-travaux-droit-public |
      | 31/08/2026 | travaux    | GIP    | Hors liste                              | voie-inconnue             | voie-travaux-droit-public |
      | 21/07/2019 | fourniture | RATP   | Par Chorus Pro                          | voie-portail              | voie-hors-portail         |

  @ent-ratp @ent-etablissement-public
  Scénario: La RATP doit recevoir vos factures électroniques, mais pas dans Chorus Pro
    Étant donné la date du "27/11/2026"
    Et une entité de nature "RATP"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-ratp" est citée
    Et la règle "ent-etablissement-public" n'est pas citée
    Et la réponse dit "de recevoir vos factures sous forme électronique, mais hors de Chorus Pro."
    Et la réponse conseille "Demandez-lui comment elle reçoit vos factures électroniques."
    Et aucune question ne reste

  @ent-etablissement-2017 @ent-ratp
  Scénario: Avant le code de la commande publique, la RATP suit la règle des établissements publics
    Étant donné la date du "21/07/2019"
    Et une entité de nature "RATP"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etablissement-2017" est citée
    Et la règle "ent-ratp" n'est pas citée

  @ent-caisse-des-depots-grandes @ent-caisse-des-depots-incertaine @ent-caisse-des-depots @ent-droit-public-grandes
  Plan du scénario: La Caisse des dépôts, selon le jour et la taille du fournisseur
    Étant donné la date du "<jour>"
    Et les faits :
      | fait                       | valeur            |
      | nature de l'entité         | Caisse des dépôts |
      | taille du fournisseur      | <taille>          |
      | mandat public              | non               |
      | entité assujettie à la TVA | non               |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<règle>" est citée
    Et la règle "<autre>" n'est pas citée
    Et la règle "ent-droit-public-grandes" n'est pas citée
    Et la réponse conseille "Demandez-lui comment elle reçoit vos factures électroniques."

    Exemples:
      | jour       | taille            | réponse    | règle                            | autre                            |
      | 22/07/2019 | ETI               | À vérifier | ent-caisse-des-depots-incertaine | ent-caisse-des-depots-grandes    |
      | 31/08/2026 | Grande entreprise | À vérifier | ent-caisse-des-depots-incertaine | ent-caisse-des-depots-grandes    |
      | 01/09/2026 | Grande entreprise | Soumise    | ent-caisse-des-depots-grandes    | ent-caisse-des-depots            |
      | 01/09/2026 | PME               | À vérifier | ent-caisse-des-depots-incertaine | ent-caisse-des-depots            |
      | 31/08/2027 | ETI               | Soumise    | ent-caisse-des-depots-grandes    | ent-caisse-des-depots            |
      | 31/08/2027 | Micro-entreprise  | À vérifier | ent-caisse-des-depots-incertaine | ent-caisse-des-depots            |
      | 01/09/2027 | Micro-entreprise  | Soumise    | ent-caisse-des-depots            | ent-caisse-des-depots-incertaine |

  @ent-liste-et-loi @ent-liste-petites @ent-droit-public-grandes
  Plan du scénario: Un établissement public que la liste exclut et que le code vise reste à vérifier pour une petite entreprise
    Étant donné la date du "<jour>"
    Et les faits :
      | fait                       | valeur   |
      | nature de l'entité         | <nature> |
      | taille du fournisseur      | <taille> |
      | mandat public              | non      |
      | entité assujettie à la TVA | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<règle>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | nature                      | taille            | réponse    | règle                    | autre             |
      | 01/09/2026 | ASA                         | Micro-entreprise  | À vérifier | ent-liste-et-loi         | ent-liste-petites |
      | 01/09/2026 | association foncière rurale | PME               | À vérifier | ent-liste-et-loi         | ent-liste-petites |
      | 31/08/2027 | syndicat interhospitalier   | PME               | À vérifier | ent-liste-et-loi         | ent-liste-petites |
      | 31/08/2026 | ASA                         | Micro-entreprise  | Exclue     | ent-asa                  | ent-liste-et-loi  |
      | 01/09/2026 | ASA                         | Grande entreprise | Soumise    | ent-droit-public-grandes | ent-liste-et-loi  |
      | 01/09/2027 | ASA                         | PME               | Soumise    | ent-droit-public         | ent-liste-et-loi  |
      | 01/09/2026 | GIP                         | PME               | Exclue     | ent-liste-petites        | ent-liste-et-loi  |

  @voie-liste-et-loi
  Scénario: Une association syndicale autorisée est un établissement public à qui la loi impose Chorus Pro, et que la liste de 2017 exclut
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | ASA        |
      | mandat public      | non        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro ou une plateforme agréée"
    Et la règle "voie-liste-et-loi" est citée
    Et la réponse dit "La loi impose Chorus Pro aux collectivités et aux établissements publics, et cette entité en est. La liste de 2017 l'exclut pourtant."

  @voie-liste-et-loi @voie-droit-public
  Scénario: La loi n'impose pas Chorus Pro à un groupement d'intérêt public
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | GIP        |
      | mandat public      | non        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro ou une plateforme agréée"
    Et la règle "voie-droit-public" est citée
    Et la règle "voie-liste-et-loi" n'est pas citée

  @ent-privee-assujettie @ent-privee @ent-sem
  Scénario: Depuis le 1er septembre 2026, une société assujettie à la TVA doit pouvoir recevoir, par une plateforme agréée
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur |
      | nature de l'entité         | SEM    |
      | entité assujettie à la TVA | oui    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-privee-assujettie" est citée
    Et la règle "ent-privee" n'est pas citée
    Et la règle "ent-sem" n'est pas citée
    Et la réponse dit "par une plateforme agréée, et non par Chorus Pro"
    Et la mise en garde "entreprises-2026" accompagne la réponse

  @ent-privee @ent-privee-assujettie @ent-mandat
  Scénario: Une association sans TVA ni mandat n'est tenue à rien de tel
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur      |
      | nom de l'entité            | association |
      | entité assujettie à la TVA | non         |
      | mandat public              | non         |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-privee" est citée
    Et la règle "ent-privee-assujettie" n'est pas citée
    Et la règle "ent-mandat" n'est pas citée
    Et la réponse changerait en "Soumise" si "elle agit sous mandat public"
    Et la mise en garde "entreprises-2026" accompagne la réponse

  @ent-acheteur-prive @ent-sem
  Scénario: D'une société d'économie mixte sans TVA, la liste de 2017 et la loi sont dites l'une et l'autre
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur |
      | nature de l'entité         | SEM    |
      | entité assujettie à la TVA | non    |
      | mandat public              | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-acheteur-prive" est citée
    Et la règle "ent-sem" n'est pas citée
    Et la réponse dit "doit accepter une facture électronique conforme à la norme européenne"
    Et la mise en garde "liste-2017" accompagne la réponse

  @ent-acheteur-prive @ent-privee
  Scénario: En Guyane, une société publique locale est hors de la TVA, et peut suivre le code de la commande publique
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | SPL    |
      | territoire         | Guyane |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-acheteur-prive" est citée
    Et la règle "ent-privee" n'est pas citée
    Et la réponse dit "doit accepter une facture électronique conforme à la norme européenne"

  @ent-droit-local
  Scénario: En Polynésie, une société publique locale relève du droit local
    Étant donné les faits :
      | fait               | valeur              |
      | nature de l'entité | SPL                 |
      | territoire         | Polynésie française |
      | mandat public      | non                 |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-droit-local" est citée
    Et la réponse dit "Le droit local s'applique aux autres"

  @ent-sncf-incertaine
  Scénario: Avant septembre 2026, rien ne dit si la SNCF devait recevoir, et la loi la met hors de Chorus Pro
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | SNCF   |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-sncf-incertaine" est citée
    Et la réponse dit "Aucun texte lu ne dit si la SNCF en était."
    Et la mise en garde "hors-portail" accompagne la réponse

  @ent-sncf-incertaine
  Scénario: Avant juillet 2019, la règle de la SNCF ne vaut pas encore
    Étant donné la date du "21/07/2019"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | SNCF   |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Hors liste"
    Et la règle "ent-sncf-incertaine" n'est pas citée

  @ent-acheteur-prive @ent-privee
  Plan du scénario: Une personne privée qui peut être un acheteur public n'est pas dite exclue
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur   |
      | nature de l'entité         | <entité> |
      | entité assujettie à la TVA | non      |
      | mandat public              | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | entité | réponse    | citée              | autre              |
      | CPAM   | À vérifier | ent-acheteur-prive | ent-privee         |
      | SPL    | À vérifier | ent-acheteur-prive | ent-privee         |
      | SARL   | Exclue     | ent-privee         | ent-acheteur-prive |

  @ent-sem
  Scénario: Jusqu'au 31 août 2026, une société d'économie mixte hors mandat est exclue
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | SEM    |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-sem" est citée

  @ent-non-listee @ent-sem
  Scénario: Hors de la liste, on ne peut pas conclure, et la réponse dit ce qui oblige les entreprises
    Étant donné la date du "27/11/2026"
    Et les faits :
      | fait               | valeur                     |
      | nature de l'entité | comité de jumelage inconnu |
      | mandat public      | non                        |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Hors liste"
    Et la règle "ent-non-listee" est citée
    Et la règle "ent-sem" n'est pas citée
    Et la réponse dit "cette liste n'est pas complète"
    Et la mise en garde "entreprises-2026" accompagne la réponse
    Et aucune question ne reste

  @ent-collectivite-territoriale @ent-etat @ent-etablissement-public @ent-non-listee
  Scénario: Une commune doit recevoir, sans autre question
    Étant donné une entité de nature "commune"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et aucune question ne reste
    Et la règle "ent-collectivite-territoriale" est citée
    Et la règle "ent-etat" n'est pas citée
    Et la règle "ent-etablissement-public" n'est pas citée
    Et la règle "ent-mandat" n'est pas citée
    Et la règle "ent-non-listee" n'est pas citée

  Scénario: Avant 2017, aucune règle ne vaut ; jusqu'en 2020, la réponse dit que la taille du fournisseur comptait
    Alors ces cas de "entity-reception" se décident ainsi :
      | cas                                            | réponse                   | règles                        | questions | issues possibles | changements |
      | le : 31/12/2016 ; nature de l'entité : commune | Aucune règle à cette date | aucun                         | aucun     | aucun            | aucun       |
      | le : 01/01/2017 ; nature de l'entité : commune | Soumise                   | ent-collectivite-2017         | aucun     | Soumise          | aucun       |
      | le : 27/11/2046 ; nature de l'entité : commune | Soumise                   | ent-collectivite-territoriale | aucun     | Soumise          | aucun       |

  @ent-etat @ent-collectivite-territoriale
  Scénario: Un ministère doit recevoir
    Étant donné une entité de nature "ministère"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etat" est citée
    Et la règle "ent-collectivite-territoriale" n'est pas citée

  @ent-etablissement-public @ent-sante
  Scénario: Un hôpital public doit recevoir
    Étant donné la catégorie juridique "7364"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etablissement-public" est citée
    Et la règle "ent-sante" n'est pas citée

  @ent-organisme-local @ent-etablissement-public
  Scénario: Une régie doit recevoir, qu'elle ait ou non la personnalité morale
    Étant donné la catégorie juridique "4150"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-organisme-local" est citée
    Et la règle "ent-etablissement-public" n'est pas citée
    Et aucune question ne reste

  @ent-organisme-local @ent-collectivite-territoriale
  Scénario: Une commune n'est pas une régie
    Étant donné la catégorie juridique "7210"
    Quand je pose la question "entity-reception"
    Alors la règle "ent-collectivite-territoriale" est citée
    Et la règle "ent-organisme-local" n'est pas citée

  @ent-api @ent-autorite-administrative
  Scénario: Le code 7112 réunit deux natures, la réponse demande laquelle
    Étant donné la date du "31/08/2026"
    Et la catégorie juridique "7112"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la règle "ent-api" n'est pas citée
    Et la règle "ent-autorite-administrative" n'est pas citée
    Et les questions portent sur "nature de l'entité, mandat public"
    Et la question propose "Autorité publique indépendante (API), Autorité administrative indépendante (AAI)"

  @ent-api
  Scénario: Une autorité publique indépendante est exclue hors mandat, par la liste de 2017
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur                         |
      | nature de l'entité | autorité publique indépendante |
      | mandat public      | non                            |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-api" est citée

  @ent-autorite-administrative @ent-api
  Scénario: Une autorité administrative indépendante est l'État
    Étant donné une entité de nature "CADA"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-autorite-administrative" est citée
    Et la règle "ent-api" n'est pas citée
    Et la réponse dit "c'est l'État qui reçoit"

  @ent-gcs-public
  Scénario: Un groupement de coopération sanitaire de droit public est exclu hors mandat, par la liste de 2017
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur              |
      | nature de l'entité | GCS de droit public |
      | mandat public      | non                 |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gcs-public" est citée

  @ent-gcs-public
  Scénario: Un groupement de coopération sanitaire de droit privé n'est pas dans la liste de 2017
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur             |
      | nature de l'entité | GCS de droit privé |
      | mandat public      | non                |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-privee-avant" est citée
    Et la règle "ent-gcs-public" n'est pas citée

  @ent-gcs-public
  Scénario: Le sigle GCS seul ne dit pas de quel droit il relève
    Étant donné une entité de nature "GCS"
    Et la date du "31/08/2026"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "nature de l'entité"
    Et la question propose "Groupement de coopération sanitaire (GCS) de droit public, Groupement de coopération sanitaire (GCS) de droit privé"
    Et la règle "ent-gcs-public" n'est pas citée

  @ent-sante @ent-gcsms
  Scénario: Un groupement hospitalier de territoire est exclu hors mandat, par la liste de 2017
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | GHT    |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-sante" est citée
    Et la règle "ent-gcsms" n'est pas citée

  @ent-gcsms
  Scénario: Un groupement de coopération sociale et médico-sociale est exclu hors mandat, par la liste de 2017
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur |
      | nature de l'entité | GCSMS  |
      | mandat public      | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-gcsms" est citée

  @ent-liste-petites @ent-gcsms @ent-gcs-public @ent-forme-incertaine-grandes
  Scénario: Un groupement de coopération sociale et médico-sociale reste exclu pour une PME
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur |
      | nature de l'entité         | GCSMS  |
      | taille du fournisseur      | PME    |
      | mandat public              | non    |
      | entité assujettie à la TVA | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-liste-petites" est citée
    Et la règle "ent-gcsms" n'est pas citée
    Et la règle "ent-gcs-public" n'est pas citée
    Et la règle "ent-forme-incertaine-grandes" n'est pas citée

  @ent-forme-incertaine-grandes @ent-gcsms
  Scénario: Pour une grande entreprise, tout dépend du droit dont relève le groupement
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur            |
      | nature de l'entité         | GCSMS             |
      | taille du fournisseur      | Grande entreprise |
      | mandat public              | non               |
      | entité assujettie à la TVA | non               |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-forme-incertaine-grandes" est citée
    Et la règle "ent-gcsms" n'est pas citée
    Et la réponse dit "sa convention le dit"

  @ent-forme-incertaine @ent-gcsms
  Scénario: À partir du 1er septembre 2027, il en va de même pour tous les fournisseurs
    Étant donné la date du "01/09/2027"
    Et les faits :
      | fait                       | valeur |
      | nature de l'entité         | GCSMS  |
      | mandat public              | non    |
      | entité assujettie à la TVA | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-forme-incertaine" est citée
    Et la règle "ent-gcsms" n'est pas citée

  @ent-groupement-hospitalier @ent-sante @ent-gcsms
  Plan du scénario: Un groupement d'hôpitaux mène à l'hôpital qui a commandé, quelle que soit la taille du fournisseur
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur   |
      | nature de l'entité | <entité> |
      | mandat public      | non      |
    Quand je pose la question "entity-reception"
    Alors la réponse est "<réponse>"
    Et la règle "<citée>" est citée
    Et la règle "<autre>" n'est pas citée

    Exemples:
      | jour       | entité | réponse    | citée                      | autre                      |
      | 01/09/2026 | GHT    | À vérifier | ent-groupement-hospitalier | ent-sante                  |
      | 01/09/2027 | CHT    | À vérifier | ent-groupement-hospitalier | ent-sante                  |
      | 31/08/2026 | GHT    | Exclue     | ent-sante                  | ent-groupement-hospitalier |

  @ent-forme-incertaine @ent-droit-public
  Scénario: Un syndicat interhospitalier est un établissement public, sa forme n'est pas incertaine
    Étant donné la date du "01/09/2027"
    Et une entité de nature "syndicat interhospitalier"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-droit-public" est citée
    Et la règle "ent-forme-incertaine" n'est pas citée
    Et la mise en garde "liste-2017" accompagne la réponse
    Et la mise en garde "liste-et-loi" n'accompagne pas la réponse

  @ent-asa
  Scénario: Une association syndicale autorisée est exclue hors mandat, et la réponse dit que la loi ne s'accorde pas avec la liste
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur                          |
      | nature de l'entité | association syndicale autorisée |
      | mandat public      | non                             |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-asa" est citée
    Et la mise en garde "liste-et-loi" accompagne la réponse

  @ent-asa
  Scénario: Une association syndicale libre n'est pas dans la liste de 2017
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur                      |
      | nature de l'entité | association syndicale libre |
      | mandat public      | non                         |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-privee-avant" est citée
    Et la règle "ent-asa" n'est pas citée

  @ent-droit-public-grandes @ent-asa @ent-liste-petites
  Scénario: Une grande entreprise doit envoyer, et l'association syndicale autorisée recevoir
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                  | valeur                          |
      | nature de l'entité    | association syndicale autorisée |
      | taille du fournisseur | Grande entreprise               |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-droit-public-grandes" est citée
    Et la règle "ent-asa" n'est pas citée
    Et la règle "ent-liste-petites" n'est pas citée

  @ent-droit-public-grandes
  Scénario: Une société n'est pas une personne de droit public
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                  | valeur            |
      | nature de l'entité    | SAS               |
      | taille du fournisseur | Grande entreprise |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la règle "ent-droit-public-grandes" n'est pas citée

  @ent-droit-public
  Scénario: Un groupement de forme incertaine n'est pas sûrement une personne de droit public
    Étant donné la date du "01/09/2027"
    Et une entité de nature "GCSMS"
    Quand je pose la question "entity-reception"
    Alors la règle "ent-droit-public" n'est pas citée

  @ent-fonciere-rurale
  Scénario: L'association foncière de remembrement est une association foncière rurale, que la liste exclut
    Étant donné la date du "31/08/2026"
    Et la catégorie juridique "7323"
    Et les faits :
      | fait          | valeur |
      | mandat public | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-fonciere-rurale" est citée

  @ent-fonciere-rurale @ent-nature-incertaine
  Scénario: L'association foncière urbaine est publique ou privée, le code ne le dit pas
    Étant donné la catégorie juridique "7322"
    Et les faits :
      | fait                       | valeur |
      | entité assujettie à la TVA | non    |
      | mandat public              | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-nature-incertaine" est citée
    Et la règle "ent-fonciere-rurale" n'est pas citée

  @ent-nature-incertaine
  Scénario: Un établissement public sûr n'est pas à vérifier
    Étant donné une entité de nature "CCAS"
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-nature-incertaine" n'est pas citée

  @ent-com-exclue @ent-com-pacifique
  Scénario: Jusqu'au 31 août 2026, la liste exclut la Nouvelle-Calédonie, sauf sous mandat
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait       | valeur             |
      | territoire | Nouvelle-Calédonie |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la règle "ent-com-exclue" est citée
    Et la règle "ent-com-pacifique" n'est pas citée
    Et les issues possibles sont "Exclue, Soumise"
    Et les questions portent sur "mandat public"
    Et la réponse suppose "il s'agit de la collectivité elle-même"

  @ent-com-pacifique @ent-com-exclue
  Scénario: Depuis, c'est le code de la commande publique qui ne la vise pas
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait          | valeur             |
      | territoire    | Nouvelle-Calédonie |
      | mandat public | non                |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la règle "ent-com-pacifique" est citée
    Et la règle "ent-com-exclue" n'est pas citée

  @ent-com-saint-martin @ent-com-exclue
  Scénario: Saint-Martin est exclue par la liste, non par le code : c'est à vérifier
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait          | valeur       |
      | territoire    | Saint-Martin |
      | mandat public | non          |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-com-saint-martin" est citée
    Et la règle "ent-com-exclue" n'est pas citée
    Et la mise en garde "saint-martin-loi" accompagne la réponse

  @ent-com-soumise @ent-com-exclue @ent-com-saint-martin
  Scénario: Saint-Barthélemy fait exception
    Étant donné les faits :
      | fait       | valeur           |
      | territoire | Saint-Barthélemy |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-com-soumise" est citée
    Et la règle "ent-com-exclue" n'est pas citée
    Et la règle "ent-com-saint-martin" n'est pas citée
    Et aucune question ne reste
    Et la réponse suppose "il s'agit de la collectivité elle-même"

  @ent-droit-local @ent-collectivite-territoriale @ent-com-exclue @ent-com-soumise
  Scénario: Une commune de Polynésie française relève du droit local
    Étant donné les faits :
      | fait               | valeur              |
      | nature de l'entité | commune             |
      | territoire         | Polynésie française |
      | mandat public      | non                 |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À vérifier"
    Et la règle "ent-droit-local" est citée
    Et la règle "ent-collectivite-territoriale" n'est pas citée
    Et la règle "ent-com-exclue" n'est pas citée
    Et la règle "ent-com-soumise" n'est pas citée
    Et la réponse dit "Le droit local s'applique"

  @ent-droit-local @ent-etat
  Scénario: Un service de l'État dans le Pacifique doit recevoir, le fournisseur est libre d'envoyer
    Étant donné les faits :
      | fait               | valeur             |
      | nature de l'entité | ministère          |
      | territoire         | Nouvelle-Calédonie |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-etat" est citée
    Et la règle "ent-droit-local" n'est pas citée
    Et la mise en garde "fournisseur-libre" accompagne la réponse

  @ent-etablissement-public
  Scénario: Un établissement public du Pacifique est celui de l'État, ou relève du droit local
    Étant donné les faits :
      | fait               | valeur               |
      | nature de l'entité | établissement public |
      | territoire         | Wallis-et-Futuna     |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "nature de l'entité"
    Et la question propose "Établissement public de l'État, Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements"

  @ent-com-exclue @ent-com-soumise
  Scénario: Le code 7225 ne dit pas de quel territoire il s'agit
    Étant donné la date du "31/08/2026"
    Et la catégorie juridique "7225"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "territoire"
    Et la règle "ent-com-exclue" n'est pas citée
    Et la règle "ent-com-soumise" n'est pas citée

  @ent-com-pacifique @ent-com-saint-martin
  Scénario: Depuis, le code 7225 ne le dit pas davantage
    Étant donné la date du "01/09/2026"
    Et la catégorie juridique "7225"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la règle "ent-com-pacifique" n'est pas citée
    Et la règle "ent-com-saint-martin" n'est pas citée

  Scénario: Sans rien savoir, la réponse demande d'abord la nature de l'entité
    Étant donné la date du "31/08/2026"
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et les questions portent sur "nature de l'entité, territoire, mandat public"

  @ent-com-exclue @ent-com-soumise @ent-com-pacifique @ent-com-saint-martin
  Plan du scénario: Un territoire seul fait supposer sa collectivité
    Étant donné la date du "<jour>"
    Et les faits :
      | fait          | valeur       |
      | territoire    | <territoire> |
      | mandat public | non          |
    Quand je pose la question "entity-reception"
    Alors "nature de l'entité" se lit "Collectivité d'outre-mer"
    Et la réponse est "<réponse>"

    Exemples:
      | jour       | territoire                                  | réponse    |
      | 31/08/2026 | Saint-Martin                                | Exclue     |
      | 31/08/2026 | Polynésie française                         | Exclue     |
      | 31/08/2026 | Wallis-et-Futuna                            | Exclue     |
      | 31/08/2026 | Nouvelle-Calédonie                          | Exclue     |
      | 31/08/2026 | Terres australes et antarctiques françaises | Exclue     |
      | 31/08/2026 | Saint-Pierre-et-Miquelon                    | Soumise    |
      | 31/08/2026 | Saint-Barthélemy                            | Soumise    |
      | 01/09/2026 | Saint-Martin                                | À vérifier |
      | 01/09/2026 | Polynésie française                         | Exclue     |
      | 01/09/2026 | Wallis-et-Futuna                            | Exclue     |
      | 01/09/2026 | Nouvelle-Calédonie                          | Exclue     |
      | 01/09/2026 | Terres australes et antarctiques françaises | Exclue     |
      | 01/09/2026 | Saint-Pierre-et-Miquelon                    | Soumise    |
      | 01/09/2026 | Saint-Barthélemy                            | Soumise    |

  @voie-au-choix @voie-portail
  Scénario: Depuis le 1er septembre 2026, le fournisseur d'une commune passe par Chorus Pro ou par une plateforme agréée
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | commune    |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro ou une plateforme agréée"
    Et la règle "voie-au-choix" est citée
    Et la règle "voie-portail" n'est pas citée

  @voie-portail @voie-au-choix
  Scénario: La veille, Chorus Pro était le seul chemin
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | commune    |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro"
    Et la règle "voie-portail" est citée
    Et la règle "voie-au-choix" n'est pas citée

  @voie-travaux @voie-demarches
  Scénario: Les factures de travaux restent dans Chorus Pro
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur  |
      | ce qui est facturé | travaux |
      | nature de l'entité | commune |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro"
    Et la règle "voie-travaux" est citée
    Et la règle "voie-demarches" n'est pas citée

  @voie-demarches @voie-travaux
  Scénario: Un mémoire de frais de justice aussi, sans autre question
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur  |
      | ce qui est facturé | memoire |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro"
    Et la règle "voie-demarches" est citée
    Et la règle "voie-travaux" n'est pas citée
    Et aucune question ne reste

  @voie-defense @voie-hors-portail
  Scénario: Un marché de défense reste hors de Chorus Pro
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur            |
      | ce qui est facturé | marché de défense |
      | nature de l'entité | ministère         |
    Quand je pose la question "entity-route"
    Alors la réponse est "Hors de Chorus Pro"
    Et la règle "voie-defense" est citée
    Et la règle "voie-hors-portail" n'est pas citée

  @voie-hors-portail @voie-defense
  Scénario: La SNCF est hors de Chorus Pro
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur      |
      | ce qui est facturé | fourniture  |
      | nature de l'entité | SNCF Réseau |
    Quand je pose la question "entity-route"
    Alors la réponse est "Hors de Chorus Pro"
    Et la règle "voie-hors-portail" est citée
    Et la règle "voie-defense" n'est pas citée

  @voie-droit-public @voie-plateforme
  Scénario: Chorus Pro est ouvert à un groupement d'intérêt public, sans lui être imposé
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | GIP        |
      | mandat public      | non        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par Chorus Pro ou une plateforme agréée"
    Et la règle "voie-droit-public" est citée
    Et la règle "voie-plateforme" n'est pas citée

  @voie-plateforme @voie-droit-public
  Scénario: Une société assujettie à la TVA reçoit par une plateforme agréée
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur     |
      | ce qui est facturé         | fourniture |
      | nature de l'entité         | SAS        |
      | mandat public              | non        |
      | entité assujettie à la TVA | oui        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Par une plateforme agréée"
    Et la règle "voie-plateforme" est citée
    Et la règle "voie-droit-public" n'est pas citée

  @voie-privee @voie-inconnue @voie-plateforme
  Scénario: Une association que la TVA ne vise pas reçoit hors de Chorus Pro
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait                       | valeur      |
      | ce qui est facturé         | fourniture  |
      | nature de l'entité         | association |
      | mandat public              | non         |
      | entité assujettie à la TVA | non         |
    Quand je pose la question "entity-route"
    Alors la réponse est "Hors de Chorus Pro"
    Et la règle "voie-privee" est citée
    Et la règle "voie-inconnue" n'est pas citée
    Et la règle "voie-plateforme" n'est pas citée
    Et la réponse dit "sauf si elle agit sous mandat public"

  @voie-privee @voie-inconnue
  Scénario: De celle que rien ne nomme, on ne sait pas par où elle reçoit
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | zorglub    |
      | mandat public      | non        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Hors liste"
    Et la règle "voie-inconnue" est citée
    Et la règle "voie-privee" n'est pas citée

  @voie-droit-local @voie-inconnue
  Plan du Scénario: Une commune de Nouvelle-Calédonie ou de Polynésie française suit le droit local
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | <entité>   |
      | mandat public      | non        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Selon le droit local"
    Et la règle "voie-droit-local" est citée
    Et la règle "voie-inconnue" n'est pas citée

    Exemples:
      | entité                 |
      | commune de Nouméa      |
      | Nouméa                 |
      | Papeete                |
      | mairie de Bora-Bora    |
      | la Polynésie française |

  Scénario: Le nom entier d'une collectivité d'outre-mer n'est pas celui d'une commune
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur                       |
      | nature de l'entité | collectivité de Saint-Martin |
      | mandat public      | non                          |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Exclue"
    Et la réponse dit "« Saint-Martin » est exclue"

  @voie-inconnue @voie-droit-local
  Scénario: Jusqu'au 31 août 2026, rien ne dit par où un groupement exclu reçoit
    Étant donné la date du "31/08/2026"
    Et les faits :
      | fait               | valeur     |
      | ce qui est facturé | fourniture |
      | nature de l'entité | GIP        |
      | mandat public      | non        |
    Quand je pose la question "entity-route"
    Alors la réponse est "Hors liste"
    Et la règle "voie-inconnue" est citée
    Et la règle "voie-droit-local" n'est pas citée

  Scénario: Qui doit recevoir, selon le jour et la taille du fournisseur
    Alors ces cas de "entity-reception" se décident ainsi :
      | cas                                                                                                                                | réponse    | règles                           | questions                                       | issues possibles | changements             |
      | le : 31/08/2026 ; nature de l'entité : commune ; taille du fournisseur : Micro-entreprise ; mandat public : non                    | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : commune ; taille du fournisseur : Grande entreprise ; mandat public : non                   | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : commune ; taille du fournisseur : Micro-entreprise ; mandat public : non                    | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : commune ; taille du fournisseur : Micro-entreprise ; mandat public : non                    | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : CCAS ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : CCAS ; taille du fournisseur : Grande entreprise ; mandat public : non                      | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : CCAS ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : CCAS ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : SDIS ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : SDIS ; taille du fournisseur : Grande entreprise ; mandat public : non                      | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : SDIS ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : SDIS ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : syndicat mixte ; taille du fournisseur : Micro-entreprise ; mandat public : non             | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : syndicat mixte ; taille du fournisseur : Grande entreprise ; mandat public : non            | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : syndicat mixte ; taille du fournisseur : Micro-entreprise ; mandat public : non             | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : syndicat mixte ; taille du fournisseur : Micro-entreprise ; mandat public : non             | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : OPH ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : OPH ; taille du fournisseur : Grande entreprise ; mandat public : non                       | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : OPH ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : OPH ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : université ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : université ; taille du fournisseur : Grande entreprise ; mandat public : non                | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : université ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : université ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : GIP ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-gip                          | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : GIP ; taille du fournisseur : Grande entreprise ; mandat public : non                       | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : GIP ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-liste-petites                | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : GIP ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : GCS public ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Exclue     | ent-gcs-public                   | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : GCS public ; taille du fournisseur : Grande entreprise ; mandat public : non                | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : GCS public ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | À préciser | ent-liste-petites                | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : GCS public ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : ASA ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-asa                          | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : ASA ; taille du fournisseur : Grande entreprise ; mandat public : non                       | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : ASA ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-liste-et-loi                 | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : ASA ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : AFR ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-fonciere-rurale              | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : AFR ; taille du fournisseur : Grande entreprise ; mandat public : non                       | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : AFR ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-liste-et-loi                 | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : AFR ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : syndicat interhospitalier ; taille du fournisseur : Micro-entreprise ; mandat public : non  | Exclue     | ent-sante                        | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : syndicat interhospitalier ; taille du fournisseur : Grande entreprise ; mandat public : non | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : syndicat interhospitalier ; taille du fournisseur : Micro-entreprise ; mandat public : non  | À préciser | ent-liste-et-loi                 | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : syndicat interhospitalier ; taille du fournisseur : Micro-entreprise ; mandat public : non  | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : GHT ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-sante                        | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : GHT ; taille du fournisseur : Grande entreprise ; mandat public : non                       | À vérifier | ent-groupement-hospitalier       | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : GHT ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À vérifier | ent-groupement-hospitalier       | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : GHT ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À vérifier | ent-groupement-hospitalier       | aucun                                           | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : CHT ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-sante                        | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : CHT ; taille du fournisseur : Grande entreprise ; mandat public : non                       | À vérifier | ent-groupement-hospitalier       | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : CHT ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À vérifier | ent-groupement-hospitalier       | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : CHT ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À vérifier | ent-groupement-hospitalier       | aucun                                           | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : GCSMS ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Exclue     | ent-gcsms                        | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : GCSMS ; taille du fournisseur : Grande entreprise ; mandat public : non                     | À préciser | ent-forme-incertaine-grandes     | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : GCSMS ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | À préciser | ent-liste-petites                | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : GCSMS ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | À préciser | ent-forme-incertaine             | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : SEM ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-sem                          | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SEM ; taille du fournisseur : Grande entreprise ; mandat public : non                       | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SEM ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : SEM ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : SPL ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À vérifier | ent-acheteur-prive-avant         | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SPL ; taille du fournisseur : Grande entreprise ; mandat public : non                       | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SPL ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : SPL ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : SAS ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | Exclue     | ent-privee-avant                 | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SAS ; taille du fournisseur : Grande entreprise ; mandat public : non                       | À préciser | ent-privee                       | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SAS ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-privee                       | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : SAS ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | ent-privee                       | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : association ; taille du fournisseur : Micro-entreprise ; mandat public : non                | Exclue     | ent-privee-avant                 | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : association ; taille du fournisseur : Grande entreprise ; mandat public : non               | À préciser | ent-privee                       | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : association ; taille du fournisseur : Micro-entreprise ; mandat public : non                | À préciser | ent-privee                       | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : association ; taille du fournisseur : Micro-entreprise ; mandat public : non                | À préciser | ent-privee                       | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : SNCF ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À vérifier | ent-sncf-incertaine              | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SNCF ; taille du fournisseur : Grande entreprise ; mandat public : non                      | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : SNCF ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : SNCF ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : RATP ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-ratp                         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : RATP ; taille du fournisseur : Grande entreprise ; mandat public : non                      | Soumise    | ent-ratp                         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : RATP ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-ratp                         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : RATP ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-ratp                         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : Caisse des dépôts ; taille du fournisseur : Micro-entreprise ; mandat public : non          | À vérifier | ent-caisse-des-depots-incertaine | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : Caisse des dépôts ; taille du fournisseur : Grande entreprise ; mandat public : non         | Soumise    | ent-caisse-des-depots-grandes    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : Caisse des dépôts ; taille du fournisseur : Micro-entreprise ; mandat public : non          | À préciser | ent-caisse-des-depots-incertaine | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : Caisse des dépôts ; taille du fournisseur : Micro-entreprise ; mandat public : non          | Soumise    | ent-caisse-des-depots            | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : Caisse des dépôts ; entité assujettie à la TVA : oui                                        | Soumise    | ent-caisse-des-depots            | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : Banque de France ; taille du fournisseur : Micro-entreprise ; mandat public : non           | Exclue     | ent-publique-non-nommee          | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : Banque de France ; taille du fournisseur : Grande entreprise ; mandat public : non          | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : Banque de France ; taille du fournisseur : Micro-entreprise ; mandat public : non           | À préciser | ent-publique-non-nommee-petites  | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : Banque de France ; taille du fournisseur : Micro-entreprise ; mandat public : non           | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : France Travail ; taille du fournisseur : Micro-entreprise ; mandat public : non             | Exclue     | ent-publique-non-nommee          | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : France Travail ; taille du fournisseur : Grande entreprise ; mandat public : non            | Soumise    | ent-droit-public-grandes         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : France Travail ; taille du fournisseur : Micro-entreprise ; mandat public : non             | À préciser | ent-publique-non-nommee-petites  | entité assujettie à la TVA                      | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : France Travail ; taille du fournisseur : Micro-entreprise ; mandat public : non             | Soumise    | ent-droit-public                 | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : La Poste ; taille du fournisseur : Micro-entreprise ; mandat public : non                   | À vérifier | ent-acheteur-prive-avant         | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : La Poste ; taille du fournisseur : Grande entreprise ; mandat public : non                  | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : La Poste ; taille du fournisseur : Micro-entreprise ; mandat public : non                   | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : La Poste ; taille du fournisseur : Micro-entreprise ; mandat public : non                   | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : CPAM ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À vérifier | ent-acheteur-prive-avant         | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : CPAM ; taille du fournisseur : Grande entreprise ; mandat public : non                      | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : CPAM ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : CPAM ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À préciser | ent-acheteur-prive               | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : commune de Nouméa ; taille du fournisseur : Micro-entreprise ; mandat public : non          | À vérifier | ent-droit-local                  | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : commune de Nouméa ; taille du fournisseur : Grande entreprise ; mandat public : non         | À vérifier | ent-droit-local                  | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : commune de Nouméa ; taille du fournisseur : Micro-entreprise ; mandat public : non          | À vérifier | ent-droit-local                  | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : commune de Nouméa ; taille du fournisseur : Micro-entreprise ; mandat public : non          | À vérifier | ent-droit-local                  | aucun                                           | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; territoire : Polynésie française ; taille du fournisseur : Micro-entreprise ; mandat public : non                | Exclue     | ent-com-exclue                   | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; territoire : Polynésie française ; taille du fournisseur : Grande entreprise ; mandat public : non               | Exclue     | ent-com-pacifique                | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; territoire : Polynésie française ; taille du fournisseur : Micro-entreprise ; mandat public : non                | Exclue     | ent-com-pacifique                | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2027 ; territoire : Polynésie française ; taille du fournisseur : Micro-entreprise ; mandat public : non                | Exclue     | ent-com-pacifique                | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 31/08/2026 ; territoire : Saint-Martin ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Exclue     | ent-com-exclue                   | aucun                                           | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; territoire : Saint-Martin ; taille du fournisseur : Grande entreprise ; mandat public : non                      | À vérifier | ent-com-saint-martin             | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; territoire : Saint-Martin ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À vérifier | ent-com-saint-martin             | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; territoire : Saint-Martin ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | À vérifier | ent-com-saint-martin             | aucun                                           | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; territoire : Saint-Barthélemy ; taille du fournisseur : Micro-entreprise ; mandat public : non                   | Soumise    | ent-com-soumise                  | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; territoire : Saint-Barthélemy ; taille du fournisseur : Grande entreprise ; mandat public : non                  | Soumise    | ent-com-soumise                  | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; territoire : Saint-Barthélemy ; taille du fournisseur : Micro-entreprise ; mandat public : non                   | Soumise    | ent-com-soumise                  | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; territoire : Saint-Barthélemy ; taille du fournisseur : Micro-entreprise ; mandat public : non                   | Soumise    | ent-com-soumise                  | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : AMF ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | aucun                            | nature de l'entité                              | Exclue           | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : AMF ; taille du fournisseur : Grande entreprise ; mandat public : non                       | À préciser | aucun                            | nature de l'entité ; entité assujettie à la TVA | Exclue ; Soumise | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : AMF ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | aucun                            | nature de l'entité ; entité assujettie à la TVA | Exclue ; Soumise | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : AMF ; taille du fournisseur : Micro-entreprise ; mandat public : non                        | À préciser | aucun                            | nature de l'entité ; entité assujettie à la TVA | Exclue ; Soumise | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : CADA ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : CADA ; taille du fournisseur : Grande entreprise ; mandat public : non                      | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : CADA ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : CADA ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : CNIL ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : CNIL ; taille du fournisseur : Grande entreprise ; mandat public : non                      | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : CNIL ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : CNIL ; taille du fournisseur : Micro-entreprise ; mandat public : non                       | Soumise    | ent-autorite-administrative      | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : préfecture ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-etat                         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : préfecture ; taille du fournisseur : Grande entreprise ; mandat public : non                | Soumise    | ent-etat                         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : préfecture ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-etat                         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : préfecture ; taille du fournisseur : Micro-entreprise ; mandat public : non                 | Soumise    | ent-etat                         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : lycée ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : lycée ; taille du fournisseur : Grande entreprise ; mandat public : non                     | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : lycée ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : lycée ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Soumise    | ent-etablissement-public         | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : école ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : école ; taille du fournisseur : Grande entreprise ; mandat public : non                     | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : école ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 01/09/2027 ; nature de l'entité : école ; taille du fournisseur : Micro-entreprise ; mandat public : non                      | Soumise    | ent-collectivite-territoriale    | aucun                                           | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : ordre des médecins ; taille du fournisseur : Micro-entreprise ; mandat public : non         | À vérifier | ent-nature-incertaine            | aucun                                           | aucun            | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : ordre des médecins ; taille du fournisseur : Grande entreprise ; mandat public : non        | À préciser | ent-nature-incertaine            | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2026 ; nature de l'entité : ordre des médecins ; taille du fournisseur : Micro-entreprise ; mandat public : non         | À préciser | ent-nature-incertaine            | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : ordre des médecins ; taille du fournisseur : Micro-entreprise ; mandat public : non         | À préciser | ent-nature-incertaine            | entité assujettie à la TVA                      | Soumise          | mandat public → Soumise |

  Scénario: Par où lui envoyer une facture ordinaire, selon le jour
    Alors ces cas de "entity-route" se décident ainsi :
      | cas                                                                                                                      | réponse                                 | règles            | questions                                       | issues possibles                                                                         | changements                                             |
      | le : 31/08/2026 ; nature de l'entité : commune ; ce qui est facturé : fourniture ; mandat public : non                   | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : commune ; ce qui est facturé : fourniture ; mandat public : non                   | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : commune ; ce qui est facturé : fourniture ; mandat public : non                   | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : CCAS ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : CCAS ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : CCAS ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : SDIS ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : SDIS ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : SDIS ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : syndicat mixte ; ce qui est facturé : fourniture ; mandat public : non            | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : syndicat mixte ; ce qui est facturé : fourniture ; mandat public : non            | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : syndicat mixte ; ce qui est facturé : fourniture ; mandat public : non            | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : OPH ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : OPH ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : OPH ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : université ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : université ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : université ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : GIP ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : GIP ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : GIP ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : GCS public ; ce qui est facturé : fourniture ; mandat public : non                | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : GCS public ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : GCS public ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : ASA ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : ASA ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : ASA ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : AFR ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : AFR ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : AFR ; ce qui est facturé : fourniture ; mandat public : non                       | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : syndicat interhospitalier ; ce qui est facturé : fourniture ; mandat public : non | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : syndicat interhospitalier ; ce qui est facturé : fourniture ; mandat public : non | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : syndicat interhospitalier ; ce qui est facturé : fourniture ; mandat public : non | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : GHT ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : GHT ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : GHT ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : CHT ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : CHT ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : CHT ; ce qui est facturé : fourniture ; mandat public : non                       | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : GCSMS ; ce qui est facturé : fourniture ; mandat public : non                     | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : GCSMS ; ce qui est facturé : fourniture ; mandat public : non                     | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : GCSMS ; ce qui est facturé : fourniture ; mandat public : non                     | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : SEM ; ce qui est facturé : fourniture ; mandat public : non                       | Hors de Chorus Pro                      | voie-privee       | aucun                                           | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : SEM ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : SEM ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : SPL ; ce qui est facturé : fourniture ; mandat public : non                       | Hors de Chorus Pro                      | voie-privee       | aucun                                           | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : SPL ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : SPL ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : SAS ; ce qui est facturé : fourniture ; mandat public : non                       | Hors de Chorus Pro                      | voie-privee       | aucun                                           | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : SAS ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : SAS ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : association ; ce qui est facturé : fourniture ; mandat public : non               | Hors de Chorus Pro                      | voie-privee       | aucun                                           | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : association ; ce qui est facturé : fourniture ; mandat public : non               | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : association ; ce qui est facturé : fourniture ; mandat public : non               | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : SNCF ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : SNCF ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : SNCF ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : RATP ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : RATP ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : RATP ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : Caisse des dépôts ; ce qui est facturé : fourniture ; mandat public : non         | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : Caisse des dépôts ; ce qui est facturé : fourniture ; mandat public : non         | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : Caisse des dépôts ; ce qui est facturé : fourniture ; mandat public : non         | Hors de Chorus Pro                      | voie-hors-portail | aucun                                           | Hors de Chorus Pro                                                                       | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : Banque de France ; ce qui est facturé : fourniture ; mandat public : non          | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : Banque de France ; ce qui est facturé : fourniture ; mandat public : non          | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : Banque de France ; ce qui est facturé : fourniture ; mandat public : non          | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : France Travail ; ce qui est facturé : fourniture ; mandat public : non            | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : France Travail ; ce qui est facturé : fourniture ; mandat public : non            | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : France Travail ; ce qui est facturé : fourniture ; mandat public : non            | Par Chorus Pro ou une plateforme agréée | voie-droit-public | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : La Poste ; ce qui est facturé : fourniture ; mandat public : non                  | Hors de Chorus Pro                      | voie-privee       | aucun                                           | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : La Poste ; ce qui est facturé : fourniture ; mandat public : non                  | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : La Poste ; ce qui est facturé : fourniture ; mandat public : non                  | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : CPAM ; ce qui est facturé : fourniture ; mandat public : non                      | Hors de Chorus Pro                      | voie-privee       | aucun                                           | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : CPAM ; ce qui est facturé : fourniture ; mandat public : non                      | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : CPAM ; ce qui est facturé : fourniture ; mandat public : non                      | À préciser                              | voie-privee       | entité assujettie à la TVA                      | Par une plateforme agréée ; Hors de Chorus Pro                                           | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; nature de l'entité : commune de Nouméa ; ce qui est facturé : fourniture ; mandat public : non         | Selon le droit local                    | voie-droit-local  | aucun                                           | Selon le droit local                                                                     | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : commune de Nouméa ; ce qui est facturé : fourniture ; mandat public : non         | Selon le droit local                    | voie-droit-local  | aucun                                           | Selon le droit local                                                                     | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : commune de Nouméa ; ce qui est facturé : fourniture ; mandat public : non         | Selon le droit local                    | voie-droit-local  | aucun                                           | Selon le droit local                                                                     | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; territoire : Polynésie française ; ce qui est facturé : fourniture ; mandat public : non               | Selon le droit local                    | voie-droit-local  | aucun                                           | Selon le droit local                                                                     | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; territoire : Polynésie française ; ce qui est facturé : fourniture ; mandat public : non               | Selon le droit local                    | voie-droit-local  | aucun                                           | Selon le droit local                                                                     | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; territoire : Polynésie française ; ce qui est facturé : fourniture ; mandat public : non               | Selon le droit local                    | voie-droit-local  | aucun                                           | Selon le droit local                                                                     | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 31/08/2026 ; territoire : Saint-Martin ; ce qui est facturé : fourniture ; mandat public : non                      | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; territoire : Saint-Martin ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; territoire : Saint-Martin ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-liste-et-loi | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; territoire : Saint-Barthélemy ; ce qui est facturé : fourniture ; mandat public : non                  | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; territoire : Saint-Barthélemy ; ce qui est facturé : fourniture ; mandat public : non                  | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; territoire : Saint-Barthélemy ; ce qui est facturé : fourniture ; mandat public : non                  | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : AMF ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | aucun             | nature de l'entité                              | Hors de Chorus Pro                                                                       | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : AMF ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | aucun             | nature de l'entité ; entité assujettie à la TVA | Par Chorus Pro ou une plateforme agréée ; Par une plateforme agréée ; Hors de Chorus Pro | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : AMF ; ce qui est facturé : fourniture ; mandat public : non                       | À préciser                              | aucun             | nature de l'entité ; entité assujettie à la TVA | Par Chorus Pro ou une plateforme agréée ; Par une plateforme agréée ; Hors de Chorus Pro | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : CADA ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : CADA ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : CADA ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : CNIL ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : CNIL ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : CNIL ; ce qui est facturé : fourniture ; mandat public : non                      | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : préfecture ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : préfecture ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : préfecture ; ce qui est facturé : fourniture ; mandat public : non                | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : lycée ; ce qui est facturé : fourniture ; mandat public : non                     | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : lycée ; ce qui est facturé : fourniture ; mandat public : non                     | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : lycée ; ce qui est facturé : fourniture ; mandat public : non                     | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : école ; ce qui est facturé : fourniture ; mandat public : non                     | Par Chorus Pro                          | voie-portail      | aucun                                           | Par Chorus Pro                                                                           | aucun                                                   |
      | le : 01/09/2026 ; nature de l'entité : école ; ce qui est facturé : fourniture ; mandat public : non                     | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 01/09/2027 ; nature de l'entité : école ; ce qui est facturé : fourniture ; mandat public : non                     | Par Chorus Pro ou une plateforme agréée | voie-au-choix     | aucun                                           | Par Chorus Pro ou une plateforme agréée                                                  | aucun                                                   |
      | le : 31/08/2026 ; nature de l'entité : ordre des médecins ; ce qui est facturé : fourniture ; mandat public : non        | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro                          |
      | le : 01/09/2026 ; nature de l'entité : ordre des médecins ; ce qui est facturé : fourniture ; mandat public : non        | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |
      | le : 01/09/2027 ; nature de l'entité : ordre des médecins ; ce qui est facturé : fourniture ; mandat public : non        | Hors liste                              | voie-inconnue     | aucun                                           | aucun                                                                                    | mandat public → Par Chorus Pro ou une plateforme agréée |

  Scénario: Qui doit recevoir : les bords de chaque règle
    Alors ces cas de "entity-reception" se décident ainsi :
      | cas                                                                                                                                                                        | réponse                   | règles                      | questions                                                                                            | issues possibles | changements             |
      | nature de l'entité : Autre ; le : 01/01/2017                                                                                                                               | À préciser                | aucun                       | mandat public                                                                                        | Soumise          | aucun                   |
      | nature de l'entité : Entité privée d'un territoire sans TVA française ; le : 01/01/2017                                                                                    | À préciser                | ent-privee-2017             | mandat public                                                                                        | Exclue ; Soumise | aucun                   |
      | nature de l'entité : Caisse locale de sécurité sociale ; entité assujettie à la TVA : oui ; mandat public : oui ; le : 01/09/2026                                          | Soumise                   | ent-mandat                  | aucun                                                                                                | Soumise          | aucun                   |
      | le : 01/09/2026                                                                                                                                                            | À préciser                | aucun                       | nature de l'entité ; territoire ; taille du fournisseur ; entité assujettie à la TVA ; mandat public | Exclue ; Soumise | aucun                   |
      | nature de l'entité : État ou service de l'État ; mandat public : oui ; le : 01/01/2017                                                                                     | Soumise                   | ent-mandat                  | aucun                                                                                                | Soumise          | aucun                   |
      | le : 01/01/2017                                                                                                                                                            | À préciser                | aucun                       | nature de l'entité ; territoire ; mandat public                                                      | Exclue ; Soumise | aucun                   |
      | nature de l'entité : État ou service de l'État ; le : 01/01/2017                                                                                                           | Soumise                   | ent-etat-2017               | aucun                                                                                                | Soumise          | aucun                   |
      | le : 31/12/2016                                                                                                                                                            | Aucune règle à cette date | aucun                       | aucun                                                                                                | aucun            | aucun                   |
      | nature de l'entité : Autorité administrative indépendante (AAI) ; le : 01/01/2017                                                                                          | Soumise                   | ent-autorite-administrative | aucun                                                                                                | Soumise          | aucun                   |
      | nature de l'entité : RATP (établissement public) ; le : 01/01/2017                                                                                                         | Soumise                   | ent-etablissement-2017      | aucun                                                                                                | Soumise          | aucun                   |
      | nature de l'entité : Régie, métropole ou institution locale, avec ou sans personnalité morale ; le : 01/01/2017                                                            | Soumise                   | ent-organisme-local         | aucun                                                                                                | Soumise          | aucun                   |
      | le : 01/09/2026 ; nature de l'entité : Collectivité d'outre-mer ; territoire : Autre                                                                                       | À préciser                | aucun                       | mandat public                                                                                        | Soumise          | aucun                   |
      | nature de l'entité : Collectivité d'outre-mer ; mandat public : non ; le : 01/01/2017                                                                                      | À préciser                | aucun                       | territoire                                                                                           | Exclue ; Soumise | mandat public → Soumise |
      | le : 31/08/2027 ; nature de l'entité : Communauté hospitalière de territoire (CHT) ; mandat public : non                                                                   | À vérifier                | ent-groupement-hospitalier  | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/01/2017 ; nature de l'entité : Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements ; territoire : Terres australes et antarctiques françaises | À préciser                | ent-droit-local             | mandat public                                                                                        | Soumise          | aucun                   |
      | le : 01/01/2017 ; nature de l'entité : Entité dont la nature est à vérifier                                                                                                | À préciser                | ent-nature-incertaine       | mandat public                                                                                        | Soumise          | aucun                   |
      | le : 01/01/2017 ; nature de l'entité : Collectivité d'outre-mer ; territoire : Autre                                                                                       | À préciser                | aucun                       | mandat public                                                                                        | Soumise          | aucun                   |
      | le : 31/08/2026 ; nature de l'entité : organisme local ; territoire : Nouvelle-Calédonie ; mandat public : non                                                             | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : organisme local ; territoire : Nouvelle-Calédonie ; mandat public : non                                                             | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : ASA ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                         | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : ASA ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                         | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : AFR ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                         | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : AFR ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                         | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : syndicat interhospitalier ; territoire : Nouvelle-Calédonie ; mandat public : non                                                   | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : syndicat interhospitalier ; territoire : Nouvelle-Calédonie ; mandat public : non                                                   | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : GHT ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                         | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : GHT ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                         | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 31/08/2026 ; nature de l'entité : GCS public ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                  | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : GCS public ; territoire : Nouvelle-Calédonie ; mandat public : non                                                                  | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |
      | le : 01/09/2027 ; nature de l'entité : commune ; territoire : TAAF ; mandat public : non                                                                                   | À vérifier                | ent-droit-local             | aucun                                                                                                | aucun            | mandat public → Soumise |

  Scénario: Par où envoyer : les bords de chaque règle
    Alors ces cas de "entity-route" se décident ainsi :
      | cas                                                                                                                                                                                 | réponse                   | règles        | questions                                                            | issues possibles                                           | changements                    |
      | le : 01/01/2017                                                                                                                                                                     | À préciser                | aucun         | ce qui est facturé ; nature de l'entité ; territoire ; mandat public | Par Chorus Pro ; Selon le droit local ; Hors de Chorus Pro | aucun                          |
      | nature de l'entité : Autre personne de droit public ; mandat public : oui ; le : 01/09/2026                                                                                         | À préciser                | voie-au-choix | ce qui est facturé                                                   | Par Chorus Pro ; Par Chorus Pro ou une plateforme agréée   | aucun                          |
      | le : 31/12/2016                                                                                                                                                                     | Aucune règle à cette date | aucun         | aucun                                                                | aucun                                                      | aucun                          |
      | nature de l'entité : Établissement public ; le : 22/07/2019                                                                                                                         | À préciser                | voie-portail  | ce qui est facturé                                                   | Par Chorus Pro ; Hors de Chorus Pro                        | aucun                          |
      | nature de l'entité : Autre ; le : 22/07/2019                                                                                                                                        | À préciser                | aucun         | ce qui est facturé ; mandat public                                   | Par Chorus Pro                                             | aucun                          |
      | nature de l'entité : Établissement public de l'État ; le : 22/07/2019                                                                                                               | À préciser                | voie-portail  | ce qui est facturé                                                   | Par Chorus Pro ; Hors de Chorus Pro                        | aucun                          |
      | le : 22/07/2019 ; mandat public : oui                                                                                                                                               | À préciser                | voie-portail  | ce qui est facturé ; nature de l'entité                              | Par Chorus Pro ; Hors de Chorus Pro                        | aucun                          |
      | ce qui est facturé : Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Autorité administrative indépendante (AAI) ; le : 01/01/2017 | Par Chorus Pro            | voie-portail  | aucun                                                                | Par Chorus Pro                                             | aucun                          |
      | ce qui est facturé : Un marché de travaux ; nature de l'entité : Autorité administrative indépendante (AAI) ; le : 01/01/2017                                                       | Par Chorus Pro            | voie-travaux  | aucun                                                                | Par Chorus Pro                                             | aucun                          |
      | nature de l'entité : Autre ; le : 01/01/2017                                                                                                                                        | À préciser                | aucun         | ce qui est facturé ; mandat public                                   | Par Chorus Pro                                             | aucun                          |
      | nature de l'entité : Autre ; le : 01/09/2026                                                                                                                                        | À préciser                | aucun         | ce qui est facturé ; mandat public                                   | Par Chorus Pro ; Par Chorus Pro ou une plateforme agréée   | aucun                          |
      | le : 01/01/2017 ; nature de l'entité : Collectivité d'outre-mer ; territoire : Autre ; mandat public : non                                                                          | À préciser                | aucun         | ce qui est facturé                                                   | Par Chorus Pro                                             | mandat public → Par Chorus Pro |

  Plan du scénario: Une mise en garde accompagne chaque réponse qu'elle touche
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur   |
      | nature de l'entité | <entité> |
    Quand je pose la question "entity-reception"
    Alors la mise en garde "<mise en garde>" accompagne la réponse

    Exemples:
      | jour       | entité                                                   | mise en garde    |
      | 01/09/2026 | Entité sans doute privée, à vérifier                     | entreprises-2026 |
      | 01/09/2026 | Société publique locale (SPL)                            | entreprises-2026 |
      | 01/09/2026 | Société à capitaux publics                               | entreprises-2026 |
      | 01/09/2026 | SNCF, SNCF Réseau et SNCF Voyageurs (sociétés)           | entreprises-2026 |
      | 01/09/2026 | Caisse locale de sécurité sociale                        | entreprises-2026 |
      | 01/09/2026 | Groupement de coopération sanitaire (GCS) de droit privé | entreprises-2026 |
      | 01/09/2026 | Association syndicale libre (ASL)                        | entreprises-2026 |

  Plan du scénario: Une mise en garde n'accompagne pas les autres, selon le territoire
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur       |
      | nature de l'entité | <entité>     |
      | territoire         | <territoire> |
    Quand je pose la question "entity-reception"
    Alors la mise en garde "<mise en garde>" n'accompagne pas la réponse

    Exemples:
      | jour       | entité                               | territoire                                  | mise en garde     |
      | 22/07/2019 | Autre                                | Saint-Martin                                | saint-martin-loi  |
      | 22/07/2019 | Collectivité d'outre-mer             | Autre                                       | saint-martin-loi  |
      | 22/07/2019 | Collectivité territoriale            | Saint-Martin                                | fournisseur-libre |
      | 22/07/2019 | Collectivité territoriale            | Autre                                       | fournisseur-libre |
      | 22/07/2019 | Autre                                | Saint-Pierre-et-Miquelon                    | fournisseur-libre |
      | 22/07/2019 | Collectivité d'outre-mer             | Saint-Martin                                | fournisseur-libre |
      | 01/01/2017 | Entité dont la nature est à vérifier | Terres australes et antarctiques françaises | com-autre-entite  |

  Plan du scénario: Une mise en garde n'accompagne pas les autres
    Étant donné la date du "<jour>"
    Et les faits :
      | fait               | valeur   |
      | nature de l'entité | <entité> |
    Quand je pose la question "entity-reception"
    Alors la mise en garde "<mise en garde>" n'accompagne pas la réponse

    Exemples:
      | jour       | entité                               | mise en garde    |
      | 01/09/2026 | Entité dont la nature est à vérifier | entreprises-2026 |

  Scénario: Les bords d'une règle, cas 1 : ce que dit la réponse
    Étant donné la date du "01/09/2026"
    Et les faits :
      | fait               | valeur                   |
      | nature de l'entité | Collectivité d'outre-mer |
      | territoire         | Autre                    |
    Quand je pose la question "entity-reception"
    Alors la réponse dit "Soumise si elle agit sous mandat public ; hors liste si elle n'agit pas sous mandat public."

  Scénario: Les bords d'une règle, cas 2 : ce que dit la réponse
    Étant donné la date du "31/08/2027"
    Et les faits :
      | fait                       | valeur |
      | nature de l'entité         | GCSMS  |
      | mandat public              | non    |
      | entité assujettie à la TVA | non    |
    Quand je pose la question "entity-reception"
    Alors la réponse dit "Cela dépend (taille du fournisseur). Grande entreprise, entreprise de taille intermédiaire (ETI) : à vérifier ; petite ou moyenne entreprise (PME), micro-entreprise : exclue."

  Scénario: Les bords d'une règle, cas 3 : ce que dit la réponse
    Étant donné la date du "01/01/2017"
    Et les faits :
      | fait               | valeur                                                                   |
      | nature de l'entité | Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements |
      | territoire         | Terres australes et antarctiques françaises                              |
    Quand je pose la question "entity-reception"
    Alors la réponse dit "À vérifier, sauf si elle agit sous mandat public."

  Scénario: Les bords d'une règle, cas 4 : ce que dit la réponse
    Étant donné la date du "01/01/2017"
    Et les faits :
      | fait               | valeur                               |
      | nature de l'entité | Entité dont la nature est à vérifier |
    Quand je pose la question "entity-reception"
    Alors la réponse dit "À vérifier, sauf si elle agit sous mandat public."

  Scénario: Les bords d'une règle, cas 5 : ce que dit la réponse
    Étant donné la date du "01/01/2017"
    Et les faits :
      | fait               | valeur                   |
      | nature de l'entité | Collectivité d'outre-mer |
      | territoire         | Autre                    |
    Quand je pose la question "entity-reception"
    Alors la réponse dit "Soumise si elle agit sous mandat public ; hors liste si elle n'agit pas sous mandat public."

  Scénario: Les bords d'une règle, cas 6 : ce que dit la réponse
    Étant donné la date du "22/07/2019"
    Et les faits :
      | fait          | valeur |
      | mandat public | oui    |
    Quand je pose la question "entity-route"
    Alors la réponse dit "Cela dépend (ce qui est facturé). Une fourniture ou une prestation, un marché de travaux, un marché que la défense ou la sécurité nationale tient hors de Chorus Pro : une réponse de plus ; des frais de justice (un mémoire), une demande de remboursement : par Chorus Pro."

  Scénario: Les bords d'une règle, cas 7 : ce que dit la réponse
    Étant donné la date du "01/01/2017"
    Et les faits :
      | fait               | valeur                   |
      | nature de l'entité | Collectivité d'outre-mer |
      | territoire         | Autre                    |
      | mandat public      | non                      |
    Quand je pose la question "entity-route"
    Alors la réponse dit "Cela dépend (ce qui est facturé). Une fourniture ou une prestation, un marché de travaux, un marché que la défense ou la sécurité nationale tient hors de Chorus Pro : hors liste ; des frais de justice (un mémoire), une demande de remboursement : par Chorus Pro."

  Scénario: Ce qui change le 1er septembre 2026, et pour qui
    Alors entre le "31/08/2026" et le "01/09/2026", la réponse à "entity-reception" change pour :
      | changement                                                                                                                                                 | cas                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           |
      | Exclue → Soumise (ent-gip, ent-api, ent-gcs-public, ent-sante, ent-asa, ent-fonciere-rurale, ent-publique-non-nommee → ent-droit-public-grandes)           | nature de l'entité : Groupement d'intérêt public (GIP), national ou local, Autorité publique indépendante (API), Groupement de coopération sanitaire (GCS) de droit public, Syndicat interhospitalier, Association syndicale autorisée (ASA), Association foncière rurale ou Autre personne de droit public ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Grande entreprise ou Entreprise de taille intermédiaire (ETI) ; elle n'agit pas sous mandat public                                   |
      | Exclue → Soumise (ent-gip, ent-api, ent-gcs-public, ent-sante, ent-gcsms, ent-asa, ent-fonciere-rurale, ent-publique-non-nommee → ent-publique-assujettie) | nature de l'entité : Groupement d'intérêt public (GIP), national ou local, Autorité publique indépendante (API), Groupement de coopération sanitaire (GCS) de droit public, Syndicat interhospitalier, Association syndicale autorisée (ASA), Association foncière rurale ou Autre personne de droit public ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public |
      | Exclue → Soumise (ent-gip, ent-api, ent-gcs-public, ent-sante, ent-gcsms, ent-asa, ent-fonciere-rurale, ent-publique-non-nommee → ent-publique-assujettie) | nature de l'entité : Groupement de coopération sociale et médico-sociale (GCSMS) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                             |
      | Exclue → À vérifier (ent-sante → ent-groupement-hospitalier)                                                                                               | nature de l'entité : Communauté hospitalière de territoire (CHT) ou Groupement hospitalier de territoire (GHT) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                        |
      | Exclue → À vérifier (ent-sante, ent-asa, ent-fonciere-rurale → ent-liste-et-loi)                                                                           | nature de l'entité : Syndicat interhospitalier, Association syndicale autorisée (ASA) ou Association foncière rurale ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                  |
      | À vérifier → Soumise (ent-nature-incertaine → ent-incertaine-assujettie)                                                                                   | nature de l'entité : Établissement public du culte ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                                                                                                                                                                              |
      | À vérifier → Soumise (ent-nature-incertaine → ent-incertaine-assujettie)                                                                                   | nature de l'entité : Association foncière urbaine (AFU), Ordre professionnel ou Entité sans doute privée, à vérifier ; territoire : Métropole, Guadeloupe, Martinique ou La Réunion ou Autre ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                                    |
      | À vérifier → Soumise (ent-acheteur-prive-avant, ent-sncf-incertaine → ent-privee-assujettie)                                                               | nature de l'entité : SNCF, SNCF Réseau et SNCF Voyageurs (sociétés) ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                                                                                                                                                             |
      | À vérifier → Soumise (ent-acheteur-prive-avant, ent-sncf-incertaine → ent-privee-assujettie)                                                               | nature de l'entité : Société publique locale (SPL), Société à capitaux publics ou Caisse locale de sécurité sociale ; territoire : Métropole, Guadeloupe, Martinique ou La Réunion ou Autre ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                                     |
      | À vérifier → Soumise (ent-caisse-des-depots-incertaine → ent-caisse-des-depots-grandes)                                                                    | nature de l'entité : Caisse des dépôts (groupe public) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Grande entreprise ou Entreprise de taille intermédiaire (ETI) ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                        |
      | Exclue → À vérifier (ent-gcsms → ent-forme-incertaine-grandes)                                                                                             | nature de l'entité : Groupement de coopération sociale et médico-sociale (GCSMS) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Grande entreprise ou Entreprise de taille intermédiaire (ETI) ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                               |
      | À vérifier → Soumise (ent-caisse-des-depots-incertaine → ent-publique-assujettie)                                                                          | nature de l'entité : Caisse des dépôts (groupe public) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                      |
      | Exclue → À vérifier (ent-com-exclue → ent-com-saint-martin)                                                                                                | nature de l'entité : Collectivité d'outre-mer ; territoire : Saint-Martin ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                |
      | Exclue → Soumise (ent-privee-avant, ent-sem → ent-privee-assujettie)                                                                                       | nature de l'entité : Groupement de coopération sanitaire (GCS) de droit privé, Association syndicale libre (ASL), Société privée, Autre organisme privé ou Société d'économie mixte (SEM) ; territoire : Métropole, Guadeloupe, Martinique ou La Réunion ou Autre ; elle est assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                               |
      | Exclue → À vérifier (ent-sem → ent-acheteur-prive)                                                                                                         | nature de l'entité : Société d'économie mixte (SEM) ; territoire : Métropole, Guadeloupe, Martinique ou La Réunion ou Autre ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                                                                                                                                                               |
    Alors entre le "31/08/2026" et le "01/09/2026", la réponse à "entity-route" change pour :
      | changement                                                                               | cas                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : tout, hors État ou service de l'État, Établissement public de l'État, Collectivité territoriale, Établissement public, Établissement public local, Régie, métropole ou institution locale, avec ou sans personnalité morale, Autorité administrative indépendante (AAI), Caisse des dépôts (groupe public), RATP (établissement public) ou SNCF, SNCF Réseau et SNCF Voyageurs (sociétés) ; elle agit sous mandat public                                                           |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Une fourniture ou une prestation ; nature de l'entité : tout, hors État ou service de l'État, Établissement public de l'État, Collectivité territoriale, Établissement public local, Régie, métropole ou institution locale, avec ou sans personnalité morale, Autorité administrative indépendante (AAI), Caisse des dépôts (groupe public), RATP (établissement public) ou SNCF, SNCF Réseau et SNCF Voyageurs (sociétés) ; elle agit sous mandat public                                                                                                                           |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Collectivité territoriale, Établissement public local ou Régie, métropole ou institution locale, avec ou sans personnalité morale ; territoire : Saint-Martin, Guyane, Mayotte, Métropole, Guadeloupe, Martinique ou La Réunion ou Autre                                                                                                                                                                                                                                           |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Une fourniture ou une prestation ; nature de l'entité : Collectivité territoriale, Établissement public, Établissement public local ou Régie, métropole ou institution locale, avec ou sans personnalité morale ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises                                                                                                                                                                                                                                   |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Une fourniture ou une prestation ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Collectivité territoriale, Établissement public local, Régie, métropole ou institution locale, avec ou sans personnalité morale ou Collectivité d'outre-mer ; territoire : Saint-Pierre-et-Miquelon ou Saint-Barthélemy                                                                                                                                                                                                                        |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Une fourniture ou une prestation ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Collectivité territoriale, Établissement public local, Régie, métropole ou institution locale, avec ou sans personnalité morale ou Caisse des dépôts (groupe public) ; territoire : Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; elle agit sous mandat public                                                                                                                    |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Une fourniture ou une prestation ; nature de l'entité : État ou service de l'État ou Établissement public de l'État                                                                                                                                                                                                                                                                                                                                                                                                                                                                  |
      | Par Chorus Pro → Par Chorus Pro ou une plateforme agréée (voie-portail → voie-au-choix)  | ce qui est facturé : Une fourniture ou une prestation ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Autorité administrative indépendante (AAI)                                                                                                                                                                                                                                                                                                                                                                                                     |
      | Hors liste → Par Chorus Pro ou une plateforme agréée (voie-inconnue → voie-liste-et-loi) | ce qui est facturé : Une fourniture ou une prestation ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Syndicat interhospitalier, Association syndicale autorisée (ASA) ou Association foncière rurale ; territoire : tout, hors Saint-Martin, Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; elle n'agit pas sous mandat public                                                                                                                                                          |
      | Hors liste → Par Chorus Pro ou une plateforme agréée (voie-inconnue → voie-liste-et-loi) | ce qui est facturé : Une fourniture ou une prestation ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Collectivité d'outre-mer, Syndicat interhospitalier, Association syndicale autorisée (ASA) ou Association foncière rurale ; territoire : Saint-Martin ; elle n'agit pas sous mandat public                                                                                                                                                                                                                                                     |
      | Hors liste → Par Chorus Pro (voie-inconnue → voie-travaux-droit-public)                  | ce qui est facturé : Un marché de travaux ; nature de l'entité : Groupement d'intérêt public (GIP), national ou local, Autorité publique indépendante (API), Groupement de coopération sanitaire (GCS) de droit public, Autre personne de droit public, Syndicat interhospitalier, Association syndicale autorisée (ASA) ou Association foncière rurale ; territoire : tout, hors Saint-Martin, Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; elle n'agit pas sous mandat public                                                             |
      | Hors liste → Par Chorus Pro (voie-inconnue → voie-travaux-droit-public)                  | ce qui est facturé : Un marché de travaux ; nature de l'entité : Collectivité d'outre-mer, Groupement d'intérêt public (GIP), national ou local, Autorité publique indépendante (API), Groupement de coopération sanitaire (GCS) de droit public, Autre personne de droit public, Syndicat interhospitalier, Association syndicale autorisée (ASA) ou Association foncière rurale ; territoire : Saint-Martin ; elle n'agit pas sous mandat public                                                                                                                                                        |
      | Hors liste → Par Chorus Pro ou une plateforme agréée (voie-inconnue → voie-droit-public) | ce qui est facturé : Une fourniture ou une prestation ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Groupement d'intérêt public (GIP), national ou local, Autorité publique indépendante (API), Groupement de coopération sanitaire (GCS) de droit public ou Autre personne de droit public ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; elle n'agit pas sous mandat public                                                                                |
      | Hors de Chorus Pro → Par une plateforme agréée (voie-privee → voie-plateforme)           | ce qui est facturé : Une fourniture ou une prestation, Un marché de travaux ou Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro ; nature de l'entité : Groupement de coopération sanitaire (GCS) de droit privé, Association syndicale libre (ASL), Société privée, Autre organisme privé, Société d'économie mixte (SEM), Société publique locale (SPL), Société à capitaux publics ou Caisse locale de sécurité sociale ; territoire : Métropole, Guadeloupe, Martinique ou La Réunion ou Autre ; elle n'agit pas sous mandat public ; elle est assujettie à la TVA en France |

  Scénario: Ce qui change le 1er septembre 2027, et pour qui
    Alors entre le "31/08/2027" et le "01/09/2027", la réponse à "entity-reception" change pour :
      | changement                                                                               | cas                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  |
      | Exclue → Soumise (ent-liste-petites, ent-publique-non-nommee-petites → ent-droit-public) | nature de l'entité : Groupement d'intérêt public (GIP), national ou local, Autorité publique indépendante (API), Groupement de coopération sanitaire (GCS) de droit public ou Autre personne de droit public ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public |
      | À vérifier → Soumise (ent-liste-et-loi → ent-droit-public)                               | nature de l'entité : Syndicat interhospitalier, Association syndicale autorisée (ASA) ou Association foncière rurale ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                         |
      | Exclue → À vérifier (ent-liste-petites → ent-forme-incertaine)                           | nature de l'entité : Groupement de coopération sociale et médico-sociale (GCSMS) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                             |
      | À vérifier → Soumise (ent-caisse-des-depots-incertaine → ent-caisse-des-depots)          | nature de l'entité : Caisse des dépôts (groupe public) ; territoire : tout, hors Polynésie française, Wallis-et-Futuna, Nouvelle-Calédonie ou Terres australes et antarctiques françaises ; taille du fournisseur : Petite ou moyenne entreprise (PME) ou Micro-entreprise ; elle n'est pas assujettie à la TVA en France ; elle n'agit pas sous mandat public                                                                                                                                                       |

  # Les mots du sujet
  Scénario: Les sources
    Alors ces sujets s'intitulent :
      | sujet    | titre           |
      | entities | Entités exclues |
    Et ces sources sont :
      | source                              | titre                                                                                                   | éditeur                      |
      | dgfip-exclues                       | Les entités exclues de Chorus Pro                                                                       | DGFiP                        |
      | insee-cj                            | Nomenclature des catégories juridiques                                                                  | INSEE                        |
      | instruction-dgfip-2017              | Instruction du 22 février 2017 (GCP-17-0006)                                                            | DGFiP                        |
      | aphp-exclues                        | Note de la direction des affaires juridiques sur la facturation électronique                            | AP-HP                        |
      | kb0012110                           | Communiqué du 18 juillet 2025 (KB0012110)                                                               | AIFE et DGFiP                |
      | ccp-2192                            | Code de la commande publique, articles L2192-1 à L2192-7                                                | République française         |
      | ccp-r2192-3                         | Code de la commande publique, article R2192-3                                                           | République française         |
      | ccp-outre-mer                       | Code de la commande publique, articles L1400-1 à L1400-3 et L2621-1 à L2681-2                           | République française         |
      | loi-2023-1322-91                    | Loi n° 2023-1322 du 29 décembre 2023, article 91                                                        | République française         |
      | reforme-tva                         | Loi n° 2022-1157 du 16 août 2022, article 26 : le calendrier de la facturation électronique             | République française         |
      | reforme-territoires                 | La facturation électronique des entreprises : territoires concernés                                     | Fiducial                     |
      | wikiterritorial-personnes-publiques | Les personnes publiques, octobre 2016 (Wikiterritorial)                                                 | CNFPT                        |
      | guide-saisir-facture                | Guide « Saisir une facture »                                                                            | Communauté Chorus Pro        |
      | loi-2023-1268                       | Loi n° 2023-1268 du 27 décembre 2023 (groupements hospitaliers de territoire)                           | République française         |
      | api-gouv-chorus-pro                 | Présentation de l'API Chorus Pro : calendrier par taille d'entreprise                                   | DINUM (api.gouv.fr)          |
      | decret-2008-1354                    | Décret n° 2008-1354 du 18 décembre 2008, article 3 : les tailles d'entreprises                          | République française         |
      | cgi-256-a                           | Code général des impôts, article 256 A : qui est assujetti à la TVA                                     | République française         |
      | cog-outre-mer                       | Codes INSEE des communes : collectivités d'outre-mer, anciens codes de Saint-Barthélemy et Saint-Martin | INSEE                        |
      | ans-statuts                         | Nomenclature TRE_R400 : statuts juridiques de FINESS                                                    | Agence du numérique en santé |
    Et ces sources se lisent :
      | source                              | daté du    | lu le      | lecture  | copie du   | au plus tôt du | cité par                                      | article         | adresse                                                                                                                                  | sans lien                            |
      | dgfip-exclues                       |            | 24/11/2026 | citation |            |                | l'AIFE                                        | entites-exclues | https://communaute.chorus-pro.gouv.fr/category/bonne-pratique/                                                                           |                                      |
      | insee-cj                            |            | 24/11/2026 | citation |            | 01/05/2026     | l'annuaire des entreprises (DINUM)            |                 | https://github.com/annuaire-entreprises-data-gouv-fr/site/blob/HEAD/src/utils/helpers/formatting/metadata/categories-juridiques.ts       |                                      |
      | instruction-dgfip-2017              | 22/02/2017 | 24/11/2026 | citation |            |                | maire-info.com                                |                 | https://www.maire-info.com/article.asp?param=20529                                                                                       |                                      |
      | aphp-exclues                        |            | 24/11/2026 | copie    |            |                |                                               |                 | https://affairesjuridiques.aphp.fr/?p=620565                                                                                             |                                      |
      | kb0012110                           | 18/07/2025 | 24/11/2026 | citation |            |                | illiade.digitaloi.fr                          |                 | https://illiade.digitaloi.fr/?p=1480                                                                                                     |                                      |
      | ccp-2192                            |            | 24/11/2026 | copie    | 01/04/2026 |                |                                               |                 | https://github.com/legalize-dev/legalize-fr/blob/bde5444d/fr/LEGITEXT000037701019.md                                                     |                                      |
      | ccp-r2192-3                         |            | 24/11/2026 | citation |            |                | la direction des affaires juridiques de Bercy |                 | https://www.code-commande-publique.com/article-r2192-3                                                                                   |                                      |
      | ccp-outre-mer                       |            | 24/11/2026 | copie    | 01/04/2026 |                |                                               |                 | https://github.com/legalize-dev/legalize-fr/blob/bde5444d/fr/LEGITEXT000037701019.md                                                     |                                      |
      | loi-2023-1322-91                    | 29/12/2023 | 24/11/2026 | copie    | 30/12/2023 |                |                                               |                 | https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048727444                                                                      |                                      |
      | reforme-tva                         | 16/08/2022 | 28/11/2026 | citation |            |                | legifiscal.fr (actualité 4190)                |                 | https://www.legifiscal.fr/actualites-fiscales/4190-chorus-pro-plateforme-reference-facturation-electronique-secteur-public-2026.html     |                                      |
      | reforme-territoires                 |            | 28/11/2026 | copie    |            |                |                                               |                 | https://www.fiducial.fr/facturation-electronique/actualites-conseils/qui-doit-utiliser-plateforme-agree-reception-factures-electroniques |                                      |
      | wikiterritorial-personnes-publiques |            | 28/11/2026 | copie    |            |                |                                               |                 | https://www.wikiterritorial.cnfpt.fr/xwiki/bin/view/vitrine/Les%20personnes%20publiques%20                                               |                                      |
      | guide-saisir-facture                |            | 24/11/2026 | copie    |            |                |                                               |                 |                                                                                                                                          | l'adresse précise n'a pas été gardée |
      | loi-2023-1268                       | 27/12/2023 | 24/11/2026 | copie    | 28/12/2023 |                |                                               |                 | https://legal.tricoteuses.fr/articles/JORFARTI000048678329                                                                               |                                      |
      | api-gouv-chorus-pro                 |            | 24/11/2026 | copie    |            |                |                                               |                 | https://github.com/betagouv/api.gouv.fr/blob/HEAD/_data/api/chorus-pro.md                                                                |                                      |
      | decret-2008-1354                    | 18/12/2008 | 28/11/2026 | copie    |            |                |                                               |                 | https://www.doctrine.fr/l/texts/decrets/JORFTEXT000019961059/articles/LEGIARTI000019970722                                               |                                      |
      | cgi-256-a                           |            | 28/11/2026 | citation |            |                | fnscmf.com                                    |                 | https://fnscmf.com/?p=7683                                                                                                               |                                      |
      | cog-outre-mer                       |            | 24/11/2026 | citation |            |                | des programmes qui lisent ce code             |                 |                                                                                                                                          | l'adresse précise n'a pas été gardée |
      | ans-statuts                         |            | 24/11/2026 | citation |            |                | des copies publiques de cette table           |                 | https://smt.esante.gouv.fr/fhir/CodeSystem/tre-r400-finess-statut-juridique                                                              |                                      |

  Scénario: Ce qui se décide, et ce que cela donne
    Alors ces décisions se présentent ainsi :
      | décision         | libellé                                      | question                                                               | article         | mises en garde                                                                                                                                                                                                                                                              | à côté           |
      | entity-reception | Entité soumise ou exclue ?                   | Cette entité doit-elle recevoir vos factures sous forme électronique ? | entites-exclues | calendrier-2017, droit-public-2026, liste-et-loi, liste-2017, saint-martin-loi, homonyme-outre-mer, mandat-pacifique, fournisseur-libre, entreprises-2026, publique-assujettie, hors-portail, com-autre-entite, pacifique-autre, hopital-qui-commande, derniere-date-connue | entity-route     |
      | entity-route     | Par où envoyer vos factures à cette entité ? | Par où lui envoyer vos factures ?                                      | entites-exclues | fournisseur-libre, liste-et-loi, saint-martin-loi, derniere-date-connue                                                                                                                                                                                                     | entity-reception |
    Et les issues de "entity-reception" sont :
      | issue    | libellé |
      | excluded | Exclue  |
      | subject  | Soumise |
    Et les issues de "entity-route" sont :
      | issue              | libellé                                 |
      | portal             | Par Chorus Pro                          |
      | portal-or-platform | Par Chorus Pro ou une plateforme agréée |
      | platform           | Par une plateforme agréée               |
      | local-law          | Selon le droit local                    |
      | out-of-portal      | Hors de Chorus Pro                      |

  Scénario: Ce que disent les règles de « Entité soumise ou exclue ? »
    Alors ces règles disent :
      | règle                            | dit                                                                                                                                                                                                                                                         | conseil                                                                                                                    |
      | ent-mandat                       | Une entité qui agit sous mandat public doit recevoir vos factures sous forme électronique                                                                                                                                                                   | Demandez à l'entité au nom de qui elle agit, puis envoyez-lui vos factures sous forme électronique.                        |
      | ent-etat-2017                    | L'État doit recevoir vos factures sous forme électronique.                                                                                                                                                                                                  | Envoyez votre facture au SIRET de l'État, avec le code service et le numéro d'engagement que donne le bon de commande.     |
      | ent-etat                         | L'État doit recevoir vos factures sous forme électronique.                                                                                                                                                                                                  | Envoyez votre facture au SIRET de l'État                                                                                   |
      | ent-autorite-administrative      | Une autorité administrative indépendante n'a en principe pas de personnalité morale                                                                                                                                                                         | Envoyez votre facture au SIRET de l'État                                                                                   |
      | ent-collectivite-2017            | Une collectivité territoriale doit recevoir vos factures sous forme électronique.                                                                                                                                                                           | Cherchez le SIRET de la collectivité dans l'annuaire de Chorus Pro, puis envoyez-lui vos factures sous forme électronique. |
      | ent-collectivite-territoriale    | Une collectivité territoriale doit recevoir vos factures sous forme électronique.                                                                                                                                                                           | Cherchez le SIRET de la collectivité dans l'annuaire de Chorus Pro                                                         |
      | ent-ratp                         | établissement public, de recevoir vos factures sous forme électronique, mais hors de Chorus Pro.                                                                                                                                                            | Demandez-lui comment elle reçoit vos factures électroniques.                                                               |
      | ent-etablissement-2017           | Un établissement public de l'État ou d'une collectivité territoriale doit recevoir vos factures sous forme électronique.                                                                                                                                    | Cherchez le SIRET de l'établissement dans l'annuaire de Chorus Pro, puis envoyez-lui vos factures sous forme électronique. |
      | ent-etablissement-public         | ou d'une collectivité territoriale doit recevoir vos factures sous forme électronique                                                                                                                                                                       | Cherchez le SIRET de l'établissement dans l'annuaire de Chorus Pro                                                         |
      | ent-organisme-local              | Qu'il soit un établissement public, une collectivité ou un simple service de l'une d'elles                                                                                                                                                                  | Cherchez dans l'annuaire de Chorus Pro le SIRET que donne le bon de commande : celui de l'organisme                        |
      | ent-com-exclue                   | est exclue de l'obligation de recevoir les factures sous forme électronique                                                                                                                                                                                 | Demandez à la collectivité comment lui envoyer vos factures.                                                               |
      | ent-com-pacifique                | le code de la commande publique n'y vise que l'État et ses établissements publics.                                                                                                                                                                          | Demandez à la collectivité comment lui envoyer vos factures.                                                               |
      | ent-com-saint-martin             | La liste de 2017 exclut Saint-Martin. Le code de la commande publique, venu après                                                                                                                                                                           | Demandez à la collectivité comment elle reçoit vos factures                                                                |
      | ent-com-soumise                  | fait exception : elle doit recevoir vos factures sous forme électronique                                                                                                                                                                                    | Cherchez le SIRET de la collectivité dans l'annuaire de Chorus Pro                                                         |
      | ent-droit-public-grandes         | Cela vaut pour les factures des grandes entreprises et des entreprises de taille intermédiaire.                                                                                                                                                             | Demandez-lui comment elle reçoit vos factures ; l'annuaire de Chorus Pro dit si elle y est.                                |
      | ent-droit-public                 | Toute personne de droit public doit recevoir vos factures sous forme électronique.                                                                                                                                                                          | Demandez-lui comment elle reçoit vos factures ; l'annuaire de Chorus Pro dit si elle y est.                                |
      | ent-caisse-des-depots-grandes    | La loi la met hors de Chorus Pro.                                                                                                                                                                                                                           | Demandez-lui comment elle reçoit vos factures électroniques.                                                               |
      | ent-caisse-des-depots            | La Caisse des dépôts, personne de droit public, doit recevoir vos factures sous forme électronique.                                                                                                                                                         | Demandez-lui comment elle reçoit vos factures électroniques.                                                               |
      | ent-publique-assujettie          | Assujettie à la TVA en France, une personne publique aussi doit pouvoir recevoir vos factures sous forme électronique, comme toute entreprise.                                                                                                              | Demandez-lui par quelle plateforme elle reçoit vos factures ; l'annuaire de Chorus Pro dit si elle y est.                  |
      | ent-caisse-des-depots-incertaine | L'ancien texte ne vise que l'État, les collectivités et les établissements publics. Aucun texte lu ne dit si la Caisse des dépôts en est. Elle accepte pourtant, comme tout acheteur, une facture conforme à la norme européenne.                           | Demandez-lui comment elle reçoit vos factures électroniques.                                                               |
      | ent-sncf-incertaine              | L'ancien texte ne vise que l'État, les collectivités et les établissements publics. Aucun texte lu ne dit si la SNCF en était.                                                                                                                              | Demandez-lui comment elle reçoit vos factures électroniques.                                                               |
      | ent-publique-non-nommee          | L'ancien texte n'oblige que l'État, les collectivités et les établissements publics, et cette personne de droit public n'en est pas.                                                                                                                        | Demandez-lui comment elle reçoit vos factures ; l'annuaire de Chorus Pro dit si elle y est.                                |
      | ent-publique-non-nommee-petites  | Pour les factures d'une PME ou d'une micro-entreprise, l'ancien texte vaut encore. Il n'oblige que l'État, les collectivités et les établissements publics. Cette personne de droit public n'en est pas.                                                    | Demandez-lui comment elle reçoit vos factures ; l'annuaire de Chorus Pro dit si elle y est.                                |
      | ent-groupement-hospitalier       | La liste de 2017 exclut le groupement lui-même. S'il a la personnalité morale, ce qu'une loi de 2023 permet, rien ne dit s'il doit recevoir vos factures sous forme électronique.                                                                           | Envoyez votre facture à l'hôpital qui a passé la commande ; son SIRET est dans l'annuaire de Chorus Pro.                   |
      | ent-forme-incertaine-grandes     | La liste de 2017 exclut cette forme de groupement. Si le groupement est une personne de droit public                                                                                                                                                        | Demandez au groupement s'il est de droit public, et comment il reçoit vos factures.                                        |
      | ent-forme-incertaine             | La liste de 2017 exclut cette forme de groupement. Si le groupement est une personne de droit public                                                                                                                                                        | Demandez au groupement s'il est de droit public, et comment il reçoit vos factures.                                        |
      | ent-gip                          | nationaux et locaux, sont exclus de l'obligation de recevoir les factures sous forme électronique.                                                                                                                                                          | l'annuaire de Chorus Pro dit s'il en reçoit déjà.                                                                          |
      | ent-api                          | Les autorités publiques indépendantes (API) sont exclues de l'obligation de recevoir                                                                                                                                                                        | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                                       |
      | ent-gcs-public                   | (GCS) de droit public sont exclus de l'obligation de recevoir les factures sous forme électronique.                                                                                                                                                         | l'annuaire de Chorus Pro dit s'il en reçoit déjà.                                                                          |
      | ent-sante                        | les communautés et les groupements hospitaliers de territoire sont exclus de l'obligation                                                                                                                                                                   | Demandez à l'entité qui a passé la commande comment lui envoyer votre facture.                                             |
      | ent-gcsms                        | (GCSMS) sont exclus de l'obligation de recevoir les factures                                                                                                                                                                                                | l'annuaire de Chorus Pro dit s'il en reçoit déjà.                                                                          |
      | ent-asa                          | (ASA) sont exclues de l'obligation de recevoir les factures                                                                                                                                                                                                 | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                                       |
      | ent-fonciere-rurale              | Les associations foncières rurales sont exclues de l'obligation de recevoir les factures                                                                                                                                                                    | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                                       |
      | ent-sem                          | (SEM) sont exclues de l'obligation de recevoir les factures sous forme électronique.                                                                                                                                                                        | l'annuaire de Chorus Pro dit si elle en reçoit déjà.                                                                       |
      | ent-acheteur-prive-avant         | Cette entité est privée, et l'ancien texte ne vise que l'État, les collectivités et les établissements publics. Mais un acheteur soumis au code de la commande publique, même privé, doit accepter une facture électronique conforme à la norme européenne. | Demandez-lui si elle suit ce code, et comment elle reçoit vos factures.                                                    |
      | ent-privee-2017                  | Cette entité est privée. L'obligation ne vise que l'État, les collectivités territoriales et les établissements publics.                                                                                                                                    | Demandez-lui comment elle reçoit vos factures.                                                                             |
      | ent-privee-avant                 | Cette entité est privée. L'obligation ne vise que l'État, les collectivités territoriales et les établissements publics.                                                                                                                                    | Demandez-lui comment elle reçoit vos factures.                                                                             |
      | ent-liste-et-loi                 | La liste de 2017 exclut cette entité. La loi en fait pourtant un établissement public                                                                                                                                                                       | Demandez-lui comment elle reçoit vos factures, ou cherchez son SIRET dans l'annuaire de Chorus Pro.                        |
      | ent-liste-petites                | Il ne vise que l'État, les collectivités et les établissements publics.                                                                                                                                                                                     | Demandez à l'entité comment lui envoyer vos factures                                                                       |
      | ent-privee-assujettie            | par une plateforme agréée, et non par Chorus Pro.                                                                                                                                                                                                           | Demandez-lui par quelle plateforme agréée elle reçoit vos factures.                                                        |
      | ent-incertaine-assujettie        | Quelle que soit sa nature, qui est assujetti à la TVA en France doit pouvoir recevoir vos factures sous forme électronique, par une plateforme agréée.                                                                                                      | Demandez-lui par quelle plateforme agréée elle reçoit vos factures.                                                        |
      | ent-acheteur-prive               | Cette entité est privée. Hors de la TVA française, la facturation électronique des entreprises ne l'oblige pas. Mais un acheteur soumis au code de la commande publique, même privé, doit accepter une facture électronique conforme à la norme européenne. | Demandez-lui si elle suit ce code, et comment elle reçoit vos factures.                                                    |
      | ent-privee                       | Cette entité est privée. Elle n'a à recevoir vos factures sous forme électronique que si elle est assujettie à la TVA en France, ou acheteur soumis au code de la commande publique.                                                                        | Demandez-lui comment elle reçoit vos factures.                                                                             |
      | ent-droit-local                  | Le code de la commande publique ne vise pas cette entité : dans ce territoire                                                                                                                                                                               | Demandez à l'entité comment lui envoyer vos factures.                                                                      |
      | ent-nature-incertaine            | Les textes lus ne suffisent pas à dire si cette entité doit recevoir vos factures sous                                                                                                                                                                      | Cherchez son SIRET dans l'annuaire de Chorus Pro, ou demandez-le à l'entité elle-même.                                     |
      | ent-non-listee                   | La liste de 2017 ne cite pas cette entité, mais cette liste n'est pas complète : on ne peut pas conclure.                                                                                                                                                   | Demandez-le à l'entité elle-même, ou cherchez son SIRET dans l'annuaire de Chorus Pro.                                     |
      | voie-privee                      | Une personne de droit privé ne reçoit pas vos factures par Chorus Pro, sauf si elle agit sous mandat public.                                                                                                                                                | Demandez-lui comment elle reçoit vos factures.                                                                             |
    Et ces règles reposent sur :
      | règle                            | source                              | déduite | pourquoi                                                                                                                                             |
      | ent-mandat                       | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-etat-2017                    | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-etat                         | ccp-2192                            |         |                                                                                                                                                      |
      | ent-autorite-administrative      | wikiterritorial-personnes-publiques |         |                                                                                                                                                      |
      | ent-collectivite-2017            | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-collectivite-territoriale    | ccp-2192                            |         |                                                                                                                                                      |
      | ent-ratp                         | ccp-2192                            |         |                                                                                                                                                      |
      | ent-etablissement-2017           | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-etablissement-public         | ccp-2192                            |         |                                                                                                                                                      |
      | ent-organisme-local              | insee-cj                            |         |                                                                                                                                                      |
      | ent-com-exclue                   | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-com-pacifique                | ccp-outre-mer                       |         |                                                                                                                                                      |
      | ent-com-saint-martin             | ccp-outre-mer                       |         |                                                                                                                                                      |
      | ent-com-soumise                  | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-droit-public-grandes         | ccp-2192                            |         |                                                                                                                                                      |
      | ent-droit-public                 | ccp-2192                            |         |                                                                                                                                                      |
      | ent-caisse-des-depots-grandes    | ccp-2192                            |         |                                                                                                                                                      |
      | ent-caisse-des-depots            | ccp-2192                            |         |                                                                                                                                                      |
      | ent-publique-assujettie          | reforme-tva                         |         |                                                                                                                                                      |
      | ent-caisse-des-depots-incertaine | ccp-2192                            |         |                                                                                                                                                      |
      | ent-sncf-incertaine              | ccp-2192                            |         |                                                                                                                                                      |
      | ent-publique-non-nommee          | ccp-2192                            |         |                                                                                                                                                      |
      | ent-publique-non-nommee-petites  | loi-2023-1322-91                    |         |                                                                                                                                                      |
      | ent-groupement-hospitalier       | loi-2023-1268                       |         |                                                                                                                                                      |
      | ent-forme-incertaine-grandes     | ccp-2192                            |         |                                                                                                                                                      |
      | ent-forme-incertaine             | ccp-2192                            |         |                                                                                                                                                      |
      | ent-gip                          | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-api                          | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-gcs-public                   | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-sante                        | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-gcsms                        | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-asa                          | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-fonciere-rurale              | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-sem                          | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-acheteur-prive-avant         | ccp-2192                            |         |                                                                                                                                                      |
      | ent-privee-2017                  | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-privee-avant                 | dgfip-exclues                       |         |                                                                                                                                                      |
      | ent-liste-et-loi                 | ccp-2192                            |         |                                                                                                                                                      |
      | ent-liste-petites                | loi-2023-1322-91                    |         |                                                                                                                                                      |
      | ent-privee-assujettie            | reforme-tva                         |         |                                                                                                                                                      |
      | ent-incertaine-assujettie        | reforme-tva                         |         |                                                                                                                                                      |
      | ent-acheteur-prive               | ccp-2192                            |         |                                                                                                                                                      |
      | ent-privee                       | reforme-tva                         |         |                                                                                                                                                      |
      | ent-droit-local                  | ccp-outre-mer                       |         |                                                                                                                                                      |
      | ent-nature-incertaine            | natures                             |         |                                                                                                                                                      |
      | ent-non-listee                   | dgfip-exclues                       |         |                                                                                                                                                      |
      | voie-privee                      | kb0012110                           | oui     | L'AIFE et la DGFiP ouvrent Chorus Pro à l'État, aux collectivités et à « tout organisme public » ; elles ne disent pas qu'une personne privée en est |
    Et ces règles apportent :
      | règle                            | notes                                                                                                 |
      | ent-mandat                       | mandat-exemples                                                                                       |
      | ent-etat-2017                    | etat-un-seul-siret, fondement                                                                         |
      | ent-etat                         | etat-un-seul-siret, code-commande-publique, toutes-tailles                                            |
      | ent-autorite-administrative      | etat-un-seul-siret                                                                                    |
      | ent-collectivite-2017            | fondement                                                                                             |
      | ent-collectivite-territoriale    | code-commande-publique, toutes-tailles                                                                |
      | ent-etablissement-2017           | fondement                                                                                             |
      | ent-etablissement-public         | code-commande-publique, toutes-tailles                                                                |
      | ent-com-exclue                   | exclues-de-quoi, envoyer-reste-du                                                                     |
      | ent-com-pacifique                | envoyer-pacifique                                                                                     |
      | ent-com-saint-martin             | envoyer-reste-du                                                                                      |
      | ent-droit-public-grandes         | gip-nationaux, acheteurs-norme, tailles-entreprises, aucun-report                                     |
      | ent-droit-public                 | gip-nationaux, acheteurs-norme                                                                        |
      | ent-caisse-des-depots-grandes    | aucun-report                                                                                          |
      | ent-publique-assujettie          | envoyer-reste-du, assujetti-qui, territoires-tva                                                      |
      | ent-caisse-des-depots-incertaine | acheteurs-norme                                                                                       |
      | ent-sncf-incertaine              | acheteurs-norme                                                                                       |
      | ent-publique-non-nommee          | envoyer-reste-du, acheteurs-norme                                                                     |
      | ent-publique-non-nommee-petites  | envoyer-reste-du, acheteurs-norme, aucun-report                                                       |
      | ent-forme-incertaine-grandes     | envoyer-reste-du, acheteurs-norme                                                                     |
      | ent-forme-incertaine             | envoyer-reste-du, acheteurs-norme                                                                     |
      | ent-gip                          | exclues-de-quoi, envoyer-reste-du, gip-nationaux                                                      |
      | ent-api                          | exclues-de-quoi, envoyer-reste-du                                                                     |
      | ent-gcs-public                   | exclues-de-quoi, envoyer-reste-du, hopitaux-soumis                                                    |
      | ent-sante                        | exclues-de-quoi, envoyer-reste-du, hopitaux-soumis, groupement-hospitalier, sante-sans-code           |
      | ent-gcsms                        | exclues-de-quoi, envoyer-reste-du, gcsms-sans-code                                                    |
      | ent-asa                          | exclues-de-quoi, envoyer-reste-du                                                                     |
      | ent-fonciere-rurale              | exclues-de-quoi, envoyer-reste-du, foncieres-sans-code                                                |
      | ent-sem                          | exclues-de-quoi, envoyer-reste-du                                                                     |
      | ent-acheteur-prive-avant         | envoyer-reste-du                                                                                      |
      | ent-privee-2017                  | envoyer-reste-du, fondement                                                                           |
      | ent-privee-avant                 | envoyer-reste-du, acheteurs-norme                                                                     |
      | ent-liste-et-loi                 | envoyer-reste-du                                                                                      |
      | ent-liste-petites                | envoyer-reste-du, acheteurs-norme, gip-nationaux, tailles-entreprises, assujetti-unique, aucun-report |
      | ent-privee-assujettie            | envoyer-reste-du, acheteurs-norme, assujetti-qui, territoires-tva                                     |
      | ent-incertaine-assujettie        | envoyer-reste-du, assujetti-qui, territoires-tva                                                      |
      | ent-acheteur-prive               | envoyer-reste-du, territoires-tva                                                                     |
      | ent-privee                       | envoyer-reste-du, acheteurs-norme, territoires-tva                                                    |
      | ent-droit-local                  | envoyer-pacifique                                                                                     |
      | ent-nature-incertaine            | envoyer-reste-du                                                                                      |
      | ent-non-listee                   | envoyer-reste-du, acheteurs-norme, fondement, code-commande-publique, entree-en-vigueur               |
      | voie-privee                      | acheteurs-norme                                                                                       |

  Scénario: Ce que disent les règles de « Par où envoyer vos factures à cette entité ? »
    Alors ces règles disent :
      | règle                     | dit                                                                                                                                                                               | conseil                                                                                       |
      | voie-demarches            | Les mémoires de frais de justice et les demandes de remboursement se déposent dans Chorus Pro                                                                                     | Connectez-vous à Chorus Pro, et déposez-y le mémoire ou la demande.                           |
      | voie-defense              | Un marché de l'État ou de ses établissements reste hors de Chorus Pro quand la défense ou la sécurité nationale l'exige.                                                          | Demandez à l'acheteur comment lui envoyer votre facture : le marché le dit.                   |
      | voie-hors-portail         | La loi met hors de Chorus Pro la Caisse des dépôts, la RATP, la SNCF, SNCF Réseau et SNCF Voyageurs.                                                                              | Demandez à l'entité comment elle reçoit vos factures électroniques.                           |
      | voie-travaux              | Les factures d'un marché public de travaux passent par Chorus Pro, et nulle part ailleurs.                                                                                        | Déposez votre facture dans l'espace des factures de travaux de Chorus Pro.                    |
      | voie-travaux-droit-public | Les factures d'un marché public de travaux restent dans Chorus Pro.                                                                                                               | Déposez votre facture dans l'espace des factures de travaux de Chorus Pro, si l'entité y est. |
      | voie-portail              | L'État, les collectivités territoriales et les établissements publics reçoivent vos factures par Chorus Pro : ni par courriel, ni sur papier (R2192-3).                           | Déposez votre facture dans Chorus Pro, par le portail, par EDI ou par API.                    |
      | voie-au-choix             | Vous envoyez vos factures par Chorus Pro ou par une plateforme agréée, à votre choix : ni par courriel, ni sur papier (R2192-3).                                                  | Choisissez l'un des deux, et gardez-le pour une même facture.                                 |
      | voie-liste-et-loi         | La liste de 2017 l'exclut pourtant. Vous envoyez vos factures par Chorus Pro si elle y est                                                                                        | S'il n'y est pas, demandez-lui par quelle plateforme agréée elle reçoit vos factures.         |
      | voie-droit-public         | Chorus Pro lui est ouvert. La loi ne l'impose qu'à l'État, aux collectivités et aux établissements publics : une autre personne publique peut recevoir par une plateforme agréée. | S'il n'y est pas, demandez-lui par quelle plateforme agréée elle reçoit vos factures.         |
      | voie-plateforme           | Une personne de droit privé ne reçoit pas vos factures par Chorus Pro                                                                                                             | Demandez-lui par quelle plateforme agréée elle reçoit vos factures.                           |
      | voie-privee               | Une personne de droit privé ne reçoit pas vos factures par Chorus Pro, sauf si elle agit sous mandat public.                                                                      | Demandez-lui comment elle reçoit vos factures.                                                |
      | voie-droit-local          | Dans ce territoire, Chorus Pro n'est imposé qu'à l'État et à ses établissements publics                                                                                           | Demandez à l'entité comment lui envoyer vos factures.                                         |
      | voie-inconnue             | Les textes lus ne disent pas par où cette entité reçoit vos factures.                                                                                                             | Demandez-le à l'entité, ou cherchez son SIRET dans l'annuaire de Chorus Pro.                  |
    Et ces règles reposent sur :
      | règle                     | source        | déduite | pourquoi                                                                                                                                             |
      | voie-demarches            | kb0012110     |         |                                                                                                                                                      |
      | voie-defense              | ccp-2192      |         |                                                                                                                                                      |
      | voie-hors-portail         | ccp-2192      |         |                                                                                                                                                      |
      | voie-travaux              | kb0012110     |         |                                                                                                                                                      |
      | voie-travaux-droit-public | kb0012110     |         |                                                                                                                                                      |
      | voie-portail              | ccp-2192      |         |                                                                                                                                                      |
      | voie-au-choix             | kb0012110     |         |                                                                                                                                                      |
      | voie-liste-et-loi         | ccp-2192      |         |                                                                                                                                                      |
      | voie-droit-public         | kb0012110     |         |                                                                                                                                                      |
      | voie-plateforme           | reforme-tva   |         |                                                                                                                                                      |
      | voie-privee               | kb0012110     | oui     | L'AIFE et la DGFiP ouvrent Chorus Pro à l'État, aux collectivités et à « tout organisme public » ; elles ne disent pas qu'une personne privée en est |
      | voie-droit-local          | ccp-outre-mer |         |                                                                                                                                                      |
      | voie-inconnue             | dgfip-exclues |         |                                                                                                                                                      |
    Et ces règles apportent :
      | règle                     | notes                                           |
      | voie-demarches            | choix-plateforme                                |
      | voie-travaux              | pas-par-courriel, choix-plateforme              |
      | voie-travaux-droit-public | choix-plateforme                                |
      | voie-portail              | pas-par-courriel                                |
      | voie-au-choix             | pas-par-courriel, choix-plateforme              |
      | voie-liste-et-loi         | gip-nationaux, acheteurs-norme                  |
      | voie-droit-public         | gip-nationaux, acheteurs-norme                  |
      | voie-plateforme           | acheteurs-norme, assujetti-qui, territoires-tva |
      | voie-privee               | acheteurs-norme                                 |
      | voie-inconnue             | acheteurs-norme                                 |

  Scénario: Ce que disent les mises en garde et les notes
    Alors ces mises en garde disent :
      | mise en garde        | dit                                                                                                                                                           | source              |
      | calendrier-2017      | grandes entreprises en 2017, entreprises de taille intermédiaire en 2018, PME en 2019, micro-entreprises en 2020.                                             | api-gouv-chorus-pro |
      | droit-public-2026    | L'article L2192-2 du code de la commande publique vise toutes les personnes de droit public.                                                                  | loi-2023-1322-91    |
      | liste-2017           | Aucune page officielle relue ne dit si la liste de 2017, qui exclut cette entité, est gardée ou abandonnée.                                                   | ccp-2192            |
      | liste-et-loi         | La liste de 2017, plus ancienne, l'exclut. Les deux textes ne s'accordent pas.                                                                                | ccp-2192            |
      | saint-martin-loi     | Le code de la commande publique vise Saint-Martin comme les autres collectivités (L1400-2, L2631-1).                                                          | ccp-outre-mer       |
      | homonyme-outre-mer   | Cette réponse vaut pour une commune. Pour la collectivité d'outre-mer, écrivez « collectivité d'outre-mer ».                                                  | dgfip-exclues       |
      | mandat-pacifique     | Dans ce territoire, seul compte un mandat de l'État ou d'un de ses établissements publics                                                                     | ccp-outre-mer       |
      | fournisseur-libre    | Sur ce territoire, le fournisseur peut envoyer ses factures sous forme électronique sans y être tenu ; l'entité                                               | ccp-outre-mer       |
      | entreprises-2026     | Toutes doivent aussi en envoyer : les PME et les micro-entreprises à partir du 1er septembre 2027, les autres depuis le 1er septembre 2026.                   | reforme-tva         |
      | publique-assujettie  | Si cette entité est assujettie à la TVA en France                                                                                                             | reforme-tva         |
      | hors-portail         | La loi met cette entité hors de Chorus Pro : demandez-lui comment elle reçoit vos factures électroniques.                                                     | ccp-2192            |
      | com-autre-entite     | Le texte ne dit pas si les autres entités du territoire le sont aussi.                                                                                        | dgfip-exclues       |
      | pacifique-autre      | Dans ce territoire, le code de la commande publique ne vise que l'État et ses établissements publics : le droit local s'applique aux autres.                  | ccp-outre-mer       |
      | hopital-qui-commande | En principe, un groupement hospitalier n'a pas de personnalité morale : envoyez votre facture à l'hôpital qui a passé la commande, et cet hôpital est soumis. | loi-2023-1268       |
      | derniere-date-connue | Aucun autre changement n'est connu de ce site. Il peut y en avoir.                                                                                            | loi-2023-1322-91    |
    Et ces notes disent :
      | note                   | dit                                                                                                                                                                                                                                                                       | source                 |
      | groupement-hospitalier | Sans personnalité morale, un groupement hospitalier ne reçoit pas lui-même : c'est l'hôpital qui a commandé. Un groupement fusionné en un seul hôpital public est soumis.                                                                                                 | loi-2023-1268          |
      | exclues-de-quoi        | Le titre parle d'entités exclues de Chorus Pro. Le texte n'exclut que de l'obligation de recevoir.                                                                                                                                                                        | dgfip-exclues          |
      | tailles-entreprises    | La taille d'une entreprise se juge sur l'effectif, et sur le chiffre d'affaires ou le bilan.                                                                                                                                                                              | decret-2008-1354       |
      | assujetti-unique       | Le membre d'un groupe de TVA (assujetti unique) n'a pas le délai des PME et des micro-entreprises.                                                                                                                                                                        | loi-2023-1322-91       |
      | assujetti-qui          | Est assujetti à la TVA qui exerce à son compte une activité économique, quel que soit son statut.                                                                                                                                                                         | cgi-256-a              |
      | envoyer-reste-du       | Exclue ou non, une entité reste tenue d'envoyer ses propres factures sous forme électronique.                                                                                                                                                                             | instruction-dgfip-2017 |
      | envoyer-pacifique      | Envoyer est une autre question. Dans ce territoire, un fournisseur peut envoyer ses factures à l'État et à ses établissements sous forme électronique, sans y être tenu.                                                                                                  | ccp-outre-mer          |
      | fondement              | À l'origine, l'obligation venait de l'ordonnance du 26 juin 2014, prise en application de la loi du 2 janvier 2014.                                                                                                                                                       | dgfip-exclues          |
      | code-commande-publique | Depuis le 22 juillet 2019, l'obligation vient du code de la commande publique (L2192-1 à L2192-7).                                                                                                                                                                        | ccp-2192               |
      | entree-en-vigueur      | L'obligation est entrée en vigueur peu à peu, selon la taille des entreprises et leurs moyens.                                                                                                                                                                            | dgfip-exclues          |
      | toutes-tailles         | Depuis le 1er janvier 2020, les fournisseurs de toutes tailles sont concernés.                                                                                                                                                                                            | api-gouv-chorus-pro    |
      | choix-plateforme       | À partir de septembre 2026, un fournisseur passe par Chorus Pro ou par une plateforme agréée, à son choix. Les factures de travaux, les mémoires de frais de justice, les demandes de remboursement et la gestion du référentiel des engagements restent dans Chorus Pro. | kb0012110              |
      | hopitaux-soumis        | Les hôpitaux publics restent soumis, même quand leur groupement est exclu.                                                                                                                                                                                                | aphp-exclues           |
      | gcsms-sans-code        | Aucune catégorie juridique de l'INSEE ne correspond aux GCSMS.                                                                                                                                                                                                            | insee-cj               |
      | sante-sans-code        | Aucune catégorie juridique de l'INSEE ne correspond aux communautés et groupements hospitaliers de territoire.                                                                                                                                                            | insee-cj               |
      | foncieres-sans-code    | La nomenclature de l'INSEE ne dit pas « association foncière rurale » ; l'association foncière de remembrement                                                                                                                                                            | insee-cj               |
      | mandat-exemples        | Le texte cite en exemple les SEM, les GCS, les GIP, les sociétés publiques locales et toutes les sociétés privées.                                                                                                                                                        | dgfip-exclues          |
      | etat-un-seul-siret     | c'est le code service et le numéro d'engagement qui désignent le service.                                                                                                                                                                                                 | guide-saisir-facture   |
      | pas-par-courriel       | Où Chorus Pro est dû, aucun autre envoi ne compte, ni le courriel ni le papier (R2192-3).                                                                                                                                                                                 | ccp-r2192-3            |
      | acheteurs-norme        | même privé, accepte une facture électronique conforme à la norme européenne. Le canal n'y change rien (L2192-3).                                                                                                                                                          | ccp-2192               |
      | gip-nationaux          | L'offre de Chorus Pro reste ouverte aux GIP nationaux et à « tout organisme public », d'après l'AIFE et la DGFiP.                                                                                                                                                         | kb0012110              |
      | territoires-tva        | Elle ne vaut ni en Guyane, ni à Mayotte, ni dans les autres territoires d'outre-mer.                                                                                                                                                                                      | reforme-territoires    |
      | aucun-report           | Un décret peut repousser chacune de ces dates de trois mois ; aucun décret de report n'a été trouvé.                                                                                                                                                                      | loi-2023-1322-91       |

  Scénario: Ce que disent les textes et que ce site ne décide pas
    Alors ces points ne sont pas décidés :
      | point                       | dit                                                                                                       | pourquoi                                                                       | source                 |
      | capacite-des-entreprises    | L'entrée en vigueur progressive tient compte aussi de la capacité des entreprises à remplir l'obligation. | Aucun texte lu ne dit comment cette capacité se mesure.                        | dgfip-exclues          |
      | decision-unilaterale        | Une intervention fondée sur une décision unilatérale, sans contrat                                        | Cela dépend de l'acte, et ce site n'interroge que sur l'entité.                | instruction-dgfip-2017 |
      | convention-sans-reciprocite | Un accord, une convention ou un protocole sans obligations réciproques n'y est pas soumis non plus.       | Cela dépend de ce que prévoit l'acte, et ce site n'interroge que sur l'entité. | instruction-dgfip-2017 |
      | regie-sans-personnalite     | Les factures qu'une collectivité reçoit de sa propre régie, sans personnalité morale, sont hors du champ. | Cela dépend de qui facture, et ce site n'interroge que sur le destinataire.    | instruction-dgfip-2017 |

  Scénario: Comment les faits se demandent et se racontent
    Alors ces faits se demandent ainsi :
      | fait           | libellé                    | question                                                                                                                                           | aide                                                                                                                                                                                                                                                                                                                                                                           |
      | entity_kind    | nature de l'entité         | De quelle entité s'agit-il ?                                                                                                                       | Son nom complet ou son sigle suffit le plus souvent.                                                                                                                                                                                                                                                                                                                           |
      | territory      | territoire                 | Sur quel territoire l'entité se trouve-t-elle ?                                                                                                    | Seuls les territoires nommés comptent ; ailleurs, répondez « autre ».                                                                                                                                                                                                                                                                                                          |
      | under_mandate  | mandat public              | Agit-elle au nom et pour le compte de l'État, d'une collectivité territoriale ou d'un de leurs établissements publics, dans le cadre d'un mandat ? | Le contrat ou le bon de commande nomme celui pour qui elle agit.                                                                                                                                                                                                                                                                                                               |
      | supplier_size  | taille du fournisseur      | Quelle est la taille de l'entreprise qui envoie la facture ?                                                                                       | Une micro-entreprise compte moins de 10 personnes et 2 millions d'euros de chiffre d'affaires ou de bilan au plus. Une PME compte moins de 250 personnes, et 50 millions de chiffre d'affaires ou 43 millions de bilan au plus. Une entreprise de taille intermédiaire compte moins de 5 000 personnes, et 1,5 milliard de chiffre d'affaires ou 2 milliards de bilan au plus. |
      | french_vat     | entité assujettie à la TVA | Est-elle assujettie à la TVA, et établie en métropole, en Guadeloupe, en Martinique ou à La Réunion ?                                              | Qui exerce une activité économique à son compte l'est, même en franchise de TVA ou exonéré : entreprise, artisan, profession libérale, association qui vend. En Guyane, à Mayotte ou dans une collectivité d'outre-mer, répondez non.                                                                                                                                          |
      | invoiced       | ce qui est facturé         | Que facturez-vous ?                                                                                                                                |                                                                                                                                                                                                                                                                                                                                                                                |
      | legal_category | catégorie juridique        | Quelle est la catégorie juridique de l'entité ?                                                                                                    | C'est un code INSEE de quatre chiffres, que donne l'annuaire des entreprises.                                                                                                                                                                                                                                                                                                  |
      | entity_name    | nom de l'entité            | Comment appelle-t-on cette entité ?                                                                                                                |                                                                                                                                                                                                                                                                                                                                                                                |
    Et ces faits se racontent ainsi :
      | fait           | si oui                                 | si non                                       | sinon          | tournure                         |
      | entity_kind    |                                        |                                              | cette entité   | la nature de l'entité est « {} » |
      | territory      |                                        |                                              | ce territoire  | le territoire est « {} »         |
      | under_mandate  | elle agit sous mandat public           | elle n'agit pas sous mandat public           |                |                                  |
      | supplier_size  |                                        |                                              | le fournisseur | le fournisseur est « {} »        |
      | french_vat     | elle est assujettie à la TVA en France | elle n'est pas assujettie à la TVA en France |                |                                  |
      | invoiced       |                                        |                                              |                | ce qui est facturé est « {} »    |
      | legal_category |                                        |                                              |                | la catégorie juridique est {}    |
      | entity_name    |                                        |                                              |                | l'entité est « {} »              |
    Et les choix de "supplier_size" sont :
      | choix  | libellé                                  |
      | grande | Grande entreprise                        |
      | eti    | Entreprise de taille intermédiaire (ETI) |
      | pme    | Petite ou moyenne entreprise (PME)       |
      | micro  | Micro-entreprise                         |
    Et les choix de "invoiced" sont :
      | choix         | libellé                                                                    |
      | courant       | Une fourniture ou une prestation                                           |
      | travaux       | Un marché de travaux                                                       |
      | memoire       | Des frais de justice (un mémoire)                                          |
      | remboursement | Une demande de remboursement                                               |
      | defense       | Un marché que la défense ou la sécurité nationale tient hors de Chorus Pro |

  Scénario: Les codes et ce qu'ils veulent dire
    Alors ces correspondances reposent sur :
      | correspondance           | source        | suppose                                |
      | territory_collectivities | dgfip-exclues | il s'agit de la collectivité elle-même |
    Et ces précisions reposent sur :
      | précision    | source              | suppose                                                                                   | dit                                                                                                   |
      | local_law    | ccp-outre-mer       | l'entité n'est ni en Nouvelle-Calédonie, ni en Polynésie française, ni à Wallis-et-Futuna | {given} ({place}) : le code de la commande publique n'y vise que l'État et ses établissements publics |
      | vat_reach    | reforme-territoires |                                                                                           | {given} ({place}) : la TVA française ne s'y applique pas, et l'obligation des entreprises non plus.   |
      | buyers_reach | ccp-outre-mer       |                                                                                           | {given} ({place}) : la TVA française ne s'y applique pas, mais le code de la commande publique, si.   |

  Scénario: Les listes, et ce qu'elles contiennent
    Alors ces listes sont :
      | liste                  | titre                                                                                           | étendue  | source              |
      | entity_kinds           | Natures d'entités                                                                               | ouverte  | dgfip-exclues       |
      | territories            | Territoires d'outre-mer dont le droit diffère                                                   | ouverte  | dgfip-exclues       |
      | health_forms           | Autres formes de coopération dans le domaine sanitaire                                          | non dite | dgfip-exclues       |
      | excluded_territories   | Collectivités d'outre-mer exclues                                                               | complète | dgfip-exclues       |
      | subject_territories    | Collectivités d'outre-mer soumises                                                              | non dite | dgfip-exclues       |
      | state_only_territories | Territoires où le code de la commande publique ne vise que l'État et ses établissements publics | non dite | dgfip-exclues       |
      | optional_territories   | Territoires où le fournisseur peut envoyer une facture électronique, sans y être tenu           | non dite | dgfip-exclues       |
      | full_code_territories  | Territoires sans TVA française où vaut le code de la commande publique                          | non dite | ccp-outre-mer       |
      | vat_free_territories   | Territoires où l'obligation des entreprises ne vaut pas                                         | non dite | reforme-territoires |
      | public_recipients      | État, collectivités territoriales et établissements publics                                     | non dite | dgfip-exclues       |
      | public_law_kinds       | Autres personnes de droit public                                                                | non dite | dgfip-exclues       |
      | list_2017              | Organismes que la liste de 2017 exclut                                                          | non dite | dgfip-exclues       |
      | taxable_public_kinds   | Personnes publiques que la loi n'oblige pas toutes, et que la TVA française peut viser          | non dite | dgfip-exclues       |
      | listed_public_bodies   | Établissements publics que la liste de 2017 exclut                                              | non dite | dgfip-exclues       |
      | hospital_groups        | Groupements d'hôpitaux                                                                          | non dite | dgfip-exclues       |
      | private_kinds          | Personnes de droit privé                                                                        | non dite | dgfip-exclues       |
      | plain_private_kinds    | Personnes de droit privé que rien de lu ne dit acheteurs                                        | non dite | dgfip-exclues       |
      | possible_buyers        | Personnes de droit privé qui peuvent suivre le code de la commande publique                     | non dite | natures             |
      | taxable_kinds          | Personnes de droit privé que la TVA française peut viser                                        | non dite | dgfip-exclues       |
      | maybe_private_kinds    | Entités qui sont privées, ou qui peuvent l'être, et que la TVA française peut viser             | non dite | dgfip-exclues       |
      | out_of_portal_kinds    | Entités que la loi met hors du portail                                                          | non dite | dgfip-exclues       |
      | uncertain_kinds        | Natures que les textes lus ne tranchent pas                                                     | non dite | dgfip-exclues       |
      | maybe_taxable_kinds    | Entités de nature incertaine que la TVA française peut viser                                    | non dite | dgfip-exclues       |
      | commune_codes          | Codes de commune qui disent une collectivité d'outre-mer                                        | non dite | cog-outre-mer       |
      | finess_statuses        | Statuts juridiques de FINESS qui disent une nature                                              | non dite | ans-statuts         |
    Et la liste "entity_kinds" contient exactement :
      | élément                              | libellé                                                                  | note                                                                                                   | source              |
      | etat                                 | État ou service de l'État                                                |                                                                                                        |                     |
      | collectivite-territoriale            | Collectivité territoriale                                                |                                                                                                        |                     |
      | etablissement-public                 | Établissement public                                                     |                                                                                                        |                     |
      | etablissement-public-etat            | Établissement public de l'État                                           |                                                                                                        |                     |
      | etablissement-public-local           | Établissement public local                                               |                                                                                                        |                     |
      | organisme-local                      | Régie, métropole ou institution locale, avec ou sans personnalité morale | Établissement public, collectivité ou simple service de l'une d'elles : la réponse est la même.        | insee-cj            |
      | collectivite-outre-mer               | Collectivité d'outre-mer                                                 |                                                                                                        |                     |
      | gip                                  | Groupement d'intérêt public (GIP), national ou local                     |                                                                                                        |                     |
      | autorite-publique-independante       | Autorité publique indépendante (API)                                     |                                                                                                        |                     |
      | autorite-administrative-independante | Autorité administrative indépendante (AAI)                               | La liste ne la nomme pas. Le code INSEE 7112 la réunit avec l'autorité publique indépendante.          | insee-cj            |
      | gcs-public                           | Groupement de coopération sanitaire (GCS) de droit public                |                                                                                                        |                     |
      | gcs-prive                            | Groupement de coopération sanitaire (GCS) de droit privé                 | La liste ne nomme que les groupements de droit public.                                                 | insee-cj            |
      | syndicat-interhospitalier            | Syndicat interhospitalier                                                |                                                                                                        |                     |
      | communaute-hospitaliere-territoire   | Communauté hospitalière de territoire (CHT)                              |                                                                                                        |                     |
      | groupement-hospitalier-territoire    | Groupement hospitalier de territoire (GHT)                               |                                                                                                        |                     |
      | gcsms                                | Groupement de coopération sociale et médico-sociale (GCSMS)              |                                                                                                        |                     |
      | association-syndicale-autorisee      | Association syndicale autorisée (ASA)                                    |                                                                                                        |                     |
      | association-syndicale-libre          | Association syndicale libre (ASL)                                        | La liste ne nomme que les associations syndicales autorisées.                                          | insee-cj            |
      | association-fonciere-rurale          | Association foncière rurale                                              |                                                                                                        |                     |
      | association-fonciere-urbaine         | Association foncière urbaine (AFU)                                       | La liste ne nomme que les associations foncières rurales.                                              | insee-cj            |
      | societe-economie-mixte               | Société d'économie mixte (SEM)                                           |                                                                                                        |                     |
      | societe-publique-locale              | Société publique locale (SPL)                                            | Le texte ne la nomme qu'en cas de mandat public.                                                       |                     |
      | entreprise-publique                  | Société à capitaux publics                                               | Une société reste une personne de droit privé, même quand son capital est public.                      | insee-cj            |
      | societe-privee                       | Société privée                                                           | Le texte ne la nomme qu'en cas de mandat public.                                                       |                     |
      | organisme-prive                      | Autre organisme privé                                                    | Le texte ne nomme les entités privées qu'en cas de mandat public.                                      |                     |
      | organisme-securite-sociale           | Caisse locale de sécurité sociale                                        | Les caisses locales sont des organismes de droit privé ; les caisses nationales                        | natures             |
      | personne-publique-sui-generis        | Autre personne de droit public                                           | Ni collectivité ni établissement public : la Banque de France, France Travail, une section de commune… | natures             |
      | caisse-des-depots                    | Caisse des dépôts (groupe public)                                        | La loi la met hors du portail.                                                                         | ccp-2192            |
      | ratp                                 | RATP (établissement public)                                              | La loi la met hors du portail.                                                                         | ccp-2192            |
      | sncf                                 | SNCF, SNCF Réseau et SNCF Voyageurs (sociétés)                           | La loi les met hors du portail.                                                                        | ccp-2192            |
      | acheteur-droit-local                 | Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements | Le code de la commande publique ne le vise pas.                                                        | ccp-outre-mer       |
      | ordre-professionnel                  | Ordre professionnel                                                      | Les textes lus ne tranchent pas.                                                                       | natures             |
      | etablissement-public-culte           | Établissement public du culte                                            | Les textes lus ne tranchent pas.                                                                       | natures             |
      | entite-etrangere                     | État ou organisme étranger, organisation internationale                  | Le code français ne le vise pas.                                                                       | natures             |
      | acheteur-hors-tva                    | Acheteur privé d'un territoire sans TVA française                        | L'obligation des entreprises n'y vaut pas ; le code de la commande publique, si.                       | ccp-outre-mer       |
      | prive-hors-tva                       | Entité privée d'un territoire sans TVA française                         | L'obligation des entreprises n'y vaut pas.                                                             | reforme-territoires |
      | prive-a-verifier                     | Entité sans doute privée, à vérifier                                     | Aucun texte lu ne fixe sa nature.                                                                      | natures             |
      | nature-a-verifier                    | Entité dont la nature est à vérifier                                     | Aucun texte lu ne la fixe.                                                                             | natures             |
    Et la liste "territories" contient exactement :
      | élément                                     | libellé                                         | source              |
      | saint-martin                                | Saint-Martin                                    |                     |
      | polynesie-francaise                         | Polynésie française                             |                     |
      | wallis-et-futuna                            | Wallis-et-Futuna                                |                     |
      | nouvelle-caledonie                          | Nouvelle-Calédonie                              |                     |
      | terres-australes-et-antarctiques-francaises | Terres australes et antarctiques françaises     |                     |
      | saint-pierre-et-miquelon                    | Saint-Pierre-et-Miquelon                        |                     |
      | saint-barthelemy                            | Saint-Barthélemy                                |                     |
      | guyane                                      | Guyane                                          | reforme-territoires |
      | mayotte                                     | Mayotte                                         | reforme-territoires |
      | droit-commun                                | Métropole, Guadeloupe, Martinique ou La Réunion | reforme-territoires |
    Et la liste "commune_codes" contient exactement :
      | élément | libellé                   |
      | 973     | codes 973..               |
      | 976     | codes 976..               |
      | 975     | codes 975..               |
      | 977     | codes 977..               |
      | 97123   | code 97123, jusqu'en 2007 |
      | 978     | codes 978..               |
      | 97127   | code 97127, jusqu'en 2007 |
      | 984     | codes 984..               |
      | 986     | codes 986..               |
      | 987     | codes 987..               |
      | 988     | codes 988..               |
    Et la liste "commune_codes" dit de ses éléments :
      | élément | territory                                   |
      | 973     | guyane                                      |
      | 976     | mayotte                                     |
      | 975     | saint-pierre-et-miquelon                    |
      | 977     | saint-barthelemy                            |
      | 97123   | saint-barthelemy                            |
      | 978     | saint-martin                                |
      | 97127   | saint-martin                                |
      | 984     | terres-australes-et-antarctiques-francaises |
      | 986     | wallis-et-futuna                            |
      | 987     | polynesie-francaise                         |
      | 988     | nouvelle-caledonie                          |
    Et la liste "finess_statuses" contient exactement :
      | élément | libellé                                                    |
      | 28      | Groupement d'intérêt public                                |
      | 29      | Groupement de coopération sanitaire public                 |
      | 30      | Groupement de coopération sociale ou médico-sociale public |
      | 66      | Groupement de coopération sociale ou médico-sociale privé  |
      | 89      | Groupement de coopération sanitaire privé                  |
    Et la liste "finess_statuses" dit de ses éléments :
      | élément | kind       |
      | 28      | gip        |
      | 29      | gcs-public |
      | 30      | gcsms      |
      | 66      | gcsms      |
      | 89      | gcs-prive  |
    Et de la liste "entity_kinds", la liste "health_forms" reprend exactement "syndicat-interhospitalier, communaute-hospitaliere-territoire, groupement-hospitalier-territoire"
    Et de la liste "territories", la liste "excluded_territories" reprend exactement "saint-martin, polynesie-francaise, wallis-et-futuna, nouvelle-caledonie, terres-australes-et-antarctiques-francaises"
    Et de la liste "territories", la liste "subject_territories" reprend exactement "saint-pierre-et-miquelon, saint-barthelemy"
    Et de la liste "territories", la liste "state_only_territories" reprend exactement "polynesie-francaise, wallis-et-futuna, nouvelle-caledonie, terres-australes-et-antarctiques-francaises"
    Et de la liste "territories", la liste "optional_territories" reprend exactement "polynesie-francaise, wallis-et-futuna, nouvelle-caledonie, terres-australes-et-antarctiques-francaises, saint-pierre-et-miquelon, saint-barthelemy"
    Et de la liste "entity_kinds", la liste "public_recipients" reprend exactement "etat, autorite-administrative-independante, collectivite-territoriale, etablissement-public, etablissement-public-etat, etablissement-public-local, organisme-local"
    Et de la liste "entity_kinds", la liste "public_law_kinds" reprend exactement "gip, autorite-publique-independante, gcs-public, personne-publique-sui-generis, association-syndicale-autorisee, association-fonciere-rurale, syndicat-interhospitalier"
    Et de la liste "entity_kinds", la liste "list_2017" reprend exactement "gip, autorite-publique-independante, gcs-public, syndicat-interhospitalier, communaute-hospitaliere-territoire, groupement-hospitalier-territoire, gcsms, association-syndicale-autorisee, association-fonciere-rurale"
    Et de la liste "entity_kinds", la liste "listed_public_bodies" reprend exactement "association-syndicale-autorisee, association-fonciere-rurale, syndicat-interhospitalier"
    Et de la liste "entity_kinds", la liste "hospital_groups" reprend exactement "communaute-hospitaliere-territoire, groupement-hospitalier-territoire"
    Et de la liste "entity_kinds", la liste "private_kinds" reprend exactement "societe-economie-mixte, societe-publique-locale, entreprise-publique, sncf, societe-privee, organisme-prive, organisme-securite-sociale, gcs-prive, association-syndicale-libre, acheteur-hors-tva, prive-hors-tva"
    Et de la liste "entity_kinds", la liste "out_of_portal_kinds" reprend exactement "caisse-des-depots, ratp, sncf"
    Et de la liste "entity_kinds", la liste "uncertain_kinds" reprend exactement "prive-a-verifier, nature-a-verifier, ordre-professionnel, etablissement-public-culte, entite-etrangere, association-fonciere-urbaine"

  # Des questions comme on les pose

  Plan du Scénario: Ce que l'on demande d'une entité est compris
    Étant donné la date du "27/11/2026"
    Quand je demande "<question>"
    Alors la réponse vient de la décision "entity-reception"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                                                          | réponse    | compris                                                                                                                                                      |
      | GIP, PME, mandat : non, doit-il recevoir mes factures ?                                                           | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; taille du fournisseur : Petite ou moyenne entreprise (PME) ; mandat public : non |
      | GIP, grande entreprise, mandat : oui, doit-il recevoir mes factures ?                                             | Soumise    | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; taille du fournisseur : Grande entreprise ; mandat public : oui                  |
      | un lycée privé est-il sur Chorus Pro ?                                                                            | À préciser | nom de l'entité : École, collège ou lycée privé                                                                                                              |
      | la Caisse des dépôts est-elle sur Chorus Pro ?                                                                    | À préciser | nom de l'entité : Caisse des dépôts et consignations                                                                                                         |
      | le lycée Victor Hugo doit-il recevoir mes factures par Chorus ?                                                   | À préciser | nom de l'entité : Lycée ou collège, public ou privé                                                                                                          |
      | la SARL Dupont doit-elle recevoir des factures électroniques ?                                                    | À préciser | nature de l'entité : Société privée                                                                                                                          |
      | la Banque de France est-elle exclue ?                                                                             | À préciser | nom de l'entité : Banque de France                                                                                                                           |
      | une commune doit-elle recevoir des factures électroniques ?                                                       | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | un GCS de droit privé est-il exclu de la facturation électronique ?                                               | À préciser | nature de l'entité : Groupement de coopération sanitaire (GCS) de droit privé                                                                                |
      | une SPL est-elle concernée par la facturation électronique ?                                                      | À préciser | nature de l'entité : Société publique locale (SPL)                                                                                                           |
      | une association syndicale libre est-elle dispensée de facture électronique ?                                      | À préciser | nature de l'entité : Association syndicale libre (ASL)                                                                                                       |
      | un GCSMS est-il soumis à la facturation électronique ?                                                            | À préciser | nature de l'entité : Groupement de coopération sociale et médico-sociale (GCSMS)                                                                             |
      | un GIP sous mandat est-il exempté de chorus ?                                                                     | Soumise    | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : oui                                                              |
      | un GIP sans mandat est-il dispensé de chorus ?                                                                    | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : non                                                              |
      | une association syndicale est-elle tenue de passer par chorus ?                                                   | À préciser | nom de l'entité : Association syndicale ou foncière                                                                                                          |
      | un groupement hospitalier est-il exclu de la facturation électronique ?                                           | À préciser | nature de l'entité : groupement hospitalier                                                                                                                  |
      | la catégorie juridique 7410 est-elle exclue de chorus ?                                                           | À préciser | catégorie juridique : 7410                                                                                                                                   |
      | en Polynésie française, une commune est-elle obligée d'accepter une facture électronique ?                        | À préciser | territoire : Polynésie française ; nature de l'entité : Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements                             |
      | un GIP qui n'agit pas sous mandat reçoit-il des factures électroniques ?                                          | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : non                                                              |
      | une SEM qui agit au nom de la commune est-elle soumise à chorus ?                                                 | Soumise    | nature de l'entité : Société d'économie mixte (SEM) ; mandat public : oui                                                                                    |
      | une AAI doit-elle accepter les factures électroniques ?                                                           | Soumise    | nature de l'entité : Autorité administrative indépendante (AAI)                                                                                              |
      | une SPL pour le compte d'une société est-elle exclue de chorus ?                                                  | À préciser | nature de l'entité : Société publique locale (SPL)                                                                                                           |
      | Wallis-et-Futuna est-il exclu de la facture électronique ?                                                        | À préciser | territoire : Wallis-et-Futuna                                                                                                                                |
      | une entité qui agit au nom de l'État doit-elle recevoir des factures électroniques ?                              | Soumise    | mandat public : oui                                                                                                                                          |
      | un GIP hors mandat est-il exclu de chorus ?                                                                       | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local ; mandat public : non                                                              |
      | un GCS qui a un mandat est-il soumis à chorus ?                                                                   | Soumise    | nom de l'entité : Groupement de coopération sanitaire ; mandat public : oui                                                                                  |
      | une SEM pour le compte de l'État est-elle soumise à chorus ?                                                      | Soumise    | nature de l'entité : Société d'économie mixte (SEM) ; mandat public : oui                                                                                    |
      | un GIP avec ou sans mandat est-il exclu de chorus ?                                                               | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |
      | la forme juridique 7410 est-elle exclue de chorus ?                                                               | À préciser | catégorie juridique : 7410                                                                                                                                   |
      | le code juridique 7210 est-il soumis à chorus ?                                                                   | Soumise    | catégorie juridique : 7210                                                                                                                                   |
      | la facturation d'une commune est-elle obligée de passer par chorus ?                                              | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | en Nouvelle-Calédonie, un GIP est-il exclu de chorus ?                                                            | À préciser | territoire : Nouvelle-Calédonie ; nature de l'entité : Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements                              |
      | une mairie est-elle soumise à chorus ?                                                                            | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | un département est-il soumis à chorus ?                                                                           | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | un syndicat interhospitalier est-il exclu de chorus ?                                                             | À préciser | nature de l'entité : Syndicat interhospitalier                                                                                                               |
      | une ASA est-elle exclue de chorus ?                                                                               | À préciser | nature de l'entité : Association syndicale autorisée (ASA)                                                                                                   |
      | une API est-elle soumise à la facturation dématérialisée ?                                                        | À préciser | nature de l'entité : Autorité publique indépendante (API)                                                                                                    |
      | une région est-elle tenue de recevoir des factures électroniques ?                                                | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | ma SEM cliente doit-elle recevoir mes factures électroniques depuis septembre 2026 ?                              | À préciser | nature de l'entité : Société d'économie mixte (SEM)                                                                                                          |
      | une société privée doit-elle recevoir des factures électroniques depuis le 1er septembre 2026 ?                   | À préciser | nature de l'entité : Société privée                                                                                                                          |
      | une association loi 1901 est-elle obligée de recevoir des factures électroniques ?                                | À préciser | nom de l'entité : Association                                                                                                                                |
      | un CCAS doit-il recevoir mes factures sur Chorus Pro ?                                                            | Soumise    | nom de l'entité : Centre communal d'action sociale (CCAS)                                                                                                    |
      | un syndicat mixte est-il soumis à Chorus Pro ?                                                                    | Soumise    | nom de l'entité : Syndicat mixte                                                                                                                             |
      | un GIP est-il soumis à Chorus Pro en 2026 ?                                                                       | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |
      | la SNCF doit-elle recevoir mes factures par Chorus Pro ?                                                          | À préciser | nom de l'entité : SNCF                                                                                                                                       |
      | la collectivité de Saint-Martin est-elle exclue de Chorus Pro ?                                                   | À préciser | territoire : Saint-Martin                                                                                                                                    |
      | la commune de Nouméa est-elle soumise à Chorus Pro ?                                                              | À préciser | nature de l'entité : Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements ; territoire : Nouvelle-Calédonie                              |
      | la mairie de Papeete doit-elle recevoir des factures électroniques ?                                              | À préciser | nature de l'entité : Entité du Pacifique ou des TAAF, hors de l'État et de ses établissements ; territoire : Polynésie française                             |
      | le centre hospitalier territorial de Nouméa doit-il recevoir mes factures électroniques ?                         | À préciser | nom de l'entité : Hôpital public ; territoire : Nouvelle-Calédonie                                                                                           |
      | un CHU est-il soumis à la facturation électronique ?                                                              | Soumise    | nom de l'entité : Hôpital public                                                                                                                             |
      | un lycée doit-il recevoir des factures électroniques ?                                                            | Soumise    | nom de l'entité : Lycée public                                                                                                                               |
      | la préfecture est-elle obligée de recevoir mes factures sur chorus ?                                              | Soumise    | nom de l'entité : Préfecture, sous-préfecture                                                                                                                |
      | un hôpital est-il tenu d'accepter les factures électroniques ?                                                    | À préciser | nom de l'entité : Hôpital                                                                                                                                    |
      | une SAS assujettie à la TVA doit-elle recevoir des factures électroniques ?                                       | Soumise    | nature de l'entité : Société privée ; entité assujettie à la TVA : oui                                                                                       |
      | une association doit-elle facturer la mairie sur chorus ?                                                         | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | un micro-entrepreneur doit-il facturer un lycée sur chorus ?                                                      | Soumise    | nom de l'entité : Lycée public                                                                                                                               |
      | une association non assujettie à la TVA doit-elle recevoir des factures électroniques ?                           | À préciser | nom de l'entité : Association ; entité assujettie à la TVA : non                                                                                             |
      | je suis une micro-entreprise, un GIP est-il soumis à chorus ?                                                     | À préciser | taille du fournisseur : Micro-entreprise ; nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                         |
      | un EHPAD public est-il concerné ?                                                                                 | Soumise    | nom de l'entité : EHPAD public                                                                                                                               |
      | la chambre de commerce de Lyon est-elle obligée ?                                                                 | Soumise    | nom de l'entité : Chambre de commerce et d'industrie (CCI)                                                                                                   |
      | je facture une association syndicale autorisée, chorus pro ou pas ?                                               | À préciser | nature de l'entité : Association syndicale autorisée (ASA)                                                                                                   |
      | un syndic de copropriété doit-il passer par chorus pro ?                                                          | À préciser | nom de l'entité : Syndicat de copropriété                                                                                                                    |
      | une association loi 1901 subventionnée, dois-je la facturer sur chorus pro ?                                      | À préciser | nom de l'entité : Association                                                                                                                                |
      | l'université de Poitiers, réception électronique due ou pas                                                       | Soumise    | nom de l'entité : Université                                                                                                                                 |
      | notre commune n'est pas concernée par la facture électronique, vrai ?                                             | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | un SIVOM est-il tenu à la FE ?                                                                                    | Soumise    | nom de l'entité : Syndicat intercommunal à vocation multiple (SIVOM)                                                                                         |
      | GIP chorus obligatoire ?                                                                                          | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |
      | On a refait le toit d'un bâtiment du conseil régional : ont-ils le choix de dire non à une facture électronique ? | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | lycée agricole public facture dématérialisée obligatoire                                                          | Soumise    | nom de l'entité : Lycée agricole public (EPLEFPA)                                                                                                            |
      | la préfecture peut-elle exiger du papier ou doit-elle prendre mes factures sur Chorus ?                           | Soumise    | nom de l'entité : Préfecture, sous-préfecture                                                                                                                |
      | un GIP doit avoir chorus                                                                                          | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |
      | dois je facturer une commune sur chorus                                                                           | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | SEM soumise chorus                                                                                                | À préciser | nature de l'entité : Société d'économie mixte (SEM)                                                                                                          |
      | GIP soumis chorus                                                                                                 | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |
      | le gouvernement de la Nouvelle-Calédonie doit-il recevoir mes factures ?                                          | À préciser | territoire : Nouvelle-Calédonie                                                                                                                              |
      | la commune de Dole, avec qui j'ai un marché, doit-elle recevoir mes factures sur Chorus ?                         | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | j'ai un marché avec la commune de Sète, doit-elle recevoir mes factures sur Chorus Pro ?                          | Soumise    | nature de l'entité : Collectivité territoriale                                                                                                               |
      | Notre établissement public local, en groupement avec une commune, doit-il recevoir les factures ?                 | Soumise    | nature de l'entité : Établissement public local                                                                                                              |
      | Un GIP en partenariat avec une région doit-il recevoir mes factures par Chorus Pro ?                              | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |
      | Une SEM en groupement avec la RATP doit-elle recevoir mes factures par Chorus Pro ?                               | À préciser | nature de l'entité : Société d'économie mixte (SEM)                                                                                                          |
      | Un GIP en partenariat avec la RATP doit-il recevoir mes factures par Chorus Pro ?                                 | À préciser | nature de l'entité : Groupement d'intérêt public (GIP), national ou local                                                                                    |

  Plan du Scénario: Par où envoyer ses factures, comme on le demande
    Étant donné la date du "27/11/2026"
    Quand je demande "<question>"
    Alors la réponse vient de la décision "entity-route"
    Et la réponse est "<réponse>"
    Et tout ce qui est compris est "<compris>"

    Exemples:
      | question                                                                       | réponse                                 | compris                                                                                    |
      | puis-je envoyer mes factures à une commune par une plateforme agréée en 2026 ? | Par Chorus Pro ou une plateforme agréée | nature de l'entité : Collectivité territoriale                                             |
      | mes factures de travaux peuvent-elles passer par une plateforme agréée ?       | Par Chorus Pro                          | ce qui est facturé : Un marché de travaux                                                  |
      | puis-je envoyer ma facture par mail à la mairie ?                              | Par Chorus Pro ou une plateforme agréée | nature de l'entité : Collectivité territoriale                                             |
      | par où envoyer mes factures à la RATP ?                                        | Hors de Chorus Pro                      | nom de l'entité : RATP                                                                     |
      | comment envoyer mes factures de travaux à une commune ?                        | Par Chorus Pro                          | ce qui est facturé : Un marché de travaux ; nature de l'entité : Collectivité territoriale |
      | par quel canal envoyer mes factures à une SAS ?                                | À préciser                              | nature de l'entité : Société privée                                                        |
      | par où envoyer mes factures à la Polynésie française ?                         | À préciser                              | territoire : Polynésie française                                                           |
      | par où envoyer ma facture, catégorie juridique 7210 ?                          | Par Chorus Pro ou une plateforme agréée | catégorie juridique : 7210                                                                 |
      | comment facturer EDF, par chorus pro ?                                         | À préciser                              | nom de l'entité : EDF                                                                      |
      | comment facturer un lycée ?                                                    | Par Chorus Pro ou une plateforme agréée | nom de l'entité : Lycée public                                                             |
      | comment facturer un hôpital ?                                                  | À préciser                              | nom de l'entité : Hôpital                                                                  |
      | je suis artisan et je dois facturer la commune                                 | Par Chorus Pro ou une plateforme agréée | nature de l'entité : Collectivité territoriale                                             |
      | nous devons facturer un collège                                                | Par Chorus Pro ou une plateforme agréée | nom de l'entité : Collège public                                                           |

  Scénario: Des travaux seuls font supposer un client public, à voix haute
    Étant donné la date du "27/11/2026"
    Quand je demande "mes factures de travaux peuvent-elles passer par une plateforme agréée ?"
    Alors la réponse est "Par Chorus Pro"
    Et la phrase dit "En supposant : votre client est l'État, une collectivité ou un établissement public"
    Et la phrase dit "l'entité n'est ni en Nouvelle-Calédonie, ni en Polynésie française, ni à Wallis-et-Futuna."

  Plan du Scénario: Envoyer est une autre question que recevoir
    Quand je demande "<question>"
    Alors la réponse est un passage de l'article "entites-exclues"
    Et la phrase dit "reste tenue d'envoyer ses propres factures"

    Exemples:
      | question                                                             |
      | une entité exclue doit-elle envoyer ses factures par Chorus Pro ?    |
      | notre GIP doit-il envoyer ses factures à la commune par Chorus Pro ? |

  Plan du scénario: Un nom se lit par ce qui le commence, quoi qui suive
    Étant donné une entité de nature "<nom>"
    Quand je pose la question "entity-reception"
    Alors "nature de l'entité" se lit "<se lit>"

    Exemples:
      | nom                                                    | se lit                                                      |
      | mairie Bellevue                                        | Collectivité territoriale                                   |
      | GHT Bellevue                                           | Groupement hospitalier de territoire (GHT)                  |
      | groupement hospitalier de territoire Bellevue          | Groupement hospitalier de territoire (GHT)                  |
      | GCSMS Bellevue                                         | Groupement de coopération sociale et médico-sociale (GCSMS) |
      | association syndicale autorisée Bellevue               | Association syndicale autorisée (ASA)                       |
      | association syndicale libre Bellevue                   | Association syndicale libre (ASL)                           |
      | société d'économie mixte Bellevue                      | Société d'économie mixte (SEM)                              |
      | société publique locale Bellevue                       | Société publique locale (SPL)                               |
      | SAS Bellevue                                           | Société privée                                              |
      | SASU Bellevue                                          | Société privée                                              |
      | SARL Bellevue                                          | Société privée                                              |
      | SARL                                                   | Société privée                                              |
      | EURL Bellevue                                          | Société privée                                              |
      | SA Bellevue                                            | Société privée                                              |
      | SCI Bellevue                                           | Société privée                                              |
      | SNC Bellevue                                           | Société privée                                              |
      | clinique Bellevue                                      | Autre organisme privé                                       |
      | hôpital privé Bellevue                                 | Autre organisme privé                                       |
      | centre hospitalier privé Bellevue                      | Autre organisme privé                                       |
      | centre hospitalier vétérinaire Bellevue                | Autre organisme privé                                       |
      | EHPAD privé Bellevue                                   | Autre organisme privé                                       |
      | université privée Bellevue                             | Autre organisme privé                                       |
      | université catholique Bellevue                         | Autre organisme privé                                       |
      | ordre des médecins Bellevue                            | Ordre professionnel                                         |
      | ordre national des médecins Bellevue                   | Ordre professionnel                                         |
      | ordre des chirurgiens-dentistes Bellevue               | Ordre professionnel                                         |
      | ordre national des chirurgiens-dentistes Bellevue      | Ordre professionnel                                         |
      | ordre des sages-femmes Bellevue                        | Ordre professionnel                                         |
      | ordre national des sages-femmes Bellevue               | Ordre professionnel                                         |
      | ordre des pharmaciens Bellevue                         | Ordre professionnel                                         |
      | ordre national des pharmaciens Bellevue                | Ordre professionnel                                         |
      | ordre des infirmiers Bellevue                          | Ordre professionnel                                         |
      | ordre national des infirmiers Bellevue                 | Ordre professionnel                                         |
      | ordre des masseurs-kinésithérapeutes Bellevue          | Ordre professionnel                                         |
      | ordre national des masseurs-kinésithérapeutes Bellevue | Ordre professionnel                                         |
      | ordre des pédicures-podologues Bellevue                | Ordre professionnel                                         |
      | ordre national des pédicures-podologues Bellevue       | Ordre professionnel                                         |
      | ordre des vétérinaires Bellevue                        | Ordre professionnel                                         |
      | ordre national des vétérinaires Bellevue               | Ordre professionnel                                         |
      | ordre des avocats Bellevue                             | Ordre professionnel                                         |
      | ordre national des avocats Bellevue                    | Ordre professionnel                                         |
      | ordre des architectes Bellevue                         | Ordre professionnel                                         |
      | ordre national des architectes Bellevue                | Ordre professionnel                                         |
      | ordre des experts-comptables Bellevue                  | Ordre professionnel                                         |
      | ordre national des experts-comptables Bellevue         | Ordre professionnel                                         |
      | ordre des géomètres-experts Bellevue                   | Ordre professionnel                                         |
      | ordre national des géomètres-experts Bellevue          | Ordre professionnel                                         |
      | conseil départemental de l'ordre Bellevue              | Ordre professionnel                                         |
      | conseil régional de l'ordre Bellevue                   | Ordre professionnel                                         |
      | conseil national de l'ordre Bellevue                   | Ordre professionnel                                         |

  Plan du scénario: Un mot qui peut en faire autre chose laisse la question ouverte
    Étant donné une entité de nature "<nom>"
    Quand je pose la question "entity-reception"
    Alors la question propose "<choix>"

    Exemples:
      | nom               | choix                                 |
      | SEM privée        | Société d'économie mixte (SEM), Autre |
      | commune étrangère | Collectivité territoriale, Autre      |

  Scénario: Un code de catégorie juridique tapé à la place de la nature se lit comme un code
    Étant donné une entité de nature "7112"
    Quand je pose la question "entity-reception"
    Alors la question propose "Autorité publique indépendante (API), Autorité administrative indépendante (AAI)"

  @ent-collectivite-territoriale
  Scénario: Un département d'outre-mer suit la règle commune
    Étant donné les faits :
      | fait               | valeur  |
      | nature de l'entité | commune |
      | territoire         | Mayotte |
    Quand je pose la question "entity-reception"
    Alors la réponse est "Soumise"
    Et la règle "ent-collectivite-territoriale" est citée

  Scénario: Un territoire qui n'est pas une collectivité d'outre-mer ne dit rien de l'entité
    Étant donné les faits :
      | fait       | valeur     |
      | territoire | Guadeloupe |
    Quand je pose la question "entity-reception"
    Alors la réponse est "À préciser"
    Et la première question porte sur "nature de l'entité"

  Scénario: Que l'entité soit assujettie à la TVA ne dépend pas d'une démarche
    Alors ces cas de "entity-reception" se décident ainsi :
      | cas                                                                                                                   | réponse | règles     | questions | issues possibles | changements |
      | nature de l'entité : Autre organisme privé ; entité assujettie à la TVA : oui ; mandat public : oui ; le : 01/09/2026 | Soumise | ent-mandat | aucun     | Soumise          | aucun       |

  Plan du Scénario: La Guadeloupe et La Réunion suivent le droit de la métropole
    Quand je demande "<question>"
    Alors il est compris que "territoire" vaut "droit-commun"
    Et la réponse est "Soumise"

    Exemples:
      | question                                                    |
      | une commune de Guadeloupe doit-elle recevoir mes factures ? |
      | une commune de La Réunion doit-elle recevoir mes factures ? |
