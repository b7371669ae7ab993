"""The same tables on Spark, for those who outgrow one machine: the same statement, over a DataFrame."""
