-- The same permission without a last day stands once (two would have to be ended to end one): of those that were, the first given, from the first day of them.
UPDATE toestemming SET van = (SELECT MIN(t.van) FROM toestemming t WHERE t.tot IS NULL AND t.budgethouder = toestemming.budgethouder AND t.soort = toestemming.soort
    AND COALESCE(t.zorgovereenkomst, 0) = COALESCE(toestemming.zorgovereenkomst, 0) AND COALESCE(t.verstrekker, 0) = COALESCE(toestemming.verstrekker, 0))
WHERE tot IS NULL;

DELETE FROM toestemming WHERE tot IS NULL AND EXISTS (SELECT 1 FROM toestemming t WHERE t.tot IS NULL AND t.id < toestemming.id
    AND t.budgethouder = toestemming.budgethouder AND t.soort = toestemming.soort
    AND COALESCE(t.zorgovereenkomst, 0) = COALESCE(toestemming.zorgovereenkomst, 0) AND COALESCE(t.verstrekker, 0) = COALESCE(toestemming.verstrekker, 0));

CREATE UNIQUE INDEX toestemming_enige ON toestemming (budgethouder, soort, COALESCE(zorgovereenkomst, 0), COALESCE(verstrekker, 0)) WHERE tot IS NULL;
