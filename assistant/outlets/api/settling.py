"""What stays in memory as long as a base is served: collections of what passes need not look at it again.

To look at a whole base takes the interpreter some 50 ms, during which nobody is answered; a large archive would make it
look again and again.
"""

from __future__ import annotations

import gc


def settle() -> None:
    """Throw away what is no longer of use, and keep the rest out of the collections to come."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
