-- Everybody in the country numbers his invoices from 2025-001: the same number is looked for with the zorgverlener (DC-084), not among all.
DROP INDEX declaratie_factuurnummer;

CREATE INDEX declaratie_factuur ON declaratie (zorgverlener, factuurnummer_sleutel) WHERE factuurnummer_sleutel <> '';
