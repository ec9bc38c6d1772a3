-- An organisation's month in one go (ui.md 5.4): batches, their lines, what the check says of them, and what is remembered for the next file.

-- eigenaar: "o12" an organisation, "z34" a zorgverlener on its own. bestand_hash: SHA-256 of the file.
CREATE TABLE bulk (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    eigenaar $KEYTEXT NOT NULL CHECK (eigenaar <> ''),
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    naam TEXT NOT NULL,
    bestand_hash $BLOB NOT NULL,
    referentie TEXT NOT NULL,
    factuurpatroon TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    laatste_nummer $INT NOT NULL,
    laatste_besluit $INT NOT NULL,
    aangemaakt_op $INT,
    ingediend_op $INT
) $STRICT;

CREATE INDEX bulk_eigenaar ON bulk (eigenaar, id);

-- Lines as they were read. aantal: minutes for uur, hundredths for every other unit. was: the line before besluit changed it, as JSON.
CREATE TABLE bulkregel (
    bulk $INT NOT NULL REFERENCES bulk (id) ON DELETE CASCADE,
    klant $KEYTEXT NOT NULL,
    nummer $INT NOT NULL,
    deel $INT NOT NULL CHECK (deel IN (0, 1)),
    functie TEXT NOT NULL,
    datum $DATE,
    begin_minuut $INT CHECK (begin_minuut BETWEEN 0 AND 1439),
    eind_minuut $INT CHECK (eind_minuut BETWEEN 0 AND 1439),
    eenheid TEXT NOT NULL CHECK (eenheid <> ''),
    aantal $INT NOT NULL,
    tarief $INT,
    bedrag_centen $INT,
    factuurnummer TEXT NOT NULL,
    kenmerk TEXT NOT NULL,
    kostenplaats TEXT NOT NULL,
    agb TEXT NOT NULL,
    onleesbaar TEXT NOT NULL CHECK (onleesbaar <> ''),
    onleesbare_tekst TEXT NOT NULL,
    weggelaten $INT NOT NULL CHECK (weggelaten IN (0, 1)),
    besluit $INT NOT NULL,
    was TEXT NOT NULL,
    PRIMARY KEY (bulk, klant, nummer, deel)
) $KEYED;

CREATE INDEX bulkregel_nummer ON bulkregel (bulk, nummer, deel);

-- The lines of one client are checked together; open = to be checked (again).
CREATE TABLE bulkgroep (
    bulk $INT NOT NULL REFERENCES bulk (id) ON DELETE CASCADE,
    klant $KEYTEXT NOT NULL,
    regels $INT NOT NULL,
    open $INT NOT NULL CHECK (open IN (0, 1)),
    PRIMARY KEY (bulk, klant)
) $KEYED;

CREATE INDEX bulkgroep_open ON bulkgroep (bulk, klant) WHERE open = 1;

-- What the check says of a line. oorzaak: one word for all lines with the same cause. sleutel: the same care gives the same key.
CREATE TABLE bulkuitkomst (
    bulk $INT NOT NULL REFERENCES bulk (id) ON DELETE CASCADE,
    klant $KEYTEXT NOT NULL,
    nummer $INT NOT NULL,
    deel $INT NOT NULL,
    stand $KEYTEXT NOT NULL CHECK (stand <> ''),
    oorzaak $KEYTEXT NOT NULL,
    bevinding TEXT NOT NULL,
    zorgovereenkomst $INT REFERENCES zorgovereenkomst (id),
    maand $DATE,
    functie_code TEXT NOT NULL,
    bedrag_centen $INT NOT NULL,
    sleutel $KEYTEXT NOT NULL,
    declaratie $INT REFERENCES declaratie (id),
    PRIMARY KEY (bulk, klant, nummer, deel)
) $KEYED;

CREATE INDEX bulkuitkomst_oorzaak ON bulkuitkomst (bulk, stand, oorzaak);

CREATE INDEX bulkuitkomst_groep ON bulkuitkomst (bulk, zorgovereenkomst, maand);

CREATE INDEX bulkuitkomst_sleutel ON bulkuitkomst (sleutel) WHERE stand = 'ingediend';

CREATE INDEX bulkuitkomst_declaratie ON bulkuitkomst (declaratie) WHERE declaratie IS NOT NULL;

-- Own numbers of clients instead of a BSN, learned once.
CREATE TABLE bulkklant (
    eigenaar $KEYTEXT NOT NULL,
    klant $KEYTEXT NOT NULL,
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    PRIMARY KEY (eigenaar, klant)
) $KEYED;

-- Own names of kinds of care, learned once.
CREATE TABLE bulkfunctie (
    eigenaar $KEYTEXT NOT NULL,
    functie $KEYTEXT NOT NULL,
    functie_code TEXT NOT NULL,
    PRIMARY KEY (eigenaar, functie)
) $KEYED;

-- How the files of a source are read. inhoud: JSON of the client.
CREATE TABLE bulkprofiel (
    eigenaar $KEYTEXT NOT NULL,
    agb $KEYTEXT NOT NULL,
    naam $KEYTEXT NOT NULL,
    inhoud TEXT NOT NULL,
    PRIMARY KEY (eigenaar, agb, naam)
) $KEYED;

-- Tokens of programs: only the hash is kept. bereik: "controleren" or "indienen".
CREATE TABLE bulktoken (
    id $ID,
    eigenaar $KEYTEXT NOT NULL,
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    naam TEXT NOT NULL CHECK (naam <> ''),
    token_hash $BLOB NOT NULL,
    bereik TEXT NOT NULL CHECK (bereik <> ''),
    aangemaakt_op $INT,
    verloopt_op $INT,
    ingetrokken_op $INT,
    laatst_gebruikt $INT
) $STRICT;

CREATE UNIQUE INDEX bulktoken_hash ON bulktoken (token_hash);

CREATE INDEX bulktoken_eigenaar ON bulktoken (eigenaar, id);
