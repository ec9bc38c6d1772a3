-- What the lines of a declaratie come to on a function of a toekenning; lines without a toekenning have none. Written with the lines, so that
-- a budget adds a row or two of each declaratie and not all its lines.
CREATE TABLE declaratiesom (
    declaratie $INT NOT NULL REFERENCES declaratie (id) ON DELETE CASCADE,
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    functie_code TEXT NOT NULL,
    bedrag_centen $INT NOT NULL,
    PRIMARY KEY (declaratie, toekenning, functie_code)
) $KEYED;

INSERT INTO declaratiesom (declaratie, toekenning, functie_code, bedrag_centen)
SELECT r.declaratie, r.toekenning, r.functie_code, CAST(SUM(r.bedrag_centen) AS BIGINT) FROM declaratieregel r
WHERE r.toekenning IS NOT NULL GROUP BY r.declaratie, r.toekenning, r.functie_code ORDER BY r.declaratie, r.toekenning, r.functie_code;

-- Lines are looked up by their declaratie, and that by its dossier.
DROP INDEX declaratieregel_toekenning;
