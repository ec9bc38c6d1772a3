-- Who looks after the accounts of his own organisation, verstrekker or of SVB (domain 1.2); given by a beheerder or on the server.

ALTER TABLE gebruiker ADD COLUMN beheert_gebruikers $INT NOT NULL DEFAULT 0 CHECK (beheert_gebruikers IN (0, 1));

CREATE INDEX gebruiker_huis ON gebruiker (rol, organisatie, verstrekker);
