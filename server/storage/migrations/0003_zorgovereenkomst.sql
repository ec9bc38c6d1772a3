-- Contracts and their versions with all that is signed and judged (domain 5, 6).

CREATE TABLE zorgovereenkomst (
    id $ID,
    nummer TEXT NOT NULL,
    budgethouder $INT NOT NULL REFERENCES budgethouder (id),
    zorgverlener $INT REFERENCES zorgverlener (id)
) $STRICT;

CREATE UNIQUE INDEX zorgovereenkomst_nummer ON zorgovereenkomst (nummer) WHERE nummer <> '';

CREATE INDEX zorgovereenkomst_budgethouder ON zorgovereenkomst (budgethouder);

CREATE INDEX zorgovereenkomst_zorgverlener ON zorgovereenkomst (zorgverlener, budgethouder);

-- rooster_…: agreed minutes on that day of the week. reiskosten_tarief: 1/100 000 euro per km.
CREATE TABLE zorgovereenkomst_versie (
    id $ID,
    rijversie $INT NOT NULL CHECK (rijversie > 0),
    zorgovereenkomst $INT NOT NULL REFERENCES zorgovereenkomst (id),
    volgnummer $INT NOT NULL CHECK (volgnummer > 0),
    status TEXT NOT NULL CHECK (status <> ''),
    geldig_tot $DATE,
    status_sinds $INT,
    status_reden TEXT NOT NULL,
    geblokkeerd $INT NOT NULL CHECK (geblokkeerd IN (0, 1)),
    soort TEXT NOT NULL CHECK (soort <> ''),
    relatie TEXT NOT NULL CHECK (relatie <> ''),
    ingangsdatum $DATE,
    looptijd TEXT NOT NULL CHECK (looptijd <> ''),
    einddatum $DATE,
    vervangt $INT REFERENCES zorgverlener (id),
    aanzegging_vooraf $INT NOT NULL CHECK (aanzegging_vooraf IN (0, 1)),
    proeftijd_maanden $INT NOT NULL,
    vaste_uren $INT NOT NULL CHECK (vaste_uren IN (0, 1)),
    rooster_maandag $INT NOT NULL,
    rooster_dinsdag $INT NOT NULL,
    rooster_woensdag $INT NOT NULL,
    rooster_donderdag $INT NOT NULL,
    rooster_vrijdag $INT NOT NULL,
    rooster_zaterdag $INT NOT NULL,
    rooster_zondag $INT NOT NULL,
    minuten_per_week $INT NOT NULL,
    loonsoort TEXT NOT NULL CHECK (loonsoort <> ''),
    maandloon_centen $INT,
    vakantiegeld_inbegrepen $INT CHECK (vakantiegeld_inbegrepen IN (0, 1)),
    vakantie_uren_inbegrepen $INT CHECK (vakantie_uren_inbegrepen IN (0, 1)),
    reiskosten TEXT NOT NULL CHECK (reiskosten <> ''),
    reiskosten_tarief $INT,
    reiskosten_kilometer $INT NOT NULL,
    salarisadministratie $INT NOT NULL CHECK (salarisadministratie IN (0, 1)),
    opzegtermijn_maanden $INT NOT NULL,
    overige_afspraken TEXT NOT NULL,
    tariefuitzondering_verleend $INT NOT NULL CHECK (tariefuitzondering_verleend IN (0, 1)),
    UNIQUE (zorgovereenkomst, volgnummer)
) $STRICT;

CREATE INDEX zorgovereenkomst_versie_status ON zorgovereenkomst_versie (status, ingangsdatum);

CREATE TABLE zorgovereenkomst_toekenning (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    PRIMARY KEY (versie, volgnummer)
) $KEYED;

CREATE INDEX zorgovereenkomst_toekenning_toekenning ON zorgovereenkomst_toekenning (toekenning, versie);

-- aantal_per_week: minutes for uur, hundredths for every other unit; tarief: 1/100 000 euro.
CREATE TABLE werkafspraak (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    functie_code TEXT NOT NULL,
    toekenning $INT REFERENCES toekenning (id),
    eenheid TEXT NOT NULL CHECK (eenheid <> ''),
    tarief $INT,
    aantal_per_week $INT NOT NULL,
    zorgbeschrijving TEXT NOT NULL,
    PRIMARY KEY (versie, volgnummer)
) $KEYED;

CREATE TABLE handtekening (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    partij TEXT NOT NULL CHECK (partij <> ''),
    gebruiker $INT REFERENCES gebruiker (id),
    naam TEXT NOT NULL,
    niveau TEXT NOT NULL CHECK (niveau <> ''),
    tijdstip $INT,
    inhoud_hash $BLOB NOT NULL,
    PRIMARY KEY (versie, volgnummer)
) $KEYED;

CREATE TABLE deelbeoordeling (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    soort TEXT NOT NULL CHECK (soort <> ''),
    verstrekker $INT REFERENCES verstrekker (id),
    wet TEXT NOT NULL CHECK (wet <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    beoordelaar $INT REFERENCES gebruiker (id),
    tijdstip $INT,
    reden_code TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    PRIMARY KEY (versie, volgnummer)
) $KEYED;
