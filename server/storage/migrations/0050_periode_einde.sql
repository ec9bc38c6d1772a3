-- What is asked around one month begins at the last days of the periods: what is past by then is not looked at, however long a client or a zorgverlener has declared.
DROP INDEX declaratie_zorgverlener;

CREATE INDEX declaratie_zorgverlener ON declaratie (zorgverlener, periode_tot);

CREATE INDEX declaratie_budgethouder_periode ON declaratie (budgethouder, periode_tot);
