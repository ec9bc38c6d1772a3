-- Which side typed a declaratie, and when others were first shown it: a draft is its own side's alone (domain 7.7).

ALTER TABLE declaratie ADD COLUMN invoerkant TEXT NOT NULL DEFAULT 'budgethouder' CHECK (invoerkant <> '');

ALTER TABLE declaratie ADD COLUMN aangeboden_op $INT;

UPDATE declaratie SET invoerkant = 'zorgverlener' WHERE ingevoerd_door_zorgverlener = 1;

UPDATE declaratie SET invoerkant = 'svb' WHERE ingevoerd_door IN (SELECT id FROM gebruiker WHERE rol = 'svb');

-- A deleted draft and a withdrawn one that was never submitted cannot be told apart any more: both stay with who typed them.
UPDATE declaratie SET aangeboden_op = ingediend_op;

UPDATE declaratie SET aangeboden_op = status_sinds WHERE aangeboden_op IS NULL AND status NOT IN ('concept', 'ingetrokken');

ALTER TABLE declaratie DROP COLUMN ingevoerd_door_zorgverlener;
