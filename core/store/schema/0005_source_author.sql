-- Who wrote it, as "Family, Given; Family, Given", and what it stands in: a journal, a newspaper, a book, a series.
ALTER TABLE source ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN container TEXT NOT NULL DEFAULT '';
