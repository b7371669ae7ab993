"""Where facts come from: names, archives, invoices and identifiers, read behind one guard."""
