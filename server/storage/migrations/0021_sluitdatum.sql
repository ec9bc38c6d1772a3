-- The first day on which a budget year was closed (domain 7.9): what was handed in before it is still paid. Null = not closed by its date.
ALTER TABLE budgetjaar ADD COLUMN sluitdatum $DATE;

-- Since when the account of a budgethouder is the one that it is (DC-099); null = from before this was kept.
ALTER TABLE budgethouder ADD COLUMN iban_sinds $DATE;
