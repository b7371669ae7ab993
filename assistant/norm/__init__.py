"""What the artefacts of the EN 16931 norm say of an invoice: information beside the verdict, from an optional extra."""
