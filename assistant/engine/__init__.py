"""Facts in, a row of the finished table looked up, sentences filled in: a Decision, with no clock, disk or network."""
