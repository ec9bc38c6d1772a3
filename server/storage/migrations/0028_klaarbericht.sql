-- What became of a declaratie that was finished before its period was over (domain 7.4), for who had finished it; put away = gone.
CREATE TABLE klaarbericht (
    id $ID,
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    wat TEXT NOT NULL CHECK (wat <> ''),
    bevinding TEXT NOT NULL,
    code TEXT NOT NULL,
    op $INT NOT NULL
) $STRICT;

CREATE INDEX klaarbericht_gebruiker ON klaarbericht (gebruiker, id);
