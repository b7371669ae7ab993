"""Facts in, a row of the finished table looked up, its sentences filled in: a Decision, with no clock, disk or network."""
