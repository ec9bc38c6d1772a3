-- Budgets: toekenningen with their tree of niveaus, deposits, blocks, budget years (domain 3).

CREATE TABLE toekenning (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    verstrekker $INT NOT NULL REFERENCES verstrekker (id),
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    wet TEXT NOT NULL CHECK (wet <> ''),
    toekenningsnummer TEXT NOT NULL,
    beschikkingsdatum $DATE,
    periode_van $DATE NOT NULL,
    periode_tot $DATE NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    verantwoordingsvrij_centen $INT,
    CHECK (periode_van <= periode_tot)
) $STRICT;

CREATE INDEX toekenning_budgethouder ON toekenning (budgethouder);

CREATE INDEX toekenning_verstrekker ON toekenning (verstrekker, budgethouder);

CREATE TABLE budgetniveau (
    id $ID,
    toekenning $INT NOT NULL REFERENCES toekenning (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    bovenliggend $INT REFERENCES budgetniveau (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    functie_code TEXT NOT NULL,
    naam TEXT NOT NULL,
    bedrag_centen $INT,
    maximumtarief_formeel $INT,
    maximumtarief_informeel $INT
) $STRICT;

CREATE INDEX budgetniveau_toekenning ON budgetniveau (toekenning, volgnummer);

CREATE INDEX budgetniveau_bovenliggend ON budgetniveau (bovenliggend);

-- reikwijdte_id is the key of what reikwijdte names; for vertegenwoordiger that of the gebruiker.
CREATE TABLE blokkade (
    id $ID,
    reikwijdte TEXT NOT NULL CHECK (reikwijdte <> ''),
    reikwijdte_id $INT NOT NULL,
    reden_code TEXT NOT NULL,
    interne_reden TEXT NOT NULL,
    publieke_reden TEXT NOT NULL,
    van $DATE NOT NULL,
    tot $DATE,
    werking TEXT NOT NULL CHECK (werking <> '')
) $STRICT;

CREATE INDEX blokkade_reikwijdte ON blokkade (reikwijdte, reikwijdte_id);

CREATE TABLE storting (
    id $ID,
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    bedrag_centen $INT NOT NULL,
    methode TEXT NOT NULL CHECK (methode <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    tijdstip $INT
) $STRICT;

CREATE INDEX storting_toekenning ON storting (toekenning);

CREATE TABLE budgetjaar (
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    jaar $INT NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    PRIMARY KEY (toekenning, jaar)
) $KEYED;
