-- Who takes part: verstrekkers, budgethouders, zorgverleners, accounts, and who acts for whom (domain 1, 2).
-- Read migrations/README.md before adding a file; an applied file is never edited.
-- Money is whole cents, a moment is milliseconds since 1970 UTC (…_op, …_sinds, tijdstip), a code is the word of domain 15.3.

-- Proof that the key file belongs to this database; not the keys.
CREATE TABLE sleutelcontrole (
    id $INT PRIMARY KEY CHECK (id = 1),
    waarde $BLOB NOT NULL
) $STRICT;

-- The last number given out of "2025-0001" and the like.
CREATE TABLE nummerreeks (
    soort TEXT NOT NULL,
    jaar $INT NOT NULL CHECK (jaar BETWEEN 1900 AND 9999),
    laatste $INT NOT NULL CHECK (laatste > 0),
    PRIMARY KEY (soort, jaar)
) $KEYED;

CREATE TABLE verstrekker (
    id $ID,
    soort TEXT NOT NULL CHECK (soort <> ''),
    naam TEXT NOT NULL,
    code_nummer TEXT NOT NULL,
    wetten TEXT NOT NULL
) $STRICT;

CREATE TABLE organisatie (
    id $ID,
    naam TEXT NOT NULL,
    kvk_nummer TEXT
) $STRICT;

-- zoeknaam is achternaam in lower case, for the search by its first letters.
CREATE TABLE budgethouder (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    bsn_versleuteld $BLOB NOT NULL,
    bsn_sleutel $BLOB NOT NULL UNIQUE,
    profielnummer $KEYTEXT NOT NULL,
    klantnummer $KEYTEXT NOT NULL,
    voorletters TEXT NOT NULL,
    voorvoegsel TEXT NOT NULL,
    achternaam TEXT NOT NULL,
    zoeknaam $KEYTEXT NOT NULL,
    geboortedatum $DATE,
    overlijdensdatum $DATE,
    geslacht TEXT NOT NULL CHECK (geslacht <> ''),
    woon_straat TEXT NOT NULL,
    woon_huisnummer TEXT NOT NULL,
    woon_postcode TEXT NOT NULL,
    woon_woonplaats TEXT NOT NULL,
    woon_land TEXT NOT NULL,
    heeft_correspondentieadres $INT NOT NULL CHECK (heeft_correspondentieadres IN (0, 1)),
    correspondentie_straat TEXT NOT NULL,
    correspondentie_huisnummer TEXT NOT NULL,
    correspondentie_postcode TEXT NOT NULL,
    correspondentie_woonplaats TEXT NOT NULL,
    correspondentie_land TEXT NOT NULL,
    email TEXT NOT NULL,
    telefoon TEXT NOT NULL,
    iban_versleuteld $BLOB
) $STRICT;

CREATE UNIQUE INDEX budgethouder_profielnummer ON budgethouder (profielnummer) WHERE profielnummer <> '';

CREATE INDEX budgethouder_klantnummer ON budgethouder (klantnummer);

CREATE INDEX budgethouder_zoeknaam ON budgethouder (zoeknaam);

CREATE TABLE zorgverlener (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    soort TEXT NOT NULL CHECK (soort <> ''),
    naam TEXT NOT NULL,
    bsn_versleuteld $BLOB,
    bsn_sleutel $BLOB UNIQUE,
    kvk_nummer $KEYTEXT,
    agb_code $KEYTEXT,
    big_nummer TEXT NOT NULL,
    kvk_actief $INT NOT NULL CHECK (kvk_actief IN (0, 1)),
    agb_actief $INT NOT NULL CHECK (agb_actief IN (0, 1)),
    ib_ondernemer $INT NOT NULL CHECK (ib_ondernemer IN (0, 1)),
    geboortedatum $DATE,
    overlijdensdatum $DATE,
    iban_versleuteld $BLOB,
    iban_sinds $DATE,
    straat TEXT NOT NULL,
    huisnummer TEXT NOT NULL,
    postcode TEXT NOT NULL,
    woonplaats TEXT NOT NULL,
    land TEXT NOT NULL,
    email TEXT NOT NULL,
    telefoon TEXT NOT NULL,
    organisatie $INT REFERENCES organisatie (id),
    betaalvoorkeur TEXT NOT NULL CHECK (betaalvoorkeur <> '')
) $STRICT;

CREATE INDEX zorgverlener_agb_code ON zorgverlener (agb_code);

CREATE INDEX zorgverlener_kvk_nummer ON zorgverlener (kvk_nummer);

CREATE INDEX zorgverlener_organisatie ON zorgverlener (organisatie);

-- What the role is about stands in one of the references; a bureau's vertegenwoordiger has an organisatie too.
CREATE TABLE gebruiker (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    gebruikersnaam $KEYTEXT NOT NULL UNIQUE CHECK (gebruikersnaam <> ''),
    naam TEXT NOT NULL,
    rol TEXT NOT NULL CHECK (rol <> ''),
    budgethouder $INT REFERENCES budgethouder (id),
    zorgverlener $INT REFERENCES zorgverlener (id),
    organisatie $INT REFERENCES organisatie (id),
    verstrekker $INT REFERENCES verstrekker (id),
    geblokkeerd $INT NOT NULL CHECK (geblokkeerd IN (0, 1)),
    totp_actief $INT NOT NULL CHECK (totp_actief IN (0, 1)),
    wachtwoord_hash $BLOB NOT NULL,
    totp_geheim_versleuteld $BLOB,
    totp_laatste_stap $INT NOT NULL
) $STRICT;

-- rechten: 1 zien, 2 invoeren, 4 indienen, 8 ondertekenen.
CREATE TABLE vertegenwoordiging (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    soort TEXT NOT NULL CHECK (soort <> ''),
    rechten $INT NOT NULL CHECK (rechten BETWEEN 0 AND 15),
    van $DATE NOT NULL,
    tot $DATE,
    dubbele_rol_toegestaan $INT NOT NULL CHECK (dubbele_rol_toegestaan IN (0, 1)),
    CHECK (tot IS NULL OR van <= tot)
) $STRICT;

CREATE INDEX vertegenwoordiging_budgethouder ON vertegenwoordiging (budgethouder, gebruiker);

CREATE INDEX vertegenwoordiging_gebruiker ON vertegenwoordiging (gebruiker, van);
