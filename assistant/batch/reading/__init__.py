"""Reading tables: files of several kinds as blocks of rows, each cell as the text that a person would have written."""
