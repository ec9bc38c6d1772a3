-- Where the money goes is changed by two (DC-099): what an account asks that a beheerder gave out waits for a second person.
-- uitgegeven_op: when a beheerder last gave out the account or its means (made, new password, second factor cleared); 0 = proven.

ALTER TABLE gebruiker ADD COLUMN uitgegeven_op $INT NOT NULL DEFAULT 0;

CREATE TABLE rekeningwijziging (
    id $ID,
    budgethouder $INT REFERENCES budgethouder (id),
    zorgverlener $INT REFERENCES zorgverlener (id),
    iban_versleuteld $BLOB,
    bic TEXT,
    rekeninghouder TEXT NOT NULL,
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    gevraagd_op $INT NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    besloten_door $INT REFERENCES gebruiker (id),
    besloten_op $INT,
    reden TEXT NOT NULL,
    CHECK ((budgethouder IS NULL) <> (zorgverlener IS NULL))
) $STRICT;

CREATE INDEX rekeningwijziging_wacht ON rekeningwijziging (id) WHERE status = 'wacht';
