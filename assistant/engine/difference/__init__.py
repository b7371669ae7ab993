"""What differs between two sides, two bases or two days of one, by enumeration: every class of cases is compared."""
