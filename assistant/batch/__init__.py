"""Tables of millions: facts as columns, the finished table of a decision joined to them, by DuckDB or Spark."""
