-- What SVB asks back by letter: the day on which it came in, or (with a reason) on which it was written off (domain 7.8).

ALTER TABLE vordering ADD COLUMN afgedaan_op $DATE;

ALTER TABLE vordering ADD COLUMN afschrijfreden TEXT NOT NULL DEFAULT '';

CREATE INDEX vordering_declaratie ON vordering (declaratie);

CREATE INDEX vordering_gevorderd ON vordering (toekenning) WHERE gevorderd = 1;

-- A reminder goes when its declaratie is decided on.

CREATE INDEX klaarbericht_declaratie ON klaarbericht (declaratie);

-- Those who are reminded.

CREATE INDEX gebruiker_budgethouder ON gebruiker (budgethouder) WHERE budgethouder IS NOT NULL;

CREATE INDEX gebruiker_zorgverlener ON gebruiker (zorgverlener) WHERE zorgverlener IS NOT NULL;
