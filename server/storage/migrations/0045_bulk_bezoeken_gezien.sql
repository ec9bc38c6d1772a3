-- Of a batch that is being handed in: the code of the lines that may be another visit and that somebody has looked at. A check that says something of a line empties it.
ALTER TABLE bulk ADD COLUMN bezoeken_gezien TEXT NOT NULL DEFAULT '';
