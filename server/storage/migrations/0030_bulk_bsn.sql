-- Clients that a file names by their BSN: only a keyed hash of it is kept, with the text that stands for it in the lines.
CREATE TABLE bulkbsn (
    eigenaar $KEYTEXT NOT NULL,
    klant $KEYTEXT NOT NULL,
    bsn_sleutel $BLOB NOT NULL,
    PRIMARY KEY (eigenaar, klant)
) $KEYED;

CREATE UNIQUE INDEX bulkbsn_sleutel ON bulkbsn (eigenaar, bsn_sleutel);
