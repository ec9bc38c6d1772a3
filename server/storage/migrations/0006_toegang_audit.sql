-- Sessions, the audit trail, the feed of changes and the stored receipts (architecture 5, 6).

CREATE TABLE sessie (
    id $ID,
    token_hash $BLOB NOT NULL UNIQUE,
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    niveau TEXT NOT NULL CHECK (niveau <> ''),
    aangemaakt_op $INT NOT NULL,
    laatst_gebruikt $INT NOT NULL,
    verloopt_op $INT NOT NULL
) $STRICT;

CREATE INDEX sessie_gebruiker ON sessie (gebruiker);

CREATE INDEX sessie_verloopt_op ON sessie (verloopt_op);

-- No references: a row of the trail stands by itself. hash: see server/audit/keten.h. gebruiker 0 = the system.
CREATE TABLE audit (
    volgnummer $INT PRIMARY KEY,
    tijdstip $INT NOT NULL,
    gebruiker $INT NOT NULL,
    handeling TEXT NOT NULL,
    dossier $INT NOT NULL,
    soort TEXT NOT NULL,
    record_id $INT NOT NULL,
    verzoek_id TEXT NOT NULL,
    details TEXT NOT NULL,
    hash $BLOB NOT NULL
) $STRICT;

CREATE INDEX audit_dossier ON audit (dossier, volgnummer);

$APPENDONLY audit;

-- The last link of the chain. Its one row is made by the first append.
CREATE TABLE audit_kop (
    id $INT PRIMARY KEY CHECK (id = 1),
    volgnummer $INT NOT NULL,
    hash $BLOB NOT NULL,
    zegel $BLOB NOT NULL
) $STRICT;

CREATE TABLE wijziging (
    volgnummer $ID,
    soort TEXT NOT NULL CHECK (soort <> ''),
    record_id $INT NOT NULL,
    budgethouder $INT
) $STRICT;

CREATE INDEX wijziging_budgethouder ON wijziging (budgethouder, volgnummer);

-- antwoord is encrypted: the answer to a submission may hold a BSN or an IBAN.
CREATE TABLE idempotentie (
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    sleutel TEXT NOT NULL,
    verzoek_hash $BLOB NOT NULL,
    status $INT NOT NULL,
    antwoord_versleuteld $BLOB NOT NULL,
    aangemaakt_op $INT NOT NULL,
    PRIMARY KEY (gebruiker, sleutel)
) $KEYED;

CREATE INDEX idempotentie_aangemaakt_op ON idempotentie (aangemaakt_op);
