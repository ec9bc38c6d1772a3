-- The system makes one monthly wage of each agreement and month, whatever became of it.
CREATE UNIQUE INDEX declaratie_maandloon ON declaratie (zorgovereenkomst, periode_van) WHERE soort = 'maandloon';

CREATE INDEX zorgovereenkomst_versie_maandloon ON zorgovereenkomst_versie (zorgovereenkomst) WHERE loonsoort = 'maandloon';
