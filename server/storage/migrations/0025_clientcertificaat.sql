-- A program comes in with a token or with the certificate of its client. token_hash of a certificate: its SHA-256 fingerprint.
ALTER TABLE bulktoken ADD COLUMN middel TEXT NOT NULL DEFAULT 'token' CHECK (middel <> '');
