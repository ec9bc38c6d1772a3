-- Templates, and what a signer had before his eyes (ui.md: niet typen).

-- What an account had before its eyes: a round of signatures takes only what its signer looked at, in the form that is signed.
CREATE TABLE bekeken (
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    inhoud_hash $BLOB NOT NULL,
    tijdstip $INT,
    PRIMARY KEY (gebruiker, versie)
) $KEYED;

-- A content to begin an agreement from. organisatie: all its accounts see it; without one it is the account's own.
CREATE TABLE sjabloon (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    organisatie $INT REFERENCES organisatie (id),
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    naam TEXT NOT NULL CHECK (naam <> ''),
    inhoud TEXT NOT NULL,
    gewijzigd_op $INT
) $STRICT;

CREATE INDEX sjabloon_organisatie ON sjabloon (organisatie);
