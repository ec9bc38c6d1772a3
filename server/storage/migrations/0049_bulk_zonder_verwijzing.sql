-- Lines and what the check says of them come by the ten thousands, and an engine looks up each reference of each row. Their batch is written in the same unit and no batch or
-- zorgovereenkomst is ever removed, so these references say nothing that is not so already (shared/docs/postgresql-in-few-trips.md).

CREATE TABLE bulkregel_nieuw (
    bulk $INT NOT NULL,
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
    ook_onleesbaar TEXT NOT NULL DEFAULT '',
    datum_tot $DATE,
    PRIMARY KEY (bulk, klant, nummer, deel)
) $KEYED;

INSERT INTO bulkregel_nieuw (bulk, klant, nummer, deel, functie, datum, begin_minuut, eind_minuut, eenheid, aantal, tarief, bedrag_centen, factuurnummer, kenmerk, kostenplaats,
                             agb, onleesbaar, onleesbare_tekst, weggelaten, besluit, was, ook_onleesbaar, datum_tot)
SELECT bulk, klant, nummer, deel, functie, datum, begin_minuut, eind_minuut, eenheid, aantal, tarief, bedrag_centen, factuurnummer, kenmerk, kostenplaats,
       agb, onleesbaar, onleesbare_tekst, weggelaten, besluit, was, ook_onleesbaar, datum_tot
FROM bulkregel;

DROP TABLE bulkregel;

ALTER TABLE bulkregel_nieuw RENAME TO bulkregel;

CREATE INDEX bulkregel_nummer ON bulkregel (bulk, nummer, deel);

CREATE TABLE bulkuitkomst_nieuw (
    bulk $INT NOT NULL,
    klant $KEYTEXT NOT NULL,
    nummer $INT NOT NULL,
    deel $INT NOT NULL,
    stand $KEYTEXT NOT NULL CHECK (stand <> ''),
    oorzaak $KEYTEXT NOT NULL,
    bevinding TEXT NOT NULL,
    zorgovereenkomst $INT,
    maand $DATE,
    functie_code TEXT NOT NULL,
    bedrag_centen $INT NOT NULL,
    plaats $KEYTEXT NOT NULL,
    declaratie $INT REFERENCES declaratie (id),
    PRIMARY KEY (bulk, klant, nummer, deel)
) $KEYED;

INSERT INTO bulkuitkomst_nieuw (bulk, klant, nummer, deel, stand, oorzaak, bevinding, zorgovereenkomst, maand, functie_code, bedrag_centen, plaats, declaratie)
SELECT bulk, klant, nummer, deel, stand, oorzaak, bevinding, zorgovereenkomst, maand, functie_code, bedrag_centen, plaats, declaratie
FROM bulkuitkomst;

DROP TABLE bulkuitkomst;

ALTER TABLE bulkuitkomst_nieuw RENAME TO bulkuitkomst;

CREATE INDEX bulkuitkomst_oorzaak ON bulkuitkomst (bulk, stand, oorzaak);

CREATE INDEX bulkuitkomst_groep ON bulkuitkomst (bulk, zorgovereenkomst, maand);

CREATE INDEX bulkuitkomst_sleutel ON bulkuitkomst (plaats) WHERE stand = 'ingediend';

CREATE INDEX bulkuitkomst_declaratie ON bulkuitkomst (declaratie) WHERE declaratie IS NOT NULL;
