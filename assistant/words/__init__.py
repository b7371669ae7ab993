"""French text: folding, stems, distance, numbers, sizes, dates, typography and file names."""
