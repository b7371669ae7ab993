"""Rejections decoded: which messages a text holds, what each means, who mends it, where, and what to do next."""
