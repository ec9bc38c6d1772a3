-- What a budget asks of the declaraties of a dossier is answered from the index alone.
DROP INDEX declaratie_budgethouder;

CREATE INDEX declaratie_budgethouder ON declaratie (budgethouder, status, betaald_centen);
