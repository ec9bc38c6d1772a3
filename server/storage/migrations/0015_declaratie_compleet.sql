-- All kinds of declaratie with their files, and what the controles ask of a dossier beside them (domain 7.1, 7.8, 7.9, 7.10, 9, 10.4).

ALTER TABLE declaratieregel ADD COLUMN locatie TEXT CHECK (locatie <> '');

ALTER TABLE declaratieregel ADD COLUMN rit_minuten $INT;

ALTER TABLE declaratie ADD COLUMN factuur_totaal_centen $INT;

ALTER TABLE declaratie ADD COLUMN factuur_btw_centen $INT;

ALTER TABLE declaratie ADD COLUMN factuur_btw_id TEXT NOT NULL DEFAULT '';

ALTER TABLE declaratie ADD COLUMN factuur_kvk TEXT NOT NULL DEFAULT '';

-- factuur_herkend 0: a person at SVB reads it.
ALTER TABLE declaratie ADD COLUMN factuur_herkend $INT NOT NULL DEFAULT 0 CHECK (factuur_herkend IN (0, 1));

ALTER TABLE declaratie ADD COLUMN herkend_budgethouder $INT CHECK (herkend_budgethouder IN (0, 1));

ALTER TABLE declaratie ADD COLUMN herkend_zorgverlener $INT CHECK (herkend_zorgverlener IN (0, 1));

ALTER TABLE declaratie ADD COLUMN kostensoort TEXT CHECK (kostensoort <> '');

ALTER TABLE declaratie ADD COLUMN omschrijving TEXT NOT NULL DEFAULT '';

ALTER TABLE declaratie ADD COLUMN klaargezet_op $INT;

ALTER TABLE declaratie ADD COLUMN klaargezet_door $INT REFERENCES gebruiker (id);

ALTER TABLE declaratie ADD COLUMN tweede_paar_ogen $INT REFERENCES gebruiker (id);

ALTER TABLE declaratie ADD COLUMN verrekend_centen $INT NOT NULL DEFAULT 0;

CREATE INDEX declaratie_oorspronkelijke ON declaratie (oorspronkelijke) WHERE oorspronkelijke IS NOT NULL;

CREATE INDEX declaratie_klaargezet ON declaratie (klaargezet_op) WHERE klaargezet_op IS NOT NULL;

ALTER TABLE budgetniveau ADD COLUMN grens_aantal $INT;

ALTER TABLE budgetniveau ADD COLUMN grens_eenheid TEXT CHECK (grens_eenheid <> '');

ALTER TABLE budgetniveau ADD COLUMN grens_periode TEXT CHECK (grens_periode <> '');

ALTER TABLE storting ADD COLUMN rijversie $INT NOT NULL DEFAULT 1 CHECK (rijversie > 0);

-- The payment provider's own name of the payment.
ALTER TABLE storting ADD COLUMN transactie $KEYTEXT NOT NULL DEFAULT '';

ALTER TABLE storting ADD COLUMN bestemming $INT REFERENCES declaratie (id);

ALTER TABLE storting ADD COLUMN gestart_door $INT REFERENCES gebruiker (id);

CREATE UNIQUE INDEX storting_transactie ON storting (transactie) WHERE transactie <> '';

ALTER TABLE betaalrun ADD COLUMN stop_door $INT REFERENCES gebruiker (id);

ALTER TABLE betaalrun ADD COLUMN stop_bevestigd $INT REFERENCES gebruiker (id);

ALTER TABLE betaalrun ADD COLUMN stop_reden TEXT NOT NULL DEFAULT '';

-- What the declaratie gets in this payment: a part when the budget is used up, less when something is set off.
ALTER TABLE betaling_declaratie ADD COLUMN bedrag_centen $INT NOT NULL DEFAULT 0;

UPDATE betaling_declaratie SET bedrag_centen = (SELECT d.totaal_centen FROM declaratie d WHERE d.id = betaling_declaratie.declaratie);

-- A file with a declaratie. Its bytes stand apart: a list of declaraties never reads them.
CREATE TABLE bijlage (
    id $ID,
    declaratie $INT NOT NULL REFERENCES declaratie (id) ON DELETE CASCADE,
    soort TEXT NOT NULL CHECK (soort <> ''),
    naam TEXT NOT NULL,
    grootte $INT NOT NULL,
    sha256 $KEYTEXT NOT NULL,
    bestandstype TEXT CHECK (bestandstype <> ''),
    leesbaar $INT NOT NULL CHECK (leesbaar IN (0, 1)),
    wachtwoord $INT NOT NULL CHECK (wachtwoord IN (0, 1)),
    virus TEXT NOT NULL CHECK (virus <> ''),
    toegevoegd_op $INT
) $STRICT;

CREATE INDEX bijlage_declaratie ON bijlage (declaratie);

CREATE INDEX bijlage_sha256 ON bijlage (sha256);

CREATE TABLE bijlage_inhoud (
    bijlage $INT NOT NULL PRIMARY KEY REFERENCES bijlage (id) ON DELETE CASCADE,
    inhoud_versleuteld $BLOB NOT NULL
) $STRICT;

-- A stay in an institution or care in kind (DC-041).
CREATE TABLE opname (
    id $ID,
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    van $DATE NOT NULL,
    tot $DATE
) $STRICT;

CREATE INDEX opname_budgethouder ON opname (budgethouder);

-- What a verstrekker allowed beyond the rule; zorgovereenkomst NULL: for the whole dossier.
CREATE TABLE toestemming (
    id $ID,
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    zorgovereenkomst $INT REFERENCES zorgovereenkomst (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    van $DATE NOT NULL,
    tot $DATE,
    maximum_centen $INT,
    door $INT REFERENCES gebruiker (id)
) $STRICT;

CREATE INDEX toestemming_budgethouder ON toestemming (budgethouder);

-- Wage during absence that is not paid (domain 10.4).
CREATE TABLE loonstop (
    id $ID,
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    van $DATE NOT NULL,
    tot $DATE
) $STRICT;

CREATE INDEX loonstop_zorgovereenkomst ON loonstop (zorgovereenkomst);

-- One declaratie of a closed year that may still be paid (domain 7.9).
CREATE TABLE heropening (
    id $ID,
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    jaar $INT NOT NULL,
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id),
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    maximum_centen $INT NOT NULL,
    tot $DATE NOT NULL
) $STRICT;

CREATE INDEX heropening_toekenning ON heropening (toekenning, jaar);

-- What a zorgverlener owes to a toekenning after a negative correction; set off against its next payments (domain 7.8).
CREATE TABLE vordering (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    zorgverlener $INT NOT NULL REFERENCES zorgverlener (id),
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    bedrag_centen $INT NOT NULL,
    verrekend_centen $INT NOT NULL,
    sinds $DATE NOT NULL,
    gevorderd $INT NOT NULL CHECK (gevorderd IN (0, 1))
) $STRICT;

CREATE INDEX vordering_zorgverlener ON vordering (zorgverlener, toekenning);

-- Which payment made good how much of which claim, so that a payment that is held after all gives it back.
CREATE TABLE verrekening (
    declaratie $INT NOT NULL REFERENCES declaratie (id),
    vordering $INT NOT NULL REFERENCES vordering (id),
    bedrag_centen $INT NOT NULL,
    PRIMARY KEY (declaratie, vordering)
) $KEYED;

CREATE INDEX verrekening_vordering ON verrekening (vordering);

CREATE INDEX werktaak_declaratie ON werktaak (declaratie) WHERE declaratie IS NOT NULL;
