-- A deposit for the level of a budget that falls short (domain 3.5); empty = the budget as a whole.

ALTER TABLE storting ADD COLUMN functie_code TEXT NOT NULL DEFAULT '';

-- The other one of SVB who signed for a large payment (DC-104).

ALTER TABLE declaratie ADD COLUMN meegetekend_door $INT REFERENCES gebruiker (id);
