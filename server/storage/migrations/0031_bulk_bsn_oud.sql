-- Batches from before 0030 hold the BSN of clients whom a file named by it; such a line was never good, for nobody was looked up by his BSN then.
CREATE TABLE bulk_oud (
    bulk $INT NOT NULL,
    klant $KEYTEXT NOT NULL,
    tekst $KEYTEXT NOT NULL,
    PRIMARY KEY (bulk, klant)
) $KEYED;

INSERT INTO bulk_oud (bulk, klant, tekst)
SELECT g.bulk, g.klant, 'BSN •••••' || SUBSTR(g.klant, 6) || ' (' || CAST((SELECT COUNT(*) FROM bulkgroep h WHERE h.bulk = g.bulk AND h.klant <= g.klant) AS TEXT) || ')'
FROM bulkgroep g
WHERE CASE WHEN LENGTH(g.klant) = 9 AND LENGTH(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(g.klant, '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''), '9', '')) = 0
           THEN (9 * CAST(SUBSTR(g.klant, 1, 1) AS INTEGER) + 8 * CAST(SUBSTR(g.klant, 2, 1) AS INTEGER) + 7 * CAST(SUBSTR(g.klant, 3, 1) AS INTEGER) + 6 * CAST(SUBSTR(g.klant, 4, 1) AS INTEGER) + 5 * CAST(SUBSTR(g.klant, 5, 1) AS INTEGER) + 4 * CAST(SUBSTR(g.klant, 6, 1) AS INTEGER) + 3 * CAST(SUBSTR(g.klant, 7, 1) AS INTEGER) + 2 * CAST(SUBSTR(g.klant, 8, 1) AS INTEGER) - CAST(SUBSTR(g.klant, 9, 1) AS INTEGER)) % 11
           ELSE 1 END = 0
  AND NOT EXISTS (SELECT 1 FROM bulkuitkomst i WHERE i.bulk = g.bulk AND i.klant = g.klant AND i.stand = 'ingediend')
  AND NOT EXISTS (SELECT 1 FROM budgethouder b WHERE b.klantnummer = g.klant)
  AND NOT EXISTS (SELECT 1 FROM bulkklant l WHERE l.klant = g.klant);

UPDATE bulkregel SET was = '', besluit = 0
WHERE was <> '' AND EXISTS (SELECT 1 FROM bulk_oud o WHERE o.bulk = bulkregel.bulk AND bulkregel.was LIKE '%' || o.klant || '%');

DELETE FROM bulkuitkomst WHERE EXISTS (SELECT 1 FROM bulk_oud o WHERE o.bulk = bulkuitkomst.bulk AND o.klant = bulkuitkomst.klant);

DELETE FROM bulktelling WHERE bulk IN (SELECT o.bulk FROM bulk_oud o);

INSERT INTO bulktelling (bulk, stand, regels, bedrag_centen)
SELECT u.bulk, u.stand, COUNT(*), CAST(SUM(u.bedrag_centen) AS BIGINT) FROM bulkuitkomst u WHERE u.bulk IN (SELECT o.bulk FROM bulk_oud o) GROUP BY u.bulk, u.stand;

UPDATE bulkregel SET klant = (SELECT o.tekst FROM bulk_oud o WHERE o.bulk = bulkregel.bulk AND o.klant = bulkregel.klant)
WHERE EXISTS (SELECT 1 FROM bulk_oud o WHERE o.bulk = bulkregel.bulk AND o.klant = bulkregel.klant);

UPDATE bulkgroep SET open = 1, klant = (SELECT o.tekst FROM bulk_oud o WHERE o.bulk = bulkgroep.bulk AND o.klant = bulkgroep.klant)
WHERE EXISTS (SELECT 1 FROM bulk_oud o WHERE o.bulk = bulkgroep.bulk AND o.klant = bulkgroep.klant);

DROP TABLE bulk_oud;
