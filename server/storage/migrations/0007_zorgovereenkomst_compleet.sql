-- The complete agreement (domain 5.2): what the parties, the work, the travel and the payroll still lacked.

ALTER TABLE budgethouder ADD COLUMN telefoon2 TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN grond TEXT CHECK (grond <> '');

ALTER TABLE vertegenwoordiging ADD COLUMN straat TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN huisnummer TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN postcode TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN woonplaats TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN land TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN telefoon TEXT NOT NULL DEFAULT '';

ALTER TABLE vertegenwoordiging ADD COLUMN iban_versleuteld $BLOB;

ALTER TABLE zorgverlener ADD COLUMN vestigingsnummer TEXT;

ALTER TABLE zorgverlener ADD COLUMN geslacht TEXT NOT NULL DEFAULT 'onbekend' CHECK (geslacht <> '');

ALTER TABLE zorgverlener ADD COLUMN rekeninghouder TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgverlener ADD COLUMN bic TEXT;

-- A vertegenwoordiger without grond means that there is none.
ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_grond TEXT CHECK (vertegenwoordiger_grond <> '');

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_naam TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_straat TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_huisnummer TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_postcode TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_woonplaats TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_land TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN vertegenwoordiger_telefoon TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN familieband TEXT CHECK (familieband <> '');

ALTER TABLE zorgovereenkomst_versie ADD COLUMN geeft_leiding $INT CHECK (geeft_leiding IN (0, 1));

ALTER TABLE zorgovereenkomst_versie ADD COLUMN doet_zelf $INT CHECK (doet_zelf IN (0, 1));

ALTER TABLE zorgovereenkomst_versie ADD COLUMN keten_bevestigd $INT NOT NULL DEFAULT 0 CHECK (keten_bevestigd IN (0, 1));

ALTER TABLE zorgovereenkomst_versie ADD COLUMN dagen_per_week $INT NOT NULL DEFAULT 0;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN reiskosten_dagen_per_week $INT NOT NULL DEFAULT 0;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN reiskosten_maandbedrag_centen $INT;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN loonheffingskorting $INT CHECK (loonheffingskorting IN (0, 1));

ALTER TABLE zorgovereenkomst_versie ADD COLUMN loonheffingskorting_vanaf $DATE;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN identiteitsbewijs_geldig_tot $DATE;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN tekenbevoegde TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN tekenbevoegde_functie TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN wooninitiatief $INT CHECK (wooninitiatief IN (0, 1));

ALTER TABLE zorgovereenkomst_versie ADD COLUMN eigen_contractnummer TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN eigen_klantnummer TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN opzegtermijn_zorgverlener_maanden $INT;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN modelversie TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN model_hash $BLOB;

-- What a version refers to: the bytes are stored elsewhere under their SHA-256. soort: tarievenlijst, identiteitsbewijsVoorkant, …
CREATE TABLE versie_bestand (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    soort TEXT NOT NULL CHECK (soort <> ''),
    naam TEXT NOT NULL,
    sha256 $BLOB NOT NULL,
    grootte $INT NOT NULL,
    PRIMARY KEY (versie, soort)
) $KEYED;

ALTER TABLE werkafspraak ADD COLUMN behoefte TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN frequentie TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN momenten TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN locatie TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN doelen TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN vervanging TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN toezicht TEXT NOT NULL DEFAULT '';

ALTER TABLE werkafspraak ADD COLUMN verdeelsleutel $INT;

-- Rates of a werkafspraak at night, in the weekend and so on; tarief: 1/100 000 euro.
CREATE TABLE afwijkend_tarief (
    versie $INT NOT NULL,
    werkafspraak $INT NOT NULL,
    volgnummer $INT NOT NULL,
    moment TEXT NOT NULL CHECK (moment <> ''),
    tarief $INT NOT NULL,
    PRIMARY KEY (versie, werkafspraak, volgnummer),
    FOREIGN KEY (versie, werkafspraak) REFERENCES werkafspraak (versie, volgnummer) ON DELETE CASCADE
) $KEYED;
