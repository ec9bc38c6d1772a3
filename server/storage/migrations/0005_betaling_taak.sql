-- Payment runs, work tasks and the dated parameters that a beheerder enters (domain 9, 11.5, 15.5).

CREATE TABLE betaalrun (
    id $ID,
    soort TEXT NOT NULL CHECK (soort <> ''),
    boekdatum $DATE NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    aantal $INT NOT NULL,
    totaal_centen $INT NOT NULL
) $STRICT;

CREATE TABLE betaling (
    id $ID,
    betaalrun $INT NOT NULL REFERENCES betaalrun (id),
    zorgverlener $INT NOT NULL REFERENCES zorgverlener (id),
    iban_versleuteld $BLOB NOT NULL,
    bedrag_centen $INT NOT NULL,
    boekdatum $DATE NOT NULL,
    kenmerk TEXT NOT NULL
) $STRICT;

CREATE INDEX betaling_betaalrun ON betaling (betaalrun);

CREATE INDEX betaling_zorgverlener ON betaling (zorgverlener);

CREATE TABLE betaling_declaratie (
    betaling $INT NOT NULL REFERENCES betaling (id) ON DELETE CASCADE,
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    PRIMARY KEY (betaling, declaratie)
) $KEYED;

CREATE INDEX betaling_declaratie_declaratie ON betaling_declaratie (declaratie, betaling);

-- verstrekker NULL: a task of SVB. Of one dedup key only one task can be open.
CREATE TABLE werktaak (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    soort TEXT NOT NULL CHECK (soort <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    verstrekker $INT REFERENCES verstrekker (id),
    budgethouder $INT REFERENCES budgethouder (id),
    zorgovereenkomst $INT REFERENCES zorgovereenkomst (id),
    versie $INT REFERENCES zorgovereenkomst_versie (id),
    declaratie $INT REFERENCES declaratie (id),
    dedup_sleutel $KEYTEXT NOT NULL,
    aangemaakt_op $INT,
    normdatum $DATE
) $STRICT;

CREATE UNIQUE INDEX werktaak_dedup ON werktaak (dedup_sleutel) WHERE status = 'open' AND dedup_sleutel <> '';

CREATE INDEX werktaak_verstrekker ON werktaak (verstrekker, status);

CREATE INDEX werktaak_versie ON werktaak (versie);

CREATE TABLE parameter_waarde (
    id $ID,
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    wet TEXT,
    categorie TEXT NOT NULL,
    geldig_van $DATE,
    geldig_tot $DATE,
    waarde TEXT NOT NULL,
    eenheid TEXT NOT NULL,
    bron TEXT NOT NULL,
    geverifieerd $INT NOT NULL CHECK (geverifieerd IN (0, 1)),
    oefenwaarde $INT NOT NULL CHECK (oefenwaarde IN (0, 1))
) $STRICT;
