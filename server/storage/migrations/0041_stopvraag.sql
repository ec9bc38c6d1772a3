-- When somebody asked to stop the run (domain 9).
ALTER TABLE betaalrun ADD COLUMN stop_gevraagd_op $INT;

-- A run of wages reads wages, and what takes money back goes first.
CREATE INDEX declaratie_maandloon_status ON declaratie (status, id) WHERE soort = 'maandloon';

CREATE INDEX declaratie_correctie_status ON declaratie (status, id) WHERE soort = 'correctie';

-- What waits for a person of SVB or of a verstrekker, without the tasks about agreements.
CREATE INDEX werktaak_bij_declaratie ON werktaak (verstrekker, id) WHERE status = 'open' AND declaratie IS NOT NULL AND soort <> 'signaal';
