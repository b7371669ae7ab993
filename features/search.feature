# language: fr
Fonctionnalité: Chercher des mots dans les articles
  Une faute, un accent oublié ou un sigle ne cachent pas l'article.

  Scénario: Une faute est corrigée, et dite
    Quand je cherche "recyler une facture"
    Alors le premier résultat vient de l'article "recycler-facture"
    Et la recherche porte sur "recycler une facture"

  Scénario: Les accents ne comptent pas
    Quand je cherche "piece jointe refusee"
    Alors le premier résultat vient de l'article "regles-pieces-jointes"
    Et la recherche porte sur les mots tapés

  Scénario: Un sigle trouve ce qu'il abrège
    Quand je cherche "PIGP"
    Alors le premier résultat vient de l'article "transfert-gestionnaire-principal"

  Scénario: Un point d'interrogation n'est pas un signe de recherche
    Quand je cherche "Comment s'inscrire à un webinaire ?"
    Alors le premier résultat vient de l'article "webinaires"

  Scénario: Rien ne ressemble à ces mots
    Quand je cherche "xylophone"
    Alors aucun passage n'est trouvé
