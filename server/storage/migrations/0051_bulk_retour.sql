-- What was handed in of a batch is told by declaratie, page after page: none of them reads the whole batch.
CREATE INDEX bulkuitkomst_retour ON bulkuitkomst (bulk, declaratie) WHERE declaratie IS NOT NULL;
