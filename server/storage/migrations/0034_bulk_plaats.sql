-- A line is compared with what was handed in at its place (agreement, day and care), and no longer by one key of all that it says.
ALTER TABLE bulkuitkomst RENAME COLUMN sleutel TO plaats;

UPDATE bulkuitkomst SET plaats = CAST(zorgovereenkomst AS TEXT) || '/' || COALESCE((SELECT CAST(r.datum AS TEXT) FROM bulkregel r
    WHERE r.bulk = bulkuitkomst.bulk AND r.klant = bulkuitkomst.klant AND r.nummer = bulkuitkomst.nummer AND r.deel = bulkuitkomst.deel), '') || '/' || functie_code
WHERE zorgovereenkomst IS NOT NULL AND stand IN ('goed', 'letOp', 'alIngediend', 'ingediend');
