-- To look at what was paid is a task of its own kind: it held nothing up, so no step of its declaratie ended it.
UPDATE werktaak SET soort = 'nakijken', dedup_sleutel = 'declaratie/' || declaratie || '/nakijken/0'
WHERE soort = 'uitzondering' AND status = 'open' AND verstrekker IS NULL AND declaratie IN
    (SELECT id FROM declaratie WHERE status IN ('uitbetaald', 'gecorrigeerd') AND soort <> 'correctie');
