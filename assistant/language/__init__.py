"""The language of the rules: strict YAML in, a typed base or every mistake with its place out."""
