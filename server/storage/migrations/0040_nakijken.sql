-- Declaraties that a job looks at from this day on: what was paid is held to the agreement as it is by then (domain 6.3, 7.8), and what waits for the bank to
-- the blocks of its zorgverlener (3.7).
CREATE TABLE nakijken (
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    vanaf $DATE NOT NULL,
    PRIMARY KEY (declaratie)
) $KEYED;
