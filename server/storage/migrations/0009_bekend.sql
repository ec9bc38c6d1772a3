-- Whom an account looked up by number or entered: only those can it name in an agreement, so that a counted-up number opens nobody's data.
CREATE TABLE zorgverlener_bekend (
    gebruiker $INT NOT NULL REFERENCES gebruiker (id),
    zorgverlener $INT NOT NULL REFERENCES zorgverlener (id),
    PRIMARY KEY (gebruiker, zorgverlener)
) $KEYED;

-- From here on the hash of a request is encrypted too: a body may hold a BSN, and a hash of it gives that away to who tries all numbers.
DELETE FROM idempotentie;
