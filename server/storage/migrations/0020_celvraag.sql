-- The cell that the reason of a declaratie that was sent back is about; an empty function and no day = the whole.
ALTER TABLE declaratie ADD COLUMN vraag_functie TEXT NOT NULL DEFAULT '';

ALTER TABLE declaratie ADD COLUMN vraag_datum $DATE;
