-- Who looked at what today is asked with every look (architecture 5; NEN 7513): one row a day and record, found without walking the trail.

CREATE INDEX audit_gebruiker ON audit (gebruiker, record_id, handeling, tijdstip);
