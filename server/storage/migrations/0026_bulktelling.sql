-- How many lines of a batch have each outcome, kept with the outcomes: a batch of a million lines says after every block how far it is.
CREATE TABLE bulktelling (
    bulk $INT NOT NULL REFERENCES bulk (id) ON DELETE CASCADE,
    stand $KEYTEXT NOT NULL CHECK (stand <> ''),
    regels $INT NOT NULL,
    bedrag_centen $INT NOT NULL,
    PRIMARY KEY (bulk, stand)
) $KEYED;

INSERT INTO bulktelling (bulk, stand, regels, bedrag_centen)
SELECT u.bulk, u.stand, COUNT(*), CAST(SUM(u.bedrag_centen) AS BIGINT) FROM bulkuitkomst u GROUP BY u.bulk, u.stand;

-- With the number of lines in it, the lines that are still to be checked are counted from the index alone.
DROP INDEX bulkgroep_open;

CREATE INDEX bulkgroep_open ON bulkgroep (bulk, klant, regels) WHERE open = 1;
