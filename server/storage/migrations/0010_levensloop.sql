-- The life of a version (domain 6.2): where it was, who asked what, how it was approved, how it ends; and what a verstrekker allows (6.3).

ALTER TABLE zorgovereenkomst_versie ADD COLUMN opgesteld_door TEXT NOT NULL DEFAULT 'budgethouder' CHECK (opgesteld_door <> '');

ALTER TABLE zorgovereenkomst_versie ADD COLUMN herstel_van $INT NOT NULL DEFAULT 0;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN goedkeuring TEXT CHECK (goedkeuring <> '');

-- No einde_door means that nobody ended it.
ALTER TABLE zorgovereenkomst_versie ADD COLUMN einde_door TEXT CHECK (einde_door <> '');

ALTER TABLE zorgovereenkomst_versie ADD COLUMN einde_naam TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN einde_op $DATE;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN einde_laatste_dag $DATE;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN einde_opzegtermijn_maanden $INT NOT NULL DEFAULT 0;

ALTER TABLE zorgovereenkomst_versie ADD COLUMN einde_reden TEXT NOT NULL DEFAULT '';

ALTER TABLE zorgovereenkomst_versie ADD COLUMN bewaard_op $INT;

ALTER TABLE handtekening ADD COLUMN middel TEXT NOT NULL DEFAULT 'wachtwoord' CHECK (middel <> '');

UPDATE handtekening SET middel = 'authenticator' WHERE niveau = 'tweeFactoren';

UPDATE handtekening SET middel = 'certificaat' WHERE niveau = 'certificaat';

ALTER TABLE deelbeoordeling ADD COLUMN sinds $INT;

ALTER TABLE deelbeoordeling ADD COLUMN normdatum $DATE;

-- The states that a version was in, and by whose act.
CREATE TABLE versie_stap (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    sinds $INT,
    door TEXT NOT NULL CHECK (door <> ''),
    PRIMARY KEY (versie, volgnummer)
) $KEYED;

-- A question of a reviewer; without beantwoord_op the clock stands still.
CREATE TABLE aanvullingsvraag (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    soort TEXT NOT NULL CHECK (soort <> ''),
    verstrekker $INT REFERENCES verstrekker (id),
    wet TEXT NOT NULL CHECK (wet <> ''),
    sinds $INT,
    tekst TEXT NOT NULL,
    beantwoord_op $INT,
    antwoord TEXT NOT NULL,
    PRIMARY KEY (versie, volgnummer)
) $KEYED;

-- What is said beside a field, with a rejection (bron 'deelbeoordeling') or a question (bron 'vraag'); nummer: volgnummer of that row.
CREATE TABLE veldopmerking (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    bron $KEYTEXT NOT NULL CHECK (bron <> ''),
    nummer $INT NOT NULL,
    volgnummer $INT NOT NULL,
    veld TEXT NOT NULL,
    tekst TEXT NOT NULL,
    PRIMARY KEY (versie, bron, nummer, volgnummer)
) $KEYED;

-- What a verstrekker lets pass without looking, from a day on. Rows are added, never changed: an approval names the one it was given under.
CREATE TABLE verstrekkersbeleid (
    id $ID,
    verstrekker $INT NOT NULL REFERENCES verstrekker (id),
    wet TEXT NOT NULL CHECK (wet <> ''),
    geldig_van $DATE NOT NULL,
    bandbreedte_honderdsten $INT,
    bandbreedte_centen $INT,
    reiskosten_toegestaan $INT CHECK (reiskosten_toegestaan IN (0, 1)),
    terugwerkende_maanden $INT,
    ingevoerd_door $INT REFERENCES gebruiker (id),
    ingevoerd_op $INT
) $STRICT;

CREATE INDEX verstrekkersbeleid_verstrekker ON verstrekkersbeleid (verstrekker, wet);

CREATE TABLE versie_beleid (
    versie $INT NOT NULL REFERENCES zorgovereenkomst_versie (id) ON DELETE CASCADE,
    volgnummer $INT NOT NULL,
    beleid $INT NOT NULL REFERENCES verstrekkersbeleid (id),
    PRIMARY KEY (versie, volgnummer)
) $KEYED;
