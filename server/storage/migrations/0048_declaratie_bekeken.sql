-- Which version of a declaratie an account had before its eyes: who decides on what lies before him looked at it first (ui.md 5.5), one by one.
CREATE TABLE declaratie_bekeken (
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    bekeken_rijversie $INT NOT NULL CHECK (bekeken_rijversie > 0),
    tijdstip $INT,
    PRIMARY KEY (declaratie, gebruiker)
) $KEYED;
