-- Claims and their lines (domain 7).

-- factuurnummer_sleutel: the number in lower case without spaces (DC-084). bevindingen: JSON of the last check with authority.
CREATE TABLE declaratie (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    nummer TEXT NOT NULL,
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id),
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    zorgverlener $INT REFERENCES zorgverlener (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    periode_van $DATE NOT NULL,
    periode_tot $DATE NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    factuurnummer TEXT NOT NULL,
    factuurnummer_sleutel $KEYTEXT NOT NULL,
    factuurdatum $DATE,
    totaal_centen $INT NOT NULL,
    betaald_centen $INT NOT NULL,
    oorspronkelijke $INT REFERENCES declaratie (id),
    ingevoerd_door $INT REFERENCES gebruiker (id),
    ingevoerd_door_zorgverlener $INT NOT NULL CHECK (ingevoerd_door_zorgverlener IN (0, 1)),
    goedgekeurd_door $INT REFERENCES gebruiker (id),
    ingediend_op $INT,
    status_sinds $INT,
    status_reden TEXT NOT NULL,
    verwachte_betaaldatum $DATE,
    bevindingen TEXT NOT NULL,
    CHECK (periode_van <= periode_tot)
) $STRICT;

CREATE UNIQUE INDEX declaratie_nummer ON declaratie (nummer) WHERE nummer <> '';

CREATE INDEX declaratie_budgethouder ON declaratie (budgethouder, status);

CREATE INDEX declaratie_zorgovereenkomst ON declaratie (zorgovereenkomst, periode_van);

CREATE INDEX declaratie_zorgverlener ON declaratie (zorgverlener, periode_van);

CREATE INDEX declaratie_status ON declaratie (status, id);

CREATE INDEX declaratie_factuurnummer ON declaratie (factuurnummer_sleutel) WHERE factuurnummer_sleutel <> '';

-- aantal: minutes for uur, hundredths for every other unit; begin_minuut, eind_minuut: minutes since midnight.
CREATE TABLE declaratieregel (
    declaratie $INT NOT NULL REFERENCES declaratie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    datum $DATE,
    functie_code TEXT NOT NULL,
    toekenning $INT REFERENCES toekenning (id),
    eenheid TEXT NOT NULL CHECK (eenheid <> ''),
    aantal $INT NOT NULL,
    tarief $INT NOT NULL,
    bedrag_centen $INT NOT NULL,
    begin_minuut $INT CHECK (begin_minuut BETWEEN 0 AND 1439),
    eind_minuut $INT CHECK (eind_minuut BETWEEN 0 AND 1439),
    afgeleid $INT NOT NULL CHECK (afgeleid IN (0, 1)),
    PRIMARY KEY (declaratie, volgnummer)
) $KEYED;

CREATE INDEX declaratieregel_toekenning ON declaratieregel (toekenning, declaratie);
