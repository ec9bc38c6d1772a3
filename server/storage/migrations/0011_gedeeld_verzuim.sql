-- What was handed over between the parties (domain 6.2), who is absent (10), what the daily controles found (8, R).

-- The content as a side handed it over last, to hold the next one against. partij: whose hand it left.
CREATE TABLE gedeelde_inhoud (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    partij $KEYTEXT NOT NULL CHECK (partij <> ''),
    inhoud TEXT NOT NULL,
    PRIMARY KEY (versie, partij)
) $KEYED;

-- Absence of the zorgverlener of an agreement; never why (domain 10). tot NULL: still absent.
CREATE TABLE verzuim (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    van $DATE NOT NULL,
    tot $DATE,
    inzetbaar_procent $INT NOT NULL CHECK (inzetbaar_procent BETWEEN 0 AND 99),
    gemeld_door $INT REFERENCES gebruiker (id),
    gemeld_op $INT
) $STRICT;

CREATE INDEX verzuim_zorgovereenkomst ON verzuim (zorgovereenkomst);

-- What the daily controles found on an agreement in force, for who must act; opgelost_op NULL: it still holds.
CREATE TABLE signaal (
    id $ID,
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id),
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    sleutel $KEYTEXT NOT NULL CHECK (sleutel <> ''),
    bevinding TEXT NOT NULL,
    wie TEXT NOT NULL CHECK (wie <> ''),
    uiterlijk $DATE,
    gevonden_op $DATE NOT NULL,
    opgelost_op $DATE
) $STRICT;

CREATE UNIQUE INDEX signaal_open ON signaal (versie, sleutel) WHERE opgelost_op IS NULL;

CREATE INDEX signaal_zorgovereenkomst ON signaal (zorgovereenkomst, opgelost_op);
