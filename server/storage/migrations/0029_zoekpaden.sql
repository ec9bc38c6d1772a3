-- What a zorgverlener has in one state (his list, Vandaag) is found among his own, not among those of the country.
CREATE INDEX declaratie_zorgverlener_status ON declaratie (zorgverlener, status);

-- What ends in a period is found without reading what is agreed (Vandaag of SVB and the verstrekkers).
CREATE INDEX zorgovereenkomst_versie_einddatum ON zorgovereenkomst_versie (status, einddatum, zorgovereenkomst);

CREATE INDEX zorgovereenkomst_versie_geldig_tot ON zorgovereenkomst_versie (status, geldig_tot, zorgovereenkomst);
