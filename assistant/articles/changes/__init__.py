"""How a difference is told: who is concerned, one example, the answer before and after, the source of the new rule."""
