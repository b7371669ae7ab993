"""The directory in the site: public structures as small files, fetched by the beginning of a number or of a name."""
