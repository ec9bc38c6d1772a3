-- A file with a zorgovereenkomst: a copy of an identity document, a list of rates. Its bytes stand apart; versie_bestand names it by its
-- SHA-256. kant: the side that added it. zorgverlener: whose identity document it is.
CREATE TABLE overeenkomst_bijlage (
    id $ID,
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id) ON DELETE CASCADE,
    kant TEXT NOT NULL CHECK (kant <> ''),
    zorgverlener $INT REFERENCES zorgverlener (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    naam TEXT NOT NULL,
    grootte $INT NOT NULL,
    sha256 $BLOB NOT NULL,
    bestandstype TEXT CHECK (bestandstype <> ''),
    leesbaar $INT NOT NULL CHECK (leesbaar IN (0, 1)),
    wachtwoord $INT NOT NULL CHECK (wachtwoord IN (0, 1)),
    virus TEXT NOT NULL CHECK (virus <> ''),
    toegevoegd_op $INT
) $STRICT;

CREATE INDEX overeenkomst_bijlage_zorgovereenkomst ON overeenkomst_bijlage (zorgovereenkomst);

CREATE TABLE overeenkomst_bijlage_inhoud (
    bijlage $INT NOT NULL PRIMARY KEY REFERENCES overeenkomst_bijlage (id) ON DELETE CASCADE,
    inhoud_versleuteld $BLOB NOT NULL
) $STRICT;
