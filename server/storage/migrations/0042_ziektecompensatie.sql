-- What SVB refills of a function of a budget for the hours of illness of a declaratie (domain 3.3, 10.3). It counts as far as the declaratie is on the budget.
CREATE TABLE ziektecompensatie (
    declaratie $INT NOT NULL REFERENCES declaratie (id) ON DELETE CASCADE,
    toekenning $INT NOT NULL REFERENCES toekenning (id),
    functie_code TEXT NOT NULL,
    bedrag_centen $INT NOT NULL,
    PRIMARY KEY (declaratie, toekenning, functie_code)
) $KEYED;

-- The system makes one allowance for the own network of each agreement and month, whatever became of it.
CREATE UNIQUE INDEX declaratie_tegemoetkoming ON declaratie (zorgovereenkomst, periode_van) WHERE soort = 'tegemoetkomingSociaalNetwerk';

CREATE INDEX toestemming_tegemoetkoming ON toestemming (zorgovereenkomst) WHERE soort = 'tegemoetkomingSociaalNetwerk';

-- What was received by a day and is not paid.
CREATE INDEX declaratie_ontvangen ON declaratie (id, ingediend_op) WHERE status IN ('ingediend', 'geparkeerd', 'handmatigeControle', 'betaalbaar', 'ingepland', 'deelsUitbetaald', 'teruggekomen');
